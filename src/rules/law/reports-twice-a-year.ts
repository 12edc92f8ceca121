import { fewReports, reportsAYear } from '../../graph/queries/few-reports.ts';
import { graphRule } from '../define.ts';

export const reportsTwiceAYear = graphRule({
  meta: {
    id: 'law/reports-twice-a-year',
    severity: 'warning',
    summary: 'Fewer than two reports on the budget are kept for a finished year.',
    legalBasis: [
      { law: 'kommuneloven', section: '§ 14-5 tredje ledd', url: 'https://lovdata.no/lov/2018-06-22-83/§14-5' },
    ],
    messages: {
      one: {
        nb: 'For {year} finnes bare én rapport her, «{reports}». Kommunedirektøren skal rapportere til kommunestyret minst {least} ganger i året (kommuneloven § 14-5 tredje ledd). Legg inn den som mangler, eller endre året i «i_bruk» hvis rapportene ikke ligger her så langt tilbake.',
        nn: 'For {year} finst berre éin rapport her, «{reports}». Kommunedirektøren skal rapportere til kommunestyret minst {least} gonger i året (kommunelova § 14-5 tredje ledd). Legg inn den som manglar, eller endre året i «i_bruk» om rapportane ikkje ligg her så langt tilbake.',
        en: 'For {year} there is only one report here, “{reports}”. The chief executive is to report to the council at least {least} times a year (kommuneloven § 14-5 third paragraph). Add the one that is missing, or change the year in “i_bruk” if the reports are not kept here that far back.',
      },
      none: {
        nb: 'For {year} finnes ingen rapporter her. Kommunedirektøren skal rapportere til kommunestyret minst {least} ganger i året (kommuneloven § 14-5 tredje ledd). Legg dem inn, eller endre året i «i_bruk» hvis rapportene ikke ligger her så langt tilbake.',
        nn: 'For {year} finst ingen rapportar her. Kommunedirektøren skal rapportere til kommunestyret minst {least} gonger i året (kommunelova § 14-5 tredje ledd). Legg dei inn, eller endre året i «i_bruk» om rapportane ikkje ligg her så langt tilbake.',
        en: 'For {year} there are no reports here. The chief executive is to report to the council at least {least} times a year (kommuneloven § 14-5 third paragraph). Add them, or change the year in “i_bruk” if the reports are not kept here that far back.',
      },
    },
  },
  *check(scene) {
    for (const { year, reports, at } of fewReports(scene)) {
      const data = { year, least: reportsAYear };
      if (reports.length === 0) yield { message: 'none', at, data };
      else yield { message: 'one', at, data: { ...data, reports } };
    }
  },
});
