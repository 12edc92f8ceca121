import { formatDate } from '../../core/format-date.ts';
import { lateStrategies } from '../../graph/queries/late-strategy.ts';
import { graphRule } from '../define.ts';

export const planningStrategyDeadline = graphRule({
  meta: {
    id: 'law/planning-strategy-deadline',
    severity: 'warning',
    strict: 'error',
    summary: 'The planstrategi was adopted more than a year after the council was constituted.',
    legalBasis: [
      {
        law: 'plan- og bygningsloven',
        section: '§ 10-1 første ledd',
        url: 'https://lovdata.no/lov/2008-06-27-71/§10-1',
      },
    ],
    messages: {
      latest: {
        nb: 'Planstrategien ble vedtatt {date}. Fristen var {due} eller før, ett år etter at kommunestyret ble konstituert, og det skjedde senest {constituted} (plan- og bygningsloven § 10-1 første ledd). Dagen for møtet kan stå i «konstituert» i plans.config.yaml.',
        nn: 'Planstrategien vart vedteken {date}. Fristen var {due} eller før, eitt år etter at kommunestyret vart konstituert, og det skjedde seinast {constituted} (plan- og bygningslova § 10-1 første ledd). Dagen for møtet kan stå i «konstituert» i plans.config.yaml.',
        en: 'The planning strategy was adopted {date}. The limit was {due} or before, one year after the council was constituted, which was at the latest {constituted} (plan- og bygningsloven § 10-1 first paragraph). The day of that meeting may stand under “konstituert” in plans.config.yaml.',
      },
      late: {
        nb: 'Planstrategien ble vedtatt {date}. Fristen var {due}, ett år etter at kommunestyret ble konstituert {constituted} (plan- og bygningsloven § 10-1 første ledd).',
        nn: 'Planstrategien vart vedteken {date}. Fristen var {due}, eitt år etter at kommunestyret vart konstituert {constituted} (plan- og bygningslova § 10-1 første ledd).',
        en: 'The planning strategy was adopted {date}. The limit was {due}, one year after the council was constituted {constituted} (plan- og bygningsloven § 10-1 first paragraph).',
      },
    },
  },
  *check(scene) {
    for (const { document, vote, term } of lateStrategies(scene)) {
      const data = { date: formatDate(vote.day), due: term.yearAfter, constituted: term.from };
      yield { message: term.isStated ? 'late' : 'latest', at: vote.at, ref: document.ref, data };
    }
  },
});
