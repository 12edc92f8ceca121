import { type Day, yearOf } from '../../core/date.ts';
import type { DayRange } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode } from '../graph.ts';
import { documentsOfType } from './documents-of-type.ts';
import { finalVote, isJudged } from './final-vote.ts';
import { isChange } from './is-change.ts';
import type { Scene } from './scene.ts';

/** Annual accounts or an annual statement presented or adopted after the law's day. */
export interface LateAccounts {
  readonly document: DocumentNode;
  /** `årsregnskap` or `årsberetning`. */
  readonly type: 'årsregnskap' | 'årsberetning';
  readonly step: 'presented' | 'adopted';
  readonly year: number;
  readonly day: DayRange;
  readonly due: Day;
  readonly at: Place;
}

/** Last day of the year after, on which each is presented (`avlagt`: `godkjent.dato`). */
const presented = { årsregnskap: '02-22', årsberetning: '03-31' } as const;
/** Last day of the year after, on which the council adopts both. */
const adopted = '06-30';

/** The first year that today's kommunelov holds for. */
const since = 2020;

/** What came late of accounts and statements, by the dates that stand there. */
export function lateAccounts(scene: Scene): readonly LateAccounts[] {
  const found: LateAccounts[] = [];
  const told = new Set<DocumentNode>();
  for (const type of ['årsregnskap', 'årsberetning'] as const)
    for (const document of documentsOfType(scene.graph, type)) {
      const year = yearReported(document);
      if (year === null || year < since || isChange(document)) continue;
      const late = [latePresented(document, type, year, scene), lateAdopted(document, type, year, scene)];
      for (const one of late.flatMap((item) => item ?? [])) {
        if (one.step === 'adopted' && told.has(document)) continue;
        if (one.step === 'adopted') told.add(document);
        found.push(one);
      }
    }
  return found;
}

/** The one calendar year that the document is about. */
function yearReported({ facts }: DocumentNode): number | null {
  const { from = null, to = null } = facts.period?.value ?? {};
  return from === null || to === null || yearOf(from) !== yearOf(to) ? null : yearOf(from);
}

/** Only of the document itself: an annual report that includes the statement is approved when it is all there. */
function latePresented(
  document: DocumentNode,
  type: LateAccounts['type'],
  year: number,
  scene: Scene,
): LateAccounts | null {
  const { facts, summary } = document;
  const date = facts.approval?.date ?? null;
  if (facts.type !== type || date === null || date.value.to > scene.asOf || !isJudged(document, scene)) return null;
  if (facts.unreadable.has('godkjent')) return null;
  const due = `${year + 1}-${presented[type]}`;
  if (date.value.from <= due) return null;
  return { document, type, step: 'presented', year, day: date.value, due, at: { path: summary.path, span: date.at } };
}

function lateAdopted(
  document: DocumentNode,
  type: LateAccounts['type'],
  year: number,
  scene: Scene,
): LateAccounts | null {
  const vote = finalVote(document, scene);
  const due = `${year + 1}-${adopted}`;
  if (vote === null || vote.day.from <= due) return null;
  return { document, type, step: 'adopted', year, day: vote.day, due, at: vote.at };
}
