import type { Diagnoser } from './fault.ts';

/**
 * Loads the part that tells every fault of a broken file. It stands on a second YAML library whose import costs about
 * 45 ms, so it is loaded only once a file turned out to be broken.
 */
export async function loadDiagnoser(): Promise<Diagnoser> {
  return (await import('./yaml/diagnose.ts')).diagnose;
}
