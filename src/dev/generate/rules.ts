import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../rules/define.ts';
import { quoted } from './bundle.ts';
import { header, repository } from './schema-files.ts';
import type { Output } from './schema-files.ts';

/** A rule as the index lists it. */
interface Listed {
  readonly name: string;
  readonly rule: Rule;
}

const folder = join(repository, 'src/rules');

/** Writes the list of all rules, and the module that holds them: a list of rules loads no rule. */
export async function ruleModules(): Promise<readonly Output[]> {
  const listed = (await Promise.all(ruleFiles().map(readRule))).filter((entry) => entry !== null);
  return [index(listed), allRules(listed)];
}

function allRules(listed: readonly Listed[]): Output {
  const imports = listed.map(
    ({ name, rule: { meta } }, at) => `import { ${name} as rule${at} } from './${meta.id}.ts';\n`,
  );
  const entries = listed.map(({ rule: { meta } }, at) => `  '${meta.id}': rule${at},\n`);
  const text = `${header}import type { Rule } from './define.ts';
${imports.join('')}
/** Every rule by id. */
export const rules: Readonly<Record<string, Rule>> = {
${entries.join('')}};
`;
  return { path: 'src/rules/all.gen.ts', text };
}

function index(listed: readonly Listed[]): Output {
  const entries = listed.map(
    ({ rule: { meta } }) => `  '${meta.id}': { severity: '${meta.severity}', summary: ${quoted(meta.summary)} },\n`,
  );
  const text = `${header}import type { Severity } from '../core/severity.ts';

/** What a list of rules says of each. */
export interface RuleEntry {
  readonly severity: Severity;
  /** One English line. */
  readonly summary: string;
}

/** Ids of all rules. */
export type RuleId =${listed.map(({ rule }) => `\n  | '${rule.meta.id}'`).join('')};

/** All rules, by id in alphabetical order. */
export const ruleIndex: Readonly<Record<string, RuleEntry>> = {
${entries.join('')}} satisfies Record<RuleId, RuleEntry>;
`;
  return { path: 'src/rules/index.gen.ts', text };
}

/** Ids of the files in the folders of `src/rules/`. */
function ruleFiles(): readonly string[] {
  const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = areas.flatMap(({ name: area }) => readdirSync(join(folder, area)).map((file) => `${area}/${file}`));
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
}

/** The rule of a file; `null` for a file that only helps rules, which has no page. */
async function readRule(id: string): Promise<Listed | null> {
  const exported = (await import(pathToFileURL(join(folder, `${id}.ts`)).href)) as Readonly<Record<string, unknown>>;
  const found = Object.entries(exported).find(([, value]) => isRule(value));
  if (found === undefined) {
    if (existsSync(join(folder, `${id}.md`))) throw new Error(`src/rules/${id}.ts exports no rule`);
    return null;
  }
  const [name, rule] = found as [string, Rule];
  if (rule.meta.id !== id) throw new Error(`src/rules/${id}.ts: the rule says that its id is ${rule.meta.id}`);
  return { name, rule };
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'meta' in value;
}
