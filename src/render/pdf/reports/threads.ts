import { capital } from '../../../core/first-letter.ts';
import { sayAmounts } from '../../../trace/say.ts';
import { writeStatus } from '../../html/pages/item-rows.ts';
import { threadWords } from '../../html/pages/thread-words.ts';
import type { ThreadBranch, ThreadPage, ThreadStart } from '../../pages/thread.ts';
import type { PdfDocument, PdfPart, PdfRung } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { nameCell, nameOf, unitNames } from './names.ts';
import { heading, paragraph } from '../parts.ts';
import { report } from './report.ts';
import { reportWords } from './report-words.ts';

/** What the report of the red thread is written from. */
export interface ThreadsModel {
  /** Where threads begin, all of them. */
  readonly starts: readonly ThreadStart[];
  /** The threads of the first of them. */
  readonly threads: readonly ThreadPage[];
  /** Why the thread ends at something, in words, by reference. */
  readonly broken: ReadonlyMap<string, string>;
}

const mostRows = 300;

/** Each goal with its thread as a ladder down to what units do. */
export function writeThreadsReport(model: ThreadsModel, at: PdfDesk): PdfDocument {
  const { title } = threadWords(at.desk.locale);
  const { threads: own, lead } = reportWords(at.desk.locale);
  const rest = model.starts.length - model.threads.length;
  return report(
    {
      title,
      lead: lead.threads,
      body: [
        ...inShort(model, at),
        ...model.threads.flatMap((thread) => threadParts(thread, model, at)),
        ...(rest === 0 ? [] : [paragraph(own.moreGoals(rest))]),
      ],
    },
    at,
  );
}

function inShort({ starts }: ThreadsModel, at: PdfDesk): readonly PdfPart[] {
  const { locale } = at.desk;
  const { column, share, note } = threadWords(locale);
  const words = reportWords(locale);
  const number = { share: null, side: 'right' } as const;
  return [
    heading(words.threads.short),
    {
      kind: 'grid',
      head: [column.start, column.measures, column.assignments, column.activities, column.share],
      columns: [{ share: 1, side: 'left' }, number, number, number, number],
      rows: starts
        .slice(0, mostRows)
        .map(({ link, counts, whole, judged }) => [
          nameCell(nameOf(link), [link.document]),
          String(counts.measures),
          String(counts.assignments),
          String(counts.activities),
          share(whole, judged),
        ]),
    },
    ...(starts.length > mostRows ? [paragraph(words.more(starts.length - mostRows))] : []),
    paragraph(`${note} ${words.threads.note}`),
  ];
}

function threadParts({ start, branches, more }: ThreadPage, model: ThreadsModel, at: PdfDesk): readonly PdfPart[] {
  const { desk } = at;
  const { noBranches, column, share } = threadWords(desk.locale);
  const { broken } = reportWords(desk.locale).threads;
  const { link, counts, whole, judged } = start;
  const why = model.broken.get(link.ref);
  const facts = [
    capital(link.type),
    `${column.measures.toLowerCase()}: ${counts.measures}`,
    `${column.assignments.toLowerCase()}: ${counts.assignments}`,
    `${column.activities.toLowerCase()}: ${counts.activities}`,
    judged === 0 ? null : `${column.share.toLowerCase()}: ${share(whole, judged)}`,
  ];
  const top: PdfRung = {
    title: '',
    facts: (branches.length > 0 ? facts : [capital(link.type), why === undefined ? noBranches : null]).filter(
      (fact) => fact !== null,
    ),
    status: null,
    broken: why === undefined ? null : `${broken}: ${why}`,
    below: [],
  };
  return [
    heading(nameOf(link)),
    { kind: 'ladder', rungs: [top, ...rungs({ branches, more }, { at, broken: model.broken })] },
  ];
}

interface Climbing {
  readonly at: PdfDesk;
  readonly broken: ReadonlyMap<string, string>;
}

function rungs({ branches, more }: Pick<ThreadPage, 'branches' | 'more'>, climbing: Climbing): readonly PdfRung[] {
  const shown = branches.map((branch) => rung(branch, climbing));
  if (more === 0) return shown;
  const rest = threadWords(climbing.at.desk.locale).more(more);
  return [...shown, { title: '', facts: [rest], status: null, broken: null, below: [] }];
}

function rung(branch: ThreadBranch, climbing: Climbing): PdfRung {
  const { desk } = climbing.at;
  const { link, step, isElsewhere, units, amounts, deadline, status, isAgain, below, more } = branch;
  const why = climbing.broken.get(link.ref);
  const facts = [
    capital(link.type),
    isElsewhere && (step === 'goal' || step === 'measure') ? link.document : null,
    unitNames(units),
    sayAmounts(amounts, desk.words),
    deadline === null ? null : desk.words.deadline(desk.day(deadline)),
    isAgain ? threadWords(desk.locale).again : null,
  ];
  return {
    title: nameOf(link),
    facts: facts.filter((fact): fact is string => fact !== null && fact !== ''),
    status: writeStatus(status, desk),
    broken: why === undefined ? null : `${reportWords(desk.locale).threads.broken}: ${why}`,
    below: rungs({ branches: below, more }, climbing),
  };
}
