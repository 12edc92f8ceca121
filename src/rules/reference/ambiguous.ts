import { missing } from '../../graph/queries/missing.ts';
import { graphRule } from '../define.ts';

/** A bare word in a reference is the id both of a document and of an item here. */
export const ambiguous = graphRule({
  meta: {
    id: 'reference/ambiguous',
    severity: 'error',
    summary: 'A word in a reference is the id both of a document and of an item in the same document.',
    legalBasis: [],
    messages: {
      ambiguous: {
        nb: '«{word}» er id-en både til et dokument og til et element i dette dokumentet. Skriv "#{word}" i anførselstegn om du mener elementet. Mener du dokumentet, må elementet få en annen id.',
        nn: '«{word}» er id-en både til eit dokument og til eit element i dette dokumentet. Skriv "#{word}" i hermeteikn om du meiner elementet. Meiner du dokumentet, må elementet få ein annan id.',
        en: '“{word}” is the id both of a document and of an item in this document. Write "#{word}" in quotation marks if you mean the item. If you mean the document, the item needs another id.',
      },
      document: { nb: 'Dokumentet', nn: 'Dokumentet', en: 'The document' },
      item: { nb: 'Elementet', nn: 'Elementet', en: 'The item' },
      also: { nb: 'Også brukt her', nn: 'Også brukt her', en: 'Also used here' },
    },
  },
  *check({ graph }) {
    for (const { first, others } of missing(graph, 'ambiguous')) {
      const { at, from, reference, why } = first;
      yield {
        message: 'ambiguous',
        at,
        ref: from.ref,
        data: { word: reference.text },
        related: [
          { at: why.document.place, message: 'document' },
          { at: why.item.place, message: 'item' },
          ...others.map((other) => ({ at: other.at, message: 'also' })),
        ],
      };
    }
  },
});
