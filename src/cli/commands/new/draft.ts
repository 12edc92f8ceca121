import { yearOf, type DayRange } from '../../../core/date.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import type { UnitNode } from '../../../graph/organisation.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import type { Json, JsonObject } from '../../../parse/node.ts';
import type { DocumentType, PlanSystem } from '../../../plansystem/plan-system.ts';
import { typeInNynorsk } from '../../../plansystem/in-nynorsk.ts';
import { draftWordsOf, type DraftLanguage, type DraftWords } from './draft-words.ts';
import type { Example } from './example.ts';
import { writer } from './language.ts';
import { markdownBody } from './markdown-body.ts';
import { statedPeriod } from './period.ts';
import { yamlEntry } from '../../yaml-text.ts';

/** A new document before it is written. */
export interface Draft {
  readonly language: DraftLanguage;
  readonly type: DocumentType;
  readonly predecessor: DocumentNode | null;
  readonly period: DayRange | null;
  /** The only unit it is for, where that is one of the organisation. */
  readonly unit: UnitNode | null;
  /** Ids of the units it is for. */
  readonly units: readonly string[];
  readonly title: string | undefined;
  readonly anchors: readonly string[];
  /** The document a chapter belongs to. */
  readonly partOf: DocumentNode | null;
  readonly lists: ReadonlyMap<string, readonly JsonObject[]>;
  /** Comments before the collections. */
  readonly notes: readonly string[];
  /** Shown as a comment. */
  readonly example: Example | null;
  /** Headings of a Markdown document; `null`: it is YAML. */
  readonly headings: readonly string[] | null;
}

/** What a new document is called: by its title, as its predecessor with other years, or by type, unit and period. */
export function nameOf(draft: Draft, scene: Scene): { readonly id: string; readonly title: string } {
  const { period, unit, title, partOf } = draft;
  const shifted = title === undefined ? shiftedNames(draft) : null;
  if (shifted !== null) return shifted;
  const stated = period === null ? null : statedPeriod(period);
  const name =
    title ??
    [named(draft), stated?.replace(/(\d{4})-(\d{4})/, '$1–$2'), unit && `for ${unit.name}`].filter(Boolean).join(' ');
  const stem =
    title === undefined ? [typeName(draft, scene.plansystem), unit?.id].filter(Boolean).join('-') : slug(title);
  if (partOf !== null)
    return {
      id: slug(`${partOf.id}-${unit?.id ?? title ?? typeName(draft, scene.plansystem)}`),
      title: title ?? unit?.name ?? name,
    };
  const isDated = stated !== null && stem.includes(stated.slice(0, 4));
  return { id: slug(isDated ? stem : `${stem}-${stated ?? scene.asOf}`), title: name };
}

/** The document as a file. */
export function draftText(
  draft: Draft,
  { id, title }: { readonly id: string; readonly title: string },
  plansystem: PlanSystem,
): string {
  const { type, period, unit, units, predecessor, partOf, anchors, notes, headings } = draft;
  const body = headings === null ? null : markdownBody({ ...draft, headings }, plansystem);
  const { lists, example } = body === null ? draft : { lists: body.others, example: null };
  const write = writer(draft.language, type.id, plansystem);
  const words = draftWordsOf(draft.language);
  const entry = (key: string, value: Json | null | undefined) =>
    value === null || value === undefined
      ? []
      : Object.entries(write.map({ [key]: value })).map(([name, written]) => yamlEntry(name, written));
  const only = (list: readonly string[]) => (list.length === 0 ? null : list.length === 1 ? list[0] : list);
  const yaml = `${[
    ...entry('type', type.id),
    ...entry('id', id),
    ...entry('tittel', title),
    ...entry('del_av', partOf?.id),
    ...(period === null || partOf !== null ? [] : entry('periode', periodValue(period))),
    ...entry('gjelder_enhet', partOf === null ? only(units) : null),
    ...(partOf === null ? adoptionLines(type, write.key, words) : []),
    ...entry('forankring', only(anchors)),
    ...entry('erstatter', predecessor?.id),
    ...entry('ansvarlig', unit?.id),
    ...notes.map((note) => `# ${note.replace(/[\s\p{Cc}]+/gu, ' ')}`),
    ...[...lists].flatMap(([collection, items]) => entry(collection, items)),
    ...(example === null ? [] : exampleLines(entry(example.type.collection, [example.item]), words)),
  ].join('\n')}\n`;
  return body === null ? yaml : [`---\n${yaml}---`, ...body.blocks].join('\n\n').concat('\n');
}

/** What a document of the type is called in its language. */
function named({ type, language }: Draft): string {
  return (language === 'nn' ? type.names.nn : undefined) ?? type.names.nb;
}

/** The type as documents in the language state it. */
export function typeName({ type, language }: Draft, plansystem: PlanSystem): string {
  return language === 'nn' ? typeInNynorsk(type.id, plansystem) : type.id;
}

function exampleLines(entries: readonly string[], { example }: DraftWords): readonly string[] {
  return [example, ...entries.join('\n').split('\n')].map((line) => `# ${line}`);
}

function periodValue(period: DayRange): Json {
  const stated = statedPeriod(period);
  if (stated.includes('–')) return { fra: period.from, til: period.to };
  return /^\d+$/.test(stated) ? Number(stated) : stated;
}

/** The vote or approval to come, as comments: a document that is only planned asks for neither. */
function adoptionLines(
  { adoption, adoptedBy }: DocumentType,
  key: (key: string) => string,
  { status }: DraftWords,
): readonly string[] {
  if (adoption === 'ingen') return [`status: planlagt # ${status.unadopted}`];
  const block =
    adoption === 'politisk'
      ? `# vedtak: { organ: ${adoptedBy[0] ?? 'kommunestyre'}, dato: ÅÅÅÅ-MM-DD, sak: "12/24" }`
      : `# ${key('godkjent')}: { av: kommunedirektør, dato: ÅÅÅÅ-MM-DD, arkivsak: "2026/123" }`;
  return [`status: planlagt # ${status.adopted}`, block];
}

/** Names of the predecessor with its years moved on; `null` where it names none, or the periods are of different kinds. */
function shiftedNames({ predecessor, period }: Draft): { readonly id: string; readonly title: string } | null {
  const before = predecessor?.facts.period?.value;
  if (predecessor === null || period === null || before?.from == null || before.to === null) return null;
  const by = yearOf(period.from) - yearOf(before.from);
  if (by === 0 || yearOf(period.to) - yearOf(before.to) !== by || period.from.slice(4) !== before.from.slice(4))
    return null;
  const shift = (text: string) => shiftYears(text, by);
  const title = predecessor.facts.title?.value;
  if (title === undefined || shift(predecessor.id) === predecessor.id) return null;
  return { id: shift(predecessor.id), title: shift(title) };
}

/** A text with every year in it moved. */
export function shiftYears(text: string, by: number): string {
  return text.replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g, (year) => String(Number(year) + by));
}

/** A text as an id: lower-case letters, digits and hyphens. */
function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
