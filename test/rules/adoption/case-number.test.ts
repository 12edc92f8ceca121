import { expect, test } from 'vitest';
import { expectFindings } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'adoption/case-number';
const plan = (sak: string, dato = '2015-11-18') => ({
  'plan.yaml': `type: kommuneplan\nid: plan\ntittel: Kommuneplan\nvedtak: { organ: kommunestyret, dato: ${dato}, sak: "${sak}" }\n`,
});

async function speaks(sak: string, dato?: string): Promise<boolean> {
  const { diagnostics } = await checkFiles(plan(sak, dato));
  return diagnostics.some((found) => found.rule === rule);
}

test('a case number of another year is told at the number', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: kommuneplan
id: plan
tittel: Kommuneplan
vedtak: { organ: kommunestyret, dato: 2015-11-18, sak: 104/14 }
                                                       ^^^^^^ adoption/case-number: Saksnummeret «104/14» er ikke fra samme år som vedtaket, som er datert 2015-11-18. …
`,
  });
});

test.each([
  '104/15',
  '001/15',
  '104/2015',
  '2015/104',
  'PS 104/15',
  'KST-104/15',
  'Sak 104 / 15',
  'KS-sak 7/15',
  '15/7',
  '12/15',
  '15/12',
])('«%s» may be of 2015', async (sak) => expect(await speaks(sak)).toBe(false));

test.each(['104/16', '104/14', '001/16', '104/2016', '2014/104', 'PS 104/51', '14/16', '7/16', '104/2014'])(
  '«%s» is not of 2015',
  async (sak) => expect(await speaks(sak)).toBe(true),
);

test.each([
  '14/00123',
  '14/00123-5',
  '14/1234',
  '2014/3456',
  '2014/3456-12',
  '14/567',
  'vedtak i desember',
  '104',
  '104/15 og 105/15',
  '15/2014',
])('«%s» does not tell, or is the number of an archive case', async (sak) => expect(await speaks(sak)).toBe(false));

test('the year has to be that of the vote, on both sides of new year', async () => {
  expect(await speaks('104/15', '2015-01-01')).toBe(false);
  expect(await speaks('104/15', '2015-12-31')).toBe(false);
  expect(await speaks('104/15', '2014-12-31')).toBe(true);
  expect(await speaks('104/15', '2016-01-01')).toBe(true);
});

test('a date in part may mean any day of its month or year; an unknown one any', async () => {
  expect(await speaks('104/15', '2015')).toBe(false);
  expect(await speaks('104/15', '2015-11')).toBe(false);
  expect(await speaks('104/15', '2016')).toBe(true);
  expect(await speaks('104/15', 'ukjent')).toBe(false);
});

test('a number of the last century is one', async () => {
  expect(await speaks('104/98', '1998-11-18')).toBe(false);
  expect(await speaks('104/98', '1999-11-18')).toBe(true);
});

test('votes on the way and votes of items count, the same one once', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: plan
tittel: Økonomiplan
vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 98/24 }
                                                       ^^^^^ adoption/case-number
behandling:
  - { organ: formannskapet, dato: 2025-11-25, sak: 71/24, utfall: innstilling }
                                                   ^^^^^ adoption/case-number
  - { organ: kommunestyret, dato: 2025-12-10, sak: 98/24, utfall: vedtatt }
verbalvedtak:
  - id: V1
    tittel: Flere sommerjobber for ungdom
    vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 98/23 }
                                                           ^^^^^ adoption/case-number
`,
  });
});

test('the archive case may be years older', async () => {
  const { diagnostics } = await checkFiles({
    'plan.yaml':
      'type: kommuneplan\nid: plan\ntittel: Kommuneplan\nvedtak: { organ: kommunestyret, dato: 2015-11-18, arkivsak: 12/104 }\n',
  });
  expect(diagnostics.filter((found) => found.rule === rule)).toEqual([]);
});
