import { deadLinks, leadsTo } from '../../graph/queries/dead-link.ts';
import { missing } from '../../graph/queries/missing.ts';
import { graphRule } from '../define.ts';

/** A reference names an item that its document does not have. */
export const unknownItem = graphRule({
  meta: {
    id: 'reference/unknown-item',
    severity: 'error',
    summary: 'A reference names an item that the document does not have.',
    legalBasis: [],
    messages: {
      unknown: {
        nb: 'Dokumentet «{document}» har ikke noe element med id-en «{item}». Rett id-en, eller legg til elementet der.',
        en: 'The document “{document}” has no item with the id “{item}”. Correct the id, or add the item there.',
      },
      here: {
        nb: 'Dette dokumentet har ikke noe element med id-en «{item}». Rett id-en, eller legg til elementet. Står elementet i et annet dokument, så skriv dokumentets id, #, og så elementets id.',
        en: 'This document has no item with the id “{item}”. Correct the id, or add the item. If the item stands in another document, write that document’s id, #, and then the item’s id.',
      },
      also: { nb: 'Også nevnt her', en: 'Also named here' },
    },
  },
  *check({ graph, files }) {
    const all = missing(graph, 'unknown-item');
    const links = all.length === 0 ? [] : deadLinks(graph, files);
    for (const { first, others } of all) {
      const { at, from, why, nearest } = first;
      const here = (from.kind === 'item' ? from.document : from.owner) === why.document;
      const found = {
        at,
        ref: from.ref,
        related: [...others, ...links.filter(({ dead }) => leadsTo(dead, why))].map((other) => ({
          at: other.at,
          message: 'also',
        })),
        suggestions: nearest,
      };
      if (here) yield { ...found, message: 'here', data: { item: why.item } };
      else yield { ...found, message: 'unknown', data: { item: why.item, document: why.document.id } };
    }
  },
});
