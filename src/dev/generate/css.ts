/** A property or variable, and its value. */
export type Declaration = readonly [property: string, value: string];

/** A rule of a style sheet: with declarations, or, where it is a condition such as `@media`, with rules in it. */
export interface Rule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
  readonly rules: readonly Rule[];
}

/** Reads a style sheet without comments whose rules are nested in conditions only. */
export function readRules(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; at < css.length;) {
    const open = find(css, '{', at);
    if (open < 0) break;
    const close = closing(css, open);
    const selector = css.slice(at, open).trim();
    const body = css.slice(open + 1, close);
    rules.push(
      selector.startsWith('@')
        ? { selector, declarations: [], rules: readRules(body) }
        : { selector, declarations: readDeclarations(body), rules: [] },
    );
    at = close + 1;
  }
  return rules;
}

/** The rules as text, one a line. */
export function writeRules(rules: readonly Rule[]): string {
  return rules.map(written).join('\n');
}

function written({ selector, declarations, rules }: Rule): string {
  const body = declarations.map(([property, value]) => `${property}:${value}`).join(';');
  return `${selector}{${rules.length > 0 ? writeRules(rules) : body}}`;
}

function readDeclarations(body: string): readonly Declaration[] {
  const found: Declaration[] = [];
  for (let at = 0; at < body.length;) {
    const end = find(body, ';', at);
    const text = body.slice(at, end < 0 ? body.length : end);
    const colon = text.indexOf(':');
    if (colon > 0)
      found.push([
        text.slice(0, colon).trim(),
        text
          .slice(colon + 1)
          .replace(/\s+/g, ' ')
          .trim(),
      ]);
    at = end < 0 ? body.length : end + 1;
  }
  return found;
}

/** Where a sign stands outside quotes; -1 where it does not. */
function find(text: string, sign: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const here = text[at] ?? '';
    if (quote !== '') quote = here === quote ? '' : quote;
    else if (here === sign) return at;
    else if (here === '"' || here === "'") quote = here;
  }
  return -1;
}

function closing(css: string, open: number): number {
  let close = find(css, '}', open);
  for (let inner = find(css, '{', open + 1); inner >= 0 && inner < close; inner = find(css, '{', inner + 1))
    close = find(css, '}', close + 1);
  return close;
}
