import type { Json, JsonObject } from '../parse/node.ts';

/** Longest line that a text is left on; longer ones are folded. */
const widestText = 110;

/** A key with its value as YAML in the house style: short lists and maps on one line, items in blocks, texts quoted where they must be. */
export function yamlEntry(key: string, value: Json, indent = 0): string {
  const pad = ' '.repeat(indent);
  const head = `${pad}${quotedKey(key)}:`;
  if (typeof value === 'string') return `${head} ${textOf(value, indent)}`;
  if (isScalar(value)) return `${head} ${String(value)}`;
  if (isList(value)) return value.every(isScalar) ? `${head} ${flow(value)}` : `${head}\n${itemsOf(value, indent + 2)}`;
  const entries = Object.entries(value);
  if (entries.every(([, inner]) => isScalar(inner))) return `${head} ${flow(value)}`;
  return [head, ...entries.map(([inner, at]) => yamlEntry(inner, at, indent + 2))].join('\n');
}

/** A list of items in blocks. */
function itemsOf(list: readonly Json[], indent: number): string {
  const pad = ' '.repeat(indent);
  return list
    .map((value) => {
      if (isScalar(value) || isList(value) || Object.keys(value).length === 0) return `${pad}- ${flow(value)}`;
      const lines = Object.entries(value).map(([key, inner]) => yamlEntry(key, inner, indent + 2));
      return `${pad}- ${lines.join('\n').slice(indent + 2)}`;
    })
    .join('\n');
}

function flow(value: Json): string {
  if (typeof value === 'string') return quoted(value, /^[\p{L}\p{N}][\p{L}\p{N} ._/§()–#-]*$/u);
  if (isScalar(value)) return String(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${quotedKey(key)}: ${flow(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A text on its key's line, or under it where it has several lines or is long. */
function textOf(text: string, indent: number): string {
  const pad = ' '.repeat(indent + 2);
  const isPlainProse = /^[^\s\p{Cc}]/u.test(text) && !/[^\S\n ]|[^\P{Cc}\n]|\s$/u.test(text.replace(/\n$/, ''));
  if (isPlainProse && text.includes('\n') && !text.endsWith('\n\n')) {
    const lines = text.replace(/\n$/, '').split('\n');
    if (lines.every((line) => !line.endsWith(' ')))
      return `|${text.endsWith('\n') ? '' : '-'}\n${lines.map((line) => (line === '' ? '' : pad + line)).join('\n')}`;
  }
  if (text.length > widestText && isPlainProse && !/ {2}|\n/.test(text)) return `>-\n${wrap(text, pad)}`;
  return quoted(text, /^[\p{L}\p{N}«][\p{L}\p{N} ._,/§()«»–;!?%+#=-]*$/u);
}

function wrap(text: string, pad: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > widestText) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => pad + line).join('\n');
}

/** Plain where it has the form given and is read as this very text; else in double quotes, with JSON's escapes. */
function quoted(text: string, plain: RegExp): string {
  const isOther = /^(?:true|false|null|~|[-+.\d][-+.\d_eExXoO]*)$/i.test(text) && !/^\d{4}-\d{2}/.test(text);
  return plain.test(text) && !isOther && !/ #| $/.test(text) ? text : JSON.stringify(text);
}

function quotedKey(key: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(key) ? key : JSON.stringify(key);
}

function isScalar(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}
