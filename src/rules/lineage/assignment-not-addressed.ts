import type { DocumentNode, Edge, ItemNode } from '../../graph/graph.ts';
import type { Organisation, UnitNode } from '../../graph/organisation.ts';
import { isAnchoring } from '../../graph/queries/anchoring.ts';
import { isAddressedTo, knowsRecipients } from '../../graph/queries/recipients.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import { unitsResponsible } from '../../graph/queries/unit-names.ts';
import { unitPlans } from '../../graph/queries/unit-plans.ts';
import { graphRule } from '../define.ts';

/** An oppdrag that a unit follows up in its plan though it was given to others. */
export const assignmentNotAddressed = graphRule({
  meta: {
    id: 'lineage/assignment-not-addressed',
    severity: 'info',
    summary: 'A unit plan follows up an assignment that was given to other units only.',
    legalBasis: [],
    messages: {
      notAddressed: {
        nb: 'Oppdraget «{title}» er ikke gitt til «{units}» eller noen over i organisasjonen. Er det riktig at det følges opp her, bør enheten stå blant mottakerne (gjerne med «rolle: bidrar»).',
        nn: 'Oppdraget «{title}» er ikkje gitt til «{units}» eller nokon over i organisasjonen. Er det rett at det blir følgt opp her, bør eininga stå mellom mottakarane (gjerne med «rolle: bidreg»).',
        en: 'The assignment “{title}” is not given to “{units}” nor to a unit above. If it is right to follow it up here, the unit should be among the recipients (perhaps with “rolle: bidrar”).',
      },
      assignment: { nb: 'Oppdraget.', nn: 'Oppdraget.', en: 'The assignment.' },
    },
  },
  *check(context) {
    if (context.organisation === null) return;
    for (const [plan] of unitPlans(context).unitsOf) {
      const units = statedUnits(plan, context.organisation);
      const told = new Set<ItemNode>();
      for (const edge of units === null ? [] : anchorsOf(plan)) {
        const assignment = strangeAssignment(edge, plan, units ?? [], context);
        if (assignment === null || told.has(assignment)) continue;
        told.add(assignment);
        yield tell(edge, assignment, units ?? []);
      }
    }
  },
});

function tell({ at, from }: Edge, assignment: ItemNode, units: readonly UnitNode[]) {
  const { item, place } = assignment;
  return {
    message: 'notAddressed',
    at,
    ref: from.ref,
    data: { title: item.title?.value ?? item.id, units: units.map(({ name }) => name) },
    related: [{ at: place, message: 'assignment' }],
  } as const;
}

/** The units a plan says it is for; `null` where it names one that does not exist, or none. */
function statedUnits({ facts }: DocumentNode, { units }: Organisation): readonly UnitNode[] | null {
  const found = facts.units.map(({ value }) => units.get(value));
  return found.length > 0 && found.every((unit) => unit !== undefined) ? found : null;
}

function* anchorsOf(plan: DocumentNode): Iterable<Edge> {
  for (const file of [plan, ...plan.chapters]) if (!file.facts.recovered) yield* file.out.filter(isAnchoring);
  for (const item of plan.items) if (!item.file.facts.recovered) yield* item.out.filter(isAnchoring);
}

function strangeAssignment(edge: Edge, plan: DocumentNode, units: readonly UnitNode[], scene: Scene): ItemNode | null {
  const { to, from } = edge;
  if (edge.guessed || to.kind === 'document' || to.document === plan || !knowsRecipients(to, scene)) return null;
  const isAddressed = (unit: UnitNode) => isAddressedTo(to, unit, scene);
  if (units.some(isAddressed)) return null;
  const { organisation } = scene.graph;
  const name = from.kind === 'item' ? from.item.responsible?.value : undefined;
  const responsible = organisation === null ? [] : unitsResponsible(name, organisation);
  return responsible.some(isAddressed) ? null : to;
}
