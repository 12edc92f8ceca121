import type { Locale } from '../../../config/settings.ts';
import { pageFolders } from '../../addresses.ts';
import type { UnGoalItem, UnGoalPage } from '../../pages/un-goals.ts';
import { emptyState } from '../components/empty-state.ts';
import { itemList } from '../components/item-list.ts';
import { pageHeader } from '../components/page-header.ts';
import type { Desk } from '../desk.ts';
import { html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type PagedList, writePagination } from '../paged-list.ts';
import { goalsWords } from './goals-words.ts';
import { capital } from '../../../core/first-letter.ts';
import { writeStatus } from './item-rows.ts';

/** What the pages of the UN's goals say: complete in each language by its type. */
interface UnGoalsWords {
  readonly title: string;
  readonly lead: string;
  readonly kind: (number: number) => string;
  readonly goalLead: string;
  readonly count: (count: number) => string;
  readonly targets: (targets: string, count: number) => string;
  readonly nothing: string;
  readonly others: string;
}

const all: Readonly<Record<Locale, UnGoalsWords>> = {
  nb: {
    title: 'FNs bærekraftsmål i planene',
    lead: 'Hva planene som gjelder, gjør for hvert av de 17 målene.',
    kind: (number) => `FNs bærekraftsmål ${number}`,
    goalLead: 'Mål, tiltak og oppdrag i planer som gjelder, og som viser til dette målet.',
    count: (count) => (count === 0 ? 'Ingen planer viser til det' : count === 1 ? '1 punkt' : `${count} punkter`),
    targets: (targets, count) => `${count === 1 ? 'delmål' : 'delmålene'} ${targets}`,
    nothing: 'Ingen plan som gjelder, viser til dette målet.',
    others: 'Se alle de 17 målene',
  },
  nn: {
    title: 'Berekraftsmåla til FN i planane',
    lead: 'Kva planane som gjeld, gjer for kvart av dei 17 måla.',
    kind: (number) => `Berekraftsmål ${number} frå FN`,
    goalLead: 'Mål, tiltak og oppdrag i planar som gjeld, og som viser til dette målet.',
    count: (count) => (count === 0 ? 'Ingen planar viser til det' : `${count} punkt`),
    targets: (targets, count) => `${count === 1 ? 'delmål' : 'delmåla'} ${targets}`,
    nothing: 'Ingen plan som gjeld, viser til dette målet.',
    others: 'Sjå alle dei 17 måla',
  },
  en: {
    title: 'The UN goals in the plans',
    lead: 'What the plans in force do for each of the 17 goals.',
    kind: (number) => `UN goal ${number}`,
    goalLead: 'Goals, measures and assignments of plans in force that refer to this goal.',
    count: (count) => (count === 0 ? 'No plan refers to it' : count === 1 ? '1 item' : `${count} items`),
    targets: (targets, count) => `${count === 1 ? 'target' : 'targets'} ${targets}`,
    nothing: 'No plan in force refers to this goal.',
    others: 'See all 17 goals',
  },
};

/** The 17 goals, with how much works for each. */
export function writeUnGoals(goals: readonly UnGoalPage[], desk: Desk): WrittenPage {
  const words = all[desk.locale];
  return {
    title: words.title,
    description: words.lead,
    locale: desk.locale,
    above: [{ text: goalsWords(desk.locale).title, address: pageFolders.goals }],
    section: 'goals',
    main: html`${pageHeader({ title: words.title, ingress: words.lead })}${itemList(
      goals.map(({ number, name, address, items }) => ({
        href: desk.href(address),
        number: String(number),
        title: name,
        facts: [words.count(items.length)],
      })),
      'cards',
    )}`,
  };
}

/** A page of what works for one of the goals. */
export function writeUnGoal(goal: UnGoalPage, list: PagedList<UnGoalItem>, desk: Desk): WrittenPage {
  const words = all[desk.locale];
  const items = itemList(
    list.rows.map(({ link, status, targets }) => ({
      href: link.address === null ? null : desk.href(link.address),
      number: link.number,
      title: link.title,
      status: writeStatus(status, desk),
      facts: [
        capital(link.type),
        link.document,
        targets.length > 0 && words.targets(targets.join(', '), targets.length),
      ],
    })),
  );
  return {
    title: goal.name,
    description: `${words.kind(goal.number)}: ${goal.name}. ${words.goalLead}`,
    locale: desk.locale,
    above: [
      { text: goalsWords(desk.locale).title, address: pageFolders.goals },
      { text: words.title, address: pageFolders.unGoals },
    ],
    section: 'goals',
    main: html`${pageHeader({ kind: words.kind(goal.number), title: goal.name, ingress: words.goalLead })}${
      list.total === 0
        ? emptyState(words.nothing, html`<a href="${desk.href(pageFolders.unGoals)}">${words.others}</a>`)
        : items
    }${writePagination(list, desk)}`,
  };
}
