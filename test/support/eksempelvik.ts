/** Documents of invented Eksempelvik kommune that tests of the chain build on: a valid chain when they stand together. */

/** Two sectors (one with a school below), a staff unit, and a company. */
export const organisation = `
type: organisasjon
id: organisasjon
tittel: Organisasjonen i Eksempelvik kommune
enheter:
  - id: oppvekst
    navn: Oppvekst
    type: sektor
    leder: sektordirektør oppvekst
    enheter:
      - id: fjordskolen
        navn: Fjordskolen
        type: virksomhet
        leder: rektor
  - id: helse
    navn: Helse og velferd
    type: sektor
    leder: sektordirektør helse
  - id: hr
    navn: HR
    type: stab
    leder: hr-sjef
  - id: havna
    navn: Eksempelvik havn
    type: selskap
    ekstern: true
`;

/** A samfunnsdel with the goals M1 and M2; more may be added at the end. */
export const samfunnsdel = `
type: kommuneplan-samfunnsdel
id: samfunnsdel-2024
tittel: Kommuneplanens samfunnsdel 2024-2036
periode: 2024-2036
vedtak: { organ: kommunestyret, dato: 2024-06-19, sak: 41/24 }
mål:
  - id: M1
    tittel: Alle barn hører til i et fellesskap
  - id: M2
    tittel: Fjorden er ren
`;

/** The head of an økonomiplan in force in 2026; its collections follow. */
export const økonomiplanHead = `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-16, sak: 98/25 }
forankring: samfunnsdel-2024
`;

/** An økonomiplan whose measures T1 and T2 take up both goals, with money in 2026. */
export const økonomiplan = `${økonomiplanHead}tiltak:
  - id: T1
    tittel: Miljøteam på ungdomsskolene
    forankring: samfunnsdel-2024#M1
    beløp: { 2026: 2400000 }
  - id: T2
    tittel: Kloakken fra Nordsida renses
    forankring: samfunnsdel-2024#M2
    beløp: { 2026: 900000 }
`;

/** The head of a styringsbrev for 2026; `oppdrag:` follows. */
export const styringsbrevHead = `
type: styringsbrev
id: styringsbrev-2026
tittel: Kommunedirektørens styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektøren, dato: 2026-01-15 }
`;

/** A styringsbrev with F1 to both sectors and F2 to health. */
export const styringsbrev = `${styringsbrevHead}oppdrag:
  - id: F1
    tittel: Få miljøteamene på plass
    forankring: økonomiplan-2026#T1
    mottakere: alle-sektorer
  - id: F2
    tittel: Rens kloakken
    forankring: økonomiplan-2026#T2
    mottakere: [helse]
`;

/** A virksomhetsplan of a unit for 2026 with an activity for each oppdrag; more keys may follow. */
export function virksomhetsplan(unit: string, oppdrag: readonly string[]): string {
  const activities = oppdrag.map(
    (id) => `  - id: A-${id}\n    tittel: Arbeid med ${id}\n    forankring: styringsbrev-2026#${id}\n`,
  );
  return `
type: virksomhetsplan
id: virksomhetsplan-${unit}
tittel: Virksomhetsplan 2026
periode: 2026
gjelder_enhet: ${unit}
godkjent: { av: kommunedirektøren, dato: 2026-02-20 }
forankring: styringsbrev-2026
${activities.length === 0 ? '' : `aktiviteter:\n${activities.join('')}`}`;
}

/** The whole chain, without a fault. */
export const chain: Readonly<Record<string, string>> = {
  'organisasjon.yaml': organisation,
  'samfunnsdel.yaml': samfunnsdel,
  'økonomiplan.yaml': økonomiplan,
  'styringsbrev.yaml': styringsbrev,
  'virksomhetsplan-oppvekst.yaml': virksomhetsplan('oppvekst', ['F1']),
  'virksomhetsplan-helse.yaml': virksomhetsplan('helse', ['F1', 'F2']),
};
