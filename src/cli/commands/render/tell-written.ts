import type { Locale } from '../../../config/settings.ts';
import type { Host } from '../../../host/host.ts';
import type { WrittenFolder } from '../../../host/output/write-folder.ts';
import type { Asked } from './asked.ts';
import type { Output } from './output.ts';
import { type FaultWords, faultWords } from './fault-words.ts';
import { renderWords } from './words.ts';

export interface Told {
  readonly written: WrittenFolder;
  readonly output: Output;
  readonly asked: Asked;
  readonly locale: Locale;
}

/** Says what was written and where to look; on standard error which PDFs are lacking, and why. */
export async function tellWritten({ stdout, stderr }: Host, told: Told): Promise<void> {
  const { written: counts, asked, output, locale } = told;
  const words = renderWords(locale);
  const faults = faultsOf(output, faultWords(locale));
  if (faults.length > 0) await stderr.write(`${faults.join('\n')}\n`);
  const { written, unchanged, removed } = counts;
  const look = asked.html ? words.look(asked.out) : words.lookAtPdfs(asked.out);
  const lines = [words.written(written, unchanged, removed), ...namedFiles(output, asked.out), look];
  await stdout.write(`${lines.join('\n')}\n`);
}

/** Where what was asked for by name is; those that could not be made are told as that. */
function namedFiles({ named, failed }: Output, folder: string): readonly string[] {
  const lacking = new Set(failed.map(({ planned: { name } }) => `${name}.pdf`));
  const files = named.flatMap(({ page, pdf }) => [page, pdf].filter((path) => path !== null));
  const there = [...new Set(files)].filter((path) => !lacking.has(path.replace(/^.*\//, '')));
  return there.map((path) => `  ${folder}/${path}`);
}

function faultsOf({ failed, withoutImages, ownTemplates }: Output, words: FaultWords): readonly string[] {
  const lines = failed.flatMap(({ planned: { name }, why }) => {
    const pdf = `${name}.pdf`;
    if (why.kind === 'too-slow') return [words.tooSlow(pdf, why.seconds)];
    if (why.kind === 'crashed') return [words.crashed(pdf, why.detail)];
    if (why.kind === 'refused') return [words.refused(pdf, why.messages.slice(0, 3).join('; '), ownTemplates)];
    return why.signs.map(({ codePoint, place }) =>
      words.sign(pdf, nameSign(codePoint), place === null ? null : `${place.path}:${place.line}`),
    );
  });
  return [...lines, ...[...withoutImages].map((path) => words.image(path))];
}

/** «①» (U+2460). */
function nameSign(codePoint: number): string {
  return `«${String.fromCodePoint(codePoint)}» (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`;
}
