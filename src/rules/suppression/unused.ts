import { stageRule } from '../define.ts';

/** A comment switches off a rule that would not have spoken there, or that does not exist. */
export const unused = stageRule({
  meta: {
    id: 'suppression/unused',
    severity: 'warning',
    summary: 'A comment that switches off a rule is not needed.',
    legalBasis: [],
    messages: {
      unused: {
        nb: 'Kommentaren slår av {rule} for neste linje, men den regelen har ikke noe å si der. Ta bort kommentaren.',
        nn: 'Kommentaren slår av {rule} for neste linje, men den regelen har ikkje noko å seie der. Ta bort kommentaren.',
        en: 'The comment switches off {rule} for the next line, but that rule has nothing to say there. Remove the comment.',
      },
      'unknown-rule': {
        nb: 'Kommentaren slår av «{rule}», men det finnes ingen regel med det navnet.',
        nn: 'Kommentaren slår av «{rule}», men det finst ingen regel med det namnet.',
        en: 'The comment switches off “{rule}”, but there is no rule of that name.',
      },
      'no-rule': {
        nb: 'Kommentaren sier ikke hvilken regel den slår av. Skriv: # plans-disable-next-line REGEL -- grunn',
        nn: 'Kommentaren seier ikkje kva regel han slår av. Skriv: # plans-disable-next-line REGEL -- grunn',
        en: 'The comment does not say which rule it switches off. Write: # plans-disable-next-line RULE -- reason',
      },
      misnamed: {
        nb: 'En slik kommentar finnes ikke. Skal den slå av regelen for neste linje, så skriv «plans-disable-next-line».',
        nn: 'Ein slik kommentar finst ikkje. Skal han slå av regelen for neste line, så skriv «plans-disable-next-line».',
        en: 'There is no such comment. If it is to switch off the rule for the next line, write “plans-disable-next-line”.',
      },
      cannot: {
        nb: 'Regelen {rule} kan ikke slås av med en kommentar: den sier fra når en fil eller et oppsett ikke kan leses som det står. Rett feilen, og ta bort kommentaren.',
        nn: 'Regelen {rule} kan ikkje slåast av med ein kommentar: han seier frå når ei fil eller eit oppsett ikkje kan lesast som det står. Rett det som er feil, og ta bort kommentaren.',
        en: 'The rule {rule} cannot be switched off by a comment: it speaks where a file or a set-up cannot be read as it stands. Correct the fault and remove the comment.',
      },
    },
  },
});
