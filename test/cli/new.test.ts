import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { main } from '../../src/cli/main.ts';
import { yamlEntry } from '../../src/cli/yaml-text.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { generalPlanSystem } from '../../src/plansystem/general.ts';
import { shippedNames } from '../../src/plansystem/load.ts';
import { chain } from '../support/eksempelvik.ts';
import { memoryHost } from '../support/memory-host.ts';

vi.setConfig({ testTimeout: 30_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const municipality = `${root}plans/eksempelvik`;
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
    expect(made.text).not.toMatch(/^tiltak:/m);
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

const shippedFiles = Object.fromEntries(
  ['schemas/config.schema.json', ...readdirSync(`${root}templates/init`).map((name) => `templates/init/${name}`)].map(
    (path) => [`/pakke/${path}`, readFileSync(root + path, 'utf8')],
  ),
);

describe('right after init', () => {
  async function begun(planSystem: string): Promise<Readonly<Record<string, string>>> {
    const host = memoryHost({ files: shippedFiles });
    const run = (...args: readonly string[]) => main(host, args);
    expect(await run('init', '.', '--name', 'Eksempelvik kommune', '--plan-system', planSystem)).toBe(0);
    for (const args of [['økonomiplan'], ['styringsbrev'], ['virksomhetsplan', '--unit', 'oppvekst'], ['temaplan']])
      expect([args, await run('new', ...args)]).toEqual([args, 0]);
    return host.texts();
  }
  const findings = async (files: Readonly<Record<string, string>>) => {
    const host = memoryHost({ files });
    await main(host, ['validate', '--format', 'json']);
    const { diagnostics } = JSON.parse(host.output.stdout) as { diagnostics: { severity: string; message: string }[] };
    return diagnostics;
  };

  test.each(shippedNames())('documents rest on what is there, and nothing is said of them: %s', async (planSystem) => {
    const files = await begun(planSystem);
    expect(await findings(files)).toEqual([]);
    const made = Object.entries(files).filter(([path]) => /(?:økonomiplan|styringsbrev|virksomhetsplan)[/]/.test(path));
    expect(made).toHaveLength(3);
    for (const [, text] of made) expect(text).toMatch(/^forankring: \S/m);
  });

  test('the example each of them has, is right once its # are taken away', async () => {
    const files = await begun('norge');
    const written = Object.entries(files).map(([path, text]): [string, string] => {
      const [before = '', example] = text.split(/^# Slik skrives det\..*\n/m);
      return [path, example === undefined ? text : before + example.replace(/^# /gm, '')];
    });
    expect(written.filter(([path, text]) => text !== files[path])).toHaveLength(4);
    const told = await findings(Object.fromEntries(written));
    expect(told.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('what a new document comes after and rests on', () => {
  const plan = (years: string, adopted: boolean, tiltak: string) =>
    `type: økonomiplan\nid: økonomiplan-${years}\ntittel: Økonomiplan ${years}\nperiode: ${years}\nforankring: samfunnsdel-2024\n${adopted ? `vedtak: { organ: kommunestyret, dato: ${Number(years.slice(0, 4)) - 1}-12-16, sak: 98/25 }` : 'status: utkast'}\ntiltak:\n${tiltak}`;
  const letter = `${chain['styringsbrev.yaml']}`;

  test('a letter rests on the økonomiplan of its own year, be it a draft, and on its measures', async () => {
    const next = plan(
      '2027-2030',
      false,
      '  - { id: T1, tittel: Miljøteam, forankring: samfunnsdel-2024#M1, viderefører: økonomiplan-2026#T1, beløp: { 2027: 5 } }\n',
    );
    const made = await make({ ...small, '/arbeid/neste.yaml': next }, 'styringsbrev', '--period', '2027');
    expect(made.text).toContain('forankring: økonomiplan-2027-2030\n');
    expect(made.text).toContain('forankring: økonomiplan-2027-2030#T1');
    expect(made.errors).toEqual([]);
  });

  test('an oppdrag whose measure has no money in the new year is left, and the file says why', async () => {
    const made = await make(small, 'styringsbrev', '--period', '2027');
    expect(letter).toContain('forankring: økonomiplan-2026#T1');
    expect(made.text).not.toMatch(/^oppdrag:/m);
    expect(made.text).toContain('#  F1 (');
    expect(made.text).toContain('det den bygger på, har ikke beløp i 2027');
    expect(made.said).toContain('De er nevnt i filen.');
  });

  test('a draft that is not rolled for the year gives way to what is adopted', async () => {
    const draft = `type: kommuneplan-samfunnsdel\nid: samfunnsdel-2026\ntittel: Samfunnsdel\nperiode: 2026-2038\nstatus: utkast\n`;
    const made = await make({ ...small, '/arbeid/utkast.yaml': draft }, 'økonomiplan');
    expect(made.text).toContain('forankring: samfunnsdel-2024\n');
  });

  test('a document of another type lends neither its years nor its items', async () => {
    const made = await make(small, 'økonomiplan', '--from', 'samfunnsdel-2024', '--title', 'Ny økonomiplan');
    expect(made.text).toContain('periode: 2027-2030\n');
    expect(made.text).toContain('forankring: samfunnsdel-2024\n');
    expect(made.text).not.toContain('viderefører');
    expect(made.text).not.toContain('erstatter');
    const below = await make(small, 'økonomiplan', '--from', 'styringsbrev-2026');
    expect([below.code, below.path]).toEqual([2, undefined]);
    expect(below.said).toContain('verken etter');
  });

  test('after a virksomhetsplan, the unit and what it must answer are the same', async () => {
    const made = await make(
      {
        ...small,
        '/arbeid/brev.yaml': letter.replaceAll('2026', '2027').replaceAll('økonomiplan-2027', 'økonomiplan-2026'),
      },
      'virksomhetsplan',
      '--from',
      'virksomhetsplan-helse',
    );
    expect(made.said).toContain('2 oppdrag');
    expect(made.text).toContain('gjelder_enhet: helse\n');
    expect(made.text).toContain('periode: 2027\n');
    expect([...made.text.matchAll(/ forankring: (\S+#\S+)/g)].map(([, ref]) => ref)).toEqual([
      'styringsbrev-2027#F1',
      'styringsbrev-2027#F2',
    ]);
  });

  test('a virksomhetsplan without a unit is for the only one there is, or the units are listed', async () => {
    const many = await make(small, 'virksomhetsplan');
    expect([many.code, many.path]).toEqual([2, undefined]);
    expect(many.said).toContain('oppvekst, helse og hr');
    const one = `type: organisasjon\nid: organisasjon\ntittel: Organisasjonen\nenheter:\n  - { id: helse, navn: Helse, type: sektor }\n`;
    const made = await make({ ...small, '/arbeid/organisasjon.yaml': one }, 'virksomhetsplan', '--period', '2028');
    expect(made.text).toContain('gjelder_enhet: helse\n');
  });

  test('after Markdown comes Markdown: with its headings, years moved on, and without its text', async () => {
    const before = `---\ntype: temaplan\nid: temaplan-skole-2026\ntittel: Temaplan for skole 2026\nperiode: 2026\nstatus: utkast\nforankring: samfunnsdel-2024\n---\n\n# Temaplan for skole 2026\n\n## Det vi gjorde i 2025\n\nMye.\n\n\`\`\`\n# ikke en overskrift\n\`\`\`\n\n::tiltak[Flere lærere]{id=T1 forankring=samfunnsdel-2024#M1 ansvarlig=oppvekst}\n`;
    const made = await make({ ...small, '/arbeid/skole.md': before }, 'temaplan', '--from', 'temaplan-skole-2026');
    expect(made.path).toBe('/arbeid/temaplan-skole-2027.md');
    const item =
      '::tiltak[Flere lærere]{id=T1 forankring=samfunnsdel-2024#M1 viderefører=temaplan-skole-2026#T1 ansvarlig=oppvekst}';
    const [, body] = made.text.split('\n---\n');
    expect(body).toBe(
      `\n# Temaplan for skole 2027\n\n## Det vi gjorde i 2026\n\nSkriv dette på nytt.\n\n## Tiltak\n\n${item}\n`,
    );
    expect(made.text).not.toContain('Mye');
    expect(made.said).toContain('Markdown, som forgjengeren');
    expect(made.errors).toEqual([]);
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
