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
        nn: '«{name}» er opna her, men aldri lukka, så det er uklart kvar teksten i det sluttar. Skriv {fence} på ei eiga linje der han sluttar.',
        en: '“{name}” is opened here but never closed, so it is unclear where its text ends. Write {fence} on a line of its own where it ends.',
      },
      'stray-fence': {
        nb: '{fence} lukker ingenting, for ingen elementer er åpne her. Ta bort linjen, eller skriv minst tre kolon foran elementet som teksten over hører til; med to kolon er det på én linje og skal ikke lukkes.',
        nn: '{fence} lukkar ingenting, for ingen element er opne her. Ta bort linja, eller skriv minst tre kolon framfor elementet som teksten over høyrer til; med to kolon er det på éi linje og skal ikkje lukkast.',
        en: '{fence} closes nothing, for no item is open here. Remove the line, or write at least three colons before the item that the text above belongs to; with two colons it stands on one line and is not to be closed.',
      },
      'fence-length': {
        nb: '«{name}» åpnes med {needed} kolon, men lukkes med {colons}. Bruk like mange.',
        nn: '«{name}» blir opna med {needed} kolon, men lukka med {colons}. Bruk like mange.',
        en: '“{name}” is opened with {needed} colons but closed with {colons}. Use as many.',
      },
      'two-colons': {
        nb: 'To kolon alene på en linje betyr ingenting. Skriv tre for å lukke et element, eller ta bort linjen.',
        nn: 'To kolon åleine på ei linje tyder ingenting. Skriv tre for å lukke eit element, eller ta bort linja.',
        en: 'Two colons alone on a line mean nothing. Write three to close an item, or remove the line.',
      },
      'equal-colons': {
        nb: '«{outer}» inneholder «{inner}» og må ha flere kolon enn det, ellers lukkes «{outer}» for tidlig. Bruk {colons} kolon foran «{outer}» og der det lukkes.',
        nn: '«{outer}» inneheld «{inner}» og må ha fleire kolon enn det, elles blir «{outer}» lukka for tidleg. Bruk {colons} kolon framfor «{outer}» og der det blir lukka.',
        en: '“{outer}” holds “{inner}” and must have more colons, else “{outer}” is closed too early. Use {colons} colons before “{outer}” and where it is closed.',
      },
      'after-fence': {
        nb: 'Denne linjen lukker elementet over, og da kan «{text}» ikke stå på den. Skriv bare {fence}.',
        nn: 'Denne linja lukkar elementet over, og då kan «{text}» ikkje stå på ho. Skriv berre {fence}.',
        en: 'This line closes the item above, so “{text}” cannot stand on it. Write {fence} only.',
      },
      'swapped-fences': {
        nb: 'Her lukkes det ytterste elementet før «{name}», som står inni det. Bytt om: {needed} først og {written} etterpå.',
        nn: 'Her blir det ytste elementet lukka før «{name}», som står inni det. Byt om: {needed} først og {written} etterpå.',
        en: 'The outer item is closed here before “{name}”, which stands in it. Swap them: {needed} first and {written} after.',
      },
      'open-code': {
        nb: 'Her begynner et felt med kode som aldri slutter, så elementene nedenfor blir ikke med i planen. Skriv {sign} på en egen linje der koden slutter, eller ta bort denne linjen.',
        nn: 'Her begynner eit felt med kode som aldri sluttar, så elementa nedanfor blir ikkje med i planen. Skriv {sign} på ei eiga linje der koden sluttar, eller ta bort denne linja.',
        en: 'Code begins here that never ends, so the items below are no part of the plan. Write {sign} on a line of its own where the code ends, or remove this line.',
      },
      'open-comment': {
        nb: 'Her begynner en kommentar som aldri slutter, så elementene nedenfor blir ikke med i planen. Skriv --> der kommentaren slutter.',
        nn: 'Her begynner ein kommentar som aldri sluttar, så elementa nedanfor blir ikkje med i planen. Skriv --> der kommentaren sluttar.',
        en: 'A comment begins here that never ends, so the items below are no part of the plan. Write --> where the comment ends.',
      },
      'too-deep': {
        nb: 'Elementene er lagt inni hverandre i mer enn {most} nivåer. Er det glemt å lukke dem?',
        nn: 'Elementa er lagde inni kvarandre i meir enn {most} nivå. Er det gløymt å lukke dei?',
        en: 'The items are nested more than {most} levels deep. Were they not closed?',
      },
      indented: {
        nb: 'Linjen er rykket inn. Kolonene må stå helt først på linjen; ellers leses den som kode eller som en del av en liste.',
        nn: 'Linja er rykt inn. Kolona må stå heilt først på linja; elles blir ho lesen som kode eller som ein del av ei liste.',
        en: 'The line is indented. The colons must stand first on the line; else it is read as code or as part of a list.',
      },
      'inside-block': {
        nb: 'Et element kan ikke stå etter «{sign}». Kolonene må stå helt først på linjen.',
        nn: 'Eit element kan ikkje stå etter «{sign}». Kolona må stå heilt først på linja.',
        en: 'An item cannot stand after “{sign}”. The colons must stand first on the line.',
      },
      'mid-line': {
        nb: 'Et element kan ikke stå inne i en linje med tekst. Begynn på en ny linje foran kolonene.',
        nn: 'Eit element kan ikkje stå inne i ei linje med tekst. Begynn på ei ny linje framfor kolona.',
        en: 'An item cannot stand within a line of text. Begin a new line before the colons.',
      },
      invisible: {
        nb: 'Det står et usynlig tegn foran kolonene, gjerne fra en nettside. Slett til kolonene står helt først på linjen.',
        nn: 'Det står eit usynleg teikn framfor kolona, gjerne frå ei nettside. Slett til kolona står heilt først på linja.',
        en: 'An invisible sign stands before the colons, often from a web page. Delete until the colons stand first on the line.',
      },
      'one-colon': {
        nb: 'Dette ser ut som et element, men ett kolon åpner ingenting. Skriv to kolon (eller tre, med ::: på en egen linje etter teksten).',
        nn: 'Dette ser ut som eit element, men eitt kolon opnar ingenting. Skriv to kolon (eller tre, med ::: på ei eiga linje etter teksten).',
        en: 'This looks like an item, but one colon opens nothing. Write two colons (or three, with ::: on a line of its own after the text).',
      },
      'no-colons': {
        nb: 'Dette ser ut som et element, men det mangler kolon foran «{word}». Skriv to kolon (eller tre, med ::: på en egen linje etter teksten).',
        nn: 'Dette ser ut som eit element, men det manglar kolon framfor «{word}». Skriv to kolon (eller tre, med ::: på ei eiga linje etter teksten).',
        en: 'This looks like an item, but the colons before “{word}” are missing. Write two colons (or three, with ::: on a line of its own after the text).',
      },
      'empty-block': {
        nb: '«{name}» må ha teksten det gjelder inni seg. Skriv «:::{name}» på én linje, så teksten, og så ::: på en egen linje.',
        nn: '«{name}» må ha teksten det gjeld, inni seg. Skriv «:::{name}» på éi linje, så teksten, og så ::: på ei eiga linje.',
        en: '“{name}” must hold the text it is about. Write “:::{name}” on a line, then the text, then ::: on a line of its own.',
      },

      'yaml-comment': {
        nb: 'I teksten blir en linje som begynner med #, en overskrift. Skriv kommentaren slik: {mended}',
        nn: 'I teksten blir ei linje som begynner med #, ei overskrift. Skriv kommentaren slik: {mended}',
        en: 'In the text a line that begins with # becomes a heading. Write the comment like this: {mended}',
      },

      // The type.
      'no-name': {
        nb: 'Etter kolonene må det stå hva slags element dette er: «::tiltak[Tittel]{open}id=T1{close}». Er det vanlig tekst, så sett et annet tegn foran.',
        nn: 'Etter kolona må det stå kva slags element dette er: «::tiltak[Tittel]{open}id=T1{close}». Er det vanleg tekst, så set eit anna teikn framfor.',
        en: 'After the colons must stand what kind of item this is: “::tiltak[Title]{open}id=T1{close}”. If it is ordinary text, put another sign first.',
      },
      'space-before-name': {
        nb: 'Det står et mellomrom mellom kolonene og «{name}». Ta det bort.',
        nn: 'Det står eit mellomrom mellom kolona og «{name}». Ta det bort.',
        en: 'There is a space between the colons and “{name}”. Remove it.',
      },
      'unknown-type': {
        nb: '«{type}» er ingen elementtype i plansystemet. Skriv en som finnes, for eksempel mål, tiltak eller oppdrag; i entall.',
        nn: '«{type}» er ingen elementtype i plansystemet. Skriv ein som finst, til dømes mål, tiltak eller oppdrag; i eintal.',
        en: '“{type}” is no item type of the plan system. Write one that exists, for example mål, tiltak or oppdrag; in the singular.',
      },

      // The title.
      'space-before-label': {
        nb: 'Det står et mellomrom mellom «{name}» og klammen. Ta det bort, ellers blir det ikke noe element.',
        nn: 'Det står eit mellomrom mellom «{name}» og hakeparentesen. Ta det bort, elles blir det ikkje noko element.',
        en: 'There is a space between “{name}” and the bracket. Remove it, else it becomes no item.',
      },
      'bare-title': {
        nb: 'Tittelen må stå i hakeklammer: {name}[{title}]',
        nn: 'Tittelen må stå i hakeparentesar: {name}[{title}]',
        en: 'The title must stand in square brackets: {name}[{title}]',
      },
      'label-lines': {
        nb: 'Tittelen går over flere linjer. Skriv hele på én linje.',
        nn: 'Tittelen går over fleire linjer. Skriv heile på éi linje.',
        en: 'The title goes over several lines. Write all of it on one line.',
      },
      'label-unclosed': {
        nb: 'Klammen rundt tittelen er ikke lukket; det mangler ] etter «{title}».',
        nn: 'Hakeparentesen rundt tittelen er ikkje lukka; det manglar ] etter «{title}».',
        en: 'The bracket around the title is not closed; ] is missing after “{title}”.',
      },
      'label-bracket': {
        nb: 'Klammen her lukker tittelen for tidlig. Hører den til tittelen, så skriv en omvendt skråstrek foran den: \\]',
        nn: 'Hakeparentesen her lukkar tittelen for tidleg. Høyrer han til tittelen, så skriv ein omvend skråstrek framfor han: \\]',
        en: 'The bracket here closes the title too early. If it belongs to the title, write a backslash before it: \\]',
      },
      'label-unopened': {
        nb: 'Klammen rundt tittelen er ikke åpnet; det mangler [ foran «{title}».',
        nn: 'Hakeparentesen rundt tittelen er ikkje opna; det manglar [ framfor «{title}».',
        en: 'The bracket around the title is not opened; [ is missing before “{title}”.',
      },
      'round-title': {
        nb: 'Tittelen må stå i hakeklammer, ikke i runde parenteser: [{title}]',
        nn: 'Tittelen må stå i hakeparentesar, ikkje i runde parentesar: [{title}]',
        en: 'The title must stand in square brackets, not in round ones: [{title}]',
      },
      'label-after-attributes': {
        nb: 'Tittelen i hakeklammer må stå før krøllparentesene.',
        nn: 'Tittelen i hakeparentesar må stå før krøllparentesane.',
        en: 'The title in square brackets must stand before the braces.',
      },
      'doubled-title': {
        nb: 'Tittelen står to ganger: i klammene og som «{key}». Den i klammene leses; ta bort den andre.',
        nn: 'Tittelen står to gonger: i hakeparentesane og som «{key}». Den i hakeparentesane blir lesen; ta bort den andre.',
        en: 'The title is stated twice: in the brackets and as “{key}”. The one in the brackets is read; remove the other.',
      },

      // Keys and values.
      'space-before-attributes': {
        nb: 'Det står et mellomrom foran krøllparentesen. Ta det bort, ellers leses ikke det som står i den.',
        nn: 'Det står eit mellomrom framfor krøllparentesen. Ta det bort, elles blir ikkje det som står i han, lese.',
        en: 'There is a space before the brace. Remove it, else what stands in it is not read.',
      },
      'attributes-lines': {
        nb: 'Krøllparentesene går over flere linjer. Alt mellom { og } må stå på samme linje som tittelen.',
        nn: 'Krøllparentesane går over fleire linjer. Alt mellom { og } må stå på same linje som tittelen.',
        en: 'The braces go over several lines. All between { and } must stand on the line of the title.',
      },
      'attributes-unclosed': {
        nb: 'Krøllparentesen er ikke lukket; det mangler en etter «{text}».',
        nn: 'Krøllparentesen er ikkje lukka; det manglar ein etter «{text}».',
        en: 'The brace is not closed; one is missing after “{text}”.',
      },
      'attributes-unopened': {
        nb: 'Krøllparentesen er ikke åpnet; det mangler {open} foran «{text}».',
        nn: 'Krøllparentesen er ikkje opna; det manglar {open} framfor «{text}».',
        en: 'The brace is not opened; {open} is missing before “{text}”.',
      },
      'no-braces': {
        nb: '«{text}» må stå i krøllparenteser. Skriv {open} foran og {close} bak.',
        nn: '«{text}» må stå i krøllparentesar. Skriv {open} framfor og {close} bak.',
        en: '“{text}” must stand in braces. Write {open} before it and {close} after it.',
      },
      'round-attributes': {
        nb: 'Nøklene må stå i krøllparenteser, ikke i runde. Skriv {open} foran og {close} bak.',
        nn: 'Nøklane må stå i krøllparentesar, ikkje i runde. Skriv {open} framfor og {close} bak.',
        en: 'The keys must stand in braces, not in round brackets. Write {open} before them and {close} after them.',
      },
      'after-head': {
        nb: '«{text}» kan ikke stå på samme linje som elementet. Skal det være tekst i elementet, så skriv det på neste linje, med ::: under.',
        nn: '«{text}» kan ikkje stå på same linje som elementet. Skal det vere tekst i elementet, så skriv det på neste linje, med ::: under.',
        en: '“{text}” cannot stand on the line of the item. If it is to be text of the item, write it on the next line, with ::: below.',
      },
      doubled: {
        nb: '«{key}» står to ganger. Bare den første leses; ta bort den andre. Skal det være flere verdier, så skriv dem i anførselstegn med mellomrom mellom.',
        nn: '«{key}» står to gonger. Berre den første blir lesen; ta bort den andre. Skal det vere fleire verdiar, så skriv dei i hermeteikn med mellomrom mellom.',
        en: '“{key}” is stated twice. Only the first is read; remove the other. If there are to be several values, write them in quotation marks with spaces between.',
      },
      'doubled-text': {
        nb: 'Beskrivelsen står to ganger: som «{key}» og som tekst i elementet. Den første leses; ta bort en av dem.',
        nn: 'Skildringa står to gonger: som «{key}» og som tekst i elementet. Den første blir lesen; ta bort ei av dei.',
        en: 'The description is stated twice: as “{key}” and as text in the item. The first is read; remove one of them.',
      },
      'hash-id': {
        nb: 'Id-en skrives id={id}. Med # går det som kommer etter et punktum tapt.',
        nn: 'Id-en blir skriven id={id}. Med # går det som kjem etter eit punktum, tapt.',
        en: 'The id is written id={id}. With # what follows a full stop is lost.',
      },
      class: {
        nb: '«{text}» betyr ingenting her. Ta det bort, eller skriv en nøkkel og en verdi med = mellom.',
        nn: '«{text}» tyder ingenting her. Ta det bort, eller skriv ein nøkkel og ein verdi med = mellom.',
        en: '“{text}” means nothing here. Remove it, or write a key and a value with = between.',
      },
      stray: {
        nb: '«{text}» hører ikke hjemme her. Mellom krøllparentesene står det nøkler og verdier: frist=2026-06-30.',
        nn: '«{text}» høyrer ikkje heime her. Mellom krøllparentesane står det nøklar og verdiar: frist=2026-06-30.',
        en: '“{text}” does not belong here. Between the braces stand keys and values: frist=2026-06-30.',
      },
      comma: {
        nb: 'Det skal ikke stå «{text}» mellom verdiene; et mellomrom er nok.',
        nn: 'Det skal ikkje stå «{text}» mellom verdiane; eit mellomrom er nok.',
        en: 'There is to be no “{text}” between values; a space is enough.',
      },
      colon: {
        nb: 'Skriv = i stedet for kolon etter «{key}» når nøkkelen står mellom krøllparenteser.',
        nn: 'Skriv = i staden for kolon etter «{key}» når nøkkelen står mellom krøllparentesar.',
        en: 'Write = instead of a colon after “{key}” when the key stands between braces.',
      },
      'no-value': {
        nb: '«{key}» har ingen verdi. Skriv {key}=… eller ta det bort. Hører ordet til verdien foran, så sett hele verdien i anførselstegn.',
        nn: '«{key}» har ingen verdi. Skriv {key}=… eller ta det bort. Høyrer ordet til verdien framfor, så set heile verdien i hermeteikn.',
        en: '“{key}” has no value. Write {key}=… or remove it. If the word belongs to the value before it, put the whole value in quotation marks.',
      },
      'spaced-number': {
        nb: 'Tallet kan ikke ha mellomrom: {key}={value}',
        nn: 'Talet kan ikkje ha mellomrom: {key}={value}',
        en: 'The number cannot have spaces: {key}={value}',
      },
      'loose-hash': {
        nb: 'Det står et mellomrom foran «{text}», så det henger ikke sammen med dokumentet det skal vise til. Ta bort mellomrommet.',
        nn: 'Det står eit mellomrom framfor «{text}», så det heng ikkje saman med dokumentet det skal vise til. Ta bort mellomrommet.',
        en: 'There is a space before “{text}”, so it is apart from the document it is to refer to. Remove the space.',
      },
      'in-braces': {
        nb: 'Verdien av «{key}» kan ikke stå i krøllparenteser her. Bruk anførselstegn: {key}="{value}"',
        nn: 'Verdien av «{key}» kan ikkje stå i krøllparentesar her. Bruk hermeteikn: {key}="{value}"',
        en: 'The value of “{key}” cannot stand in braces here. Use quotation marks: {key}="{value}"',
      },
      'yaml-list': {
        nb: 'Verdien av «{key}» kan ikke stå i hakeklammer her. Bruk anførselstegn, med mellomrom mellom hvis det er flere: {key}="{value}"',
        nn: 'Verdien av «{key}» kan ikkje stå i hakeparentesar her. Bruk hermeteikn, med mellomrom mellom om det er fleire: {key}="{value}"',
        en: 'The value of “{key}” cannot stand in square brackets here. Use quotation marks, with spaces between if there are several: {key}="{value}"',
      },
      'yaml-map': {
        nb: 'Verdien av «{key}» kan ikke stå i krøllparenteser her. Bruk anførselstegn og =, med mellomrom mellom: {key}="{value}"',
        nn: 'Verdien av «{key}» kan ikkje stå i krøllparentesar her. Bruk hermeteikn og =, med mellomrom mellom: {key}="{value}"',
        en: 'The value of “{key}” cannot stand in braces here. Use quotation marks and =, with spaces between: {key}="{value}"',
      },
      'nested-value': {
        nb: '«{key}» er delt opp i flere nivåer, og det er det ikke plass til på linjen til et element. Ta elementet ut av teksten, og skriv det i stedet mellom de to linjene --- øverst i filen, eller i en YAML-fil.',
        nn: '«{key}» er delt opp i fleire nivå, og det er det ikkje plass til på linja til eit element. Ta elementet ut av teksten, og skriv det i staden mellom dei to linjene --- øvst i fila, eller i ei YAML-fil.',
        en: '“{key}” is divided into several levels, and the line of an item has no room for that. Take the item out of the text and write it between the two lines --- at the top of the file instead, or in a YAML file.',
      },
      'several-words': {
        nb: 'En verdi med mellomrom må stå i anførselstegn: {key}="{value}"',
        nn: 'Ein verdi med mellomrom må stå i hermeteikn: {key}="{value}"',
        en: 'A value with spaces must stand in quotation marks: {key}="{value}"',
      },
      'curly-quotes': {
        nb: 'Verdien av «{key}» står i krøllete anførselstegn, gjerne fra Word. Bruk rette: {key}="{value}"',
        nn: 'Verdien av «{key}» står i krølla hermeteikn, gjerne frå Word. Bruk rette: {key}="{value}"',
        en: 'The value of “{key}” stands in curly quotation marks, often from Word. Use straight ones: {key}="{value}"',
      },
      'quote-unclosed': {
        nb: 'Verdien av «{key}» begynner med et anførselstegn som ikke lukkes: {key}="{value}"',
        nn: 'Verdien av «{key}» begynner med eit hermeteikn som ikkje blir lukka: {key}="{value}"',
        en: 'The value of “{key}” begins with a quotation mark that is not closed: {key}="{value}"',
      },

      // The file.
      'front-matter': {
        nb: 'Nøklene øverst i filen begynner med --- men slutter ikke med det. Skriv --- på en egen linje under den siste nøkkelen.',
        nn: 'Nøklane øvst i fila begynner med --- men sluttar ikkje med det. Skriv --- på ei eiga linje under den siste nøkkelen.',
        en: 'The keys at the top of the file begin with --- but do not end with it. Write --- on a line of its own below the last key.',
      },
      'front-matter-end': {
        nb: 'Nøklene øverst i filen må slutte med tre bindestreker på en egen linje: --- i stedet for «{text}».',
        nn: 'Nøklane øvst i fila må slutte med tre bindestrekar på ei eiga linje: --- i staden for «{text}».',
        en: 'The keys at the top of the file must end with three hyphens on a line of their own: --- instead of “{text}”.',
      },
      'front-matter-sign': {
        nb: 'Nøklene øverst i filen må begynne med tre bindestreker på en egen linje: --- i stedet for «{text}». Ellers er filen ikke noe plandokument.',
        nn: 'Nøklane øvst i fila må begynne med tre bindestrekar på ei eiga linje: --- i staden for «{text}». Elles er fila ikkje noko plandokument.',
        en: 'The keys at the top of the file must begin with three hyphens on a line of their own: --- instead of “{text}”. Else the file is no plan document.',
      },
      'front-matter-none': {
        nb: 'Nøklene øverst i filen må stå mellom to linjer med ---, ellers er filen ikke noe plandokument. Skriv --- over den første og under den siste.',
        nn: 'Nøklane øvst i fila må stå mellom to linjer med ---, elles er fila ikkje noko plandokument. Skriv --- over den første og under den siste.',
        en: 'The keys at the top of the file must stand between two lines of ---, else the file is no plan document. Write --- above the first and below the last.',
      },
      'front-matter-start': {
        nb: 'Nøklene øverst i filen slutter med --- men begynner ikke med det. Skriv --- på en egen linje over den første nøkkelen, ellers er filen ikke noe plandokument.',
        nn: 'Nøklane øvst i fila sluttar med --- men begynner ikkje med det. Skriv --- på ei eiga linje over den første nøkkelen, elles er fila ikkje noko plandokument.',
        en: 'The keys at the top of the file end with --- but do not begin with it. Write --- on a line of its own above the first key, else the file is no plan document.',
      },
      'front-matter-late': {
        nb: 'Det står tomme linjer eller mellomrom foran ---. Ta dem bort: Filen må begynne med ---, ellers er den ikke noe plandokument.',
        nn: 'Det står tomme linjer eller mellomrom framfor ---. Ta dei bort: Fila må begynne med ---, elles er ho ikkje noko plandokument.',
        en: 'There are empty lines or spaces before ---. Remove them: the file must begin with ---, else it is no plan document.',
      },
      dense: {
        nb: 'Dette avsnittet har så mange tegn med særlig betydning at det ikke kan være vanlig tekst. Det leses ikke. Del det opp, eller sett ``` på en egen linje foran og etter det.',
        nn: 'Dette avsnittet har så mange teikn med særleg tyding at det ikkje kan vere vanleg tekst. Det blir ikkje lese. Del det opp, eller set ``` på ei eiga linje framfor og etter det.',
        en: 'This paragraph has so many signs of special meaning that it cannot be ordinary text. It is not read. Split it, or put ``` on a line of its own before and after it.',
      },

      // Other places, and what a fix does.
      first: { nb: 'Først skrevet her', nn: 'Først skrive her', en: 'First stated here' },
      inner: { nb: '«{inner}» står her', nn: '«{inner}» står her', en: '“{inner}” stands here' },
      opened: { nb: 'Åpnet her', nn: 'Opna her', en: 'Opened here' },
      'no-space': { nb: 'Ta bort mellomrommet', nn: 'Ta bort mellomrommet', en: 'Remove the space' },
      'no-comma': { nb: 'Ta bort tegnet', nn: 'Ta bort teiknet', en: 'Remove the sign' },
      'to-line-start': {
        nb: 'Flytt kolonene først på linjen',
        nn: 'Flytt kolona først på linja',
        en: 'Move the colons to the start of the line',
      },
      'add-colon': { nb: 'Skriv to kolon', nn: 'Skriv to kolon', en: 'Write two colons' },
      brackets: {
        nb: 'Sett hakeklammer rundt tittelen',
        nn: 'Set hakeparentesar rundt tittelen',
        en: 'Put square brackets around the title',
      },
      'one-line': { nb: 'Skriv alt på én linje', nn: 'Skriv alt på éi linje', en: 'Write all on one line' },
      'close-label': { nb: 'Lukk klammen', nn: 'Lukk hakeparentesen', en: 'Close the bracket' },
      'close-attributes': { nb: 'Lukk krøllparentesen', nn: 'Lukk krøllparentesen', en: 'Close the brace' },
      'close-front-matter': { nb: 'Lukk nøklene med ---', nn: 'Lukk nøklane med ---', en: 'Close the keys with ---' },
      'to-file-start': { nb: 'Ta bort linjene', nn: 'Ta bort linjene', en: 'Remove the lines' },
      'open-front-matter': { nb: 'Skriv --- øverst', nn: 'Skriv --- øvst', en: 'Write --- at the top' },
      'open-label': { nb: 'Åpne klammen', nn: 'Opne hakeparentesen', en: 'Open the bracket' },
      braces: { nb: 'Sett krøllparenteser', nn: 'Set krøllparentesar', en: 'Put braces' },
      'new-line': { nb: 'Begynn på en ny linje', nn: 'Begynn på ei ny linje', en: 'Begin a new line' },
      'escape-bracket': {
        nb: 'Skriv omvendt skråstrek foran klammen',
        nn: 'Skriv omvend skråstrek framfor hakeparentesen',
        en: 'Write a backslash before the bracket',
      },
      remove: {
        nb: 'Ta bort det som står etter kolonene',
        nn: 'Ta bort det som står etter kolona',
        en: 'Remove what stands after the colons',
      },
      'html-comment': {
        nb: 'Skriv det som en kommentar',
        nn: 'Skriv det som ein kommentar',
        en: 'Write it as a comment',
      },
      swap: { nb: 'Bytt om de to linjene', nn: 'Byt om dei to linjene', en: 'Swap the two lines' },
      'same-colons': { nb: 'Bruk like mange kolon', nn: 'Bruk like mange kolon', en: 'Use as many colons' },
      'more-colons': {
        nb: 'Bruk flere kolon ytterst',
        nn: 'Bruk fleire kolon ytst',
        en: 'Use more colons on the outside',
      },
      equals: { nb: 'Skriv = i stedet', nn: 'Skriv = i staden', en: 'Write = instead' },
      id: { nb: 'Skriv id= i stedet', nn: 'Skriv id= i staden', en: 'Write id= instead' },
      quotes: { nb: 'Sett rette anførselstegn', nn: 'Set rette hermeteikn', en: 'Put straight quotation marks' },
      rename: { nb: 'Rett elementtypen', nn: 'Rett elementtypen', en: 'Correct the item type' },
    },
  },
});
