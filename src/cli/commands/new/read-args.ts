import { parsePeriod, type DayRange } from '../../../core/date.ts';
import { nearest } from '../../../core/nearest.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import { plansError } from '../../../messages/usage.ts';
import type { DocumentType } from '../../../plansystem/plan-system.ts';

/** A document type by one of its spellings. */
export function readType(word: string, { plansystem }: Scene): DocumentType {
  const spelling = word.normalize('NFC').toLowerCase();
  const type = plansystem.documentTypes.get(plansystem.spelled.documentType.get(spelling) ?? '');
  if (type !== undefined) return type;
  const meant = nearest(spelling, plansystem.spelled.documentType.keys());
  throw plansError('unknown-document-type', { type: word, planSystem: plansystem.id }, meant);
}

/** A document by its id. */
export function readDocument(word: string, { graph }: Scene): DocumentNode {
  const document = graph.documentById.get(word.normalize('NFC'));
  if (document !== undefined) return document;
  throw plansError('unknown-document', { id: word }, nearest(word, graph.documentById.keys()));
}

/** A period as documents state it. */
export function readPeriod(word: string): DayRange {
  const period = parsePeriod(word);
  if (period !== null) return period;
  throw plansError('bad-period', { value: word });
}
