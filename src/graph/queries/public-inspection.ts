import { type Day, type DayRange, daysBetween } from '../../core/date.ts';
import type { LegalBasis } from '../../core/legal-basis.ts';
import type { Place, Spanned } from '../../core/place.ts';
import type { DocumentType } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { namedBody } from './body.ts';
import { typesOf } from './documents-of-type.ts';
import { type FinalVote, finalVote } from './final-vote.ts';
import { isChange } from './is-change.ts';
import type { Scene } from './scene.ts';

/** A proposal or innstilling that was public for fewer days before the vote than the law says. */
export interface ShortInspection {
  readonly document: DocumentNode;
  /** What lay open: as `høring` says, or the innstilling whose own date shows that it cannot have done so for longer. */
  readonly shown: 'proposal' | 'innstilling' | 'given';
  readonly from: DayRange;
  readonly at: Place;
  readonly vote: FinalVote;
  /** Days from the first day to the vote, at most; below 0 where it came after the vote. */
  readonly days: number;
  readonly needed: number;
  readonly law: LegalBasis;
}

/** The day from which today's rules hold: plan- og bygningsloven since 2009, the kommunelov since 2020. */
const since = { forslag: '2009-07-01', innstilling: '2020-01-01' } as const satisfies Record<string, Day>;

/** The documents that were not public long enough before the council's vote; changes of an adopted plan are free. */
export function shortInspections(scene: Scene): readonly ShortInspection[] {
  return scene.graph.documents.flatMap((document) => shortInspection(document, scene) ?? []);
}

function shortInspection(document: DocumentNode, scene: Scene): ShortInspection | null {
  const types = typesOf(document).flatMap((id) => scene.plansystem.documentTypes.get(id) ?? []);
  const demands = types.filter(({ hearing }) => hearing.law !== null && hearing.until === 'vedtak');
  if (demands.length === 0 || document.facts.unreadable.has('høring') || isChange(document)) return null;
  const vote = finalVote(document, scene);
  if (vote === null) return null;
  for (const type of demands) {
    const found = shortAs(document, type, vote, scene);
    if (found !== null) return found;
  }
  return null;
}

function shortAs(
  document: DocumentNode,
  { hearing, hearingDays }: DocumentType,
  vote: FinalVote,
  scene: Scene,
): ShortInspection | null {
  const { law, of } = hearing;
  if (law === null || hearingDays === null || vote.day.from < since[of]) return null;
  const shown = longestShown(document, of === 'innstilling', scene);
  if (shown === null) return null;
  const days = daysBetween(shown.from.value.from, vote.day.to);
  if (days >= hearingDays) return null;
  const at = { path: document.summary.path, span: shown.from.at };
  return { document, shown: shown.what, from: shown.from.value, at, vote, days, needed: hearingDays, law };
}

/** What was public first; of a plan whose innstilling counts, the innstilling. `null` where the first day is not stated. */
function longestShown(document: DocumentNode, ofInnstilling: boolean, scene: Scene) {
  const { hearings } = document.facts;
  const counted = hearings.filter(({ what }) => !ofInnstilling || what !== 'forslag');
  if (counted.some(({ from }) => from === null)) return null;
  const shown = counted.flatMap(({ what, from }) =>
    from === null ? [] : [{ from, what: what === 'innstilling' ? ('innstilling' as const) : ('proposal' as const) }],
  );
  if (shown.length > 0) return earliest(shown);
  if (!ofInnstilling || document.facts.unreadable.has('behandling')) return null;
  // Nothing is public before it is given.
  const given = document.facts.proceedings.filter(
    ({ body, outcome }) =>
      outcome?.value === 'innstilling' &&
      body !== null &&
      namedBody(body.value, scene.plansystem, scene.graph.organisation)?.body === 'formannskap',
  );
  if (given.some(({ date }) => date === null)) return null;
  return earliest(given.flatMap(({ date }) => (date === null ? [] : [{ from: date, what: 'given' as const }])));
}

function earliest<T extends { readonly from: Spanned<DayRange> }>(shown: readonly T[]): T | null {
  return [...shown].sort((a, b) => (a.from.value.from < b.from.value.from ? -1 : 1))[0] ?? null;
}
