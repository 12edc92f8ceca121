import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import type { MapNode } from '../parse/node.ts';
import { causes } from './causes.ts';
import { checkSpans } from './check-spans.ts';
import { describe } from './describe.ts';
import { entryOf, type Located, locate, placeOfAbsence } from './locate.ts';
import { findingOf, inHead, spanOf } from './told.ts';
import type { ShapeValidator } from './validator.ts';
import { documentTypeValidators, documentValidator, itemTypeValidators, itemValidator } from './validators.gen.ts';

export { checkCollection } from './check-collection.ts';

/** What a check of one map found. */
export interface ShapeCheck {
  readonly findings: readonly Finding[];
  /** Keys of the map whose value, or a part of it, was told: it cannot be relied on. */
  readonly unreadable: ReadonlySet<string>;
}

/** What the plan system asks of items of a type. */
export interface ItemDemands {
  readonly required: readonly string[];
  /** A key that makes `tittel` unnecessary. */
  readonly titleUnless: string | null;
}

const nothing: ShapeCheck = { findings: [], unreadable: new Set() };
const everyDocument: readonly string[] = ['type', 'id', 'tittel'];

/**
 * Checks a document's own keys, canonical already: kinds of values, keys that must be there, periods that end before they
 * begin. `brought`: the shape that the municipality brings for the type, instead of ours.
 */
export function checkDocument(
  node: MapNode,
  type: string | null,
  required: readonly string[],
  path: FilePath,
  brought?: ShapeValidator,
): ShapeCheck {
  const shipped = type === null ? undefined : own(documentTypeValidators, type);
  const shape = checkShape(brought ?? shipped ?? documentValidator, node, path);
  const absent = [...new Set([...everyDocument, ...required])].filter((key) => !Object.hasOwn(node.json, key));
  const spans = checkSpans(node, path);
  if (absent.length === 0 && spans.findings.length === 0) return shape;
  const missing = absent.map((key) => absence('document', key, node, path));
  const unreadable = new Set([...shape.unreadable, ...spans.keys]);
  return { findings: [...shape.findings, ...missing, ...spans.findings], unreadable };
}

/** Checks one item's own keys, canonical already; the items nested in it are left to their own checks. */
export function checkItem(node: MapNode, type: string, demands: ItemDemands | undefined, path: FilePath): ShapeCheck {
  const shape = checkShape(own(itemTypeValidators, type) ?? itemValidator, node, path);
  const { json } = node;
  const untitled = !Object.hasOwn(json, 'tittel') && !Object.hasOwn(json, demands?.titleUnless ?? 'tittel');
  const required = demands?.required ?? [];
  if (Object.hasOwn(json, 'id') && !untitled && required.every((key) => Object.hasOwn(json, key))) return shape;
  const keys = new Set([...(untitled ? ['id', 'tittel'] : ['id']), ...required]);
  const absent = [...keys].filter((key) => !Object.hasOwn(json, key));
  const missing = absent.map((key) => absence('item', key, node, path, key === 'tittel' ? demands?.titleUnless : null));
  return { findings: [...shape.findings, ...missing], unreadable: shape.unreadable };
}

/** Checks a map by a compiled shape: one finding for each cause, in the order of the file. */
export function checkShape(validate: ShapeValidator, node: MapNode, path: FilePath): ShapeCheck {
  if (validate(node.json)) return nothing;
  const findings: Finding[] = [];
  const unreadable = new Set<string>();
  for (const error of causes(validate.errors ?? [])) {
    const place = locate(node, error.instancePath);
    if (isUnknownType(place)) continue;
    if (place.top !== '') unreadable.add(place.top);
    const told = describe(error, place);
    findings.push(findingOf(node.head === undefined ? told : inHead(told, place.node), place.node, path));
  }
  findings.sort((a, b) => a.at.span.start - b.at.span.start || a.at.span.end - b.at.span.end);
  return { findings, unreadable };
}

function own(validators: Readonly<Record<string, ShapeValidator>>, type: string): ShapeValidator | undefined {
  return Object.hasOwn(validators, type) ? validators[type] : undefined;
}

/** The word under a document's `type` is the business of `schema/unknown-document-type`, whatever its form. */
function isUnknownType({ node, entry, top }: Located): boolean {
  return top === 'type' && entry?.value === node && node.kind === 'scalar' && node.json !== null;
}

/** `other`: a key that would do as well. */
function absence(
  what: 'document' | 'item',
  key: string,
  node: MapNode,
  path: FilePath,
  other: string | null | undefined = null,
): Finding {
  const id = entryOf(node, 'id')?.value;
  const named = what === 'item' && id?.kind === 'scalar' && id.json !== null;
  const message = [
    ...(what === 'document' || named ? [] : ['nameless']),
    what,
    ...(other === null ? [] : ['either']),
    ...(what === 'item' ? inHeadOf(key, node) : path.endsWith('.md') ? ['in-markdown'] : []),
  ].join('-');
  const span = spanOf(placeOfAbsence({ node, entry: null, label: '', top: '' }));
  const words = node.head === undefined ? {} : { open: '{', close: '}' };
  const data = { key, ...words, ...(named ? { id: id.text } : {}), ...(other === null ? {} : { other }) };
  return { rule: 'schema/required', message, data, at: { path, span } };
}

/** How a key is written that belongs in the head of a Markdown item. */
function inHeadOf(key: string, { head }: MapNode): readonly string[] {
  if (head === undefined) return [];
  return key === 'tittel' || key === 'id' ? [key, 'in-head'] : ['in-head'];
}
