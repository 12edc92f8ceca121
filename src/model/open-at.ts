import type { Span } from '../core/place.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import type { Access, Summary } from './summary.ts';

/** Whether anybody may read a place of a file, by what the file itself, its items and its blocks of prose state. */
export function isOpenAt(offset: number, { document, items, prose }: Summary, plansystem: PlanSystem): boolean {
  const byType = document.type === null ? undefined : plansystem.documentTypes.get(document.type)?.access;
  if (isClosed(document.access ?? (document.unreadable.has('tilgang') ? 'unntatt' : (byType ?? null)))) return false;
  const holds = ({ start, end }: Span) => start <= offset && offset < end;
  if (items.some(({ access, span }) => isClosed(access) && holds(span))) return false;
  return !(prose?.blocks ?? []).some(({ access, span }) => isClosed(access as Access) && holds(span));
}

/** Whether a file says that it is part of another document (`del_av`). */
export function isPart({ references }: Summary): boolean {
  return references.some(({ relation, from }) => relation === 'del_av' && from < 0);
}

function isClosed(access: Access | null): boolean {
  return access !== null && access !== 'offentlig';
}
