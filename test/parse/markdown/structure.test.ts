import { describe, expect, test } from 'vitest';
import { isPlanMarkdown } from '../../../src/parse/markdown/front-matter.ts';
import { checkFiles } from '../../support/workspace.ts';
import { faults, fixed, front, items, readFile, readProse } from './read.ts';

/** Ids nested as the items are. */
function nesting(prose: string): unknown {
  const walk = (map: object): unknown =>
    Object.entries(map)
      .filter(([key]) => key.startsWith('::'))
      .flatMap(([, list]) => (list as { id: string }[]).map((item) => ({ [item.id]: walk(item) })));
  return walk(items(prose) as object);
}

test('an item holds the text and the items between its head and its fence', () => {
  const prose = '::::mål[A]{id=M1}\n\n  Første.\n\n:::tiltak[B]{id=T1}\nI tiltaket.\n:::\nAndre.\n\n::::\nEtter.\n';
  expect(faults(prose)).toEqual([]);
  expect(items(prose)).toEqual({
    '::mål': [
      {
        tittel: 'A',
        id: 'M1',
        beskrivelse: '  Første.\n\nAndre.',
        '::tiltak': [{ tittel: 'B', id: 'T1', beskrivelse: 'I tiltaket.' }],
      },
    ],
  });
  const text = front + prose;
  const parts = readProse(prose).document.prose?.parts.map(({ start, end }) => text.slice(start, end));
  expect(parts).toEqual(['Etter.']);
});

test('the text of an item has the place it stands in', () => {
  const text = `${front}:::mål[A]{id=M1}\nEn *god* tekst.\n:::\n`;
  const entry = readFile(text).document.root?.entries.at(-1);
  const item = entry?.value.kind === 'list' ? entry.value.elements[0] : undefined;
  const value = item?.kind === 'map' ? item.entries.find(({ key }) => key === 'beskrivelse')?.value : undefined;
  expect(text.slice(value?.start, value?.end)).toBe('En *god* tekst.');
});

const cases: readonly (readonly [prose: string, told: readonly string[], nested: unknown, mended: string | null])[] = [
  [
    ':::mål[A]{id=M1}\n:::tiltak[B]{id=T1}\n:::\n:::',
    ['equal-colons: :::'],
    [{ M1: [{ T1: [] }] }],
    '::::mål[A]{id=M1}\n:::tiltak[B]{id=T1}\n:::\n::::',
  ],
  [
    ':::mål[A]{id=M1}\n::::tiltak[B]{id=T1}\n::::\n:::',
    ['equal-colons: :::'],
    [{ M1: [{ T1: [] }] }],
    ':::::mål[A]{id=M1}\n::::tiltak[B]{id=T1}\n::::\n:::::',
  ],
  [':::mål[A]{id=M1}\nTekst\n\n:::mål[B]{id=M2}\n:::', ['unclosed: :::mål'], [{ M1: [] }, { M2: [] }], null],
  [':::mål[A]{id=M1}\nTekst\n\n# Neste\n\n::tiltak[B]{id=T1}', ['unclosed: :::mål'], [{ M1: [] }, { T1: [] }], null],
  [
    '::::mål[A]{id=M1}\n:::tiltak[B]{id=T1}\n::::\n::tiltak[C]{id=T2}',
    ['unclosed: :::tiltak'],
    [{ M1: [{ T1: [] }] }, { T2: [] }],
    null,
  ],
  ['Tekst\n:::', ['stray-fence: :::'], [], null],
  ['::tiltak[A]{id=T1}\nTekst\n:::', ['stray-fence: :::'], [{ T1: [] }], null],
  ['::::mål[A]{id=M1}\n::tiltak[B]{id=T1}\nTekst\n:::\n::::', ['stray-fence: :::'], [{ M1: [{ T1: [] }] }], null],
  ['::::mål[A]{id=M1}\nTekst\n:::', ['fence-length: :::'], [{ M1: [] }], '::::mål[A]{id=M1}\nTekst\n::::'],
  [':::mål[A]{id=M1}\nTekst\n::::', [], [{ M1: [] }], null],
  [':::mål[A]{id=M1}\nTekst\n  :::', ['indented:   '], [{ M1: [] }], ':::mål[A]{id=M1}\nTekst\n:::'],
  [':::mål[A]{id=M1}\nTekst\n::', ['fence-length: ::'], [{ M1: [] }], ':::mål[A]{id=M1}\nTekst\n:::'],
  [':::mål[A]{id=M1}\n::: slutt\n', ['after-fence: slutt'], [{ M1: [] }], ':::mål[A]{id=M1}\n:::\n'],
  [
    ':::mål[A]{id=M1}\n:::mål\n:::mål[B]{id=M2}\n:::',
    ['after-fence: mål'],
    [{ M1: [] }, { M2: [] }],
    ':::mål[A]{id=M1}\n:::\n:::mål[B]{id=M2}\n:::',
  ],
  [
    '::::mål[A]{id=M1}\n:::tiltak[B]{id=T1}\n::::\n\n:::\n::mål[C]{id=M2}',
    ['swapped-fences: ::::'],
    [{ M1: [{ T1: [] }] }, { M2: [] }],
    '::::mål[A]{id=M1}\n:::tiltak[B]{id=T1}\n:::\n\n::::\n::mål[C]{id=M2}',
  ],
  [
    '::::mål[A]{id=M1}\n:::tiltak[B]{id=T1}\n::::\n:::tiltak[C]{id=T2}\n:::\n::::',
    ['fence-length: ::::'],
    [{ M1: [{ T1: [] }, { T2: [] }] }],
    '::::mål[A]{id=M1}\n:::tiltak[B]{id=T1}\n:::\n:::tiltak[C]{id=T2}\n:::\n::::',
  ],
  ['```\n::mål[A]{id=M1}\n', ['open-code: ```'], [{ M1: [] }], null],
  ['<!-- Flere?\n\n::mål[A]{id=M1}\n', ['open-comment: <!--'], [{ M1: [] }], null],
  [':::mål[A]{id=M1}\n::\n:::', ['two-colons: ::'], [{ M1: [] }], null],
  ['::[A]{id=T1}', ['no-name: ::'], [], null],
  [':::mål[A]{id=M1 beskrivelse=x}\nTekst\n:::', ['doubled-text: beskrivelse'], [{ M1: [] }], null],
];

describe('a fence that is wrong is told, and the items nest as they were meant to', () => {
  test.each(cases)('%j', (prose, told, nested, mended) => {
    expect(faults(prose)).toEqual(told);
    expect(nesting(prose)).toEqual(nested);
    if (mended !== null) expect(fixed(prose)).toBe(mended);
    if (mended !== null) expect(faults(mended)).toEqual([]);
  });
});

test('items nested deeper than any plan needs stay on the last level, and the whole file can still be checked', async () => {
  const depth = 2000;
  const heads = Array.from({ length: depth }, (_, at) => `:::${at % 2 ? 'mål' : 'delmål'}[Mål ${at}]{id=M${at}}\n`);
  const prose = heads.join('') + ':::\n'.repeat(depth);
  expect(faults(prose)).toContain('too-deep: :::delmål');
  const report = await checkFiles({ 'temaplan.md': front + prose });
  expect(report.items).toBe(depth);
});

test('lines may end as on any machine', () => {
  const prose = ':::mål[A]{id=M1}\nTekst\n\n::tiltak[B]{id=T1}\n:::\n\n# Hei\n';
  for (const end of ['\r\n', '\r']) {
    const read = readFile((front + prose).replaceAll('\n', end));
    expect(read.findings).toEqual([]);
    expect(read.document.root?.json).toEqual(readProse(prose).document.root?.json);
    expect(read.document.prose?.headings.map(({ text }) => text)).toEqual(['Hei']);
  }
});

test('a block of prose with less access is no item; it gives its access to those in it, and its text to nobody', () => {
  const prose =
    '::::mål[A]{id=M1}\nÅpent.\n:::unntatt{unntakshjemmel="offentleglova § 13"}\nHemmelig.\n::tiltak[B]{id=T1}\n:::\n::::\n';
  const { document, findings } = readProse(prose);
  expect(findings).toEqual([]);
  expect(items(prose)).toEqual({
    '::mål': [
      {
        tittel: 'A',
        id: 'M1',
        beskrivelse: 'Åpent.',
        '::tiltak': [{ tittel: 'B', id: 'T1', tilgang: 'unntatt' }],
      },
    ],
  });
  const text = front + prose;
  const [block] = document.prose?.blocks ?? [];
  expect(block?.access).toBe('unntatt');
  expect(block?.basis?.value).toBe('offentleglova § 13');
  expect(block?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['Hemmelig.']);
  expect(faults('::unntatt')).toEqual(['empty-block: unntatt']);
});

test('links, images and headings have their places', () => {
  const prose =
    '# Én *to* `tre`\n\n[a](b.md) ![Bilde [x]](<c d.png> "t") [**e**](f.md#g "h") <https://i.no>\n\n[j]: k.md\n\n## Tom\n';
  const text = front + prose;
  const { prose: read } = readProse(prose).document;
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(read?.headings.map(({ depth, text: words, isFilled }) => [depth, words, isFilled])).toEqual([
    [1, 'Én to tre', true],
    [2, 'Tom', false],
  ]);
  expect(read?.links.map(({ target, at }) => [target, cut(at)])).toEqual([
    ['b.md', 'b.md'],
    ['f.md#g', 'f.md#g'],
    ['https://i.no', '<https://i.no>'],
    ['k.md', 'k.md'],
  ]);
  expect(read?.images.map(({ target, at, alt, whole }) => [target, cut(at), alt, cut(whole)])).toEqual([
    ['c d.png', 'c d.png', 'Bilde [x]', '![Bilde [x]](<c d.png> "t")'],
  ]);
});

describe('front matter', () => {
  test('is the YAML between the lines ---, with the places of the file', () => {
    const text = '---\ntype: mal # merknad\nid: 1.10\n---\nTekst';
    const { document, findings } = readFile(text);
    expect(findings).toEqual([]);
    expect(
      document.root?.entries.map(({ keyAt, value }) => [
        text.slice(keyAt.start, keyAt.end),
        text.slice(value.start, value.end),
      ]),
    ).toEqual([
      ['type', 'mal'],
      ['id', '1.10'],
    ]);
  });

  test('that is not closed is told, and ends where lines stop to be keys', () => {
    const { document, findings } = readFile('---\ntype: mal\nid: a\n\n# Overskrift\n\n::tiltak[A]{id=T1}\n');
    expect(findings.map(({ message }) => message)).toEqual(['front-matter']);
    expect(document.root?.json).toEqual({ type: 'mal', id: 'a', '::tiltak': [{ tittel: 'A', id: 'T1' }] });
  });

  test.each([
    ['---\ntype: mal\nid: a\n--\nTekst', 'front-matter-end', '---\ntype: mal\nid: a\n---\nTekst'],
    ['\n---\ntype: mal\nid: a\n---\nTekst', 'front-matter-late', '---\ntype: mal\nid: a\n---\nTekst'],
    ['type: mal\nid: a\n---\nTekst', 'front-matter-start', '---\ntype: mal\nid: a\n---\nTekst'],
    ['---\ntype: mal\nid: a\n\nTekst\n\n---\nMer', 'front-matter', '---\ntype: mal\nid: a\n---\n\n\nTekst\n\n---\nMer'],
    [
      '---\n# Merk\ntype: mal\n# Merk\nid: a\n\nTekst',
      'front-matter',
      '---\n# Merk\ntype: mal\n# Merk\nid: a\n---\n\n\nTekst',
    ],
  ])('whose lines --- are wrong is told, and read all the same: %j', (text, message, mended) => {
    const { document, findings } = readFile(text);
    expect(findings.map((finding) => finding.message)).toEqual([message]);
    expect(document.root?.json).toEqual({ type: 'mal', id: 'a' });
    const [edit] = findings[0]?.fixes?.[0]?.edits ?? [];
    expect(text.slice(0, edit?.span.start) + (edit?.text ?? '') + text.slice(edit?.span.end)).toBe(mended);
  });

  test('with a key whose colon is forgotten is front matter all the same', () => {
    const { findings } = readFile('---\ntype: mal\nid: a\ntittel Mal\nperiode: 2026\n---\nTekst');
    expect(findings.map(({ rule }) => rule)).toEqual(['syntax/yaml']);
  });

  test('is none where a text only begins with a word and a colon', () => {
    expect(isPlanMarkdown('type: mal\nid: a\n\nTekst\n\n---\n')).toBe(false);
    expect(isPlanMarkdown('---\ntitle: Notes\n---\n')).toBe(false);
    expect(isPlanMarkdown('---\nid: mal\ntittel: Mal\n---\n')).toBe(true);
  });

  test('that is broken leaves the items to be recovered', () => {
    const { document } = readFile(
      '---\ntype: mal\nid: a\ntittel: [\n---\n::::mål[A]{id=M1}\n::tiltak[B]{id=T1 forankring=x#y}\n::::\n',
    );
    if (document.root !== null) return expect(document.root.json).toHaveProperty('::mål');
    expect(document.salvage?.pairs.map(({ key, value }) => [key, value])).toContainEqual(['id', 'T1']);
  });
});
