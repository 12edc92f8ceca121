import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { generalPlanSystem } from '../../src/plansystem/general.ts';
import { shippedNames } from '../../src/plansystem/load.ts';
import { bokmålIn } from '../support/bokmål-words.ts';
import { chain } from '../support/eksempelvik.ts';
import { memoryHost, type MemoryHost } from '../support/memory-host.ts';

vi.setConfig({ testTimeout: 30_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const shipped = Object.fromEntries(
  [...readdirSync(`${root}/templates/init`).map((name) => `templates/init/${name}`), 'schemas/config.schema.json'].map(
    (path) => [`/pakke/${path}`, readFileSync(`${root}/${path}`, 'utf8')],
  ),
);

/** What validate finds; errors alone with `--quiet`. */
async function findings(host: MemoryHost, ...options: readonly string[]): Promise<readonly string[]> {
  const later = memoryHost({ files: host.texts() });
  await main(later, ['validate', '--format', 'json', '--as-of', '2026-06-01', ...options]);
  const { diagnostics } = JSON.parse(later.output.stdout) as { diagnostics: { rule: string; message: string }[] };
  return diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('init in nynorsk', () => {
  test.each(shippedNames())('has no finding with plan system %s, and no word of bokmål', async (name) => {
    const host = memoryHost({ files: shipped });
    const args = ['init', 'planar', '--name', 'Eksempelvik kommune', '--plan-system', name, '--lang', 'nn'];
    expect(await main(host, [...args, '--as-of', '2026-06-01'])).toBe(0);
    expect(bokmålIn(host.output.stdout)).toEqual([]);
    expect(await findings(host)).toEqual([]);
    const made = Object.entries(host.texts()).filter(([path]) => path.startsWith('/arbeid/planar/'));
    expect(made.length).toBe(11);
    const written = made.filter(([path]) => !path.endsWith('.json'));
    expect(written.flatMap(([path, text]) => bokmålIn(text).map((word) => `${path}: ${word}`))).toEqual([]);
    expect(host.texts()['/arbeid/planar/plans.config.yaml']).toContain('språk: nn');
  });

  test('the editor knows the nynorsk keys of plans.config.yaml', async () => {
    const host = memoryHost({ files: shipped });
    await main(host, ['init', 'planar', '--name', 'Eksempelvik kommune', '--lang', 'nn']);
    const schema = JSON.parse(host.texts()['/arbeid/planar/.vscode/plans-schemas/plans.config.schema.json'] ?? '') as {
      properties: { kommune: { properties: object }; oppsett: { enum: string[] } };
    };
    expect(Object.keys(schema.properties.kommune.properties)).toContain('namn');
    expect(schema.properties.oppsett.enum).toContain('tilrådd');
  });

  test('asks in nynorsk', async () => {
    const host = memoryHost({ files: shipped, answers: ['Eksempelvik kommune', '9901', ''] });
    expect(await main(host, ['init', 'planar', '--lang', 'nn'])).toBe(0);
    expect(host.output.stderr).toContain('Kva heiter kommunen?');
  });
});

const nynorsk = {
  ...Object.fromEntries(Object.entries(chain).map(([path, text]) => [`/arbeid/${path}`, text])),
  '/arbeid/plans.config.yaml': 'språk: nn\nplansystem: norge\norganisasjon: organisasjon.yaml\n',
};

async function make(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const host = memoryHost({ files });
  const code = await main(host, ['new', ...args]);
  const after = host.texts();
  const path = Object.keys(after).find((one) => !(one in files) && !one.endsWith('.her')) ?? '';
  const before = await findings(memoryHost({ files }), '--quiet');
  const found = (await findings(host, '--quiet')).filter((one) => !before.includes(one));
  return { code, path, text: after[path] ?? '', said: host.output.stdout + host.output.stderr, found };
}

describe('new in nynorsk', () => {
  const types = [...generalPlanSystem().documentTypes.values()].filter(({ required }) => !required.includes('del_av'));
  test.each(types.map(({ id }) => id).filter((id) => id !== 'organisasjon'))(
    '%s says nothing in bokmål, and breaks nothing',
    async (type) => {
      const unit = type === 'virksomhetsplan' ? ['--unit', 'oppvekst'] : [];
      const made = await make(nynorsk, type, ...unit, '--as-of', '2026-06-01');
      expect([made.code, made.said && bokmålIn(made.said)]).toEqual([0, []]);
      expect(made.found).toEqual([]);
      // Texts that are carried on stay in the words they were written in.
      const own = made.text.split('\n').filter((line) => !/tittel: |^#  \S+ \(/.test(line));
      expect(own.filter((line) => bokmålIn(line).length > 0)).toEqual([]);
    },
  );

  test('a verksemdsplan answers the oppdrag with nynorsk keys', async () => {
    const made = await make(nynorsk, 'verksemdsplan', '--unit', 'hr', '--period', '2026', '--as-of', '2026-02-01');
    expect(made.path).toContain('verksemdsplan');
    expect(made.text).toContain('type: verksemdsplan\n');
    expect(made.text).toContain('gjeld_eining: hr\n');
  });

  test('follows its predecessor where the workspace says nothing', async () => {
    const files = {
      '/arbeid/plans.config.yaml': 'plansystem: norge\n',
      '/arbeid/styringsbrev-2026.yaml':
        'type: styringsbrev\nid: styringsbrev-2026\ntittel: Styringsbrev 2026\nperiode: 2026\ngodkjend: { av: kommunedirektør, dato: 2026-01-15 }\noppdrag:\n  - { id: O1, tittel: Lage vikarplan, mottakarar: alle, ansvarleg: oppvekst, status: pågår }\n',
    };
    const made = await make(files, 'styringsbrev', '--from', 'styringsbrev-2026', '--as-of', '2026-11-01');
    expect(made.text).toContain('erstattar: styringsbrev-2026\n');
    expect(made.text).toContain('mottakarar:');
    expect(made.text).toContain('# godkjend: {');
  });
});
