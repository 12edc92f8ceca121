import type { Finding } from '../../core/finding.ts';
import type { FilePath, Span } from '../../core/place.ts';
import type { Entry, MapNode } from '../../parse/node.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import { correctDocumentId } from '../../schema/correct-id.ts';
import type { Access, Answer, Attachment, DocumentFacts, DocumentStatus, ItemStatus, ReportLine } from '../summary.ts';
import { type Mentions, relations } from './references.ts';
import { withMoney } from './money.ts';
import { readTypeName } from './type-names.ts';
import { basisOf, dateOf, entryOf, mapsOf, periodOf, rangeOf, spanOf, textOf, textsOf, wordOf } from './values.ts';
import { accesses, documentStatuses, itemStatuses } from './words.ts';
import { readApproval, readHearings, readVote } from './votes.ts';

/** A document's facts while its keys are read. */
export type GrowingFacts = { -readonly [K in keyof DocumentFacts]: DocumentFacts[K] };

/** Facts of a document of which nothing is known but where it stands. */
export function newFacts(at: Span): GrowingFacts {
  return {
    id: null,
    at,
    type: null,
    typeAt: at,
    title: null,
    period: null,
    validity: null,
    status: null,
    vote: null,
    proceedings: [],
    approval: null,
    hearings: [],
    nextRevision: null,
    includes: [],
    units: [],
    order: null,
    access: null,
    accessBasis: null,
    attachments: [],
    language: null,
    areaPlanId: null,
    answers: [],
    reports: [],
    money: null,
    recovered: false,
    unreadable: new Set(),
  };
}

/** What a key's reader may use besides its entry. */
interface Reading {
  readonly mentions: Mentions;
  readonly plansystem: PlanSystem;
  readonly path: FilePath;
  readonly findings: Finding[];
  /** Keys of the document whose value cannot be relied on. */
  readonly unreadable: Set<string>;
}
type Reader = (facts: GrowingFacts, entry: Entry, reading: Reading) => void;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['id', readId],
  ['tittel', (facts, { value }) => void (facts.title = textOf(value))],
  ['periode', (facts, { value }) => void (facts.period = periodOf(value))],
  ['gyldig', (facts, { value }) => void (facts.validity = rangeOf(value))],
  ['status', (facts, { value }) => void (facts.status = wordOf<DocumentStatus>(value, documentStatuses))],
  ['vedtak', (facts, { value }) => void (facts.vote = readVote(value))],
  ['behandling', (facts, { value }) => void (facts.proceedings = mapsOf(value).flatMap((map) => readVote(map) ?? []))],
  ['godkjent', readGodkjent],
  ['høring', (facts, { value }) => void (facts.hearings = readHearings(value))],
  ['neste_revisjon', (facts, { value }) => void (facts.nextRevision = dateOf(value))],
  ['omfatter', readIncludes],
  ['gjelder_enhet', readUnits],
  ['ansvarlig', (_, { value }, { mentions }) => mentions.units('ansvarlig', value, -1)],
  ['rekkefølge', readOrder],
  ['tilgang', (facts, { value }) => void (facts.access = wordOf<Access>(value, accesses)?.value ?? null)],
  ['unntakshjemmel', (facts, { value }) => void (facts.accessBasis = basisOf(value))],
  ['vedlegg', (facts, { value }) => void (facts.attachments = mapsOf(value).map(readAttachment))],
  ['språk', (facts, { value }) => void (facts.language = textOf(value)?.value ?? null)],
  ['arealplanid', (facts, { value }) => void (facts.areaPlanId = textOf(value))],
  [
    'svar',
    (facts, { value }, { mentions }) =>
      void (facts.answers = mapsOf(value).flatMap((map) => readAnswer(map, mentions))),
  ],
  [
    'rapport',
    (facts, { value }, { mentions }) =>
      void (facts.reports = mapsOf(value).flatMap((map) => readReport(map, mentions))),
  ],
  ['hovedtall', readMoney],
  ['rammer', readMoney],
  ['økonomi', readMoney],
]);

/** Reads one key of a document. */
export function readDocumentKey(facts: GrowingFacts, entry: Entry, reading: Reading): void {
  const read = readers.get(entry.key);
  if (read !== undefined) read(facts, entry, reading);
  else if (relations.has(entry.key))
    reading.mentions.relate(entry.key as Parameters<Mentions['relate']>[0], entry.value, -1);
}

/** An id in the wrong form is told, and counts as what it should have been: references may name it either way. */
function readId(facts: GrowingFacts, { value }: Entry): void {
  const id = textOf(value);
  if (id === null) return;
  const corrected = facts.unreadable.has('id') ? correctDocumentId(id.value) : null;
  facts.id = corrected ?? id.value;
  if (corrected !== null) facts.writtenId = id.value;
  facts.at = id.at;
}

function readGodkjent(facts: GrowingFacts, { value }: Entry, { mentions }: Reading): void {
  facts.approval = readApproval(value);
  const by = facts.approval?.by;
  if (by) mentions.unit('godkjent.av', by.value, by.at, -1);
}

function readIncludes(
  facts: GrowingFacts,
  { value }: Entry,
  { plansystem, path, findings, unreadable }: Reading,
): void {
  const names = textsOf(value).map((name) => readTypeName(name, plansystem, path));
  facts.includes = names.flatMap(({ type }) => type ?? []);
  findings.push(...names.flatMap(({ finding }) => finding ?? []));
  if (names.some(({ type }) => type === null)) unreadable.add('omfatter');
}

function readUnits(facts: GrowingFacts, { value }: Entry, { mentions }: Reading): void {
  facts.units = textsOf(value);
  mentions.units('gjelder_enhet', value, -1);
}

function readMoney(facts: GrowingFacts, entry: Entry, { mentions }: Reading): void {
  facts.money = withMoney(facts.money, entry);
  if (entry.key === 'hovedtall') return;
  for (const map of mapsOf(entry.value)) unitOf(map, `${entry.key}.enhet`, mentions);
}

function readOrder(facts: GrowingFacts, { value }: Entry): void {
  const order = Number(textOf(value)?.value ?? Number.NaN);
  facts.order = Number.isFinite(order) ? order : null;
}

function readAttachment(map: MapNode): Attachment {
  const title = textOf(entryOf(map, 'tittel')?.value);
  return {
    at: title?.at ?? spanOf(map),
    title: title?.value ?? null,
    access: wordOf<Access>(entryOf(map, 'tilgang')?.value, accesses)?.value ?? null,
    accessBasis: basisOf(entryOf(map, 'unntakshjemmel')?.value),
    file: textOf(entryOf(map, 'fil')?.value)?.value ?? null,
  };
}

function readAnswer(map: MapNode, mentions: Mentions): readonly Answer[] {
  const reference = mentions.about(entryOf(map, 'gjelder')?.value, 'svar', -1);
  if (reference < 0) return [];
  const answer = textOf(entryOf(map, 'svar')?.value)?.value ?? null;
  return [{ at: spanOf(map), reference, answer, reason: textOf(entryOf(map, 'begrunnelse')?.value)?.value ?? null }];
}

function readReport(map: MapNode, mentions: Mentions): readonly ReportLine[] {
  const reference = mentions.about(entryOf(map, 'gjelder')?.value, 'rapport', -1);
  unitOf(map, 'rapport.enhet', mentions);
  if (reference < 0) return [];
  return [
    {
      at: spanOf(map),
      reference,
      unit: textOf(entryOf(map, 'enhet')?.value),
      status: wordOf<ItemStatus>(entryOf(map, 'status')?.value, itemStatuses),
      comment: textOf(entryOf(map, 'kommentar')?.value)?.value ?? null,
      value: textOf(entryOf(map, 'verdi')?.value)?.value ?? null,
      newDeadline: dateOf(entryOf(map, 'ny_frist')?.value),
      date: dateOf(entryOf(map, 'dato')?.value),
    },
  ];
}

function unitOf(map: MapNode, key: string, mentions: Mentions): void {
  const unit = entryOf(map, 'enhet')?.value;
  if (unit !== undefined) mentions.units(key, unit, -1);
}
