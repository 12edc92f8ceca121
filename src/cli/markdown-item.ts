import type { Json, JsonObject } from '../parse/node.ts';

/** How a key's text of several words is read in the head of an item; `undefined`: as the text it is. */
export type FormOf = (key: string) => 'list' | 'map' | undefined;

/** A key and its value as they stand in the braces of a Markdown item; `null` where there is no room for the value. */
export function attributeText(key: string, value: Json, form: 'list' | 'map' | undefined): string | null {
  const text = valueText(value, form);
  if (text === null) return null;
  return `${key}=${/^[\p{L}\p{N}][\p{L}\p{N}.#-]*$/u.test(text) ? text : `"${text}"`}`;
}

/** Signs that no Markdown makes anything of. */
const titleForm = /^[\p{L}\p{N}«][^\s[\]{}\\`<>&*_~|]*(?: [^\s[\]{}\\`<>&*_~|]+)*$/u;

/** An item as a block of Markdown that is read as the same item; `null` where something in it can only be written as YAML. */
export function markdownItem(type: string, item: JsonObject, formOf: FormOf): string | null {
  const { tittel: title, beskrivelse: text, ...others } = item;
  const attributes = Object.entries(others).map(([key, value]) => attributeText(key, value, formOf(key)));
  if (typeof title !== 'string' || title !== title.trim() || !titleForm.test(title)) return null;
  if (attributes.includes(null) || (text !== undefined && !isPlainProse(text))) return null;
  const head = `${type}[${title}]{${attributes.join(' ')}}`;
  return text === undefined ? `::${head}` : `:::${head}\n${text.trimEnd()}\n:::`;
}

function valueText(value: Json, form: 'list' | 'map' | undefined): string | null {
  if (!isNested(value)) {
    const text = String(value);
    const isPlain = /^[^\s"'\\{}<>`=]+(?: [^\s"'\\{}<>`=]+)*$/.test(text);
    return isPlain && !(form === 'map' || (form === 'list' && text.includes(' '))) ? text : null;
  }
  if (form === undefined || form !== (Array.isArray(value) ? 'list' : 'map')) return null;
  const parts = (Array.isArray(value) ? value.map((part: Json) => ['', part] as const) : Object.entries(value)).map(
    ([key, part]) => (isNested(part) ? '' : `${key === '' ? '' : `${key}=`}${String(part)}`),
  );
  const isPlain = parts.every((part) => /^(?:[^\s"'\\{}<>`=,]+=)?[^\s"'\\{}<>`=,]+$/.test(part));
  return isPlain && parts.length > 0 ? parts.join(' ') : null;
}

function isNested(value: Json): value is readonly Json[] | JsonObject {
  return typeof value === 'object' && value !== null;
}

/** Paragraphs that no sign makes anything else of. */
function isPlainProse(text: Json): text is string {
  if (typeof text !== 'string' || !/^\S/.test(text) || /\n{3}| $/m.test(text)) return false;
  const lines = text.trimEnd().split('\n');
  return lines.every((line) => /^(?:[\p{L}\p{N}«][^:[\]{}\\`<>&*_~|=]*)?$/u.test(line) && !/^\d+[.)]/.test(line));
}
