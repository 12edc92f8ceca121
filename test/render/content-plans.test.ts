import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../src/render/content.ts';
import { textOf } from '../../src/render/prose/text-of.ts';
import { filesBelow, type ReadFile, readFiles } from './support/content.ts';
import { remark, satteri } from './support/prose.ts';

/** Every text that a file's content has. */
function textIn({ flow, items }: Content): string {
  const texts = flow.map((part) => (part.kind === 'prose' ? textOf(part.prose) : ''));
  return [...texts, ...items.map((item) => (item === null ? '' : textOf(item.description)))].join('\n');
}

/** The text of a file as it stands: the body of Markdown without heads, fences, comments and targets; each `beskrivelse` of YAML. */
function sourceOf(text: string, path: string): string {
  if (!path.endsWith('.md')) return '';
  return text
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/^:{2,}.*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']');
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function lostWords(source: string, shown: string): readonly string[] {
  const counts = countsOf(shown);
  return [...countsOf(source)].flatMap(([word, count]) => ((counts.get(word) ?? 0) < count ? [word] : []));
}

/** How many texts a file's content has under `beskrivelse`. */
function descriptions({ content }: ReadFile): number {
  const json = JSON.stringify([content.json, ...content.items.map((item) => item?.json ?? {})]);
  return json.split('"beskrivelse":"').length - 1;
}

function stated(text = ''): number {
  return text.split(/^ *(?:- )?beskrivelse:/m).length - 1;
}

describe.each(['plans/eksempelvik', 'plans/lorenskog', 'plans/lier'])('%s', (folder) => {
  const files = filesBelow(folder);
  let read: ReadonlyMap<string, ReadFile>;

  beforeAll(async () => {
    read = await readFiles(files, 'internal');
  }, 60_000);

  test('is read without the loss of a word', () => {
    expect(read.size).toBeGreaterThan(5);
    for (const [path, { content, summary }] of read) {
      const shown = `${textIn(content)}\n${summary.document.title?.value}`;
      expect(lostWords(sourceOf(files[path] ?? '', path), shown), path).toEqual([]);
    }
  });

  test('has each item once, in the flow or in another item', () => {
    for (const [path, { content, summary }] of read) {
      const inFlow = content.flow.flatMap((part) => (part.kind === 'item' ? part.index : []));
      const atTop = summary.items.flatMap(({ parent }, index) => (parent === -1 ? index : []));
      expect(
        inFlow.toSorted((a, b) => a - b),
        path,
      ).toEqual(atTop);
      expect(
        content.items.filter((item) => item === null),
        path,
      ).toEqual([]);
    }
  });

  test('says every description that its files state', () => {
    const said = [...read].filter(([path, file]) => path.endsWith('.yaml') && descriptions(file) < stated(files[path]));
    expect(said.map(([path]) => path)).toEqual([]);
  });

  test.skipIf(satteri === null)(
    'is the same by both parsers',
    async () => {
      const [fast, slow] = await Promise.all([readFiles(files, 'public'), readFiles(files, 'public', remark)]);
      for (const [path, { content }] of fast) expect(content, path).toEqual(slow.get(path)?.content);
    },
    120_000,
  );
});
