import { yearOf } from '../../core/date.ts';
import type { Period } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode } from '../graph.ts';
import { documentsOfType } from './documents-of-type.ts';
import { isJudged } from './final-vote.ts';
import type { Scene } from './scene.ts';

/** A handlingsdel whose period is shorter than the years it must show. */
export interface ShortActionPart {
  readonly document: DocumentNode;
  readonly period: Period;
  readonly years: number;
  readonly at: Place;
}

/** The years that a handlingsdel covers at least. */
export const actionPartYears = 4;

/** The handlingsdeler, and plans that also are one, which cover fewer years than the law says. A year begun counts as one. */
export function shortActionParts(scene: Scene): readonly ShortActionPart[] {
  return documentsOfType(scene.graph, 'kommuneplan-handlingsdel').flatMap((document) => {
    const { period } = document.facts;
    if (period === null || !isJudged(document, scene)) return [];
    const { from, to } = period.value;
    if (from === null || to === null) return [];
    const years = yearOf(to) - yearOf(from) + 1;
    if (years >= actionPartYears) return [];
    return [{ document, period: period.value, years, at: { path: document.summary.path, span: period.at } }];
  });
}
