import { yearOf } from '../../core/date.ts';
import { formatDate, formatPeriod } from '../../core/format-date.ts';
import type { DocumentNode, ItemNode } from '../../graph/graph.ts';
import { isWithin, type UnitNode } from '../../graph/organisation.ts';
import { itemsInFile } from '../../graph/queries/items-in-file.ts';
import { isOfType } from '../../graph/queries/lifecycle.ts';
import { receiptDue } from '../../graph/queries/received.ts';
import { receiversOf } from '../../graph/queries/receivers.ts';
import { sectorOf } from '../../graph/queries/task-states.ts';
import type { DocumentStatus } from '../../model/summary.ts';
import type { JsonObject } from '../../parse/node.ts';
import { namedUnit } from '../../trace/naming.ts';
import type { Adoption, NamedUnit } from '../../trace/trace.ts';
import type { Prose } from '../prose/prose.ts';
import type { Site } from '../site.ts';
import { itemRow, type ItemRow } from './item-row.ts';
import { type FrameOfUnit, framesFor } from './letter-frames.ts';
import { isGiven, type LetterTask, letterTask, type LetterUnit, letterUnit } from './letter-task.ts';
import { linkTo, type NodeLink } from './link.ts';

/** A styringsbrev as it stands in its own files: to whom it is, and what each is given to do. Plain data. */
export interface LetterPage {
  readonly link: NodeLink;
  /** The status that its own file states. */
  readonly status: DocumentStatus | null;
  readonly adoption: Adoption | null;
  readonly archiveCase: string | null;
  readonly period: string | null;
  /** The year that it is for. */
  readonly year: number | null;
  /** What it rests on itself, and the vote behind that. */
  readonly basis: readonly (NodeLink & { readonly adoption: Adoption | null })[];
  /** Who gives the oppdrag: a role; `null` where nobody is named. */
  readonly giver: string | null;
  readonly recipients: readonly LetterUnit[];
  /** The day by which virksomhetsplaner answer it. */
  readonly answerBy: string | null;
  readonly frames: readonly FrameOfUnit[];
  /** The plan that states the frames, where it is not the letter. */
  readonly framesFrom: NodeLink | null;
  /** Its text and what stands in it, file by file. */
  readonly chapters: readonly LetterChapter[];
  /** Each oppdrag of the letter, in its order. */
  readonly tasks: readonly LetterTask[];
}

export interface LetterChapter {
  /** `null` for the letter's own file. */
  readonly title: string | null;
  readonly flow: readonly LetterPart[];
}

export type LetterPart =
  | { readonly kind: 'prose'; readonly prose: Prose }
  /** By reference: see `tasks`. */
  | { readonly kind: 'task'; readonly task: LetterTask }
  /** What the letter holds besides oppdrag: a goal, a guideline. */
  | { readonly kind: 'item'; readonly item: ItemRow };

const letterTypes = ['styringsbrev', 'tilleggsbrev'];

/** Whether a document is a letter that gives units oppdrag. */
export function isLetter(document: DocumentNode): boolean {
  return isOfType(document, letterTypes);
}

/** A styringsbrev of the site's scene. */
export function letterPage(document: DocumentNode, site: Site): LetterPage {
  const { facts } = document;
  const { adopted } = site.facts(document);
  const chapters = [document, ...document.chapters].map((file) => chapterOf(file, site));
  const start = facts.period?.value.from ?? null;
  const year = start === null ? null : yearOf(start);
  const due = receiptDue(document, site.scene);
  return {
    link: linkTo(document, site),
    status: facts.status?.value ?? null,
    adoption: adopted,
    archiveCase: archiveCaseOf(site.content(document).json),
    period: facts.period && formatPeriod(facts.period.value),
    year,
    basis: basesOf(document).map((basis) => ({ ...linkTo(basis, site), adoption: site.facts(basis).adopted })),
    giver: giverOf(adopted, site),
    recipients: unitsGivenBy(document, site).map(letterUnit),
    answerBy: due && formatDate({ from: due, to: due }),
    ...framesFor([document, ...basesOf(document)], year, site),
    chapters,
    tasks: chapters.flatMap(({ flow }) => flow.flatMap((part) => (part.kind === 'task' ? [part.task] : []))),
  };
}

/** The sectors and staff units (else the units themselves) that a letter gives something to do, in the order of the organisation. */
export function unitsGivenBy(document: DocumentNode, site: Site): readonly UnitNode[] {
  const given = new Set(
    document.items
      .filter(isGiven)
      .flatMap((item) => receiversOf(item, site.scene))
      .flatMap(({ unit }) => (unit === null ? [] : [sectorOf(unit, site.scene)])),
  );
  return [...(site.scene.graph.organisation?.units.values() ?? [])].filter((unit) => given.has(unit));
}

/** The documents that the letter as a whole rests on. */
function basesOf(document: DocumentNode): readonly DocumentNode[] {
  const named = document.out.filter(({ relation, guessed }) => relation === 'forankring' && !guessed);
  return [...new Set(named.flatMap(({ to }) => (to.kind === 'document' ? [to.owner] : [])))];
}

/** The case in the archive: of the document, else of its approval or vote. */
function archiveCaseOf({ arkivsak, godkjent, vedtak }: JsonObject): string | null {
  const stated = [arkivsak, entryIn(godkjent, 'arkivsak'), entryIn(vedtak, 'arkivsak')];
  const found = stated.find((one) => typeof one === 'string' || typeof one === 'number');
  return found === undefined ? null : String(found);
}

function entryIn(value: JsonObject[string] | undefined, key: string): JsonObject[string] | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject)[key] : undefined;
}

/** Who approved it, else the role that leads the administration. */
function giverOf(adopted: Adoption | null, { naming, scene }: Site): string | null {
  if (adopted?.kind === 'godkjenning' && adopted.body !== null) return namedUnit(adopted.body, naming).name;
  const units = [...(scene.graph.organisation?.units.values() ?? [])];
  return units.find(({ type }) => type === 'kommunedirektør')?.leader ?? null;
}

function chapterOf(file: DocumentNode, site: Site): LetterChapter {
  const items = itemsInFile(file);
  return {
    title: file.owner === file ? null : (file.facts.title?.value ?? file.id),
    flow: site.content(file).flow.flatMap((part): readonly LetterPart[] => {
      if (part.kind === 'prose') return [part];
      const item = items[part.index];
      return item === undefined ? [] : [partOf(item, site)];
    }),
  };
}

function partOf(item: ItemNode, site: Site): LetterPart {
  return isGiven(item) ? { kind: 'task', task: letterTask(item, site) } : { kind: 'item', item: itemRow(item, site) };
}

/** What of a letter is one unit's. Plain data. */
export interface LetterExtract {
  readonly letter: LetterPage;
  readonly unit: LetterUnit;
  readonly frame: FrameOfUnit | null;
  /** Given to it by name, and it answers for it. */
  readonly own: readonly LetterTask[];
  readonly contributes: readonly LetterTask[];
  /** Given to many by one word. */
  readonly common: readonly LetterTask[];
  /** Given to units below it. */
  readonly below: readonly LetterTask[];
}

/** The part of a letter that a unit is given. */
export function letterExtract(letter: LetterPage, unit: UnitNode, site: Site): LetterExtract {
  const parts = { own: [], contributes: [], common: [], below: [] } as Record<Share, LetterTask[]>;
  for (const task of letter.tasks) {
    const share = shareOf(task, unit, site);
    if (share !== null) parts[share].push(task);
  }
  return {
    letter,
    unit: letterUnit(unit),
    frame: letter.frames.find((frame) => frame.unit.id === unit.id) ?? null,
    ...parts,
  };
}

type Share = 'own' | 'contributes' | 'common' | 'below';

function shareOf(task: LetterTask, unit: UnitNode, { scene }: Site): Share | null {
  const self = task.receivers.find(({ id }) => id === unit.id);
  if (self !== undefined) return self.contributes ? 'contributes' : task.isCommon ? 'common' : 'own';
  if (task.receivers.length === 0) return 'common';
  const units = scene.graph.organisation?.units;
  const isBelow = ({ id }: NamedUnit) => {
    const given = units?.get(id);
    return given !== undefined && isWithin(given, unit);
  };
  return task.receivers.some(isBelow) ? 'below' : null;
}
