import { describe, expect, test } from 'vitest';
import { Phrases } from '../../../src/parse/sensitive/phrases.ts';
import { expectFindings } from '../../support/expect-findings.ts';
import { checkFiles, type Files } from '../../support/workspace.ts';

const rule = 'privacy/public-quotes-restricted';
const secret = 'Kommunen kan gå opp til seks millioner kroner hvis selger tar oppryddingen';
const head = (id: string, title: string) => `type: notat\nid: ${id}\ntittel: ${title}\n`;
const basis = 'tilgang: unntatt\nunntakshjemmel: offentleglova § 23\n';
const closed = `${head('tomt', 'Forhandlinger om tomta')}${basis}beskrivelse: ${secret}.\n`;
const words = (count: number) => secret.split(' ').slice(0, count).join(' ');

/** Severities of what the rule says, with the words it points at. */
async function quoted(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles(files);
  return diagnostics
    .filter((found) => found.rule === rule)
    .map(
      ({ severity, at }) =>
        `${severity} ${(files[at.path] ?? '').slice(at.span.start, at.span.end).replaceAll(/\s+/g, ' ')}`,
    );
}

const open = (text: string) => quoted({ 'tomt.yaml': closed, 'åpen.yaml': `${head('åpen', 'Skole')}${text}` });

test('points at the words, and says where they come from without saying them', async () => {
  await expectFindings(rule, {
    'tomt.yaml': closed,
    'åpen.yaml': `
type: notat
id: åpen
tittel: Skole
beskrivelse: Vi tror at kommunen kan gå opp til seks millioner kroner for den.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/public-quotes-restricted: Her står 8 ord på rad fra noe i «tomt» som er unntatt offentlighet. …
`,
  });
});

describe('of prose', () => {
  test.each([
    ['seven words are none', `beskrivelse: ${words(7)}\n`, []],
    ['eight are', `beskrivelse: ${words(8)}\n`, [`error ${words(8)}`]],
    ['more are one finding', `beskrivelse: ${secret}\n`, [`error ${secret}`]],
    [
      'case, line ends and signs do not count',
      `beskrivelse: >-\n  KOMMUNEN kan – gå\n  opp «til» seks\n  millioner: kroner!\n`,
      ['error KOMMUNEN kan – gå opp «til» seks millioner: kroner'],
    ],
    ['a comment is public too', `# ${words(9)}\n`, [`error ${words(9)}`]],
    ['a title may hold them', `planbehov:\n  - { id: P1, tittel: ${words(8)} }\n`, [`error ${words(8)}`]],
    ['one word in between parts them', `beskrivelse: ${words(5)} ikke ${secret.split(' ').slice(5).join(' ')}\n`, []],
  ])('%s', async (_, text, expected) => {
    expect(await open(text)).toEqual(expected);
  });
});

describe('of a title', () => {
  test.each([
    ['three words are', 'beskrivelse: Saken om forhandlinger om tomta ventes.\n', ['error forhandlinger om tomta']],
    ['part of it is none', 'beskrivelse: Saken om forhandlinger om en tomt.\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await open(text)).toEqual(expected);
  });

  test('two words stand elsewhere by chance', async () => {
    expect(
      await quoted({
        'a.yaml': head('a', 'Nye lokaler') + basis,
        'b.yaml': `${head('b', 'B')}beskrivelse: Vi trenger nye lokaler.\n`,
      }),
    ).toEqual([]);
  });
});

describe('what is closed in a public document', () => {
  const plan = (rest: string) =>
    `${head('plan', 'Plan')}planbehov:\n  - id: P1\n    tittel: Salg av den gamle skolen\n    tilgang: unntatt\n    unntakshjemmel: offentleglova § 23\n${rest}`;

  test('an item is, for other documents and its own', async () => {
    expect(await quoted({ 'plan.yaml': plan('') })).toEqual([]);
    expect(await quoted({ 'plan.yaml': plan('beskrivelse: Se salg av den gamle skolen.\n') })).toEqual([
      'error salg av den gamle skolen',
    ]);
    expect(await quoted({ 'plan.yaml': plan(''), 'b.yaml': head('b', 'Salg av den gamle skolen') })).toEqual([
      'error Salg av den gamle skolen',
    ]);
  });

  test('a block of text is', async () => {
    const block = `---\n${head('tomt', 'Tomt')}---\n\n# Tomt\n\n:::unntatt{unntakshjemmel="offentleglova § 23"}\n${secret}.\n:::\n`;
    expect(await quoted({ 'tomt.md': block })).toEqual([]);
    expect(await quoted({ 'tomt.md': `${block}\nAltså: ${words(8)}.\n` })).toEqual([`error ${words(8)}`]);
    expect(await quoted({ 'tomt.md': block, 'b.md': `---\n${head('b', 'B')}---\n\n${words(8)}\n` })).toEqual([
      `error ${words(8)}`,
    ]);
  });

  test('an attachment’s title is', async () => {
    const files = {
      'a.yaml': `${head('a', 'A')}vedlegg: [{ tittel: Takst for gamle Brygga skole, fil: t.pdf, tilgang: unntatt, unntakshjemmel: § 23 }]\n`,
      't.pdf': '',
    };
    expect(await quoted(files)).toEqual([]);
    expect(
      await quoted({ ...files, 'b.yaml': `${head('b', 'B')}beskrivelse: Takst for gamle Brygga skole\n` }),
    ).toEqual(['error Takst for gamle Brygga skole']);
  });
});

describe('nothing is said', () => {
  test('of references, units and figures that are equal', async () => {
    const same =
      'forankring: [a#T1, a#T2, a#T3, a#T4]\negne: { år: 2026 }\nplanbehov:\n  - { id: P1, tittel: Plan, beløp: { 2026: 100, 2027: 200, 2028: 300, 2029: 400 } }\n';
    expect(
      await quoted({ 'a.yaml': head('x', 'Lang tittel her') + basis + same, 'b.yaml': head('y', 'Annen') + same }),
    ).toEqual([]);
  });

  test('of what a template has, and of what stands in an open item that the closed one refers to', async () => {
    const template = `type: mal\nid: mal\ntittel: Mal for notater\nbeskrivelse: ${secret}\n`;
    expect(
      await quoted({
        'tomt.yaml': closed,
        'mal.yaml': template,
        'b.yaml': `${head('b', 'B')}beskrivelse: ${secret}\n`,
      }),
    ).toEqual([]);
    const item = `${head('b', 'B')}planbehov:\n  - { id: P1, tittel: Forhandlinger om tomta, beskrivelse: ${secret} }\n`;
    expect(await quoted({ 'tomt.yaml': closed, 'b.yaml': item })).toHaveLength(2);
    expect(await quoted({ 'tomt.yaml': `${closed}se_også: b#P1\n`, 'b.yaml': item })).toEqual([]);
  });

  test('where nothing is closed, and among what is closed', async () => {
    const other = closed.replace('id: tomt', 'id: tomt-2');
    expect(await quoted({ 'tomt.yaml': closed, 'b.yaml': other })).toEqual([]);
    expect(await quoted({ 'tomt.yaml': closed.replace(basis, ''), 'b.yaml': other.replace(basis, '') })).toEqual([]);
  });
});

test('what is only not published is a warning, unless the public document says that it builds on it', async () => {
  const files = {
    'tomt.yaml': closed.replace(basis, 'tilgang: ikke-publisert\n'),
    'b.yaml': `${head('b', 'B')}beskrivelse: ${words(8)}\n`,
  };
  expect(await quoted(files)).toEqual([`warning ${words(8)}`]);
  expect(await quoted({ ...files, 'b.yaml': `${files['b.yaml']}se_også: tomt\n` })).toEqual([]);
});

test('the same words many times take time by their length', () => {
  const phrases = new Phrases<string>();
  const text = 'ord '.repeat(20_000);
  const start = performance.now();
  phrases.addProse(text, 'a');
  expect(phrases.quotesIn(`${text} ${'ord annet '.repeat(20_000)}`)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(3000);
});

test.each([
  ['letters in two pieces', secret.normalize('NFD')],
  ['a link among the words', secret.replace('seks', '[seks](https://eksempelvik.example/a-b)')],
  ['letters of other alphabets', `${secret} Čáppa`],
])('the quick look does not miss %s', (_, text) => {
  const phrases = new Phrases<string>();
  phrases.addProse(`${secret} čáppa`, 'a');
  expect(phrases.quotesIn(`Her: ${text}.`).map(({ words: count }) => count)).toEqual([text.includes('Č') ? 13 : 12]);
});
