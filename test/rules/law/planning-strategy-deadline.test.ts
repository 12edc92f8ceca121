import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../support/workspace.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/planning-strategy-deadline';

function strategy(vote: string, more = ''): string {
  return `
type: planstrategi
id: planstrategi-2024
tittel: Planstrategi 2024–2027
periode: 2024-2027
vedtak: { organ: kommunestyret, dato: ${vote} }
${more}`;
}

async function told(vote: string, config: string, asOf = '2026-06-01'): Promise<readonly string[]> {
  const files = { 'planstrategi.yaml': strategy(vote), 'plans.config.yaml': config };
  const { diagnostics } = await checkFiles(files, { asOf });
  return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message);
}

describe('the limit is a year after the constituting meeting, that day included', () => {
  test.each([
    // The year between has 366 days: days are counted by the calendar.
    ['2023-10-12', '2024-10-12', '2024-10-13'],
    ['2023-09-28', '2024-09-28', '2024-09-29'],
    ['2023-10-31', '2024-10-31', '2024-11-01'],
  ])('constituted %s: %s is in time, %s is not', async (constituted, last, next) => {
    const config = `konstituert: [2019-10-16, ${constituted}]\n`;
    expect(await told(last, config)).toEqual([]);
    expect(await told(next, config)).toEqual([expect.stringContaining(`Fristen var ${last},`)]);
  });

  test.each([
    ['2015-10-22', '2016-10-22', '2016-10-23'],
    ['2019-10-23', '2020-10-23', '2020-10-24'],
  ])('so it is in a leap year: constituted %s', async (constituted, last, next) => {
    const of = (vote: string) => ({
      'plans.config.yaml': `konstituert: [${constituted}]\n`,
      'planstrategi.yaml': `
type: planstrategi
id: planstrategi
tittel: Planstrategi
vedtak: { organ: kommunestyret, dato: ${vote} }
`,
    });
    await expectSilence(rule, of(last));
    const { diagnostics } = await checkFiles(of(next));
    expect(diagnostics.filter((one) => one.rule === rule)).toHaveLength(1);
  });

  test('the constituting meeting of one council is not that of the one before', async () => {
    const vote = async (date: string) => {
      const text = `type: planstrategi\nid: p\ntittel: Planstrategi\nvedtak: { organ: kommunestyret, dato: ${date} }\n`;
      const files = { 'plans.config.yaml': 'konstituert: [2023-10-12]\n', 'p.yaml': text };
      const { diagnostics } = await checkFiles(files);
      return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message);
    };
    expect(await vote('2020-10-31')).toEqual([]);
    expect(await vote('2020-11-01')).toEqual([expect.stringContaining('senest 2019-10-31')]);
    expect(await vote('2024-10-12')).toEqual([]);
    expect(await vote('2024-10-13')).toEqual([expect.stringContaining('Fristen var 2024-10-12,')]);
  });

  test('where nobody says when, it is the last day that the law allows: 31 October of the election year', async () => {
    expect(await told('2024-10-31', '{}\n')).toEqual([]);
    expect(await told('2024-11-01', '{}\n')).toEqual([expect.stringContaining('senest 2023-10-31')]);
  });
});

test('stands at the date of the vote', async () => {
  await expectFindings(rule, {
    'planstrategi.yaml': `
type: planstrategi
id: planstrategi-2024
tittel: Planstrategi 2024–2027
periode: 2024-2027
vedtak: { organ: kommunestyret, dato: 2024-12-18, sak: 1/24 }
                                      ^^^^^^^^^^ law/planning-strategy-deadline: … vedtatt 2024-12-18 …
`,
  });
});

describe('is silent', () => {
  test.each([
    ['about a draft', strategy('2024-12-18', 'status: utkast\n')],
    ['about an innstilling', strategy('2024-12-18, utfall: innstilling')],
    ['where the date is unknown', strategy('ukjent')],
    ['where the month may have been in time', strategy('2024-10')],
    ['about a vote of a body that may not adopt it', strategy('2024-12-18').replace('kommunestyret', 'formannskapet')],
    ['about what is repealed', strategy('2024-12-18', 'status: opphevet\n')],
  ])('%s', async (_, text) => {
    await expectSilence(rule, { 'planstrategi.yaml': text });
  });

  test('before the vote', async () => {
    expect(await told('2024-12-18', '{}\n', '2024-12-17')).toEqual([]);
    expect(await told('2024-12-18', '{}\n', '2024-12-18')).toHaveLength(1);
  });

  test('about a second planstrategi of the term, whatever the first one is called', async () => {
    await expectSilence(rule, {
      'første.yaml': strategy('2024-06-19'),
      'andre.yaml': strategy('2025-12-17').replace('planstrategi-2024', 'planstrategi-2025'),
    });
  });

  test('about a planstrategi that the old council made for the new one', async () => {
    await expectSilence(rule, { 'planstrategi.yaml': strategy('2023-06-14') });
  });
});

test('a month that is too late whatever day it was is told, a year too', async () => {
  expect(await told('2024-11', '{}\n')).toHaveLength(1);
  expect(await told('2025', '{}\n')).toHaveLength(1);
  expect(await told('2024', '{}\n')).toEqual([]);
});

test('is off where its area is, and an error under streng', async () => {
  expect(await told('2024-12-18', 'regler: { law: off }\n')).toEqual([]);
  const files = { 'planstrategi.yaml': strategy('2024-12-18'), 'plans.config.yaml': 'oppsett: streng\n' };
  const { diagnostics } = await checkFiles(files);
  expect(diagnostics.filter((one) => one.rule === rule).map(({ severity }) => severity)).toEqual(['error']);
});
