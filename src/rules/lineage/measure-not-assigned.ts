import type { DocumentNode, ItemNode } from '../../graph/graph.ts';
import { assignedMeasures } from '../../graph/queries/assigned.ts';
import { graphRule } from '../define.ts';

/** From how many measures on one finding is enough, where none of them is given to anybody. */
const many = 3;

/** A measure with money this year that nobody has been given to carry out. */
export const measureNotAssigned = graphRule({
  meta: {
    id: 'lineage/measure-not-assigned',
    severity: 'warning',
    summary: 'A measure with money in the first year of the plan that is in no assignment and no unit plan.',
    legalBasis: [],
    messages: {
      measure: {
        nb: 'Tiltaket «{title}» har penger i {year}, men ingen har fått det i oppgave: det er ikke med i noe oppdrag eller noen virksomhetsplan. Forankre et oppdrag eller en aktivitet i «{ref}».',
        nn: 'Tiltaket «{title}» har pengar i {year}, men ingen har fått det i oppgåve: det er ikkje med i noko oppdrag eller nokon verksemdsplan. Forankre eit oppdrag eller ein aktivitet i «{ref}».',
        en: 'The measure “{title}” has money in {year}, but nobody has been given it: it is in no assignment and no unit plan. Anchor an assignment or an activity in “{ref}”.',
      },
      none: {
        nb: 'Ingen av de {count} tiltakene med penger i {year} er med i noe oppdrag eller noen virksomhetsplan. Forankre oppdragene i styringsbrevet, eller aktivitetene i virksomhetsplanene, i tiltakene de gjelder.',
        nn: 'Ingen av dei {count} tiltaka med pengar i {year} er med i noko oppdrag eller nokon verksemdsplan. Forankre oppdraga i styringsbrevet, eller aktivitetane i verksemdsplanane, i tiltaka dei gjeld.',
        en: 'None of the {count} measures with money in {year} is in any assignment or unit plan. Anchor the assignments of the letter, or the activities of the unit plans, in the measures they are about.',
      },
    },
  },
  *check(context) {
    const year = context.asOf.slice(0, 4);
    for (const { plan, measures, unassigned } of assignedMeasures(context)) {
      if (unassigned.length >= many && unassigned.length === measures.length) yield ofPlan(plan, measures.length, year);
      else for (const item of unassigned) yield ofItem(item, year);
    }
  },
});

function ofPlan({ place, ref }: DocumentNode, count: number, year: string) {
  return { message: 'none', at: place, ref, data: { count, year } } as const;
}

function ofItem({ item, place, ref }: ItemNode, year: string) {
  return { message: 'measure', at: place, ref, data: { title: item.title?.value ?? item.id, ref, year } } as const;
}
