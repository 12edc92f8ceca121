import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { FilePath, Span } from '../core/place.ts';
import type { MapNode } from '../parse/node.ts';
import { entryOf, locate, placeOfAbsence, type Located } from './locate.ts';
import { keyTables } from './keys.gen.ts';
import type { ShapeError, ShapeValidator } from './validator.ts';
import { spanOf } from './told.ts';

/** A file that is no plan document (config, plan system), its shape, and the rule that tells what is wrong. */
export interface SettingsShape {
  readonly rule: string;
  readonly validator: ShapeValidator;
  /** Message keys for values of the wrong form, by the name of the schema that refused them or the key they stand under. */
  readonly forms: Readonly<Record<string, string>>;
}

/** What is told, before its place has a path. */
interface Told {
  readonly message: string;
  readonly span: Span;
  readonly data?: NonNullable<Finding['data']>;
  readonly suggestions?: readonly string[];
}

/**
 * Checks the shape of a file of settings. Message keys: `unknown-key`, `missing-key`, `not-one-of`, `out-of-range`,
 * `not-text`, `not-number`, `not-list`, `not-map`, `not-true-or-false`, and those of `forms`. One finding per place.
 */
export function checkSettings(root: MapNode, path: FilePath, shape: SettingsShape): readonly Finding[] {
  if (shape.validator(root.json)) return [];
  const findings = new Map<string, Finding>();
  for (const error of shape.validator.errors ?? []) {
    const { span, ...told } = tell(error, locate(root, error.instancePath), shape);
    const place = `${span.start} ${String(told.data?.['key'] ?? '')}`;
    if (!findings.has(place)) findings.set(place, { rule: shape.rule, at: { path, span: spanOf(span) }, ...told });
  }
  return [...findings.values()];
}

function tell(error: ShapeError, located: Located, shape: SettingsShape): Told {
  if (error.keyword === 'additionalProperties') return unknownKey(error, located);
  if (error.keyword === 'required') return missingKey(error, located);
  const name = located.entry?.key ?? located.label;
  const data = { key: name, value: textOf(located) };
  if (error.keyword === 'type') return { message: kindMessage(error), span: located.node, data };
  if (error.keyword === 'enum') return notOneOf(error, located, name);
  return { message: shape.forms[schemaName(error)] ?? shape.forms[name] ?? 'out-of-range', span: located.node, data };
}

function unknownKey(error: ShapeError, located: Located): Told {
  const key = String(error.params['additionalProperty']);
  const present = located.node.kind === 'map' ? located.node.entries.map((entry) => entry.key) : [];
  const free = knownKeys(error).filter((known) => !present.includes(known));
  const suggestions = nearest(key, free, 1);
  return {
    message: 'unknown-key',
    span: entryOf(located.node, key)?.keyAt ?? located.node,
    data: { key, known: free },
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

function missingKey(error: ShapeError, located: Located): Told {
  return {
    message: 'missing-key',
    span: placeOfAbsence(located),
    data: { key: String(error.params['missingProperty']) },
  };
}

function notOneOf(error: ShapeError, located: Located, key: string): Told {
  const allowed = (error.params['allowedValues'] as readonly unknown[]).filter((one) => one !== null).map(String);
  const value = textOf(located);
  const suggestions = nearest(value, allowed, 1);
  return {
    message: 'not-one-of',
    span: located.node,
    data: { key, value, allowed },
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

/** The message for a value of the wrong kind, by the first kind that would be right. */
function kindMessage(error: ShapeError): string {
  const type: unknown = error.params['type'];
  const first: unknown = Array.isArray(type) ? type[0] : String(type).split(',')[0];
  switch (first) {
    case 'array':
      return 'not-list';
    case 'object':
      return 'not-map';
    case 'integer':
    case 'number':
      return 'not-number';
    case 'boolean':
      return 'not-true-or-false';
    default:
      return 'not-text';
  }
}

/** The keys of the map that refused one; its schema's own table names them. */
function knownKeys(error: ShapeError): readonly string[] {
  const name = namesOf(error).join('-');
  return Object.hasOwn(keyTables, name) ? Object.keys(keyTables[name]?.keys ?? {}) : [];
}

/** The name of the schema that refused, without its file's: `#/$defs/config-dato/pattern` gives `dato`. */
function schemaName(error: ShapeError): string {
  return (
    namesOf(error)
      .at(-1)
      ?.replace(/^(?:config|plansystem)-/u, '') ?? ''
  );
}

/** The names on the way to the keyword that refused: `#/$defs/config/properties/kommune/type` gives `config`, `kommune`. */
function namesOf(error: ShapeError): readonly string[] {
  const names = error.schemaPath.split('/').slice(2, -1);
  return names.filter((name) => name !== 'properties' && name !== 'additionalProperties');
}

function textOf({ node }: Located): string {
  return node.kind === 'scalar' ? node.text : '';
}
