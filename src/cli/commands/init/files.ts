import { yearOf, type Day } from '../../../core/date.ts';
import type { Locale } from '../../../config/settings.ts';
import type { Host } from '../../../host/host.ts';
import { joinPath } from '../../../host/paths.ts';
import { composeSchema } from '../../../plansystem/compose.ts';
import type { JsonObject } from '../../../parse/node.ts';
import type { PlanSystem } from '../../../plansystem/plan-system.ts';
import { spelledOut } from '../../../plansystem/spelled-schema.ts';
import type { NewFile } from '../../write-new-files.ts';
import type { Municipality } from './ask.ts';
import { addYears, termOf } from './terms.ts';

/** Files of a new workspace by the template they are written from, as they are to be listed; `{year}` is a slot in a path too. */
const templates: readonly {
  readonly template: string;
  readonly path: string;
  /** Written for those who write nynorsk; what is without it has no words. */
  readonly nynorsk?: string;
}[] = [
  { template: 'LESMEG.md', nynorsk: 'LESMEG.nn.md', path: 'LESMEG.md' },
  { template: 'plans.config.yaml', nynorsk: 'plans.config.nn.yaml', path: 'plans.config.yaml' },
  { template: 'organisasjon.yaml', nynorsk: 'organisasjon.nn.yaml', path: 'organisasjon.yaml' },
  {
    template: 'planstrategi.yaml',
    nynorsk: 'planstrategi.nn.yaml',
    path: 'planstrategi/planstrategi-{term}.yaml',
  },
  { template: 'samfunnsdel.md', nynorsk: 'samfunnsdel.nn.md', path: 'kommuneplan/samfunnsdel-{year}.md' },
  { template: 'github-workflow.yml', nynorsk: 'github-workflow.nn.yml', path: '.github/workflows/plans.yml' },
  { template: 'gitlab-ci.yml', nynorsk: 'gitlab-ci.nn.yml', path: '.gitlab-ci.yml' },
  { template: 'vscode-settings.json', path: '.vscode/settings.json' },
  { template: 'vscode-extensions.json', path: '.vscode/extensions.json' },
];

/** Years that a plan looks ahead when nobody has said otherwise. */
const samfunnsdelYears = 12;

/** The files of a new workspace. */
export async function initFiles(
  host: Host,
  municipality: Municipality,
  { planSystem, asOf, locale }: { readonly planSystem: PlanSystem; readonly asOf: Day; readonly locale: Locale },
): Promise<readonly NewFile[]> {
  const slots = slotsOf(municipality, planSystem, asOf);
  const files: NewFile[] = [];
  for (const { template, nynorsk, path } of templates) {
    const source = locale === 'nn' ? (nynorsk ?? template) : template;
    files.push({
      path: fillSlots(path, slots),
      text: fillSlots(await shipped(host, `templates/init/${source}`), slots),
    });
  }
  const schema = `${JSON.stringify(composeSchema(planSystem, null))}\n`;
  const settings = JSON.parse(await shipped(host, 'schemas/config.schema.json')) as JsonObject;
  const config = `${JSON.stringify(spelledOut(settings))}\n`;
  return [
    ...files,
    { path: '.vscode/plans-schemas/plandokument.schema.json', text: schema },
    { path: '.vscode/plans-schemas/plans.config.schema.json', text: config },
  ];
}

async function shipped({ files, packageRoot }: Host, path: string): Promise<string> {
  return new TextDecoder().decode(await files.read(joinPath(packageRoot, path)));
}

type Slots = Readonly<Record<string, string>>;

function slotsOf({ name, number, planSystem: id }: Municipality, planSystem: PlanSystem, today: Day): Slots {
  const year = yearOf(today);
  return {
    name: inQuotes(name),
    nameInText: inMarkdown(name),
    number: number === '' ? '' : `, nummer: "${number}"`,
    planSystem: id,
    year: String(year),
    nextYear: String(year + 1),
    horizon: addYears(year, samfunnsdelYears),
    term: termOf(planSystem, today),
  };
}

/** Fills the slots a template knows; all else in braces is the template's own. One pass: what a value holds is never a slot. */
function fillSlots(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}/g, (whole, slot: string) =>
    Object.hasOwn(slots, slot) ? (slots[slot] ?? '') : whole,
  );
}

/** A text as it stands between double quotes in YAML: JSON's escapes are YAML's too. */
function inQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A text that Markdown and HTML take for nothing but text. */
function inMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~:&"$^=]/g, (sign) => (/[.:\-()"]/.test(sign) ? sign : `\\${sign}`));
}
