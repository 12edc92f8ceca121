import { formatDate } from '../../core/format-date.ts';
import { unassignedVotes } from '../../graph/queries/open-votes.ts';
import { graphRule } from '../define.ts';

const daysOfWeek = 7;

/** A vote that has been let lie: weeks after it nobody has been given it. */
export const notAssigned = graphRule({
  meta: {
    id: 'vote/not-assigned',
    severity: 'warning',
    summary: 'A verbalvedtak is in no assignment and no measure some weeks after the vote.',
    legalBasis: [{ law: 'kommuneloven', section: '§ 13-1', url: 'https://lovdata.no/lov/2018-06-22-83/§13-1' }],
    options: { uker: 12 },
    messages: {
      lying: {
        nb: '«{title}» ble vedtatt {day}, men er ikke med i noe oppdrag eller tiltak. Skriv «følger_opp: {ref}» i det som skal sette vedtaket ut i livet, eller svar på det i en plan.',
        nn: '«{title}» vart vedteke {day}, men er ikkje med i noko oppdrag eller tiltak. Skriv «følgjer_opp: {ref}» i det som skal setje vedtaket ut i livet, eller svar på det i ein plan.',
        en: '“{title}” was voted {day}, but is in no assignment and no measure. Write “følger_opp: {ref}” in what is to carry it out, or answer it in a plan.',
      },
    },
  },
  *check({ options, ...scene }) {
    for (const { item: node, votedOn } of unassignedVotes(scene, options.uker * daysOfWeek)) {
      if (votedOn === null) continue;
      const { item, place, ref } = node;
      yield {
        message: 'lying',
        at: place,
        ref,
        data: { title: item.title?.value ?? item.id, day: formatDate(votedOn), ref },
      };
    }
  },
});
