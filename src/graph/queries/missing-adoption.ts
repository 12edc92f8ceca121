import { overlaps, yearOf } from '../../core/date.ts';
import type { LegalBasis } from '../../core/legal-basis.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentType } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { documentsOfType, typesOf } from './documents-of-type.ts';
import { statesChange } from './is-change.ts';
import { endInAdoption, hasAdoption, isDraft, isInForce, typeOf, validUntil } from './lifecycle.ts';
import type { Scene } from './scene.ts';

/** Why a document should state its adoption: its dates say that it is in force, its status does, or its vote was none. */
export type MissingAdoption = 'in-force' | 'stated' | 'undecided';

/** An approval by the administration, where the law says that a body adopts documents of the type. */
export interface ApprovalOnly {
  readonly at: Place;
  /** As it is written; `null` where nobody is named. */
  readonly by: string | null;
  readonly type: DocumentType;
  readonly law: LegalBasis;
}

/** The approval of a document in force whose type, or one it `omfatter`, needs a vote by law and has none; `null` where all is well. */
export function approvalOnly(document: DocumentNode, scene: Scene): ApprovalOnly | null {
  const { facts, summary } = document;
  const { approval } = facts;
  if (facts.recovered || approval === null || facts.vote !== null || isPart(document) || isDraft(document)) return null;
  if (telling.some((key) => facts.unreadable.has(key)) || endInAdoption(facts.proceedings)) return null;
  if (document.chapters.some(({ facts: chapter }) => chapter.vote !== null)) return null;
  const type = typesOf(document)
    .flatMap((name) => scene.plansystem.documentTypes.get(name) ?? [])
    .find(({ adoption, adoptedBy, adoptedByLaw }) => adoption === 'politisk' && adoptedBy.length > 0 && adoptedByLaw);
  if (type === undefined || type.adoptedByLaw === null) return null;
  if ((type.changesDelegable && statesChange(document)) || isAwaitingVote(document, type, scene)) return null;
  if (isAdoptedWith(document, scene) || !isInForce(document, scene.plansystem, scene.asOf)) return null;
  const at = { path: summary.path, span: approval.by?.at ?? approval.at };
  return { at, by: approval.by?.value ?? null, type, law: type.adoptedByLaw };
}

/** Accounts and reports are presented (`godkjent`) some months before the council votes, which it does by the day of the annual wheel. */
function isAwaitingVote({ facts }: DocumentNode, { id, validity }: DocumentType, { plansystem, asOf }: Scene): boolean {
  if (validity !== 'alltid') return false;
  const step = plansystem.wheel.find(({ doneBy, types }) => doneBy === 'vedtatt' && types.includes(id));
  const last = facts.period?.value.to ?? null;
  return step === undefined || last === null || asOf <= `${yearOf(last) - step.forYear}-${step.due}`;
}

/** Keys that may hold the adoption, or say why there is none. */
const telling = ['vedtak', 'godkjent', 'behandling', 'status', 'del_av'];

/** Bodies outside the municipality: their votes stand in their own registers. */
const outside: ReadonlySet<string> = new Set([
  'fylkesting',
  'fylkesutvalg',
  'stortinget',
  'regjeringen',
  'statsforvalter',
]);

/**
 * Why a document lacks the vote or approval that its type needs; `null` where it has one, or needs none: drafts, parts and
 * chapters, what another adopted document `omfatter`, reports and audits, what does not hold as of the day, and documents
 * without dates.
 */
export function missingAdoption(document: DocumentNode, scene: Scene): MissingAdoption | null {
  const { facts } = document;
  const type = typeOf(document, scene.plansystem);
  if (facts.recovered || type === undefined || !needsAdoption(type) || isPart(document)) return null;
  if (telling.some((key) => facts.unreadable.has(key)) || isDraft(document)) return null;
  if (isAdopted(document) || isAdoptedWith(document, scene)) return null;
  const status = facts.status?.value;
  if (status === 'vedtatt' || status === 'godkjent') return isOver(document, scene) ? null : 'stated';
  if (type.validity === 'alltid' || (facts.period ?? facts.validity) === null) return null;
  if (!isInForce(document, scene.plansystem, scene.asOf)) return null;
  if (facts.vote === null) return 'in-force';
  return type.adoption === 'administrativ' && facts.vote.outcome?.value === 'tatt-til-orientering' ? null : 'undecided';
}

/** A vote in favour or an approval is stated: of the document, on its way, or in one of its chapters. */
export function isAdopted(document: DocumentNode): boolean {
  return [document, ...document.chapters].some((file) => hasAdoption(file) || endInAdoption(file.facts.proceedings));
}

function needsAdoption({ adoption, adoptedBy }: DocumentType): boolean {
  if (adoption === 'ingen') return false;
  return adoptedBy.length === 0 || adoptedBy.some((body) => !outside.has(body));
}

function isPart(document: DocumentNode): boolean {
  const stated = [...document.out, ...document.dangling];
  return document.owner !== document || stated.some(({ reference }) => reference.relation === 'del_av');
}

/** Adopted through its parts, or as part of a document that `omfatter` its type. */
function isAdoptedWith(document: DocumentNode, { graph }: Scene): boolean {
  const { type, period } = document.facts;
  if (document.parts.some(isAdopted)) return true;
  return documentsOfType(graph, type ?? '').some(
    (other) =>
      other !== document &&
      other.facts.includes.includes(type ?? '') &&
      isAdopted(other) &&
      overlaps(period?.value ?? always, other.facts.period?.value ?? always),
  );
}

const always = { from: null, to: null };

function isOver(document: DocumentNode, { plansystem, asOf }: Scene): boolean {
  const until = validUntil(document, plansystem, asOf);
  return until !== null && until < asOf;
}
