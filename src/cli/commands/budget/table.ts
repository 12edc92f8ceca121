import { writeKroner } from '../../../core/kroner.ts';
import { writeDay } from '../../../messages/words-of.ts';
import { numberTable, type NumberRow } from '../../../report/number-table.ts';
import { type Paint, paintOf } from '../../../report/paint.ts';
import type { Style } from '../../../report/style.ts';
import { toVisible } from '../../../report/visible.ts';
import { wrapText } from '../../../report/wrap.ts';
import type { BudgetPlanReport, BudgetReport, FrameRow, GroupRow, YearSum } from '../../../overview/budget/report.ts';
import { budgetWordsOf } from '../../../overview/budget/words-of.ts';
import type { BudgetWords } from '../../../overview/budget/words.ts';

interface Drawing {
  readonly report: BudgetReport;
  readonly words: BudgetWords;
  readonly paint: Paint;
  readonly width: number;
  readonly day: (day: string) => string;
}

/** The money of the plans for people: one table after the other, plan by plan. */
export function budgetTable(report: BudgetReport, style: Style): string {
  const words = budgetWordsOf(style.locale);
  const day = (value: string) => writeDay(value, style.locale);
  const drawing = { report, words, paint: paintOf(style), width: style.width, day };
  if (report.plans.length === 0) return `${words.nothing(report.year)}\n`;
  return `${report.plans.map((plan) => planText(plan, drawing)).join('\n\n\n')}\n`;
}

function planText(plan: BudgetPlanReport, drawing: Drawing): string {
  const { report, words, paint, width, day } = drawing;
  const { by, unit, asOf } = report;
  const title = plan.title === null ? plan.ref : `${plan.title} (${plan.ref})`;
  const state = words.state(plan.stage, plan.adopted === null ? null : day(plan.adopted), day(asOf));
  const head = [
    ...wrapped(title, drawing).map((line) => paint.strong(line)),
    ...wrapped(unit === null ? state : `${state} ${words.onlyUnit(unit.name)}`, drawing),
  ];
  const table = (heading: string, rows: readonly NumberRow[], heads: readonly string[]) =>
    [paint.heading(heading), ...numberTable(heads, rows, { paint, width })].join('\n');
  const heads = headsOf(plan, drawing);
  const parts = [head.join('\n')];
  if (by === 'unit' && plan.frames.length > 0)
    parts.push(table(words.heading.frames, frameRows(plan, drawing), frameHeads(plan, drawing)));
  for (const kind of ['operating', 'investment'] as const) {
    const total = plan.total[kind];
    if (total.length > 0) parts.push(table(words.heading[kind](by), groupRows(plan, kind, drawing), heads));
  }
  return [...parts, ...rules(plan, drawing), ...changes(plan, drawing), ...notes(plan, drawing)].join('\n\n');
}

/** Without a year asked for, a column for each; else what was adopted, what has changed since, and what holds. */
function headsOf({ years, stage }: BudgetPlanReport, { report, words: { column } }: Drawing): readonly string[] {
  if (report.year === null) return years.map(String);
  return stage === 'proposed' ? [column.proposed] : [column.adopted, column.changed, column.net];
}

function frameHeads(plan: BudgetPlanReport, drawing: Drawing): readonly string[] {
  const heads = headsOf(plan, drawing);
  return drawing.report.year === null ? heads : [drawing.words.column.base, ...heads];
}

function cellsOf(sums: readonly YearSum[], { stage }: BudgetPlanReport, { report }: Drawing): readonly string[] {
  if (report.year === null) return sums.map(({ net }) => writeKroner(net));
  return sums.flatMap(({ adopted, changed, net }) =>
    (stage === 'proposed' ? [adopted] : [adopted, changed, net]).map(writeKroner),
  );
}

function frameRows(plan: BudgetPlanReport, drawing: Drawing): readonly NumberRow[] {
  const { words, report } = drawing;
  const baseOf = ({ years }: FrameRow) => (years[0]?.base == null ? '' : writeKroner(years[0].base));
  const cells = (sums: readonly YearSum[], base: string) =>
    report.year === null ? cellsOf(sums, plan, drawing) : [base, ...cellsOf(sums, plan, drawing)];
  const rows = plan.frames.map((frame): NumberRow => ({
    name: frame.isSum ? words.isSum(frame.name) : frame.name,
    cells: cells(frame.years, baseOf(frame)),
    ...(frame.isSum ? { tone: 'quiet' as const } : {}),
  }));
  if (rows.length === 1) return rows;
  const total: NumberRow = { name: words.row.total, cells: cells(plan.frameTotal, ''), tone: 'strong' };
  return [...rows, total, ...changedRows(plan.frameTotal, drawing)];
}

function groupRows(plan: BudgetPlanReport, kind: 'operating' | 'investment', drawing: Drawing): readonly NumberRow[] {
  const { words, report } = drawing;
  const nameOf = ({ name }: GroupRow) => name ?? words.without[report.by];
  const shown = plan.groups.filter((group) => group[kind].some(isStated));
  const documents = new Set(shown.map(({ document }) => document));
  const rows: NumberRow[] = [];
  let last: string | null = null;
  for (const group of shown) {
    // Goals of several plans are numbered alike: each stands under its own.
    if (documents.size > 1 && group.document !== last && group.document !== null)
      rows.push({ name: group.document, cells: [], tone: 'quiet' });
    last = group.document;
    const indent = documents.size > 1 && group.document !== null ? 1 : 0;
    rows.push({ name: nameOf(group), cells: cellsOf(group[kind], plan, drawing), indent });
  }
  const sums = plan.total[kind];
  const total: NumberRow = { name: words.row.total, cells: cellsOf(sums, plan, drawing), tone: 'strong' };
  return [...rows, total, ...changedRows(sums, drawing), ...grossRows(sums, plan, drawing)];
}

function isStated({ adopted, changed, expense, income }: YearSum): boolean {
  return [adopted, changed, expense, income].some((amount) => amount !== 0n);
}

/** How a total came to be, where votes have changed it and years fill the columns. */
function changedRows(sums: readonly YearSum[], { report, words: { row } }: Drawing): readonly NumberRow[] {
  if (report.year !== null || sums.every(({ changed }) => changed === 0n)) return [];
  return [
    { name: row.adopted, indent: 1, tone: 'quiet', cells: sums.map(({ adopted }) => writeKroner(adopted)) },
    { name: row.changed, indent: 1, tone: 'quiet', cells: sums.map(({ changed }) => writeKroner(changed)) },
  ];
}

/** What of a total is stated as expense and income; with a year asked for, in the last column. */
function grossRows(
  sums: readonly YearSum[],
  { stage }: BudgetPlanReport,
  { report, words: { row } }: Drawing,
): readonly NumberRow[] {
  if (sums.every(({ expense, income }) => expense === 0n && income === 0n)) return [];
  const cells = (amounts: readonly bigint[]) => [
    ...(report.year === null || stage === 'proposed' ? [] : ['', '']),
    ...amounts.map(writeKroner),
  ];
  return [
    { name: row.expense, indent: 1, tone: 'quiet', cells: cells(sums.map(({ expense }) => expense)) },
    { name: row.income, indent: 1, tone: 'quiet', cells: cells(sums.map(({ income }) => income)) },
  ];
}

function rules(plan: BudgetPlanReport, drawing: Drawing): readonly string[] {
  if (plan.rules.length === 0) return [];
  const { words, paint, width } = drawing;
  const rows = plan.rules.map((rule): NumberRow => ({
    name: rule.title ?? rule.ref,
    cells: plan.years.map((year) => {
      const found = rule.years.find((one) => one.year === year);
      if (found === undefined) return '';
      return found.share === null ? writeKroner(found.numerator) : `${found.share} %`;
    }),
  }));
  const broken = plan.rules.flatMap(({ title, ref, demand, years }) => {
    const failing = years.filter(({ met }) => !met).map(({ year }) => String(year));
    return failing.length === 0 ? [] : wrapped(words.broken(title ?? ref, failing, demand), drawing);
  });
  const verdict =
    broken.length === 0 ? [paint.good(words.allHold)] : broken.map((line) => paint.severity.warning(line));
  const table = numberTable(plan.years.map(String), rows, { paint, width });
  return [[paint.heading(words.heading.rules), ...table, ...verdict].join('\n')];
}

function changes(plan: BudgetPlanReport, drawing: Drawing): readonly string[] {
  if (plan.changes.length === 0) return [];
  const { words, paint, day } = drawing;
  const lines = plan.changes.flatMap(({ ref, title, day: voted, years }) => {
    const amounts = years.map(({ year, kroner }) => `${year}: ${writeKroner(kroner)}`).join(', ');
    return wrapped(`${voted === null ? words.undated : day(voted)}  ${title ?? ref} (${ref}): ${amounts}`, drawing);
  });
  return [[paint.heading(words.heading.changes), ...lines].join('\n')];
}

function notes(plan: BudgetPlanReport, drawing: Drawing): readonly string[] {
  const { words, report, paint } = drawing;
  const said = [
    ...(plan.shared === 0 ? [] : [words.shared(plan.shared, report.by)]),
    ...(plan.unread.length === 0 ? [] : [words.unread(plan.unread)]),
    ...plan.appropriations.map(({ year, frames, stated }) =>
      words.appropriations(year, writeKroner(frames), writeKroner(stated), writeKroner(frames - stated)),
    ),
  ];
  const lines = said.flatMap((text) => wrapped(text, drawing).map((line) => paint.quiet(line)));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function wrapped(text: string, { width }: Drawing): readonly string[] {
  return wrapText(toVisible(text), width);
}
