/** Item types by the collections that the bench writes. */
const types: Readonly<Record<string, string>> = {
  mål: 'mål',
  tiltak: 'tiltak',
  oppdrag: 'oppdrag',
  aktiviteter: 'aktivitet',
};
const collection = /^(mål|tiltak|oppdrag|aktiviteter):\n/m;

/** A YAML document of the bench as Markdown: the same keys in front matter, the same items in the text. Only for what `writeWorkspace` writes. */
export function asMarkdown(yaml: string): string {
  const found = collection.exec(yaml);
  if (found === null) return `---\n${yaml}---\n`;
  const items = yaml.slice(found.index + found[0].length).split(/^ {2}- /m);
  const type = types[found[1] ?? ''] ?? '';
  const prose = items.slice(1).map((item) => asDirective(type, item));
  return `---\n${yaml.slice(0, found.index)}---\n\n# Innhold\n\n${prose.join('\n')}`;
}

function asDirective(type: string, item: string): string {
  const pairs = new Map(Array.from(item.matchAll(/^ *([^:\n]+): (.*)$/gm), ([, key = '', value = '']) => [key, value]));
  const { tittel, beskrivelse } = Object.fromEntries(pairs);
  const attributes = [...pairs].filter(([key]) => key !== 'tittel' && key !== 'beskrivelse');
  const head = attributes.map(([key, value]) => `${key}=${asAttribute(value)}`).join(' ');
  return `:::${type}[${tittel}]{${head}}\n${beskrivelse}\n:::\n`;
}

/** `["3", "4.1"]` → `"3 4.1"`, `{ 2026: 100 }` → `"2026=100"`. */
function asAttribute(value: string): string {
  const text = value
    .replace(/[[\]{}",]/g, ' ')
    .replace(/: +/g, '=')
    .replace(/ +/g, ' ')
    .trim();
  return text.includes(' ') ? `"${text}"` : text;
}
