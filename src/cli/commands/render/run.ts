import type { Host } from '../../../host/host.ts';
import { type OutputFile, writeFolder } from '../../../host/output/write-folder.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { loadMarkdownParser } from '../../../parse/markdown/parser.ts';
import { offerFiles } from '../../../render/files.ts';
import { openSite } from '../../../render/site.ts';
import { unitAsked } from '../../open-one.ts';
import { audiences, readChoice, readDay } from '../../options.ts';
import { type Progress, showProgress } from '../../progress.ts';
import { readRulePages } from '../../read-rule-page.ts';
import { sumUpErrors } from '../../sum-up-errors.ts';
import type { WorkspaceReport } from '../../../check/report.ts';
import type { RenderArgs } from './args.ts';
import { readAsked } from './asked.ts';
import { openAsked } from './open-asked.ts';
import { isPublishable } from './is-publishable.ts';
import { loadLook } from './load-look.ts';
import { openOutput } from './output.ts';
import { tellWritten } from './tell-written.ts';

/** Writes the site of a workspace, PDFs of it, or both; 1 where something stands in the way of publishing it, and then nothing is written, or where some PDF could not be made. */
export async function runRender(host: Host, args: RenderArgs): Promise<number> {
  const audience = readChoice('--audience', args.audience ?? 'public', audiences);
  const lang = args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales);
  const asked = await readAsked(host, args);
  const asOf = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  const progress = showProgress(host, lang);
  const opened = await openAsked(host, asked, { lang, progress });
  const { workspace, planSystem: plansystem, settings, locale, root } = opened;
  await progress.checking();
  const report = workspace.check(asOf);
  const scene = { graph: workspace.graph(), plansystem, asOf };
  await progress.done();
  if (!(await isPublishable(host, { report, scene, audience, locale }))) return 1;
  const files = offerFiles(opened.paths, audience, scene);
  const textOf = (path: string) => workspace.text(path) ?? '';
  const site = openSite({
    audience,
    scene,
    report,
    settings,
    locale,
    unit: unitAsked(opened, args.unit),
    textOf,
    parse: await loadMarkdownParser(),
    files,
    rulePages: audience === 'public' ? new Map() : await readRulePages(host, rulesIn(report)),
  });
  const folder = host.files.resolve(root);
  const look = await loadLook(host, { folder, settings, files });
  const output = await openOutput(host, { asked, site, look, folder, files, focus: opened.focus ?? [], textOf });
  try {
    const target = { folder: asked.out, sources: [folder], keeps: asked.isPart && !asked.html };
    const written = await writeFolder(host, target, counted(output.files, progress));
    await progress.done();
    await tellWritten(host, { written, output, asked, locale });
  } finally {
    await output.close();
  }
  await sumUpErrors(host, [report], locale);
  return output.failed.length > 0 ? 1 : 0;
}

function rulesIn({ diagnostics }: WorkspaceReport): readonly string[] {
  return diagnostics.map(({ rule }) => rule);
}

/** Passes files on and tells how far it has come. */
async function* counted(files: AsyncIterable<OutputFile>, progress: Progress): AsyncIterable<OutputFile> {
  let made = 0;
  for await (const file of files) {
    await progress.making(++made);
    yield file;
  }
}
