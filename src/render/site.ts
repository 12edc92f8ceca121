import type { WorkspaceReport } from '../check/report.ts';
import type { Locale, Settings } from '../config/settings.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph/graph.ts';
import type { UnitNode } from '../graph/organisation.ts';
import { isPublic } from '../graph/queries/access.ts';
import type { Scene } from '../graph/queries/scene.ts';
import type { Summary } from '../model/summary.ts';
import type { MarkdownParser } from '../parse/markdown/parser.ts';
import { Texts } from '../report/texts.ts';
import { resolvePath } from '../graph/queries/paths.ts';
import { buildTrace } from '../trace/build-trace.ts';
import type { Reach } from '../trace/lineage.ts';
import { type GapFinder, openGaps } from '../trace/gaps.ts';
import type { Naming } from '../trace/naming.ts';
import { nodeFacts } from '../trace/node-facts.ts';
import type { Trace, TraceNode } from '../trace/trace.ts';
import type { Work } from '../trace/work.ts';
import { type Addresses, giveAddresses } from './addresses.ts';
import { type Audience, hiddenNodes, sceneFor } from './audience.ts';
import { type Content, readContent } from './content.ts';
import { everything, type Extract, extractFor } from './extract.ts';
import type { Files } from './files.ts';
import { targetsOf } from './targets-of.ts';

/** What a site is made from. */
export interface SiteRequest {
  readonly audience: Audience;
  /** The whole chain. */
  readonly scene: Scene;
  /** What `validate` says of it as of the same day. */
  readonly report: WorkspaceReport;
  readonly settings: Settings;
  readonly locale: Locale;
  /** The text of a plan file. */
  readonly textOf: (path: string) => string;
  readonly parse: MarkdownParser;
  /** Files beside the plans (images, attachments) that stand in the site. */
  readonly files: Files;
  /** Only what concerns a unit and those below it; `null`: all. */
  readonly unit: UnitNode | null;
  /** The pages (Markdown, bokmål) of the rules that spoke, by rule. */
  readonly rulePages?: ReadonlyMap<string, string>;
}

/**
 * What page models are made from. What stands on a page comes from `scene`, which holds nothing that the audience may not see;
 * `whole` serves to judge (whether something is answered, late, broken) what the shown part alone would judge wrongly.
 */
export interface Site {
  readonly audience: Audience;
  readonly scene: Scene;
  readonly whole: Scene;
  /** The unit that the site is an extract for; `null`: it shows all. */
  readonly unit: UnitNode | null;
  /** What has pages of its own. */
  readonly extract: Extract;
  readonly report: WorkspaceReport;
  /** The pages (Markdown, bokmål) of rules that spoke, by rule, as far as they are to be had. */
  readonly rulePages: ReadonlyMap<string, string>;
  readonly settings: Settings;
  readonly locale: Locale;
  readonly naming: Naming;
  readonly addresses: Addresses;
  /** Facts of a document or an item of `scene`, as far as the audience may know them. */
  facts(node: ChainNode): TraceNode;
  /** Lineage of a document or an item of `scene`, as far as `scene` has it. */
  trace(node: ChainNode, reach: Omit<Reach, 'up' | 'down'>): Trace;
  /** What a file says beyond its facts. Read once for the pages that follow each other. */
  content(file: DocumentNode): Content;
  /** What `validate` says of documents and items of the whole chain, as far as the audience may know it. */
  readonly gaps: GapFinder;
  readonly files: Files;
  /** The same in another language; opened once for each. */
  inLanguage(locale: Locale): Site;
  /** Where a file that a document names leads: in the site (it begins with `/`), or on the web; `null` where it is not to be had. */
  fileAddress(from: DocumentNode, path: string): string | null;
}

/** Opens the site of an audience: nothing is worked out before it is asked for. */
export function openSite(request: SiteRequest): Site {
  const { audience, scene: whole } = request;
  const scene = sceneFor(audience, whole);
  const { graph } = scene;
  const unit = request.unit && (graph.organisation?.units.get(request.unit.id) ?? null);
  const extract = unit === null ? everything : extractFor(unit, scene);
  const addresses = giveAddresses(graph, extract);
  const shown = shownIn(whole, audience);
  const content = openContents(request, { scene, addresses, extract });
  return siteIn(request.locale, { request, scene, unit, extract, addresses, shown, content, opened: new Map() });
}

/** What is the same in every language. */
interface Ground extends Pick<Site, 'scene' | 'unit' | 'extract' | 'addresses' | 'content'> {
  readonly request: SiteRequest;
  /** The nodes of the whole chain that the audience may see. */
  readonly shown: ReadonlySet<ChainNode>;
  readonly opened: Map<Locale, Site>;
}

function siteIn(locale: Locale, ground: Ground): Site {
  const { request, scene, shown } = ground;
  const { audience, scene: whole, report, settings } = request;
  const { plansystem, graph } = scene;
  const naming: Naming = { locale, plansystem, organisation: graph.organisation };
  const texts = new Texts(report);
  const lineOf = (at: DocumentNode['place']) => texts.range(at).start.line;
  const work: Work = {
    scene: whole,
    naming,
    lineOf,
    shown,
    sees: (node) => audience === 'internal' || isPublic(node, whole),
  };
  const gaps = openGaps(report, work);
  const known = new WeakMap<ChainNode, TraceNode>();
  const facts = (node: ChainNode) => {
    const found = known.get(node) ?? nodeFacts(inWhole(node, whole), work);
    known.set(node, found);
    return found;
  };
  const trace = (subject: ChainNode, reach: Omit<Reach, 'up' | 'down'>) =>
    buildTrace({
      subject,
      up: true,
      down: true,
      ...reach,
      scene,
      report,
      naming,
      // Whatever is in the scene may be seen.
      audience: 'internal',
      gaps: (nodes) => gaps(new Set([...nodes].map((node) => inWhole(node, whole)))),
      factsOf: facts,
      lineOf,
    });
  const fileAddress = (from: DocumentNode, path: string) => {
    if (/^https?:\/\//i.test(path)) return path;
    const real = resolvePath(from.summary.path, path);
    const address = real === null ? null : request.files.addressOf(real);
    return address && `/${address}`;
  };
  const { unit, extract, addresses, content, opened } = ground;
  const site: Site = {
    audience,
    unit,
    extract,
    scene,
    whole,
    report,
    rulePages: request.rulePages ?? new Map(),
    settings,
    locale,
    naming,
    addresses,
    facts,
    trace,
    content,
    gaps,
    fileAddress,
    files: request.files,
    inLanguage: (other) => opened.get(other) ?? siteIn(other, ground),
  };
  opened.set(locale, site);
  return site;
}

function openContents(
  { audience, textOf, parse, files, scene: { plansystem } }: SiteRequest,
  { scene: { graph }, addresses, extract }: Pick<Site, 'scene' | 'addresses' | 'extract'>,
): Site['content'] {
  const contents = new WeakMap<Summary, Content>();
  const read = (file: DocumentNode) =>
    readContent(
      { text: textOf(file.summary.path), summary: file.summary },
      {
        plansystem,
        parse,
        hides: (access) => audience === 'public' && access !== 'offentlig',
        ...targetsOf(file, { graph, addresses, extract, files }),
      },
    );
  return (file) => {
    const found = contents.get(file.summary) ?? read(file);
    contents.set(file.summary, found);
    return found;
  };
}

/** The nodes of the whole chain that the audience may see. */
function shownIn(whole: Scene, audience: Audience): ReadonlySet<ChainNode> {
  const { documents, items } = whole.graph;
  const hidden = audience === 'internal' ? new Set<ChainNode>() : hiddenNodes(whole);
  return new Set([...documents, ...items].filter((node) => !hidden.has(node)));
}

/** The same document or item in the whole chain. */
export function inWhole<Node extends ChainNode>(node: Node, { graph }: Scene): Node {
  const found = graph.find(node.ref);
  return found?.kind === node.kind ? (found as Node) : node;
}

/** Its documents without chapters, in the order of the files; in an extract those that have a page. */
export function documentsOf({ scene, extract }: Site): readonly DocumentNode[] {
  return scene.graph.documents.filter((document) => document.owner === document && extract.has(document));
}

/** Whether search engines are to be told of its pages: a whole site for citizens that says where it is. */
export function hasSitemap({ audience, unit, settings }: Site): boolean {
  return audience === 'public' && unit === null && settings.baseUrl !== null && URL.canParse(settings.baseUrl);
}

/** The units of the organisation that the audience may see, in its order; in an extract those it is for. */
export function unitsOf({ scene, extract }: Site): readonly UnitNode[] {
  return [...(scene.graph.organisation?.units.values() ?? [])].filter((unit) => extract.hasUnit(unit));
}

/** What nodes have in common: an item's document, a document's own. */
export function documentOf(node: DocumentNode | ItemNode): DocumentNode {
  return node.kind === 'item' ? node.document : node.owner;
}
