import type { Words } from './words.ts';

/** Bokmål. */
export const nb: Words = {
  severity: { error: 'feil', warning: 'advarsel', info: 'opplysning' },
  findings: {
    error: (count) => `${count} feil`,
    warning: (count) => (count === 1 ? '1 advarsel' : `${count} advarsler`),
    info: (count) => (count === 1 ? '1 opplysning' : `${count} opplysninger`),
  },
  findingsInAll: (count) => `${count} funn`,
  documents: (count) => (count === 1 ? '1 dokument' : `${count} dokumenter`),
  items: (count) => (count === 1 ? '1 element' : `${count} elementer`),
  files: (count) => (count === 1 ? '1 fil' : `${count} filer`),
  workspaces: (count) => (count === 1 ? '1 arbeidsområde' : `${count} arbeidsområder`),
  report: {
    nothing: 'Alt i orden.',
    nothingGrave: 'Ingen feil.',
    nothingAsked: 'Ingen funn i det du spurte om.',
    inFiles: (findings, files) => `${findings} i ${files}`,
    checked: (what, day) => `Kontrollert per ${day}: ${what}.`,
    hidden: (findings) => `Ikke vist: ${findings}.`,
    broken: 'Oppsettet har feil, og da er resultatet ikke til å stole på. Rett det, og kjør på nytt.',
    tooManyWarnings: (count, limit) => `Flere advarsler enn tillatt: ${count}, og grensen er ${limit}.`,
    explain: (rule) => `Les mer om en regel: plans explain ${rule}`,
    savedTo: (path) => `Rapporten er lagret i ${path}.`,
    fix: 'Rett slik',
    see: 'Se',
    law: 'Hjemmel',
    moreLines: (count) => (count === 1 ? '1 linje til' : `${count} linjer til`),
    removeLine: '(linjen tas bort)',
    nothingNew: 'Ingen nye funn.',
    known: (findings) => `Kjent fra før og ikke vist: ${findings}.`,
    knownSaved: (findings, path) => `Lagret ${findings} som kjente i ${path}.`,
    knownStale: (findings, path) => `I ${path} står det ${findings} som ikke er her lenger:`,
    knownCleanUp: 'Kjør med --update-baseline for å rydde i listen.',
    knownUnsaved: (path) => `${path} er ikke endret, fordi oppsettet har feil.`,
  },
  markdown: {
    heading: 'Kontroll av planene',
    place: 'Sted',
    finding: 'Funn',
    rule: 'Regel',
    leftOut: (findings) => `${findings} til fikk ikke plass her. Kjør «plans validate» for å se alle.`,
  },
  progress: {
    reading: (done, total) => `Leser fil ${done} av ${total} …`,
    checking: (total) => `Kontrollerer ${nb.files(total)} …`,
    making: (done) => `Lager sider … ${done}`,
  },
  cli: {
    crash: 'Dette er en feil i programmet, ikke i planene dine. Meld den gjerne, med teksten over.',
    errorsInWorkspace: (findings) => `Planene har ${findings}. Kjør «plans validate» for å se dem.`,
  },
  init: {
    askName: 'Hva heter kommunen? ',
    askNumber: 'Hva er kommunenummeret? (Enter hvis du ikke vet) ',
    askPlanSystem: (names) => `Hvilket plansystem? ${names.join(', ')} (Enter gir norge) `,
    made: (folder, paths) =>
      [
        `Laget ${paths.length} filer i ${folder === '.' ? 'mappen du står i' : folder}:`,
        ...paths.map((path) => `  ${path}`),
        '',
        'Gjør dette nå:',
        '  1. Gi enhetene i organisasjon.yaml kommunens egne navn.',
        `  2. plans validate${folder === '.' ? '' : ` ${folder}`}`,
        '  3. Les LESMEG.md, og skriv målene i samfunnsdelen.',
        '  4. Sett variabelen PLANS på GitHub eller GitLab, så blir planene kontrollert ved hver endring.',
        '',
      ].join('\n'),
    belowTop: (folder) =>
      `\nGitHub og GitLab leser bare filene øverst i lageret: flytt .github og .gitlab-ci.yml dit, og skriv\n«plans validate ${folder}» i dem.\n`,
  },
  new: {
    made: ({ path, id, root, carried, left, asked, isMarkdown, isPlanned }) =>
      [
        `Laget ${path} med id-en «${id}».`,
        ...(carried === 0
          ? []
          : [`${carried} ${carried === 1 ? 'element er' : 'elementer er'} ført videre fra forgjengeren.`]),
        ...(left === 0
          ? []
          : [`${left} er ferdige, eller har ikke beløp i den nye perioden, og er ikke tatt med. De er nevnt i filen.`]),
        ...(isMarkdown
          ? [
              'Det er i Markdown, som forgjengeren. Overskriftene er med, men ikke teksten under dem: skriv den på nytt.',
            ]
          : []),
        ...(asked === 0 ? [] : [`${asked} oppdrag skal besvares: gå gjennom aktivitetene.`]),
        ...(isPlanned
          ? ['Det er bare «planlagt» og teller ikke ennå. Skriv «status: utkast» når arbeidet er i gang.']
          : []),
        'Les gjennom, rett tittelen og fyll ut resten. Kontroller så:',
        `  plans validate${root === '.' ? '' : ` ${root}`}`,
        '',
      ].join('\n'),
  },
  explain: {
    rules: 'Reglene',
    documentType: 'Dokumenttype',
    itemType: 'Elementtype',
    alias: 'Kalles også',
    mustRestOn: 'Skal bygge på',
    mayRestOn: 'Kan bygge på',
    holds: 'Kan ha listene',
    adoptedBy: 'Vedtas av',
    validity: 'Gjelder',
    horizon: 'Vanlig planperiode',
    revision: 'Rulleres',
    hearing: 'Høring eller utlegging',
    required: 'Må ha',
    standsUnder: 'Står under nøkkelen',
    followedUpBy: 'Skal følges opp av',
    heldBy: 'Finnes i',
    legalBasis: 'Hjemmel',
    administrative: 'administrasjonen',
    nobody: 'ingen (vedtas ikke)',
    validityOf: {
      periode: 'ut perioden',
      'til-erstattet': 'til en ny erstatter det',
      alltid: 'alltid (rapporter og revisjoner går ikke ut)',
    },
    years: (min, max) => (min === max ? (min === 1 ? '1 år' : `${min} år`) : `${min}–${max} år`),
    months: (count) =>
      count === 1
        ? 'hver måned'
        : count % 12 !== 0
          ? `hver ${count}. måned`
          : count === 12
            ? 'hvert år'
            : `hvert ${count / 12}. år`,
    days: (count) => `minst ${count} dager`,
    inDocuments: (types) => `i ${types}`,
    moreAbout: (command) => `Mer: ${command}`,
    moreAboutKey: 'Mer om en nøkkel, for eksempel: plans explain frist',
    key: 'Nøkkel',
    standsIn: 'Kan stå i',
    form: 'Verdi',
    values: 'Kan være',
    example: 'Eksempel',
    inMarkdown: 'I Markdown',
    innerKeys: 'Nøklene i den',
    ownKeys: 'Egne nøkler',
    sharedDocumentKeys: 'Nøkler som alle dokumenter kan ha',
    sharedItemKeys: 'Nøkler som alle elementer kan ha',
    configKeys: 'Nøklene i plans.config.yaml',
    allDocuments: 'alle dokumenter',
    allItems: 'alle elementer',
    underKeys: (keys) => `nøkkelen ${keys}`,
    others: (count) => `${count} til`,
    planSystem: 'Plansystem',
    figure: 'Planfiguren',
    process: 'Prosess',
    processes: 'Prosessene',
    arena: 'Møteplass',
    arenas: 'Møteplassene',
    step: 'Steg i årshjulet',
    wheel: 'Årshjulet',
    responsible: 'Ansvarlig',
    participants: 'Deltakere',
    when: 'Når',
    documentTypes: 'Dokumenttyper',
    noDay: 'uten fast dag',
    afterElection: (day, years) => `${day}, ${years === 1 ? 'året' : `${years} år`} etter valget`,
  },
  list: {
    columns: {
      ref: 'Referanse',
      title: 'Tittel',
      type: 'Type',
      period: 'Periode',
      status: 'Status',
      unit: 'Ansvarlig',
      deadline: 'Frist',
      path: 'Fil',
      count: 'Antall',
      name: 'Navn',
    },
    none: (type) => `Ingen av typen «${type}» her.`,
    unknownType: '(type mangler eller er ukjent)',
    documents: 'Dokumenter',
    items: 'Elementer',
  },
};
