import { stageRule } from '../define.ts';

/** A file is not YAML as plan documents use it: signs, quotes, brackets, indentation. */
export const yaml = stageRule({
  meta: {
    id: 'syntax/yaml',
    severity: 'error',
    summary: 'A file cannot be read as it stands: a sign, a quotation mark, a bracket or the indentation is wrong.',
    legalBasis: [],
    messages: {
      // A value that should have stood in quotation marks.
      colon: {
        nb: 'Verdien «{value}» inneholder kolon og må stå i anførselstegn: {corrected}',
        nn: 'Verdien «{value}» inneheld kolon og må stå i hermeteikn: {corrected}',
        en: 'The value “{value}” holds a colon and must stand in quotation marks: {corrected}',
      },
      sign: {
        nb: 'En verdi kan ikke begynne med {sign}. Skriv «{value}» i anførselstegn: {corrected}',
        nn: 'Ein verdi kan ikkje begynne med {sign}. Skriv «{value}» i hermeteikn: {corrected}',
        en: 'A value cannot begin with {sign}. Write “{value}” in quotation marks: {corrected}',
      },
      'after-quote': {
        nb: 'Det står mer tekst etter det siste anførselstegnet. Sett anførselstegn rundt hele verdien: {corrected}',
        nn: 'Det står meir tekst etter det siste hermeteiknet. Set hermeteikn rundt heile verdien: {corrected}',
        en: 'There is more text after the last quotation mark. Put quotation marks around the whole value: {corrected}',
      },
      'quotes-inside': {
        nb: "Verdien {value} har anførselstegn inni. Skriv de ytterste som ': {corrected}",
        nn: "Verdien {value} har hermeteikn inni. Skriv dei ytste som ': {corrected}",
        en: "The value {value} has quotation marks inside. Write the outer ones as ': {corrected}",
      },
      'after-bracket': {
        nb: 'Verdien «{value}» begynner med {sign}, som åpner en liste eller flere nøkler. Er den tekst, må den stå i anførselstegn: {corrected}',
        nn: 'Verdien «{value}» begynner med {sign}, som opnar ei liste eller fleire nøklar. Er han tekst, må han stå i hermeteikn: {corrected}',
        en: 'The value “{value}” begins with {sign}, which opens a list or several keys. If it is text, it must stand in quotation marks: {corrected}',
      },
      'curly-quotes': {
        nb: 'Verdien {value} står i krøllete anførselstegn, gjerne fra Word, og de blir en del av teksten. Bruk rette: {corrected}',
        nn: 'Verdien {value} står i krølla hermeteikn, gjerne frå Word, og dei blir ein del av teksten. Bruk rette: {corrected}',
        en: 'The value {value} stands in curly quotation marks, often from Word, and they become part of the text. Use straight ones: {corrected}',
      },
      'open-quote': {
        nb: 'Anførselstegnet som åpnes her, er ikke lukket. Sett {sign} der teksten slutter.',
        nn: 'Hermeteiknet som blir opna her, er ikkje lukka. Set {sign} der teksten sluttar.',
        en: 'The quotation mark that opens here is not closed. Put {sign} where the text ends.',
      },
      'unclosed-quote': {
        nb: 'Verdien begynner med et anførselstegn, men slutter ikke med et likt: {corrected}',
        nn: 'Verdien begynner med eit hermeteikn, men sluttar ikkje med eit likt: {corrected}',
        en: 'The value begins with a quotation mark but does not end with the same: {corrected}',
      },
      backslash: {
        nb: 'Tegnet \\ betyr noe annet mellom doble anførselstegn. Bruk enkle: {corrected}',
        nn: 'Teiknet \\ tyder noko anna mellom doble hermeteikn. Bruk enkle: {corrected}',
        en: 'The sign \\ means something else between double quotation marks. Use single ones: {corrected}',
      },

      // Brackets.
      'unclosed-bracket': {
        nb: 'Klammen i «{value}» er ikke lukket; det mangler {sign}: {corrected}',
        nn: 'Parentesen i «{value}» er ikkje lukka; det manglar {sign}: {corrected}',
        en: 'The bracket in “{value}” is not closed; {sign} is missing: {corrected}',
      },
      'open-bracket': {
        nb: 'Klammen som åpnes her, er ikke lukket. Sett {sign} etter det siste som hører til den.',
        nn: 'Parentesen som blir opna her, er ikkje lukka. Set {sign} etter det siste som høyrer til han.',
        en: 'The bracket that opens here is not closed. Put {sign} after the last that belongs to it.',
      },
      'sign-too-many': {
        nb: 'Det er en {sign} for mye: {corrected}',
        nn: 'Det er ein {sign} for mykje: {corrected}',
        en: 'There is one {sign} too many: {corrected}',
      },
      'sign-alone': {
        nb: 'Her står {sign} for seg selv, uten noe å lukke. Ta det bort.',
        nn: 'Her står {sign} for seg sjølv, utan noko å lukke. Ta det bort.',
        en: 'Here {sign} stands by itself, with nothing to close. Remove it.',
      },

      // Colon, dash, spaces.
      'missing-space': {
        nb: 'Det mangler et mellomrom etter kolon i «{value}»: {corrected}',
        nn: 'Det manglar eit mellomrom etter kolon i «{value}»: {corrected}',
        en: 'A space is missing after the colon in “{value}”: {corrected}',
      },
      'missing-colon': {
        nb: 'Det mangler et kolon etter «{key}»: {corrected}',
        nn: 'Det manglar eit kolon etter «{key}»: {corrected}',
        en: 'A colon is missing after “{key}”: {corrected}',
      },
      'missing-dash': {
        nb: 'Her begynner et nytt element i listen, men streken foran mangler: {corrected}',
        nn: 'Her begynner eit nytt element i lista, men streken framfor manglar: {corrected}',
        en: 'A new element of the list begins here, but the dash before it is missing: {corrected}',
      },
      'space-after-dash': {
        nb: 'Det mangler et mellomrom etter streken: {corrected}',
        nn: 'Det manglar eit mellomrom etter streken: {corrected}',
        en: 'A space is missing after the dash: {corrected}',
      },
      'odd-space': {
        nb: 'Her står et usynlig tegn som ligner et mellomrom, gjerne fra Word eller nettet. Skriv vanlig mellomrom: {corrected}',
        nn: 'Her står eit usynleg teikn som liknar eit mellomrom, gjerne frå Word eller nettet. Skriv vanleg mellomrom: {corrected}',
        en: 'Here is an invisible character that looks like a space, often from Word or the web. Write an ordinary space: {corrected}',
      },
      'empty-key': {
        nb: 'Det mangler en nøkkel foran kolon.',
        nn: 'Det manglar ein nøkkel framfor kolon.',
        en: 'A key is missing before the colon.',
      },
      'no-key': {
        nb: '«{value}» står på en egen linje uten nøkkel og kolon. Hører den til teksten over, må den rykkes lenger inn; ellers må den få en nøkkel, for eksempel «beskrivelse: …».',
        nn: '«{value}» står på ei eiga linje utan nøkkel og kolon. Høyrer ho til teksten over, må ho rykkjast lenger inn; elles må ho få ein nøkkel, til dømes «skildring: …».',
        en: '“{value}” stands on a line of its own without key and colon. If it belongs to the text above, indent it more; if not, give it a key, for example “beskrivelse: …”.',
      },

      // Indentation.
      'one-tab': {
        nb: 'Her står en tabulator der det skal stå mellomrom, i innrykket eller etter bindestreken. Bytt den ut.',
        nn: 'Her står ein tabulator der det skal stå mellomrom, i innrykket eller etter bindestreken. Byt han ut.',
        en: 'Here is a tab where there should be spaces, in the indentation or after the dash. Replace it.',
      },
      tabs: {
        nb: 'Innrykk kan ikke skrives med tabulator. Bytt dem ut med mellomrom; det gjelder {count} linjer i filen.',
        nn: 'Innrykk kan ikkje skrivast med tabulator. Byt dei ut med mellomrom; det gjeld {count} linjer i fila.',
        en: 'Indentation cannot be written with tabs. Replace them with spaces; this concerns {count} lines of the file.',
      },
      indentation: {
        nb: 'Innrykket stemmer ikke med linjene rundt: «{value}» står {found} mellomrom inn og skulle trolig stått {expected}.',
        nn: 'Innrykket stemmer ikkje med linjene rundt: «{value}» står {found} mellomrom inn og skulle truleg ha stått {expected}.',
        en: 'The indentation does not fit the lines around: “{value}” is {found} spaces in and should probably be {expected}.',
      },
      'text-not-indented': {
        nb: '«{value}» ser ut til å høre til teksten etter «{key}» på linjen over. Rykk den lenger inn enn «{key}».',
        nn: '«{value}» ser ut til å høyre til teksten etter «{key}» på linja over. Rykk ho lenger inn enn «{key}».',
        en: '“{value}” seems to belong to the text after “{key}” on the line above. Indent it more than “{key}”.',
      },
      'too-deep': {
        nb: 'Noe står i så mange nivåer inne i hverandre (over 100) at filen ikke kan leses.',
        nn: 'Noko står i så mange nivå inne i kvarandre (over 100) at fila ikkje kan lesast.',
        en: 'Something stands in so many levels inside each other (over 100) that the file cannot be read.',
      },

      // The whole file.
      empty: {
        nb: 'Filen er tom. Et plandokument må minst ha «type», «id» og «tittel». Skal den ikke være her, så slett den.',
        nn: 'Fila er tom. Eit plandokument må minst ha «type», «id» og «tittel». Skal ho ikkje vere her, så slett ho.',
        en: 'The file is empty. A plan document needs at least “type”, “id” and “tittel”. If it should not be here, delete it.',
      },
      'only-list': {
        nb: 'Filen er bare en liste. Et plandokument begynner med nøkler («type: …», «id: …», «tittel: …»), og lister står under en nøkkel, for eksempel «oppdrag:».',
        nn: 'Fila er berre ei liste. Eit plandokument begynner med nøklar («type: …», «id: …», «tittel: …»), og lister står under ein nøkkel, til dømes «oppdrag:».',
        en: 'The file is only a list. A plan document begins with keys (“type: …”, “id: …”, “tittel: …”), and lists stand under a key, for example “oppdrag:”.',
      },
      'only-text': {
        nb: 'Filen er bare tekst. Et plandokument begynner med nøkler og kolon: «type: …», «id: …», «tittel: …».',
        nn: 'Fila er berre tekst. Eit plandokument begynner med nøklar og kolon: «type: …», «id: …», «tittel: …».',
        en: 'The file is only text. A plan document begins with keys and colons: “type: …”, “id: …”, “tittel: …”.',
      },

      // What remains when none of these fits: one for every kind of fault that a YAML reader knows.
      'bad-escape': {
        nb: '«{sign}» betyr ingenting mellom doble anførselstegn. Bruk enkle anførselstegn rundt teksten, eller skriv \\\\ for tegnet \\.',
        nn: '«{sign}» tyder ingenting mellom doble hermeteikn. Bruk enkle hermeteikn rundt teksten, eller skriv \\\\ for teiknet \\.',
        en: '“{sign}” means nothing between double quotation marks. Use single ones around the text, or write \\\\ for the sign \\.',
      },
      'bad-indent': {
        nb: 'Innrykket stemmer ikke ved «{sign}». Nøkler som hører sammen, må begynne like langt inn.',
        nn: 'Innrykket stemmer ikkje ved «{sign}». Nøklar som høyrer saman, må begynne like langt inn.',
        en: 'The indentation is wrong at “{sign}”. Keys that belong together must begin equally far in.',
      },
      'bad-start': {
        nb: 'En verdi kan ikke begynne slik: «{sign}». Skriv hele verdien i anførselstegn.',
        nn: 'Ein verdi kan ikkje begynne slik: «{sign}». Skriv heile verdien i hermeteikn.',
        en: 'A value cannot begin like this: “{sign}”. Write the whole value in quotation marks.',
      },
      'colon-or-indent': {
        nb: 'Ved «{sign}» er det ett kolon for mye, eller innrykket er feil. Inneholder verdien kolon, må den stå i anførselstegn.',
        nn: 'Ved «{sign}» er det eitt kolon for mykje, eller innrykket er feil. Inneheld verdien kolon, må han stå i hermeteikn.',
        en: 'At “{sign}” there is one colon too many, or the indentation is wrong. If the value holds a colon, it must stand in quotation marks.',
      },
      'block-in-brackets': {
        nb: 'Inne i klammer skilles elementene med komma, og det ser ut til å mangle et i «{sign}».',
        nn: 'Inne i parentesar står det komma mellom elementa, og det ser ut til å mangle eitt i «{sign}».',
        en: 'Inside brackets the elements are parted by commas, and one seems to be missing in “{sign}”.',
      },
      'long-key': {
        nb: 'Teksten foran kolon er altfor lang til å være en nøkkel. Er det tekst, så sett den i anførselstegn.',
        nn: 'Teksten framfor kolon er altfor lang til å vere ein nøkkel. Er det tekst, så set han i hermeteikn.',
        en: 'The text before the colon is far too long to be a key. If it is text, put it in quotation marks.',
      },
      'key-over-lines': {
        nb: '«{sign}» står foran et kolon, men går over flere linjer. Mangler det et kolon eller et anførselstegn på linjen?',
        nn: '«{sign}» står framfor eit kolon, men går over fleire linjer. Manglar det eit kolon eller eit hermeteikn på linja?',
        en: '“{sign}” stands before a colon but goes on over several lines. Is a colon or a quotation mark missing on the line?',
      },
      'missing-sign': {
        nb: 'Det mangler et tegn ved «{sign}»: et mellomrom, et komma eller et kolon.',
        nn: 'Det manglar eit teikn ved «{sign}»: eit mellomrom, eit komma eller eit kolon.',
        en: 'A sign is missing at “{sign}”: a space, a comma or a colon.',
      },
      'no-closing-quote': {
        nb: 'Et anførselstegn er åpnet, men aldri lukket. Det merkes først ved «{sign}».',
        nn: 'Eit hermeteikn er opna, men aldri lukka. Det viser seg først ved «{sign}».',
        en: 'A quotation mark is opened but never closed. It shows first at “{sign}”.',
      },
      'no-colon': {
        nb: 'Det mangler et kolon etter «{sign}», eller linjen hører til teksten over og må rykkes inn.',
        nn: 'Det manglar eit kolon etter «{sign}», eller linja høyrer til teksten over og må rykkjast inn.',
        en: 'A colon is missing after “{sign}”, or the line belongs to the text above and must be indented.',
      },
      'no-dash': {
        nb: '«{sign}» står i en liste, men har ingen strek foran seg.',
        nn: '«{sign}» står i ei liste, men har ingen strek framfor seg.',
        en: '“{sign}” stands in a list, but has no dash before it.',
      },
      'no-comma': {
        nb: 'Det mangler et komma foran «{sign}».',
        nn: 'Det manglar eit komma framfor «{sign}».',
        en: 'A comma is missing before “{sign}”.',
      },
      'no-space': {
        nb: 'Det mangler et mellomrom etter kolon ved «{sign}».',
        nn: 'Det manglar eit mellomrom etter kolon ved «{sign}».',
        en: 'A space is missing after the colon at “{sign}”.',
      },
      'no-closing-bracket': {
        nb: 'En klamme er åpnet, men ikke lukket. Det merkes først ved «{sign}».',
        nn: 'Ein parentes er opna, men ikkje lukka. Det viser seg først ved «{sign}».',
        en: 'A bracket is opened but not closed. It shows first at “{sign}”.',
      },
      tab: {
        nb: 'Innrykk kan ikke skrives med tabulator. Bruk mellomrom.',
        nn: 'Innrykk kan ikkje skrivast med tabulator. Bruk mellomrom.',
        en: 'Indentation cannot be written with tabs. Use spaces.',
      },
      unexpected: {
        nb: 'Filen kan ikke leses forbi «{sign}». Se etter et tegn som mangler eller er for mye her eller på linjen over: kolon, anførselstegn, klammer eller innrykk.',
        nn: 'Fila kan ikkje lesast forbi «{sign}». Sjå etter eit teikn som manglar eller er for mykje her eller på linja over: kolon, hermeteikn, parentes eller innrykk.',
        en: 'The file cannot be read past “{sign}”. Look for a sign that is missing or one too many here or on the line above: colon, quotation marks, brackets or indentation.',
      },

      // Fixes.
      quote: { nb: 'Sett anførselstegn rundt', nn: 'Set hermeteikn rundt', en: 'Put quotation marks around it' },
      'close-quote': { nb: 'Lukk anførselstegnet', nn: 'Lukk hermeteiknet', en: 'Close the quotation mark' },
      'straight-quotes': {
        nb: 'Bruk rette anførselstegn',
        nn: 'Bruk rette hermeteikn',
        en: 'Use straight quotation marks',
      },
      'single-quotes': {
        nb: 'Bruk enkle anførselstegn',
        nn: 'Bruk enkle hermeteikn',
        en: 'Use single quotation marks',
      },
      'close-bracket': { nb: 'Lukk klammen', nn: 'Lukk parentesen', en: 'Close the bracket' },
      'remove-sign': { nb: 'Ta bort tegnet', nn: 'Ta bort teiknet', en: 'Remove the sign' },
      'add-space': { nb: 'Sett inn et mellomrom', nn: 'Set inn eit mellomrom', en: 'Put in a space' },
      'add-colon': { nb: 'Sett inn et kolon', nn: 'Set inn eit kolon', en: 'Put in a colon' },
      'add-dash': { nb: 'Sett inn en strek', nn: 'Set inn ein strek', en: 'Put in a dash' },
      'plain-space': { nb: 'Bruk vanlig mellomrom', nn: 'Bruk vanleg mellomrom', en: 'Use an ordinary space' },
      indent: { nb: 'Rett innrykket', nn: 'Rett innrykket', en: 'Correct the indentation' },
      spaces: {
        nb: 'Bytt tabulator med mellomrom',
        nn: 'Byt ut tabulator med mellomrom',
        en: 'Replace tabs with spaces',
      },
    },
  },
});
