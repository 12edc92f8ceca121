import { nearest } from '../../../core/nearest.ts';
import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { composeSchema } from '../../../plansystem/compose.ts';
import type { PlanSystem } from '../../../plansystem/plan-system.ts';
import { paintOf } from '../../../report/paint.ts';
import { alignTable } from '../../../report/table.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { readChoice } from '../../options.ts';
import { planSystemHere, type PlanSystemHere } from '../../plan-system-here.ts';
import { saveText } from '../../save-text.ts';
import { styleOf } from '../../style-of.ts';
import type { SchemaArgs } from './args.ts';

/** Prints the closed JSON Schema of a document type, or the types there are. */
export async function runSchema(host: Host, { type, path, output, lang }: SchemaArgs): Promise<number> {
  const here = await planSystemHere(
    host,
    path,
    lang === undefined ? undefined : readChoice('--lang', lang, offeredLocales),
  );
  const text = type === undefined ? typesText(host, here) : schemaText(here.planSystem, type);
  if (output === undefined) await host.stdout.write(text);
  else await saveText(host, output, text);
  return 0;
}

function schemaText(planSystem: PlanSystem, word: string): string {
  const spelling = word.normalize('NFC').toLowerCase();
  const type = planSystem.spelled.documentType.get(spelling);
  if (type === undefined) {
    const meant = nearest(spelling, planSystem.spelled.documentType.keys());
    throw plansError('unknown-document-type', { type: word, planSystem: planSystem.id }, meant);
  }
  return `${JSON.stringify(composeSchema(planSystem, type), null, 2)}\n`;
}

function typesText(host: Host, { planSystem, locale }: PlanSystemHere): string {
  const style = styleOf(host.stdout, locale);
  const { list } = wordsOf(locale);
  const rows = [...planSystem.documentTypes.values()].map(({ id, names }) => [id, names[locale] ?? names.nb]);
  const table = { paint: paintOf(style), width: style.width, flexible: -1 };
  return `${alignTable([list.columns.type, list.columns.name], rows, table)}\n`;
}
