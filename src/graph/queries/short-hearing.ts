import { type Day, addDays, daysBetween } from '../../core/date.ts';
import type { LegalBasis } from '../../core/legal-basis.ts';
import type { Place, Span } from '../../core/place.ts';
import type { DocumentType } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { typesOf } from './documents-of-type.ts';
import { isChange } from './is-change.ts';
import { isNotYetAdopted } from './lifecycle.ts';
import type { Scene } from './scene.ts';

/** A plan or planprogram whose longest hearing is shorter than the law says. */
export interface ShortHearing {
  readonly document: DocumentNode;
  readonly at: Place;
  readonly days: number;
  readonly needed: number;
  /** The first day after which it would have been long enough. */
  readonly enough: Day;
  /** The deadline has not passed yet and can still be moved. */
  readonly isOpen: boolean;
  readonly law: LegalBasis;
}

/** A stretch in which the plan was on hearing without a break; days at the outer ends of dates that are not exact. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly endsAt: Span;
}

/** Plan- og bygningsloven holds from this day. */
const since: Day = '2009-07-01';

/** The hearings that were too short. A second, limited hearing may be shorter than the first; a changed plan may do without. */
export function shortHearings(scene: Scene): readonly ShortHearing[] {
  return scene.graph.documents.flatMap((document) => shortHearing(document, scene) ?? []);
}

function shortHearing(document: DocumentNode, scene: Scene): ShortHearing | null {
  const { facts, owner, summary } = document;
  const type = typesOf(document)
    .flatMap((id) => scene.plansystem.documentTypes.get(id) ?? [])
    .find(({ hearing }) => hearing.law !== null && hearing.until === 'frist');
  if (type === undefined || facts.recovered || owner !== document || !isJudgedNow(document, scene.asOf)) return null;
  const longest = longestOf(stretchesOf(document, scene.asOf));
  return longest === null ? null : judge(document, type, { longest, path: summary.path, asOf: scene.asOf });
}

function judge(
  document: DocumentNode,
  { hearing, hearingDays }: DocumentType,
  { longest, path, asOf }: { readonly longest: Stretch; readonly path: string; readonly asOf: Day },
): ShortHearing | null {
  const days = daysBetween(longest.from, longest.to);
  if (hearing.law === null || hearingDays === null || days < 0 || days >= hearingDays) return null;
  return {
    document,
    at: { path, span: longest.endsAt },
    days,
    needed: hearingDays,
    enough: addDays(longest.from, hearingDays),
    isOpen: longest.to >= asOf,
    law: hearing.law,
  };
}

/** Of what is only planned, replaced, repealed or adopted later nothing is said; a draft on hearing is on hearing. */
function isJudgedNow(document: DocumentNode, asOf: Day): boolean {
  const { status, unreadable } = document.facts;
  if (['høring', 'status', 'vedtak', 'endrer'].some((key) => unreadable.has(key))) return false;
  if (['planlagt', 'erstattet', 'opphevet'].includes(status?.value ?? '')) return false;
  return !isNotYetAdopted(document, asOf) && !isChange(document);
}

/** The hearings of a proposal, those that run on joined; none where one of them lacks a date, is of old law or has not begun. */
function stretchesOf({ facts }: DocumentNode, asOf: Day): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { what, from, to } of facts.hearings) {
    if (what === 'innstilling') continue;
    if (from === null || to === null || from.value.to > asOf || from.value.from < since) return [];
    stretches.push({ from: from.value.from, to: to.value.to, endsAt: to.at });
  }
  stretches.sort((a, b) => (a.from < b.from ? -1 : 1));
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last === undefined || stretch.from > addDays(last.to, 1)) joined.push(stretch);
    else if (stretch.to > last.to) joined.splice(-1, 1, { ...stretch, from: last.from });
  }
  return joined;
}

function longestOf(stretches: readonly Stretch[]): Stretch | null {
  const lengths = stretches.map(({ from, to }) => daysBetween(from, to));
  return stretches[lengths.indexOf(Math.max(...lengths))] ?? null;
}
