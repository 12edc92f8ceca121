import { voteConflicts } from '../../graph/queries/vote-conflicts.ts';
import { graphRule } from '../define.ts';

export const conflict = graphRule({
  meta: {
    id: 'adoption/conflict',
    severity: 'warning',
    summary: 'Two statements of one vote disagree.',
    legalBasis: [],
    messages: {
      date: {
        nb: 'Vedtaket er datert {stated} her, men {other} et annet sted. Se etter i møteprotokollen, og rett det stedet som er feil.',
        en: 'The vote is dated {stated} here, but {other} elsewhere. Check the minutes and correct the place that is wrong.',
      },
      case: {
        nb: 'Vedtaket har saksnummer «{stated}» her, men «{other}» et annet sted. Se etter i møteprotokollen, og rett det stedet som er feil.',
        en: 'The vote has case number “{stated}” here, but “{other}” elsewhere. Check the minutes and correct the place that is wrong.',
      },
      outcome: {
        nb: 'Utfallet er «{stated}» her, men «{other}» et annet sted, for det samme organet og den samme dagen. Rett det stedet som er feil.',
        en: 'The outcome is “{stated}” here, but “{other}” elsewhere, for the same body on the same day. Correct the place that is wrong.',
      },
      place: { nb: 'Her står det {other}', en: 'Here it says {other}' },
    },
  },
  *check(scene) {
    for (const { differs, wrong, other } of voteConflicts(scene)) {
      yield {
        message: differs,
        at: wrong.at,
        ref: wrong.ref,
        data: { stated: wrong.text, other: other.text },
        related: [{ at: other.at, message: 'place', data: { other: other.text } }],
      };
    }
  },
});
