import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../support/memory-host.ts';

const config = fileURLToPath(new URL('../../schemas/config.schema.json', import.meta.url));

async function ask(...args: readonly string[]): Promise<string> {
  const files = {
    '/pakke/schemas/config.schema.json': readFileSync(config, 'utf8'),
    '/arbeid/plans.config.yaml': 'språk: nn\nplansystem: norge\n',
    '/arbeid/tiltak.yaml':
      'type: temaplan\nid: temaplan-kyst\ntittel: Kystplan\ntiltak:\n  - { id: T1, tittel: Rydde strender, status: ikkje-starta }\n  - { id: T2, tittel: Kartleggje søppel, status: pågår }\n',
  };
  const host = memoryHost({ files });
  await main(host, args);
  return host.output.stdout + host.output.stderr;
}

test('a type goes by its nynorsk name, its lists and keys too', async () => {
  const said = await ask('explain', 'verksemdsplan');
  expect(said).toContain('Verksemdsplan  Dokumenttype · verksemdsplan');
  expect(said).toMatch(/Blir også kalla +virksomhetsplan, /);
  expect(said).toContain('aktivitetar');
  expect(said).toContain('ansvarleg ');
  expect(said).not.toMatch(/^ +ansvarlig /m);
});

test('a key goes by its nynorsk name, with its values and an example', async () => {
  const said = await ask('explain', 'mottakarar');
  expect(said).toMatch(/^mottakarar {2}Nøkkel/m);
  expect(said).toMatch(/Døme +mottakarar:/);
  const status = await ask('explain', 'status');
  expect(status).toContain('ikkje-starta');
  expect(status).not.toContain('ikke-startet,');
});

test('list takes a status in nynorsk', async () => {
  const said = await ask('list', 'tiltak', '--status', 'ikkje-starta');
  expect(said).toContain('T1');
  expect(said).not.toContain('T2');
});
