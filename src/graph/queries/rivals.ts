import { type Day, addMonths } from '../../core/date.ts';
import { comparePlaces, compareText } from '../../core/place.ts';
import type { DocumentNode } from '../graph.ts';
import { documentsFor, documentsOfType } from './documents-of-type.ts';
import { adoptionDate, isInForce, statedValidity, validUntil } from './lifecycle.ts';
import { isAdopted } from './missing-adoption.ts';
import { isSameArea } from './same-area.ts';
import type { Scene } from './scene.ts';
import { isReplacedWithWhole, takenOverOn } from './superseded.ts';

/** Two documents of one type for the same that are both in force; the newer one does not say what becomes of the older. */
export interface Rivals {
  readonly type: string;
  readonly newer: DocumentNode;
  readonly older: DocumentNode;
}

/** Types of which only one is in force at a time, for the whole municipality or for a unit. Of temaplaner there are many. */
const single = [
  'planstrategi',
  'kommuneplan',
  'kommuneplan-samfunnsdel',
  'kommuneplan-arealdel',
  'kommuneplan-handlingsdel',
  'økonomiplan',
  'årsbudsjett',
  'styringsbrev',
  'virksomhetsplan',
  'delegasjonsreglement',
];

/** Types that are somebody's: without `gjelder_enhet` nobody can say whose. */
const ofUnits: ReadonlySet<string> = new Set(['virksomhetsplan']);

/** Relations by which one document says what becomes of another. */
const settling: ReadonlySet<string> = new Set(['erstatter', 'forlenger', 'endrer', 'viderefører', 'del_av']);

/** Pairs of documents of which only one should be in force as of the day: each newer one with the oldest it stands against. */
export function rivals(scene: Scene): readonly Rivals[] {
  const found = new Map<DocumentNode, Rivals>();
  for (const type of single) {
    const holding = documentsOfType(scene.graph, type).filter((document) => surelyHolds(document, type, scene));
    for (const peers of byUnits(holding, type, scene).values()) {
      peers.forEach((newer, index) => {
        const older = peers.slice(0, index).find((peer) => areRivals(peer, newer, type, scene));
        if (older !== undefined && !found.has(newer)) found.set(newer, { type, newer, older });
      });
    }
  }
  return [...found.values()];
}

/** The documents by the units they are for, the one that began first first. */
function byUnits(documents: readonly DocumentNode[], type: string, scene: Scene) {
  const found = new Map<readonly DocumentNode[], DocumentNode[]>();
  const inOrder = [...documents].sort(
    (a, b) => compareText(begins(a, scene), begins(b, scene)) || comparePlaces(a.place, b.place),
  );
  for (const document of inOrder) {
    const sameUnits = documentsFor(document, scene.graph, type);
    found.set(sameUnits, [...(found.get(sameUnits) ?? []), document]);
  }
  return found;
}

/** In force by dates that are stated, and nothing that could not be read may say otherwise. */
function surelyHolds(document: DocumentNode, type: string, scene: Scene): boolean {
  const { facts } = document;
  if (ofUnits.has(type) && facts.units.length === 0) return false;
  if ([...settling, 'gyldig', 'periode', 'status', 'gjelder_enhet'].some((key) => facts.unreadable.has(key)))
    return false;
  if (document.dangling.some(({ reference }) => settling.has(reference.relation))) return false;
  if (mayHaveLapsed(document, type, scene)) return false;
  const adopted = adoptionDate(document);
  const isSure = begins(document, scene) !== '' && (adopted === null || adopted.to <= scene.asOf);
  if (!isSure || !isInForce(document, scene.plansystem, scene.asOf)) return false;
  return takenOverOn(document, type, scene) === null && !isReplacedWithWhole(document, scene.asOf);
}

/** As a type that lapses with its period, a document is over with it; one that states none may be. */
function mayHaveLapsed({ facts }: DocumentNode, type: string, { plansystem, asOf }: Scene): boolean {
  if (type === facts.type && facts.period !== null) return false;
  if (plansystem.documentTypes.get(type)?.validity !== 'periode') return false;
  const stated = facts.validity ?? facts.period;
  return stated === null || (stated.value.to !== null && stated.value.to < asOf);
}

function areRivals(older: DocumentNode, newer: DocumentNode, type: string, scene: Scene): boolean {
  const isOwn = older.facts.type === type && newer.facts.type === type;
  // A doubled id is told as that.
  if (
    older.id === newer.id ||
    !isSameArea(older, newer) ||
    isSettled(older, newer, isOwn) ||
    adoptedAs(older) !== adoptedAs(newer)
  )
    return false;
  const [began, next] = [begins(older, scene), begins(newer, scene)];
  const until = validUntil(older, scene.plansystem, scene.asOf);
  // Council terms and planning years overlap: the newer one takes over.
  const isHandover = began < next && until !== null && until < addMonths(next, 12);
  return !isHandover;
}

/** One of them names the other; where one only includes the type (`omfatter`), resting on it is enough. */
function isSettled(a: DocumentNode, b: DocumentNode, isOwn: boolean): boolean {
  return [a, b].some((document) =>
    document.out.some(({ relation, to }) => {
      const other = to.kind === 'item' ? to.document : to.owner;
      const says = settling.has(relation) || (!isOwn && relation === 'forankring');
      return says && other !== document && (other === a || other === b);
    }),
  );
}

/** The council's and the administration's rules of one kind stand side by side; what nobody adopted is told elsewhere. */
function adoptedAs(document: DocumentNode): 'vote' | 'approval' | 'nothing' {
  if (!isAdopted(document)) return 'nothing';
  return document.facts.vote === null && document.facts.approval !== null ? 'approval' : 'vote';
}

function begins(document: DocumentNode, { plansystem }: Scene): Day {
  return statedValidity(document, plansystem).from ?? '';
}
