import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDocument, checkItem, checkShape } from '../../src/schema/check-shape.ts';
import { documentTypeValidators, itemTypeValidators, itemValidator } from '../../src/schema/validators.gen.ts';
import { anyNode } from './any-node.ts';
import { readNode } from './read-node.ts';
import { emptySlots, fixed, say } from './say.ts';

const nothingMore = { required: [], titleUnless: null };

function tellDocument(lines: string, type = 'økonomiplan', required: readonly string[] = []) {
  const text = `type: ${type}\nid: plan-2026\ntittel: Plan\n${lines}`;
  const { findings, unreadable } = checkDocument(readNode(text), type, required, 'plan.yaml');
  return {
    told: findings.map((finding) => say(text, finding)),
    unreadable: [...unreadable],
    fixed: fixed(text, findings),
  };
}

function tellItem(lines: string, type = 'tiltak') {
  const text = `id: T4\ntittel: Trygg skolevei\n${lines}`;
  const { findings, unreadable } = checkItem(readNode(text), type, nothingMore, 'plan.yaml');
  return {
    told: findings.map((finding) => say(text, finding)),
    unreadable: [...unreadable],
    fixed: fixed(text, findings),
  };
}

describe('a date', () => {
  test.each([
    ['30.06.2026', '2026-06-30'],
    ['30/6-2026', '2026-06-30'],
    ['30. juni 2026', '2026-06-30'],
    ['30.06.26', '2026-06-30'],
    ['2026-6-3', '2026-06-03'],
    ['2026.06.03', '2026-06-03'],
    ['20260630', '2026-06-30'],
    ['2026-06-30T12:00', '2026-06-30'],
    ['juni 2026', '2026-06'],
    ['06.2026', '2026-06'],
  ])('%s is told with %s ready', (written, meant) => {
    expect(tellItem(`frist: ${written}`)).toEqual({
      told: [`schema/value [${written}] «${written}» er ikke skrevet som en dato. → ${meant}`],
      unreadable: ['frist'],
      fixed: `id: T4\ntittel: Trygg skolevei\nfrist: ${meant}`,
    });
  });

  test.each(['2026-02-30', '2026-06-31', '2026-13', '2025-02-29'])('%s is in no calendar', (written) => {
    const message = `Datoen «${written}» finnes ikke i kalenderen.`;
    expect(tellItem(`frist: ${written}`).told).toEqual([`schema/value [${written}] ${message}`]);
  });

  test.each(['2026-06-30', '2026-06', '2026', '"2026-06-30"', '2024-02-29'])('%s is fine', (written) => {
    expect(tellItem(`frist: ${written}`).told).toEqual([]);
  });

  test('that is none is told with how dates are written', () => {
    expect(tellItem('frist: snart').told).toEqual([
      'schema/value [snart] «snart» er ikke skrevet som en dato. Skriv år, måned og dag med bindestrek, slik: 2026-06-30.',
    ]);
  });

  test('may be unknown in a vote only', () => {
    expect(tellDocument('vedtak: {organ: kommunestyret, dato: ukjent}').told).toEqual([]);
    expect(tellDocument('vedtak: {organ: kommunestyret, dato: ukjend}').told).toEqual([
      'schema/value [ukjend] «ukjend» er ikke skrevet som en dato. → ukjent',
    ]);
    expect(tellItem('frist: ukjent').told).toHaveLength(1);
  });
});

describe('a period', () => {
  test.each([
    ['2026-29', '2026-2029'],
    ['2026 til 2029', '2026-2029'],
    ['2026/2029', '2026-2029'],
    ['1. tertial 2026', '2026-T1'],
    ['T1 2026', '2026-T1'],
    ['2026-t1', '2026-T1'],
    ['Q2 2026', '2026-K2'],
    ['2. kvartal 2026', '2026-K2'],
    ['1. halvår 2026', '2026-H1'],
    ['mars 2026', '2026-03'],
  ])('%s is told with %s ready', (written, meant) => {
    const { told, fixed: mended } = tellDocument(`periode: ${written}`);
    expect(told).toEqual([`schema/value [${written}] «${written}» er ikke skrevet som en periode. → ${meant}`]);
    expect(mended).toContain(`periode: ${meant}`);
  });

  test.each(['2026', '2026-2029', '2026–2029', '2026-T3', '2026-K4', '2026-H2', '2026-03', '{fra: 2026}'])(
    '%s is fine',
    (written) => {
      expect(tellDocument(`periode: ${written}`).told).toEqual([]);
    },
  );

  test('that ends before it begins is turned around', () => {
    expect(tellDocument('periode: 2029-2026')).toMatchObject({
      told: ['schema/value [2029-2026] Perioden «2029-2026» slutter før den begynner. → 2026-2029'],
      unreadable: ['periode'],
    });
  });

  test('of two dates that ends before it begins is told at its end', () => {
    const words = '«2026-01-01» er før «2027-01-01»: tidsrommet slutter før det begynner.';
    for (const key of ['periode', 'gyldig', 'høring']) {
      const { told, unreadable } = tellDocument(`${key}: {fra: 2027-01-01, til: 2026-01-01}`);
      expect(told).toEqual([`schema/value [2026-01-01] ${words}`]);
      expect(unreadable).toEqual([key]);
    }
  });

  test('of a unit deep in the organisation is looked at too', () => {
    const units = 'enheter: [{id: a, enheter: [{id: b, gyldig: {fra: 2027, til: 2026}}]}]';
    expect(tellDocument(units, 'organisasjon').told).toEqual([
      'schema/value [2026] «2026» er før «2027»: tidsrommet slutter før det begynner.',
    ]);
  });

  test('that is none is told with all ways of writing one', () => {
    expect(tellDocument('periode: neste år').told[0]).toMatch(/Skriv et år \(2026\), flere år \(2026-2029\), tertial/);
  });

  test('written as a list of two years is told with the years joined', () => {
    expect(tellDocument('periode: [2026, 2029]').told).toEqual([
      'schema/type [[2026, 2029]] «periode» skal være en periode, slik: 2026-2029. → 2026-2029',
    ]);
  });
});

describe('an amount', () => {
  test.each([
    ['1 200 000', '1200000'],
    ['1.200.000', '1200000'],
    ['1200000,-', '1200000'],
    ['1200000,00', '1200000'],
    ['1,2 mill', '1200000'],
    ['1.2 mill.', '1200000'],
    ['kr 500 000', '500000'],
    ['50 000 kr', '50000'],
    ['−300000', '-300000'],
    ['- 300 000', '-300000'],
    ['300 tusen', '300000'],
  ])('%s is told with %s ready', (written, meant) => {
    const { told, fixed: mended } = tellItem(`beløp:\n  2026: ${written}`);
    const words = `«${written}» er ikke skrevet som et beløp. Skriv hele kroner med bare sifre.`;
    expect(told).toEqual([`schema/type [${written}] ${words} → ${meant}`]);
    expect(mended).toContain(`  2026: ${meant}`);
  });

  test.each(['mye', '1.5', '1,5', '12,345,67'])('%s is told without a guess', (written) => {
    const words = `«${written}» er ikke et beløp. Skriv hele kroner med bare sifre, slik: 1200000.`;
    expect(tellItem(`beløp:\n  2026: ${written}`).told).toEqual([`schema/type [${written}] ${words}`]);
  });

  test('in quotation marks is told so', () => {
    expect(tellItem('beløp: {2026: "1200000"}').told).toEqual([
      'schema/type [1200000] «1200000» står i anførselstegn og blir lest som tekst. Ta bort anførselstegnene.',
    ]);
  });

  test('without a year is told with an example', () => {
    expect(tellItem('beløp: 1200000').told).toEqual([
      'schema/type [1200000] «beløp» skal si hvilket år beløpet gjelder, slik: {2026: 1200000}.',
    ]);
  });

  test('under a key that is no year is told at the key', () => {
    expect(tellItem('beløp: {år 1: 500}').told).toEqual([
      'schema/unknown-key [år 1] «år 1» er ikke et årstall. Her skal hver linje begynne med et år, slik: 2026.',
    ]);
    expect(tellItem('beløp: {utgft: {2026: 500}}').told).toEqual([
      'schema/unknown-key [utgft] Nøkkelen «utgft» er ukjent. → utgift',
    ]);
  });
});

describe('a number', () => {
  test('with a decimal comma is told with the point ready', () => {
    expect(tellItem('målverdi: 1,5', 'indikator')).toMatchObject({
      told: ['schema/value [1,5] «1,5» er ikke skrevet som et tall. Skriv bare sifre, og desimaler med punktum. → 1.5'],
      fixed: 'id: T4\ntittel: Trygg skolevei\nmålverdi: 1.5',
    });
  });

  test('with a decimal comma between brackets is one number still', () => {
    expect(tellItem('verdier: {2025: 81,5, 2026: 84.5}', 'indikator')).toMatchObject({
      told: [
        'schema/value [81,5] «81,5» er ikke skrevet som et tall. Skriv bare sifre, og desimaler med punktum. → 81.5',
      ],
      fixed: 'id: T4\ntittel: Trygg skolevei\nverdier: {2025: 81.5, 2026: 84.5}',
    });
  });

  test.each(['2.50', '-3', '87.5', '"3"'])('%s is fine', (written) => {
    expect(tellItem(`målverdi: ${written}`, 'indikator').told).toEqual([]);
  });

  test('of a sustainability goal has its limits', () => {
    expect(tellItem('bærekraftsmål: [3, 8.10, "8.a", 18]').told).toEqual([
      'schema/value [18] «18» er ikke et av FNs bærekraftsmål. Skriv et tall fra 1 til 17, eller et delmål som 4.1 eller 8.a.',
    ]);
  });
});

describe('a word to choose', () => {
  test.each([
    ['pågar', 'pågår'],
    ['Fullført', 'fullført'],
    ['fullfort', 'fullført'],
    ['Ikke startet', 'ikke-startet'],
  ])('%s is told with %s ready', (written, meant) => {
    expect(tellItem(`status: ${written}`)).toMatchObject({
      told: [`schema/value [${written}] «status» kan ikke være «${written}». → ${meant}`],
      unreadable: ['status'],
      fixed: `id: T4\ntittel: Trygg skolevei\nstatus: ${meant}`,
    });
  });

  test('far from all is told with all of them', () => {
    expect(tellItem('rapporteres: hver måned', 'oppdrag').told).toEqual([
      'schema/value [hver måned] «rapporteres» kan ikke være «hver måned». Velg blant «tertial», «år» og «avvik».',
    ]);
  });

  test('yes and no are true and false', () => {
    const text = 'type: organisasjon\nid: organisasjon\ntittel: O\nenheter: [{id: iks, ekstern: ja}]';
    const { findings } = checkDocument(readNode(text), 'organisasjon', [], 'plan.yaml');
    expect(findings.map((finding) => say(text, finding))).toEqual([
      'schema/type [ja] «ekstern» skal være true (ja) eller false (nei). → true',
    ]);
  });
});

describe('an id', () => {
  test.each([
    ['Styringsbrev 2026', 'styringsbrev-2026'],
    ['Økonomiplan_2026', 'økonomiplan-2026'],
    ['plan.2026', 'plan-2026'],
  ])('of a document, %s, is told with %s ready', (written, meant) => {
    const text = `type: styringsbrev\nid: ${written}\ntittel: Brev\n`;
    const { findings } = checkDocument(readNode(text), 'styringsbrev', [], 'plan.yaml');
    const words = `«${written}» kan ikke være id for et dokument: bare små bokstaver, tall og bindestrek.`;
    expect(findings.map((finding) => say(text, finding))).toEqual([`schema/value [${written}] ${words} → ${meant}`]);
  });

  test.each([
    ['T 4', 'T4'],
    ['Mål 1.1', 'Mål-1.1'],
    ['T/4', 'T-4'],
  ])('of an item, %s, is told with %s ready', (written, meant) => {
    const text = `id: ${written}\ntittel: Skolevei\n`;
    const { findings } = checkItem(readNode(text), 'tiltak', nothingMore, 'plan.yaml');
    expect(findings.map((finding) => say(text, finding))).toEqual([expect.stringMatching(new RegExp(` → ${meant}$`))]);
  });

  test.each([
    ['økonomiplan-2026 T4', 'økonomiplan-2026#T4'],
    ['økonomiplan-2026/T4', 'økonomiplan-2026#T4'],
    ['Økonomiplan 2026', 'økonomiplan-2026'],
    ['T1, T2', '[T1, T2]'],
  ])('in a reference, %s, is told with %s ready', (written, meant) => {
    expect(tellItem(`forankring: ${written}`)).toMatchObject({
      told: [`schema/value [${written}] «${written}» er ikke skrevet som en henvisning. → ${meant}`],
      fixed: `id: T4\ntittel: Trygg skolevei\nforankring: ${meant}`,
    });
  });
});

describe('a value of the wrong kind', () => {
  test.each([
    ['frist:', '[] «frist» står uten verdi. Skriv verdien, eller stryk linjen.'],
    ['frist: [2026-06-30]', '[[2026-06-30]] «frist» skal ha én verdi, men her står en liste. → 2026-06-30'],
    ['frist: {dato: 2026}', '[{dato: 2026}] «frist» skal være en dato, slik: 2026-06-30.'],
    ['status: {a: b}', '[{a: b}] «status» skal ha én verdi, men her står nøkler med hver sin verdi.'],
    ['ansvarlig: [oppvekst, helse]', '[[oppvekst, helse]] «ansvarlig» skal ha én verdi, men her står en liste.'],
    ['forankring: [T1, ~]', '[~] Listen «forankring» har et punkt uten innhold. Fyll det ut, eller stryk det.'],
    ['forankring: [[T1]]', '[[T1]] Listen «forankring» har en liste inni seg. Skriv alle punktene på samme nivå.'],
    ['forankring: {plan: a}', '[{plan: a}] «forankring» skal være en henvisning, slik: økonomiplan-2026#T4.'],
    [
      'beskrivelse:\n  Mål: trygg',
      '[Mål: trygg] «beskrivelse» skal være en tekst, men her står nøkler med hver sin verdi. Er det et kolon i teksten, må hele teksten stå i anførselstegn.',
    ],
    ['beløp: {2026: }', '[] «2026» står uten verdi. Skriv verdien, eller stryk linjen.'],
    ['beløp: {2026: {a: 1}}', '[{a: 1}] «beløp» skal være et beløp i hele kroner, slik: 1200000.'],
  ])('%s is told once', (line, words) => {
    expect(tellItem(line).told).toEqual([`schema/type ${words}`]);
  });

  test.each([
    [
      'vedtak: kommunestyret',
      '[kommunestyret] «vedtak» skal si hvem som vedtok, når og i hvilken sak, slik: { organ: kommunestyret, dato: 2025-12-10, sak: 112/25 }',
    ],
    [
      'vedtak: [{organ: kommunestyret, dato: 2025}]',
      '[[{organ: kommunestyret, dato: 2025}]] «vedtak» er det ene vedtaket som avgjorde saken. Skriv hele saksgangen som en liste under «behandling».',
    ],
    [
      'behandling: {organ: kommunestyret, dato: 2025}',
      '[{organ: kommunestyret, dato: 2025}] «behandling» skal være en liste. Begynn hvert punkt med bindestrek og mellomrom.',
    ],
    [
      'svar: [ivaretatt]',
      '[ivaretatt] Hvert punkt i listen «svar» skal deles opp i disse nøklene: «gjelder», «svar» og «begrunnelse».',
    ],
    ['godkjent: [{av: rektor}]', '[[{av: rektor}]] «godkjent» skal ikke være en liste. Ta bort bindestrekene.'],
    ['egne: nei', '[nei] «egne» skal deles opp i nøkler med hver sin verdi.'],
  ])('%s is told once', (line, words) => {
    expect(tellDocument(line)).toMatchObject({ told: [`schema/type ${words}`], unreadable: [line.split(':')[0]] });
  });
});

describe('what is missing', () => {
  test('in a document is told at its id', () => {
    const text = 'type: økonomiplan\nid: økonomiplan-2026\n';
    const { findings } = checkDocument(readNode(text), 'økonomiplan', ['periode'], 'plan.yaml');
    expect(findings.map((finding) => say(text, finding))).toEqual([
      'schema/required [økonomiplan-2026] Dokumentet mangler «tittel». Legg til en linje som begynner med «tittel:».',
      'schema/required [økonomiplan-2026] Dokumentet mangler «periode». Legg til en linje som begynner med «periode:».',
    ]);
  });

  test('in a document without id is told at its first key', () => {
    const text = 'tittel: Økonomiplan\ntype: økonomiplan\n';
    const { findings } = checkDocument(readNode(text), 'økonomiplan', [], 'plan.yaml');
    expect(findings.map((finding) => say(text, finding))).toEqual([
      'schema/required [tittel] Dokumentet mangler «id». Legg til en linje som begynner med «id:».',
    ]);
  });

  test('in an item is told at its id', () => {
    const text = 'id: T4\n';
    const demands = { required: ['frist'], titleUnless: null };
    const { findings } = checkItem(readNode(text), 'tiltak', demands, 'plan.yaml');
    expect(findings.map((finding) => say(text, finding))).toEqual([
      'schema/required [T4] «T4» mangler «tittel». Legg til en linje som begynner med «tittel:».',
      'schema/required [T4] «T4» mangler «frist». Legg til en linje som begynner med «frist:».',
    ]);
  });

  test('in an item without id is told at its first key', () => {
    const text = 'tittel: Trygg skolevei\n';
    const { findings } = checkItem(readNode(text), 'tiltak', undefined, 'plan.yaml');
    expect(findings.map((finding) => say(text, finding))).toEqual([
      'schema/required [tittel] Her mangler «id». Legg til en linje som begynner med «id:».',
    ]);
  });

  test('is no title where the plan it is about is named', () => {
    const text = 'id: P1\ngjelder: temaplan-helse\nvalg: revideres\n';
    const demands = { required: ['valg'], titleUnless: 'gjelder' };
    expect(checkItem(readNode(text), 'planbehov', demands, 'plan.yaml').findings).toEqual([]);
    expect(checkItem(readNode('id: P1\nvalg: revideres\n'), 'planbehov', demands, 'plan.yaml').findings).toHaveLength(
      1,
    );
  });

  test('in a vote is told at the vote, with a way out', () => {
    expect(tellDocument('vedtak: {organ: kommunestyret}')).toMatchObject({
      told: ['schema/required [vedtak] «vedtak» mangler «dato». Er det ikke kjent, skriv «dato: ukjent».'],
      unreadable: ['vedtak'],
    });
  });

  test('in an entry of a list is told at the first key of the entry', () => {
    expect(tellDocument('svar: [{svar: utsatt}]').told).toEqual([
      'schema/required [svar] Et punkt i listen «svar» mangler «gjelder».',
    ]);
  });

  test('is not what stands there without value', () => {
    const text = 'id:\ntittel:\n';
    const { findings } = checkItem(readNode(text), 'tiltak', nothingMore, 'plan.yaml');
    expect(findings.map(({ rule }) => rule)).toEqual(['schema/type', 'schema/type']);
  });
});

test('the type of a document is left to the rule about types', () => {
  expect(checkDocument(readNode('type: 5\nid: a\ntittel: A\n'), null, [], 'plan.yaml').findings).toEqual([]);
});

test('findings come in the order of the file', () => {
  const { told } = tellItem('frist: snart\nstatus: ferdig\nforankring: a b\n');
  expect(told.map((line) => /\[(.*?)\]/.exec(line)?.[1])).toEqual(['snart', 'ferdig', 'a b']);
});

test('what is sound gives one shared answer', () => {
  const sound = checkShape(itemValidator, readNode('id: T4\ntittel: Skolevei\n'), 'plan.yaml');
  expect(sound).toBe(checkShape(itemValidator, readNode('id: T5\ntittel: Gangvei\n'), 'plan.yaml'));
  expect(sound.findings).toEqual([]);
});

test('no tree throws, and every finding lies inside its file and has words in both languages', () => {
  const types = [...Object.keys(documentTypeValidators), 'ukjent'];
  const itemTypes = [...Object.keys(itemTypeValidators), 'ukjent'];
  fc.assert(
    fc.property(anyNode, fc.constantFrom(...types), fc.constantFrom(...itemTypes), ({ node, text }, type, itemType) => {
      const document = checkDocument(node, type, ['periode'], 'plan.yaml');
      const item = checkItem(node, itemType, { required: ['frist'], titleUnless: 'gjelder' }, 'plan.yaml');
      for (const finding of [...document.findings, ...item.findings]) {
        const { start, end } = finding.at.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(emptySlots(finding)).toEqual([]);
      }
      const places = document.findings.map(
        ({ rule, at, data }) => `${rule} ${at.span.start} ${at.span.end} ${String(data?.['key'])}`,
      );
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 100 },
  );
});
