import { followUps, type FollowUpGap } from '../../graph/queries/followed-up.ts';
import type { ItemNode } from '../../graph/graph.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import { graphRule } from '../define.ts';

/** A goal in force that no measure and no answer takes up; a measure of a temaplan that no økonomiplan takes in. */
export const notFollowedUp = graphRule({
  meta: {
    id: 'lineage/not-followed-up',
    severity: 'warning',
    summary:
      'A goal in force that no measure and no answer takes up, or a thematic measure that no economic plan takes in.',
    legalBasis: [{ law: 'kommuneloven', section: '§ 14-4', url: 'https://lovdata.no/lov/2018-06-22-83/§14-4' }],
    messages: {
      goal: {
        nb: 'Målet «{title}» er ikke fulgt opp: «{plans}» har verken et tiltak som er forankret i det, eller et svar om det. Forankre et tiltak i «{ref}», eller skriv under «svar» i planen hvorfor målet ikke er tatt inn nå.',
        nn: 'Målet «{title}» er ikkje følgt opp: «{plans}» har verken eit tiltak som er forankra i det, eller eit svar om det. Forankre eit tiltak i «{ref}», eller skriv under «svar» i planen kvifor målet ikkje er teke inn no.',
        en: 'The goal “{title}” is not followed up: “{plans}” has neither a measure anchored in it nor an answer about it. Anchor a measure in “{ref}”, or say under “svar” in the plan why the goal is not taken in now.',
      },
      measure: {
        nb: 'Tiltaket «{title}» er ikke tatt inn i «{plans}». Forankre et tiltak der i «{ref}», eller skriv under «svar» i planen hvorfor det ikke er tatt inn nå.',
        nn: 'Tiltaket «{title}» er ikkje teke inn i «{plans}». Forankre eit tiltak der i «{ref}», eller skriv under «svar» i planen kvifor det ikkje er teke inn no.',
        en: 'The measure “{title}” is not taken into “{plans}”. Anchor a measure there in “{ref}”, or say under “svar” in the plan why it is not taken in now.',
      },
      none: {
        nb: 'Ingenting i «{title}» er fulgt opp: ingen av de {count} målene og tiltakene som skulle vært tatt videre, er nevnt i «{plans}». Forankre tiltak i dem, eller svar under «svar» i planen.',
        nn: 'Ingenting i «{title}» er følgt opp: ingen av dei {count} måla og tiltaka som skulle ha vore tekne vidare, er nemnde i «{plans}». Forankre tiltak i dei, eller svar under «svar» i planen.',
        en: 'Nothing in “{title}” is followed up: none of the {count} goals and measures that should have been taken further is mentioned in “{plans}”. Anchor measures in them, or answer under “svar” in the plan.',
      },
      noPlan: {
        nb: 'Det som står i «{title}», er ikke fulgt opp ({count} mål og tiltak): her finnes ingen {type} som gjelder nå. Legg den inn, eller se om den som finnes, har rett periode og vedtak.',
        nn: 'Det som står i «{title}», er ikkje følgt opp ({count} mål og tiltak): her finst ingen {type} som gjeld no. Legg han inn, eller sjå om den som finst, har rett periode og vedtak.',
        en: 'What stands in “{title}” is not followed up ({count} goals and measures): there is no {type} in force here. Add it, or see whether the one that is here has the right period and vote.',
      },
    },
  },
  *check(context) {
    for (const gap of followUps(context).gaps) {
      if (gap.takers.length === 0 || (gap.none && gap.items.length > 1)) yield ofDocument(gap, context.plansystem);
      else for (const item of gap.items) yield ofItem(item, gap, context.plansystem);
    }
  },
});

function ofItem(node: ItemNode, { takers }: FollowUpGap, plansystem: PlanSystem) {
  const { item, ref, place } = node;
  const data = { title: item.title?.value ?? item.id, ref, plans: takers.map(({ id }) => id) };
  const isMeasure = plansystem.itemTypes.get(item.type)?.followUp?.by.includes(item.type) ?? false;
  if (isMeasure) return { message: 'measure', at: place, ref, data, legalBasis: [] } as const;
  return { message: 'goal', at: place, ref, data } as const;
}

function ofDocument({ document, takers, takerTypes, keepsTakers, asked }: FollowUpGap, plansystem: PlanSystem) {
  const { facts, place, ref } = document;
  const title = facts.title?.value ?? ref;
  if (takers.length > 0) {
    const plans = takers.map(({ id }) => id);
    return { message: 'none', at: place, ref, data: { title, plans, count: asked } } as const;
  }
  const type = takerTypes[0] ?? '';
  const kind = (plansystem.documentTypes.get(type)?.names.nb ?? type).toLowerCase();
  const data = { title, type: kind, count: asked };
  if (keepsTakers) return { message: 'noPlan', at: place, ref, data } as const;
  return { message: 'noPlan', at: place, ref, data, severity: 'info' } as const;
}
