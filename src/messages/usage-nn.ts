import type { UsageCode, UsageText } from './usage-nb.ts';

/** What is said of wrong use in nynorsk. */
export const nn: Readonly<Record<UsageCode, UsageText>> = {
  'no-such-path': { message: 'Finn ikkje «{path}».' },
  'not-a-document': {
    message: '«{path}» er ikkje noko plandokument.',
    hint: 'Plandokument er YAML-filer (.yaml, .yml) og Markdown-filer (.md) med «type» øvst, som arbeidsområdet tek med i «dokument», og som ikkje ligg i schemas/, templates/ eller ei skjult mappe.',
  },
  'no-documents': {
    message: 'Fann ingen plandokument i «{path}».',
    hint: 'Plandokument er YAML-filer (.yaml, .yml) og Markdown-filer (.md) med «type» øvst. Gi mappa dei ligg i, til dømes: plans validate plans/lorenskog',
  },
  'no-documents-taken': {
    message: 'Ingen av filene i «{path}» er med i «dokument» i plans.config.yaml ({globs}).',
    hint: 'Rett mønsteret der, eller ta det bort: då er alle YAML- og Markdown-filer med.',
  },
  'unknown-command': { message: '«{name}» er ingen kommando.', hint: 'Kommandoane er {commands}.' },
  'unknown-flag': { message: '«{name}» er ikkje noko val her.' },
  'missing-value': { message: 'Valet {flag} manglar ein verdi.' },
  'missing-argument': { message: 'Kommandoen manglar {name}.' },
  'too-many-arguments': { message: 'Kommandoen tek ikkje imot «{words}».' },
  'bad-choice': { message: '«{value}» er ikkje noko {flag} kan vere.', hint: 'Moglege verdiar: {choices}.' },
  'bad-date': {
    message: '«{value}» er ingen dato i kalenderen.',
    hint: 'Skriv dagen som ÅÅÅÅ-MM-DD, til dømes {flag} 2026-06-30.',
  },
  'bad-number': { message: '«{value}» er ikkje eit heilt tal frå 0 og opp.', hint: 'Skriv til dømes {flag} 10.' },
  'unknown-rule': {
    message: 'Det finst ingen regel som heiter «{rule}».',
    hint: '«plans explain» listar opp alle reglane.',
  },
  'unknown-topic': {
    message: '«{topic}» er verken ein regel, ein type eller ein nøkkel.',
    hint: '«plans explain» listar opp alle reglane, «plans list» det som finst i planane dine.',
  },
  'unknown-type': {
    message: 'Plansystemet «{planSystem}» har ingen type som heiter «{type}».',
    hint: '«plans list» viser typane som er i bruk, «plans schema» alle som finst.',
  },
  'unknown-document-type': {
    message: 'Plansystemet «{planSystem}» har ingen dokumenttype som heiter «{type}».',
    hint: '«plans schema» utan type listar opp alle.',
  },
  'no-page': { message: 'Finn ikkje sida om regelen «{rule}».' },
  'many-workspaces': {
    message: 'Her er det fleire arbeidsområde: {roots}.',
    hint: 'Gi mappa til det eine du meiner.',
  },
  'baseline-missing': {
    message: 'Finn ikkje «{path}» med kjende funn.',
    hint: 'Lag ho av funna som er der no: plans validate --baseline {path} --update-baseline',
  },
  'baseline-broken': {
    message: '«{path}» er inga liste over kjende funn, eller ho er øydelagd.',
    hint: 'Hent ho tilbake frå git, eller lag ho på nytt med --update-baseline.',
  },
  'baseline-unnamed': {
    message: '--update-baseline treng --baseline.',
    hint: 'Skriv kva fil dei kjende funna skal stå i, til dømes: --baseline kjende-funn.json --update-baseline',
  },
  'baseline-partial': {
    message: '--update-baseline må få sjå alle funn, elles mistar lista dei som det ikkje er spurt etter.',
    hint: 'Ta bort --only, og gi heile mapper med plans.config.yaml i staden for enkeltfiler.',
  },
  'file-exists': {
    message: '«{path}» finst frå før, og ingenting er skrive.',
    hint: 'Vel ei anna mappe, eller flytt fila og køyr på nytt.',
  },
  'name-missing': {
    message: 'Kommunen manglar namn.',
    hint: 'Skriv til dømes: plans init planar --name "Eksempelvik kommune"',
  },
  'bad-municipality-number': {
    message: '«{value}» er ikkje noko kommunenummer.',
    hint: 'Kommunenummeret er fire siffer, også når det første er null: --number 0301.',
  },
  'id-taken': {
    message: 'Det finst alt eit dokument med id-en «{id}»: {path}.',
    hint: 'Skriv vidare i det, eller gi det nye ein annan periode (--period) eller tittel (--title).',
  },
  'unknown-unit': {
    message: 'Organisasjonen har inga eining med id-en «{unit}».',
    hint: 'Einingane står i organisasjon.yaml.',
  },
  'unknown-document': {
    message: 'Finn ikkje noko dokument med id-en «{id}».',
    hint: '«plans list» viser dokumenta, til dømes: plans list økonomiplan',
  },
  'subject-unknown': {
    message: 'Finn ikkje noko som heiter «{words}».',
    hint: 'Skriv ein referanse (styringsbrev-2026#O1), ein stad i ei fil (styringsbrev-2026.yaml:12) eller ord frå tittelen.',
  },
  'subject-withheld': {
    message: '«{ref}» er ikkje offentleg.',
    hint: 'Skal det med likevel, så skriv --audience internal. Det du får, må då ikkje delast ope.',
  },
  'bad-period': {
    message: '«{value}» er ingen periode.',
    hint: 'Skriv til dømes --period 2027, --period 2027-2030 eller --period 2026-T1.',
  },
  'from-missing': {
    message: 'Eit dokument av typen «{type}» er del av eit anna.',
    hint: 'Sei kva for eit, til dømes: --from økonomiplan-2027-2030',
  },
  'from-other-type': {
    message: '«{id}» er av typen «{other}». Eit dokument av typen «{type}» kjem verken etter det eller byggjer på det.',
    hint: 'Gi dokumentet det nye kjem etter, eller ta bort --from: då finn plans sjølv ut kva det nye skal byggje på.',
  },
  'unit-missing': {
    message: 'Eit dokument av typen «{type}» gjeld ei eining, og her er det fleire å velje mellom.',
    hint: 'Sei kva for ei, til dømes --unit {first}. Desse skal ha ein plan: {units}.',
  },
  'output-is-file': {
    message: '«{path}» er inga mappe.',
    hint: 'Gi ei mappe med --out, ei som finst eller ei ny.',
  },
  'output-holds-plans': {
    message: '«{path}» kan ikkje skrivast til: planane ligg der.',
    hint: 'Gi ei mappe for seg sjølv med --out.',
  },
  'output-foreign': {
    message: '«{path}» har filer som plans ikkje har skrive: {names}.',
    hint: 'Gi ei ny eller tom mappe med --out, eller flytt filene.',
  },
  'output-in-the-way': {
    message: '«{path}» står i vegen, og plans har ikkje skrive det. Ingenting er endra.',
    hint: 'Flytt eller slett det, og køyr på nytt.',
  },
  'output-path': {
    message: '«{path}» kan ikkje vere namn på ei fil på alle slags maskiner. Ingenting er endra.',
    hint: 'Gi dokumentet, punktet eller vedlegget som sida er om, ein annan id eller eit anna namn.',
  },
  'output-paths-meet': {
    message: '«{path}» og «{other}» kan ikkje stå i same mappe. Ingenting er endra.',
    hint: 'På mange maskiner er store og små bokstavar det same i filnamn. Gi det eine dokumentet eller punktet ein annan id.',
  },
  'output-for-others': {
    message: '«{path}» er laga med --audience {earlier}, og dette er {now}: dei kan ikkje liggje saman.',
    hint: 'Gi ei anna mappe med --out.',
  },
  'output-busy': {
    message: 'Ei anna køyring skriv til «{path}» no.',
    hint: 'Vent til ho er ferdig. Er ingen i gang, så slett «{lock}» og køyr på nytt.',
  },
  'output-broken': {
    message: 'Lista i «{path}» over kva plans har skrive, er øydelagd.',
    hint: 'Flytt det du vil ta vare på, slett mappa og køyr på nytt.',
  },
  'output-unfinished': {
    message: '«{path}» er ikkje ferdig skriven: {code}.',
    hint: 'Køyr på nytt når det er retta: då ordnar plans mappa først.',
  },
  'template-unknown-name': {
    message: '{template}, linje {line}, kolonne {column}: malen bruker «{name}», som ikkje finst.',
    hint: 'Kva ein mal kan bruke, står i templates/html/README.md. Slett fila for å bruke malen som følgjer med plans.',
  },
  'template-broken': {
    message: '{template}, linje {line}, kolonne {column}: malen kan ikkje brukast ({reason}).',
    hint: 'Rett han, eller slett fila for å bruke malen som følgjer med plans.',
  },
  'cannot-write': { message: 'Kan ikkje skrive til «{path}»: {code}.' },
  'cannot-print': { message: 'Kan ikkje skrive ut svaret: {code}.' },
  'cannot-read': { message: 'Kan ikkje lese «{path}»: {code}.' },
  'nothing-to-make': {
    message: 'Det finst ingenting å lage PDF av for {what}.',
    hint: 'Noko finst berre for heile kommunen: ta bort --unit. Er dokumenta ikkje offentlege, trengst --audience internal.',
  },
  'colour-refused': {
    message: 'Fargen {colour} er for lys: han har kontrast {contrast} mot kvitt og treng {needed}.',
    hint: 'Næraste farge som går, er {nearest}. Skriv han i «utsjånad: farge» i plans.config.yaml.',
  },
  'logo-missing': {
    message: 'Finn ikkje logoen «{path}», eller det er ikkje ei biletfil.',
    hint: 'Rett «utsjånad: logo» i plans.config.yaml: ei SVG- eller PNG-fil i mappa til planane.',
  },
};
