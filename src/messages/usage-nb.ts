/** What a user is told: what is wrong, and what to do. */
export interface UsageText {
  readonly message: string;
  readonly hint?: string;
}

/** What is said of wrong use, by code. The Norwegian texts decide which slots there are. */
export const nb = {
  'no-such-path': { message: 'Finner ikke «{path}».' },
  'not-a-document': {
    message: '«{path}» er ikke et plandokument.',
    hint: 'Plandokumenter er YAML-filer (.yaml, .yml) og Markdown-filer (.md) med «type» øverst, som arbeidsområdet tar med i «dokumenter», og som ikke ligger i schemas/, templates/ eller en skjult mappe.',
  },
  'no-documents': {
    message: 'Fant ingen plandokumenter i «{path}».',
    hint: 'Plandokumenter er YAML-filer (.yaml, .yml) og Markdown-filer (.md) med «type» øverst. Gi mappen de ligger i, for eksempel: plans validate plans/lorenskog',
  },
  'no-documents-taken': {
    message: 'Ingen av filene i «{path}» er med i «dokumenter» i plans.config.yaml ({globs}).',
    hint: 'Rett mønsteret der, eller ta det bort: da er alle YAML- og Markdown-filer med.',
  },
  'unknown-command': { message: '«{name}» er ingen kommando.', hint: 'Kommandoene er {commands}.' },
  'unknown-flag': { message: '«{name}» er ikke noe valg her.' },
  'missing-value': { message: 'Valget {flag} mangler en verdi.' },
  'missing-argument': { message: 'Kommandoen mangler {name}.' },
  'too-many-arguments': { message: 'Kommandoen tar ikke imot «{words}».' },
  'bad-choice': { message: '«{value}» er ikke noe {flag} kan være.', hint: 'Mulige verdier: {choices}.' },
  'bad-date': {
    message: '«{value}» er ingen dato i kalenderen.',
    hint: 'Skriv dagen som ÅÅÅÅ-MM-DD, for eksempel {flag} 2026-06-30.',
  },
  'bad-number': { message: '«{value}» er ikke et helt tall fra 0 og opp.', hint: 'Skriv for eksempel {flag} 10.' },
  'unknown-rule': {
    message: 'Det finnes ingen regel som heter «{rule}».',
    hint: '«plans explain» lister alle reglene.',
  },
  'unknown-topic': {
    message: '«{topic}» er verken en regel, en type eller en nøkkel.',
    hint: '«plans explain» lister alle reglene, «plans list» det som finnes i planene dine.',
  },
  'unknown-type': {
    message: 'Plansystemet «{planSystem}» har ingen type som heter «{type}».',
    hint: '«plans list» viser typene som er i bruk, «plans schema» alle som finnes.',
  },
  'unknown-document-type': {
    message: 'Plansystemet «{planSystem}» har ingen dokumenttype som heter «{type}».',
    hint: '«plans schema» uten type lister dem alle.',
  },
  'no-page': { message: 'Finner ikke siden om regelen «{rule}».' },
  'many-workspaces': {
    message: 'Her er det flere arbeidsområder: {roots}.',
    hint: 'Gi mappen til det ene du mener.',
  },
  'baseline-missing': {
    message: 'Finner ikke «{path}» med kjente funn.',
    hint: 'Lag den av funnene som er der nå: plans validate --baseline {path} --update-baseline',
  },
  'baseline-broken': {
    message: '«{path}» er ingen liste over kjente funn, eller den er ødelagt.',
    hint: 'Hent den tilbake fra git, eller lag den på nytt med --update-baseline.',
  },
  'baseline-unnamed': {
    message: '--update-baseline trenger --baseline.',
    hint: 'Skriv hvilken fil de kjente funnene skal stå i, for eksempel: --baseline kjente-funn.json --update-baseline',
  },
  'baseline-partial': {
    message: '--update-baseline må få se alle funn, ellers mister listen dem som ikke er spurt etter.',
    hint: 'Ta bort --only, og gi hele mapper med plans.config.yaml i stedet for enkelte filer.',
  },
  'file-exists': {
    message: '«{path}» finnes fra før, og ingenting er skrevet.',
    hint: 'Velg en annen mappe, eller flytt filen og kjør på nytt.',
  },
  'name-missing': {
    message: 'Kommunen mangler navn.',
    hint: 'Skriv for eksempel: plans init planer --name "Eksempelvik kommune"',
  },
  'bad-municipality-number': {
    message: '«{value}» er ikke noe kommunenummer.',
    hint: 'Kommunenummeret er fire sifre, også når det første er null: --number 0301.',
  },
  'id-taken': {
    message: 'Det finnes alt et dokument med id-en «{id}»: {path}.',
    hint: 'Skriv videre i det, eller gi det nye en annen periode (--period) eller tittel (--title).',
  },
  'unknown-unit': {
    message: 'Organisasjonen har ingen enhet med id-en «{unit}».',
    hint: 'Enhetene står i organisasjon.yaml.',
  },
  'unknown-document': {
    message: 'Finner ikke noe dokument med id-en «{id}».',
    hint: '«plans list» viser dokumentene, for eksempel: plans list økonomiplan',
  },
  'subject-unknown': {
    message: 'Finner ikke noe som heter «{words}».',
    hint: 'Skriv en referanse (styringsbrev-2026#O1), et sted i en fil (styringsbrev-2026.yaml:12) eller ord fra tittelen.',
  },
  'subject-withheld': {
    message: '«{ref}» er ikke offentlig.',
    hint: 'Skal det med likevel, så skriv --audience internal. Det du får, må da ikke deles åpent.',
  },
  'bad-period': {
    message: '«{value}» er ingen periode.',
    hint: 'Skriv for eksempel --period 2027, --period 2027-2030 eller --period 2026-T1.',
  },
  'from-missing': {
    message: 'Et dokument av typen «{type}» er del av et annet.',
    hint: 'Si hvilket, for eksempel: --from økonomiplan-2027-2030',
  },
  'from-other-type': {
    message: '«{id}» er av typen «{other}». Et dokument av typen «{type}» kommer verken etter det eller bygger på det.',
    hint: 'Gi dokumentet det nye kommer etter, eller ta bort --from: da finner plans selv ut hva det nye skal bygge på.',
  },
  'unit-missing': {
    message: 'Et dokument av typen «{type}» gjelder en enhet, og her er det flere å velge mellom.',
    hint: 'Si hvilken, for eksempel --unit {first}. Disse skal ha en plan: {units}.',
  },
  'output-is-file': {
    message: '«{path}» er ingen mappe.',
    hint: 'Gi en mappe med --out, en som finnes eller en ny.',
  },
  'output-holds-plans': {
    message: '«{path}» kan ikke skrives til: planene ligger der.',
    hint: 'Gi en mappe for seg selv med --out.',
  },
  'output-foreign': {
    message: '«{path}» har filer som plans ikke har skrevet: {names}.',
    hint: 'Gi en ny eller tom mappe med --out, eller flytt filene.',
  },
  'output-in-the-way': {
    message: '«{path}» står i veien, og plans har ikke skrevet det. Ingenting er endret.',
    hint: 'Flytt eller slett det, og kjør på nytt.',
  },
  'output-path': {
    message: '«{path}» kan ikke være navn på en fil på alle slags maskiner. Ingenting er endret.',
    hint: 'Gi dokumentet, punktet eller vedlegget som siden er om, en annen id eller et annet navn.',
  },
  'output-paths-meet': {
    message: '«{path}» og «{other}» kan ikke stå i samme mappe. Ingenting er endret.',
    hint: 'På mange maskiner er store og små bokstaver det samme i filnavn. Gi det ene dokumentet eller punktet en annen id.',
  },
  'output-for-others': {
    message: '«{path}» er laget med --audience {earlier}, og dette er {now}: de kan ikke ligge sammen.',
    hint: 'Gi en annen mappe med --out.',
  },
  'output-busy': {
    message: 'En annen kjøring skriver til «{path}» nå.',
    hint: 'Vent til den er ferdig. Er ingen i gang, så slett «{lock}» og kjør på nytt.',
  },
  'output-broken': {
    message: 'Listen i «{path}» over hva plans har skrevet, er ødelagt.',
    hint: 'Flytt det du vil ta vare på, slett mappen og kjør på nytt.',
  },
  'output-unfinished': {
    message: '«{path}» er ikke ferdig skrevet: {code}.',
    hint: 'Kjør på nytt når det er rettet: da ordner plans mappen først.',
  },
  'template-unknown-name': {
    message: '{template}, linje {line}, kolonne {column}: malen bruker «{name}», som ikke finnes.',
    hint: 'Hva en mal kan bruke, står i templates/html/README.md. Slett filen for å bruke malen som følger med plans.',
  },
  'template-broken': {
    message: '{template}, linje {line}, kolonne {column}: malen kan ikke brukes ({reason}).',
    hint: 'Rett den, eller slett filen for å bruke malen som følger med plans.',
  },
  'cannot-write': { message: 'Kan ikke skrive til «{path}»: {code}.' },
  'cannot-print': { message: 'Kan ikke skrive ut svaret: {code}.' },
  'cannot-read': { message: 'Kan ikke lese «{path}»: {code}.' },
  'nothing-to-make': {
    message: 'Det finnes ingenting å lage PDF av for {what}.',
    hint: 'Noe finnes bare for hele kommunen: ta bort --unit. Er dokumentene ikke offentlige, trengs --audience internal.',
  },
  'colour-refused': {
    message: 'Fargen {colour} er for lys: den har kontrast {contrast} mot hvitt og trenger {needed}.',
    hint: 'Nærmeste farge som går, er {nearest}. Skriv den i «utseende: farge» i plans.config.yaml.',
  },
  'logo-missing': {
    message: 'Finner ikke logoen «{path}», eller det er ikke en bildefil.',
    hint: 'Rett «utseende: logo» i plans.config.yaml: en SVG- eller PNG-fil i mappen til planene.',
  },
} as const satisfies Record<string, UsageText>;

/** Which wrong use it is. */
export type UsageCode = keyof typeof nb;
