import { stageRule } from '../define.ts';

/** The signs that make an item of Markdown are not as they should be. */
export const markdown = stageRule({
  meta: {
    id: 'syntax/markdown',
    severity: 'error',
    summary: 'An item in Markdown cannot be read as it stands: its colons, brackets, braces or type are wrong.',
    legalBasis: [],
    messages: {
      // What stands around an item.
      unclosed: {
        nb: '«{name}» er åpnet her, men aldri lukket, så det er uklart hvor teksten i det slutter. Skriv {fence} på en egen linje der den slutter.',
        en: '“{name}” is opened here but never closed, so it is unclear where its text ends. Write {fence} on a line of its own where it ends.',
      },
      'stray-fence': {
        nb: '{fence} lukker ingenting, for ingen elementer er åpne her. Ta bort linjen, eller skriv minst tre kolon foran elementet som teksten over hører til; med to kolon er det på én linje og skal ikke lukkes.',
        en: '{fence} closes nothing, for no item is open here. Remove the line, or write at least three colons before the item that the text above belongs to; with two colons it stands on one line and is not to be closed.',
      },
      'fence-length': {
        nb: '«{name}» åpnes med {needed} kolon, men lukkes med {colons}. Bruk like mange.',
        en: '“{name}” is opened with {needed} colons but closed with {colons}. Use as many.',
      },
      'two-colons': {
        nb: 'To kolon alene på en linje betyr ingenting. Skriv tre for å lukke et element, eller ta bort linjen.',
        en: 'Two colons alone on a line mean nothing. Write three to close an item, or remove the line.',
      },
      'equal-colons': {
        nb: '«{outer}» inneholder «{inner}» og må ha flere kolon enn det, ellers lukkes «{outer}» for tidlig. Bruk {colons} kolon foran «{outer}» og der det lukkes.',
        en: '“{outer}” holds “{inner}” and must have more colons, else “{outer}” is closed too early. Use {colons} colons before “{outer}” and where it is closed.',
      },
      'after-fence': {
        nb: 'Denne linjen lukker elementet over, og da kan «{text}» ikke stå på den. Skriv bare {fence}.',
        en: 'This line closes the item above, so “{text}” cannot stand on it. Write {fence} only.',
      },
      'swapped-fences': {
        nb: 'Her lukkes det ytterste elementet før «{name}», som står inni det. Bytt om: {needed} først og {written} etterpå.',
        en: 'The outer item is closed here before “{name}”, which stands in it. Swap them: {needed} first and {written} after.',
      },
      'open-code': {
        nb: 'Her begynner et felt med kode som aldri slutter, så elementene nedenfor blir ikke med i planen. Skriv {sign} på en egen linje der koden slutter, eller ta bort denne linjen.',
        en: 'Code begins here that never ends, so the items below are no part of the plan. Write {sign} on a line of its own where the code ends, or remove this line.',
      },
      'open-comment': {
        nb: 'Her begynner en kommentar som aldri slutter, så elementene nedenfor blir ikke med i planen. Skriv --> der kommentaren slutter.',
        en: 'A comment begins here that never ends, so the items below are no part of the plan. Write --> where the comment ends.',
      },
      'too-deep': {
        nb: 'Elementene er lagt inni hverandre i mer enn {most} nivåer. Er det glemt å lukke dem?',
        en: 'The items are nested more than {most} levels deep. Were they not closed?',
      },
      indented: {
        nb: 'Linjen er rykket inn. Kolonene må stå helt først på linjen; ellers leses den som kode eller som en del av en liste.',
        en: 'The line is indented. The colons must stand first on the line; else it is read as code or as part of a list.',
      },
      'inside-block': {
        nb: 'Et element kan ikke stå etter «{sign}». Kolonene må stå helt først på linjen.',
        en: 'An item cannot stand after “{sign}”. The colons must stand first on the line.',
      },
      'mid-line': {
        nb: 'Et element kan ikke stå inne i en linje med tekst. Begynn på en ny linje foran kolonene.',
        en: 'An item cannot stand within a line of text. Begin a new line before the colons.',
      },
      invisible: {
        nb: 'Det står et usynlig tegn foran kolonene, gjerne fra en nettside. Slett til kolonene står helt først på linjen.',
        en: 'An invisible sign stands before the colons, often from a web page. Delete until the colons stand first on the line.',
      },
      'one-colon': {
        nb: 'Dette ser ut som et element, men ett kolon åpner ingenting. Skriv to kolon (eller tre, med ::: på en egen linje etter teksten).',
        en: 'This looks like an item, but one colon opens nothing. Write two colons (or three, with ::: on a line of its own after the text).',
      },
      'no-colons': {
        nb: 'Dette ser ut som et element, men det mangler kolon foran «{word}». Skriv to kolon (eller tre, med ::: på en egen linje etter teksten).',
        en: 'This looks like an item, but the colons before “{word}” are missing. Write two colons (or three, with ::: on a line of its own after the text).',
      },
      'empty-block': {
        nb: '«{name}» må ha teksten det gjelder inni seg. Skriv «:::{name}» på én linje, så teksten, og så ::: på en egen linje.',
        en: '“{name}” must hold the text it is about. Write “:::{name}” on a line, then the text, then ::: on a line of its own.',
      },

      'yaml-comment': {
        nb: 'I teksten blir en linje som begynner med #, en overskrift. Skriv kommentaren slik: {mended}',
        en: 'In the text a line that begins with # becomes a heading. Write the comment like this: {mended}',
      },

      // The type.
      'no-name': {
        nb: 'Etter kolonene må det stå hva slags element dette er: «::tiltak[Tittel]{open}id=T1{close}». Er det vanlig tekst, så sett et annet tegn foran.',
        en: 'After the colons must stand what kind of item this is: “::tiltak[Title]{open}id=T1{close}”. If it is ordinary text, put another sign first.',
      },
      'space-before-name': {
        nb: 'Det står et mellomrom mellom kolonene og «{name}». Ta det bort.',
        en: 'There is a space between the colons and “{name}”. Remove it.',
      },
      'unknown-type': {
        nb: '«{type}» er ingen elementtype i plansystemet. Skriv en som finnes, for eksempel mål, tiltak eller oppdrag; i entall.',
        en: '“{type}” is no item type of the plan system. Write one that exists, for example mål, tiltak or oppdrag; in the singular.',
      },

      // The title.
      'space-before-label': {
        nb: 'Det står et mellomrom mellom «{name}» og klammen. Ta det bort, ellers blir det ikke noe element.',
        en: 'There is a space between “{name}” and the bracket. Remove it, else it becomes no item.',
      },
      'bare-title': {
        nb: 'Tittelen må stå i hakeklammer: {name}[{title}]',
        en: 'The title must stand in square brackets: {name}[{title}]',
      },
      'label-lines': {
        nb: 'Tittelen går over flere linjer. Skriv hele på én linje.',
        en: 'The title goes over several lines. Write all of it on one line.',
      },
      'label-unclosed': {
        nb: 'Klammen rundt tittelen er ikke lukket; det mangler ] etter «{title}».',
        en: 'The bracket around the title is not closed; ] is missing after “{title}”.',
      },
      'label-bracket': {
        nb: 'Klammen her lukker tittelen for tidlig. Hører den til tittelen, så skriv en omvendt skråstrek foran den: \\]',
        en: 'The bracket here closes the title too early. If it belongs to the title, write a backslash before it: \\]',
      },
      'label-unopened': {
        nb: 'Klammen rundt tittelen er ikke åpnet; det mangler [ foran «{title}».',
        en: 'The bracket around the title is not opened; [ is missing before “{title}”.',
      },
      'round-title': {
        nb: 'Tittelen må stå i hakeklammer, ikke i runde parenteser: [{title}]',
        en: 'The title must stand in square brackets, not in round ones: [{title}]',
      },
      'label-after-attributes': {
        nb: 'Tittelen i hakeklammer må stå før krøllparentesene.',
        en: 'The title in square brackets must stand before the braces.',
      },
      'doubled-title': {
        nb: 'Tittelen står to ganger: i klammene og som «{key}». Den i klammene leses; ta bort den andre.',
        en: 'The title is stated twice: in the brackets and as “{key}”. The one in the brackets is read; remove the other.',
      },

      // Keys and values.
      'space-before-attributes': {
        nb: 'Det står et mellomrom foran krøllparentesen. Ta det bort, ellers leses ikke det som står i den.',
        en: 'There is a space before the brace. Remove it, else what stands in it is not read.',
      },
      'attributes-lines': {
        nb: 'Krøllparentesene går over flere linjer. Alt mellom { og } må stå på samme linje som tittelen.',
        en: 'The braces go over several lines. All between { and } must stand on the line of the title.',
      },
      'attributes-unclosed': {
        nb: 'Krøllparentesen er ikke lukket; det mangler en etter «{text}».',
        en: 'The brace is not closed; one is missing after “{text}”.',
      },
      'attributes-unopened': {
        nb: 'Krøllparentesen er ikke åpnet; det mangler {open} foran «{text}».',
        en: 'The brace is not opened; {open} is missing before “{text}”.',
      },
      'no-braces': {
        nb: '«{text}» må stå i krøllparenteser. Skriv {open} foran og {close} bak.',
        en: '“{text}” must stand in braces. Write {open} before it and {close} after it.',
      },
      'round-attributes': {
        nb: 'Nøklene må stå i krøllparenteser, ikke i runde. Skriv {open} foran og {close} bak.',
        en: 'The keys must stand in braces, not in round brackets. Write {open} before them and {close} after them.',
      },
      'after-head': {
        nb: '«{text}» kan ikke stå på samme linje som elementet. Skal det være tekst i elementet, så skriv det på neste linje, med ::: under.',
        en: '“{text}” cannot stand on the line of the item. If it is to be text of the item, write it on the next line, with ::: below.',
      },
      doubled: {
        nb: '«{key}» står to ganger. Bare den første leses; ta bort den andre. Skal det være flere verdier, så skriv dem i anførselstegn med mellomrom mellom.',
        en: '“{key}” is stated twice. Only the first is read; remove the other. If there are to be several values, write them in quotation marks with spaces between.',
      },
      'doubled-text': {
        nb: 'Beskrivelsen står to ganger: som «{key}» og som tekst i elementet. Den første leses; ta bort en av dem.',
        en: 'The description is stated twice: as “{key}” and as text in the item. The first is read; remove one of them.',
      },
      'hash-id': {
        nb: 'Id-en skrives id={id}. Med # går det som kommer etter et punktum tapt.',
        en: 'The id is written id={id}. With # what follows a full stop is lost.',
      },
      class: {
        nb: '«{text}» betyr ingenting her. Ta det bort, eller skriv en nøkkel og en verdi med = mellom.',
        en: '“{text}” means nothing here. Remove it, or write a key and a value with = between.',
      },
      stray: {
        nb: '«{text}» hører ikke hjemme her. Mellom krøllparentesene står det nøkler og verdier: frist=2026-06-30.',
        en: '“{text}” does not belong here. Between the braces stand keys and values: frist=2026-06-30.',
      },
      comma: {
        nb: 'Det skal ikke stå «{text}» mellom verdiene; et mellomrom er nok.',
        en: 'There is to be no “{text}” between values; a space is enough.',
      },
      colon: {
        nb: 'Skriv = i stedet for kolon etter «{key}» når nøkkelen står mellom krøllparenteser.',
        en: 'Write = instead of a colon after “{key}” when the key stands between braces.',
      },
      'no-value': {
        nb: '«{key}» har ingen verdi. Skriv {key}=… eller ta det bort. Hører ordet til verdien foran, så sett hele verdien i anførselstegn.',
        en: '“{key}” has no value. Write {key}=… or remove it. If the word belongs to the value before it, put the whole value in quotation marks.',
      },
      'spaced-number': {
        nb: 'Tallet kan ikke ha mellomrom: {key}={value}',
        en: 'The number cannot have spaces: {key}={value}',
      },
      'loose-hash': {
        nb: 'Det står et mellomrom foran «{text}», så det henger ikke sammen med dokumentet det skal vise til. Ta bort mellomrommet.',
        en: 'There is a space before “{text}”, so it is apart from the document it is to refer to. Remove the space.',
      },
      'in-braces': {
        nb: 'Verdien av «{key}» kan ikke stå i krøllparenteser her. Bruk anførselstegn: {key}="{value}"',
        en: 'The value of “{key}” cannot stand in braces here. Use quotation marks: {key}="{value}"',
      },
      'yaml-list': {
        nb: 'Verdien av «{key}» kan ikke stå i hakeklammer her. Bruk anførselstegn, med mellomrom mellom hvis det er flere: {key}="{value}"',
        en: 'The value of “{key}” cannot stand in square brackets here. Use quotation marks, with spaces between if there are several: {key}="{value}"',
      },
      'yaml-map': {
        nb: 'Verdien av «{key}» kan ikke stå i krøllparenteser her. Bruk anførselstegn og =, med mellomrom mellom: {key}="{value}"',
        en: 'The value of “{key}” cannot stand in braces here. Use quotation marks and =, with spaces between: {key}="{value}"',
      },
      'nested-value': {
        nb: '«{key}» er delt opp i flere nivåer, og det er det ikke plass til på linjen til et element. Ta elementet ut av teksten, og skriv det i stedet mellom de to linjene --- øverst i filen, eller i en YAML-fil.',
        en: '“{key}” is divided into several levels, and the line of an item has no room for that. Take the item out of the text and write it between the two lines --- at the top of the file instead, or in a YAML file.',
      },
      'several-words': {
        nb: 'En verdi med mellomrom må stå i anførselstegn: {key}="{value}"',
        en: 'A value with spaces must stand in quotation marks: {key}="{value}"',
      },
      'curly-quotes': {
        nb: 'Verdien av «{key}» står i krøllete anførselstegn, gjerne fra Word. Bruk rette: {key}="{value}"',
        en: 'The value of “{key}” stands in curly quotation marks, often from Word. Use straight ones: {key}="{value}"',
      },
      'quote-unclosed': {
        nb: 'Verdien av «{key}» begynner med et anførselstegn som ikke lukkes: {key}="{value}"',
        en: 'The value of “{key}” begins with a quotation mark that is not closed: {key}="{value}"',
      },

      // The file.
      'front-matter': {
        nb: 'Nøklene øverst i filen begynner med --- men slutter ikke med det. Skriv --- på en egen linje under den siste nøkkelen.',
        en: 'The keys at the top of the file begin with --- but do not end with it. Write --- on a line of its own below the last key.',
      },
      'front-matter-end': {
        nb: 'Nøklene øverst i filen må slutte med tre bindestreker på en egen linje: --- i stedet for «{text}».',
        en: 'The keys at the top of the file must end with three hyphens on a line of their own: --- instead of “{text}”.',
      },
      'front-matter-sign': {
        nb: 'Nøklene øverst i filen må begynne med tre bindestreker på en egen linje: --- i stedet for «{text}». Ellers er filen ikke noe plandokument.',
        en: 'The keys at the top of the file must begin with three hyphens on a line of their own: --- instead of “{text}”. Else the file is no plan document.',
      },
      'front-matter-none': {
        nb: 'Nøklene øverst i filen må stå mellom to linjer med ---, ellers er filen ikke noe plandokument. Skriv --- over den første og under den siste.',
        en: 'The keys at the top of the file must stand between two lines of ---, else the file is no plan document. Write --- above the first and below the last.',
      },
      'front-matter-start': {
        nb: 'Nøklene øverst i filen slutter med --- men begynner ikke med det. Skriv --- på en egen linje over den første nøkkelen, ellers er filen ikke noe plandokument.',
        en: 'The keys at the top of the file end with --- but do not begin with it. Write --- on a line of its own above the first key, else the file is no plan document.',
      },
      'front-matter-late': {
        nb: 'Det står tomme linjer eller mellomrom foran ---. Ta dem bort: Filen må begynne med ---, ellers er den ikke noe plandokument.',
        en: 'There are empty lines or spaces before ---. Remove them: the file must begin with ---, else it is no plan document.',
      },
      dense: {
        nb: 'Dette avsnittet har så mange tegn med særlig betydning at det ikke kan være vanlig tekst. Det leses ikke. Del det opp, eller sett ``` på en egen linje foran og etter det.',
        en: 'This paragraph has so many signs of special meaning that it cannot be ordinary text. It is not read. Split it, or put ``` on a line of its own before and after it.',
      },

      // Other places, and what a fix does.
      first: { nb: 'Først skrevet her', en: 'First stated here' },
      inner: { nb: '«{inner}» står her', en: '“{inner}” stands here' },
      opened: { nb: 'Åpnet her', en: 'Opened here' },
      'no-space': { nb: 'Ta bort mellomrommet', en: 'Remove the space' },
      'no-comma': { nb: 'Ta bort tegnet', en: 'Remove the sign' },
      'to-line-start': { nb: 'Flytt kolonene først på linjen', en: 'Move the colons to the start of the line' },
      'add-colon': { nb: 'Skriv to kolon', en: 'Write two colons' },
      brackets: { nb: 'Sett hakeklammer rundt tittelen', en: 'Put square brackets around the title' },
      'one-line': { nb: 'Skriv alt på én linje', en: 'Write all on one line' },
      'close-label': { nb: 'Lukk klammen', en: 'Close the bracket' },
      'close-attributes': { nb: 'Lukk krøllparentesen', en: 'Close the brace' },
      'close-front-matter': { nb: 'Lukk nøklene med ---', en: 'Close the keys with ---' },
      'to-file-start': { nb: 'Ta bort linjene', en: 'Remove the lines' },
      'open-front-matter': { nb: 'Skriv --- øverst', en: 'Write --- at the top' },
      'open-label': { nb: 'Åpne klammen', en: 'Open the bracket' },
      braces: { nb: 'Sett krøllparenteser', en: 'Put braces' },
      'new-line': { nb: 'Begynn på en ny linje', en: 'Begin a new line' },
      'escape-bracket': { nb: 'Skriv omvendt skråstrek foran klammen', en: 'Write a backslash before the bracket' },
      remove: { nb: 'Ta bort det som står etter kolonene', en: 'Remove what stands after the colons' },
      'html-comment': { nb: 'Skriv det som en kommentar', en: 'Write it as a comment' },
      swap: { nb: 'Bytt om de to linjene', en: 'Swap the two lines' },
      'same-colons': { nb: 'Bruk like mange kolon', en: 'Use as many colons' },
      'more-colons': { nb: 'Bruk flere kolon ytterst', en: 'Use more colons on the outside' },
      equals: { nb: 'Skriv = i stedet', en: 'Write = instead' },
      id: { nb: 'Skriv id= i stedet', en: 'Write id= instead' },
      quotes: { nb: 'Sett rette anførselstegn', en: 'Put straight quotation marks' },
      rename: { nb: 'Rett elementtypen', en: 'Correct the item type' },
    },
  },
});
