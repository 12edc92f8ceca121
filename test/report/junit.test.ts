import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import type { Style } from '../../src/report/style.ts';
import { readXml, type ReadElement } from '../support/read-xml.ts';
import { report, sampleReport } from '../support/sample-report.ts';

const style: Style = { color: false, width: 80, locale: 'nb' };
const paths = ['styringsbrev/2026.yaml', 'virksomhetsplan.yaml', 'økonomiplan/2026-2029.yaml'];
const sample = { ...sampleReport, workspaces: sampleReport.workspaces.map((workspace) => ({ ...workspace, paths })) };

/** A test in short: its name and how it went. */
const short = ({ attributes, children }: ReadElement) => `${attributes['name']}: ${children[0]?.name ?? 'passed'}`;

describe('junit', () => {
  test('has a suite for the workspace, a test for each finding and one for each file without', () => {
    const root = readXml(junit(sample, style));
    const counts = { tests: '6', failures: '3', errors: '0', skipped: '2' };
    expect(root.attributes).toEqual({ name: 'plans', ...counts });
    expect(root.children.map((suite) => suite.attributes)).toEqual([{ name: 'plans/eksempelvik', ...counts }]);
    expect(root.children[0]?.children.map(short)).toEqual([
      'syntax/yaml · styringsbrev-2026: failure',
      'reference/unknown-item · styringsbrev-2026#F1: failure',
      'organisation/unknown-unit · styringsbrev-2026#F1: failure',
      'lineage/not-followed-up · økonomiplan-2026-2029#M1: skipped',
      'indicator/missing · økonomiplan-2026-2029#M1: skipped',
      'virksomhetsplan.yaml: passed',
    ]);
  });

  test('a failure says where and what', () => {
    const failing = readXml(junit(sample, style)).children[0]?.children[1];
    expect(failing?.attributes).toEqual({
      classname: 'styringsbrev/2026.yaml',
      name: 'reference/unknown-item · styringsbrev-2026#F1',
      file: 'plans/eksempelvik/styringsbrev/2026.yaml',
      line: '9',
    });
    expect(failing?.children[0]?.attributes['type']).toBe('reference/unknown-item');
    expect(failing?.children[0]?.text).toBe(
      'plans/eksempelvik/styringsbrev/2026.yaml:9:17\n' +
        'Oppdraget er forankret i «økonomiplan-2026-2029#T44», men «Økonomiplan 2026–2029» har ikke noe element med den id-en. Mente du «økonomiplan-2026-2029#T4»?\n' +
        'Se: plans/eksempelvik/økonomiplan/2026-2029.yaml:9:13  «T4» står her',
    );
  });

  test('only errors where asked to be quiet: the other files pass', () => {
    const suite = readXml(junit(sample, { ...style, quiet: true })).children[0];
    expect(suite?.attributes).toMatchObject({ tests: '5', failures: '3', skipped: '0' });
    expect(suite?.children.slice(3).map(short)).toEqual([
      'virksomhetsplan.yaml: passed',
      'økonomiplan/2026-2029.yaml: passed',
    ]);
  });

  test('equal findings have names of their own', () => {
    const at = { path: 'a.yaml', span: { start: 0, end: 0 } };
    const one = { rule: 'x/y', severity: 'error', message: 'x', at } as const;
    const suite = readXml(junit(report([one, one, { ...one, rule: 'x/z' }, one]), style)).children[0];
    expect(suite?.children.map(({ attributes }) => attributes['name'])).toEqual(['x/y', 'x/y (2)', 'x/z', 'x/y (3)']);
  });

  test('is well-formed whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (message, ref) => {
        const at = { path: ref, span: { start: 0, end: 0 } };
        const text = junit(
          report([{ rule: message, severity: 'error', message, ref, at }], { paths: [message] }),
          style,
        );
        expect(readXml(text).children).toHaveLength(1);
      }),
    );
  });
});
