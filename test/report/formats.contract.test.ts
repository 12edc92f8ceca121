import { Validator } from '@cfworker/json-schema';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/check/report.ts';
import { formatNames, loadFormatter } from '../../src/report/formats.ts';
import type { Style } from '../../src/report/style.ts';
import { report, sampleReport } from '../support/sample-report.ts';

const plain: Style = { color: false, width: 80, locale: 'nb' };

const hostile =
  '\u001b]0;kapret\u0007\u001b[2J<script>alert(1)</script> \u202egnp.exe \u0000 \ud800 {{x}} ${y} %s \r\n\u2028 ``` \u007f\u0085\ufffe ]]> --> [a](javascript:b) | ::error::x';
const hostileText = `tittel: ${hostile}\n\tinnrykk: ${'ord'.repeat(50_000)}\n👩‍👩‍👧 漢字: e\u0301\u0301\n`;
const hostileReport = report(
  [
    {
      rule: 'schema/value',
      severity: 'error',
      message: hostile,
      ref: hostile,
      at: at(0, 60),
      related: [{ message: hostile, at: at(10, 10) }],
      suggestions: [hostile],
    },
    {
      rule: 'schema/type',
      severity: 'warning',
      message: hostile,
      at: at(hostileText.indexOf('ordord') + 70_000, hostileText.indexOf('ordord') + 70_009),
      legalBasis: [{ law: hostile, section: hostile, url: 'https://lovdata.no/\u001b\\' }],
    },
    {
      rule: 'syntax/yaml',
      severity: 'info',
      message: '',
      at: at(0, hostileText.length),
      fixes: [{ title: hostile, edits: [{ ...at(0, 6), text: hostile }] }],
    },
    {
      rule: 'syntax/yaml',
      severity: 'info',
      message: 'Etter slutten',
      at: at(hostileText.length, hostileText.length + 10),
    },
    {
      rule: 'syntax/unreadable',
      severity: 'error',
      message: 'Uten tekst',
      at: { path: 'borte.yaml', span: { start: 0, end: 0 } },
    },
  ],
  { root: `plans/${'lang-sti/'.repeat(30)}x`, text: (path) => (path.startsWith('vond') ? hostileText : undefined) },
);

/** Reports that every formatter must cope with. */
const reports: Readonly<Record<string, Report>> = {
  'a report such as a municipality meets': sampleReport,
  'no findings': report([]),
  'no workspaces': { asOf: '2026-06-01', workspaces: [] },
  'hostile text everywhere': hostileReport,
  'a thousand findings': report(
    Array.from({ length: 1000 }, (_, index) => ({ ...sampleOf('error'), message: `Nummer ${index}` })),
  ),
  'two workspaces': {
    asOf: '2026-06-01',
    workspaces: [...sampleReport.workspaces, ...report([], { root: '.', items: 1 }).workspaces],
  },
  'known findings left out': { ...report([]), baselined: 3 },
  'a broken set-up': report([sampleOf('error')], { broken: true }),
};

describe.each(formatNames)('%s', (name) => {
  test.each(Object.keys(reports))('writes %s: the same text each time, ending with a line end', async (which) => {
    const format = await loadFormatter(name);
    const text = format(reports[which] as Report, plain);
    expect(text.endsWith('\n')).toBe(true);
    expect(format(reports[which] as Report, plain)).toBe(text);
  });

  test('lets no control sign of a document through', async () => {
    const format = await loadFormatter(name);
    // eslint-disable-next-line no-control-regex
    expect(format(hostileReport, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('shows errors only when asked to be quiet, and says so of nothing else', async () => {
    const format = await loadFormatter(name);
    const text = format(sampleReport, { ...plain, quiet: true });
    expect(text).toContain('reference/unknown-item');
    expect(text).not.toContain('lineage/not-followed-up');
  });

  test('speaks English when asked to, in its own words', async () => {
    const format = await loadFormatter(name);
    expect(format(report([], { paths: ['plan.yaml'] }), { ...plain, locale: 'en' })).not.toMatch(/[æøå]/);
  });
});

describe('json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/output/validate.schema.json', import.meta.url), 'utf8'),
  );

  test.each(Object.keys(reports).filter((which) => which !== 'hostile text everywhere'))(
    'is as its schema says: %s',
    async (which) => {
      const json = await loadFormatter('json');
      expect(new Validator(schema, '2020-12').validate(JSON.parse(json(reports[which] as Report, plain)))).toEqual({
        valid: true,
        errors: [],
      });
    },
  );

  test('has the keys of the contract in their order', async () => {
    const json = await loadFormatter('json');
    const value = JSON.parse(json(sampleReport, plain));
    expect(Object.keys(value)).toEqual(['version', 'asOf', 'counts', 'workspaces', 'diagnostics']);
    expect(value.counts).toEqual({ error: 3, warning: 1, info: 1 });
    expect(value.workspaces).toEqual([{ root: 'plans/eksempelvik', files: 3, documents: 2, items: 5 }]);
    expect(value.diagnostics[1]).toEqual({
      rule: 'reference/unknown-item',
      severity: 'error',
      message: expect.stringContaining('Mente du «økonomiplan-2026-2029#T4»?'),
      workspace: 'plans/eksempelvik',
      path: 'styringsbrev/2026.yaml',
      ref: 'styringsbrev-2026#F1',
      start: { line: 9, column: 17 },
      end: { line: 9, column: 42 },
      fingerprint: '0000000000000001',
      related: [
        {
          path: 'økonomiplan/2026-2029.yaml',
          start: { line: 9, column: 13 },
          end: { line: 9, column: 15 },
          message: '«T4» står her',
        },
      ],
      suggestions: ['økonomiplan-2026-2029#T4'],
      fixes: [
        {
          title: 'vis til «økonomiplan-2026-2029#T4»',
          edits: [
            {
              path: 'styringsbrev/2026.yaml',
              start: { line: 9, column: 17 },
              end: { line: 9, column: 42 },
              text: 'økonomiplan-2026-2029#T4',
            },
          ],
        },
      ],
      docs: 'src/rules/reference/unknown-item.md',
      legalBasis: [],
    });
    expect(Object.keys(value.diagnostics[1])).toEqual(
      'rule severity message workspace path ref start end fingerprint related suggestions fixes docs legalBasis'.split(
        ' ',
      ),
    );
  });

  test('leaves out the reference of what has none', async () => {
    const json = await loadFormatter('json');
    const [first] = JSON.parse(json(report([{ ...sampleOf('error'), ref: undefined as never }]), plain)).diagnostics;
    expect(first).not.toHaveProperty('ref');
  });
});

function at(start: number, end: number) {
  return { path: 'vond.yaml', span: { start, end } };
}

function sampleOf(severity: 'error' | 'warning') {
  const found = sampleReport.workspaces[0]?.diagnostics.find((diagnostic) => diagnostic.severity === severity);
  if (found === undefined) throw new Error(`The sample has no ${severity}`);
  return found;
}
