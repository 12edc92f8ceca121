import type { DiagramNode } from '../diagram.ts';

export type Mark = 'done' | 'well' | 'working' | 'waiting' | 'late' | 'dash' | 'lock' | 'warning';

/** Strokes in a square of ten pixels: each status has a form of its own besides its colour. */
export const strokes: Readonly<Record<Mark, string>> = {
  done: 'M0.5 5.5 3 8 7 2.5M4.5 7.5 5 8 9.5 2.5',
  well: 'M1 5.5 4 8.5 9 2',
  working: 'M5 1A4 4 0 1 1 5 9A4 4 0 1 1 5 1M5 5V1M5 5H9',
  waiting: 'M3.2 1.5V8.5M6.8 1.5V8.5',
  late: 'M5 0.8A4.2 4.2 0 1 1 5 9.2A4.2 4.2 0 1 1 5 0.8M5 2.6V5.2L6.8 6.4',
  dash: 'M1.5 5H8.5',
  lock: 'M1.5 4.5H8.5V9.3H1.5ZM3 4.5V3A2 2 0 0 1 7 3V4.5',
  warning: 'M5 0.8 9.6 9.2H0.4ZM5 3.6V6.2M5 7.5V7.8',
};

/** The mark of a box's status. */
export function markOf({ node, kind }: DiagramNode): Mark {
  if (kind !== 'node') return 'warning';
  switch (node?.status) {
    case 'fullført':
    case 'avsluttet':
      return 'done';
    case 'i-rute':
    case 'vedtatt':
    case 'godkjent':
      return 'well';
    case 'pågår':
    case 'høring':
    case 'til-behandling':
    case 'utkast':
      return 'working';
    case 'på-vent':
      return 'waiting';
    case 'forsinket':
      return 'late';
    default:
      return 'dash';
  }
}
