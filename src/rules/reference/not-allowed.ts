import type { Edge, Graph } from '../../graph/graph.ts';
import { isCertain } from '../../graph/queries/certain.ts';
import { findCycles } from '../../graph/queries/cycles.ts';
import { type Refusal, refusal } from '../../graph/queries/refusal.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import { mayRestOn } from '../../plansystem/queries.ts';
import { graphRule } from '../define.ts';

/** Something rests on what the plan system does not let it rest on. */
export const notAllowed = graphRule({
  meta: {
    id: 'reference/not-allowed',
    severity: 'warning',
    summary: 'Something rests on what the plan system does not let it rest on.',
    legalBasis: [],
    messages: {
      downwards: {
        nb: '«{to}» hører til {basis}, som står lavere i plansystemet enn {child}, og forankring skal gå oppover. Snu henvisningen, eller vis til noe høyere, for eksempel {allowed}.',
        nn: '«{to}» høyrer til {basis}, som står lågare i plansystemet enn {child}, og forankring skal gå oppover. Snu tilvisinga, eller vis til noko høgare, til dømes {allowed}.',
        en: '“{to}” belongs to {basis}, which is lower in the plan system than {child}, and anchoring should go upwards. Turn the reference round, or refer to something higher, such as {allowed}.',
      },
      'downwards-from-top': {
        nb: '«{to}» hører til {basis}, som står lavere i plansystemet enn {child}, og forankring skal gå oppover. Snu henvisningen: la det som er lavere, vise hit.',
        nn: '«{to}» høyrer til {basis}, som står lågare i plansystemet enn {child}, og forankring skal gå oppover. Snu tilvisinga: la det som er lågare, vise hit.',
        en: '“{to}” belongs to {basis}, which is lower in the plan system than {child}, and anchoring should go upwards. Turn the reference round: let what is lower refer here.',
      },
      alike: {
        nb: '«{to}» er også {child}, og slike dokumenter hviler ikke på hverandre. Bygger dette på det forrige, så bruk «erstatter» eller «viderefører» i stedet for «forankring».',
        nn: '«{to}» er også {child}, og slike dokument kviler ikkje på kvarandre. Byggjer dette på det førre, så bruk «erstattar» eller «vidarefører» i staden for «forankring».',
        en: '“{to}” is {child} as well, and such documents do not rest on each other. If this builds on the previous one, use “erstatter” or “viderefører” instead of “forankring”.',
      },
      documents: {
        nb: '«{to}» er {basis}, og {child} kan ikke hvile på det i dette plansystemet. Vis til noe høyere, for eksempel {allowed}, eller bruk «se_også».',
        nn: '«{to}» er {basis}, og {child} kan ikkje kvile på det i dette plansystemet. Vis til noko høgare, til dømes {allowed}, eller bruk «sjå_også».',
        en: '“{to}” is {basis}, and {child} cannot rest on that in this plan system. Refer to something higher, such as {allowed}, or use “se_også”.',
      },
      items: {
        nb: '«{to}» er {basis}, og {child} kan ikke hvile på det i dette plansystemet. Vis til for eksempel {allowed}, eller bruk «se_også».',
        nn: '«{to}» er {basis}, og {child} kan ikkje kvile på det i dette plansystemet. Vis til dømes til {allowed}, eller bruk «sjå_også».',
        en: '“{to}” is {basis}, and {child} cannot rest on that in this plan system. Refer to, for example, {allowed}, or use “se_også”.',
      },
      'nothing-allowed': {
        nb: '«{to}» er {basis}, og {child} skal ikke være forankret i noe i dette plansystemet. Bruk «se_også» om du bare vil vise til det.',
        nn: '«{to}» er {basis}, og {child} skal ikkje vere forankra i noko i dette plansystemet. Bruk «sjå_også» om du berre vil vise til det.',
        en: '“{to}” is {basis}, and {child} should not rest on anything in this plan system. Use “se_også” if you only want to refer to it.',
      },
      'own-document': {
        nb: '«{to}» er dokumentet dette selv står i, og det gir ingen forankring. Vis til noe det hviler på, eller ta bort linjen.',
        nn: '«{to}» er dokumentet dette sjølv står i, og det gir inga forankring. Vis til noko det kviler på, eller ta bort linja.',
        en: '“{to}” is the very document this stands in, and that gives no anchoring. Refer to something it rests on, or remove the line.',
      },
    },
  },
  *check({ graph, plansystem }) {
    const examples = new Map<string, readonly string[]>();
    for (const edge of anchorings(graph)) {
      const refused = refusal(edge, plansystem);
      if (refused === null) continue;
      const { kind, child, basis } = refused;
      const found = { at: edge.at, ref: edge.from.ref };
      const to = edge.reference.text;
      const allowed = examples.get(`${kind} ${child}`) ?? basesOf(refused, plansystem);
      examples.set(`${kind} ${child}`, allowed);
      if (kind === 'own-document') yield { ...found, message: kind, data: { to } };
      else if (kind === 'alike') yield { ...found, message: kind, data: { to, child } };
      else if (allowed.length > 0) yield { ...found, message: kind, data: { to, child, basis, allowed } };
      else if (kind === 'downwards') yield { ...found, message: 'downwards-from-top', data: { to, child, basis } };
      else yield { ...found, message: 'nothing-allowed', data: { to, child, basis } };
    }
  },
});

/** Stated anchorings of one thing in another. One that is part of a circle is told as such. */
function* anchorings(graph: Graph): Iterable<Edge> {
  const circular = findCycles(graph).edges;
  for (const edge of graph.edges) {
    if (edge.relation !== 'forankring' || edge.from === edge.to || circular.has(edge)) continue;
    if (isCertain(edge, graph)) yield edge;
  }
}

/** So many examples of what may be rested on are read; more are a list nobody reads. */
const mostExamples = 5;

/** What a type may rest on: what it must rest on first, then the nearest above. */
function basesOf({ kind, child }: Refusal, plansystem: PlanSystem): readonly string[] {
  if (kind !== 'items') return documentBasesOf(child, plansystem).slice(0, mostExamples);
  const rests = plansystem.itemTypes.get(child)?.restsOn;
  return [...new Set([...(rests?.must ?? []), ...(rests?.may ?? [])])].slice(0, mostExamples);
}

function documentBasesOf(child: string, plansystem: PlanSystem): readonly string[] {
  const must = plansystem.documentTypes.get(child)?.restsOn.must ?? [];
  const others = [...plansystem.documentTypes.values()]
    .filter(({ id, level }) => id !== child && level !== null && !must.includes(id) && mayRestOn(plansystem, child, id))
    .sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  return [...must, ...others.map(({ id }) => id)];
}
