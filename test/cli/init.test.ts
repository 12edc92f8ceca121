import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { shippedNames } from '../../src/plansystem/load.ts';
import { memoryHost, type MemoryHost, type MemoryHostOptions } from '../support/memory-host.ts';

vi.setConfig({ testTimeout: 30_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const shipped = Object.fromEntries(
  [...readdirSync(`${root}/templates/init`).map((name) => `templates/init/${name}`), 'schemas/config.schema.json'].map(
    (path) => [`/pakke/${path}`, readFileSync(`${root}/${path}`, 'utf8')],
  ),
);

function machine(options: MemoryHostOptions = {}): MemoryHost {
  return memoryHost({ ...options, files: { ...shipped, ...options.files } });
}

function written(host: MemoryHost): Record<string, string> {
  return Object.fromEntries(Object.entries(host.texts()).filter(([path]) => path.startsWith('/arbeid/planer/')));
}

/** What validate says of what init made, errors, warnings and infos. */
async function findings(host: MemoryHost, asOf: string): Promise<readonly string[]> {
  const later = memoryHost({ files: host.texts() });
  expect(await main(later, ['validate', 'planer', '--format', 'json', '--as-of', asOf])).toBe(0);
  const { diagnostics } = JSON.parse(later.output.stdout) as { diagnostics: { rule: string; message: string }[] };
  return diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('what init makes', () => {
  const cases = shippedNames().flatMap((name) =>
    ['2023-10-31', '2026-06-01', '2027-12-31'].map((day) => ({ name, day })),
  );
  test.each(cases)('has no finding with plan system $name on $day', async ({ name, day }) => {
    const host = machine({ today: day });
    expect(await main(host, ['init', 'planer', '--name', 'Eksempelvik kommune', '--plan-system', name])).toBe(0);
    expect(await findings(host, day)).toEqual([]);
    expect(await findings(host, '2040-01-01')).toEqual([]);
  });

  const hostile = [
    'Å "sitat" kommune',
    "O'Hara: kommune # ikke kommentar",
    'linje\nskift:\r\n  - falsk: ja\ttab',
    '{name} {year} ${{ secrets.X }} $(rm -rf /)',
    '\\u0022 \\ "',
    '--- \u202eEkeb\u0000\u0007 \ud800',
    '<script>alert(1)</script> [lenke](javascript:x) | `kode`',
    '- *a &b !c %d @e',
  ];
  test.each(hostile)('keeps the name %j as data', async (name) => {
    const host = machine();
    expect(await main(host, ['init', 'planer', '--name', name, '--number', '0301'])).toBe(0);
    expect(await findings(host, '2026-06-01')).toEqual([]);
    const config = parse(written(host)['/arbeid/planer/plans.config.yaml'] ?? '') as { kommune: unknown };
    const clean = name
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(/[\p{Cf}\p{Cs}]/gu, '')
      .trim();
    expect(config.kommune).toEqual({ navn: clean, nummer: '0301' });
    expect(written(host)['/arbeid/planer/LESMEG.md']).not.toMatch(/^.*[^\\][<|`].*script/m);
  });

  test('is well-formed YAML whatever the name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (name) => {
        const host = machine();
        if ((await main(host, ['init', 'planer', `--name=${name}`])) !== 0) return;
        const config = parse(written(host)['/arbeid/planer/plans.config.yaml'] ?? '') as object;
        expect(Object.keys(config)).toEqual(['kommune', 'språk', 'plansystem', 'organisasjon', 'oppsett']);
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});

describe('init', () => {
  test('asks on a terminal for what is not given', async () => {
    const host = machine({ answers: ['Eksempelvik kommune', '9901', ''] });
    expect(await main(host, ['init', 'planer'])).toBe(0);
    expect(host.output.stderr).toContain('Hva heter kommunen?');
    expect(written(host)['/arbeid/planer/plans.config.yaml']).toContain('navn: "Eksempelvik kommune", nummer: "9901"');
  });

  test('asks nothing where the name is given', async () => {
    const host = machine({ answers: [] });
    expect(await main(host, ['init', 'planer', '--name', 'Eksempelvik kommune'])).toBe(0);
    expect(host.output.stderr).toBe('');
  });

  test('is wrong use where the questions end without an answer', async () => {
    const host = machine({ answers: [] });
    expect(await main(host, ['init', 'planer'])).toBe(2);
    expect(written(host)).toEqual({});
  });

  test.each(['plans.config.yaml', '.vscode/settings.json', '.gitlab-ci.yml', 'LESMEG.md'])(
    'writes nothing where %s stands already',
    async (path) => {
      const host = machine({ files: { [`/arbeid/planer/${path}`]: 'vårt' } });
      expect(await main(host, ['init', 'planer', '--name', 'Eksempelvik'])).toBe(2);
      expect(host.output.stderr).toContain(`planer/${path}`);
      expect(written(host)).toEqual({ [`/arbeid/planer/${path}`]: 'vårt' });
    },
  );

  test.each([{ '.vscode': 'en fil' }, { 'kommuneplan/samfunnsdel-2026.md': { link: 'borte' } }])(
    'takes back what it wrote where the rest cannot be written: %j',
    async (there) => {
      const files = Object.fromEntries(Object.entries(there).map(([path, file]) => [`/arbeid/planer/${path}`, file]));
      const host = machine({ files });
      expect(await main(host, ['init', 'planer', '--name', 'Eksempelvik'])).toBe(2);
      expect(Object.keys(written(host)).filter((path) => !(path in files))).toEqual([]);
    },
  );

  test('says where the pipelines belong in a repository with plans below its top', async () => {
    const host = machine({ files: { '/arbeid/.git/HEAD': '' } });
    await main(host, ['init', 'planer', '--name', 'Eksempelvik']);
    expect(host.output.stdout).toContain('plans validate planer');
  });
});
