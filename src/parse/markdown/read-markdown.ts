import type { Finding } from '../../core/finding.ts';
import type { FilePath, Span } from '../../core/place.ts';
import type { Diagnoser } from '../fault.ts';
import type { Entry, Heading, MapNode, Prose, Salvage } from '../node.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { denseParts } from './dense.ts';
import { findingOf, shorten, type Fault } from './fault.ts';
import { findFrontMatter } from './front-matter.ts';
import { readSign, type Sign } from './head.ts';
import { mapNode, readItems } from './items.ts';
import type { MarkdownParser } from './parser.ts';
import { salvageItems } from './salvage-items.ts';
import { findSignLines } from './scan-lines.ts';
import { nest } from './structure.ts';
import { partsBetween } from './text-parts.ts';
import { readTree, type TreeFacts } from './tree-facts.ts';

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
  const dense = denseParts(text, start);
  const lexed = readSigns(text, start).filter(({ start: at }) => !isWithin(at, dense));
  const tree = readTreeOf(text, start, [...lexed.map((sign) => blankedOf(text, sign)), ...dense], parse);
  const open = openParts(text, tree.opaque, lexed);
  const opaque = tree.opaque.filter((part) => !open.includes(part));
  const signs = lexed.filter((sign) => !isWithin(sign.start, opaque));
  const nested = nest(signs, { headings: tree.headings.map(({ at }) => at.start), textEnd: text.length });
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

/** Heads and fences in their order; a head that goes on over its line takes the next lines in. */
function readSigns(text: string, from: number): readonly Sign[] {
  const signs: Sign[] = [];
  let end = from;
  for (const line of findSignLines(text, from)) {
    if (line.start < end) continue;
    const sign = readSign(text, line);
    signs.push(sign);
    end = sign.end;
  }
  return signs;
}

const noFacts: TreeFacts = { opaque: [], comments: [], headings: [], links: [], images: [] };

/** What is blanked of a head or fence: with the sign of a heading before it, which else would be an empty one. */
function blankedOf(text: string, { lineStart, start, end }: Sign): Span {
  return { start: text.slice(lineStart, start).includes('#') ? lineStart : start, end };
}

/** The tree of the prose alone: signs are blanked, so that they are no part of paragraphs, and no colon means anything to the parser. */
function readTreeOf(text: string, start: number, blanked: readonly Span[], parse: MarkdownParser): TreeFacts {
  try {
    return readTree(parse(blank(text, start, blanked)), text, start);
  } catch {
    // No text is known that a parser gives up on. Its prose would go unchecked; items and front matter are read all the same.
    return noFacts;
  }
}

function blank(text: string, from: number, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let done = from;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), spaces(text, start, end));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** As many spaces as a stretch has characters, its line breaks kept. */
function spaces(text: string, start: number, end: number): string {
  const source = text.slice(start, end);
  return /[\r\n]/.test(source) ? source.replace(/[^\r\n]/g, ' ') : ' '.repeat(end - start);
}

/** Whether an offset stands in one of some ascending spans. */
function isWithin(offset: number, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset;
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

/** Code and comments that nobody closed, so that they take the items down to the end of the file with them. */
function openParts(text: string, opaque: readonly Span[], signs: readonly Sign[]): readonly Span[] {
  const last = opaque.at(-1);
  if (last === undefined || text.slice(last.end).trim() !== '') return [];
  if (!signs.some(({ kind, start }) => kind === 'head' && start > last.start)) return [];
  const source = text.slice(last.start, last.end).trimEnd();
  const code = /^(`{3,}|~{3,})/.exec(source)?.[1];
  const lastLine = source
    .slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1)
    .replace(/^[ \t>]+/, '');
  const isClosed =
    code === undefined ? !source.startsWith('<!--') || source.includes('-->') : lastLine.startsWith(code);
  return isClosed ? [] : [last];
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
