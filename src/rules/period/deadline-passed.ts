import { formatDate } from '../../core/format-date.ts';
import { comparePlaces } from '../../core/place.ts';
import type { ItemNode } from '../../graph/graph.ts';
import type { Deadline, Share } from '../../graph/queries/deadline.ts';
import { overdueItems } from '../../graph/queries/overdue.ts';
import { graphRule } from '../define.ts';

/** What is late of an item at one place: a deadline and those who have not met it. */
interface Missed {
  readonly deadline: Deadline;
  readonly shares: readonly Share[];
}

export const deadlinePassed = graphRule({
  meta: {
    id: 'period/deadline-passed',
    severity: 'warning',
    summary: 'A deadline has passed and nothing says that the item is done.',
    legalBasis: [],
    options: { måneder: 12 },
    messages: {
      passed: {
        nb: 'Fristen {deadline} for «{title}» er ute, og ingenting sier at det er gjort. Oppdater status, gi ny frist i en rapport, eller svar på det i planen.',
        nn: 'Fristen {deadline} for «{title}» er ute, og ingenting seier at det er gjort. Oppdater status, gi ny frist i ein rapport, eller svar på det i planen.',
        en: 'The deadline {deadline} of “{title}” has passed, and nothing says that it is done. Update its status, give a new deadline in a report, or answer it in the plan.',
      },
      passedFor: {
        nb: 'Fristen {deadline} for «{title}» er ute, og ingenting sier at {units} har gjort det. Oppdater status, gi ny frist i en rapport, eller svar på det i planen.',
        nn: 'Fristen {deadline} for «{title}» er ute, og ingenting seier at {units} har gjort det. Oppdater status, gi ny frist i ein rapport, eller svar på det i planen.',
        en: 'The deadline {deadline} of “{title}” has passed, and nothing says that {units} has done it. Update its status, give a new deadline in a report, or answer it in the plan.',
      },
      newPassed: {
        nb: 'Den nye fristen {deadline} for «{title}» er også ute, og ingenting sier at det er gjort. Oppdater status, gi ny frist i neste rapport, eller svar på det i planen.',
        nn: 'Den nye fristen {deadline} for «{title}» er også ute, og ingenting seier at det er gjort. Oppdater status, gi ny frist i neste rapport, eller svar på det i planen.',
        en: 'The new deadline {deadline} of “{title}” has passed too, and nothing says that it is done. Update its status, give a new deadline in the next report, or answer it in the plan.',
      },
      newPassedFor: {
        nb: 'Den nye fristen {deadline} for «{title}» er også ute, og ingenting sier at {units} har gjort det. Oppdater status, gi ny frist i neste rapport, eller svar på det i planen.',
        nn: 'Den nye fristen {deadline} for «{title}» er også ute, og ingenting seier at {units} har gjort det. Oppdater status, gi ny frist i neste rapport, eller svar på det i planen.',
        en: 'The new deadline {deadline} of “{title}” has passed too, and nothing says that {units} has done it. Update its status, give a new deadline in the next report, or answer it in the plan.',
      },
      original: {
        nb: 'Den opprinnelige fristen står her',
        nn: 'Den opphavlege fristen står her',
        en: 'The original deadline is stated here',
      },
    },
  },
  *check({ options, ...scene }) {
    for (const [item, late] of overdueItems(scene, options.måneder)) {
      for (const { deadline, shares } of byPlace(late)) {
        const data = { deadline: formatDate(deadline.day), title: item.item.title?.value ?? item.item.id };
        const units = namesOf(item, shares);
        const rest = { at: deadline.at, ref: item.ref, ...originalOf(deadline) };
        const isNew = deadline.original !== null;
        if (units.length === 0) yield { message: isNew ? 'newPassed' : 'passed', data, ...rest };
        else yield { message: isNew ? 'newPassedFor' : 'passedFor', data: { ...data, units }, ...rest };
      }
    }
  },
});

/** Recipients with the same deadline are told in one finding. */
function byPlace(late: readonly Share[]): readonly Missed[] {
  const found: { deadline: Deadline; shares: Share[] }[] = [];
  for (const share of late) {
    const { deadline } = share;
    if (deadline === null) continue;
    const same = found.find(
      (missed) => comparePlaces(missed.deadline.at, deadline.at) === 0 && missed.deadline.day.to === deadline.day.to,
    );
    if (same === undefined) found.push({ deadline, shares: [share] });
    else same.shares.push(share);
  }
  return found;
}

/** The recipients that are late: as the item names them where it is all of them, else by the units' names. */
function namesOf({ item }: ItemNode, shares: readonly Share[]): readonly string[] {
  const units = shares.flatMap(({ receiver }) => receiver.unit?.name ?? receiver.name ?? []);
  const few = 4;
  return units.length <= few ? units : item.recipients.map(({ name }) => name).slice(0, few);
}

function originalOf({ original }: Deadline) {
  return original === null ? {} : { related: [{ at: original, message: 'original' }] };
}
