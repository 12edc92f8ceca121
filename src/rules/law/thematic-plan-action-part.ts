import { lackingActionPart } from '../../graph/queries/lacks-action-part.ts';
import { graphRule } from '../define.ts';

export const thematicPlanActionPart = graphRule({
  meta: {
    id: 'law/thematic-plan-action-part',
    severity: 'warning',
    summary: 'A thematic kommunedelplan in force has no handlingsdel.',
    legalBasis: [
      {
        law: 'plan- og bygningsloven',
        section: '§ 11-2 tredje ledd',
        url: 'https://lovdata.no/lov/2008-06-27-71/§11-2',
      },
    ],
    messages: {
      missing: {
        nb: 'Kommunedelplanen har ingen handlingsdel: ingen tiltak i planen, og ingen tiltak andre steder som er forankret i den. En kommunedelplan for et tema skal ha handlingsdel (plan- og bygningsloven § 11-2 tredje ledd). Før opp tiltakene, eller «arealplanid» hvis planen er en arealplan.',
        nn: 'Kommunedelplanen har ingen handlingsdel: ingen tiltak i planen, og ingen tiltak andre stader som er forankra i han. Ein kommunedelplan for eit tema skal ha handlingsdel (plan- og bygningslova § 11-2 tredje ledd). Før opp tiltaka, eller «arealplanid» om planen er ein arealplan.',
        en: 'The sub-plan has no action part: no measures in the plan, and none elsewhere that are anchored in it. A thematic sub-plan is to have an action part (plan- og bygningsloven § 11-2 third paragraph). State the measures, or “arealplanid” if the plan is about land use.',
      },
    },
  },
  *check(scene) {
    for (const { document } of lackingActionPart(scene))
      yield { message: 'missing', at: document.place, ref: document.ref };
  },
});
