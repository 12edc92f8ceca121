import { describe, expect, test } from 'vitest';
import type { Audience } from '../../src/render/audience.ts';
import { pdfData } from '../support/pdf-data.ts';
import { siteOf, writtenSite } from '../support/site.ts';

/**
 * A small chain in which everything that citizens must not see is called KANARI-something: each in its own place. What they may see
 * refers to it in every way that the format knows.
 */
const files = {
  'plans.config.yaml': `kommune: { navn: Eksempelvik kommune, nummer: "9901" }
organisasjon: organisasjon.yaml
nettadresse: https://planer.eksempelvik.example
`,
  'organisasjon.yaml': `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - id: kommunen
    navn: Eksempelvik
    type: kommune
    enheter:
      - { id: oppvekst, navn: Oppvekst, type: sektor, leder: kommunalsjef oppvekst }
      - { id: helse, navn: Helse, type: sektor, leder: kommunalsjef helse }
`,
  'hemmelig-organisasjon-KANARI-filnavn.yaml': `type: organisasjon
id: organisasjon-ny
tittel: KANARI-organisasjon
tilgang: ikke-publisert
enheter:
  - { id: kanari-enhet, navn: KANARI-enhet, type: sektor, leder: KANARI-leder }
`,
  'samfunnsdel.md': `---
type: kommuneplan-samfunnsdel
id: samfunnsdel-2024
tittel: Samfunnsdelen 2024-2036
periode: 2024-2036
vedtak: { organ: kommunestyret, dato: 2024-06-19, sak: 41/24 }
forankring: strategi-hemmelig
vedlegg:
  - { tittel: Åpent vedlegg, fil: vedlegg/apent.pdf }
  - { tittel: KANARI-vedlegg, fil: vedlegg/KANARI-vedlegg.pdf, tilgang: unntatt, unntakshjemmel: offentleglova § 13 }
  - { tittel: KANARI-vedlegg med bare hjemmel, fil: vedlegg/KANARI-hjemmel.pdf, unntakshjemmel: offentleglova § 13 }
---

# Innledning

Dette er åpent. Se [strategien](strategi-hemmelig), [utkastet](utkast/KANARI-sti.yaml) og [vedlegget](vedlegg/KANARI-vedlegg.pdf).

<!-- KANARI-kommentar: dette er et notat til oss selv -->

:::unntatt{tilgang=unntatt unntakshjemmel="offentleglova § 13"}
KANARI-blokk står her.

::mål[KANARI-mål i blokk]{id=KANARI-M9}
:::

:::mål[Trygg oppvekst]{id=M1 ansvarlig=oppvekst se_også="strategi-hemmelig#KANARI-S1 utkast-2027#KANARI-U1"}
Barn og unge skal ha det bra.
:::

::mål[KANARI-mål som er unntatt]{id=KANARI-M2 tilgang=unntatt unntakshjemmel="offentleglova § 23" ansvarlig=helse}

::mål[KANARI-mål med bare hjemmel]{id=KANARI-M3 unntakshjemmel="offentleglova § 23" ansvarlig=helse}
`,
  'strategi.yaml': `type: strategi
id: strategi-hemmelig
tittel: KANARI-strategi
tilgang: unntatt
unntakshjemmel: offentleglova § 23
periode: 2025-2028
vedtak: { organ: kommunestyret, dato: 2025-01-15, sak: 3/25 }
eier: KANARI-eier
beskrivelse: KANARI-beskrivelse
forankring: samfunnsdel-2024
mål:
  - { id: KANARI-S1, tittel: KANARI-mål, forankring: samfunnsdel-2024#M1 }
`,
  'utkast/KANARI-sti.yaml': `type: temaplan
id: utkast-2027
tittel: KANARI-utkast
status: utkast
periode: 2027-2030
forankring: samfunnsdel-2024
# KANARI-yaml-kommentar
tiltak:
  - { id: KANARI-U1, tittel: KANARI-tiltak, forankring: samfunnsdel-2024#M1, ansvarlig: oppvekst, beløp: { 2027: 987654321 } }
`,
  'økonomiplan.yaml': `type: økonomiplan
id: økonomiplan-2026-2029
tittel: Økonomiplan 2026-2029
periode: 2026-2029
omfatter: [årsbudsjett, kommuneplan-handlingsdel]
vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 121/25 }
forankring: samfunnsdel-2024
beskrivelse: |
  Åpen innledning.

  :::unntatt{tilgang=ikke-publisert}
  KANARI-blokk i YAML
  :::
tiltak:
  - { id: T1, tittel: Flere lærere, forankring: [samfunnsdel-2024#M1, "strategi-hemmelig#KANARI-S1"], ansvarlig: oppvekst, beløp: { 2026: 1000000 } }
  - { id: KANARI-T2, tittel: KANARI-salg av tomt, tilgang: unntatt, unntakshjemmel: offentleglova § 23, forankring: samfunnsdel-2024#M1, ansvarlig: helse, beløp: { 2026: 123454321 } }
  - id: T3
    tittel: Åpent tiltak
    forankring: samfunnsdel-2024#M1
    ansvarlig: helse
    beløp: { 2026: 500000 }
    beskrivelse: |
      Før.

      :::unntatt{tilgang=unntatt unntakshjemmel="offentleglova § 13"}
      KANARI-blokk i tiltak
      :::
`,
  'styringsbrev.yaml': `type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektør, dato: 2025-12-18 }
forankring: økonomiplan-2026-2029
oppdrag:
  - { id: F1, tittel: Ansett lærere, forankring: økonomiplan-2026-2029#T1, mottakere: [oppvekst, helse], frist: 2026-04-01 }
  - { id: KANARI-F2, tittel: KANARI-oppdrag, tilgang: ikke-publisert, forankring: økonomiplan-2026-2029#T3, mottakere: [helse], frist: 2026-04-01 }
`,
  'virksomhetsplan.yaml': `type: virksomhetsplan
id: virksomhetsplan-oppvekst-2026
tittel: Virksomhetsplan for Oppvekst 2026
periode: 2026
gjelder_enhet: oppvekst
godkjent: { av: kommunalsjef oppvekst, dato: 2026-02-01 }
forankring: styringsbrev-2026
aktiviteter:
  - { id: A1, tittel: Lys ut stillinger, forankring: styringsbrev-2026#F1, ansvarlig: oppvekst, frist: 2026-03-01, status: fullført, dato: 2026-02-20 }
svar:
  - { gjelder: "styringsbrev-2026#KANARI-F2", svar: løses-i-drift, begrunnelse: KANARI-begrunnelse }
`,
  'virksomhetsplan-helse.yaml': `type: virksomhetsplan
id: virksomhetsplan-helse-2026
tittel: KANARI-plan for Helse
tilgang: ikke-publisert
periode: 2026
gjelder_enhet: helse
godkjent: { av: kommunalsjef helse, dato: 2026-02-01 }
forankring: styringsbrev-2026
aktiviteter:
  - { id: KANARI-A1, tittel: KANARI-aktivitet, forankring: styringsbrev-2026#F1, ansvarlig: helse, frist: 2026-03-01 }
`,
  'rapport.yaml': `type: tertialrapport
id: tertialrapport-2026-t1
tittel: KANARI-rapport
tilgang: unntatt
unntakshjemmel: offentleglova § 14
periode: 2026-T1
vedtak: { organ: kommunestyret, dato: 2026-05-20, sak: 50/26 }
rapport:
  - { gjelder: "styringsbrev-2026#F1", enhet: helse, status: forsinket, kommentar: KANARI-kommentar i rapport, ny_frist: 2031-01-31 }
`,
  'rapport-apen.yaml': `type: månedsrapport
id: månedsrapport-2026-04
tittel: Månedsrapport april 2026
periode: 2026-04
godkjent: { av: kommunedirektør, dato: 2026-05-10 }
rapport:
  - { gjelder: "styringsbrev-2026#F1", enhet: oppvekst, status: i-rute, kommentar: Alle stillinger er lyst ut }
  - { gjelder: "styringsbrev-2026#KANARI-F2", enhet: helse, status: i-rute, kommentar: KANARI-kommentar om oppdrag }
`,
  'planstrategi.yaml': `type: planstrategi
id: planstrategi-2024
tittel: Planstrategi 2024-2027
periode: 2024-2027
vedtak: { organ: kommunestyret, dato: 2024-03-20, sak: 20/24 }
planbehov:
  - { id: P1, gjelder: utkast-2027, valg: utarbeides, begrunnelse: Vi trenger en ny plan. }
`,
  'lederavtale.yaml': `type: lederavtale
id: lederavtale-oppvekst
tittel: KANARI-lederavtale
periode: 2026
gjelder_enhet: oppvekst
godkjent: { av: kommunedirektør, dato: 2026-01-10 }
forankring: styringsbrev-2026
mål:
  - { id: KANARI-L1, tittel: KANARI-ledermål, forankring: styringsbrev-2026#F1 }
`,
};

const besides = ['vedlegg/apent.pdf', 'vedlegg/KANARI-vedlegg.pdf', 'vedlegg/KANARI-hjemmel.pdf'];

async function outputFor(audience: Audience): Promise<string> {
  const site = await siteOf(files, { audience, asOf: '2026-06-15', besides });
  const written = await writtenSite(site);
  const pages = [...written].flatMap(([path, content]) => [path, content]);
  const pdfs = (await pdfData(site, files)).values();
  return decodeURIComponentSafely([...pages, ...pdfs, ...site.files.used().keys()].join('\n'));
}

/** Addresses are percent-encoded in pages. */
function decodeURIComponentSafely(text: string): string {
  return text.replace(/(?:%[\dA-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** Around each canary, to see where it got out. */
function canariesIn(output: string): readonly string[] {
  return [...output.matchAll(/.{0,60}kanari.{0,40}/gi)].map(([around]) => around);
}

describe('a site for the public', () => {
  test('holds nothing of what is withheld, in any form', async () => {
    expect(canariesIn(await outputFor('public'))).toEqual([]);
  });

  test('tells neither by name, number nor day that there is something it withholds', async () => {
    const output = await outputFor('public');
    // Ids and paths, sums with money of hidden measures, and a deadline that only a hidden report has moved.
    const traces = [
      'strategi-hemmelig',
      'utkast-2027',
      'lederavtale-oppvekst',
      'virksomhetsplan-helse',
      'organisasjon-ny',
    ];
    const figures = ['987654321', '987 654 321', '123454321', '123 454 321', '124 954 321', '31.1.2031', '2031-01-31'];
    expect([...traces, ...figures].filter((one) => output.replaceAll('\u{A0}', ' ').includes(one))).toEqual([]);
  });

  test('shows what is open beside it', async () => {
    const output = await outputFor('public');
    const open = [
      'Trygg oppvekst',
      'Flere lærere',
      'Åpent tiltak',
      'Ansett lærere',
      'Lys ut stillinger',
      'Åpent vedlegg',
    ];
    expect(open.filter((one) => !output.includes(one))).toEqual([]);
  });
});

test('an internal site holds them: those that a site shows at all would have been seen', async () => {
  const output = await outputFor('internal');
  const shown = [
    'KANARI-organisasjon',
    'KANARI-vedlegg',
    'KANARI-vedlegg.pdf',
    'KANARI-hjemmel.pdf',
    'KANARI-blokk står her',
    'KANARI-mål i blokk',
    'KANARI-mål som er unntatt',
    'KANARI-mål med bare hjemmel',
    'KANARI-strategi',
    'KANARI-eier',
    'KANARI-beskrivelse',
    'KANARI-S1',
    'KANARI-utkast',
    'KANARI-tiltak',
    'KANARI-blokk i YAML',
    'KANARI-salg av tomt',
    'KANARI-blokk i tiltak',
    'KANARI-oppdrag',
    'KANARI-begrunnelse',
    'KANARI-plan for Helse',
    'KANARI-aktivitet',
    'KANARI-rapport',
    'KANARI-kommentar i rapport',
    'KANARI-kommentar om oppdrag',
    'KANARI-lederavtale',
    'KANARI-ledermål',
  ];
  expect(shown.filter((name) => !output.includes(name))).toEqual([]);
});
