import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';

/** Writes `src/plansystem/shipped.gen.ts`: the plan systems of `schemas/plansystem/` as data, each without what it builds on. */
export function shippedPlanSystems(folder = 'schemas/plansystem'): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const systems = names.toSorted().map((name) => {
    const system: unknown = parse(readFileSync(`${folder}/${name}`, 'utf8').normalize('NFC'));
    return `  ${name.replace('.yaml', '')}: ${JSON.stringify(system)},\n`;
  });
  return [
    "// Written by 'npm run generate' from schemas/plansystem/*.yaml. Do not edit.\n",
    "import type { JsonObject } from '../parse/node.ts';\n\n",
    '/** The plan systems that come with the program, by name. */\n',
    'export const shipped: Readonly<Record<string, JsonObject>> = {\n',
    ...systems,
    '};\n',
  ].join('');
}
