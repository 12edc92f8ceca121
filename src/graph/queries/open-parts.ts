import { isOpenAt, isPart } from '../../model/open-at.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import { accessOf } from './access.ts';

/** The files that are part of another document (chapters, maps, provisions): who may read them is decided there, too. */
export function partFiles({ documents }: Graph): readonly DocumentNode[] {
  return documents.filter(({ summary }) => isPart(summary));
}

/** Whether anybody may read a place of a file, by what the file and all that it is part of state. */
export function isOpenIn(file: DocumentNode, offset: number, plansystem: PlanSystem): boolean {
  return accessOf(file, plansystem) === 'offentlig' && isOpenAt(offset, file.summary, plansystem);
}
