import { stageRule } from '../define.ts';

/** A key that the format does not know, or that does not belong where it stands. Told while shapes are checked. */
export const unknownKey = stageRule({
  meta: {
    id: 'schema/unknown-key',
    severity: 'error',
    summary: 'A key is unknown, misspelt or misplaced.',
    legalBasis: [],
    messages: {
      unknown: {
        nb: 'Nøkkelen «{key}» er ukjent.',
        nn: 'Nøkkelen «{key}» er ukjend.',
        en: 'The key “{key}” is unknown.',
      },
      'unknown-own': {
        nb: 'Nøkkelen «{key}» er ukjent. Opplysninger som bare kommunen selv bruker, kan stå under «egne».',
        nn: 'Nøkkelen «{key}» er ukjend. Opplysningar som berre kommunen sjølv bruker, kan stå under «eigne».',
        en: 'The key “{key}” is unknown. What only the municipality itself uses can stand under “egne”.',
      },
      'unknown-part': {
        nb: 'Nøkkelen «{key}» er ukjent i «{part}». Der kan dette stå: «{allowed}».',
        nn: 'Nøkkelen «{key}» er ukjend i «{part}». Der kan dette stå: «{allowed}».',
        en: 'The key “{key}” is unknown in “{part}”. These can stand there: “{allowed}”.',
      },
      'unknown-here': {
        nb: 'Nøkkelen «{key}» er ukjent her. Her kan dette stå: «{allowed}».',
        nn: 'Nøkkelen «{key}» er ukjend her. Her kan dette stå: «{allowed}».',
        en: 'The key “{key}” is unknown here. These can stand here: “{allowed}”.',
      },
      year: {
        nb: '«{key}» er ikke et årstall. Her skal hver linje begynne med et år, slik: 2026.',
        nn: '«{key}» er ikkje eit årstal. Her skal kvar linje begynne med eit år, slik: 2026.',
        en: '“{key}” is not a year. Each line here should begin with a year, like this: 2026.',
      },
      'year-colon': {
        nb: 'Mellomrommet mangler etter kolon i «{key}». Skriv {value}',
        nn: 'Mellomrommet manglar etter kolon i «{key}». Skriv {value}',
        en: 'The space after the colon is missing in “{key}”. Write {value}',
      },
      years: {
        nb: '«{key}» er flere år. Skriv én verdi for hvert år, slik: {first}: 100000, {second}: 100000',
        nn: '«{key}» er fleire år. Skriv éin verdi for kvart år, slik: {first}: 100000, {second}: 100000',
        en: '“{key}” is several years. Write one value for each year, like this: {first}: 100000, {second}: 100000',
      },
      'not-here-document': {
        nb: 'Nøkkelen «{key}» hører ikke hjemme øverst i et dokument av typen «{where}».',
        nn: 'Nøkkelen «{key}» høyrer ikkje heime øvst i eit dokument av typen «{where}».',
        en: 'The key “{key}” does not belong at the top of a document of type “{where}”.',
      },
      'not-here-item-key': {
        nb: 'Nøkkelen «{key}» hører ikke hjemme øverst i et dokument av typen «{where}». Flytt den til et element, eller stryk den.',
        nn: 'Nøkkelen «{key}» høyrer ikkje heime øvst i eit dokument av typen «{where}». Flytt han til eit element, eller stryk han.',
        en: 'The key “{key}” does not belong at the top of a document of type “{where}”. Move it to an item, or delete it.',
      },
      'not-here-item': {
        nb: 'Nøkkelen «{key}» hører ikke hjemme i et element av typen «{where}».',
        nn: 'Nøkkelen «{key}» høyrer ikkje heime i eit element av typen «{where}».',
        en: 'The key “{key}” does not belong in an item of type “{where}”.',
      },
      'not-here-part': {
        nb: 'Nøkkelen «{key}» hører ikke hjemme i «{where}». Sjekk innrykket.',
        nn: 'Nøkkelen «{key}» høyrer ikkje heime i «{where}». Sjekk innrykket.',
        en: 'The key “{key}” does not belong in “{where}”. Check the indentation.',
      },
      'unit-above': {
        nb: '«{key}» brukes ikke i en enhet. Legg enheten under «enheter:» i den enheten den hører til.',
        nn: '«{key}» blir ikkje brukt i ei eining. Legg eininga under «einingar:» i den eininga ho høyrer til.',
        en: '“{key}” is not used in a unit. Put the unit under “enheter:” in the unit that it belongs to.',
      },
      comma: {
        nb: 'Kommaet foran «{key}» avslutter verdien av «{of}», så resten leses som en ny nøkkel. Sett hele verdien i anførselstegn: {of}: "{text}"',
        nn: 'Kommaet framfor «{key}» avsluttar verdien av «{of}», så resten blir lesen som ein ny nøkkel. Set heile verdien i hermeteikn: {of}: "{text}"',
        en: 'The comma before “{key}” ends the value of “{of}”, so that the rest is read as a new key. Put the whole value in quotation marks: {of}: "{text}"',
      },
      quote: { nb: 'Skriv "{text}"', nn: 'Skriv "{text}"', en: 'Write "{text}"' },
      replace: { nb: 'Skriv {value}', nn: 'Skriv {value}', en: 'Write {value}' },
      rename: {
        nb: 'Bytt «{key}» med «{name}»',
        nn: 'Byt ut «{key}» med «{name}»',
        en: 'Replace “{key}” with “{name}”',
      },
    },
  },
});
