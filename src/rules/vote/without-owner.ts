import { openVotes } from '../../graph/queries/open-votes.ts';
import { graphRule } from '../define.ts';

/** A vote in words that lacks what it takes to be carried out. */
export const withoutOwner = graphRule({
  meta: {
    id: 'vote/without-owner',
    severity: 'warning',
    summary: 'A verbalvedtak lacks who is to carry it out, by when, or how it goes.',
    legalBasis: [{ law: 'kommuneloven', section: '§ 13-1', url: 'https://lovdata.no/lov/2018-06-22-83/§13-1' }],
    messages: {
      lacks: {
        nb: 'Verbalvedtaket «{title}» mangler «{keys}». Skriv hvem som skal følge det opp, når det skal være gjort, og hvordan det går, så det ikke blir glemt.',
        nn: 'Verbalvedtaket «{title}» manglar «{keys}». Skriv kven som skal følgje det opp, når det skal vere gjort, og korleis det går, så det ikkje blir gløymt.',
        en: 'The vote “{title}” lacks “{keys}”. Say who is to carry it out, by when, and how it goes, so that it is not forgotten.',
      },
    },
  },
  *check(scene) {
    for (const { item: node, lacks } of openVotes(scene)) {
      const { item, place, ref } = node;
      if (lacks.length > 0)
        yield { message: 'lacks', at: place, ref, data: { title: item.title?.value ?? item.id, keys: lacks } };
    }
  },
});
