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
        nn: 'Fila er lagra som UTF-16 («Unicode» i nokre program). Lagre ho på nytt som UTF-8, så alle program les ho likt.',
        en: 'The file is saved as UTF-16 (“Unicode” in some programs). Save it again as UTF-8, so that all programs read it alike.',
      },
      'latin-1': {
        nb: 'Filen er lagret med et eldre tegnsett (Windows eller Latin-1), så æ, ø og å blir feil i andre programmer. Lagre den på nytt som UTF-8. Første sted er tegnet «{sign}».',
        nn: 'Fila er lagra med eit eldre teiknsett (Windows eller Latin-1), så æ, ø og å blir feil i andre program. Lagre ho på nytt som UTF-8. Første stad er teiknet «{sign}».',
        en: 'The file is saved in an older character set (Windows or Latin-1), so that æ, ø and å go wrong in other programs. Save it again as UTF-8. The first place is the character “{sign}”.',
      },
      mojibake: {
        nb: 'Filen er en gang lest med feil tegnsett og lagret slik, så «{sign}» er blitt til «{found}». Vi leser den slik den var ment. Åpne en eldre utgave av filen, eller bytt ut tegnene, og lagre den som UTF-8.',
        nn: 'Fila er ein gong lesen med feil teiknsett og lagra slik, så «{sign}» har vorte til «{found}». Vi les ho slik ho var meint. Opne ei eldre utgåve av fila, eller byt ut teikna, og lagre ho som UTF-8.',
        en: 'The file was once read in the wrong character set and saved so, and “{sign}” became “{found}”. We read it as it was meant. Open an older version of the file, or replace the characters, and save it as UTF-8.',
      },
      damaged: {
        nb: 'Noen tegn i filen er ødelagt og kan ikke leses ({count}). Finn dem, skriv dem på nytt, og lagre filen som UTF-8.',
        nn: 'Nokre teikn i fila er øydelagde og kan ikkje lesast ({count}). Finn dei, skriv dei på nytt, og lagre fila som UTF-8.',
        en: 'Some characters of the file are damaged and cannot be read ({count}). Find them, write them again, and save the file as UTF-8.',
      },
      binary: {
        nb: 'Filen inneholder ikke tekst. Er den laget i Word, Excel eller et annet program? Kopier teksten over i en tekstfil og lagre den som UTF-8.',
        nn: 'Fila inneheld ikkje tekst. Er ho laga i Word, Excel eller eit anna program? Kopier teksten over i ei tekstfil og lagre ho som UTF-8.',
        en: 'The file does not hold text. Was it made in Word, Excel or another program? Copy the text into a text file and save it as UTF-8.',
      },
      control: {
        nb: 'Filen inneholder usynlige styretegn (det første er {code}, i alt {count}). De følger gjerne med fra klipp og lim. Ta dem bort.',
        nn: 'Fila inneheld usynlege styreteikn (det første er {code}, i alt {count}). Dei følgjer gjerne med frå klipp og lim. Ta dei bort.',
        en: 'The file holds invisible control characters (the first is {code}, {count} in all). They often come along with cut and paste. Remove them.',
      },
      remove: { nb: 'Ta bort styretegnene', nn: 'Ta bort styreteikna', en: 'Remove the control characters' },
    },
  },
});
