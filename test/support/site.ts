import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/config/read.ts';
import type { Locale } from '../../src/config/settings.ts';
import { loadMarkdownParser } from '../../src/parse/markdown/parser.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { loadPlanSystem } from '../../src/plansystem/load.ts';
import type { Audience } from '../../src/render/audience.ts';
import { offerFiles } from '../../src/render/files.ts';
import { accentScale, defaultAccent } from '../../src/render/look/accent.ts';
import { makeSite } from '../../src/render/make-site.ts';
import { openSite, type Site } from '../../src/render/site.ts';
import { ruleIndex } from '../../src/rules/index.gen.ts';
import { type Files, openFiles } from '../../src/workspace/check-files.ts';

export interface SiteOptions {
  /** 1 June 2026 where nothing is said. */
  readonly asOf?: string;
  readonly audience?: Audience;
  readonly locale?: Locale;
  /** Id of the unit it is an extract for. */
  readonly unit?: string;
  /** Other files of the workspace, by path. */
  readonly besides?: readonly string[];
}

/** The site of some files, in memory. */
export async function siteOf(files: Files, options: SiteOptions = {}): Promise<Site> {
  const { asOf = '2026-06-01', audience = 'public', locale = 'nb', unit, besides = [] } = options;
  const config = parseDocument('plans.config.yaml', files['plans.config.yaml'] ?? '{}\n');
  const { settings } = readConfig(config.document, Object.keys(ruleIndex));
  const loaded = loadPlanSystem({ name: settings.planSystem, namedAt: null, read: () => null }).plansystem;
  if (loaded === null) throw new Error('the plan system is broken');
  const workspace = await openFiles(files, { locale });
  const graph = workspace.graph();
  const scene = { graph, plansystem: loaded, asOf };
  return openSite({
    audience,
    scene,
    report: workspace.check(asOf),
    settings,
    locale,
    textOf: (path) => files[path] ?? '',
    parse: await loadMarkdownParser(),
    files: offerFiles([...Object.keys(files), ...besides], audience, scene),
    unit: unit === undefined ? null : (graph.organisation?.units.get(unit) ?? null),
  });
}

/** The files of an example workspace that are read as text: `plans/eksempelvik`. */
export function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = paths.filter((path) => /\.(?:ya?ml|md)$/.test(path)).map((path) => path.normalize('NFC'));
  return Object.fromEntries(texts.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

/** All pages and other files that are made of a site, by path. */
export async function writtenSite(site: Site): Promise<ReadonlyMap<string, string>> {
  const accent = accentScale(defaultAccent);
  if (!accent.ok) throw new Error('our own colour is refused');
  const templates = new Map(
    readdirSync('templates/html').map((name) => [name, readFileSync(`templates/html/${name}`, 'utf8')]),
  );
  const made = new Map<string, string>();
  const look = { accent, templates, logoPath: null, hasSearch: false };
  for await (const { path, content } of makeSite(site, look)) made.set(path, content);
  return made;
}
