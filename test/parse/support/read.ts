import type { Edit, Finding } from '../../../src/core/finding.ts';
import { loadDiagnoser } from '../../../src/parse/diagnoser.ts';
import type { Node } from '../../../src/parse/node.ts';
import { parseDocument, type Parsed } from '../../../src/parse/parse.ts';
import type { Rule } from '../../../src/rules/define.ts';
import { duplicateKey } from '../../../src/rules/syntax/duplicate-key.ts';
import { encoding } from '../../../src/rules/syntax/encoding.ts';
import { lostText } from '../../../src/rules/syntax/lost-text.ts';
import { tooLarge } from '../../../src/rules/syntax/too-large.ts';
import { unsupported } from '../../../src/rules/syntax/unsupported.ts';
import { yaml } from '../../../src/rules/syntax/yaml.ts';

const diagnose = await loadDiagnoser();
const rules = new Map<string, Rule>(
  [duplicateKey, encoding, lostText, tooLarge, unsupported, yaml].map((rule) => [rule.meta.id, rule]),
);

/** Reads a text as a YAML file, with all faults told. */
export function read(text: string): Parsed {
  return parseDocument('plan.yaml', text, diagnose);
}

/** `rule message «text at its place»` of each finding. */
export function told(text: string): readonly string[] {
  return read(text).findings.map(({ rule, message, at }) => {
    return `${rule} ${message} «${text.slice(at.span.start, at.span.end)}»`;
  });
}

/** The text after the first fix of every finding. */
export function fixed(text: string): string {
  const edits = read(text).findings.flatMap((finding) => finding.fixes?.[0]?.edits ?? []);
  return apply(text, edits);
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { span, text: words } of edits.toSorted((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, span.start) + words + result.slice(span.end);
  }
  return result;
}

/** What is wrong with a finding itself: a place outside the text, no words, an empty slot. */
export function faultsOf(text: string, finding: Finding): readonly string[] {
  const { rule, message, data = {}, fixes = [], related = [] } = finding;
  const places = [finding.at, ...related.map(({ at }) => at), ...fixes.flatMap(({ edits }) => edits)];
  const messages = rules.get(rule)?.meta.messages ?? {};
  const keys = [message, ...fixes.map(({ title }) => title), ...related.map((note) => note.message)];
  const words = Object.values(messages[message] ?? {}).join(' ');
  const slots = Array.from(words.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '');
  return [
    ...places.filter(({ span }) => !isWithin(text, span)).map(({ span }) => `${span.start}-${span.end} is no place`),
    ...keys.filter((key) => !(key in messages)).map((key) => `${rule} has no words for ${key}`),
    ...slots.filter((slot) => data[slot] === undefined).map((slot) => `${rule} ${message} lacks {${slot}}`),
  ];
}

/** Every node of a tree, the root too. */
export function nodesOf(root: Node): readonly Node[] {
  if (root.kind === 'scalar') return [root];
  const below = root.kind === 'list' ? root.elements : root.entries.map(({ value }) => value);
  return [root, ...below.flatMap(nodesOf)];
}

export function isWithin(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}
