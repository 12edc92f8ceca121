import { expect, test } from 'vitest';
import { formatNames, loadFormatter } from '../../../src/report/formats.ts';
import { numberOf } from '../../support/national-ids.ts';
import { checkFiles } from '../../support/workspace.ts';

const number = numberOf('010190');
const note = (head: string, rest = '') => `type: notat\nid: notat-1\ntittel: Notat om søknader\n${head}${rest}`;

const severities = async (text: string, path = 'notat.yaml') => {
  const { diagnostics } = await checkFiles({ [path]: text });
  return diagnostics.filter(({ rule }) => rule === 'privacy/national-id').map(({ severity }) => severity);
};

test.each([
  ['in a text', note(`beskrivelse: Gjelder ${number}.\n`)],
  ['in a comment', note('', `# ${number}\n`)],
  ['as a number of YAML', note(`egne: { søker: ${number} }\n`)],
  ['in a file that does not parse', note(`beskrivelse: [${number}\n`)],
])('%s it is an error', async (_, text) => {
  expect(await severities(text)).toEqual(['error']);
});

test('in prose of Markdown, in its front matter and in a comment it is an error', async () => {
  const text = `---\n${note(`beskrivelse: ${number}\n`)}---\n\nSøker ${number}.\n\n<!-- ${number} -->\n`;
  expect(await severities(text, 'notat.md')).toEqual(['error', 'error', 'error']);
});

test('in what is not public it is a warning', async () => {
  const line = `beskrivelse: Gjelder ${number}.\n`;
  expect(await severities(note(`tilgang: ikke-publisert\n${line}`))).toEqual(['warning']);
  const item = `planbehov:\n  - { id: P1, tittel: Plan, tilgang: unntatt, unntakshjemmel: § 13, beskrivelse: "${number}" }\n`;
  expect(await severities(note('', item))).toEqual(['warning']);
  const block = `---\n${note('')}---\n\n:::unntatt{unntakshjemmel="offentleglova § 13"}\n${number}\n:::\n\n${number}\n`;
  expect(await severities(block, 'notat.md')).toEqual(['warning', 'error']);
});

test('numbers for tests and those of 2032 are infos', async () => {
  expect(await severities(note(`beskrivelse: ${numberOf('018190')} og 02013299903\n`))).toEqual(['info', 'info']);
});

test('one in the config is told too', async () => {
  const { diagnostics } = await checkFiles({ 'plans.config.yaml': `# ${number}\n`, 'notat.yaml': note('') });
  expect(diagnostics.map(({ rule, at }) => [rule, at.path])).toContainEqual([
    'privacy/national-id',
    'plans.config.yaml',
  ]);
});

/** The number stands beside and inside what other rules tell of, too. */
const files = {
  'notat.yaml': note(
    `forankring: ${number}\nansvarlig: "${number}"\nlnje: Gjelder ${number}.\nstatus: ${number}\n`,
    `planbehov:\n  - { id: "${number}", tittel: "${number}" }\n  - { id: "${number}", tittel: "${number}" }\n# ${number}\n`,
  ),
  'organisasjon.yaml':
    'type: organisasjon\nid: organisasjon\ntittel: Organisasjon\nenheter: [{ id: e, navn: E, type: kommune }]\n',
};

test.each(formatNames)('no report has the number in clear: %s', async (name) => {
  const format = await loadFormatter(name);
  const workspace = await checkFiles(files);
  expect(workspace.diagnostics.length).toBeGreaterThan(6);
  const text = format({ asOf: '2026-06-01', workspaces: [workspace] }, { color: false, width: 100, locale: 'nb' });
  expect(text).not.toContain(number);
  expect(text).not.toContain(number.slice(2));
});

test('a fingerprint does not depend on the number, so that nobody finds it by trying', async () => {
  const marks = await Promise.all(
    [number, numberOf('020290')].map(async (one) => {
      const { diagnostics } = await checkFiles({ 'notat.yaml': note(`beskrivelse: Gjelder ${one}.\n`) });
      return diagnostics.filter(({ rule }) => rule === 'privacy/national-id').map(({ fingerprint }) => fingerprint);
    }),
  );
  expect(marks[0]).toEqual(marks[1]);
  expect(marks[0]).toHaveLength(1);
});

test('a chapter of what is not public is judged as that', async () => {
  const whole = 'type: beredskapsplan\nid: plan\ntittel: Beredskapsplan\n';
  const chapter = `type: del\nid: varsling\ntittel: Varsling\ndel_av: plan\nbeskrivelse: Gjelder ${number}.\n`;
  const severitiesOf = async (more: string) => {
    const { diagnostics } = await checkFiles({ 'plan.yaml': `${whole}${more}`, 'varsling.yaml': chapter });
    return diagnostics.filter((found) => found.rule === 'privacy/national-id').map(({ severity }) => severity);
  };
  expect(await severitiesOf('')).toEqual(['error']);
  expect(await severitiesOf('tilgang: ikke-publisert\n')).toEqual(['warning']);
});
