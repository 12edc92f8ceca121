import { yearOf, type DayRange } from '../../../core/date.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import { plansError } from '../../../messages/usage.ts';
import { loadMarkdownParser } from '../../../parse/markdown/parser.ts';
import { isMarkdownFile } from '../../../parse/parse.ts';
import type { JsonObject } from '../../../parse/node.ts';
import type { DocumentType } from '../../../plansystem/plan-system.ts';
import { mayRestOn } from '../../../plansystem/queries.ts';
import { unitAsked } from '../../open-one.ts';
import type { OpenWorkspace } from '../../open-workspaces.ts';
import type { NewArgs } from './args.ts';
import { activitiesFor, askedOf } from './assignments.ts';
import { anchorsOf, likelyPredecessor } from './basis.ts';
import { carryOn, type Carried } from './carry.ts';
import { draftWordsOf, type DraftWords } from './draft-words.ts';
import type { Draft } from './draft.ts';
import { exampleFor } from './example.ts';
import { headingsOf } from './headings.ts';
import { languageOf } from './language.ts';
import { leftNotes } from './left-notes.ts';
import { firstPeriod, periodAfter } from './period.ts';
import { rawItems } from './raw-items.ts';
import { readDocument, readPeriod, readType } from './read-args.ts';
import { expectedUnits, isUnitPlan, unitsFor } from './units.ts';

/** A document to write, and what there is to tell of it. */
interface MadeDraft {
  readonly draft: Draft;
  readonly carried: number;
  readonly left: number;
  readonly asked: number;
}

/** What a new document comes after, what it was told to rest on, and what it is a chapter of: at most one is named. */
interface Origin {
  readonly predecessor: DocumentNode | null;
  readonly named: DocumentNode | null;
  readonly partOf: DocumentNode | null;
}

/** Gathers what a new document is to hold from the plan system, its predecessor and what its units are asked to do. */
export async function makeDraft(workspace: OpenWorkspace, args: NewArgs, scene: Scene): Promise<MadeDraft> {
  const type = readType(args.type, scene);
  const namedUnit = unitAsked(workspace, args.unit);
  const origin = originOf(type, args, scene);
  const { named, partOf } = origin;
  const units = partOf === null ? unitsFor(type, { named: namedUnit, predecessor: origin.predecessor }, scene) : [];
  const unit = namedUnit ?? (units.length === 1 ? scene.graph.organisation?.units.get(units[0] ?? '') : null) ?? null;
  const isAlone = partOf === null && origin.predecessor === null && named === null;
  const predecessor = isAlone ? likelyPredecessor(type, unit?.id, scene) : origin.predecessor;
  const period = args.period === undefined ? usualPeriod(type, predecessor, scene) : readPeriod(args.period);
  const anchors = partOf === null ? anchorsOf(type, { predecessor, named, period }, scene) : [];
  const carried = await carriedFrom(predecessor, { workspace, type, period, anchors }, scene);
  const lists = new Map(carried?.lists ?? []);
  const { text } = workspace.workspace.check(scene.asOf);
  const language = languageOf(workspace.settings.language, predecessor, text);
  const words = draftWordsOf(language);
  const answers = isUnitPlan(type) ? withActivities(units, { period, lists, words }, scene) : null;
  const left = carried?.left ?? [];
  const responsible = unit?.id ?? expectedUnits(scene)[0]?.id;
  const draft = {
    ...{ language, type, predecessor, period, unit, units, partOf, lists, title: args.title },
    anchors: anchors.map(({ id }) => id),
    notes: [...leftNotes(predecessor, left, period, words), ...(answers?.notes ?? [])],
    example:
      lists.size > 0 || partOf !== null ? null : exampleFor({ type, anchors, unit: responsible, period }, scene, words),
    headings: headingsFrom(predecessor, period, { text, words }),
  };
  return { draft, carried: carried?.count ?? 0, left: left.length, asked: answers?.count ?? 0 };
}

/** A document of another type is not carried on, and says nothing of how long the new one lasts: that rests on it. */
function originOf(type: DocumentType, { from }: NewArgs, scene: Scene): Origin {
  const none = { predecessor: null, named: null, partOf: null };
  const isChapter = type.required.includes('del_av');
  if (from === undefined && isChapter) throw plansError('from-missing', { type: type.id });
  if (from === undefined) return none;
  const document = readDocument(from, scene);
  if (isChapter) return { ...none, partOf: document };
  const other = document.facts.type ?? '';
  if (other === type.id) return { ...none, predecessor: document };
  if (!mayRestOn(scene.plansystem, type.id, other))
    throw plansError('from-other-type', { id: document.id, other, type: type.id });
  return { ...none, named: document };
}

async function carriedFrom(
  predecessor: DocumentNode | null,
  next: {
    readonly workspace: OpenWorkspace;
    readonly type: DocumentType;
    readonly period: DayRange | null;
    readonly anchors: readonly DocumentNode[];
  },
  scene: Scene,
): Promise<Carried | null> {
  if (predecessor === null) return null;
  const { workspace, type, period, anchors } = next;
  const isMarkdown = [predecessor, ...predecessor.chapters].some(({ summary }) => isMarkdownFile(summary.path));
  const markdown = isMarkdown ? await loadMarkdownParser() : null;
  const { text } = workspace.workspace.check(scene.asOf);
  const rawOf = rawItems({ text, markdown, planSystem: scene.plansystem });
  return carryOn(predecessor, { period, holds: type.holds, anchors }, { scene, rawOf });
}

/** Headings of the predecessor where it is Markdown: then the new document is too. `null`: it is YAML. */
function headingsFrom(
  predecessor: DocumentNode | null,
  period: DayRange | null,
  { text, words }: { readonly text: (path: string) => string | undefined; readonly words: DraftWords },
): readonly string[] | null {
  if (predecessor === null || !isMarkdownFile(predecessor.summary.path)) return null;
  const before = predecessor.facts.period?.value.from;
  const years = period === null || before == null ? 0 : yearOf(period.from) - yearOf(before);
  return headingsOf(text(predecessor.summary.path) ?? '', years, words);
}

/** Adds an activity for each oppdrag the units must answer, and says how to answer otherwise. */
function withActivities(
  units: readonly string[],
  {
    period,
    lists,
    words,
  }: {
    readonly period: DayRange | null;
    readonly lists: Map<string, readonly JsonObject[]>;
    readonly words: DraftWords;
  },
  scene: Scene,
): { readonly count: number; readonly notes: readonly string[] } {
  const asked = units.flatMap((id) => {
    const unit = scene.graph.organisation?.units.get(id);
    return unit === undefined ? [] : { unit: id, ...askedOf(unit, period, scene) };
  });
  const own = [...new Map(asked.flatMap(({ own: all, unit }) => all.map((node) => [node, unit] as const)))];
  const shared = [...new Set(asked.flatMap((one) => one.shared))].filter((node) =>
    own.every(([taken]) => taken !== node),
  );
  const collection = scene.plansystem.itemTypes.get('aktivitet')?.collection ?? 'aktiviteter';
  if (own.length > 0) lists.set(collection, [...(lists.get(collection) ?? []), ...activitiesFor(own)]);
  const titled = shared.map(({ ref, item }) => `  ${ref}: ${item.title?.value ?? ''}`);
  const [first] = own;
  const explained = first === undefined ? [] : [words.activities, words.answer(first[0].ref)];
  return {
    count: own.length,
    notes: [...explained, ...(titled.length === 0 ? [] : [words.shared, ...titled])],
  };
}

function usualPeriod(type: DocumentType, predecessor: DocumentNode | null, scene: Scene): DayRange | null {
  const before = predecessor?.facts.period?.value;
  const first = firstPeriod(type, scene.plansystem, scene.asOf);
  return before === undefined ? first : (periodAfter(before, type) ?? first);
}
