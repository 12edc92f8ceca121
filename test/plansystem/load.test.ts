import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse.ts';
import { mapInNynorsk } from '../../src/plansystem/in-nynorsk.ts';
import { loadPlanSystem } from '../../src/plansystem/load.ts';
import { shipped } from '../../src/plansystem/shipped.gen.ts';
import { shapeOf } from '../../src/schema/build-shape.ts';
import { invalid as configInvalid } from '../../src/rules/config/invalid.ts';
import { invalid } from '../../src/rules/plansystem/invalid.ts';
import { told } from '../support/read-settings.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

type Files = Readonly<Record<string, string>>;

function load(files: Files, name = './plansystem.yaml') {
  return loadPlanSystem({
    name,
    namedAt: { path: 'plans.config.yaml', span: { start: 12, end: 29 } },
    read: (path) => {
      const text = files[path];
      return text === undefined ? null : parseDocument(path, text).document;
    },
  });
}

function faults(files: Files): readonly string[] {
  return load(files).findings.map((finding) => told(finding, files, invalid.meta.messages));
}

/** What is said of a plan system that builds on norge and states this besides. */
function faultsOf(own: string): readonly string[] {
  return faults({ 'plansystem.yaml': `id: eksempelvik\nbygger_på: norge\n${own}` });
}

test('a plan system changes single fields of an inherited type and keeps the rest', () => {
  const { plansystem, findings, paths } = load({
    'plansystem.yaml': `
id: eksempelvik
navn: Eksempelvik kommune
bygger_på: norge
dokumenttyper:
  styringsbrev:
    navn: Oppdragsbrev
    forankres_i: { kan: [temaplan] }
`,
  });
  const norge = shippedPlanSystem('norge').documentTypes.get('styringsbrev');
  expect(findings).toEqual([]);
  expect(paths).toEqual(['plansystem.yaml']);
  expect(plansystem?.names).toEqual({ nb: 'Eksempelvik kommune' });
  expect(plansystem?.documentTypes.get('styringsbrev')).toEqual({
    ...norge,
    names: { nb: 'Oppdragsbrev' },
    restsOn: { must: norge?.restsOn.must, may: ['temaplan'] },
  });
});

test('a dropped type is gone, also from inherited lists', () => {
  const { plansystem, findings } = load({
    'plansystem.yaml': 'id: eksempelvik\nbygger_på: norge\ndokumenttyper:\n  kommuneplan-handlingsdel: null\n',
  });
  expect(findings).toEqual([]);
  expect(plansystem?.documentTypes.has('kommuneplan-handlingsdel')).toBe(false);
  expect(plansystem?.documentTypes.get('styringsbrev')?.restsOn.must).toEqual(['økonomiplan', 'årsbudsjett']);
  expect(plansystem?.spelled.documentType.get('handlingsdel')).toBeUndefined();
});

test('a list replaces the inherited one; pluss and minus change it', () => {
  const { plansystem, findings } = load({
    'plansystem.yaml': `id: eksempelvik
bygger_på: norge
dokumenttyper:
  temaplan:
    vedtas_av: [kommunestyre]
    aliaser: { pluss: [oppvekstplan], minus: [sektorplan] }
`,
  });
  expect(findings).toEqual([]);
  expect(plansystem?.documentTypes.get('temaplan')).toMatchObject({
    adoptedBy: ['kommunestyre'],
    aliases: ['handlingsplan', 'fagplan', 'oppvekstplan'],
  });
});

test('a new item type of a group may be used wherever the group is', () => {
  const { plansystem, findings } = load({
    'plansystem.yaml': `id: eksempelvik
bygger_på: norge
elementtyper:
  livsløpsmål:
    navn: Livsløpsmål
    samling: livsløpsmål
    grupper: [målsetting]
    forankres_i: { kan: [retning, målsetting] }
`,
  });
  expect(findings).toEqual([]);
  expect(plansystem?.documentTypes.get('temaplan')?.holds).toContain('livsløpsmål');
  expect(plansystem?.itemTypes.get('tiltak')?.restsOn.may).toContain('livsløpsmål');
});

test('a type of its own takes over a word that was only an alias of another', () => {
  const { plansystem, findings } = load({
    'plansystem.yaml': 'id: eksempelvik\nbygger_på: norge\ndokumenttyper:\n  fagplan: { navn: Fagplan, nivå: 9 }\n',
  });
  expect(findings).toEqual([]);
  expect(plansystem?.spelled.documentType.get('fagplan')).toBe('fagplan');
});

test('a plan system may build on a file that builds on a shipped one', () => {
  const { plansystem, findings, paths } = load({
    'plansystem.yaml': 'id: bydel\nbygger_på: felles/by.yaml\ndokumenttyper:\n  notat: null\n',
    'felles/by.yaml': 'id: by\nbygger_på: lorenskog\ndokumenttyper:\n  mal: null\n',
  });
  expect(findings).toEqual([]);
  expect(paths).toEqual(['plansystem.yaml', 'felles/by.yaml']);
  expect(plansystem?.id).toBe('bydel');
  expect(plansystem?.documentTypes.has('notat')).toBe(false);
  expect(plansystem?.documentTypes.has('mal')).toBe(false);
  expect(plansystem?.itemTypes.has('prioritering')).toBe(true);
});

test('an empty section changes nothing but is told', () => {
  const files = { 'plansystem.yaml': 'id: eksempelvik\nbygger_på: norge\ndokumenttyper:\n' };
  expect(load(files).plansystem?.documentTypes.size).toBe(shippedPlanSystem('norge').documentTypes.size);
  expect(faults(files)).toEqual(['[] Under «dokumenttyper» skal det stå linjer med nøkkel, kolon og verdi.']);
});

test('a missing file is told where the config names it', () => {
  const { plansystem, findings } = load({});
  expect(plansystem).toBeNull();
  const files = { 'plans.config.yaml': 'plansystem: ./plansystem.yaml\n' };
  expect(findings.map((finding) => [finding.rule, told(finding, files, configInvalid.meta.messages)])).toEqual([
    [
      'config/invalid',
      '[./plansystem.yaml] Filen «plansystem.yaml» finnes ikke. Her skal det stå hvor kommunens plansystem ligger, regnet fra denne mappen.',
    ],
  ]);
});

test('a file that cannot be read gives no plan system and nothing more to say', () => {
  expect(load({ 'plansystem.yaml': '- bare\n- en liste\n' })).toEqual({
    plansystem: null,
    findings: [],
    paths: ['plansystem.yaml'],
  });
});

test.each([
  [
    'id: eksempelvik\nbygger_på: norgge\n',
    '[norgge] Det finnes ikke noe plansystem «norgge» å bygge på. Velg mellom «lier», «lorenskog» og «norge», eller skriv stien til en fil. → norge',
  ],
  [
    'id: eksempelvik\nbygger_på: ../annen.yaml\n',
    '[../annen.yaml] Filen «../annen.yaml» finnes ikke. Her skal det stå hvilket plansystem dette bygger på.',
  ],
  [
    'id: eksempelvik\nbygger_på: ./plansystem.yaml\n',
    '[./plansystem.yaml] Plansystemene bygger på hverandre i ring: «plansystem.yaml → plansystem.yaml».',
  ],
  [
    'id: eksempelvik\ndokumenttyper:\n  notat: { navn: Notat }\n',
    '[id] Plansystemet bygger ikke på noe annet og har ikke egne «elementtyper». Legg til en linje med «bygger_på: norge».',
  ],
])('without a sound base there is no plan system: %j', (text, expected) => {
  expect(faults({ 'plansystem.yaml': text })).toEqual([expected]);
  expect(load({ 'plansystem.yaml': text }).plansystem).toBeNull();
});

test.each([
  ['dokumenttypene:\n  notat: null\n', '[dokumenttypene] «dokumenttypene» kan ikke brukes her.'],
  ['dokumenttyper:\n  notat: { nivaa: 3 }\n', '[nivaa] «nivaa» kan ikke brukes her.'],
  ['dokumenttyper:\n  notat: { nivå: øverst }\n', '[øverst] «nivå» skal være et helt tall.'],
  ['dokumenttyper:\n  notat: { nivå: -1 }\n', '[-1] «-1» er for lavt eller for høyt for «nivå».'],
  ['dokumenttyper:\n  notat: { aliaser: memo }\n', '[memo] «aliaser» skal være en liste, for eksempel [mål, tiltak].'],
  ['dokumenttyper:\n  notat: tekst\n', '[tekst] Under «notat» skal det stå linjer med nøkkel, kolon og verdi.'],
  ['dokumenttyper:\n  notat: { forklaring: [a] }\n', '[[a]] «forklaring» skal være en tekst.'],
  [
    'dokumenttyper:\n  notat: { gyldighet: period }\n',
    '[period] «gyldighet» kan ikke være «period». Velg mellom «periode», «til-erstattet» og «alltid». → periode',
  ],
  ['dokumenttyper:\n  notat: { forankrer_elementer: ja }\n', '[ja] «forankrer_elementer» skal være true eller false.'],
  ['dokumenttyper:\n  notat: { horisont: { minst: 1 } }\n', '[horisont] Her mangler «mest».'],
  [
    'dokumenttyper:\n  notat: { hjemmel: [kommuneloven] }\n',
    '[kommuneloven] «kommuneloven» er ingen hjemmel. Skriv lovens kortnavn og paragrafen, for eksempel koml § 14-4.',
  ],
  [
    'virksomhetsplaner: { frist: 1. mars }\n',
    '[1. mars] «1. mars» er ingen dag i året. Skriv måned og dag med to sifre hver: 03-01 er 1. mars.',
  ],
  [
    'valgperioder:\n  - { valg: 13.9.2027, fra: 2027-10-31, til: 2031-10-30 }\n',
    '[13.9.2027] «13.9.2027» er ingen dato. Skriv år, måned og dag, for eksempel 2027-09-13.',
  ],
  [
    'lover:\n  koml: { lenke: lovdata.no }\n',
    '[lovdata.no] «lovdata.no» er ingen nettadresse. Den skal begynne med https://.',
  ],
])('a wrong form is told at its place: %j', (own, expected) => {
  const found = faultsOf(own);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(expected);
});

test('an unknown key is told with the nearest that may stand there', () => {
  expect(faultsOf('dokumenttyper:\n  notat: { forankres: { kan: [sak] } }\n')[0]).toMatch(/→ forankres_i$/);
});

test.each([
  [
    'dokumenttyper:\n  notat: { forankres_i: { kan: [temaplann] } }\n',
    '[temaplann] Plansystemet har ingen dokumenttype som heter «temaplann». → temaplan',
  ],
  [
    'dokumenttyper:\n  notat: { forankres_i: { må: [handlingsplan] } }\n',
    '[handlingsplan] Plansystemet har ingen dokumenttype som heter «handlingsplan». → temaplan',
  ],
  [
    'dokumenttyper:\n  notat: { inneholder: [målsettingg] }\n',
    '[målsettingg] Plansystemet har ingen elementtype eller elementgruppe som heter «målsettingg». → målsetting',
  ],
  [
    'dokumenttyper:\n  notat: { inneholder: { pluss: [satsingsområder] } }\n',
    '[satsingsområder] Plansystemet har ingen elementtype eller elementgruppe som heter «satsingsområder». → satsingsområde',
  ],
  [
    'dokumenttyper:\n  notat: { vedtas_av: [bystyret] }\n',
    '[bystyret] Plansystemet har ikke noe organ som heter «bystyret». → kommunestyre',
  ],
  [
    'dokumenttyper:\n  notat: { boks: planstrategien }\n',
    '[planstrategien] Planfiguren har ingen boks som heter «planstrategien». Legg den til under «bokser». → planstrategi',
  ],
  [
    'dokumenttyper:\n  notat: { hjemmel: [xyz § 3] }\n',
    '[xyz § 3] Plansystemet kjenner ingen lov med kortnavnet «xyz». Legg den til under «lover».',
  ],
  [
    'elementtyper:\n  mål: { grupper: [målsettinger] }\n',
    '[målsettinger] Plansystemet har ingen elementgruppe som heter «målsettinger». → målsetting',
  ],
  [
    'elementtyper:\n  mål: { følges_opp: { i: [budsjet] } }\n',
    '[budsjet] Plansystemet har ingen dokumenttype som heter «budsjet». → årsbudsjett',
  ],
  ['mottakere:\n  alle: [sektor, etatt]\n', '[etatt] Plansystemet har ingen enhetstype som heter «etatt».'],
  [
    'virksomhetsplaner: { enhetstyper: [verksemd] }\n',
    '[verksemd] Plansystemet har ingen enhetstype som heter «verksemd». → virksomhet',
  ],
  [
    'dokumenttyper:\n  notat: { aliaser: [fagplan] }\n',
    '[fagplan] «fagplan» betyr allerede «temaplan». Samme ord kan ikke stå for to ting.',
  ],
  [
    'organer:\n  hovedutvalg: { skrivemåter: { pluss: [Formannskapet] } }\n',
    '[Formannskapet] «Formannskapet» betyr allerede «formannskap». Samme ord kan ikke stå for to ting.',
  ],
  [
    'elementtyper:\n  grep: { navn: Grep, samling: tiltak }\n',
    '[tiltak] Samlingen «tiltak» hører allerede til elementtypen «tiltak». Gi samlingen et eget navn.',
  ],
  [
    'elementtyper:\n  grep: { navn: Grep, samling: vedtak }\n',
    '[vedtak] Samlingen kan ikke hete «vedtak», for det er en vanlig nøkkel i dokumenter. Velg et annet ord.',
  ],
  [
    'elementgrupper:\n  tiltak: Tiltak\n',
    '[tiltak] Elementgruppen «tiltak» heter det samme som en elementtype. Gi en av dem et annet navn.',
  ],
  [
    'dokumenttyper:\n  rammesakk: null\n',
    '[rammesakk] «rammesakk» er ikke arvet og kan derfor ikke tas bort. Skal «rammesakk» være ny, må den få innhold. → rammesak',
  ],
  [
    'dokumenttyper:\n  styringsbev: { nivå: 13 }\n',
    '[styringsbev] «styringsbev» er ny i plansystemet og mangler «navn». → styringsbrev',
  ],
  [
    'elementtyper:\n  grep: { forklaring: Et grep. }\n',
    '[grep] «grep» er ny i plansystemet og mangler «navn» og «samling».',
  ],
  [
    'årshjul:\n  kafé: { navn: Kafésamling, dokumenttyper: [] }\n',
    '[kafé] «kafé» er ny i plansystemet og mangler «frist».',
  ],
])('a name that leads nowhere is told at its place: %j', (own, expected) => {
  const found = faultsOf(own);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(expected);
});

test('a step of the annual wheel says in words when it is, where no day is named', () => {
  expect(faultsOf('årshjul:\n  kafé: { navn: Kafésamling, når: om våren, dokumenttyper: [] }\n')).toEqual([]);
  const steps = shippedPlanSystem('lier').wheel.filter(({ when }) => when !== null);
  expect(steps.map(({ id }) => id)).toEqual([
    'hp-kafénotat',
    'hp-kafésamling',
    'hp-innspill',
    'hp-spørring',
    'styringsdialog',
  ]);
});

test('a plan system with a fault still gives what can be used', () => {
  const { plansystem } = load({
    'plansystem.yaml': 'id: eksempelvik\nbygger_på: norge\ndokumenttyper:\n  temaplan: []\n  notat: { nivå: x }\n',
  });
  expect(plansystem?.documentTypes.get('temaplan')?.level).toBe(9);
});

test('__proto__ is a name like any other', () => {
  const { plansystem } = load({
    'plansystem.yaml': 'id: eksempelvik\nbygger_på: norge\ndokumenttyper:\n  __proto__: { navn: Proto }\n',
  });
  expect(plansystem?.documentTypes.size).toBe(57);
  expect(Object.hasOwn(Object.prototype, 'navn')).toBe(false);
});

test.each(Object.keys(shipped))('%s written with nynorsk keys is the same plan system', (name) => {
  const nynorsk = mapInNynorsk(shipped[name] ?? {}, shapeOf('plansystem'), shippedPlanSystem('norge'));
  expect(Object.keys(nynorsk)).toContain('dokumenttypar');
  const { plansystem, findings } = load({ 'plansystem.yaml': stringify(nynorsk, { lineWidth: 0 }) });
  expect(findings).toEqual([]);
  expect(plansystem).toEqual(shippedPlanSystem(name));
});
