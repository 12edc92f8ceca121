import { checkFiles, type Files } from '../support/workspace.ts';

/** Every tenth day from before the budget is voted until the year is over. */
const days = Array.from({ length: 43 }, (_, index) => dayAfter('2025-11-06', index * 10));

/** All that is told of a workspace on those days from a day on, each finding once, in the order of the days. */
export async function toldOver(files: Files, from = ''): Promise<readonly string[]> {
  const told = new Set<string>();
  for (const day of days) if (day >= from) for (const finding of await toldOn(files, day)) told.add(finding);
  return [...told];
}

/** What is told of a workspace on a day: `severity rule ref: message`. */
export async function toldOn(files: Files, asOf: string): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles(files, { asOf });
  return diagnostics.map(
    ({ severity, rule, ref, message }) => `${severity} ${rule}${ref === undefined ? '' : ` ${ref}`}: ${message}`,
  );
}

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
