import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse.ts';
import { checkPlanSystem } from '../../src/plansystem/check.ts';
import { loadPlanSystem, shippedNames } from '../../src/plansystem/load.ts';
import { shipped } from '../../src/plansystem/shipped.gen.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

/** The document types that the contract (section 3) names. */
const documentTypes =
  `nasjonale-forventninger rammeplan stortingsmelding lov regional-plan planstrategi planprogram kommuneplan
  kommuneplan-samfunnsdel kommuneplan-arealdel kommuneplan-handlingsdel kommunedelplan plankart planbestemmelser planbeskrivelse
  temaplan strategi reguleringsplan perspektivmelding rammesak økonomiplan årsbudsjett styringsbrev tilleggsbrev virksomhetsplan
  lederavtale kompetanseplan månedsrapport tertialrapport kvartalsrapport statusrapport årsrapport årsberetning årsregnskap
  undersøkelse tilsynsrapport revisjonsrapport delegasjonsreglement reglement policy prinsippdokument lederprinsipper
  tjenestestandard rutine eierskapsmelding plan-for-forvaltningsrevisjon beredskapsplan folkehelseoversikt kunnskapsgrunnlag
  avtale prosjekt mal notat sak organisasjon del`.split(/\s+/);

/** Item types and the keys their lists stand under. */
const collections: Readonly<Record<string, string>> = {
  visjon: 'visjon',
  satsingsområde: 'satsingsområder',
  samfunnsmål: 'samfunnsmål',
  hovedmål: 'hovedmål',
  mål: 'mål',
  delmål: 'delmål',
  strategi: 'strategier',
  føring: 'føringer',
  prinsipp: 'prinsipper',
  arealstrategi: 'arealstrategier',
  tiltak: 'tiltak',
  investering: 'investeringer',
  oppdrag: 'oppdrag',
  aktivitet: 'aktiviteter',
  leveranse: 'leveranser',
  indikator: 'indikatorer',
  handlingsregel: 'handlingsregler',
  vedtakspunkt: 'vedtakspunkter',
  verbalvedtak: 'verbalvedtak',
  budsjettjustering: 'budsjettjusteringer',
  planbehov: 'planbehov',
};

const lapsing = `planstrategi temaplan strategi rammesak økonomiplan årsbudsjett kommuneplan-handlingsdel styringsbrev
  virksomhetsplan lederavtale`.split(/\s+/);

const norge = shippedPlanSystem('norge');

test('norge has every document type of the contract and no other', () => {
  expect([...norge.documentTypes.keys()].toSorted()).toEqual(documentTypes.toSorted());
});

test('norge has every item type of the contract under its collection key', () => {
  const found = Object.fromEntries([...norge.itemTypes.values()].map(({ id, collection }) => [id, collection]));
  expect(found).toEqual(collections);
});

test('the types that the contract lets lapse with their period do, and no others', () => {
  const found = [...norge.documentTypes.values()].filter(({ validity }) => validity === 'periode').map(({ id }) => id);
  expect(found.toSorted()).toEqual(lapsing.toSorted());
});

test('reports, audits and supervisions never lapse', () => {
  const found = [...norge.documentTypes.values()].filter(({ validity }) => validity === 'alltid').map(({ id }) => id);
  expect(found.toSorted((a, b) => a.localeCompare(b, 'en'))).toMatchInlineSnapshot(`
    [
      "årsberetning",
      "årsrapport",
      "årsregnskap",
      "kvartalsrapport",
      "månedsrapport",
      "revisjonsrapport",
      "statusrapport",
      "tertialrapport",
      "tilsynsrapport",
      "undersøkelse",
    ]
  `);
});

test.each([
  ['handlingsplan', 'temaplan'],
  ['fagplan', 'temaplan'],
  ['handlingsprogram', 'økonomiplan'],
  ['handlings-og-økonomiplan', 'økonomiplan'],
  ['oppdragsbrev', 'styringsbrev'],
  ['årsmelding', 'årsrapport'],
  ['verksemdsplan', 'virksomhetsplan'],
  ['leiaravtale', 'lederavtale'],
  ['årsrekneskap', 'årsregnskap'],
  ['delegeringsreglement', 'delegasjonsreglement'],
])('%s is a spelling of %s', (alias, type) => {
  expect(norge.spelled.documentType.get(alias)).toBe(type);
});

test.each([
  ['kommunestyret', 'kommunestyre'],
  ['bystyret', 'kommunestyre'],
  ['heradsstyret', 'kommunestyre'],
  ['formannskapet', 'formannskap'],
  ['rådmannen', 'kommunedirektør'],
  ['kontrollutvalet', 'kontrollutvalg'],
])('%s is a spelling of the body %s', (spelling, body) => {
  expect(norge.spelled.body.get(spelling)).toBe(body);
});

test('nynorsk collection keys lead to the same item types', () => {
  const keys = ['føringar', 'strategiar', 'aktivitetar', 'leveransar', 'indikatorar', 'prinsipp', 'satsingsområde'];
  expect(keys.map((key) => norge.spelled.collection.get(key))).toEqual([
    'føring',
    'strategi',
    'aktivitet',
    'leveranse',
    'indikator',
    'prinsipp',
    'satsingsområde',
  ]);
});

test('the law names the council for what kommuneloven and plan- og bygningsloven reserve for it', () => {
  const named = [
    'økonomiplan',
    'årsbudsjett',
    'planstrategi',
    'kommuneplan',
    'delegasjonsreglement',
    'eierskapsmelding',
  ];
  const rows = named.map((id) => norge.documentTypes.get(id));
  expect(rows.map((row) => row?.adoptedBy)).toEqual(named.map(() => ['kommunestyre']));
  expect(rows.map((row) => `${row?.adoptedByLaw?.law} ${row?.adoptedByLaw?.section}`)).toEqual([
    'kommuneloven § 14-2',
    'kommuneloven § 14-2',
    'plan- og bygningsloven § 10-1',
    'plan- og bygningsloven § 11-15',
    'kommuneloven § 5-14',
    'kommuneloven § 26-1',
  ]);
});

test('alle means every sector and staff unit, which are expected to have a unit plan by 1 March', () => {
  expect(norge.recipients.get('alle')).toEqual(['sektor', 'stab']);
  expect(norge.unitPlans).toEqual({ unitTypes: ['sektor', 'stab'], due: '03-01' });
});

test('lorenskog adds the item types of its real plans and takes the boxes of reports out of the figure', () => {
  const lorenskog = shippedPlanSystem('lorenskog');
  const added = [...lorenskog.itemTypes.keys()].filter((id) => !norge.itemTypes.has(id));
  expect(added).toEqual([
    'visjonsdel',
    'prioritering',
    'innsatsområde',
    'prioritert-bærekraftsmål',
    'nøkkeltall',
    'delprosess',
  ]);
  expect(lorenskog.documentTypes.get('kommuneplan-samfunnsdel')?.holds).toContain('prioritering');
  expect(lorenskog.itemTypes.get('tiltak')?.restsOn.may).toContain('prioritering');
  expect(lorenskog.boxes.map(({ id }) => id)).not.toContain('rapportering');
  expect(lorenskog.documentTypes.get('årsrapport')?.box).toBeNull();
});

test("the boxes of lorenskog and lier are those of the municipalities' figures, in their order", () => {
  expect(shippedPlanSystem('lorenskog').boxes.map(({ id }) => id)).toEqual([
    'planstrategi',
    'kommuneplan',
    'samfunnsdel',
    'arealdel',
    'temaplan',
    'kommunedelplan',
    'reguleringsplan',
    'perspektivmelding',
    'økonomiplan',
    'styringsbrev',
    'lederavtale',
    'kompetanseplan',
  ]);
  expect(shippedPlanSystem('lier').boxes.map(({ id }) => id)).toEqual([
    'planstrategi',
    'kommuneplan',
    'temaplan',
    'handlingsprogram',
    'årsbudsjett',
    'oppdragsformidling',
    'gjennomføring',
    'rapporter',
    'korrigering',
    'læring',
    'ekstern-kontroll',
    'regler',
  ]);
});

test('lorenskog divides helhetlig styring in three, and lier goes from plans to carrying out, correcting and learning', () => {
  expect(
    shippedPlanSystem('lorenskog')
      .processes.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['evaluering-og-læring', 'helhetlig-styring', 'planlegging', 'styring']);
  expect(shippedPlanSystem('lier').processes.map(({ id }) => id)).toEqual([
    'planlegging',
    'oppdragsformidling-og-dialog',
    'gjennomføring',
    'korrigering',
    'læring',
  ]);
});

test('leader dialogues stand twice in the year of lorenskog, and wait for no document', () => {
  const dialogues = shippedPlanSystem('lorenskog').wheel.filter(({ id }) => id.startsWith('ledersamtale'));
  expect(dialogues.map(({ due, types }) => [due, types])).toEqual([
    ['06-30', []],
    ['12-31', []],
  ]);
});

describe.each(shippedNames())('the shipped plan system %s', (name) => {
  const system = shippedPlanSystem(name);

  test('has the shape of the schema, names nothing that does not exist and no word for two things', () => {
    const path = `schemas/plansystem/${name}.yaml`;
    const { document, findings } = parseDocument(path, readFileSync(path, 'utf8'));
    expect(findings).toEqual([]);
    const base = shipped[name]?.['bygger_på'];
    const below = typeof base === 'string' ? (shipped[base] ?? {}) : {};
    expect(document.root && checkPlanSystem(document.root, path, below)).toEqual([]);
  });

  test('explains every type and names it in bokmål, nynorsk and English', () => {
    for (const { names, explanation } of [...system.documentTypes.values(), ...system.itemTypes.values()]) {
      expect(names.nb && names.nn && names.en).toBeTruthy();
      expect(explanation).toMatch(/[.?]$/);
    }
  });

  test('lets no document have to rest on one that stands below it', () => {
    for (const { id, level, restsOn } of system.documentTypes.values())
      for (const parent of restsOn.must) {
        const above = system.documentTypes.get(parent)?.level ?? null;
        expect([id, parent, level === null || above === null || above <= level]).toEqual([id, parent, true]);
      }
  });

  test('cites law by pages of lovdata.no', () => {
    const cited = [...system.documentTypes.values()].flatMap((type) => type.legalBasis);
    for (const { url } of cited) expect(url).toMatch(/^https:\/\/lovdata\.no\/(lov|forskrift)\/[\d-]+\/§[\d-]+$/);
  });
});

test('a name that is no shipped plan system gives none', () => {
  expect(loadPlanSystem({ name: 'atlantis', namedAt: null, read: () => null }).plansystem).toBeNull();
});
