import { writeKroner } from '../core/kroner.ts';
import type { SaidAdoption, TraceWords } from './words.ts';

/** English. */
export const en: TraceWords = {
  heading: {
    up: 'Where it comes from',
    down: 'How it is followed up',
    earlier: 'What it was before',
    later: 'What it became',
    gaps: 'Where the thread is broken',
  },
  nothing: {
    up: 'Top of the chain: it rests on nothing else here.',
    down: 'Nobody follows it up.',
    lost: 'The thread is broken here: it should rest on something, but that is not stated, or is not found here.',
  },
  noGaps: (day) => `This thread is whole as of ${day}.`,
  shownAbove: 'shown above',
  more: (count) => `… and ${count} more (see them with --depth)`,
  withheld: (count) => `${count} ${count === 1 ? 'link is' : 'links are'} not public and left out.`,
  several: (words, count) => `“${words}” may be ${count} things. Write the reference of the one you mean:`,
  othersToo: (count) => `… and ${count} more. Write more words to have fewer.`,
  deadline: (day) => `due ${day}`,
  law: (law) => `under ${law}`,
  moneyAbove: (amounts) => `Money in what it rests on: ${amounts}`,
  kroner: (kroner, from, to) => `NOK ${writeKroner(kroner)} ${from === to ? `in ${from}` : `a year ${from}–${to}`}`,
  adopted,
  notAdopted: 'no adoption stated',
  statedBy: (document) => `says ${document}`,
  status: {
    'ikke-startet': 'not started',
    pågår: 'under way',
    'i-rute': 'on track',
    forsinket: 'delayed',
    'på-vent': 'on hold',
    fullført: 'done',
    avsluttet: 'closed',
    utgår: 'dropped',
    planlagt: 'planned',
    utkast: 'draft',
    høring: 'in hearing',
    'til-behandling': 'before the council',
    vedtatt: 'adopted',
    godkjent: 'approved',
    erstattet: 'replaced',
    opphevet: 'repealed',
  },
  access: { 'ikke-publisert': 'not published', unntatt: 'exempt from public access' },
  contributes: 'contributes',
  recipient: {
    silent: 'has not answered',
    'no-plan': 'has no virksomhetsplan',
    unknown: 'cannot tell whether it has answered',
  },
  answers: (answer) => (answer === null ? 'answers' : `answers: ${answers[answer] ?? answer}`),
  reports: (status) => (status === null ? 'reports' : `reports: ${status}`),
  choice: (choice) => `need for plans: ${choice}`,
  relation: {
    names: {
      følger_opp: 'follows up',
      viderefører: 'carries on',
      erstatter: 'replaces',
      endrer: 'changes',
      forlenger: 'prolongs',
      del_av: 'part of',
    },
    isNamed: {
      viderefører: 'carried on in',
      erstatter: 'replaced by',
      endrer: 'changed by',
      forlenger: 'prolonged by',
      del_av: 'part',
    },
  },
  change: { title: 'title', deadline: 'deadline', recipients: 'recipients', amounts: 'amounts' },
  nothingStated: 'none',
  diagram: {
    title: (subject) => `The red thread of ${subject}`,
    group: (count, type) => `${count} × ${type}`,
  },
};

const answers: Readonly<Record<string, string>> = {
  ivaretatt: 'taken care of',
  'løses-i-drift': 'solved within daily work',
  'ikke-aktuelt': 'not relevant',
  utsatt: 'put off',
  'ikke-prioritert': 'not given priority',
};

function adopted({ kind, body, day, case: number }: SaidAdoption): string {
  const by = body === null ? '' : ` by ${body}`;
  const on = day === null ? '' : ` ${/^\d+ /.test(day) ? 'on' : 'in'} ${day}`;
  return `${kind === 'vedtak' ? 'adopted' : 'approved'}${by}${on}${number === null ? '' : `, case ${number}`}`;
}
