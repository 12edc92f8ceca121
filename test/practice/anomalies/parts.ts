import type { Files } from '../../support/workspace.ts';
import { changed, municipality } from '../municipality.ts';

/** The config of a municipality that also keeps its reports here. */
export const withReports = changed(
  'plans.config.yaml',
  'i_bruk: {',
  'i_bruk: { tertialrapport: 2026, årsrapport: 2025,',
);

/** The budget of 2026 with more at its end: what the council voted beside it, or investments. */
export function withVotes(votes: string): Files {
  return { 'økonomiplan.yaml': `${(municipality['økonomiplan.yaml'] ?? '').trimEnd()}\n${votes.trimStart()}` };
}

/** A report after the first four months, with more lines. */
export function tertialReport(lines: string): string {
  return `
type: tertialrapport
id: tertialrapport-2026-t1
tittel: Tertialrapport 1 2026
periode: 2026-T1
vedtak: { organ: kommunestyret, dato: 2026-06-03, sak: 35/26, utfall: tatt-til-orientering }
${lines}`;
}
