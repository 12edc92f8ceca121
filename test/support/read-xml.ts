/** An element of an XML document with what is in it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  readonly text: string;
}

const token = /<\?xml[^?]*\?>|<\/([\w.-]+)>|<([\w.-]+)((?:\s+[\w.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/** Reads an XML document as strictly as XML 1.0 demands of what we write (no comments, CDATA or DTD); throws where it is not well-formed. */
export function readXml(text: string): ReadElement {
  if (forbidden.test(text)) throw new Error('a sign that XML cannot hold');
  const top = { name: '', attributes: {}, children: [] as ReadElement[], text: '' };
  const open: (Omit<ReadElement, 'children'> & { children: ReadElement[]; text: string })[] = [top];
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) throw new Error(`not well-formed at ${JSON.stringify(text.slice(at, at + 60))}`);
    const [, closed, opened, attributes = '', empty, content] = match;
    const inner = open.at(-1) ?? top;
    if (closed !== undefined) {
      if (open.length < 2 || inner.name !== closed) throw new Error(`</${closed}> closes <${inner.name}>`);
      open.pop();
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: readAttributes(attributes), children: [], text: '' };
      inner.children.push(element);
      if (empty === '') open.push(element);
    } else if (content !== undefined) {
      inner.text += unescape(content);
    }
  }
  const [root, ...others] = top.children;
  if (root === undefined || others.length > 0 || open.length > 1 || top.text.trim() !== '')
    throw new Error('not one element that is closed');
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`two attributes ${name}`);
    found[name] = unescape(value);
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, number?: string, name = '') => {
    const sign = number === undefined ? entities[name] : String.fromCodePoint(Number(number));
    if (sign === undefined) throw new Error(`${whole} is no entity`);
    return sign;
  });
}
