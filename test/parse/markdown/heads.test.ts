import { describe, expect, test } from 'vitest';
import { faults, fixed, front, items, readProse } from './read.ts';

test('a head gives title, keys and values, with the place of each in the file', () => {
  const prose = '::tiltak[Trygg \\[sic\\] [og] god]{id=T1.10 bærekraftsmål="3 4.1" frist=2026-06-30 tom=\'a "b"\'}\n';
  const text = front + prose;
  const { document, findings } = readProse(prose);
  expect(findings).toEqual([]);
  const entry = document.root?.entries.find(({ key }) => key === '::tiltak');
  const item = entry?.value.kind === 'list' ? entry.value.elements[0] : undefined;
  if (item?.kind !== 'map') throw new Error('no item');
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(cut(item)).toBe(prose.trim());
  expect(cut(entry?.keyAt ?? item)).toBe('tiltak');
  expect(item.entries.map(({ key, keyAt, value }) => [key, cut(keyAt), cut(value), value.json])).toEqual([
    ['tittel', 'Trygg \\[sic\\] [og] god', 'Trygg \\[sic\\] [og] god', 'Trygg [sic] [og] god'],
    ['id', 'id', 'T1.10', 'T1.10'],
    ['bærekraftsmål', 'bærekraftsmål', '3 4.1', '3 4.1'],
    ['frist', 'frist', '2026-06-30', '2026-06-30'],
    ['tom', 'tom', 'a "b"', 'a "b"'],
  ]);
});

test('nothing is decoded: entities and backslashes in values are the signs they are', () => {
  expect(items('::tiltak[A &amp; B]{id=T1 kilde="a&quot;b\\c"}')).toEqual({
    '::tiltak': [{ tittel: 'A &amp; B', id: 'T1', kilde: 'a&quot;b\\c' }],
  });
});

test('decomposed letters are the same letters', () => {
  const prose = '::mål[Gå på tur]{id=M1 bærekraftsmål=3}'.normalize('NFD');
  expect(items(prose)).toEqual({ '::mål': [{ tittel: 'Gå på tur', id: 'M1', bærekraftsmål: 3 }] });
});

test.each([
  ['Møtet er kl. 10:30, stillingen 3:2 og ansatte:barn.'],
  [':30 er halv'],
  [':::tiltak[A]{id=T1}\nKl. 10:30 :tiltak :a[b]\n:::'],
  ['```\n::tiltak [A]\n:::\n```'],
  ['~~~\n  ::tiltak[A]\n~~~'],
  ['- punkt\n  ```\n  ::tiltak[A]{id=T1}\n  ```\n'],
  ['> ```\n> ::tiltak[A]{id=T1}\n> ```\n'],
  ['<!--\n::tiltak [A]\n\n:::\n-->'],
  ['Se `::tiltak[A]{id=T1}` for et eksempel.'],
])('a single colon starts nothing, and code and comments hold no items: %j', (prose) => {
  expect(faults(prose)).toEqual([]);
});

/** Prose, what is told of it, and the item as it is read all the same. */
const cases: readonly (readonly [prose: string, told: readonly string[], item: unknown, mended: string | null])[] = [
  ['::tiltak [A]{id=T1}', ['space-before-label:  '], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  [':: tiltak[A]{id=T1}', ['space-before-name:  '], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  ['::tiltak[A] {id=T1}', ['space-before-attributes:  '], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  ['  ::tiltak[A]{id=T1}', ['indented:   '], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  ['tekst\n\n    ::tiltak[A]{id=T1}', ['indented:     '], { tittel: 'A', id: 'T1' }, 'tekst\n\n::tiltak[A]{id=T1}'],
  ['- ::tiltak[A]{id=T1}', ['inside-block: - '], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  ['> ::tiltak[A]{id=T1}', ['inside-block: > '], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  [':tiltak[A]{id=T1}', ['one-colon: :'], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  [
    '::tiltak Bygge skole {id=T1}',
    ['bare-title: Bygge skole'],
    { tittel: 'Bygge skole', id: 'T1' },
    '::tiltak[Bygge skole]{id=T1}',
  ],
  [
    '::tiltak[Bygge\nskole]{id=T1}',
    ['label-lines: [Bygge\nskole]'],
    { tittel: 'Bygge skole', id: 'T1' },
    '::tiltak[Bygge skole]{id=T1}',
  ],
  ['::tiltak[Bygge skole {id=T1}', ['label-unclosed: [Bygge skole'], { tittel: 'Bygge skole', id: 'T1' }, null],
  ['::tiltak{id=T1}[A]', ['label-after-attributes: [A]'], { tittel: 'A', id: 'T1' }, null],
  ['::tiltak[A]{id=T1', ['attributes-unclosed: {id=T1'], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  [
    '::tiltak[A]{id=T1\n  status=pågår}',
    ['attributes-lines: {id=T1\n  status=pågår}'],
    { tittel: 'A', id: 'T1', status: 'pågår' },
    '::tiltak[A]{id=T1 status=pågår}',
  ],
  ['::tiltak[A]{id=T1} Mer om dette', ['after-head: Mer om dette'], { tittel: 'A', id: 'T1' }, null],
  ['::tiltak[A]{#M1.1}', ['hash-id: #M1.1'], { tittel: 'A', id: 'M1.1' }, '::tiltak[A]{id=M1.1}'],
  ['::tiltak[A]{id=T1 .viktig}', ['class: .viktig'], { tittel: 'A', id: 'T1' }, null],
  ['::tiltak[A]{id=“T1”}', ['curly-quotes: “T1”'], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id="T1"}'],
  [
    '::tiltak[A]{id=T1 ansvarlig=«oppvekst og helse» status=pågår}',
    ['curly-quotes: «oppvekst og helse»'],
    { tittel: 'A', id: 'T1', ansvarlig: 'oppvekst og helse', status: 'pågår' },
    '::tiltak[A]{id=T1 ansvarlig="oppvekst og helse" status=pågår}',
  ],
  [
    '::tiltak[A]{id="T1” status=pågår}',
    ['curly-quotes: "T1”'],
    { tittel: 'A', id: 'T1', status: 'pågår' },
    '::tiltak[A]{id="T1" status=pågår}',
  ],
  [
    '::tiltak[A]{id="T1 status="pågår"}',
    ['quote-unclosed: "T1'],
    { tittel: 'A', id: 'T1', status: 'pågår' },
    '::tiltak[A]{id="T1" status="pågår"}',
  ],
  ['::tiltak[A]{id=T1 id=T2}', ['doubled: id'], { tittel: 'A', id: 'T1' }, null],
  ['::tiltak[A]{id=T1 tittel=B}', ['doubled-title: tittel'], { tittel: 'A', id: 'T1' }, null],
  [
    '::tiltak[A]{id: T1, status: pågår}',
    ['colon: :', 'comma: ,', 'colon: :'],
    { tittel: 'A', id: 'T1', status: 'pågår' },
    '::tiltak[A]{id=T1 status=pågår}',
  ],
  [
    '::tiltak[A]{id=T1 ansvarlig=oppvekst og helse}',
    ['several-words: oppvekst og helse'],
    { tittel: 'A', id: 'T1', ansvarlig: 'oppvekst og helse' },
    '::tiltak[A]{id=T1 ansvarlig="oppvekst og helse"}',
  ],
  ['::tiltak[A]{id=T1 viktig}', ['several-words: T1 viktig'], { tittel: 'A', id: 'T1 viktig' }, null],
  ['::tiltak[A]{viktig id=T1}', ['no-value: viktig'], { tittel: 'A', id: 'T1' }, null],
  ['::tiltak[A]{id=T1 frist=}', ['no-value: frist='], { tittel: 'A', id: 'T1', frist: null }, null],
  ['::tiltak[A]{id= frist=2026}', ['no-value: id='], { tittel: 'A', id: null, frist: 2026 }, null],
  ['::tiltak[A]{id= T1}', [], { tittel: 'A', id: 'T1' }, null],
  [
    '::tiltak[A]{id=T1 forankring=[M1, "M2"]}',
    ['yaml-list: [M1, "M2"]'],
    { tittel: 'A', id: 'T1', forankring: 'M1, "M2"' },
    '::tiltak[A]{id=T1 forankring="M1 M2"}',
  ],
  [
    '::tiltak[A]{id=T1 beløp={2026: 1 200, 2027: 900} status=pågår}',
    ['yaml-map: {2026: 1 200, 2027: 900}'],
    { tittel: 'A', id: 'T1', beløp: '2026: 1 200, 2027: 900', status: 'pågår' },
    '::tiltak[A]{id=T1 beløp="2026=1200 2027=900" status=pågår}',
  ],
  [
    '::tiltak[A]{id=T1 beløp={2026: {utgift: 3, inntekt: 1}} status=pågår}',
    ['nested-value: {2026: {utgift: 3, inntekt: 1}}'],
    { tittel: 'A', id: 'T1', beløp: '2026: {utgift: 3, inntekt: 1}', status: 'pågår' },
    null,
  ],
  [
    '::tiltak[A]{id=T1 beløp=2026=100 2027=200 status=pågår}',
    ['several-words: 2026=100 2027=200'],
    { tittel: 'A', id: 'T1', beløp: '2026=100 2027=200', status: 'pågår' },
    '::tiltak[A]{id=T1 beløp="2026=100 2027=200" status=pågår}',
  ],
  [
    '::tiltakBygge skole]{id=T1}',
    ['label-unopened: Bygge skole]'],
    { tittel: 'Bygge skole', id: 'T1' },
    '::tiltak[Bygge skole]{id=T1}',
  ],
  ['::tiltak A]{id=T1}', ['label-unopened: A]'], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  ['::tiltak(A (b)){id=T1}', ['round-title: (A (b))'], { tittel: 'A (b)', id: 'T1' }, '::tiltak[A (b)]{id=T1}'],
  ['::tiltak[A]id=T1}', ['attributes-unopened: id=T1}'], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  ['::tiltak[A](id=T1)', ['round-attributes: (id=T1)'], { tittel: 'A', id: 'T1' }, '::tiltak[A]{id=T1}'],
  [
    '::tiltak[A] id=T1 status=pågår',
    ['no-braces: id=T1 status=pågår'],
    { tittel: 'A', id: 'T1', status: 'pågår' },
    '::tiltak[A]{id=T1 status=pågår}',
  ],
  ['::tiltak[A]{id=T1 = x}', ['stray: =', 'no-value: x'], { tittel: 'A', id: 'T1' }, null],
];

describe('an accident in a head is told, and read as what it meant', () => {
  test.each(cases)('%j', (prose, told, item, mended) => {
    expect(faults(prose)).toEqual(told);
    expect(items(prose)).toEqual({ '::tiltak': [item] });
    if (mended === null) return;
    expect(fixed(prose)).toBe(mended);
    expect(faults(mended)).toEqual([]);
  });
});
