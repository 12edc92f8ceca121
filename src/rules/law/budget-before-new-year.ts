import { formatDate } from '../../core/format-date.ts';
import { lateBudgets } from '../../graph/queries/late-budget.ts';
import { graphRule } from '../define.ts';

export const budgetBeforeNewYear = graphRule({
  meta: {
    id: 'law/budget-before-new-year',
    severity: 'warning',
    strict: 'error',
    summary: 'An økonomiplan or a budget was adopted after its first year had begun.',
    legalBasis: [
      { law: 'kommuneloven', section: '§ 14-3 første ledd', url: 'https://lovdata.no/lov/2018-06-22-83/§14-3' },
    ],
    messages: {
      late: {
        nb: 'Vedtaket er datert {date}. Kommunestyret skal vedta økonomiplanen og årsbudsjettet for {year} før årsskiftet (kommuneloven § 14-3 første ledd). Er dette en endring av et budsjett som alt var vedtatt, så før opp «endrer» med den opprinnelige planen.',
        nn: 'Vedtaket er datert {date}. Kommunestyret skal vedta økonomiplanen og årsbudsjettet for {year} før årsskiftet (kommunelova § 14-3 første ledd). Er dette ei endring av eit budsjett som alt var vedteke, så før opp «endrar» med den opphavlege planen.',
        en: 'The vote is dated {date}. The council is to adopt the economic plan and the budget for {year} before the turn of the year (kommuneloven § 14-3 first paragraph). If this changes a budget that was already adopted, state “endrer” with the original plan.',
      },
    },
  },
  *check(scene) {
    for (const { document, vote, year } of lateBudgets(scene))
      yield { message: 'late', at: vote.at, ref: document.ref, data: { date: formatDate(vote.day), year } };
  },
});
