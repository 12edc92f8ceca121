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
        en: '“{value}” counts as a comment, because it begins with #. We read it as a value. Write it in quotation marks: {corrected}',
      },
      rest: {
        nb: '«{lost}» regnes som en kommentar, fordi det står et mellomrom foran #. Vi leser det som en del av teksten. Skriv hele teksten i anførselstegn: {corrected}',
        en: '“{lost}” counts as a comment, because there is a space before #. We read it as part of the text. Write the whole text in quotation marks: {corrected}',
      },
      comment: {
        nb: '«{lost}» regnes som en kommentar og leses ikke; verdien er «{value}». Er det en kommentar, så sett et mellomrom etter #: {corrected}. Hører det til verdien, så skriv hele verdien i anførselstegn.',
        en: '“{lost}” counts as a comment and is not read; the value is “{value}”. If it is a comment, put a space after #: {corrected}. If it belongs to the value, write the whole value in quotation marks.',
      },
      reference: {
        nb: '«{lost}» regnes som en kommentar, fordi det står et mellomrom foran #. Vi leser henvisningen som «{value}». Ta bort mellomrommet: {corrected}',
        en: '“{lost}” counts as a comment, because there is a space before #. We read the reference as “{value}”. Take the space away: {corrected}',
      },
      note: {
        nb: '«{lost}» og resten av linjen regnes som en kommentar; verdien leses som «{value}». Er det en merknad, så flytt den til en egen linje som begynner med #. Hører det til verdien, så skriv hele verdien i anførselstegn.',
        en: '“{lost}” and the rest of the line count as a comment; the value is read as “{value}”. If it is a note, move it to a line of its own that begins with #. If it belongs to the value, write the whole value in quotation marks.',
      },
      'close-up': { nb: 'Ta bort mellomrommet', en: 'Take the space away' },
      quote: { nb: 'Sett anførselstegn rundt', en: 'Put quotation marks around it' },
      'space-after-hash': { nb: 'Sett mellomrom etter #', en: 'Put a space after #' },
    },
  },
});
