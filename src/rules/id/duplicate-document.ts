import { isNamedAsCopy } from '../../graph/copies.ts';
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
        nb: 'To filer har id-en «{id}»: {path} og {own}. Er den ene en kopi, så slett den; ellers gi denne en id som bare den har.',
        nn: 'To filer har id-en «{id}»: {path} og {own}. Er den eine ein kopi, så slett han; elles gi denne ein id som berre ho har.',
        en: 'Two files have the id “{id}”: {path} and {own}. If one is a copy, delete it; otherwise give this one an id of its own.',
      },
      copy: {
        nb: 'To filer har id-en «{id}»: {path} og {own}. Navnet tyder på at {own} er en kopi. Slett den, eller gi den en id som bare den har.',
        nn: 'To filer har id-en «{id}»: {path} og {own}. Namnet tyder på at {own} er ein kopi. Slett han, eller gi han ein id som berre han har.',
        en: 'Two files have the id “{id}”: {path} and {own}. By its name {own} is a copy. Delete it, or give it an id of its own.',
      },
      first: { nb: 'Først brukt her', nn: 'Først brukt her', en: 'First used here' },
    },
  },
  *check({ graph }) {
    for (const { node, first } of graph.duplicateDocuments) {
      yield {
        message: isNamedAsCopy(node.place.path) && !isNamedAsCopy(first.place.path) ? 'copy' : 'duplicate',
        at: node.place,
        ref: node.ref,
        data: { id: node.id, path: first.place.path, own: node.place.path },
        related: [{ at: first.place, message: 'first' }],
      };
    }
  },
});
