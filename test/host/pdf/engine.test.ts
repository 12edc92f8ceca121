import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PdfAnswer, PdfEngine } from '../../../src/render/pdf/engine.ts';
import { filesOf, preamble, testEngine } from '../../support/pdf.ts';

const letter = `${preamble}= Oppdrag
Til *alle* _sektorer_: følg opp \`S17\`, ŋ đ č ①.#footnote[Vedtatt 15. juni.]
#table(columns: 2, table.header([Oppdrag], [Frist]), [Tidlig innsats], [1. mars])
`;

const hashOf = (answer: PdfAnswer | undefined) =>
  answer?.kind === 'pdf' ? createHash('sha256').update(answer.pdf).digest('hex') : answer;

describe.each(['native', 'portable'] as const)('the %s build', (build) => {
  let engine: PdfEngine;
  const make = (text: string): Promise<PdfAnswer> =>
    engine.compile({
      main: '/brev.typ',
      files: filesOf({ '/brev.typ': text, '/data.json': '{"tittel": "#panic()"}' }),
    });

  beforeAll(async () => {
    engine = await testEngine({ build });
  });
  afterAll(() => engine.close());

  test('says how many pages it made', async () => {
    expect(await make(`${letter}#pagebreak()\nSlutt.`)).toMatchObject({ kind: 'pdf', pages: 2 });
  }, 60_000);

  test('makes the same bytes again', async () => {
    const [once, , again] = [await make(letter), await make(`${preamble}= Noe annet`), await make(letter)];
    expect(once).toMatchObject({ kind: 'pdf' });
    expect(hashOf(again)).toBe(hashOf(once));
  });

  test.each([
    ['a warning', '= A\n#set text(font: "Ukjent")\nX', ['/brev.typ:7:17 unknown font family: ukjent']],
    ['an error', '= A\n#panic("stopp")', ['/brev.typ:7:2 panicked with: "stopp"']],
  ])('refuses %s, and says where in the template', async (_, text, messages) => {
    expect(await make(preamble + text)).toEqual({ kind: 'refused', messages });
  });

  test.each([
    '#read("/etc/passwd")',
    '#read("../../../../etc/passwd")',
    '#read("data.json/../../../etc/passwd")',
    '#image("http://127.0.0.1:1/x.png", alt: "")',
    '#include "/proc/self/environ"',
    '#import "@preview/cetz:0.3.4"',
    '#import "@local/plans:0.1.0"',
  ])('lets no template reach what it was not given: %s', async (text) => {
    expect(await make(preamble + text)).toMatchObject({ kind: 'refused', messages: [expect.any(String)] });
  });

  test('gives templates their data', async () => {
    expect(await make(`${preamble}= Data\n#json("/data.json").tittel`)).toMatchObject({ kind: 'pdf', pages: 1 });
  });
});

test('both builds make the same bytes', async () => {
  const [native, portable] = await Promise.all(
    (['native', 'portable'] as const).map(async (build) => {
      const engine = await testEngine({ build });
      const made = await engine.compile({ main: '/brev.typ', files: filesOf({ '/brev.typ': letter }) });
      await engine.close();
      return made;
    }),
  );
  expect(native?.kind).toBe('pdf');
  // Not by `toEqual`, which would print all bytes.
  expect(hashOf(portable)).toBe(hashOf(native));
}, 60_000);

describe('a process that makes PDFs', () => {
  const good = { main: '/brev.typ', files: filesOf({ '/brev.typ': letter }) };
  const endless = {
    main: '/brev.typ',
    files: filesOf({
      '/brev.typ': `${preamble}#for a in range(9000) { for b in range(9000) { for c in range(9000) { } } }`,
    }),
  };

  test('that hangs is ended, and the documents that wait are made all the same', async () => {
    const engine = await testEngine({ seconds: 2, build: 'native' });
    const answers = await Promise.all([good, endless, good].map((job) => engine.compile(job)));
    await engine.close();
    expect(answers).toMatchObject([{ kind: 'pdf' }, { kind: 'too-slow', seconds: 2 }, { kind: 'pdf' }]);
  }, 60_000);

  test.each([
    ['native', /SIGSEGV|overflow/],
    ['portable', /RuntimeError|RangeError/],
  ] as const)(
    'of the %s build that dies says the last it said, and the next document is made by a new one',
    async (build, last) => {
      const engine = await testEngine({ build });
      const deep = `${preamble}= A\n#${'('.repeat(20_000)}1${')'.repeat(20_000)}`;
      const jobs = [{ main: '/brev.typ', files: filesOf({ '/brev.typ': deep }) }, good];
      const answers = await Promise.all(jobs.map((job) => engine.compile(job)));
      await engine.close();
      expect(answers).toMatchObject([{ kind: 'crashed', detail: expect.stringMatching(last) }, { kind: 'pdf' }]);
    },
    60_000,
  );

  test('is replaced when it holds too much memory, unseen', async () => {
    const engine = await testEngine({ memory: 1, build: 'native' });
    const answers = [await engine.compile(good), await engine.compile(good)];
    await engine.close();
    expect(answers).toMatchObject([{ kind: 'pdf' }, { kind: 'pdf' }]);
  }, 60_000);

  test('follows no link out of a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plans-pdf-'));
    symlinkSync('/etc/passwd', join(folder, 'lenke'));
    const engine = await testEngine({ build: 'native' });
    const text = `${preamble}#read("${join(folder, 'lenke')}")`;
    const answer = await engine.compile({ main: '/brev.typ', files: filesOf({ '/brev.typ': text }) });
    await engine.close();
    rmSync(folder, { recursive: true });
    expect(answer).toMatchObject({ kind: 'refused' });
  }, 60_000);
});
