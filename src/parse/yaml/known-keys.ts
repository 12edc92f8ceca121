/**
 * Keys that a line of a plan is likely to begin with. They only help to guess what a broken line meant
 * (`tittel Skole`, `- id:T1`); which keys a file may have is for the schemas to say.
 */
export const knownKeys: ReadonlySet<string> = new Set(
  (
    'type id tittel periode gyldig status vedtak behandling godkjent høring forankring erstatter forlenger del_av ' +
    'omfatter gjelder_enhet ansvarlig medansvarlig tilgang unntakshjemmel eier versjon neste_revisjon arkivsak ' +
    'arealplanid kilde språk beskrivelse vedlegg egne svar nummer tidligere_id følger_opp viderefører endrer se_også ' +
    'lovgrunnlag frist gjelder_fra dato beløp bærekraftsmål mottakere unntatt_enheter rapporteres måleenhet retning ' +
    'utgangspunkt målverdi verdier kostra kostnadsramme tidligere_bevilget finansiering rekkefølge rapport økonomi ' +
    'hovedtall rammer enheter enhet navn leder gjelder kommentar begrunnelse organ sak utfall av hva fra til rolle ' +
    'visjon satsingsområder samfunnsmål hovedmål mål delmål strategier føringer prinsipper arealstrategier tiltak ' +
    'investeringer oppdrag aktiviteter leveranser indikatorer handlingsregler vedtakspunkter verbalvedtak ' +
    'budsjettjusteringer planbehov valg ansvarleg'
  ).split(' '),
);

/** Keys whose value is words for people. */
export const wordKeys: ReadonlySet<string> = new Set(
  'tittel navn beskrivelse kommentar begrunnelse nummer måleenhet'.split(' '),
);

/** Keys under which the names of documents and items stand. */
export const relationKeys: ReadonlySet<string> = new Set(
  (
    'forankring følger_opp viderefører erstatter endrer forlenger del_av se_også gjelder ' +
    'følgjer_opp vidarefører erstattar endrar forlengjer sjå_også sjå_òg gjeld'
  ).split(' '),
);
