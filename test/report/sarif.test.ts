import { Validator, type Schema } from '@cfworker/json-schema';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/check/report.ts';
import { sarif } from '../../src/report/sarif.ts';
import type { Style } from '../../src/report/style.ts';
import { report, sampleReport } from '../support/sample-report.ts';

/** The published schema has a stray bracket in the pattern of a language, which strict readers of regular expressions refuse. */
const schema = JSON.parse(
  readFileSync(new URL('../fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8').replaceAll('{2}]?$', '{2}$'),
) as Schema;

const style: Style = { color: false, width: 80, locale: 'nb' };
const page =
  '# reference/unknown-item\n\n<!-- as-of: 2026-06-01 -->\nEn henvisning nevner et `element` som ikke finnes.\n';
const tool = { version: '1.2.3', pages: new Map([['reference/unknown-item', page]]) };

const span = { start: 5, end: 5 };
const reports: Readonly<Record<string, Report>> = {
  'what a municipality meets': { ...sampleReport, tool },
  'no findings': report([]),
  'no workspaces': { asOf: '2026-06-01', workspaces: [] },
  'a broken set-up': report([], { broken: true }),
  'a file without text, the same place related twice': report([
    {
      rule: 'syntax/unreadable',
      severity: 'error',
      message: '',
      at: { path: 'mangler \ud800 [1]/å b.yaml', span },
      related: [
        { message: 'x', at: { path: 'a.yaml', span } },
        { message: 'x', at: { path: 'a.yaml', span } },
      ],
    },
  ]),
};

function runOf(which: Report, over: Partial<Style> = {}) {
  return JSON.parse(sarif(which, { ...style, ...over })).runs[0];
}

describe('sarif', () => {
  test.each(Object.keys(reports))('is as the standard says: %s', (which) => {
    const log: unknown = JSON.parse(sarif(reports[which] as Report, style));
    expect(new Validator(schema, '4').validate(log)).toEqual({ valid: true, errors: [] });
  });

  test('the schema is held to: a wrong level is told', () => {
    const log = JSON.parse(sarif(sampleReport, style));
    log.runs[0].results[0].level = 'fatal';
    expect(new Validator(schema, '4').validate(log).valid).toBe(false);
  });

  test('paths are from the root of the git repository, as addresses', () => {
    const inGit = {
      ...sampleReport,
      workspaces: sampleReport.workspaces.map((one) => ({ ...one, rootInGit: 'a/plan er' })),
    };
    const places = runOf(inGit).results.map(
      (result: { locations: { physicalLocation: unknown }[] }) => result.locations[0]?.physicalLocation,
    );
    expect(places[4]).toEqual({
      artifactLocation: { uri: 'a/plan%20er/%C3%B8konomiplan/2026-2029.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 49 },
    });
  });

  test('a rule that spoke is described, with its page as help', () => {
    const [rule] = runOf({ ...sampleReport, tool }).tool.driver.rules.filter(
      ({ id }: { id: string }) => id === 'reference/unknown-item',
    );
    expect(rule).toEqual({
      id: 'reference/unknown-item',
      shortDescription: { text: 'En henvisning nevner et element som ikke finnes.' },
      help: {
        text: '# reference/unknown-item\n\nEn henvisning nevner et `element` som ikke finnes.\n',
        markdown: '# reference/unknown-item\n\nEn henvisning nevner et `element` som ikke finnes.\n',
      },
      defaultConfiguration: { level: 'error' },
    });
  });

  test('a result names its rule, item, mark and mending', () => {
    const { results, tool: told } = runOf({ ...sampleReport, tool });
    const result = results[1];
    expect(told.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result).toMatchObject({
      ruleId: 'reference/unknown-item',
      level: 'error',
      locations: [{ logicalLocations: [{ fullyQualifiedName: 'styringsbrev-2026#F1' }] }],
      relatedLocations: [{ message: { text: '«T4» står her' } }],
      partialFingerprints: { 'plans/v1': '0000000000000001' },
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'økonomiplan-2026-2029#T4' } }] }] }],
    });
    expect(results.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'note',
    ]);
  });

  test('text of a document becomes no link', () => {
    const at = { path: 'a.yaml', span };
    const { results } = runOf(report([{ rule: 'x/y', severity: 'error', message: '«[her](https://x)»', at }]));
    expect(results[0].message.text).toBe('«[her\\](https://x)»');
  });
});
