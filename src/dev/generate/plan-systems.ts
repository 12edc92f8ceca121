import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { header, repository } from './schema-files.ts';
import type { Output } from './schema-files.ts';

/** Writes the plan systems of `schemas/plansystem/` as data, each without what it builds on. */
export function planSystems(): Output {
  const folder = join(repository, 'schemas/plansystem');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const systems = names.toSorted().map((name) => {
    const system: unknown = parse(readFileSync(join(folder, name), 'utf8').normalize('NFC'));
    return `  ${name.replace('.yaml', '')}: JSON.parse('${escaped(JSON.stringify(system))}'),\n`;
  });
  const text = [
    header,
    "import type { JsonObject } from '../parse/node.ts';\n\n",
    '/** The plan systems that come with the program, by name. Texts, since the type checker is slow on large literals. */\n',
    'export const shipped: Readonly<Record<string, JsonObject>> = {\n',
    ...systems,
    '};\n',
  ].join('');
  return { path: 'src/plansystem/shipped.gen.ts', text };
}

function escaped(json: string): string {
  return json.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
