import type { Words } from './words.ts';

/** Nynorsk. */
export const nn: Words = {
  severity: { error: 'feil', warning: 'åtvaring', info: 'opplysning' },
  findings: {
    error: (count) => `${count} feil`,
    warning: (count) => (count === 1 ? '1 åtvaring' : `${count} åtvaringar`),
    info: (count) => (count === 1 ? '1 opplysning' : `${count} opplysningar`),
  },
  findingsInAll: (count) => `${count} funn`,
  documents: (count) => `${count} dokument`,
  items: (count) => `${count} element`,
  files: (count) => (count === 1 ? '1 fil' : `${count} filer`),
  workspaces: (count) => `${count} arbeidsområde`,
  report: {
    nothing: 'Alt i orden.',
    nothingGrave: 'Ingen feil.',
    nothingAsked: 'Ingen funn i det du spurde om.',
    inFiles: (findings, files) => `${findings} i ${files}`,
    checked: (what, day) => `Kontrollert per ${day}: ${what}.`,
    hidden: (findings) => `Ikkje vist: ${findings}.`,
    broken: 'Oppsettet har feil, og då er resultatet ikkje til å stole på. Rett det, og køyr på nytt.',
    tooManyWarnings: (count, limit) => `Fleire åtvaringar enn tillate: ${count}, og grensa er ${limit}.`,
    explain: (rule) => `Les meir om ein regel: plans explain ${rule}`,
    savedTo: (path) => `Rapporten er lagra i ${path}.`,
    fix: 'Rett slik',
    see: 'Sjå',
    law: 'Heimel',
    moreLines: (count) => (count === 1 ? '1 linje til' : `${count} linjer til`),
    removeLine: '(linja blir teken bort)',
    nothingNew: 'Ingen nye funn.',
    known: (findings) => `Kjent frå før og ikkje vist: ${findings}.`,
    knownSaved: (findings, path) => `Lagra ${findings} som kjende i ${path}.`,
    knownStale: (findings, path) => `I ${path} står det ${findings} som ikkje er her lenger:`,
    knownCleanUp: 'Køyr med --update-baseline for å rydde i lista.',
    knownUnsaved: (path) => `${path} er ikkje endra, fordi oppsettet har feil.`,
  },
  markdown: {
    heading: 'Kontroll av planane',
    place: 'Stad',
    finding: 'Funn',
    rule: 'Regel',
    leftOut: (findings) => `${findings} til fekk ikkje plass her. Køyr «plans validate» for å sjå alle.`,
  },
  progress: {
    reading: (done, total) => `Les fil ${done} av ${total} …`,
    checking: (total) => `Kontrollerer ${nn.files(total)} …`,
    making: (done) => `Lagar sider … ${done}`,
  },
  cli: {
    crash: 'Dette er ein feil i programmet, ikkje i planane dine. Meld han gjerne, med teksten over.',
    errorsInWorkspace: (findings) => `Planane har ${findings}. Køyr «plans validate» for å sjå dei.`,
  },
  init: {
    askName: 'Kva heiter kommunen? ',
    askNumber: 'Kva er kommunenummeret? (Enter om du ikkje veit) ',
    askPlanSystem: (names) => `Kva plansystem? ${names.join(', ')} (Enter gir norge) `,
    made: (folder, paths) =>
      [
        `Laga ${paths.length} filer i ${folder === '.' ? 'mappa du står i' : folder}:`,
        ...paths.map((path) => `  ${path}`),
        '',
        'Gjer dette no:',
        '  1. Gi einingane i organisasjon.yaml dei namna kommunen bruker.',
        `  2. plans validate${folder === '.' ? '' : ` ${folder}`}`,
        '  3. Les LESMEG.md, og skriv måla i samfunnsdelen.',
        '  4. Set variabelen PLANS på GitHub eller GitLab, så blir planane kontrollerte ved kvar endring.',
        '',
      ].join('\n'),
    belowTop: (folder) =>
      `\nGitHub og GitLab les berre filene øvst i lageret: flytt .github og .gitlab-ci.yml dit, og skriv\n«plans validate ${folder}» i dei.\n`,
  },
  new: {
    made: ({ path, id, root, carried, left, asked, isMarkdown, isPlanned }) =>
      [
        `Laga ${path} med id-en «${id}».`,
        ...(carried === 0
          ? []
          : [`${carried} element er ${carried === 1 ? 'ført' : 'førte'} vidare frå forgjengaren.`]),
        ...(left === 0
          ? []
          : [
              `${left} er ferdige, eller har ikkje beløp i den nye perioden, og er ikkje tekne med. Dei er nemnde i fila.`,
            ]),
        ...(isMarkdown
          ? [
              'Det er i Markdown, som forgjengaren. Overskriftene er med, men ikkje teksten under dei: skriv han på nytt.',
            ]
          : []),
        ...(asked === 0 ? [] : [`${asked} oppdrag skal svarast på: gå gjennom aktivitetane.`]),
        ...(isPlanned
          ? ['Det er berre «planlagt» og tel ikkje enno. Skriv «status: utkast» når arbeidet er i gang.']
          : []),
        'Les gjennom, rett tittelen og fyll ut resten. Kontroller så:',
        `  plans validate${root === '.' ? '' : ` ${root}`}`,
        '',
      ].join('\n'),
  },
  explain: {
    rules: 'Reglane',
    documentType: 'Dokumenttype',
    itemType: 'Elementtype',
    alias: 'Blir også kalla',
    mustRestOn: 'Skal byggje på',
    mayRestOn: 'Kan byggje på',
    holds: 'Kan ha listene',
    adoptedBy: 'Blir vedteke av',
    validity: 'Gjeld',
    horizon: 'Vanleg planperiode',
    revision: 'Blir rullert',
    hearing: 'Høyring eller utlegging',
    required: 'Må ha',
    standsUnder: 'Står under nøkkelen',
    followedUpBy: 'Skal følgjast opp av',
    heldBy: 'Finst i',
    legalBasis: 'Heimel',
    administrative: 'administrasjonen',
    nobody: 'ingen (blir ikkje vedteke)',
    validityOf: {
      periode: 'ut perioden',
      'til-erstattet': 'til eit nytt erstattar det',
      alltid: 'alltid (rapportar og revisjonar går ikkje ut)',
    },
    years: (min, max) => (min === max ? `${min} år` : `${min}–${max} år`),
    months: (count) =>
      count === 1
        ? 'kvar månad'
        : count % 12 !== 0
          ? `kvar ${count}. månad`
          : count === 12
            ? 'kvart år'
            : `kvart ${count / 12}. år`,
    days: (count) => `minst ${count} dagar`,
    inDocuments: (types) => `i ${types}`,
    moreAbout: (command) => `Meir: ${command}`,
    moreAboutKey: 'Meir om ein nøkkel, til dømes: plans explain frist',
    key: 'Nøkkel',
    standsIn: 'Kan stå i',
    form: 'Verdi',
    values: 'Kan vere',
    example: 'Døme',
    inMarkdown: 'I Markdown',
    innerKeys: 'Nøklane i han',
    ownKeys: 'Eigne nøklar',
    sharedDocumentKeys: 'Nøklar som alle dokument kan ha',
    sharedItemKeys: 'Nøklar som alle element kan ha',
    configKeys: 'Nøklane i plans.config.yaml',
    allDocuments: 'alle dokument',
    allItems: 'alle element',
    underKeys: (keys) => `nøkkelen ${keys}`,
    others: (count) => `${count} til`,
    planSystem: 'Plansystem',
    figure: 'Planfiguren',
    process: 'Prosess',
    processes: 'Prosessane',
    arena: 'Møteplass',
    arenas: 'Møteplassane',
    step: 'Steg i årshjulet',
    wheel: 'Årshjulet',
    responsible: 'Ansvarleg',
    participants: 'Deltakarar',
    when: 'Når',
    documentTypes: 'Dokumenttypar',
    noDay: 'utan fast dag',
    afterElection: (day, years) => `${day}, ${years === 1 ? 'året' : `${years} år`} etter valet`,
  },
  list: {
    columns: {
      ref: 'Referanse',
      title: 'Tittel',
      type: 'Type',
      period: 'Periode',
      status: 'Status',
      unit: 'Ansvarleg',
      deadline: 'Frist',
      path: 'Fil',
      count: 'Tal',
      name: 'Namn',
    },
    none: (type) => `Ingen av typen «${type}» her.`,
    unknownType: '(typen manglar eller er ukjend)',
    documents: 'Dokument',
    items: 'Element',
  },
};
