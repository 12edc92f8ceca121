import type { CountRow } from './table.ts';
import type { CoverageReport } from '../../../overview/coverage/report.ts';
import type { Speech } from '../../../overview/coverage/say.ts';

/** Rows by kind, with the total last. */
export function kindRows({ kinds, total }: CoverageReport, { words }: Speech): readonly CountRow[] {
  return [
    ...kinds.map((count): CountRow => ({ name: words.kind[count.kind], indent: 0, count, tone: 'plain' })),
    { name: words.total, indent: 0, count: total, tone: 'strong' },
  ];
}

/** Rows by level with their documents. */
export function documentRows({ levels }: CoverageReport, { words }: Speech): readonly CountRow[] {
  return levels.flatMap(({ level, documents, ...count }): readonly CountRow[] => [
    // The sum of one is that one.
    { name: words.level(level), indent: 0, count: documents.length > 1 ? count : null, tone: 'strong' },
    ...documents.map((document): CountRow => ({
      name: document.title ?? document.ref,
      indent: 1,
      count: document,
      tone: 'plain',
    })),
  ]);
}

/** Rows by unit, those that no unit has last. */
export function unitRows({ units, unitless }: CoverageReport, { words }: Speech): readonly CountRow[] {
  return [
    ...units.map((count): CountRow => ({ name: count.name, indent: count.depth, count, tone: 'plain' })),
    ...(unitless === null ? [] : [{ name: words.unitless, indent: 0, count: unitless, tone: 'quiet' } as const]),
  ];
}
