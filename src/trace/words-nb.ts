import { writeKroner } from '../core/kroner.ts';
import type { SaidAdoption, TraceWords } from './words.ts';

/** Bokmål. */
export const nb: TraceWords = {
  heading: {
    up: 'Hvor det kommer fra',
    down: 'Slik følges det opp',
    earlier: 'Det var før dette',
    later: 'Det ble til dette',
    gaps: 'Her ryker tråden',
  },
  nothing: {
    up: 'Øverst i kjeden: det bygger ikke på noe annet her.',
    down: 'Ingen følger det opp.',
    lost: 'Her ryker tråden: det skulle bygd på noe, men det er ikke oppgitt, eller det finnes ikke her.',
  },
  noGaps: (day) => `Ingen brudd i denne tråden per ${day}.`,
  shownAbove: 'vist over',
  more: (count) => `… og ${count} til (vis flere med --depth)`,
  withheld: (count) =>
    count === 1 ? '1 ledd er ikke offentlig og er utelatt.' : `${count} ledd er ikke offentlige og er utelatt.`,
  several: (words, count) => `«${words}» kan være ${count} ting. Skriv referansen til den ene:`,
  othersToo: (count) => `… og ${count} til. Skriv flere ord, så blir det færre.`,
  deadline: (day) => `frist ${day}`,
  law: (law) => `etter ${law}`,
  moneyAbove: (amounts) => `Penger i det det bygger på: ${amounts}`,
  kroner: (kroner, from, to) => `${writeKroner(kroner)} kr ${from === to ? `i ${from}` : `i året ${from}–${to}`}`,
  adopted,
  notAdopted: 'vedtak ikke ført',
  statedBy: (document) => `etter ${document}`,
  status: {
    'ikke-startet': 'ikke startet',
    pågår: 'pågår',
    'i-rute': 'i rute',
    forsinket: 'forsinket',
    'på-vent': 'på vent',
    fullført: 'fullført',
    avsluttet: 'avsluttet',
    utgår: 'utgår',
    planlagt: 'planlagt',
    utkast: 'utkast',
    høring: 'på høring',
    'til-behandling': 'til behandling',
    vedtatt: 'vedtatt',
    godkjent: 'godkjent',
    erstattet: 'erstattet',
    opphevet: 'opphevet',
  },
  access: { 'ikke-publisert': 'ikke publisert', unntatt: 'unntatt offentlighet' },
  contributes: 'bidrar',
  recipient: {
    silent: 'har ikke svart',
    'no-plan': 'har ingen virksomhetsplan',
    unknown: 'vet ikke om det er svart',
  },
  answers: (answer) => (answer === null ? 'svarer' : `svarer: ${answers[answer] ?? answer}`),
  reports: (status) => (status === null ? 'rapporterer' : `rapporterer: ${status}`),
  choice: (choice) => `planbehov: ${choice}`,
  relation: {
    names: {
      følger_opp: 'følger opp',
      viderefører: 'viderefører',
      erstatter: 'erstatter',
      endrer: 'endrer',
      forlenger: 'forlenger',
      del_av: 'del av',
    },
    isNamed: {
      viderefører: 'videreført i',
      erstatter: 'erstattet av',
      endrer: 'endret av',
      forlenger: 'forlenget av',
      del_av: 'del',
    },
  },
  change: { title: 'tittel', deadline: 'frist', recipients: 'mottakere', amounts: 'beløp' },
  nothingStated: 'ingen',
  diagram: {
    title: (subject) => `Den røde tråden for ${subject}`,
    group: (count, type) => `${count} × ${type}`,
  },
};

const answers: Readonly<Record<string, string>> = {
  ivaretatt: 'ivaretatt',
  'løses-i-drift': 'løses i drift',
  'ikke-aktuelt': 'ikke aktuelt',
  utsatt: 'utsatt',
  'ikke-prioritert': 'ikke prioritert',
};

function adopted({ kind, body, day, case: number }: SaidAdoption): string {
  const by = body === null ? '' : ` av ${body}`;
  const on = day === null ? '' : isWholeDay(day) ? ` ${day}` : ` i ${day}`;
  return `${kind === 'vedtak' ? 'vedtatt' : 'godkjent'}${by}${on}${number === null ? '' : `, sak ${number}`}`;
}

/** Not only the month or the year. */
function isWholeDay(day: string): boolean {
  return day.includes('.');
}
