import { joinList } from '../../../messages/fill.ts';
import { writeDayOfYear } from '../../../messages/words-of.ts';
import {
  foldedName,
  type Arena,
  type Names,
  type PlanSystem,
  type Process,
  type WheelStep,
} from '../../../plansystem/plan-system.ts';
import { wrapText } from '../../../report/wrap.ts';
import { uncapital } from '../../../core/first-letter.ts';
import { nameOf, rowLines, widestText, type Row, type TypePage } from './page.ts';

/** The whole plan system on a page: the plan figure, the processes, where people meet, and the annual wheel. */
export function planSystemText(page: TypePage): string {
  const { planSystem, words, locale } = page;
  const { explain } = words;
  const { boxes, processes, arenas, wheel } = planSystem;
  const parts = [
    section(
      explain.figure,
      boxes.map((box) => [nameOf(box.names, locale), boxText(box, planSystem)]),
      page,
    ),
    section(
      explain.processes,
      processes.map((row) => entry(row, [responsibleRow(row, page)], page)),
      page,
    ),
    section(
      explain.arenas,
      arenas.map((row) => entry(row, [[explain.when, row.when ?? '']], page)),
      page,
    ),
    section(
      explain.wheel,
      wheel.toSorted(byDay).map((step) => [dueText(step, page), stepText(step, page)]),
      page,
    ),
  ];
  return [headOf(planSystem, explain.planSystem, page), ...parts.flat(), ''].join('\n');
}

/** What a word says of steering: the processes, meeting places and steps of the annual wheel that are called so. */
export function steeringTexts(word: string, page: TypePage): readonly string[] {
  const { planSystem, words } = page;
  const { explain } = words;
  const named = <T extends Named>(rows: readonly T[]) => rows.filter((row) => isCalled(row, word));
  return [
    ...named(planSystem.processes).map((row) =>
      partText(row, explain.process, row.explanation, processRows(row, page), page),
    ),
    ...named(planSystem.arenas).map((row) => partText(row, explain.arena, row.explanation, arenaRows(row, page), page)),
    ...named(planSystem.wheel).map((row) => partText(row, explain.step, '', stepRows(row, page), page)),
  ];
}

/** Every word that `steeringTexts` knows by id. */
export function steeringWords({ processes, arenas, wheel }: PlanSystem): readonly string[] {
  return [...processes, ...arenas, ...wheel].map(({ id }) => id);
}

interface Named {
  readonly id: string;
  readonly names: Names;
}

function isCalled({ id, names }: Named, word: string): boolean {
  return [id, names.nb, names.nn, names.en].some((name) => name !== undefined && foldedName(name) === foldedName(word));
}

function headOf({ id, names }: Named, kind: string, { locale, paint }: TypePage): string {
  return `${paint.strong(nameOf(names, locale))}  ${paint.quiet(`${kind} · ${id}`)}`;
}

function partText(row: Named, kind: string, about: string, rows: readonly Row[], page: TypePage): string {
  const lead = about === '' ? [] : wrapText(about, Math.min(page.width, widestText));
  return [headOf(row, kind, page), ...lead, '', ...rowLines(rows, page), ''].join('\n');
}

function section(heading: string, rows: readonly Row[], page: TypePage): readonly string[] {
  return rows.length === 0 ? [] : ['', page.paint.heading(heading), ...rowLines(rows, page)];
}

/** A row of the overview: the name, and in one paragraph what is said of it. */
function entry(row: Named & { readonly explanation: string }, rows: readonly Row[], page: TypePage): Row {
  const more = rows.filter(([, text]) => text !== '').map(([label, text]) => ` ${label}: ${text}.`);
  return [nameOf(row.names, page.locale), row.explanation + more.join('')];
}

function boxText({ id, explanation }: PlanSystem['boxes'][number], { documentTypes }: PlanSystem): string {
  const types = [...documentTypes.values()].filter(({ box }) => box === id).map((type) => type.id);
  return types.length === 0 ? explanation : `${explanation} (${types.join(', ')})`;
}

function processRows(row: Process, page: TypePage): readonly Row[] {
  return [responsibleRow(row, page), [page.words.explain.documentTypes, typesText(row.types, page)]];
}

function responsibleRow({ responsible }: Process, page: TypePage): Row {
  return [page.words.explain.responsible, whoText(responsible, page)];
}

function arenaRows({ participants, when, types }: Arena, page: TypePage): readonly Row[] {
  const { explain } = page.words;
  return [
    [explain.participants, whoText(participants, page)],
    [explain.when, when ?? ''],
    [explain.documentTypes, typesText(types, page)],
  ];
}

function stepRows(step: WheelStep, page: TypePage): readonly Row[] {
  const { explain } = page.words;
  return [
    [explain.when, step.when ?? dueText(step, page)],
    [explain.documentTypes, typesText(step.types, page)],
    [explain.legalBasis, lawText(step)],
  ];
}

function stepText(step: WheelStep, { locale }: TypePage): string {
  const more = [step.when ?? '', lawText(step)].filter((text) => text !== '');
  const name = nameOf(step.names, locale);
  return more.length === 0 ? name : `${name} (${more.join('; ')})`;
}

function dueText({ due, when, yearOfTerm }: WheelStep, { words, locale }: TypePage): string {
  if (when !== null) return words.explain.noDay;
  const day = writeDayOfYear(due, locale);
  return yearOfTerm === null ? day : words.explain.afterElection(day, yearOfTerm);
}

/** By the day of the year, then those of the council's term, then those without a day. */
function byDay(a: WheelStep, b: WheelStep): number {
  const rank = ({ when, yearOfTerm }: WheelStep) => (when === null ? (yearOfTerm === null ? 0 : 1) : 2);
  return rank(a) - rank(b) || (a.when === null && a.due !== b.due ? (a.due < b.due ? -1 : 1) : 0);
}

function lawText({ legalBasis }: WheelStep): string {
  return legalBasis.map(({ law, section: paragraph }) => `${law} ${paragraph}`).join(', ');
}

function typesText(types: readonly string[], { planSystem, locale }: TypePage): string {
  return joinList(
    types.map((id) => uncapital(nameOf(planSystem.documentTypes.get(id)?.names ?? { nb: id }, locale))),
    locale,
  );
}

/** Bodies by their names; roles and units as they are written. */
function whoText(who: readonly string[], { planSystem, locale }: TypePage): string {
  return joinList(
    who.map((id) => {
      const names = planSystem.bodies.get(id)?.names;
      return names === undefined ? id : uncapital(nameOf(names, locale));
    }),
    locale,
  );
}
