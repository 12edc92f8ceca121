import { formatDate } from '../../core/format-date.ts';
import { statedVotes } from '../../graph/queries/stated-votes.ts';
import { contradictsDate } from '../../graph/queries/case-number.ts';
import { graphRule } from '../define.ts';

export const caseNumber = graphRule({
  meta: {
    id: 'adoption/case-number',
    severity: 'warning',
    summary: 'The year in a case number is not the year of the vote.',
    legalBasis: [],
    messages: {
      year: {
        nb: 'Saksnummeret «{case}» er ikke fra samme år som vedtaket, som er datert {date}. Rett den av dem som er feil. Er det nummeret på arkivsaken, så skriv det i «arkivsak».',
        nn: 'Saksnummeret «{case}» er ikkje frå same år som vedtaket, som er datert {date}. Rett det av dei som er feil. Er det nummeret på arkivsaka, så skriv det i «arkivsak».',
        en: 'The case number “{case}” is not of the same year as the vote, which is dated {date}. Correct the one that is wrong. If it is the number of the archive case, write it in “arkivsak”.',
      },
      date: { nb: 'Datoen står her', nn: 'Datoen står her', en: 'The date is stated here' },
    },
  },
  *check({ graph }) {
    const told = new Set<string>();
    for (const { vote, document, path, ref } of statedVotes(graph)) {
      const { caseNumber: number, date } = vote;
      if (number === null || date === null || !contradictsDate(vote)) continue;
      // `vedtak` and `behandling` may state the same vote.
      const same = `${document.place.path} ${number.value} ${date.value.from}`;
      if (told.has(same)) continue;
      told.add(same);
      yield {
        message: 'year',
        at: { path, span: number.at },
        ref,
        data: { case: number.value, date: formatDate(date.value) },
        related: [{ at: { path, span: date.at }, message: 'date' }],
      };
    }
  },
});
