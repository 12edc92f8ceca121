import type { Access, DocumentStatus, ItemStatus } from '../summary.ts';

/** Words that a value may have, in canonical spelling; the shape checks tell of others. */
export const documentStatuses: ReadonlySet<string> = new Set<DocumentStatus>([
  'planlagt',
  'utkast',
  'høring',
  'til-behandling',
  'vedtatt',
  'godkjent',
  'erstattet',
  'opphevet',
]);
export const itemStatuses: ReadonlySet<string> = new Set<ItemStatus>([
  'ikke-startet',
  'pågår',
  'i-rute',
  'forsinket',
  'på-vent',
  'fullført',
  'avsluttet',
  'utgår',
]);
export const accesses: ReadonlySet<string> = new Set<Access>(['offentlig', 'ikke-publisert', 'unntatt']);
export const reportings: ReadonlySet<string> = new Set(['tertial', 'år', 'avvik']);
