/** Words that are bokmål and never nynorsk: the commonest, so that a text left in bokmål has one of them. */
const bokmål = new Set(
  `ikke en et hva hvor hvorfor hvordan hvilken hvilke hver hvert hvis jeg fra dem dere deres noe noen mye flere bare være
  vært blitt ble gjør gjøres laget skrevet skrives vises leses kjør kjøres finnes mangler gjelder følger følges bygger tar
  mappen filen listen linjen feilen navn navnet egne dokumenter dokumentene elementer elementene nøkler nøklene typene
  planer planene advarsel advarsler opplysninger mottaker mottakere ansvarlig vedtas vedtatt måned måneder tillatt kjente
  da ennå mer enhet enheten enheter enhetene virksomhet virksomhetsplan virksomhetsplaner verdier hjemmel unntatt offentlig
  offentlige forankret avsluttet forsinket startet erstattet opphevet bidrar viderefører videreføres videreført
  investeringer endringer sektorer utvalg utvalget eksempel steder reglene prosessene møteplassene deltakere dokumenttyper
  besvart besvares hele uten leder lederen ledersamtale bærekraftsmål undersøkelse tjeneste tjenester kommuner
  forventninger hovedmål målene regnskap årsregnskap årsberetning avlegges sendes legges holdes vedtar planstrategier
  reguleringsplaner temaplaner lederavtale lederavtaler satsingsområder rapporter prinsipper regler tall nøkkeltall foretak beskrivelse
  bestemmelser tjenestestandard eierskapsmelding`.split(/\s+/),
);

/** The words of bokmål in a text that is to be nynorsk. What stands in «» or backticks, and paths, may be names: they are not judged. */
export function bokmålIn(text: string): readonly string[] {
  const own = text.replace(/[«`][^»`]*[»`]|\{\w+\}|\S*[./]\S*\p{L}/gu, ' ');
  return (own.match(/(?<![\p{L}\p{N}_=-])[\p{L}]+(?![\p{L}\p{N}_=-])/gu) ?? []).filter((word) =>
    bokmål.has(word.toLowerCase()),
  );
}
