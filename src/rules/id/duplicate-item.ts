import { comparePlaces } from '../../core/place.ts';
import type { Graph, ItemNode } from '../../graph/graph.ts';
import { graphRule } from '../define.ts';

/** Two items of a document, its chapters counted, or two units of the organisation state the same id. */
export const duplicateItem = graphRule({
  meta: {
    id: 'id/duplicate-item',
    severity: 'error',
    summary: 'Two items of one document, or two units, have the same id, letter case aside.',
    legalBasis: [],
    messages: {
      duplicate: {
        nb: 'Id-en «{id}» er allerede brukt av et annet element i dette dokumentet. Gi elementet en id som bare det har.',
        nn: 'Id-en «{id}» er alt brukt av eit anna element i dette dokumentet. Gi elementet ein id som berre det har.',
        en: 'The id “{id}” is already used by another item of this document. Give the item an id of its own.',
      },
      'letter-case': {
        nb: 'Id-en «{id}» skiller seg fra «{first}» bare med store og små bokstaver, og det er ikke nok. Gi elementet en annen id.',
        nn: 'Id-en «{id}» skil seg frå «{first}» berre med store og små bokstavar, og det er ikkje nok. Gi elementet ein annan id.',
        en: 'The id “{id}” differs from “{first}” in capital letters only, and that is not enough. Give the item another id.',
      },
      unit: {
        nb: 'Id-en «{id}» er allerede brukt av en annen enhet i organisasjonen, «{name}». Gi enheten en id som bare den har.',
        nn: 'Id-en «{id}» er alt brukt av ei anna eining i organisasjonen, «{name}». Gi eininga ein id som berre ho har.',
        en: 'The id “{id}” is already used by another unit of the organisation, “{name}”. Give the unit an id of its own.',
      },
      first: { nb: 'Først brukt her', nn: 'Først brukt her', en: 'First used here' },
    },
  },
  *check({ graph, organisation }) {
    for (const { node, first } of inFileOrder(graph)) {
      if (node.file.facts.recovered || first.file.facts.recovered) continue;
      const [id, other] = [node.item.id, first.item.id];
      const found = { at: node.place, ref: node.ref, related: [{ at: first.place, message: 'first' }] };
      if (id === other) yield { ...found, message: 'duplicate', data: { id } };
      else yield { ...found, message: 'letter-case', data: { id, first: other } };
    }
    for (const { node, first } of organisation?.duplicates ?? []) {
      const found = { at: node.place, related: [{ at: first.place, message: 'first' }] };
      if (node.id === first.id) yield { ...found, message: 'unit', data: { id: node.id, name: first.name } };
      else yield { ...found, message: 'letter-case', data: { id: node.id, first: first.id } };
    }
  },
});

/** Every item with a doubled id but the first of them by path and place: chapters may be read in another order. */
function inFileOrder(graph: Graph): readonly { readonly node: ItemNode; readonly first: ItemNode }[] {
  const groups = new Map<ItemNode, ItemNode[]>();
  for (const { node, first } of graph.duplicateItems) groups.set(first, [...(groups.get(first) ?? [first]), node]);
  return [...groups.values()].flatMap((group) => {
    const [first, ...later] = group.sort((a, b) => comparePlaces(a.place, b.place));
    return first === undefined ? [] : later.map((node) => ({ node, first }));
  });
}
