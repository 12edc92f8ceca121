import { stageRule } from '../define.ts';

/** A value of the wrong kind: a list where one text is meant, a text where a number is meant. */
export const type = stageRule({
  meta: {
    id: 'schema/type',
    severity: 'error',
    summary: 'A value is of the wrong kind: a list instead of a text, a text instead of a number.',
    legalBasis: [],
    messages: {
      empty: {
        nb: '«{key}» står uten verdi. Skriv verdien, eller stryk linjen.',
        nn: '«{key}» står utan verdi. Skriv verdien, eller stryk linja.',
        en: '“{key}” has no value. Write the value, or delete the line.',
      },
      'empty-document-id': {
        nb: '«{key}» står uten verdi. Skriv en id med små bokstaver, tall og bindestrek, for eksempel styringsbrev-2026.',
        nn: '«{key}» står utan verdi. Skriv ein id med små bokstavar, tal og bindestrek, til dømes styringsbrev-2026.',
        en: '“{key}” has no value. Write an id in lower-case letters, digits and hyphens, for example styringsbrev-2026.',
      },
      'empty-item-id': {
        nb: '«{key}» står uten verdi. Skriv en id, for eksempel T4.',
        nn: '«{key}» står utan verdi. Skriv ein id, til dømes T4.',
        en: '“{key}” has no value. Write an id, for example T4.',
      },
      'empty-title': {
        nb: '«{key}» står uten verdi. Skriv hva det heter.',
        nn: '«{key}» står utan verdi. Skriv kva det heiter.',
        en: '“{key}” has no value. Write what it is called.',
      },
      'empty-type': {
        nb: '«{key}» står uten verdi. Skriv hva slags dokument det er, for eksempel styringsbrev.',
        nn: '«{key}» står utan verdi. Skriv kva slags dokument det er, til dømes styringsbrev.',
        en: '“{key}” has no value. Write what kind of document it is, for example styringsbrev.',
      },
      'empty-element': {
        nb: 'Listen «{key}» har et punkt uten innhold. Fyll det ut, eller stryk det.',
        nn: 'Lista «{key}» har eit punkt utan innhald. Fyll det ut, eller stryk det.',
        en: 'The list “{key}” has an entry without content. Fill it in, or delete it.',
      },
      'one-value': {
        nb: '«{key}» skal ha én verdi, men her står en liste.',
        nn: '«{key}» skal ha éin verdi, men her står ei liste.',
        en: '“{key}” should have one value, but here is a list.',
      },
      'one-value-map': {
        nb: '«{key}» skal ha én verdi, men her står nøkler med hver sin verdi.',
        nn: '«{key}» skal ha éin verdi, men her står nøklar med kvar sin verdi.',
        en: '“{key}” should have one value, but here are keys, each with its value.',
      },
      'nested-list': {
        nb: 'Listen «{key}» har en liste inni seg. Skriv alle punktene på samme nivå.',
        nn: 'Lista «{key}» har ei liste inni seg. Skriv alle punkta på same nivå.',
        en: 'The list “{key}” has a list inside it. Write all entries on one level.',
      },
      text: {
        nb: '«{key}» skal være en tekst, men her står nøkler med hver sin verdi. Er det et kolon i teksten, må hele teksten stå i anførselstegn.',
        nn: '«{key}» skal vere ein tekst, men her står nøklar med kvar sin verdi. Er det eit kolon i teksten, må heile teksten stå i hermeteikn.',
        en: '“{key}” should be a text, but here are keys, each with its value. If there is a colon in the text, put the whole text in quotation marks.',
      },
      'text-here': {
        nb: '«{key}» skal være ord, ikke «{value}».',
        nn: '«{key}» skal vere ord, ikkje «{value}».',
        en: '“{key}” should be words, not “{value}”.',
      },
      date: {
        nb: '«{key}» skal være en dato, slik: 2026-06-30.',
        nn: '«{key}» skal vere ein dato, slik: 2026-06-30.',
        en: '“{key}” should be a date, like this: 2026-06-30.',
      },
      period: {
        nb: '«{key}» skal være en periode, slik: 2026-2029.',
        nn: '«{key}» skal vere ein periode, slik: 2026-2029.',
        en: '“{key}” should be a period, like this: 2026-2029.',
      },
      reference: {
        nb: '«{key}» skal være en henvisning, slik: økonomiplan-2026#T4.',
        nn: '«{key}» skal vere ei tilvising, slik: økonomiplan-2026#T4.',
        en: '“{key}” should be a reference, like this: økonomiplan-2026#T4.',
      },
      unit: {
        nb: '«{key}» skal være id-en til en enhet, slik: oppvekst.',
        nn: '«{key}» skal vere id-en til ei eining, slik: oppvekst.',
        en: '“{key}” should be the id of a unit, like this: oppvekst.',
      },
      number: {
        nb: '«{value}» er ikke skrevet som et tall.',
        nn: '«{value}» er ikkje skrive som eit tal.',
        en: '“{value}” is not written as a number.',
      },
      'number-form': {
        nb: '«{value}» er ikke et tall. Skriv bare sifre, og desimaler med punktum, slik: 1.5.',
        nn: '«{value}» er ikkje eit tal. Skriv berre siffer, og desimalar med punktum, slik: 1.5.',
        en: '“{value}” is not a number. Write digits only, and decimals with a point, like this: 1.5.',
      },
      'number-here': {
        nb: '«{key}» skal være et tall, slik: 1.5.',
        nn: '«{key}» skal vere eit tal, slik: 1.5.',
        en: '“{key}” should be a number, like this: 1.5.',
      },
      whole: {
        nb: '«{value}» er ikke skrevet som et helt tall.',
        nn: '«{value}» er ikkje skrive som eit heilt tal.',
        en: '“{value}” is not written as a whole number.',
      },
      'whole-form': {
        nb: '«{value}» er ikke et helt tall. Skriv bare sifre, slik: 32.',
        nn: '«{value}» er ikkje eit heilt tal. Skriv berre siffer, slik: 32.',
        en: '“{value}” is not a whole number. Write digits only, like this: 32.',
      },
      'whole-here': {
        nb: '«{key}» skal være et helt tall, slik: 32.',
        nn: '«{key}» skal vere eit heilt tal, slik: 32.',
        en: '“{key}” should be a whole number, like this: 32.',
      },
      kroner: {
        nb: '«{value}» er ikke skrevet som et beløp. Skriv hele kroner med bare sifre.',
        nn: '«{value}» er ikkje skrive som eit beløp. Skriv heile kroner med berre siffer.',
        en: '“{value}” is not written as an amount. Write whole kroner with digits only.',
      },
      'kroner-form': {
        nb: '«{value}» er ikke et beløp. Skriv hele kroner med bare sifre, slik: 1200000.',
        nn: '«{value}» er ikkje eit beløp. Skriv heile kroner med berre siffer, slik: 1200000.',
        en: '“{value}” is not an amount. Write whole kroner with digits only, like this: 1200000.',
      },
      'kroner-here': {
        nb: '«{key}» skal være et beløp i hele kroner, slik: 1200000.',
        nn: '«{key}» skal vere eit beløp i heile kroner, slik: 1200000.',
        en: '“{key}” should be an amount in whole kroner, like this: 1200000.',
      },
      year: {
        nb: '«{value}» er ikke skrevet som et årstall.',
        nn: '«{value}» er ikkje skrive som eit årstal.',
        en: '“{value}” is not written as a year.',
      },
      'year-form': {
        nb: '«{value}» er ikke et årstall. Skriv fire sifre, slik: 2026.',
        nn: '«{value}» er ikkje eit årstal. Skriv fire siffer, slik: 2026.',
        en: '“{value}” is not a year. Write four digits, like this: 2026.',
      },
      'year-here': {
        nb: '«{key}» skal være et årstall, slik: 2026.',
        nn: '«{key}» skal vere eit årstal, slik: 2026.',
        en: '“{key}” should be a year, like this: 2026.',
      },
      quoted: {
        nb: '«{value}» står i anførselstegn og blir lest som tekst. Ta bort anførselstegnene.',
        nn: '«{value}» står i hermeteikn og blir lese som tekst. Ta bort hermeteikna.',
        en: '“{value}” stands in quotation marks and is read as text. Take the quotation marks away.',
      },
      'by-year': {
        nb: '«{key}» skal si hvilket år hver verdi gjelder, slik: {2025: 81, 2026: 84.5}.',
        nn: '«{key}» skal seie kva år kvar verdi gjeld, slik: {2025: 81, 2026: 84.5}.',
        en: '“{key}” should say which year each value is for, like this: {2025: 81, 2026: 84.5}.',
      },
      'kroner-by-year': {
        nb: '«{key}» skal si hvilket år hvert beløp gjelder, slik: {2026: 1200000, 2027: 800000}.',
        nn: '«{key}» skal seie kva år kvart beløp gjeld, slik: {2026: 1200000, 2027: 800000}.',
        en: '“{key}” should say which year each amount is for, like this: {2026: 1200000, 2027: 800000}.',
      },
      'kroner-one-year': {
        nb: '«{key}» skal si hvilket år beløpet gjelder, slik: {example}.',
        nn: '«{key}» skal seie kva år beløpet gjeld, slik: {example}.',
        en: '“{key}” should say which year the amount is for, like this: {example}.',
      },
      'too-large': {
        nb: 'Tallet «{value}» er for stort. Sjekk om det har for mange sifre.',
        nn: 'Talet «{value}» er for stort. Sjekk om det har for mange siffer.',
        en: 'The number “{value}” is too large. Check whether it has too many digits.',
      },
      boolean: {
        nb: '«{key}» skal være true (ja) eller false (nei).',
        nn: '«{key}» skal vere true (ja) eller false (nei).',
        en: '“{key}” should be true (yes) or false (no).',
      },
      list: {
        nb: '«{key}» skal være en liste. Begynn hvert punkt med bindestrek og mellomrom.',
        nn: '«{key}» skal vere ei liste. Begynn kvart punkt med bindestrek og mellomrom.',
        en: '“{key}” should be a list. Begin each entry with a hyphen and a space.',
      },
      'no-list': {
        nb: '«{key}» skal ikke være en liste. Ta bort bindestrekene.',
        nn: '«{key}» skal ikkje vere ei liste. Ta bort bindestrekane.',
        en: '“{key}” should not be a list. Take the hyphens away.',
      },
      'vote-list': {
        nb: '«{key}» er det ene vedtaket som avgjorde saken. Skriv hele saksgangen som en liste under «behandling».',
        nn: '«{key}» er det eine vedtaket som avgjorde saka. Skriv heile saksgangen som ei liste under «handsaming».',
        en: '“{key}” is the one vote that decided the matter. Write all the steps as a list under “behandling”.',
      },
      map: {
        nb: '«{key}» skal deles opp i disse nøklene: «{allowed}».',
        nn: '«{key}» skal delast opp i desse nøklane: «{allowed}».',
        en: '“{key}” should be divided into these keys: “{allowed}”.',
      },
      vote: {
        nb: '«{key}» skal si hvem som vedtok, når og i hvilken sak, slik: {example}',
        nn: '«{key}» skal seie kven som vedtok, når og i kva sak, slik: {example}',
        en: '“{key}” should say who voted, when and in which case, like this: {example}',
      },
      approval: {
        nb: '«{key}» skal si hvem som godkjente, og når, slik: {example}',
        nn: '«{key}» skal seie kven som godkjende, og når, slik: {example}',
        en: '“{key}” should say who approved, and when, like this: {example}',
      },
      'map-open': {
        nb: '«{key}» skal deles opp i nøkler med hver sin verdi.',
        nn: '«{key}» skal delast opp i nøklar med kvar sin verdi.',
        en: '“{key}” should be divided into keys, each with its value.',
      },
      'map-element': {
        nb: 'Hvert punkt i listen «{key}» skal deles opp i disse nøklene: «{allowed}».',
        nn: 'Kvart punkt i lista «{key}» skal delast opp i desse nøklane: «{allowed}».',
        en: 'Each entry in the list “{key}” should be divided into these keys: “{allowed}”.',
      },
      'item-list': {
        nb: '«{key}» skal være en liste, der hvert punkt har «id:» og «tittel:». Skriv det første slik: {example}',
        nn: '«{key}» skal vere ei liste, der kvart punkt har «id:» og «tittel:». Skriv det første slik: {example}',
        en: '“{key}” should be a list whose entries have “id:” and “tittel:”. Write the first like this: {example}',
      },
      'item-like': {
        nb: 'Hvert punkt i listen «{key}» skal ha «id:» og «tittel:», slik: {example}',
        nn: 'Kvart punkt i lista «{key}» skal ha «id:» og «tittel:», slik: {example}',
        en: 'Each entry in the list “{key}” should have “id:” and “tittel:”, like this: {example}',
      },
      hyphen: {
        nb: '«{key}» skal være en liste. Begynn hvert punkt med bindestrek og mellomrom, slik: {example}',
        nn: '«{key}» skal vere ei liste. Begynn kvart punkt med bindestrek og mellomrom, slik: {example}',
        en: '“{key}” should be a list. Begin each entry with a hyphen and a space, like this: {example}',
      },
      items: {
        nb: 'Gi hvert punkt id og tittel',
        nn: 'Gi kvart punkt id og tittel',
        en: 'Give each entry an id and a title',
      },
      item: {
        nb: 'Hvert punkt i listen «{key}» skal ha «id:» og «tittel:» på hver sin linje.',
        nn: 'Kvart punkt i lista «{key}» skal ha «id:» og «tittel:» på kvar si linje.',
        en: 'Each entry in the list “{key}” should have “id:” and “tittel:”, each on a line of its own.',
      },

      // In the head of a Markdown item, where lists and maps are one text between quotation marks.
      'empty-in-head': {
        nb: '«{key}» står uten verdi. Skriv verdien etter =, eller ta bort «{key}».',
        nn: '«{key}» står utan verdi. Skriv verdien etter =, eller ta bort «{key}».',
        en: '“{key}” has no value. Write the value after =, or remove “{key}”.',
      },
      'by-year-in-head': {
        nb: '«{key}» skal si hvilket år hver verdi gjelder, slik: {key}="2025=81 2026=84.5"',
        nn: '«{key}» skal seie kva år kvar verdi gjeld, slik: {key}="2025=81 2026=84.5"',
        en: '“{key}” should say which year each value is for, like this: {key}="2025=81 2026=84.5"',
      },
      'kroner-by-year-in-head': {
        nb: '«{key}» skal si hvilket år hvert beløp gjelder, slik: {key}="2026=1200000 2027=800000"',
        nn: '«{key}» skal seie kva år kvart beløp gjeld, slik: {key}="2026=1200000 2027=800000"',
        en: '“{key}” should say which year each amount is for, like this: {key}="2026=1200000 2027=800000"',
      },
      'kroner-one-year-in-head': {
        nb: '«{key}» skal si hvilket år beløpet gjelder, slik: {key}="{example}"',
        nn: '«{key}» skal seie kva år beløpet gjeld, slik: {key}="{example}"',
        en: '“{key}” should say which year the amount is for, like this: {key}="{example}"',
      },
      'list-in-head': {
        nb: '«{key}» skal være en liste av elementer, og det er det ikke plass til her. Skriv hvert av dem på sin egen linje i teksten, slik: ::tiltak[Tittel]',
        nn: '«{key}» skal vere ei liste av element, og det er det ikkje plass til her. Skriv kvart av dei på si eiga linje i teksten, slik: ::tiltak[Tittel]',
        en: '“{key}” should be a list of items, for which there is no room here. Write each of them on a line of its own in the text, like this: ::tiltak[Title]',
      },
      'map-in-head': {
        nb: '«{key}» skal deles opp i «{allowed}». Skriv dem i anførselstegn, med = foran verdien og mellomrom mellom. En verdi der kan ikke ha mellomrom; må den det, så skriv elementet øverst i filen, mellom de to linjene ---.',
        nn: '«{key}» skal delast opp i «{allowed}». Skriv dei i hermeteikn, med = framfor verdien og mellomrom mellom. Ein verdi der kan ikkje ha mellomrom; må han det, så skriv elementet øvst i fila, mellom dei to linjene ---.',
        en: '“{key}” should be divided into “{allowed}”. Write them in quotation marks, with = before the value and spaces between. A value there cannot have spaces; if it must, write the item at the top of the file, between the two lines ---.',
      },
      'map-open-in-head': {
        nb: '«{key}» skal deles opp i nøkler med hver sin verdi, slik: {key}="nøkkel=verdi nøkkel=verdi"',
        nn: '«{key}» skal delast opp i nøklar med kvar sin verdi, slik: {key}="nøkkel=verdi nøkkel=verdi"',
        en: '“{key}” should be divided into keys, each with its value, like this: {key}="key=value key=value"',
      },
      'map-element-in-head': {
        nb: 'Hvert punkt i listen «{key}» har flere opplysninger, og det er det ikke plass til her. Ta elementet ut av teksten, og skriv det i stedet mellom de to linjene --- øverst i filen, eller i en YAML-fil.',
        nn: 'Kvart punkt i lista «{key}» har fleire opplysningar, og det er det ikkje plass til her. Ta elementet ut av teksten, og skriv det i staden mellom dei to linjene --- øvst i fila, eller i ei YAML-fil.',
        en: 'Each entry in the list “{key}” holds several things, for which there is no room here. Take the item out of the text and write it between the two lines --- at the top of the file instead, or in a YAML file.',
      },
      'nested-in-head': {
        nb: '«{key}» er delt opp i utgift og inntekt, og det er det ikke plass til her. Skriv nettobeløpet for hvert år, slik: {key}="2026=800000". Må utgift og inntekt stå hver for seg, så ta elementet ut av teksten, og skriv det mellom de to linjene --- øverst i filen, eller i en YAML-fil.',
        nn: '«{key}» er delt opp i utgift og inntekt, og det er det ikkje plass til her. Skriv nettobeløpet for kvart år, slik: {key}="2026=800000". Må utgift og inntekt stå kvar for seg, så ta elementet ut av teksten, og skriv det mellom dei to linjene --- øvst i fila, eller i ei YAML-fil.',
        en: '“{key}” is divided into expense and income, for which there is no room here. Write the net amount of each year, like this: {key}="2026=800000". If expense and income must stand apart, take the item out of the text and write it between the two lines --- at the top of the file, or in a YAML file.',
      },
      'entries-in-head': {
        nb: '«{key}» kan bare være en enkel liste her, med mellomrom mellom. Skal hvert punkt ha flere opplysninger, for eksempel en rolle, så ta elementet ut av teksten, og skriv det mellom de to linjene --- øverst i filen, eller i en YAML-fil.',
        nn: '«{key}» kan berre vere ei enkel liste her, med mellomrom mellom. Skal kvart punkt ha fleire opplysningar, til dømes ei rolle, så ta elementet ut av teksten, og skriv det mellom dei to linjene --- øvst i fila, eller i ei YAML-fil.',
        en: '“{key}” can only be a simple list here, with spaces between. If each entry is to hold several things, such as a role, take the item out of the text and write it between the two lines --- at the top of the file, or in a YAML file.',
      },
      'brackets-in-head': {
        nb: 'Verdiene i «{key}» skal ikke stå i hakeklammer her. Skriv dem med mellomrom mellom: {key}="{value}"',
        nn: 'Verdiane i «{key}» skal ikkje stå i hakeparentesar her. Skriv dei med mellomrom mellom: {key}="{value}"',
        en: 'The values of “{key}” are not to stand in square brackets here. Write them with spaces between: {key}="{value}"',
      },
      'and-in-head': {
        nb: 'Verdiene i «{key}» skal bare ha mellomrom mellom seg, uten «og»: {key}="{value}"',
        nn: 'Verdiane i «{key}» skal berre ha mellomrom mellom seg, utan «og»: {key}="{value}"',
        en: 'The values of “{key}” are to have only spaces between them, without “and”: {key}="{value}"',
      },
      'pairs-in-head': {
        nb: 'Skriv det slik: {key}="{value}". Det skal stå = etter hvert år eller ord, og ingen mellomrom inni en verdi.',
        nn: 'Skriv det slik: {key}="{value}". Det skal stå = etter kvart år eller ord, og ingen mellomrom inni ein verdi.',
        en: 'Write it like this: {key}="{value}". There is to be = after each year or word, and no space within a value.',
      },
      'doubled-in-head': {
        nb: '«{part}» står to ganger i «{key}». Bare den første leses; rett eller ta bort den andre.',
        nn: '«{part}» står to gonger i «{key}». Berre den første blir lesen; rett eller ta bort den andre.',
        en: '“{part}” is stated twice in “{key}”. Only the first is read; correct or remove the other.',
      },
      replace: { nb: 'Skriv «{value}»', nn: 'Skriv «{value}»', en: 'Write “{value}”' },
    },
  },
});
