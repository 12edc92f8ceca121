import type { VoteLine, VoteState } from '../../pages/votes.ts';
import { dataTable } from '../components/data-table.ts';
import { emptyState } from '../components/empty-state.ts';
import { pageHeader } from '../components/page-header.ts';
import { type Stat, statRow } from '../components/stat-row.ts';
import { type Status, statusTag, type Tone } from '../components/status-tag.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, html, type Html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type PagedList, writePagination } from '../paged-list.ts';
import { capital } from '../../../core/first-letter.ts';
import { writeStatus } from './item-rows.ts';
import { overviewsAbove } from './overviews.ts';
import { type VotesWords, votesWords } from './votes-words.ts';

/** A page of the register of votes. */
export function writeVotes(
  list: PagedList<VoteLine>,
  desk: Desk,
  { asOf, counts }: { readonly asOf: string; readonly counts: VoteCounts },
): WrittenPage {
  const words = votesWords(desk.locale);
  const lead = words.lead(desk.day(asOf));
  const body =
    list.total === 0
      ? emptyState(words.nothing)
      : html`${list.current === 1 ? stats(counts, words) : null}${table(list.rows, desk, words)}${
          list.rows.some(({ state }) => state === 'effect') ? html`<p class="meta">${words.note}</p>` : null
        }`;
  return {
    title: words.title,
    description: lead,
    locale: desk.locale,
    above: overviewsAbove(desk),
    section: 'reports',
    main: html`${pageHeader({ title: words.title, ingress: lead, files: desk.files })}${body}${writePagination(list, desk)}`,
  };
}

/** How many votes there are, and how it stands with them: each is open, done, in effect or past. */
export interface VoteCounts extends Readonly<Record<VoteState, number>> {
  readonly votes: number;
  /** Of those that are open. */
  readonly late: number;
}

/** Counts what all pages of the register hold. */
export function countVotes(lines: readonly VoteLine[]): VoteCounts {
  const count = (state: VoteState) => lines.filter((line) => line.state === state).length;
  return {
    votes: lines.length,
    open: count('open'),
    late: lines.filter(({ late }) => late).length,
    done: count('done'),
    effect: count('effect'),
    past: count('past'),
  };
}

/** All of them, then parts that add up to it. */
function stats({ votes, open, late, done, effect, past }: VoteCounts, { stat }: VotesWords): Html {
  const shown: readonly Stat[] = [
    { value: votes, label: stat.votes },
    { value: open, label: stat.open, ...(late > 0 ? { tone: 'broken' as const, detail: `${late} ${stat.late}` } : {}) },
    { value: done, label: stat.done, ...(done > 0 ? { tone: 'good' as const } : {}) },
    ...(effect > 0 ? [{ value: effect, label: stat.effect }] : []),
    ...(past > 0 ? [{ value: past, label: stat.past }] : []),
  ];
  return statRow(shown);
}

function table(lines: readonly VoteLine[], desk: Desk, words: VotesWords): Html {
  const { column } = words;
  return dataTable({
    caption: words.title,
    captionHidden: true,
    columns: [
      { text: column.vote },
      { text: column.voted, kind: 'tight' },
      { text: column.unit },
      { text: column.deadline, kind: 'tight' },
      { text: column.status },
      { text: column.followers },
    ],
    rows: lines.map((line) => [
      html`${writeLink(line.link, desk)}${line.link.document === null ? null : html` <small>${line.link.document}</small>`}`,
      votedCell(line, desk, words),
      writeUnits(line.units, desk),
      line.deadline === null ? '' : desk.day(line.deadline),
      statusCell(line, desk, words),
      followersCell(line, desk, words),
    ]),
  });
}

function votedCell({ vote }: VoteLine, desk: Desk, words: VotesWords): Content {
  const { body, date, case: number } = vote;
  return html`${date === null ? null : desk.day(date)}${body === null ? null : html` <small>${capital(body)}</small>`}${
    number === null ? null : html` <small>${words.case(number)}</small>`
  }`;
}

const tones: Readonly<Record<VoteState, Tone>> = { open: 'info', done: 'good', effect: 'plain', past: 'plain' };

function statusCell(line: VoteLine, desk: Desk, words: VotesWords): Html {
  const said = line.late && line.status !== null ? html` <small>${desk.words.status[line.status]}</small>` : null;
  return html`${statusTag(voteStatus(line, desk, words))}${said}`;
}

/** How it stands with a vote: late before all else; what somebody has said of an open one before that it is open. */
export function voteStatus({ late, state, status }: VoteLine, desk: Desk, words: VotesWords): Status {
  if (late) return { tone: 'broken', text: words.late };
  const own: Status | null = state === 'open' ? writeStatus(status, desk) : null;
  return own ?? { tone: tones[state], text: words.state[state] };
}

function followersCell({ followers, moreFollowers }: VoteLine, desk: Desk, words: VotesWords): Content {
  if (followers.length === 0) return '';
  const links = followers.map((link, at) => html`${at === 0 ? null : html`<br>`}${writeLink(link, desk)}`);
  return html`${links}${moreFollowers === 0 ? null : html` <small>${words.more(moreFollowers)}</small>`}`;
}
