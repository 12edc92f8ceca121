import { tools } from '../../src/dev/tools.ts';

/** Whether tests must be left out because a program is missing here; throws in CI, where nothing may be left out. */
export function lacks(name: keyof typeof tools): boolean {
  const { path, tests, get } = tools[name];
  if (path === null && process.env['CI'] === 'true') throw new Error(`Cannot test ${tests}: ${get}`);
  return path === null;
}
