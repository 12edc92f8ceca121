import { statusWordsOf } from '../../../overview/status/words-of.ts';
import { pageFolders } from '../../addresses.ts';
import type { ResponsibleItem, UnitLine, UnitPage } from '../../pages/unit.ts';
import { groupTasks } from '../../pages/tasks.ts';
import { dataTable } from '../components/data-table.ts';
import { emptyState } from '../components/empty-state.ts';
import { itemList } from '../components/item-list.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { type Stat, statRow } from '../components/stat-row.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, type Html, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { capital } from '../../../core/first-letter.ts';
import { writeStatus } from './item-rows.ts';
import { stateTag } from './state-tag.ts';
import { oneByOne, taskTable } from './task-table.ts';
import { type UnitWords, unitWords } from './unit-words.ts';

/** So many rows of a kind are shown; the others are counted. */
const most = 150;

/** The page of a unit: what it is to do comes first. */
export function writeUnit(page: UnitPage, desk: Desk): WrittenPage {
  const words = unitWords(desk.locale);
  const { unit, type, leader, above } = page;
  return {
    title: unit.name,
    description: `${unit.name}: ${words.ours.toLowerCase()}, ${words.plans.toLowerCase()}`,
    locale: desk.locale,
    above: [
      { text: words.units, address: pageFolders.units },
      ...above.slice(1).flatMap(({ name, address }) => (address === null ? [] : [{ text: name, address }])),
    ],
    section: 'units',
    main: html`${pageHeader({
      files: desk.files,
      kind: type,
      title: unit.name,
      facts: [
        ...(leader === null ? [] : [{ label: words.leader, value: capital(leader) }]),
        ...(above.length === 0 ? [] : [{ label: words.partOf, value: writeUnits(above.slice(-1), desk) }]),
      ],
    })}${stats(page, words)}${tasks(page, desk, words)}${plans(page, desk, words)}${indicators(page, desk, words)}${responsible(page, desk, words)}${below(page, desk, words)}`,
  };
}

/** The list of all units. */
export function writeUnitList(lines: readonly UnitLine[], desk: Desk): WrittenPage {
  const words = unitWords(desk.locale);
  return {
    title: words.units,
    description: words.unitsLead,
    locale: desk.locale,
    above: [],
    section: 'units',
    main: html`${pageHeader({ title: words.units, ingress: words.unitsLead })}${unitTable(lines, words.units, desk)}`,
  };
}

/** Units with how they stand, each below the one it is part of. */
export function unitTable(lines: readonly UnitLine[], caption: string, desk: Desk): Html {
  const { column } = unitWords(desk.locale);
  return dataTable({
    caption,
    captionHidden: true,
    columns: [
      { text: column.unit },
      { text: column.type },
      { text: column.tasks, kind: 'number' },
      { text: column.done, kind: 'number' },
      { text: column.late, kind: 'number' },
    ],
    rows: lines.map(({ unit, type, depth, tasks: count, done, late }) => [
      html`<span class="in${Math.min(depth, 4)}">${writeUnits([unit], desk)}</span>`,
      type ?? '',
      count,
      done,
      late,
    ]),
  });
}

function stats({ tasks: own }: UnitPage, { stat }: UnitWords): Content {
  if (own.length === 0) return null;
  const count = (counts: (task: (typeof own)[number]) => boolean) => own.filter(counts).length;
  const [done, late, unanswered] = [count((one) => one.done), count((one) => one.late), count((one) => one.unanswered)];
  const shown: readonly Stat[] = [
    { value: own.length, label: stat.tasks },
    { value: done, label: stat.done, ...(done > 0 ? { tone: 'good' as const } : {}) },
    { value: late, label: stat.late, ...(late > 0 ? { tone: 'broken' as const } : {}) },
    { value: unanswered, label: stat.unanswered, ...(unanswered > 0 ? { tone: 'late' as const } : {}) },
  ];
  return statRow(shown);
}

function tasks(page: UnitPage, desk: Desk, words: UnitWords): Html {
  const own = page.tasks.slice(0, most);
  const shared = groupTasks(page.tasksBelow);
  const others = shared.slice(0, most);
  const table =
    own.length === 0 ? emptyState(words.noTasks) : taskTable(oneByOne(own), desk, { caption: words.ours, unit: false });
  return html`${section({ id: '_oppdrag', title: words.ours, intro: words.oursLead, body: html`${table}${rest(page.tasks, words)}` })}${
    others.length === 0
      ? null
      : section({
          id: '_oppdrag-under',
          title: words.below,
          body: html`${taskTable(others, desk, { caption: words.below, unit: true })}${rest(shared, words)}`,
        })
  }`;
}

function rest(all: readonly unknown[], words: UnitWords): Content {
  return all.length > most ? html`<p>${words.more(all.length - most)}</p>` : null;
}

function plans({ plans: all }: UnitPage, desk: Desk, words: UnitWords): Html {
  const list = itemList(
    all.slice(0, most).map(({ link, period, state }) => ({
      href: link.address === null ? null : desk.href(link.address),
      title: link.title,
      status: stateTag(state, desk),
      facts: [link.type, period && desk.period(period)],
    })),
  );
  return section({ id: '_planer', title: words.plans, body: all.length === 0 ? emptyState(words.noPlans) : list });
}

function indicators({ indicators: all }: UnitPage, desk: Desk, words: UnitWords): Content {
  if (all.length === 0) return null;
  const { indicator, attainment, value } = statusWordsOf(desk.locale);
  const said = (one: { readonly year: number | null; readonly value: string } | null, unit: string | null) =>
    one === null
      ? ''
      : `${value(one.value)}${unit === null ? '' : ` ${unit}`}${one.year === null ? '' : ` (${one.year})`}`;
  const table = dataTable({
    caption: words.indicators,
    captionHidden: true,
    columns: [
      { text: words.column.indicator },
      { text: indicator.baseline },
      { text: indicator.newest },
      { text: indicator.target },
      { text: indicator.attainment },
    ],
    rows: all
      .slice(0, most)
      .map((row) => [
        writeLink(row.link, desk),
        said(row.baseline, row.measuredIn),
        said(row.newest, row.measuredIn),
        said(row.target, row.measuredIn),
        capital(attainment[row.attainment]),
      ]),
  });
  return section({ id: '_indikatorer', title: words.indicators, body: table });
}

function responsible({ responsible: all }: UnitPage, desk: Desk, words: UnitWords): Content {
  if (all.length === 0) return null;
  let room = most;
  const lists = all.map(({ document, items }) => {
    const shown = items.slice(0, room);
    room -= shown.length;
    return shown.length === 0
      ? null
      : section({ title: writeLink(document, desk), level: 3, body: responsibleList(shown, desk, words) });
  });
  const count = all.reduce((sum, { items }) => sum + items.length, 0);
  const more = count > most ? html`<p>${words.more(count - most)}</p>` : null;
  return section({
    id: '_ansvar',
    title: words.responsible,
    intro: words.responsibleLead,
    body: html`${lists}${more}`,
  });
}

function responsibleList(items: readonly ResponsibleItem[], desk: Desk, { tag }: UnitWords): Html {
  return itemList(
    items.map(({ link, deadline, status, contributes }) => ({
      href: link.address === null ? null : desk.href(link.address),
      number: link.number,
      title: link.title,
      status: writeStatus(status, desk),
      facts: [
        link.type,
        contributes ? tag.contributes : null,
        deadline === null ? null : desk.words.deadline(desk.day(deadline)),
      ],
    })),
  );
}

function below({ below: lines }: UnitPage, desk: Desk, words: UnitWords): Content {
  if (lines.length === 0) return null;
  return section({ id: '_under', title: words.subunits, body: unitTable(lines, words.subunits, desk) });
}
