import { formatPeriod } from '../../core/format-date.ts';
import { actionPartYears, shortActionParts } from '../../graph/queries/short-action-part.ts';
import { graphRule } from '../define.ts';

export const actionPartFourYears = graphRule({
  meta: {
    id: 'law/action-part-four-years',
    severity: 'warning',
    strict: 'error',
    summary: 'A handlingsdel covers fewer than four years.',
    legalBasis: [
      {
        law: 'plan- og bygningsloven',
        section: '§ 11-1 fjerde ledd',
        url: 'https://lovdata.no/lov/2008-06-27-71/§11-1',
      },
    ],
    messages: {
      short: {
        nb: 'Handlingsdelen gjelder {period}, og det er {years} år. Den skal vise hvordan kommuneplanen følges opp i minst {least} år (plan- og bygningsloven § 11-1 fjerde ledd). Er det bare det første året som står her, så før opp hele perioden i «periode».',
        nn: 'Handlingsdelen gjeld {period}, og det er {years} år. Han skal vise korleis kommuneplanen blir følgd opp i minst {least} år (plan- og bygningslova § 11-1 fjerde ledd). Er det berre det første året som står her, så før opp heile perioden i «periode».',
        en: 'The action part covers {period}, which is {years} years. It is to show how the municipal plan is followed up for at least {least} years (plan- og bygningsloven § 11-1 fourth paragraph). If only the first year is stated, write the whole period in “periode”.',
      },
    },
  },
  *check(scene) {
    for (const { document, period, years, at } of shortActionParts(scene)) {
      const data = { period: formatPeriod(period), years, least: actionPartYears };
      yield { message: 'short', at, ref: document.ref, data };
    }
  },
});
