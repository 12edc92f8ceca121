import { graphRule } from '../define.ts';

/** Two files state the same document id. */
export const duplicateDocument = graphRule({
  meta: {
    id: 'id/duplicate-document',
    severity: 'error',
    summary: 'Two documents have the same id.',
    legalBasis: [],
    messages: {
      duplicate: {
        nb: 'Id-en «{id}» er allerede brukt av et annet dokument, i {path}. Gi dokumentet en id som bare det har.',
        en: 'The id “{id}” is already used by another document, in {path}. Give the document an id of its own.',
      },
      first: { nb: 'Først brukt her', en: 'First used here' },
    },
  },
  *check({ graph }) {
    for (const { node, first } of graph.duplicateDocuments) {
      yield {
        message: 'duplicate',
        at: node.place,
        ref: node.ref,
        data: { id: node.id, path: first.place.path },
        related: [{ at: first.place, message: 'first' }],
      };
    }
  },
});
