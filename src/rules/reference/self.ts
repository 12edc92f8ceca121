import { isCertain } from '../../graph/queries/certain.ts';
import { graphRule } from '../define.ts';

/** A reference names the very document or item it stands on. */
export const self = graphRule({
  meta: {
    id: 'reference/self',
    severity: 'error',
    summary: 'A document or item refers to itself.',
    legalBasis: [],
    messages: {
      document: {
        nb: 'Dokumentet viser til seg selv i «{relation}». Vis til et annet dokument, eller ta bort linjen.',
        nn: 'Dokumentet viser til seg sjølv i «{relation}». Vis til eit anna dokument, eller ta bort linja.',
        en: 'The document refers to itself in “{relation}”. Refer to another document, or remove the line.',
      },
      item: {
        nb: 'Elementet «{id}» viser til seg selv i «{relation}». Vis til et annet element, eller ta bort linjen.',
        nn: 'Elementet «{id}» viser til seg sjølv i «{relation}». Vis til eit anna element, eller ta bort linja.',
        en: 'The item “{id}” refers to itself in “{relation}”. Refer to another item, or remove the line.',
      },
    },
  },
  *check({ graph }) {
    for (const edge of graph.edges) {
      const { from, at, relation } = edge;
      if (from !== edge.to || !isCertain(edge, graph)) continue;
      if (from.kind === 'document') yield { message: 'document', at, ref: from.ref, data: { relation } };
      else yield { message: 'item', at, ref: from.ref, data: { relation, id: from.item.id } };
    }
  },
});
