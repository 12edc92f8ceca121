import type { Finding } from '../../core/finding.ts';
import type { FilePath, Span } from '../../core/place.ts';
import type { Diagnoser } from '../fault.ts';
import type { Entry, Heading, MapNode, Prose, Salvage } from '../node.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { findingOf, shorten, type Fault } from './fault.ts';
import { findFrontMatter } from './front-matter.ts';
import type { Sign } from './head.ts';
import { mapNode, readItems } from './items.ts';
import type { MarkdownParser } from './parser.ts';
import { readStructure } from './read-structure.ts';
import { salvageItems } from './salvage-items.ts';
import { spaces } from './spaces.ts';
import { partsBetween } from './text-parts.ts';
import type { TreeFacts } from './tree-facts.ts';

/** What a Markdown document holds. Exactly one of `root` and `salvage` is `null`. */
export interface MarkdownReading {
  readonly root: MapNode | null;
  readonly salvage: Salvage | null;
  readonly prose: Prose;
  readonly findings: readonly Finding[];
  readonly needsDiagnosis: boolean;
}

/** What a document is read with. */
export interface MarkdownTools {
  readonly parse: MarkdownParser;
  readonly diagnose: Diagnoser | null;
}

/** Reads a Markdown document: front matter as YAML, items by our own signs, prose by its tree. `null`: it has no front matter. Never throws. */
export function readMarkdown(path: FilePath, text: string, { parse, diagnose }: MarkdownTools): MarkdownReading | null {
  const front = findFrontMatter(text);
  if (front === null) return null;
  const yaml = readYaml(
    path,
    spaces(text, 0, front.yaml.start) + text.slice(front.yaml.start, front.yaml.end),
    diagnose,
  );
  const body = readBody(text, front.bodyStart, parse);
  const faults = [...(front.fault === null ? [] : [front.fault]), ...body.faults];
  const findings = [...yaml.findings, ...faults.map((fault) => findingOf(fault, path))];
  const { prose } = body;
  const { needsDiagnosis } = yaml;
  if (yaml.root !== null)
    return { root: withItems(yaml.root, body.entries, text), salvage: null, prose, findings, needsDiagnosis };
  const salvage = { pairs: [...(yaml.salvage?.pairs ?? []), ...salvageItems(body.entries)] };
  return { root: null, salvage, prose, findings, needsDiagnosis };
}

interface Body {
  readonly entries: readonly Entry[];
  readonly prose: Prose;
  readonly faults: readonly Fault[];
}

function readBody(text: string, start: number, parse: MarkdownParser): Body {
  const { tree, signs, nested, dense, open } = readStructure(text, start, parse);
  const items = readItems(text, nested.directives, tree.comments);
  const prose: Prose = {
    span: { start, end: text.length },
    headings: fillHeadings(text, tree, signs),
    links: tree.links,
    images: tree.images,
    blocks: items.blocks,
    parts: partsBetween(text, { start, end: text.length }, [...nested.directives, ...tree.comments]),
    comments: tree.comments,
  };
  const faults = [
    ...nested.faults,
    ...items.faults,
    ...dense.map(tellDense),
    ...open.map((part) => tellOpen(text, part)),
    ...tree.comments.flatMap((comment) => tellComment(text, comment)),
  ];
  return { entries: items.entries, prose, faults };
}

/** A heading is filled by text, by an item and by a deeper heading; comments and fences are nothing. */
function fillHeadings(text: string, { headings, comments }: TreeFacts, signs: readonly Sign[]): readonly Heading[] {
  const fences = signs.filter(({ kind }) => kind === 'fence');
  const nothing = [...fences, ...comments].sort((a, b) => a.start - b.start);
  let next = 0;
  return headings.map((heading, index) => {
    const following = headings[index + 1];
    if (following !== undefined && following.depth > heading.depth) return { ...heading, isFilled: true };
    const end = following?.at.start ?? text.length;
    while (next < nothing.length && (nothing[next]?.start ?? 0) < heading.at.end) next++;
    const holes = [];
    for (let at = next; at < nothing.length && (nothing[at]?.start ?? end) < end; at++)
      holes.push(...nothing.slice(at, at + 1));
    return { ...heading, isFilled: partsBetween(text, { start: heading.at.end, end }, holes).length > 0 };
  });
}

function withItems(front: MapNode, items: readonly Entry[], text: string): MapNode {
  if (items.length === 0) return front;
  const own = new Set(front.entries.map(({ key }) => key));
  return mapNode([...front.entries, ...items.filter(({ key }) => !own.has(key))], {
    start: front.start,
    end: text.length,
  });
}

function tellComment(text: string, { start, end }: Span): readonly Fault[] {
  if (text[start] !== '#') return [];
  const mended = `<!-- ${text.slice(start + 1, end).trim()} -->`;
  const fix = { title: 'html-comment', changes: [{ start, end, text: mended }] };
  return [{ message: 'yaml-comment', at: { start, end }, data: { mended: shorten(mended, 120) }, fix }];
}

function tellOpen(text: string, { start }: Span): Fault {
  const sign = /^(?:<!--|`+|~+)/.exec(text.slice(start, start + 40))?.[0] ?? '';
  const isCode = sign !== '<!--';
  return { message: isCode ? 'open-code' : 'open-comment', at: { start, end: start + sign.length }, data: { sign } };
}

function tellDense({ start, end }: Span): Fault {
  return { message: 'dense', at: { start, end: Math.min(end, start + 80) } };
}
