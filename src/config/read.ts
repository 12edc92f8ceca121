import type { Finding } from '../core/finding.ts';
import type { FilePath, Place } from '../core/place.ts';
import type { Entry, MapNode, Node, PlanDocument } from '../parse/node.ts';
import { canonicalSettings } from '../schema/canonical-settings.ts';
import { checkSettings } from '../schema/check-settings.ts';
import { checkFacts } from './check-facts.ts';
import { readRules } from './read-rules.ts';
import type { Locale, Look, Preset, Settings } from './settings.ts';
import { configShape } from './shape.ts';
import { spanOf } from '../schema/told.ts';

/** What `plans.config.yaml` says, what is wrong in it, and where it names the plan system. */
export interface ReadConfig {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  /** `null` where the config names no plan system. */
  readonly planSystemAt: Place | null;
  /** Which document it says is the organisation; `null` where it says nothing that can be used. */
  readonly organisation: NamedOrganisation | null;
}

/** The path that `organisasjon` names, and where it stands. */
export interface NamedOrganisation {
  readonly path: FilePath;
  readonly at: Place;
}

/** The settings of a workspace whose config says nothing. */
export const defaultSettings: Settings = {
  municipality: { name: null, number: null },
  language: null,
  planSystem: 'norge',
  documents: ['**/*.{yaml,yml,md}'],
  organisation: null,
  preset: 'anbefalt',
  rules: new Map(),
  inUse: new Map(),
  constituted: [],
  look: { logo: null, colour: null, links: [] },
  baseUrl: null,
};

/** Reads the config of a workspace. What is wrong is left out of the settings and told as `config/invalid`. */
export function readConfig(document: PlanDocument, ruleIds: readonly string[]): ReadConfig {
  const { path } = document;
  if (document.root === null)
    return { settings: defaultSettings, findings: [], planSystemAt: null, organisation: null };
  const root = canonicalSettings(document.root, 'config');
  const shape = checkSettings(root, path, configShape);
  const rules = readRules(entry(root, 'regler')?.value, path, ruleIds);
  const planSystem = entry(root, 'plansystem')?.value;
  const findings = [...rules.findings, ...checkFacts(root, path), ...shape];
  const organisation = entry(root, 'organisasjon')?.value;
  const isFaulty = findings.some(({ at }) => at.span.start === organisation?.start);
  const settings = readSettings(root, path, rules.rules);
  const named = organisation === undefined || isFaulty ? null : settings.organisation;
  return {
    settings,
    findings: oncePerPlace(findings),
    organisation:
      organisation === undefined || named === null ? null : { path: named, at: { path, span: spanOf(organisation) } },
    planSystemAt: planSystem === undefined ? null : { path, span: spanOf(planSystem) },
  };
}

function readSettings(root: MapNode, path: FilePath, rules: Settings['rules']): Settings {
  const municipality = entry(root, 'kommune')?.value;
  const documents = textsOf(entry(root, 'dokumenter')?.value);
  return {
    municipality: { name: textIn(municipality, 'navn'), number: textIn(municipality, 'nummer') },
    language: oneOf<Locale>(textIn(root, 'språk'), ['nb', 'nn', 'en']),
    planSystem: textIn(root, 'plansystem') ?? defaultSettings.planSystem,
    documents: documents.length > 0 ? documents : defaultSettings.documents,
    organisation: withoutDot(textIn(root, 'organisasjon')),
    preset: oneOf<Preset>(textIn(root, 'oppsett'), ['start', 'anbefalt', 'streng']) ?? defaultSettings.preset,
    rules,
    inUse: yearsOf(entry(root, 'i_bruk')?.value, path),
    constituted: textsOf(entry(root, 'konstituert')?.value).toSorted(),
    look: readLook(entry(root, 'utseende')?.value),
    baseUrl: textIn(root, 'nettadresse'),
  };
}

function readLook(node: Node | undefined): Look {
  const links = node?.kind === 'map' ? entry(node, 'lenker')?.value : undefined;
  return {
    logo: withoutDot(textIn(node, 'logo')),
    colour: textIn(node, 'farge'),
    links: (links?.kind === 'list' ? links.elements : []).flatMap((link) => {
      const [text, address] = [textIn(link, 'tekst'), textIn(link, 'adresse')];
      return text === null || address === null ? [] : [{ text, address }];
    }),
  };
}

function entry(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((one) => one.key === key);
}

function textIn(node: Node | undefined, key: string): string | null {
  const value = node?.kind === 'map' ? entry(node, key)?.value : undefined;
  return value?.kind === 'scalar' && value.json !== null ? value.text : null;
}

function textsOf(node: Node | undefined): readonly string[] {
  const nodes = node?.kind === 'list' ? node.elements : node === undefined ? [] : [node];
  return nodes.flatMap((one) => (one.kind === 'scalar' && one.json !== null ? [one.text] : []));
}

function yearsOf(node: Node | undefined, path: FilePath): Settings['inUse'] {
  if (node?.kind !== 'map') return new Map();
  return new Map(
    node.entries.flatMap(({ key, keyAt, value }) =>
      typeof value.json === 'number' ? [[key, { year: value.json, at: { path, span: spanOf(keyAt) } }] as const] : [],
    ),
  );
}

function withoutDot(path: string | null): string | null {
  return path === null ? null : path.replace(/^(?:\.\/)+/u, '');
}

function oneOf<T extends string>(text: string | null, values: readonly T[]): T | null {
  return values.find((value) => value === text) ?? null;
}

/** Of two findings about one place the first stands: the shape, which comes last, says least. */
function oncePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<number>();
  return findings.filter(({ at }) => !told.has(at.span.start) && told.add(at.span.start));
}
