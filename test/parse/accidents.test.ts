import { describe, expect, test } from 'vitest';
import { fixed, read, told } from './support/read.ts';

interface Accident {
  readonly text: string;
  readonly tells: readonly string[];
  /** What the file is read as; the same as after the fix. */
  readonly reads: unknown;
}

const accidents: Readonly<Record<string, Accident>> = {
  'a colon in a value': {
    text: 'tittel: Skole: ny plan\nperiode: 2026\n',
    tells: ['syntax/yaml colon «Skole: ny plan»'],
    reads: { tittel: 'Skole: ny plan', periode: 2026 },
  },
  'a colon at the end of a value': {
    text: 'tittel: Skole:\nperiode: 2026\n',
    tells: ['syntax/yaml colon «Skole:»'],
    reads: { tittel: 'Skole:', periode: 2026 },
  },
  'a colon in a value with a comment after it': {
    text: 'tittel: Skole: plan # fra rådmannen\nperiode: 2026\n',
    tells: ['syntax/yaml colon «Skole: plan»'],
    reads: { tittel: 'Skole: plan', periode: 2026 },
  },
  'a note after a title that is not to be read': {
    text: 'tittel: Hverdagsrehabilitering #TODO sjekk navn\nid: a\n',
    tells: ['syntax/lost-text comment «#TODO sjekk navn»'],
    reads: { tittel: 'Hverdagsrehabilitering', id: 'a' },
  },
  'a note after a title with a colon': {
    text: 'tittel: Hverdag: rehabilitering #TODO sjekk navn\nid: a\n',
    tells: ['syntax/yaml colon «Hverdag: rehabilitering»'],
    reads: { tittel: 'Hverdag: rehabilitering', id: 'a' },
  },
  'a reference that is a comment': {
    text: 'oppdrag:\n  - id: O1\n    forankring: #T4\n    frist: 2026-06-30\n',
    tells: ['syntax/lost-text value «#T4»'],
    reads: { oppdrag: [{ id: 'O1', forankring: '#T4', frist: '2026-06-30' }] },
  },
  'a reference in a list that is a comment': {
    text: 'forankring: [#T4, x]\nid: a\n',
    tells: ['syntax/lost-text value «#T4»'],
    reads: { forankring: ['#T4', 'x'], id: 'a' },
  },
  'a reference later in a list that is a comment': {
    text: 'forankring: [x, #T4]\nid: a\n',
    tells: ['syntax/lost-text value «#T4»'],
    reads: { forankring: ['x', '#T4'], id: 'a' },
  },
  'an element that is a comment': {
    text: 'forankring:\n  - #T4\n  - x\n',
    tells: ['syntax/lost-text value «#T4»'],
    reads: { forankring: ['#T4', 'x'] },
  },
  'a title cut at #': {
    text: 'tittel: Tiltak #4 for alle\nid: a\n',
    tells: ['syntax/lost-text rest «#4 for alle»'],
    reads: { tittel: 'Tiltak #4 for alle', id: 'a' },
  },
  'a comment without a space': {
    text: 'frist: 2026-06-30 #sjekk\nid: a\n',
    tells: ['syntax/lost-text comment «#sjekk»'],
    reads: { frist: '2026-06-30', id: 'a' },
  },
  'stars around a value': {
    text: 'tittel: *viktig*\nid: a\n',
    tells: ['syntax/unsupported sign «*viktig*»'],
    reads: { tittel: '*viktig*', id: 'a' },
  },
  'an exclamation mark before a value': {
    text: 'tittel: !viktig melding\nid: a\n',
    tells: ['syntax/unsupported sign «!viktig melding»'],
    reads: { tittel: '!viktig melding', id: 'a' },
  },
  'an ampersand before a value': {
    text: 'tittel: &x\nid: a\n',
    tells: ['syntax/unsupported sign «&x»'],
    reads: { tittel: '&x', id: 'a' },
  },
  'an at sign before a value': {
    text: 'tittel: @rådmannen svarer\nid: a\n',
    tells: ['syntax/yaml sign «@rådmannen svarer»'],
    reads: { tittel: '@rådmannen svarer', id: 'a' },
  },
  'a per cent sign before a value': {
    text: 'tittel: % av budsjettet\nid: a\n',
    tells: ['syntax/yaml sign «% av budsjettet»'],
    reads: { tittel: '% av budsjettet', id: 'a' },
  },
  'a backtick before a value': {
    text: 'tittel: `x`\nid: a\n',
    tells: ['syntax/yaml sign «`x`»'],
    reads: { tittel: '`x`', id: 'a' },
  },
  'a greater than before a value': {
    text: 'krav: >= 2 %\nid: a\n',
    tells: ['syntax/yaml sign «>= 2 %»'],
    reads: { krav: '>= 2 %', id: 'a' },
  },
  'square brackets before a value': {
    text: 'tittel: [Utkast] Plan, del 1\nid: a\n',
    tells: ['syntax/yaml after-bracket «[Utkast] Plan, del 1»'],
    reads: { tittel: '[Utkast] Plan, del 1', id: 'a' },
  },
  'curly brackets before a value': {
    text: 'tittel: {x} y\nid: a\n',
    tells: ['syntax/yaml after-bracket «{x} y»'],
    reads: { tittel: '{x} y', id: 'a' },
  },
  'quotes around the first words only': {
    text: 'tittel: "Mål" og tiltak\nid: a\n',
    tells: ['syntax/yaml after-quote «"Mål" og tiltak»'],
    reads: { tittel: '"Mål" og tiltak', id: 'a' },
  },
  'quotes inside quotes': {
    text: 'tittel: "Han sa "ja" til planen"\nid: a\n',
    tells: ['syntax/yaml quotes-inside «"Han sa "ja" til planen"»'],
    reads: { tittel: 'Han sa "ja" til planen', id: 'a' },
  },
  'curly quotes': {
    text: 'tittel: “Ny skole”\nid: a\n',
    tells: ['syntax/yaml curly-quotes «“Ny skole”»'],
    reads: { tittel: 'Ny skole', id: 'a' },
  },
  'low curly quotes in a list': {
    text: 'forankring: [„T1“, „T2“]\nid: a\n',
    tells: ['syntax/yaml curly-quotes «„T1“»', 'syntax/yaml curly-quotes «„T2“»'],
    reads: { forankring: ['T1', 'T2'], id: 'a' },
  },
  'a quote that is never closed': {
    text: 'tittel: "Skole\nid: a\nnavn: "x"\n',
    tells: ['syntax/yaml unclosed-quote «"Skole»'],
    reads: { tittel: 'Skole', id: 'a', navn: 'x' },
  },
  'a backslash in quotes': {
    text: 'kilde: "C:\\Delt\\område"\nid: a\n',
    tells: ['syntax/yaml backslash «"C:\\Delt\\område"»'],
    reads: { kilde: 'C:\\Delt\\område', id: 'a' },
  },
  'a bracket that is never closed': {
    text: 'forankring: [T1, T2\nid: a\n',
    tells: ['syntax/yaml unclosed-bracket «[T1, T2»'],
    reads: { forankring: ['T1', 'T2'], id: 'a' },
  },
  'a bracket too many': {
    text: 'forankring: [T1, T2]]\nid: a\n',
    tells: ['syntax/yaml sign-too-many «]»'],
    reads: { forankring: ['T1', 'T2'], id: 'a' },
  },
  'a comma after a value, as in JSON': {
    text: 'tittel: "Skole",\nforankring: [a],\nid: a\n',
    tells: ['syntax/yaml sign-too-many «,»', 'syntax/yaml sign-too-many «,»'],
    reads: { tittel: 'Skole', forankring: ['a'], id: 'a' },
  },
  'a closing bracket with nothing open': {
    text: 'id: a\n}\n',
    tells: ['syntax/yaml sign-alone «}»'],
    reads: { id: 'a' },
  },
  'a quote that is never closed inside brackets': {
    text: 'forankring: ["T1, T2]\nid: a\n',
    tells: ['syntax/yaml unclosed-quote «"T1»'],
    reads: { forankring: ['T1', 'T2'], id: 'a' },
  },
  'a quote before a key': {
    text: 'id: a\n"tittel: Skole\nfrist: 2026\n',
    tells: ['syntax/yaml sign-too-many «"»'],
    reads: { id: 'a', tittel: 'Skole', frist: 2026 },
  },
  'a tab after a dash': {
    text: 'oppdrag:\n-\tid: O1\n  tittel: Skole\n',
    tells: ['syntax/yaml one-tab «-\t»'],
    reads: { oppdrag: [{ id: 'O1', tittel: 'Skole' }] },
  },
  'a semicolon for a colon': {
    text: 'id: a\ntittel; Skole\nperiode = 2026\n',
    tells: ['syntax/yaml missing-colon «tittel; Skole»', 'syntax/yaml missing-colon «periode = 2026»'],
    reads: { id: 'a', tittel: 'Skole', periode: 2026 },
  },
  'tabs for indentation': {
    text: 'oppdrag:\n\t- id: O1\n\t  tittel: Skole\n\t- id: O2\nid: a\n',
    tells: ['syntax/yaml tabs «\t»'],
    reads: { oppdrag: [{ id: 'O1', tittel: 'Skole' }, { id: 'O2' }], id: 'a' },
  },
  'tabs that are four spaces wide': {
    text: 'vedtak:\n\torgan: x\noppdrag:\n    - id: O1\n\t  tittel: Skole\n',
    tells: ['syntax/yaml tabs «\t»'],
    reads: { vedtak: { organ: 'x' }, oppdrag: [{ id: 'O1', tittel: 'Skole' }] },
  },
  'no space after the colon': {
    text: 'id: a\ntittel:Skole\nperiode: 2026\n',
    tells: ['syntax/yaml missing-space «tittel:Skole»'],
    reads: { id: 'a', tittel: 'Skole', periode: 2026 },
  },
  'no space after the colon of an element': {
    text: 'oppdrag:\n  - id:O1\n    tittel: Skole\n',
    tells: ['syntax/yaml missing-space «id:O1»'],
    reads: { oppdrag: [{ id: 'O1', tittel: 'Skole' }] },
  },
  'no space after the colons inside braces': {
    text: 'periode: {fra:2026, til:2029}\n',
    tells: ['syntax/yaml missing-space «fra:2026»', 'syntax/yaml missing-space «til:2029»'],
    reads: { periode: { fra: 2026, til: 2029 } },
  },
  'no space after the dash': {
    text: 'oppdrag:\n  -id: O1\n   tittel: Skole\n',
    tells: ['syntax/yaml space-after-dash «-id»'],
    reads: { oppdrag: [{ id: 'O1', tittel: 'Skole' }] },
  },
  'a no-break space after the colon': {
    text: 'id: a\ntittel:\u00a0Skole\n',
    tells: ['syntax/yaml odd-space «\u00a0»'],
    reads: { id: 'a', tittel: 'Skole' },
  },
  'no-break spaces for indentation': {
    text: 'vedtak:\n\u00a0\u00a0organ: x\nid: a\n',
    tells: ['syntax/yaml odd-space «\u00a0\u00a0»'],
    reads: { vedtak: { organ: 'x' }, id: 'a' },
  },
  'a space too many before a key': {
    text: 'oppdrag:\n  - id: O1\n    tittel: Skole\n     frist: 2026-06-30\n',
    tells: ['syntax/yaml indentation «frist»'],
    reads: { oppdrag: [{ id: 'O1', tittel: 'Skole', frist: '2026-06-30' }] },
  },
  'a space too few before a key': {
    text: 'oppdrag:\n  - id: O1\n    tittel: Skole\n   frist: 2026-06-30\n  - id: O2\n',
    tells: ['syntax/yaml indentation «frist»'],
    reads: { oppdrag: [{ id: 'O1', tittel: 'Skole', frist: '2026-06-30' }, { id: 'O2' }] },
  },
  'an element that stands too far in, with all it holds': {
    text: 'oppdrag:\n  - id: O1\n    tittel: Skole\n   - id: O2\n     tittel: Vei\n',
    tells: ['syntax/yaml indentation «id»'],
    reads: {
      oppdrag: [
        { id: 'O1', tittel: 'Skole' },
        { id: 'O2', tittel: 'Vei' },
      ],
    },
  },
  'an element without its dash': {
    text: 'oppdrag:\n  - id: O1\n    tittel: Skole\n  id: O2\n    tittel: Vei\n',
    tells: ['syntax/yaml missing-dash «id»'],
    reads: {
      oppdrag: [
        { id: 'O1', tittel: 'Skole' },
        { id: 'O2', tittel: 'Vei' },
      ],
    },
  },
  'a key without its colon': {
    text: 'id: a\ntittel Skole\nperiode: 2026\n',
    tells: ['syntax/yaml missing-colon «tittel Skole»'],
    reads: { id: 'a', tittel: 'Skole', periode: 2026 },
  },
  'a second line of text that is not indented': {
    text: 'beskrivelse: Barn og unge\nskal ha det godt\nid: a\n',
    tells: ['syntax/yaml text-not-indented «skal ha det godt»'],
    reads: { beskrivelse: 'Barn og unge skal ha det godt', id: 'a' },
  },
};

describe.each(Object.entries(accidents))('%s', (_, { text, tells, reads }) => {
  test('is told at its place', () => {
    expect(told(text)).toEqual(tells);
  });

  test('does not keep the rest from being read', () => {
    expect(read(text).document.root?.json).toEqual(reads);
  });

  test('comes with a fix after which nothing is wrong and the same is read', () => {
    expect(told(fixed(text))).toEqual([]);
    expect(read(fixed(text)).document.root?.json).toEqual(reads);
  });

  test('is told alike in a file of Windows', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(told(windows)).toEqual(tells);
    expect(read(windows).document.root?.json).toEqual(reads);
  });
});

test('the corrected line is ready for the message', () => {
  const lines = Object.values(accidents).map(({ text }) => read(text).findings[0]?.data?.['corrected']);
  expect(lines.filter((line) => line !== undefined)).toMatchInlineSnapshot(`
    [
      "tittel: "Skole: ny plan"",
      "tittel: "Skole:"",
      "tittel: "Skole: plan" # fra rådmannen",
      "tittel: Hverdagsrehabilitering # TODO sjekk navn",
      "tittel: "Hverdag: rehabilitering" #TODO sjekk navn",
      "forankring: "#T4"",
      "forankring: ["#T4", x]",
      "forankring: [x, "#T4"]",
      "- "#T4"",
      "tittel: "Tiltak #4 for alle"",
      "frist: 2026-06-30 # sjekk",
      "tittel: "*viktig*"",
      "tittel: "!viktig melding"",
      "tittel: "&x"",
      "tittel: "@rådmannen svarer"",
      "tittel: "% av budsjettet"",
      "tittel: "\`x\`"",
      "krav: ">= 2 %"",
      "tittel: "[Utkast] Plan, del 1"",
      "tittel: "{x} y"",
      "tittel: '"Mål" og tiltak'",
      "tittel: 'Han sa "ja" til planen'",
      "tittel: "Ny skole"",
      "forankring: ["T1", „T2“]",
      "tittel: "Skole"",
      "kilde: 'C:\\Delt\\område'",
      "forankring: [T1, T2]",
      "forankring: [T1, T2]",
      "tittel: "Skole"",
      "",
      "forankring: ["T1", T2]",
      "tittel: Skole",
      "tittel: Skole",
      "tittel: Skole",
      "- id: O1",
      "fra: 2026",
      "- id: O1",
      "tittel: Skole",
      "organ: x",
      "- id: O2",
      "tittel: Skole",
    ]
  `);
});

describe('what is no accident stays silent', () => {
  test.each([
    'tittel: Tiltak # en merknad',
    '# en merknad\n#tittel: x\nid: a',
    'oppdrag: #våre oppdrag\n  - id: O1',
    'oppdrag:\n- #første\n  id: O1',
    'tittel: "Skole: ny plan #4" #slik',
    'forankring: [T1, T2] #begge',
    "tittel: '*viktig*'",
    'tittel: Skole (Eksempelvik) - ny',
    'kilde: https://eksempelvik.example/plan#s4',
    'forankring: økonomiplan-2026-2029#T4',
    'beskrivelse: |\n  Se sak #4\n  tittel:Skole\n  “Sitat”\n  - id:x\n  \tmed tabulator',
    'beskrivelse: >-\n  Vi #vil\nid: a',
    'beskrivelse: "Vi #vil\n  at #dette"\nid: a',
    'beskrivelse: Vi vil\n  at dette\n  skal gå\nid: a',
    'tittel: Kl. 10:30 og forhold 3:2',
    'tittel: «Skole» for alle',
    'tittel: “Mål” og “tiltak”',
    'beløp: {2026: 1200000, 2027: -300000}',
    'bærekraftsmål: [3,4]',
    'kommentar: -5 % og >= 3',
    'tags: [\n  a,\n  b\n]\nid: a',
    'mottakere:\n- enhet: a\n  rolle: hoved\n- enhet: b',
    '---\nid: a\n',
    'id: a\n---\n',
    'id: a\n...\n',
    '"tittel": "JSON"',
    '{"id": "a", "liste": [1, 2]}',
    '{"id":"a","liste":["b"]}',
    '? id\n: a',
  ])('%j', (text) => {
    expect(told(text)).toEqual([]);
    expect(read(text).document.root).not.toBeNull();
  });
});
