import type { Files } from '../support/workspace.ts';

/**
 * A small, careful municipality in 2026: every document that the practices in this folder start from. Nothing is wrong in it on
 * any day of the year.
 */
export const municipality: Files = {
  'plans.config.yaml': `
kommune: { navn: Eksempelvik kommune, nummer: "9901" }
plansystem: norge
organisasjon: organisasjon.yaml
konstituert: [2023-10-12]
i_bruk: { planstrategi: 2024, økonomiplan: 2026, årsbudsjett: 2026, styringsbrev: 2026, virksomhetsplan: 2026 }
`,
  'organisasjon.yaml': `
type: organisasjon
id: organisasjon
tittel: Organisasjonen i Eksempelvik kommune
enheter:
  - id: eksempelvik
    navn: Eksempelvik kommune
    type: kommune
    enheter:
      - id: kommunestyret
        navn: Kommunestyret
        type: kommunestyre
        leder: ordfører
        enheter:
          - { id: formannskapet, navn: Formannskapet, type: formannskap, leder: ordfører }
          - { id: utvalg-oppvekst, navn: Hovedutvalg for oppvekst, type: hovedutvalg, leder: utvalgsleder }
          - { id: planutvalget, navn: Planutvalget, type: utvalg, leder: utvalgsleder }
          - { id: kontrollutvalget, navn: Kontrollutvalget, type: utvalg, leder: utvalgsleder }
      - id: kommunedirektøren
        navn: Kommunedirektøren
        type: kommunedirektør
        leder: kommunedirektør
        enheter:
          - id: oppvekst
            navn: Oppvekst
            type: sektor
            leder: kommunalsjef oppvekst
            enheter:
              - { id: fjordskolen, navn: Fjordskolen, type: virksomhet, leder: rektor }
          - { id: helse, navn: Helse og velferd, type: sektor, leder: kommunalsjef helse }
          - { id: økonomi, navn: Økonomi, type: stab, leder: økonomisjef }
`,
  'planstrategi.yaml': `
type: planstrategi
id: planstrategi-2024-2027
tittel: Planstrategi 2024–2027
periode: 2024-2027
høring: { hva: forslag, fra: 2024-02-01, til: 2024-03-08 }
vedtak: { organ: kommunestyret, dato: 2024-03-20, sak: 17/24 }
planbehov:
  - id: P1
    gjelder: samfunnsdel-2024
    valg: videreføres
    begrunnelse: Samfunnsdelen er ny.
`,
  'samfunnsdel.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel-2024
tittel: Kommuneplanens samfunnsdel 2024–2036
periode: 2024-2036
høring: { hva: forslag, fra: 2023-10-02, til: 2023-11-17 }
vedtak: { organ: kommunestyret, dato: 2024-02-14, sak: 8/24 }
mål:
  - id: M1
    tittel: Alle barn hører til i et fellesskap
  - id: M2
    tittel: Eldre bor trygt hjemme
`,
  'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029 med årsbudsjett 2026
periode: 2026-2029
omfatter: [årsbudsjett, kommuneplan-handlingsdel]
forankring: samfunnsdel-2024
høring: { hva: innstilling, fra: 2025-11-27, til: 2025-12-17 }
behandling: [{ organ: formannskapet, dato: 2025-11-25, sak: 71/25, utfall: innstilling }]
erstatter: økonomiplan-2025
vedtak: { organ: kommunestyret, dato: 2025-12-17, sak: 98/25 }
tiltak:
  - id: T1
    tittel: Miljøteam på ungdomsskolene
    forankring: samfunnsdel-2024#M1
    ansvarlig: oppvekst
    beløp: { 2026: 2400000 }
  - id: T2
    tittel: Hverdagsrehabilitering i hele kommunen
    forankring: samfunnsdel-2024#M2
    ansvarlig: helse
    beløp: { 2026: 900000 }
`,
  // Last year's plan, and no more of last year: the rest is in the archive.
  'økonomiplan-2025.yaml': `
type: økonomiplan
id: økonomiplan-2025
tittel: Økonomiplan 2025–2028 med årsbudsjett 2025
periode: 2025-2028
omfatter: [årsbudsjett, kommuneplan-handlingsdel]
forankring: samfunnsdel-2024
vedtak: { organ: kommunestyret, dato: 2024-12-18, sak: 99/24 }
svar:
  - { gjelder: samfunnsdel-2024#M1, svar: utsatt, begrunnelse: Miljøteam på skolene vurderes for 2026. }
  - { gjelder: samfunnsdel-2024#M2, svar: løses-i-drift, begrunnelse: Hjemmetjenesten arbeider med det. }
`,
  'styringsbrev.yaml': `
type: styringsbrev
id: styringsbrev-2026
tittel: Kommunedirektørens styringsbrev 2026
periode: 2026
forankring: økonomiplan-2026
godkjent: { av: kommunedirektøren, dato: 2026-01-09 }
oppdrag:
  - id: O1
    tittel: Få miljøteamene på plass
    forankring: økonomiplan-2026#T1
    mottakere: [oppvekst]
    frist: 2026-12-31
  - id: O2
    tittel: Innfør hverdagsrehabilitering
    forankring: økonomiplan-2026#T2
    mottakere: [helse]
    frist: 2026-12-31
  - id: O3
    tittel: Hold rammen, og si fra tidlig når den ryker
    lovgrunnlag: kommuneloven § 14-5
    mottakere: alle
    frist: 2026-12-31
`,
  ...unitPlans('godkjent: { av: kommunedirektøren, dato: 2026-02-20 }'),
};

/** The plans of the three units for 2026, each adopted as the line says. */
export function unitPlans(adoption: string): Files {
  return {
    'virksomhetsplaner/oppvekst.yaml': unitPlan('oppvekst', adoption, ['O1', 'O3']),
    'virksomhetsplaner/helse.yaml': unitPlan('helse', adoption, ['O2', 'O3']),
    'virksomhetsplaner/økonomi.yaml': unitPlan('økonomi', adoption, ['O3']),
  };
}

function unitPlan(unit: string, adoption: string, oppdrag: readonly string[]): string {
  const activities = oppdrag.map(
    (id) =>
      `  - { id: A-${id}, tittel: Arbeidet med ${id} i ${unit}, forankring: styringsbrev-2026#${id}, frist: 2026-12-31 }`,
  );
  return `
type: virksomhetsplan
id: virksomhetsplan-${unit}-2026
tittel: Virksomhetsplan 2026 for ${unit}
periode: 2026
gjelder_enhet: ${unit}
forankring: styringsbrev-2026
${adoption}
aktiviteter:
${activities.join('\n')}
`;
}

/** A file of the municipality with some of its text put in place of another; the old text stands there once. */
export function changed(path: string, from: string, to: string): Files {
  return rewritten(path, { [from]: to });
}

/** A file of the municipality with several texts put in place of others, each of which stands there once. */
export function rewritten(path: string, changes: Readonly<Record<string, string>>): Files {
  let text = municipality[path] ?? '';
  for (const [from, to] of Object.entries(changes)) {
    if (text.split(from).length !== 2) throw new Error(`${path}: «${from}» does not stand there once`);
    text = text.replace(from, () => to);
  }
  return { [path]: text };
}

/** The municipality with other files, and without some of its own. */
export function practice(others: Files, { without = [] }: { readonly without?: readonly string[] } = {}): Files {
  const kept = Object.entries(municipality).filter(([path]) => !without.includes(path));
  return { ...Object.fromEntries(kept), ...others };
}
