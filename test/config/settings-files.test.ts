import { expect, test } from 'vitest';
import { checkFiles, type Files } from '../support/workspace.ts';

const plan = 'type: notat\nid: notat\ntittel: Et notat om noe\n';
const config = 'plansystem: ./vårt.yaml\n';

async function told(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles({ 'notat.yaml': plan, ...files });
  return diagnostics.map(({ at, rule, message }) => `${at.path} ${rule}: ${message}`);
}

test('a config that says nothing is one of defaults', async () => {
  expect(await told({ 'plans.config.yaml': '' })).toEqual([]);
  expect(await told({ 'plans.config.yaml': '# kommer\n' })).toEqual([]);
});

test('a config that is no map is told as a config, not as a plan', async () => {
  expect(await told({ 'plans.config.yaml': '- a\n' })).toEqual([
    expect.stringContaining('plans.config.yaml config/invalid: Filen er bare en liste. Innstillinger'),
  ]);
});

test('an empty plan system is told as a plan system', async () => {
  const expected = [expect.stringContaining('vårt.yaml plansystem/invalid: Plansystemet er tomt.')];
  expect(await told({ 'plans.config.yaml': config, 'vårt.yaml': '' })).toEqual(expected);
  expect(await told({ 'plans.config.yaml': config, 'vårt.yaml': '# kommer\n' })).toEqual(expected);
});

test('what is wrong with the signs of a file of settings is told once', async () => {
  expect(await told({ 'plans.config.yaml': 'språk: nb: x\n' })).toEqual([expect.stringContaining(' syntax/yaml: ')]);
  const broken = 'id: vårt\nnavn: { nb: Vårt }\nbygger_på: norge\ndokumenttyper: [\n';
  expect(await told({ 'plans.config.yaml': config, 'vårt.yaml': broken })).toEqual([
    expect.stringContaining('vårt.yaml syntax/yaml: '),
  ]);
});
