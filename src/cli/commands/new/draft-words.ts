/** Languages that documents are written in here: their keys, and what stands in comments. */
export type DraftLanguage = 'nb' | 'nn';

/** What a new document says to the one who goes on writing it. */
export interface DraftWords {
  /** After the status of a document that nobody adopts, and of one that somebody must. */
  readonly status: Readonly<Record<'unadopted' | 'adopted', string>>;
  readonly example: string;
  readonly markdownExample: string;
  readonly writeAnew: string;
  /** Titles of the items that show how one is written. */
  readonly titles: Readonly<Record<'measure' | 'assignment' | 'activity' | 'goal', string>>;
  readonly left: {
    readonly heading: (predecessor: string) => string;
    readonly thisPeriod: string;
    readonly finished: string;
    readonly noMoney: (period: string) => string;
    readonly noMoneyAbove: (period: string) => string;
    readonly more: (count: number) => string;
  };
  readonly activities: string;
  /** A line of YAML that answers an oppdrag. */
  readonly answer: (ref: string) => string;
  readonly shared: string;
}

/** The words of a language. */
export function draftWordsOf(language: DraftLanguage): DraftWords {
  return all[language];
}

const all: Readonly<Record<DraftLanguage, DraftWords>> = {
  nb: {
    status: {
      unadopted: 'når arbeidet er i gang: utkast. Ta bort linjen når dokumentet er ferdig.',
      adopted: 'når arbeidet er i gang: utkast. Når det er vedtatt: ta bort linjen, og fyll ut den neste.',
    },
    example: 'Slik skrives det. Ta bort # foran linjene, og skriv deres eget:',
    markdownExample: 'Slik skrives det. Ta bort kommentaren rundt, og skriv deres eget:',
    writeAnew: 'Skriv dette på nytt.',
    titles: {
      measure: 'Hva kommunen skal gjøre',
      assignment: 'Hva enheten skal gjøre',
      activity: 'Hva dere gjør',
      goal: 'Hva dere vil oppnå',
    },
    left: {
      heading: (predecessor) => `Ikke ført videre fra ${predecessor}:`,
      thisPeriod: 'den nye perioden',
      finished: 'er ferdig',
      noMoney: (period) => `har ikke beløp i ${period}`,
      noMoneyAbove: (period) => `det den bygger på, har ikke beløp i ${period}`,
      more: (count) => `… og ${count} til`,
    },
    activities: 'Hver aktivitet svarer på et oppdrag. Skriv hva dere gjør, eller ta den bort og svar i stedet slik:',
    answer: (ref) => `svar: [{ gjelder: ${ref}, svar: løses-i-drift, begrunnelse: Hvorfor }]`,
    shared: 'Oppdrag dere kan bidra til:',
  },
  nn: {
    status: {
      unadopted: 'når arbeidet er i gang: utkast. Ta bort linja når dokumentet er ferdig.',
      adopted: 'når arbeidet er i gang: utkast. Når det er vedteke: ta bort linja, og fyll ut den neste.',
    },
    example: 'Slik skriv de det. Ta bort # framfor linjene, og skriv dykkar eige:',
    markdownExample: 'Slik skriv de det. Ta bort kommentaren rundt, og skriv dykkar eige:',
    writeAnew: 'Skriv dette på nytt.',
    titles: {
      measure: 'Kva kommunen skal gjere',
      assignment: 'Kva eininga skal gjere',
      activity: 'Kva de gjer',
      goal: 'Kva de vil oppnå',
    },
    left: {
      heading: (predecessor) => `Ikkje ført vidare frå ${predecessor}:`,
      thisPeriod: 'den nye perioden',
      finished: 'er ferdig',
      noMoney: (period) => `har ikkje beløp i ${period}`,
      noMoneyAbove: (period) => `det han byggjer på, har ikkje beløp i ${period}`,
      more: (count) => `… og ${count} til`,
    },
    activities: 'Kvar aktivitet svarer på eit oppdrag. Skriv kva de gjer, eller ta han bort og svar i staden slik:',
    answer: (ref) => `svar: [{ gjeld: ${ref}, svar: løysast-i-drift, grunngiving: Kvifor }]`,
    shared: 'Oppdrag de kan bidra til:',
  },
};
