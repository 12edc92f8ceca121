import { appendTo } from '../../../core/append-to.ts';
import { paintOf, type Paint } from '../../../report/paint.ts';
import type { Style } from '../../../report/style.ts';
import { toVisible } from '../../../report/visible.ts';
import { wrapText } from '../../../report/wrap.ts';
import type { CoverageReport, CoverageRow } from '../../../overview/coverage/report.ts';
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
import { countTables } from './table.ts';

/** What a report is drawn with. */
export interface TreeStyle extends Style {
  /** Where terminals find a file. */
  readonly address: (row: CoverageRow) => string;
}

interface Drawing {
  readonly speech: Speech;
  readonly paint: Paint;
  readonly width: number;
  readonly style: TreeStyle;
}

/** A report for people: counts by kind, document and unit, then what is lacking, document by document. */
export function treeText(report: CoverageReport, style: TreeStyle): string {
  const speech = speechOf(report, style.locale);
  const { words } = speech;
  const paint = paintOf(style);
  const drawing = { speech, paint, width: style.width, style };
  const title = `${paint.strong(words.title)} ${toVisible(sayScope(report, speech))}`;
  const parts =
    report.items.length === 0
      ? [words.nothing]
      : [...tables(report, drawing), gaps(report, drawing), ...waiting(report, drawing)];
  return `${[title, ...parts].join('\n\n')}\n`;
}

function tables(report: CoverageReport, { speech, paint, width }: Drawing): readonly string[] {
  const tone = { plain: (text: string) => text, strong: paint.strong, quiet: paint.quiet };
  const { heading, note, unitNote } = speech.words;
  const units = unitRows(report, speech);
  const [kinds = [], documents = [], byUnit = []] = countTables(
    [kindRows(report, speech), documentRows(report, speech), units],
    { speech, width, tone },
  );
  const quiet = (text: string) => wrapText(text, width).map((line) => paint.quiet(line));
  return [
    [...kinds, ...quiet(note(fewestForPercent))].join('\n'),
    [paint.heading(heading.byDocument), ...documents].join('\n'),
    ...(units.length === 0 ? [] : [[paint.heading(heading.byUnit), ...byUnit, ...quiet(unitNote)].join('\n')]),
  ];
}

function gaps({ items, root }: CoverageReport, drawing: Drawing): string {
  const { speech, paint } = drawing;
  const broken = items.filter(({ state }) => state === 'broken');
  if (broken.length === 0) return paint.good(speech.words.noGaps);
  const byDocument = new Map<string, CoverageRow[]>();
  for (const row of broken) appendTo(byDocument, row.document, row);
  return [
    paint.heading(`${speech.words.heading.gaps} (${broken.length})`),
    ...[...byDocument].flatMap(([document, rows]) => [
      paint.strong(toVisible(document)),
      ...rows.flatMap((row) => gapLines(row, root, drawing)),
    ]),
  ].join('\n');
}

function gapLines(row: CoverageRow, root: string, { speech, paint, width, style }: Drawing): readonly string[] {
  const id = row.ref.slice(row.document.length + 1);
  const wrapped = (text: string, indent: number) =>
    wrapText(toVisible(text), width - indent).map((line) => ' '.repeat(indent) + line);
  const reasons = row.reasons.flatMap((reason) => wrapped(sayReason(reason, speech), 4));
  const place = `${root === '.' ? '' : `${root}/`}${row.path}:${row.line}`;
  return [
    ...wrapped(`${id} ${sayItem({ ...row, number: null })}`, 2),
    ...reasons.map((line) => paint.severity.warning(line)),
    `    ${paint.quiet(paint.link(toVisible(place), style.address(row)))}`,
  ];
}

function waiting(report: CoverageReport, { speech, paint, width }: Drawing): readonly string[] {
  const said = sayWaiting(report, speech);
  if (said.length === 0) return [];
  const lines = said.flatMap((text) => wrapText(toVisible(text), width));
  return [[paint.heading(`${speech.words.heading.open} (${report.total.open})`), ...lines].join('\n')];
}
