import { expect, test } from 'vitest';
import { siteOf, writtenSite } from '../../support/site.ts';

const plan = (language: string) => `type: virksomhetsplan
id: vp-2026
tittel: Verksemdsplan 2026
språk: ${language}
periode: 2026
godkjent: { av: kommunalsjef, dato: 2026-02-01 }
beskrivelse: Me gjer det me kan.
aktiviteter:
  - { id: A1, tittel: Ope møte, beskrivelse: Alle er velkomne. }
`;

async function languagesOf(language: string) {
  const pages = await writtenSite(await siteOf({ 'vp.yaml': plan(language) }));
  return ['vp-2026/index.html', 'vp-2026/A1/index.html'].map((path) =>
    Array.from((pages.get(path) ?? '').matchAll(/lang="([^"]*)"/g), ([, lang]) => lang),
  );
}

test('a text in another language than the pages around it says so, for those who have it read aloud', async () => {
  expect(await languagesOf('nn')).toEqual([
    ['nb', 'nn'],
    ['nb', 'nn'],
  ]);
});

test('a text in the language of the pages needs not say it, and one that names no language of ours does not', async () => {
  expect(await languagesOf('nb')).toEqual([['nb'], ['nb']]);
  expect(await languagesOf('klingonsk')).toEqual([['nb'], ['nb']]);
});
