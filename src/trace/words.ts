import type { Access, DocumentStatus, ItemStatus, Relation } from '../model/summary.ts';

/** What a trace says around the facts of the plans: complete in each language by its type. */
export interface TraceWords {
  readonly heading: Readonly<Record<'up' | 'down' | 'earlier' | 'later' | 'gaps', string>>;
  /** Said where a direction has nothing; `lost`: nothing above what should have something above it. */
  readonly nothing: Readonly<Record<'up' | 'down' | 'lost', string>>;
  readonly noGaps: (day: string) => string;
  readonly shownAbove: string;
  readonly more: (count: number) => string;
  readonly withheld: (count: number) => string;
  /** Words that several things are called by: how many, and how many are not listed. */
  readonly several: (words: string, count: number) => string;
  readonly othersToo: (count: number) => string;
  readonly deadline: (day: string) => string;
  readonly law: (law: string) => string;
  readonly moneyAbove: (amounts: string) => string;
  /** A sum in each year from one to another; the same year twice for one. */
  readonly kroner: (kroner: number, from: number, to: number) => string;
  readonly adopted: (adoption: SaidAdoption) => string;
  readonly notAdopted: string;
  readonly statedBy: (document: string) => string;
  readonly status: Readonly<Record<ItemStatus | DocumentStatus, string>>;
  readonly access: Readonly<Record<Exclude<Access, 'offentlig'>, string>>;
  readonly contributes: string;
  readonly recipient: Readonly<Record<'silent' | 'no-plan' | 'unknown', string>>;
  readonly answers: (answer: string | null) => string;
  readonly reports: (status: string | null) => string;
  readonly choice: (choice: string) => string;
  /** A relation seen from what states it (`names`), and from what it names (`isNamed`); nothing where that goes without saying. */
  readonly relation: Readonly<Record<'names' | 'isNamed', Readonly<Partial<Record<Relation | 'nesting', string>>>>>;
  readonly change: Readonly<Record<'title' | 'deadline' | 'recipients' | 'amounts', string>>;
  readonly nothingStated: string;
  readonly diagram: {
    readonly title: (subject: string) => string;
    readonly group: (count: number, type: string) => string;
  };
}

/** A vote or an approval, ready to be said: the day as people write it. */
export interface SaidAdoption {
  readonly kind: 'vedtak' | 'godkjenning';
  readonly body: string | null;
  readonly day: string | null;
  readonly case: string | null;
}
