import { expect, test } from 'vitest';
import { checkInUse } from '../../src/config/check-facts.ts';
import { defaultSettings, readConfig } from '../../src/config/read.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { invalid } from '../../src/rules/config/invalid.ts';
import { told } from '../support/read-settings.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

const path = 'plans.config.yaml';
const ruleIds = ['lineage/not-followed-up', 'lineage/unanchored', 'vote/not-assigned', 'reference/unknown-item'];

function read(config: string) {
  return readConfig(parseDocument(path, config).document, ruleIds);
}

function faults(text: string): readonly string[] {
  return read(text).findings.map((finding) => told(finding, { [path]: text }, invalid.meta.messages));
}

test('an empty config gives the defaults', () => {
  expect(read('')).toEqual({ settings: defaultSettings, findings: [], planSystemAt: null, organisation: null });
  expect(read('{}\n').settings).toEqual(defaultSettings);
});

test('keys without a value say nothing', () => {
  expect(read('kommune:\nregler:\ndokumenter:\noppsett:\nplansystem:\nspråk:\n')).toMatchObject({
    settings: defaultSettings,
    findings: [],
  });
});

test('a full config is read', () => {
  const { settings, findings, planSystemAt } = read(`kommune: { navn: Eksempelvik kommune, nummer: 0301 }
språk: nn
plansystem: lorenskog
dokumenter: ["planer/**/*.yaml", "!planer/utkast/**"]
organisasjon: ./organisasjon.yaml
oppsett: streng
regler:
  lineage/not-followed-up: error
  lineage/unanchored: off
  vote/not-assigned: [warning, { uker: 8, unntak: [sak-1], streng: true, navn: x }]
i_bruk: { styringsbrev: 2025, årsbudsjett: 2024 }
konstituert: [2023-10-12, 2019-10-16]
utseende: { logo: logo.svg, farge: "#0b5a8f", lenker: [{ tekst: Hjem, adresse: "https://eksempelvik.example" }] }
nettadresse: https://planer.eksempelvik.example
`);
  expect(findings).toEqual([]);
  expect(planSystemAt).toEqual({ path, span: { start: 75, end: 84 } });
  expect(settings).toEqual({
    municipality: { name: 'Eksempelvik kommune', number: '0301' },
    language: 'nn',
    planSystem: 'lorenskog',
    documents: ['planer/**/*.yaml', '!planer/utkast/**'],
    organisation: 'organisasjon.yaml',
    preset: 'streng',
    rules: new Map<string, unknown>([
      ['lineage/not-followed-up', { severity: 'error' }],
      ['lineage/unanchored', { severity: 'off' }],
      ['vote/not-assigned', { severity: 'warning', options: { uker: 8, unntak: ['sak-1'], streng: true, navn: 'x' } }],
    ]),
    inUse: new Map([
      ['styringsbrev', { year: 2025, at: { path, span: { start: 350, end: 362 } } }],
      ['årsbudsjett', { year: 2024, at: { path, span: { start: 370, end: 381 } } }],
    ]),
    constituted: ['2019-10-16', '2023-10-12'],
    look: {
      logo: 'logo.svg',
      colour: '#0b5a8f',
      links: [{ text: 'Hjem', address: 'https://eksempelvik.example' }],
    },
    baseUrl: 'https://planer.eksempelvik.example',
  });
});

test('a whole area of rules may be set at once; what a rule itself says goes first, wherever it stands', () => {
  const ids = ['law/area-plan-id', 'law/public-inspection', 'lineage/unanchored'];
  const readWith = (text: string) => readConfig(parseDocument(path, text).document, ids);
  expect(readWith('regler: { law/area-plan-id: info, law: off }\n')).toMatchObject({
    findings: [],
    settings: {
      rules: new Map([
        ['law/area-plan-id', { severity: 'info' }],
        ['law/public-inspection', { severity: 'off' }],
      ]),
    },
  });
  expect(readWith('regler: { law/*: off, lineage/unanchored: error }\n').settings.rules).toEqual(
    new Map([
      ['law/area-plan-id', { severity: 'off' }],
      ['law/public-inspection', { severity: 'off' }],
      ['lineage/unanchored', { severity: 'error' }],
    ]),
  );
  expect(readWith('regler: { law: [off, { dager: 2 }] }\n').findings).toMatchObject([{ message: 'area-form' }]);
  expect(readWith('regler: { laww: off }\n').findings).toMatchObject([
    { message: 'unknown-rule', suggestions: ['law'] },
  ]);
});

test('single values may stand instead of lists', () => {
  const { settings, findings } = read('dokumenter: "*.yaml"\nkonstituert: 2023-10-12\n');
  expect(findings).toEqual([]);
  expect(settings).toMatchObject({ documents: ['*.yaml'], constituted: ['2023-10-12'] });
});

test('a municipality number without quotes is read as it stands', () => {
  expect(read('kommune: { nummer: 3222 }\n')).toMatchObject({
    settings: { municipality: { number: '3222' } },
    findings: [],
  });
});

test.each([
  ['oppset: streng\n', /^\[oppset] «oppset» er ikke en innstilling her\. .* → oppsett$/],
  [
    'kommune: { navnet: Eksempelvik }\n',
    /^\[navnet] «navnet» er ikke en innstilling her\. Her kan du bruke navn og nummer\. → navn$/,
  ],
  ['utseende: { lenker: [{ tekst: Hjem }] }\n', /^\[tekst] Her mangler «adresse»\.$/],
  [
    'oppsett: strengt\n',
    /^\[strengt] «oppsett» kan ikke være «strengt»\. Velg mellom «start», «anbefalt» og «streng»\. → streng$/,
  ],
  ['språk: norsk\n', /^\[norsk] «språk» kan ikke være «norsk»\. Velg mellom «nb», «nn» og «en»\.$/],
  ['kommune: Eksempelvik\n', /^\[Eksempelvik] Under «kommune» skal det stå linjer med nøkkel, kolon og verdi\.$/],
  ['kommune: { navn: [a, b] }\n', /^\[\[a, b]] «navn» skal være en tekst\.$/],
  ['kommune: { nummer: "999" }\n', /^\["?999"?] Kommunenummeret «999» har ikke fire sifre\./],
  ['kommune: { nummer: 301 }\n', /^\[301] Kommunenummeret «301» har ikke fire sifre\./],
  ['kommune: { nummer: 12345 }\n', /^\[12345] Kommunenummeret «12345» har ikke fire sifre\./],
  ['i_bruk: { styringsbrev: i fjor }\n', /^\[i fjor] «styringsbrev» skal være et helt tall\.$/],
  ['i_bruk: { styringsbrev: 25 }\n', /^\[25] «25» er ikke et årstall\. Skriv året med fire sifre\.$/],
  [
    'konstituert: [12.10.2023]\n',
    /^\[12\.10\.2023] «12\.10\.2023» er ingen dato\. Skriv år, måned og dag, for eksempel 2023-10-12\.$/,
  ],
  ['konstituert: [2023-02-30]\n', /^\[2023-02-30] «2023-02-30» er ingen dato\./],
  ['utseende: { farge: blå }\n', /^\[blå] «blå» er ingen farge\./],
  [
    'nettadresse: planer.eksempelvik.example\n',
    /^\[planer\.eksempelvik\.example] .* Den skal begynne med https:\/\/\.$/,
  ],
  [
    'plansystem: lørenskog\n',
    /^\[lørenskog] Det finnes ikke noe plansystem som heter «lørenskog»\. Velg mellom .*«lorenskog».* → lorenskog$/,
  ],
  [
    'plansystem: ../felles/plansystem.yaml\n',
    /^\[\.\.\/felles\/plansystem\.yaml] «.*» fører ut av mappen med planene\./,
  ],
  ['organisasjon: /etc/organisasjon.yaml\n', /^\[\/etc\/organisasjon\.yaml] .* fører ut av mappen/],
  ['dokumenter: ["../**"]\n', /fører ut av mappen/],
  [
    'regler: { lineage/not-folowed-up: error }\n',
    /^\[lineage\/not-folowed-up] Det finnes ingen regel som heter «lineage\/not-folowed-up»\. .* → lineage\/not-followed-up$/,
  ],
  ['regler: { reference/unanchored: off }\n', /→ lineage\/unanchored$/],
  ['regler: { unknown-item: off }\n', /→ reference\/unknown-item$/],
  [
    'regler: { lineage/unanchored: advarsel }\n',
    /^\[advarsel] «advarsel» sier ikke hvor alvorlig «lineage\/unanchored» er\. Velg mellom «off», «info», «warning» og «error»\. → warning$/,
  ],
  ['regler: { lineage/unanchored: eror }\n', /→ error$/],
  [
    'regler: { lineage/unanchored: { uker: 8 } }\n',
    /^\[\{ uker: 8 }] Innstillingen for «lineage\/unanchored» kan ikke leses|^\[\{ uker: 8 }] «lineage\/unanchored» skal være en tekst\.$/,
  ],
  ['regler: { vote/not-assigned: [warning, 8] }\n', /^\[8] Innstillingen for «vote\/not-assigned» kan ikke leses\./],
  ['regler: { vote/not-assigned: [warning, { uker: 8 }, x] }\n', /^\[x] Innstillingen/],
  [
    'regler: { vote/not-assigned: [warning, { uker: { a: 1 } }] }\n',
    /^\[\{ a: 1 }] «uker» for regelen «vote\/not-assigned» skal være/,
  ],
  ['regler: [lineage/unanchored]\n', /^\[\[lineage\/unanchored]] Under «regler» skal det stå linjer/],
])('a fault is told at its place, once: %j', (text, expected) => {
  const found = faults(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});

test('what is wrong is left out, the rest holds', () => {
  const { settings } = read('oppsett: strengt\nregler: { lineage/unanchored: off, x: off }\nspråk: en\n');
  expect(settings.preset).toBe('anbefalt');
  expect(settings.language).toBe('en');
  expect([...settings.rules.keys()]).toEqual(['lineage/unanchored']);
});

test('several faults are told in one go', () => {
  expect(faults('oppset: x\nspråk: norsk\nregler: { x: off }\n')).toHaveLength(3);
});

test('types of i_bruk that the plan system does not have are told; aliases are fine', () => {
  const text = 'i_bruk: { styringsbev: 2025, handlingsprogram: 2024, årsbudsjett: 2024 }\n';
  const found = checkInUse(parseDocument(path, text).document.root, path, shippedPlanSystem('norge'));
  expect(found.map((finding) => told(finding, { [path]: text }, invalid.meta.messages))).toEqual([
    '[styringsbev] Plansystemet har ingen dokumenttype som heter «styringsbev». → styringsbrev',
  ]);
});

test('the keys may be nynorsk', () => {
  const { document } = parseDocument(
    'plans.config.yaml',
    'kommune: { namn: Eksempelvik kommune, nummer: "9901" }\nspråk: nn\ndokument: ["planar/**/*.yaml"]\noppsett: tilrådd\nreglar: { reference/self: warning }\n',
  );
  const { settings, findings } = readConfig(document, ['reference/self']);
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    ...defaultSettings,
    municipality: { name: 'Eksempelvik kommune', number: '9901' },
    language: 'nn',
    documents: ['planar/**/*.yaml'],
    preset: 'anbefalt',
    rules: new Map([['reference/self', { severity: 'warning' }]]),
  });
});

test('a key that is there in bokmål and nynorsk is told', () => {
  const { document } = parseDocument('plans.config.yaml', 'kommune: { navn: Eksempelvik, namn: Eksempelvika }\n');
  const { findings } = readConfig(document, []);
  expect(findings.map(({ message, data }) => [message, data?.['key']])).toEqual([['unknown-key', 'namn']]);
});
