import { pageFolders } from '../../addresses.ts';
import type { ExtractStart } from '../../pages/extract-start.ts';
import { itemList } from '../components/item-list.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { statRow } from '../components/stat-row.ts';
import type { Desk } from '../desk.ts';
import { type Content, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { siteWords } from '../site-words.ts';
import { extractWords } from './extract-start-words.ts';
import { unitTable } from './unit.ts';
import { unitWords } from './unit-words.ts';

const lists = ['states', 'deadlines', 'documents', 'money'] as const;

/** The start page of the extract for a unit: what it is, how it stands, and ways in. */
export function writeExtractStart(page: ExtractStart, desk: Desk): WrittenPage {
  const words = extractWords(desk.locale);
  const { unit, units } = page;
  const lead = words.lead(unit.name, units.length > 1);
  const named = siteWords(desk.locale).lists;
  const ways = [
    { href: desk.href(unit.address ?? pageFolders.units), title: unit.name, text: words.ownText },
    ...lists.map((list) => ({ href: desk.href(pageFolders[list]), title: named[list].title, text: named[list].text })),
  ];
  return {
    title: unit.name,
    description: lead,
    locale: desk.locale,
    above: [],
    section: null,
    main: html`${pageHeader({ kind: words.kind(page.municipality), title: unit.name, ingress: `${lead} ${words.note}` })}${stats(page, desk)}${itemList(ways, 'cards')}${
      units.length < 2 ? null : section({ title: words.units, body: unitTable(units, words.units, desk) })
    }`,
  };
}

function stats({ tasks, done, late, unanswered }: ExtractStart, desk: Desk): Content {
  if (tasks === 0) return null;
  const { stat } = unitWords(desk.locale);
  return statRow([
    { value: tasks, label: stat.tasks },
    { value: done, label: stat.done, ...(done > 0 ? { tone: 'good' as const } : {}) },
    { value: late, label: stat.late, ...(late > 0 ? { tone: 'broken' as const } : {}) },
    { value: unanswered, label: stat.unanswered, ...(unanswered > 0 ? { tone: 'late' as const } : {}) },
  ]);
}
