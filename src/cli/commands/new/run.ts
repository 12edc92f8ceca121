import { parsePeriod, yearOf, type DayRange } from '../../../core/date.ts';
import { nearest } from '../../../core/nearest.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import type { UnitNode } from '../../../graph/organisation.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import type { Host } from '../../../host/host.ts';
import { joinPath } from '../../../host/paths.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import type { JsonObject } from '../../../parse/node.ts';
import { loadMarkdownParser } from '../../../parse/markdown/parser.ts';
import { isMarkdownFile } from '../../../parse/parse.ts';
import type { DocumentType } from '../../../plansystem/plan-system.ts';
import { openWorkspaces, type OpenWorkspace } from '../../open-workspaces.ts';
import { readChoice, readDay } from '../../options.ts';
import { writeNewFiles } from '../../write-new-files.ts';
import type { NewArgs } from './args.ts';
import { activitiesFor, askedOf } from './assignments.ts';
import { anchorsOf, likelyPredecessor, neighbourOf } from './basis.ts';
import { carryOn } from './carry.ts';
import { draftText, nameOf, shiftYears, type Draft } from './draft.ts';
import { firstPeriod, periodAfter } from './period.ts';
import { rawItems } from './raw-items.ts';

/** Makes a document of a type, prefilled from the plan system, its predecessor and what its unit is asked to do. */
export async function runNew(host: Host, args: NewArgs): Promise<number> {
  const lang = args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales);
  const asOf = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  const opened = await openWorkspaces(host, { paths: args.path === undefined ? [] : [args.path], lang });
  const [workspace, another] = opened;
  if (workspace === undefined || another !== undefined)
    throw plansError('many-workspaces', { roots: opened.map(({ root }) => root) });
  const scene = { graph: workspace.workspace.graph(), plansystem: workspace.planSystem, asOf };
  const made = await makeDraft(workspace, args, scene);
  const names = nameOf(made.draft, scene);
  const taken = scene.graph.documentById.get(names.id);
  if (taken !== undefined) throw plansError('id-taken', { id: names.id, path: taken.summary.path });
  const path = pathFor(made.draft, names.id, scene);
  await writeNewFiles(host, host.files.resolve(workspace.root), [{ path, text: draftText(made.draft, names) }]);
  const shown = workspace.root === '.' ? path : joinPath(workspace.root, path);
  await host.stdout.write(
    wordsOf(workspace.locale).new.made({ ...made, path: shown, id: names.id, root: workspace.root }),
  );
  return 0;
}

interface MadeDraft {
  readonly draft: Draft;
  readonly carried: number;
  readonly left: number;
  readonly asked: number;
}

async function makeDraft(workspace: OpenWorkspace, args: NewArgs, scene: Scene): Promise<MadeDraft> {
  const type = readType(args.type, scene);
  const unit = args.unit === undefined ? null : readUnit(args.unit, scene);
  const named = args.from === undefined ? null : readDocument(args.from, scene);
  const partOf = type.required.includes('del_av') ? (named ?? missingWhole(type)) : null;
  const predecessor = partOf === null ? (named ?? likelyPredecessor(type, unit?.id, scene)) : null;
  const period = args.period === undefined ? usualPeriod(type, predecessor, scene) : readPeriod(args.period);
  const anchors = partOf === null ? anchorsOf(type, { predecessor, period }, scene) : [];
  const markdown =
    predecessor !== null && [predecessor, ...predecessor.chapters].some(({ summary }) => isMarkdownFile(summary.path))
      ? await loadMarkdownParser()
      : null;
  const { text } = workspace.workspace.check(scene.asOf);
  const rawOf = rawItems({ text, markdown, planSystem: scene.plansystem });
  const carried = predecessor === null ? null : carryOn(predecessor, { period, holds: type.holds }, { scene, rawOf });
  const lists = new Map(carried?.lists ?? []);
  const answers =
    unit !== null && type.id === 'virksomhetsplan' ? withActivities(unit, { period, lists }, scene) : null;
  const notes = answers?.notes ?? [];
  const erstatter = predecessor?.facts.type === type.id ? predecessor : null;
  const draft = { type, predecessor: erstatter, period, unit, title: args.title, anchors, partOf, lists, notes };
  return { draft, carried: carried?.count ?? 0, left: carried?.left ?? 0, asked: answers?.count ?? 0 };
}

/** Adds an activity for each oppdrag the unit must answer, and says how to answer otherwise. */
function withActivities(
  unit: UnitNode,
  { period, lists }: { readonly period: DayRange | null; readonly lists: Map<string, readonly JsonObject[]> },
  scene: Scene,
): { readonly count: number; readonly notes: readonly string[] } {
  const { own, shared } = askedOf(unit, period, scene);
  const collection = scene.plansystem.itemTypes.get('aktivitet')?.collection ?? 'aktiviteter';
  if (own.length > 0) lists.set(collection, [...(lists.get(collection) ?? []), ...activitiesFor(own, unit.id)]);
  const titled = shared.map(({ ref, item }) => `  ${ref}: ${item.title?.value ?? ''}`);
  const explained =
    own.length === 0
      ? []
      : [
          'Hver aktivitet svarer på et oppdrag. Skriv hva dere gjør, eller ta den bort og svar i stedet slik:',
          `svar: [{ gjelder: ${own[0]?.ref ?? ''}, svar: løses-i-drift, begrunnelse: Hvorfor }]`,
        ];
  return {
    count: own.length,
    notes: [...explained, ...(titled.length === 0 ? [] : ['Oppdrag dere kan bidra til:', ...titled])],
  };
}

function readType(word: string, { plansystem }: Scene): DocumentType {
  const spelling = word.normalize('NFC').toLowerCase();
  const type = plansystem.documentTypes.get(plansystem.spelled.documentType.get(spelling) ?? '');
  if (type !== undefined) return type;
  const meant = nearest(spelling, plansystem.spelled.documentType.keys());
  throw plansError('unknown-document-type', { type: word, planSystem: plansystem.id }, meant);
}

function readUnit(word: string, { graph }: Scene): UnitNode {
  const units = graph.organisation?.units ?? new Map<string, UnitNode>();
  const unit = units.get(word.normalize('NFC'));
  if (unit !== undefined) return unit;
  throw plansError('unknown-unit', { unit: word }, nearest(word, units.keys()));
}

function readDocument(word: string, { graph }: Scene): DocumentNode {
  const document = graph.documentById.get(word.normalize('NFC'));
  if (document !== undefined) return document;
  throw plansError('unknown-document', { id: word }, nearest(word, graph.documentById.keys()));
}

function readPeriod(word: string): DayRange {
  const period = parsePeriod(word);
  if (period !== null) return period;
  throw plansError('bad-period', { value: word });
}

function missingWhole(type: DocumentType): never {
  throw plansError('from-missing', { type: type.id });
}

function usualPeriod(type: DocumentType, predecessor: DocumentNode | null, scene: Scene): DayRange | null {
  const before = predecessor?.facts.period?.value;
  return before === undefined
    ? firstPeriod(type, scene.plansystem, scene.asOf)
    : (periodAfter(before, type) ?? firstPeriod(type, scene.plansystem, scene.asOf));
}

/** Beside the predecessor, in a folder with the same years moved on; else beside the newest of the type; else in a folder of its own. */
function pathFor({ type, predecessor, period, partOf }: Draft, id: string, scene: Scene): string {
  const beside = partOf ?? predecessor ?? neighbourOf(type, scene);
  const file = `${id}.yaml`;
  if (beside === null) return `${type.id}/${file}`;
  const parts = beside.summary.path.split('/').slice(0, -1);
  const before = beside.facts.period?.value.from;
  const by = partOf !== null || period === null || before == null ? 0 : yearOf(period.from) - yearOf(before);
  return [...parts.map((part) => shiftYears(part, by)), file].join('/');
}
