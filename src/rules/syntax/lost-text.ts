import { stageRule } from '../define.ts';

/** A `#` makes a comment of what the author meant as text. */
export const lostText = stageRule({
  meta: {
    id: 'syntax/lost-text',
    severity: 'warning',
    summary: 'A “#” makes a comment of what follows it, and the text is lost.',
    legalBasis: [],
    messages: {
      value: {
        nb: '«{value}» regnes som en kommentar, fordi det begynner med #. Vi leser det som en verdi. Skriv det i anførselstegn: {corrected}',
        nn: '«{value}» blir rekna som ein kommentar, fordi det begynner med #. Vi les det som ein verdi. Skriv det i hermeteikn: {corrected}',
        en: '“{value}” counts as a comment, because it begins with #. We read it as a value. Write it in quotation marks: {corrected}',
      },
      rest: {
        nb: '«{lost}» regnes som en kommentar, fordi det står et mellomrom foran #. Vi leser det som en del av teksten. Skriv hele teksten i anførselstegn: {corrected}',
        nn: '«{lost}» blir rekna som ein kommentar, fordi det står eit mellomrom framfor #. Vi les det som ein del av teksten. Skriv heile teksten i hermeteikn: {corrected}',
        en: '“{lost}” counts as a comment, because there is a space before #. We read it as part of the text. Write the whole text in quotation marks: {corrected}',
      },
      comment: {
        nb: '«{lost}» regnes som en kommentar og leses ikke; verdien er «{value}». Er det en kommentar, så sett et mellomrom etter #: {corrected}. Hører det til verdien, så skriv hele verdien i anførselstegn.',
        nn: '«{lost}» blir rekna som ein kommentar og blir ikkje lese; verdien er «{value}». Er det ein kommentar, så set eit mellomrom etter #: {corrected}. Høyrer det til verdien, så skriv heile verdien i hermeteikn.',
        en: '“{lost}” counts as a comment and is not read; the value is “{value}”. If it is a comment, put a space after #: {corrected}. If it belongs to the value, write the whole value in quotation marks.',
      },
      reference: {
        nb: '«{lost}» regnes som en kommentar, fordi det står et mellomrom foran #. Vi leser henvisningen som «{value}». Ta bort mellomrommet: {corrected}',
        nn: '«{lost}» blir rekna som ein kommentar, fordi det står eit mellomrom framfor #. Vi les tilvisinga som «{value}». Ta bort mellomrommet: {corrected}',
        en: '“{lost}” counts as a comment, because there is a space before #. We read the reference as “{value}”. Take the space away: {corrected}',
      },
      note: {
        nb: '«{lost}» og resten av linjen regnes som en kommentar; verdien leses som «{value}». Er det en merknad, så flytt den til en egen linje som begynner med #. Hører det til verdien, så skriv hele verdien i anførselstegn.',
        nn: '«{lost}» og resten av linja blir rekna som ein kommentar; verdien blir lesen som «{value}». Er det ein merknad, så flytt han til ei eiga linje som begynner med #. Høyrer det til verdien, så skriv heile verdien i hermeteikn.',
        en: '“{lost}” and the rest of the line count as a comment; the value is read as “{value}”. If it is a note, move it to a line of its own that begins with #. If it belongs to the value, write the whole value in quotation marks.',
      },
      'close-up': { nb: 'Ta bort mellomrommet', nn: 'Ta bort mellomrommet', en: 'Take the space away' },
      quote: { nb: 'Sett anførselstegn rundt', nn: 'Set hermeteikn rundt', en: 'Put quotation marks around it' },
      'space-after-hash': { nb: 'Sett mellomrom etter #', nn: 'Set mellomrom etter #', en: 'Put a space after #' },
    },
  },
});
