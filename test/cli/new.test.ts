import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { main } from '../../src/cli/main.ts';
import { yamlEntry } from '../../src/cli/yaml-text.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { generalPlanSystem } from '../../src/plansystem/general.ts';
import { chain } from '../support/eksempelvik.ts';
import { memoryHost } from '../support/memory-host.ts';

vi.setConfig({ testTimeout: 30_000 });

const municipality = fileURLToPath(new URL('../../plans/eksempelvik', import.meta.url));
const eksempelvik = Object.fromEntries(
  readdirSync(municipality, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(`${municipality}/${path}`).isFile())
    .map((path) => [`/arbeid/${path}`, readFileSync(`${municipality}/${path}`, 'utf8')]),
);
const small = Object.fromEntries(
  Object.entries({ 'plans.config.yaml': 'plansystem: norge\norganisasjon: organisasjon.yaml\n', ...chain }).map(
    ([path, text]) => [`/arbeid/${path}`, text],
  ),
);

interface Made {
  readonly code: number;
  readonly said: string;
  /** The new file, if there is one. */
  readonly path: string | undefined;
  readonly text: string;
  /** Errors of the whole workspace with the new file. */
  readonly errors: readonly string[];
}

async function make(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Made> {
  const host = memoryHost({ files });
  const code = await main(host, ['new', ...args]);
  const after = host.texts();
  const path = Object.keys(after).find((one) => !(one in files) && !one.endsWith('.her'));
  for (const one of Object.keys(files)) expect(after[one]).toBe(files[one]);
  const later = memoryHost({ files: after });
  await main(later, ['validate', '--format', 'json', '--quiet']);
  const { diagnostics } = JSON.parse(later.output.stdout) as { diagnostics: { rule: string; message: string }[] };
  const said = host.output.stdout + host.output.stderr;
  return {
    code,
    said,
    path,
    text: after[path ?? ''] ?? '',
    errors: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe('a document of any type', () => {
  test.each([...generalPlanSystem().documentTypes.keys()])('%s has no error', async (type) => {
    const made = await make(
      small,
      type,
      '--unit',
      'fjordskolen',
      ...(type === 'del' ? ['--from', 'økonomiplan-2026'] : []),
    );
    expect(made.said).not.toContain('ingen');
    expect(made.code).toBe(0);
    expect(made.errors).toEqual([]);
  });
});

describe('an økonomiplan after another', () => {
  test('carries on what runs, with the amounts of the years to come', async () => {
    const made = await make(eksempelvik, 'økonomiplan', '--from', 'økonomiplan-2025-2028', '--period', '2027-2030');
    expect(made.errors).toEqual([]);
    expect(made.path).toBe('/arbeid/økonomiplan/2027-2030/økonomiplan-2027-2030.yaml');
    expect(made.text).toContain(
      'viderefører: økonomiplan-2025-2028#T1\n    ansvarlig: oppvekst\n    beløp: { 2027: 1200000, 2028: 600000 }',
    );
    expect(made.text).not.toContain('økonomiplan-2025-2028#T3'); // money in 2025 only
    expect(made.text).not.toMatch(/\b202[56]: /);
    expect(made.text).toContain('erstatter: økonomiplan-2025-2028');
  });

  test('leaves out what is finished, in its own words or in the newest report', async () => {
    const plan = `${chain['økonomiplan.yaml']}`.replace(
      '    beløp: { 2026: 900000 }',
      '    beløp: { 2027: 9 }\n    status: utgår',
    );
    const report = `type: tertialrapport\nid: t1\ntittel: Rapport\nperiode: 2026-T1\nrapport:\n  - { gjelder: økonomiplan-2026#T1, status: fullført, dato: 2026-04-01 }\n`;
    const made = await make({ ...small, '/arbeid/økonomiplan.yaml': plan, '/arbeid/t1.yaml': report }, 'økonomiplan');
    expect(made.text).not.toContain('tiltak:');
    expect(made.said).toContain('2 er ferdige');
  });

  test('carries on items of chapters and of Markdown', async () => {
    const made = await make(eksempelvik, 'økonomiplan');
    expect(made.errors).toEqual([]);
    expect(made.text).toContain('viderefører: økonomiplan-2026-2029#OPP-1');
    expect(made.text.match(/viderefører:/g)?.length).toBeGreaterThan(20);
  });
});

describe('a virksomhetsplan', () => {
  const { 'virksomhetsplan-helse.yaml': _plan, ...others } = chain;
  const without = Object.fromEntries(Object.entries(small).filter(([path]) => !path.includes('virksomhetsplan-helse')));

  test('has an activity for every oppdrag of its unit, and no other', async () => {
    expect(Object.keys(others)).toHaveLength(5);
    const made = await make(without, 'virksomhetsplan', '--unit', 'helse', '--period', '2026');
    expect([...made.text.matchAll(/ forankring: (\S+#\S+)/g)].map(([, ref]) => ref)).toEqual([
      'styringsbrev-2026#F1',
      'styringsbrev-2026#F2',
    ]);
    expect(made.errors).toEqual([]);
    expect(made.said).toContain('2 oppdrag');
  });

  test('has the same ids whoever makes it, and others for other oppdrag', async () => {
    const ids = (text: string) => [...text.matchAll(/id: (A-\S+)/g)].map(([, id]) => id);
    const one = ids((await make(without, 'virksomhetsplan', '--unit', 'helse', '--period', '2026')).text);
    const two = ids((await make(without, 'virksomhetsplan', '--unit', 'helse', '--period', '2026')).text);
    expect(one).toEqual(two);
    expect(new Set(one).size).toBe(2);
  });
});

describe('never', () => {
  test('over a file, nor with an id that is taken', async () => {
    const taken = await make(small, 'økonomiplan', '--title', 'Økonomiplan', '--period', '2026');
    expect(taken.code).toBe(2);
    expect(taken.said).toContain('økonomiplan.yaml');
    const there = await make(
      { ...small, '/arbeid/temaplan/trygge-skoleveier-2027.yaml': '' },
      'temaplan',
      '--title',
      'Trygge skoleveier',
      '--period',
      '2027',
    );
    expect(there.code).toBe(2);
    expect(there.said).toContain('finnes fra før');
  });

  test.each([
    [['økonomiplann'], 'økonomiplan'],
    [['virksomhetsplan', '--unit', 'helze'], 'helse'],
    [['økonomiplan', '--from', 'økonomiplan-2025'], 'økonomiplan-2026'],
    [['økonomiplan', '--period', 'neste år'], '2027-2030'],
    [['del'], '--from'],
  ])('without saying what was meant: %j', async (args, meant) => {
    const made = await make(small, ...args);
    expect(made.code).toBe(2);
    expect(made.path).toBeUndefined();
    expect(made.said).toContain(meant);
  });
});

test('what is written is read as the same value', () => {
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '1.10',
      '2026',
      'true',
      '~',
      'a: b',
      'a #b',
      '- x',
      '«å»',
      '2026-06-30',
      'to\nlinjer\n',
      'ord '.repeat(60).trim(),
    ),
    fc.integer(),
    fc.boolean(),
  );
  const value = fc.oneof(
    scalar,
    fc.array(scalar, { minLength: 1 }),
    fc.dictionary(fc.constantFrom('å', 'b-c', '2026'), scalar, { minKeys: 1 }),
  );
  const items = fc.array(fc.record({ id: scalar, verdi: value }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.oneof(value, items), (written) => {
      // Control characters are told of as such, and are read as spaces.
      fc.pre(!/[^\P{C}\n]/u.test(JSON.stringify(written)));
      const text = `${yamlEntry('nøkkel', JSON.parse(JSON.stringify(written)))}\n`;
      const { document, findings } = parseDocument('a.yaml', text);
      expect({ text, findings, json: document.root?.json['nøkkel'] }).toEqual({
        text,
        findings: [],
        json: JSON.parse(JSON.stringify(written).normalize('NFC')),
      });
    }),
    { numRuns: 300 },
  );
});
