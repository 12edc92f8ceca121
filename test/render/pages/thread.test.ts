import { expect, test } from 'vitest';
import { deskAt } from '../../../src/render/html/desk.ts';
import { writeThread } from '../../../src/render/html/pages/thread.ts';
import { breakGroups } from '../../../src/render/pages/breaks.ts';
import { followUpOf, lackingItems } from '../../../src/render/pages/follow-up.ts';
import { type ThreadBranch, threadPage, threadStarts } from '../../../src/render/pages/thread.ts';
import type { Site } from '../../../src/render/site.ts';
import { filesIn, siteOf } from '../../support/site.ts';
import { chainFiles } from '../support/chain-files.ts';

function outline(branches: readonly ThreadBranch[]): readonly unknown[] {
  return branches.map(({ link, step, report, isAgain, below }) => [
    `${step} ${link.title}`,
    ...(report === null ? [] : [report.title]),
    ...(isAgain ? ['again'] : []),
    ...outline(below),
  ]);
}

function firstThread(site: Site) {
  const [start] = threadStarts(site);
  return start === undefined ? null : threadPage(start, site);
}

test('the thread leads from a focus area to what a unit has done and reported', async () => {
  const site = await siteOf(chainFiles);
  expect(threadStarts(site)).toMatchObject([
    {
      address: 'rod-trad/samfunnsdel/S1/',
      counts: { measures: 1, assignments: 1, activities: 1 },
      whole: 3,
      judged: 3,
      percent: 100,
    },
  ]);
  expect(outline(firstThread(site)?.branches ?? [])).toEqual([
    [
      'goal Alle barn lærer å svømme',
      [
        'measure Svømmelærere',
        ['assignment Svømming på alle trinn', 'Andre rapport 2026', ['activity Svømmeuke i mai']],
      ],
    ],
    ['goal Ingen barn er alene'],
  ]);
});

test('what follows through another step is not listed as a step of its own', async () => {
  const files = {
    ...chainFiles,
    'styringsbrev.yaml': (chainFiles['styringsbrev.yaml'] ?? '').replace(
      '[økonomiplan#T1,',
      '[økonomiplan#T1, samfunnsdel#M1,',
    ),
  };
  const [goal] = firstThread(await siteOf(files))?.branches ?? [];
  expect(goal?.below.map(({ link }) => link.ref)).toEqual(['økonomiplan#T1']);
});

test('a thread with hundreds of steps is cut, and says how many more there are', async () => {
  const measures = Array.from(
    { length: 700 },
    (_, at) => `  - { id: X${at}, tittel: Tiltak nummer ${at}, forankring: samfunnsdel#M1 }\n`,
  ).join('');
  const files = {
    ...chainFiles,
    'økonomiplan.yaml': (chainFiles['økonomiplan.yaml'] ?? '').replace('vedtakspunkter:', `${measures}vedtakspunkter:`),
  };
  const [goal] = firstThread(await siteOf(files))?.branches ?? [];
  expect(goal?.below).toHaveLength(60);
  expect(goal?.more).toBe(641);
});

test('titles of documents are text', async () => {
  const files = {
    ...chainFiles,
    'samfunnsdel.yaml': (chainFiles['samfunnsdel.yaml'] ?? '').replace(
      'Trygg oppvekst',
      "'<script>alert(1)</script> {{ x }}'",
    ),
  };
  const page = firstThread(await siteOf(files));
  const written = page === null ? null : writeThread(page, deskAt('rod-trad/samfunnsdel/S1/', 'nb'));
  expect(written?.main.toString()).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{ x }}');
  expect(written?.main.toString()).not.toContain('<script');
});

test('breaks stand under the question they leave open, and citizens are told what is wrong, not what to write', async () => {
  const groups = breakGroups(await siteOf(chainFiles));
  expect(groups.map(({ question, total, breaks }) => [question, total, breaks.map(({ message }) => message)])).toEqual([
    [
      'taker',
      1,
      [
        'Oppdraget «Trygge badeplasser» er ikke tatt imot av «Teknisk»: i virksomhetsplanen er ingenting forankret i «styringsbrev-2026#F2», og den svarer ikke på det.',
      ],
    ],
    ['deadline', 1, ['Fristen 2026-03-31 for «Plan for badeplasser» er ute, og ingenting sier at det er gjort.']],
  ]);
});

test('those who may see everything are told of what is hidden, and how to mend it', async () => {
  const [first] = breakGroups(await siteOf(chainFiles, { audience: 'internal' }));
  expect(first?.question).toBe('doer');
  expect(first?.breaks[0]?.message).toMatch(/Hemmelig beredskap.*Forankre et oppdrag/);
});

test('a group is cut at 50 and counts all', async () => {
  const loose = Array.from({ length: 62 }, (_, at) => `  - { id: L${at}, tittel: Løst tiltak nummer ${at} }\n`).join(
    '',
  );
  const files = {
    ...chainFiles,
    'økonomiplan.yaml': (chainFiles['økonomiplan.yaml'] ?? '').replace('vedtakspunkter:', `${loose}vedtakspunkter:`),
  };
  const group = breakGroups(await siteOf(files)).find(({ question }) => question === 'basis');
  expect([group?.total, group?.breaks.length]).toEqual([62, 50]);
});

test('nothing is broken in Eksempelvik', async () => {
  const site = await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' });
  expect(breakGroups(site)).toEqual([]);
  expect(lackingItems(site)).toEqual([]);
});

test('follow-up leaves out what the whole chain judges otherwise, or for another reason', async () => {
  const site = await siteOf(chainFiles);
  // «Ingen barn er alene» stops at a measure that citizens may not see: nothing is said of it.
  expect(followUpOf(site).items.map(({ ref, state }) => [ref, state])).toEqual([
    ['samfunnsdel#M1', 'whole'],
    ['styringsbrev-2026#F1', 'whole'],
    ['styringsbrev-2026#F2', 'broken'],
    ['økonomiplan#T1', 'whole'],
  ]);
  expect(lackingItems(site).map(({ link, reasons }) => [link.ref, reasons.map(({ kind }) => kind)])).toEqual([
    ['styringsbrev-2026#F2', ['not-received']],
  ]);
  const inside = lackingItems(await siteOf(chainFiles, { audience: 'internal' }));
  expect(inside.map(({ link, reasons }) => [link.ref, reasons.map(({ kind, at }) => [kind, at?.ref ?? null])])).toEqual(
    [
      ['samfunnsdel#M2', [['not-assigned', 'økonomiplan#T2']]],
      ['styringsbrev-2026#F2', [['not-received', null]]],
      ['økonomiplan#T2', [['not-assigned', null]]],
    ],
  );
});

test('where plans of units are not shown, nobody is told who has not answered', async () => {
  const files = {
    ...chainFiles,
    'virksomhetsplan.yaml': `tilgang: ikke-publisert\n${chainFiles['virksomhetsplan.yaml'] ?? ''}`,
  };
  const site = await siteOf(files);
  expect(lackingItems(site)).toEqual([]);
  expect(breakGroups(site).map(({ question }) => question)).toEqual(['deadline']);
});

test('of an oppdrag to several only those who have not taken it on are named', async () => {
  const files = {
    ...chainFiles,
    'styringsbrev.yaml': (chainFiles['styringsbrev.yaml'] ?? '').replace('[oppvekst]', '[oppvekst, teknisk]'),
  };
  const lacking = lackingItems(await siteOf(files)).find(({ link }) => link.ref === 'styringsbrev-2026#F1');
  expect(lacking?.units).toEqual([{ id: 'teknisk', name: 'Teknisk', address: 'enheter/teknisk/' }]);
});
