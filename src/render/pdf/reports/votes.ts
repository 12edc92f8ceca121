import { capital } from '../../../core/first-letter.ts';
import { countVotes, voteStatus } from '../../html/pages/votes.ts';
import { votesWords } from '../../html/pages/votes-words.ts';
import type { VoteLine } from '../../pages/votes.ts';
import type { PdfDocument, PdfGridCell, PdfPart } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { linesCell, nameCell, nameOf, sayCount, statusCell, unitNames } from './names.ts';
import { paragraph } from '../parts.ts';
import { report } from './report.ts';
import { reportWords } from './report-words.ts';

const mostVotes = 500;

/** The register of votes: what is still open first. */
export function writeVotesReport(lines: readonly VoteLine[], at: PdfDesk): PdfDocument {
  const { locale } = at.desk;
  const { title, column, note } = votesWords(locale);
  const own = reportWords(locale);
  const shown = lines.slice(0, mostVotes);
  return report(
    {
      title,
      lead: own.lead.votes,
      landscape: true,
      body: [
        numbers(lines, at),
        {
          kind: 'grid',
          head: [column.vote, column.voted, column.unit, column.deadline, column.status, column.followers],
          columns: [3, 1.6, 2, null, 1.5, 2.4].map((share) => ({ share, side: 'left' })),
          rows: shown.map((line) => row(line, at)),
        },
        ...(lines.length > mostVotes ? [paragraph(own.more(lines.length - mostVotes))] : []),
        ...(shown.some(({ state }) => state === 'effect') ? [paragraph(note)] : []),
      ],
    },
    at,
  );
}

function numbers(lines: readonly VoteLine[], { desk }: PdfDesk): PdfPart {
  const { stat } = votesWords(desk.locale);
  const { votes, open, late, done, effect, past } = countVotes(lines);
  return {
    kind: 'numbers',
    numbers: [
      { value: sayCount(open), label: stat.open },
      { value: sayCount(late), label: stat.late, ...(late > 0 ? { tone: 'broken' as const } : {}) },
      { value: sayCount(done), label: stat.done },
      ...(effect > 0 ? [{ value: sayCount(effect), label: stat.effect }] : []),
      ...(past > 0 ? [{ value: sayCount(past), label: stat.past }] : []),
      { value: sayCount(votes), label: stat.votes },
    ],
  };
}

function row(line: VoteLine, { desk }: PdfDesk): readonly PdfGridCell[] {
  const words = votesWords(desk.locale);
  const { link, vote, units, deadline, status, late, followers, moreFollowers } = line;
  const by = [vote.body === null ? null : capital(vote.body), vote.case === null ? null : words.case(vote.case)];
  return [
    nameCell(nameOf(link), [link.document]),
    vote.date === null ? by.filter((one) => one !== null).join(', ') : nameCell(desk.day(vote.date), by),
    unitNames(units),
    deadline === null ? '' : desk.day(deadline),
    statusCell(voteStatus(line, desk, words), late && status !== null ? [desk.words.status[status]] : []),
    linesCell([...followers.map(nameOf), ...(moreFollowers === 0 ? [] : [words.more(moreFollowers)])]),
  ];
}
