import { stageRule } from '../define.ts';

/** Parts of YAML that plan documents do not use. */
export const unsupported = stageRule({
  meta: {
    id: 'syntax/unsupported',
    severity: 'error',
    summary:
      'Anchors, aliases, tags, merge keys, directives and several documents in a file are not part of the format.',
    legalBasis: [],
    messages: {
      sign: {
        nb: 'Teksten «{value}» begynner med {sign}, som betyr noe annet i YAML, og da går teksten tapt. Skriv den i anførselstegn: {corrected}',
        nn: 'Teksten «{value}» begynner med {sign}, som tyder noko anna i YAML, og då går teksten tapt. Skriv han i hermeteikn: {corrected}',
        en: 'The text “{value}” begins with {sign}, which means something else in YAML, and then the text is lost. Write it in quotation marks: {corrected}',
      },
      anchor: {
        nb: '«{sign}» gir det som følger et navn som kan gjentas andre steder. Det brukes ikke i plandokumenter. Ta det bort, og skriv innholdet ut der det trengs. Er det tekst, så sett det i anførselstegn.',
        nn: '«{sign}» gir det som følgjer, eit namn som kan takast opp att andre stader. Det blir ikkje brukt i plandokument. Ta det bort, og skriv innhaldet ut der det trengst. Er det tekst, så set det i hermeteikn.',
        en: '“{sign}” gives what follows a name that can be repeated elsewhere. Plan documents do not use this. Remove it, and write the content out where it is needed. If it is text, put it in quotation marks.',
      },
      alias: {
        nb: '«{sign}» gjentar noe som står et annet sted i filen. Det brukes ikke i plandokumenter. Skriv innholdet ut her. Er det tekst, så sett det i anførselstegn.',
        nn: '«{sign}» tek opp att noko som står ein annan stad i fila. Det blir ikkje brukt i plandokument. Skriv innhaldet ut her. Er det tekst, så set det i hermeteikn.',
        en: '“{sign}” repeats something that stands elsewhere in the file. Plan documents do not use this. Write the content out here. If it is text, put it in quotation marks.',
      },
      tag: {
        nb: '«{sign}» sier hva slags verdi som følger. Det brukes ikke i plandokumenter. Ta det bort. Er det tekst, så sett det i anførselstegn.',
        nn: '«{sign}» seier kva slags verdi som følgjer. Det blir ikkje brukt i plandokument. Ta det bort. Er det tekst, så set det i hermeteikn.',
        en: '“{sign}” says what kind of value follows. Plan documents do not use this. Remove it. If it is text, put it in quotation marks.',
      },
      merge: {
        nb: '«{sign}» henter nøkler fra et annet sted i filen. Det brukes ikke i plandokumenter. Skriv nøklene ut her.',
        nn: '«{sign}» hentar nøklar frå ein annan stad i fila. Det blir ikkje brukt i plandokument. Skriv nøklane ut her.',
        en: '“{sign}” fetches keys from elsewhere in the file. Plan documents do not use this. Write the keys out here.',
      },
      directive: {
        nb: 'Linjen «{sign}» er en beskjed til programmer og brukes ikke i plandokumenter. Ta den bort.',
        nn: 'Linja «{sign}» er ein beskjed til program og blir ikkje brukt i plandokument. Ta ho bort.',
        en: 'The line “{sign}” is a notice to programs and not used in plan documents. Remove it.',
      },
      documents: {
        nb: 'Det begynner et nytt dokument ved «{sign}», og en fil kan bare inneholde ett. Flytt det som følger til en egen fil, eller ta bort linjen.',
        nn: 'Det begynner eit nytt dokument ved «{sign}», og ei fil kan berre innehalde eitt. Flytt det som følgjer, til ei eiga fil, eller ta bort linja.',
        en: 'A new document begins at “{sign}”, and a file can hold only one. Move what follows to a file of its own, or remove the line.',
      },
      'complex-key': {
        nb: 'En liste eller flere nøkler kan ikke stå foran et kolon. Skriv ett ord som nøkkel. Er det tekst med klammer, så sett hele i anførselstegn.',
        nn: 'Ei liste eller fleire nøklar kan ikkje stå framfor eit kolon. Skriv eitt ord som nøkkel. Er det tekst med parentesar, så set heile i hermeteikn.',
        en: 'A list or several keys cannot stand before a colon. Write one word as the key. If it is text with brackets, put all of it in quotation marks.',
      },
      quote: { nb: 'Sett anførselstegn rundt', nn: 'Set hermeteikn rundt', en: 'Put quotation marks around it' },
    },
  },
});
