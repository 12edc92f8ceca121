import type { Locale } from '../../../config/settings.ts';
import { escapeMarkdown } from '../../../report/markdown-text.ts';
import type { CoverageReport } from '../../../overview/coverage/report.ts';
import { documentRows, kindRows, unitRows } from './rows.ts';
import {
  fewestForPercent,
  sayItem,
  sayReason,
  sayScope,
  sayWaiting,
  speechOf,
  type Speech,
} from '../../../overview/coverage/say.ts';
import { countCells, countHeads, type CountRow } from './table.ts';

/** A report for a case document: GitHub Flavored Markdown in which text of the plans stands as it is. */
export function markdownText(report: CoverageReport, locale: Locale): string {
  const speech = speechOf(report, locale);
  const { words } = speech;
  const title = `# ${words.title} ${escapeMarkdown(sayScope(report, speech))}`;
  if (report.items.length === 0) return `${[title, words.nothing].join('\n\n')}\n`;
  const units = unitRows(report, speech);
  const parts = [
    title,
    countTable(kindRows(report, speech), speech),
    words.note(fewestForPercent),
    `## ${words.heading.byDocument}`,
    countTable(documentRows(report, speech), speech),
    ...(units.length === 0 ? [] : [`## ${words.heading.byUnit}`, countTable(units, speech), words.unitNote]),
    ...gaps(report, speech),
    ...waiting(report, speech),
  ];
  return `${parts.join('\n\n')}\n`;
}

function countTable(rows: readonly CountRow[], speech: Speech): string {
  const heads = countHeads(speech);
  return [
    `| | ${heads.join(' | ')} |`,
    `| --- | ${heads.map(() => '--:').join(' | ')} |`,
    ...rows.map(({ name, indent, count, tone }) => {
      const shown = `${'&nbsp;&nbsp;'.repeat(indent)}${escapeMarkdown(name)}`;
      const cells = countCells(count, speech);
      const strong = (text: string) => (tone === 'strong' && text !== '' ? `**${text}**` : text);
      return `| ${strong(shown)} | ${cells.map(strong).join(' | ')} |`;
    }),
  ].join('\n');
}

function gaps({ items }: CoverageReport, speech: Speech): readonly string[] {
  const broken = items.filter(({ state }) => state === 'broken');
  const { heading, noGaps, column } = speech.words;
  if (broken.length === 0) return [noGaps];
  const rows = broken.map((row) =>
    [sayItem(row), row.ref, row.reasons.map((reason) => sayReason(reason, speech)).join(' '), `${row.path}:${row.line}`]
      .map(escapeMarkdown)
      .join(' | '),
  );
  return [
    `## ${heading.gaps}`,
    [
      `| ${column.title} | ${column.ref} | ${column.reason} | ${column.path} |`,
      '| --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n'),
  ];
}

function waiting(report: CoverageReport, speech: Speech): readonly string[] {
  const said = sayWaiting(report, speech);
  if (said.length === 0) return [];
  return [`## ${speech.words.heading.open}`, said.map((text) => `- ${escapeMarkdown(text)}`).join('\n')];
}
