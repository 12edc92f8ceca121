import { type Receipt, receipts } from '../../graph/queries/received.ts';
import { unaddressed } from '../../graph/queries/unaddressed.ts';
import { graphRule } from '../define.ts';

/** An oppdrag that a unit was given and that its virksomhetsplan says nothing of. */
export const assignmentNotReceived = graphRule({
  meta: {
    id: 'lineage/assignment-not-received',
    severity: 'warning',
    summary: 'An assignment that the plan of a unit it was given to neither takes up nor answers.',
    legalBasis: [],
    messages: {
      notReceived: {
        nb: 'Oppdraget «{title}» er ikke tatt imot av «{units}»: i virksomhetsplanen er ingenting forankret i «{ref}», og den svarer ikke på det. Fristen var {due}. Forankre en aktivitet i oppdraget, eller skriv under «svar» hvordan det løses.',
        nn: 'Oppdraget «{title}» er ikkje teke imot av «{units}»: i verksemdsplanen er ingenting forankra i «{ref}», og planen svarer ikkje på det. Fristen var {due}. Forankre ein aktivitet i oppdraget, eller skriv under «svar» korleis det blir løyst.',
        en: 'The assignment “{title}” is not received by “{units}”: nothing in the unit plan is anchored in “{ref}”, and the plan does not answer it. It was due {due}. Anchor an activity in the assignment, or say under “svar” how it is met.',
      },
      nobody: {
        nb: 'Oppdraget «{title}» har ingen mottaker, så ingen tar det imot. Skriv hvem det går til, slik: {example}',
        nn: 'Oppdraget «{title}» har ingen mottakar, så ingen tek det imot. Skriv kven det går til, slik: {example}',
        en: 'The assignment “{title}” has no recipient, so that nobody receives it. Write whom it goes to, like this: {example}',
      },
      plan: {
        nb: 'Virksomhetsplanen til «{unit}».',
        nn: 'Verksemdsplanen til «{unit}».',
        en: 'The unit plan of “{unit}”.',
      },
    },
  },
  *check(context) {
    if (context.organisation === null) return;
    for (const assignment of unaddressed(context)) {
      const { item, place, ref, file } = assignment;
      const example = file.summary.path.endsWith('.md') ? 'mottakere=oppvekst' : 'mottakere: [oppvekst]';
      yield { message: 'nobody', at: place, ref, data: { title: item.title?.value ?? item.id, example } };
    }
    for (const receipt of receipts(context)) {
      if (receipt.due === null || context.asOf <= receipt.due) continue;
      const silent = receipt.units.filter(({ state }) => state === 'not-received');
      if (silent.length > 0) yield tell(receipt, receipt.due, silent);
    }
  },
});

function tell({ assignment }: Receipt, due: string, silent: Receipt['units']) {
  const { item, place, ref } = assignment;
  const units = silent.map(({ unit }) => unit.name);
  return {
    message: 'notReceived',
    at: place,
    ref,
    data: { title: item.title?.value ?? item.id, ref, units, due },
    related: silent.flatMap(({ unit, plans }) =>
      plans.map((plan) => ({ at: plan.place, message: 'plan', data: { unit: unit.name } })),
    ),
  } as const;
}
