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
        nb: 'Vedtaket er datert {stated} her, men {other} i {path}. Se etter i møteprotokollen, og rett det stedet som er feil.',
        nn: 'Vedtaket er datert {stated} her, men {other} i {path}. Sjå etter i møteprotokollen, og rett den staden som er feil.',
        en: 'The vote is dated {stated} here, but {other} in {path}. Check the minutes and correct the place that is wrong.',
      },
      'date-in-file': {
        nb: 'Vedtaket er datert {stated} her, men {other} et annet sted i denne filen. Se etter i møteprotokollen, og rett det stedet som er feil.',
        nn: 'Vedtaket er datert {stated} her, men {other} ein annan stad i denne fila. Sjå etter i møteprotokollen, og rett den staden som er feil.',
        en: 'The vote is dated {stated} here, but {other} elsewhere in this file. Check the minutes and correct the place that is wrong.',
      },
      case: {
        nb: 'Vedtaket har saksnummer «{stated}» her, men «{other}» i {path}. Se etter i møteprotokollen, og rett det stedet som er feil.',
        nn: 'Vedtaket har saksnummer «{stated}» her, men «{other}» i {path}. Sjå etter i møteprotokollen, og rett den staden som er feil.',
        en: 'The vote has case number “{stated}” here, but “{other}” in {path}. Check the minutes and correct the place that is wrong.',
      },
      'case-in-file': {
        nb: 'Vedtaket har saksnummer «{stated}» her, men «{other}» et annet sted i denne filen. Se etter i møteprotokollen, og rett det stedet som er feil.',
        nn: 'Vedtaket har saksnummer «{stated}» her, men «{other}» ein annan stad i denne fila. Sjå etter i møteprotokollen, og rett den staden som er feil.',
        en: 'The vote has case number “{stated}” here, but “{other}” elsewhere in this file. Check the minutes and correct the place that is wrong.',
      },
      outcome: {
        nb: 'Utfallet er «{stated}» her, men «{other}» i {path}, for det samme organet og den samme dagen. Se etter i møteprotokollen, og rett det stedet som er feil.',
        nn: 'Utfallet er «{stated}» her, men «{other}» i {path}, for det same organet og den same dagen. Sjå etter i møteprotokollen, og rett den staden som er feil.',
        en: 'The outcome is “{stated}” here, but “{other}” in {path}, for the same body on the same day. Check the minutes and correct the place that is wrong.',
      },
      'outcome-in-file': {
        nb: 'Utfallet er «{stated}» her, men «{other}» et annet sted i denne filen, for det samme organet og den samme dagen. Rett det stedet som er feil.',
        nn: 'Utfallet er «{stated}» her, men «{other}» ein annan stad i denne fila, for det same organet og den same dagen. Rett den staden som er feil.',
        en: 'The outcome is “{stated}” here, but “{other}” elsewhere in this file, for the same body on the same day. Correct the place that is wrong.',
      },
      place: { nb: 'Her står det {other}', nn: 'Her står det {other}', en: 'Here it says {other}' },
    },
  },
  *check(scene) {
    for (const { differs, wrong, other } of voteConflicts(scene)) {
      const rest = {
        at: wrong.at,
        ref: wrong.ref,
        related: [{ at: other.at, message: 'place', data: { other: other.text } }],
      };
      const data = { stated: wrong.text, other: other.text };
      const { path } = other.at;
      if (path === wrong.at.path) yield { ...rest, message: `${differs}-in-file` as const, data };
      else yield { ...rest, message: differs, data: { ...data, path } } as const;
    }
  },
});
