import { describe, expect, test } from 'vitest';
import type { Audience } from '../../../src/render/audience.ts';
import { stateOf } from '../../../src/render/pages/document.ts';
import { documentsOf } from '../../../src/render/site.ts';
import { siteOf, writtenSite } from '../../support/site.ts';

const plan = `type: temaplan
id: temaplan-2023
tittel: Temaplan for havna
periode: 2023-2028
vedtak: { organ: kommunestyret, dato: 2023-02-01, sak: 1/23 }
mål:
  - { id: M1, tittel: Ei ren havn }
`;
const newer = (keys: string) => `type: temaplan
id: temaplan-2026
tittel: KANARI
periode: 2026-2030
vedtak: { organ: kommunestyret, dato: 2026-02-01, sak: 9/26 }
${keys}
`;

const withheld = 'tilgang: unntatt\nunntakshjemmel: offentleglova § 23';

async function stateIn(files: Readonly<Record<string, string>>, audience: Audience = 'public') {
  const site = await siteOf(files, { audience });
  const document = documentsOf(site).find(({ ref }) => ref === 'temaplan-2023');
  return document && stateOf(document, site);
}

describe('how a document stands', () => {
  test('is told as it is where all that decides it is shown', async () => {
    expect(await stateIn({ 'a.yaml': plan })).toEqual({ kind: 'in-force', until: '2028-12-31' });
    expect(await stateIn({ 'a.yaml': plan, 'b.yaml': newer('erstatter: temaplan-2023') })).toMatchObject({
      kind: 'replaced',
      by: { ref: 'temaplan-2026' },
    });
  });

  test('is not told to citizens where something they may not see decides it', async () => {
    const replaced = { 'a.yaml': plan, 'b.yaml': newer(`erstatter: temaplan-2023\n${withheld}`) };
    expect(await stateIn(replaced, 'internal')).toMatchObject({ kind: 'replaced' });
    expect(await stateIn(replaced)).toEqual({ kind: 'unsaid' });
    const prolonged = { 'a.yaml': plan, 'b.yaml': newer(`forlenger: temaplan-2023\n${withheld}`) };
    expect(await stateIn(prolonged, 'internal')).toEqual({ kind: 'in-force', until: '2030-12-31' });
    expect(await stateIn(prolonged)).toEqual({ kind: 'in-force', until: null });
  });

  test('leaves no trace in a public site where it is not told', async () => {
    const pages = await writtenSite(
      await siteOf({ 'a.yaml': plan, 'b.yaml': newer(`erstatter: temaplan-2023\n${withheld}`) }),
    );
    const text = [...pages].flatMap(([path, content]) => (path.startsWith('temaplan-2023/') ? [content] : [])).join('');
    expect(text).toContain('Temaplan for havna');
    expect(text).not.toMatch(/KANARI|temaplan-2026|[Ee]rstatt|Gjaldt|Gjelder|replaced|in-force/);
    expect(pages.get('planer/index.html')).not.toMatch(/KANARI|[Ee]rstatt/);
  });
});
