/** A word of prose in a file: lower case, NFC; `null`: something else stands between, words on both sides do not belong together. */
export type Word = { readonly text: string; readonly start: number; readonly end: number } | null;

/**
 * In order: where a link leads; the key of a value, in YAML; a line of signs or a list's next element; the end of braces; an
 * attribute of an item in Markdown; a comment or a heading; a reference; a word.
 */
const sign =
  /(\]\([^)\s]*\))|(?:^|[\n{,])[ \t]*(?:-[ \t]+)*["']?([\p{L}_][\p{L}\p{M}\p{N}_]*|\d{4})["']?:(?=\s|$)|(\n[ \t]*(?:-{3,}|- )|\})|[{ \t]([\p{L}_]+)=|(\n[ \t]*#)|([\p{L}\p{M}\p{N}_.-]*#[\p{L}\p{N}._-]+)|([\p{L}\p{M}\p{N}]+)/gu;

/** Keys whose values are no prose: references, units, dates, figures, law. Equal ones say nothing of who has copied whom. */
const structural = new Set(
  (
    'type id del_av omfatter omfattar handsaming godkjend høyring eigar berekraftsmål periode gyldig status vedtak behandling godkjent høring forankring følger_opp følgjer_opp viderefører ' +
    'vidarefører erstatter erstattar endrer endrar se_også sjå_også sjå_òg forlenger forlengjer gjelder gjeld gjelder_enhet gjeld_eining ' +
    'ansvarlig ansvarleg medansvarlig medansvarleg mottakere mottakarar unntatt_enheter unnatekne_einingar enhet eining rolle ' +
    'rapporteres rapporterast frist gjelder_fra gjeld_frå dato ny_frist bærekraftsmål beløp utgift inntekt finansiering kostnadsramme ' +
    'tidligere_bevilget tidlegare_løyvd verdier verdi målverdi utgangspunkt kostra hovedtall rammer økonomi budsjett regnskap ' +
    'årsprognose avvik lovgrunnlag unntakshjemmel unntaksheimel tilgang språk versjon arkivsak sak organ utfall av fra til fil ' +
    'nummer tidligere_id valg neste_revisjon rekkefølge arealplanid eier kilde kjelde leder måleenhet retning'
  ).split(' '),
);

/** Keys whose values are prose; any other word before a colon is a word. */
const prose = new Set(
  (
    'tittel beskrivelse begrunnelse kommentar hva navn krav teller nevner egne vedlegg svar rapport enheter enheiter tekst ' +
    'skildring beskriving grunngiving namn eigne'
  ).split(' '),
);

/** The words of a stretch of a file that people read, in order: titles, descriptions, prose, comments. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let isDropped = false;
  for (const match of text.matchAll(sign)) {
    const [whole, link, key, stop, attribute, comment, reference, word] = match;
    const isWord =
      key !== undefined && !isDropped && !structural.has(key.normalize('NFC')) && !prose.has(key) && !/^\d/.test(key);
    const read = word ?? (isWord ? key : undefined);
    if (read !== undefined) {
      const from = match.index + whole.indexOf(read);
      if (!isDropped) words.push({ text: folded(read), start: from, end: from + read.length });
    } else if (link === undefined && (comment === undefined || isDropped)) {
      if (reference === undefined) isDropped = isStructural(key ?? attribute) && stop === undefined;
      words.push(null);
    }
  }
  return words;
}

function isStructural(key: string | undefined): boolean {
  return key !== undefined && (structural.has(key.normalize('NFC')) || /^\d/.test(key));
}

function folded(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
