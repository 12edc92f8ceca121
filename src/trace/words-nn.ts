import type { SaidAdoption, TraceWords } from './words.ts';
import { nb } from './words-nb.ts';

/** Nynorsk. */
export const nn: TraceWords = {
  heading: {
    up: 'Kvar det kjem frå',
    down: 'Slik blir det følgt opp',
    earlier: 'Det var før dette',
    later: 'Det vart til dette',
    gaps: 'Her ryk tråden',
  },
  nothing: {
    up: 'Øvst i kjeda: det byggjer ikkje på noko anna her.',
    down: 'Ingen følgjer det opp.',
    lost: 'Her ryk tråden: det skulle ha bygd på noko, men det er ikkje oppgitt, eller det finst ikkje her.',
  },
  noGaps: (day) => `Ingen brot i denne tråden per ${day}.`,
  shownAbove: 'vist over',
  more: (count) => `… og ${count} til (vis fleire med --depth)`,
  withheld: (count) =>
    count === 1 ? '1 ledd er ikkje offentleg og er utelate.' : `${count} ledd er ikkje offentlege og er utelatne.`,
  several: (words, count) => `«${words}» kan vere ${count} ting. Skriv referansen til den eine:`,
  othersToo: (count) => `… og ${count} til. Skriv fleire ord, så blir det færre.`,
  deadline: (day) => `frist ${day}`,
  law: (law) => `etter ${law}`,
  moneyAbove: (amounts) => `Pengar i det det byggjer på: ${amounts}`,
  kroner: nb.kroner,
  adopted,
  notAdopted: 'vedtak ikkje ført',
  statedBy: (document) => `etter ${document}`,
  status: {
    'ikke-startet': 'ikkje starta',
    pågår: 'pågår',
    'i-rute': 'i rute',
    forsinket: 'forseinka',
    'på-vent': 'på vent',
    fullført: 'fullført',
    avsluttet: 'avslutta',
    utgår: 'går ut',
    planlagt: 'planlagd',
    utkast: 'utkast',
    høring: 'på høyring',
    'til-behandling': 'til handsaming',
    vedtatt: 'vedteken',
    godkjent: 'godkjend',
    erstattet: 'erstatta',
    opphevet: 'oppheva',
  },
  access: { 'ikke-publisert': 'ikkje publisert', unntatt: 'unnateke offentlegheit' },
  contributes: 'bidreg',
  recipient: {
    silent: 'har ikkje svara',
    'no-plan': 'har ingen verksemdsplan',
    unknown: 'veit ikkje om det er svara',
  },
  answers: (answer) => (answer === null ? 'svarer' : `svarer: ${answers[answer] ?? answer}`),
  reports: (status) => (status === null ? 'rapporterer' : `rapporterer: ${status}`),
  choice: (choice) => `planbehov: ${choices[choice] ?? choice}`,
  relation: {
    names: {
      følger_opp: 'følgjer opp',
      viderefører: 'fører vidare',
      erstatter: 'erstattar',
      endrer: 'endrar',
      forlenger: 'forlengjer',
      del_av: 'del av',
    },
    isNamed: {
      viderefører: 'ført vidare i',
      erstatter: 'erstatta av',
      endrer: 'endra av',
      forlenger: 'forlengd av',
      del_av: 'del',
    },
  },
  change: { title: 'tittel', deadline: 'frist', recipients: 'mottakarar', amounts: 'beløp' },
  nothingStated: 'ingen',
  diagram: {
    title: (subject) => `Den raude tråden for ${subject}`,
    group: (count, type) => `${count} × ${type}`,
  },
};

const answers: Readonly<Record<string, string>> = {
  ivaretatt: 'vareteke',
  'løses-i-drift': 'blir løyst i drift',
  'ikke-aktuelt': 'ikkje aktuelt',
  utsatt: 'utsett',
  'ikke-prioritert': 'ikkje prioritert',
};

const choices: Readonly<Record<string, string>> = {
  revideres: 'reviderast',
  videreføres: 'vidareførast',
  utarbeides: 'utarbeidast',
  oppheves: 'opphevast',
};

function adopted({ kind, body, day, case: number }: SaidAdoption): string {
  const by = body === null ? '' : ` av ${body}`;
  const on = day === null ? '' : day.includes('.') ? ` ${day}` : ` i ${day}`;
  return `${kind === 'vedtak' ? 'vedteken' : 'godkjend'}${by}${on}${number === null ? '' : `, sak ${number}`}`;
}
