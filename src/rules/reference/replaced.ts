import { documentAnchors } from '../../graph/queries/document-anchors.ts';
import { expiry } from '../../graph/queries/expiry.ts';
import { isDraft, isNotYetAdopted } from '../../graph/queries/lifecycle.ts';
import { replacedFor } from '../../graph/queries/replaced-for.ts';
import { successorOf } from '../../graph/queries/successor.ts';
import { graphRule } from '../define.ts';

/** A document rests on one that had been replaced by its own time. */
export const replaced = graphRule({
  meta: {
    id: 'reference/replaced',
    severity: 'info',
    summary: 'A document rests on another that had been replaced when it was adopted.',
    legalBasis: [],
    messages: {
      replaced: {
        nb: '«{basis}» var allerede erstattet av «{by}» da dette dokumentet ble til. Vis til det som gjelder nå, eller la det stå om det er meningen.',
        nn: '«{basis}» var alt erstatta av «{by}» då dette dokumentet vart til. Vis til det som gjeld no, eller la det stå om det er meininga.',
        en: '“{basis}” had already been replaced by “{by}” when this document was made. Refer to what is in force now, or leave it if it is meant so.',
      },
      by: { nb: 'Erstattet av dette', nn: 'Erstatta av dette', en: 'Replaced by this' },
    },
  },
  *check({ graph, plansystem, asOf }) {
    for (const { child, basis, first } of documentAnchors(graph, plansystem)) {
      if (isDraft(basis) || isNotYetAdopted(child, asOf)) continue;
      const by = replacedFor(child, basis, plansystem, asOf);
      if (by === null) continue;
      const kind = expiry(child, basis, plansystem, asOf)?.kind;
      // A basis that lapsed is graver, and told by reference/expired.
      if (kind === 'ended' || kind === 'ends-inside') continue;
      yield {
        message: 'replaced',
        at: first.at,
        ref: first.from.ref,
        data: { basis: basis.id, by: by.id },
        related: [{ at: by.place, message: 'by' }],
        suggestions: [successorOf(first.to, by, graph)],
      };
    }
  },
});
