import type { Locale } from '../config/settings.ts';

/** What the views for documents and pictures say besides the words of a trace. */
export interface ViewWords {
  /** Which way the arrows of a diagram point. */
  readonly arrows: string;
  readonly asOf: (day: string) => string;
  /** Of a node whose thread is broken, with the rules that say so. */
  readonly broken: (rules: string) => string;
  /** A diagram in words. */
  readonly description: (numbers: DiagramNumbers) => string;
  readonly column: Readonly<
    Record<
      | 'responsible'
      | 'deadline'
      | 'status'
      | 'document'
      | 'law'
      | 'money'
      | 'access'
      | 'recipient'
      | 'does'
      | 'finding'
      | 'about'
      | 'rule',
      string
    >
  >;
}

/** What a diagram shows, counted. */
export interface DiagramNumbers {
  readonly above: number;
  readonly below: number;
  /** Nodes with a mark that the thread is broken there. */
  readonly broken: number;
  /** Recipients that nothing has come from. */
  readonly missing: number;
  /** Nodes that stand in groups with their number. */
  readonly grouped: number;
}

const nb: ViewWords = {
  arrows: 'Pilene peker mot det noe bygger på.',
  asOf: (day) => `Per ${day}.`,
  broken: (rules) => `Tråden ryker: ${rules}`,
  description: ({ above, below, broken, missing, grouped }) =>
    [
      `${above} ledd over, ${below} under.`,
      broken === 0 ? 'Ingen ledd er merket med brudd.' : `${broken} ledd er merket med brudd.`,
      missing === 0 ? '' : `${missing} ${missing === 1 ? 'mottaker' : 'mottakere'} mangler svar eller plan.`,
      grouped === 0 ? '' : `${grouped} ledd er samlet i grupper.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  column: {
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    status: 'Status',
    document: 'Dokument',
    law: 'Lovgrunnlag',
    money: 'Penger',
    access: 'Tilgang',
    recipient: 'Mottaker',
    does: 'Hva den gjør',
    finding: 'Funn',
    about: 'Gjelder',
    rule: 'Regel',
  },
};

const nn: ViewWords = {
  arrows: 'Pilene peikar mot det noko byggjer på.',
  asOf: (day) => `Per ${day}.`,
  broken: (rules) => `Tråden ryk: ${rules}`,
  description: ({ above, below, broken, missing, grouped }) =>
    [
      `${above} ledd over, ${below} under.`,
      broken === 0
        ? 'Ingen ledd er merkte med brot.'
        : `${broken} ledd er ${broken === 1 ? 'merkt' : 'merkte'} med brot.`,
      missing === 0 ? '' : `${missing} ${missing === 1 ? 'mottakar' : 'mottakarar'} manglar svar eller plan.`,
      grouped === 0 ? '' : `${grouped} ledd er samla i grupper.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  column: {
    responsible: 'Ansvarleg',
    deadline: 'Frist',
    status: 'Status',
    document: 'Dokument',
    law: 'Lovgrunnlag',
    money: 'Pengar',
    access: 'Tilgang',
    recipient: 'Mottakar',
    does: 'Kva ho gjer',
    finding: 'Funn',
    about: 'Gjeld',
    rule: 'Regel',
  },
};

const en: ViewWords = {
  arrows: 'Arrows point to what something rests on.',
  asOf: (day) => `As of ${day}.`,
  broken: (rules) => `Thread broken: ${rules}`,
  description: ({ above, below, broken, missing, grouped }) =>
    [
      `${above} ${above === 1 ? 'link' : 'links'} above, ${below} below.`,
      broken === 0 ? 'None is marked as broken.' : `${broken} marked as broken.`,
      missing === 0 ? '' : `${missing} ${missing === 1 ? 'recipient lacks' : 'recipients lack'} an answer or a plan.`,
      grouped === 0 ? '' : `${grouped} stand in groups.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  column: {
    responsible: 'Responsible',
    deadline: 'Deadline',
    status: 'Status',
    document: 'Document',
    law: 'Legal basis',
    money: 'Money',
    access: 'Access',
    recipient: 'Recipient',
    does: 'What it does',
    finding: 'Finding',
    about: 'About',
    rule: 'Rule',
  },
};

const all: Readonly<Record<Locale, ViewWords>> = { nb, nn, en };

/** The words of a language. */
export function viewWordsOf(locale: Locale): ViewWords {
  return all[locale];
}
