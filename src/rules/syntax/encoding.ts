import { stageRule } from '../define.ts';

/** A file is not UTF-8 text, or holds characters that no text needs. */
export const encoding = stageRule({
  meta: {
    id: 'syntax/encoding',
    severity: 'error',
    summary: 'A file is not saved as UTF-8, went through another encoding, or holds control characters.',
    legalBasis: [],
    messages: {
      'utf-16': {
        nb: 'Filen er lagret som UTF-16 («Unicode» i noen programmer). Lagre den på nytt som UTF-8, så alle programmer leser den likt.',
        en: 'The file is saved as UTF-16 (“Unicode” in some programs). Save it again as UTF-8, so that all programs read it alike.',
      },
      'latin-1': {
        nb: 'Filen er lagret med et eldre tegnsett (Windows eller Latin-1), så æ, ø og å blir feil i andre programmer. Lagre den på nytt som UTF-8. Første sted er tegnet «{sign}».',
        en: 'The file is saved in an older character set (Windows or Latin-1), so that æ, ø and å go wrong in other programs. Save it again as UTF-8. The first place is the character “{sign}”.',
      },
      mojibake: {
        nb: 'Filen er en gang lest med feil tegnsett og lagret slik, så «{sign}» er blitt til «{found}». Vi leser den slik den var ment. Åpne en eldre utgave av filen, eller bytt ut tegnene, og lagre den som UTF-8.',
        en: 'The file was once read in the wrong character set and saved so, and “{sign}” became “{found}”. We read it as it was meant. Open an older version of the file, or replace the characters, and save it as UTF-8.',
      },
      damaged: {
        nb: 'Noen tegn i filen er ødelagt og kan ikke leses ({count}). Finn dem, skriv dem på nytt, og lagre filen som UTF-8.',
        en: 'Some characters of the file are damaged and cannot be read ({count}). Find them, write them again, and save the file as UTF-8.',
      },
      binary: {
        nb: 'Filen inneholder ikke tekst. Er den laget i Word, Excel eller et annet program? Kopier teksten over i en tekstfil og lagre den som UTF-8.',
        en: 'The file does not hold text. Was it made in Word, Excel or another program? Copy the text into a text file and save it as UTF-8.',
      },
      control: {
        nb: 'Filen inneholder usynlige styretegn (det første er {code}, i alt {count}). De følger gjerne med fra klipp og lim. Ta dem bort.',
        en: 'The file holds invisible control characters (the first is {code}, {count} in all). They often come along with cut and paste. Remove them.',
      },
      remove: { nb: 'Ta bort styretegnene', en: 'Remove the control characters' },
    },
  },
});
