import type { Day } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode, Edge } from '../../graph/graph.ts';
import { documentAnchors } from '../../graph/queries/document-anchors.ts';
import { expiry } from '../../graph/queries/expiry.ts';
import { isDraft, isNotYetAdopted } from '../../graph/queries/lifecycle.ts';
import { lostParts } from '../../graph/queries/lost-parts.ts';
import { replacedFor } from '../../graph/queries/replaced-for.ts';
import { successorOf } from '../../graph/queries/successor.ts';
import { graphRule } from '../define.ts';

/** A document rests on one that does not hold through its period. */
export const expired = graphRule({
  meta: {
    id: 'reference/expired',
    severity: 'warning',
    summary: 'A document rests on another that had run out, or runs out during its period.',
    legalBasis: [],
    options: {
      /** Types that start work rather than carry it: they need to hold only when the work begins. */
      bare_ved_start: ['planstrategi', 'planprogram'],
    },
    messages: {
      ended: {
        nb: '«{basis}» gjaldt til {until} og var altså ute før dette dokumentet begynner å gjelde. Vis til det som gjelder nå. Gjelder det fortsatt, så før det opp i et dokument som forlenger det («forlenger»), eller som videreført i planstrategien.',
        nn: '«{basis}» gjaldt til {until} og var altså ute før dette dokumentet begynner å gjelde. Vis til det som gjeld no. Gjeld det framleis, så før det opp i eit dokument som forlengjer det («forlengjer»), eller som vidareført i planstrategien.',
        en: '“{basis}” was valid until {until}, so it had run out before this document begins. Refer to what is in force now. If it still holds, state so in a document that prolongs it (“forlenger”), or as kept (“videreføres”) in the planstrategi.',
      },
      'ends-inside': {
        nb: '«{basis}» gjelder bare til {until}, og da er ikke perioden til dette dokumentet over. Vis til noe som gjelder hele perioden, eller få det forlenget («forlenger») eller videreført i planstrategien.',
        nn: '«{basis}» gjeld berre til {until}, og då er ikkje perioden til dette dokumentet over. Vis til noko som gjeld heile perioden, eller få det forlengt («forlengjer») eller vidareført i planstrategien.',
        en: '“{basis}” is valid only until {until}, before the period of this document is over. Refer to something that holds for all of it, or have it prolonged (“forlenger”) or kept (“videreføres”) in the planstrategi.',
      },
      'past-horizon': {
        nb: '«{basis}» var planlagt til {until}, før dette dokumentet begynner å gjelde. Den gjelder til den blir erstattet, men se etter om den fortsatt holder, og om planstrategien sier at den videreføres.',
        nn: '«{basis}» var planlagt til {until}, før dette dokumentet begynner å gjelde. Planen gjeld til han blir erstatta, men sjå etter om han framleis held, og om planstrategien seier at han blir vidareført.',
        en: '“{basis}” was planned until {until}, before this document begins. It holds until replaced, but check that it still serves, and that the planstrategi keeps it (“videreføres”).',
      },
      end: {
        nb: 'Her står det hvor lenge det gjelder',
        nn: 'Her står det kor lenge det gjeld',
        en: 'How long it holds stands here',
      },
    },
  },
  *check({ graph, plansystem, asOf, options }) {
    for (const { child, basis, first } of documentAnchors(graph, plansystem)) {
      if (isDraft(basis) || isNotYetAdopted(child, asOf) || isNotYetAdopted(basis, asOf)) continue;
      const found = expiry(child, basis, plansystem, asOf);
      // A part that is missing may be the first to rest on it, and say why.
      if (found === null || lostParts(graph).has(child)) continue;
      const by = replacedFor(child, basis, plansystem, asOf);
      // That it was replaced says more than that its horizon is past.
      if (found.kind === 'past-horizon' && by !== null) continue;
      if (found.kind === 'ends-inside' && options.bare_ved_start.includes(basis.facts.type ?? '')) continue;
      yield {
        message: found.kind,
        ...(found.kind === 'past-horizon' ? { severity: 'info' as const } : {}),
        ...placesOf(first, basis),
        data: { basis: basis.id, until: found.until satisfies Day },
        ...(by === null ? {} : { suggestions: [successorOf(first.to, by, graph)] }),
      };
    }
  },
});

function placesOf(first: Edge, basis: DocumentNode) {
  const end = basis.facts.validity ?? basis.facts.period;
  const related: { at: Place; message: 'end' }[] =
    end === null ? [] : [{ at: { path: basis.place.path, span: end.at }, message: 'end' }];
  return { at: first.at, ref: first.from.ref, related };
}
