import type { DanglingReference, Graph } from '../../graph/graph.ts';
import { certainFixes } from '../../graph/queries/certain-fixes.ts';
import { deadLinks, leadsTo } from '../../graph/queries/dead-link.ts';
import { missing } from '../../graph/queries/missing.ts';
import { graphRule } from '../define.ts';

/** A reference names a document that the workspace does not have. */
export const unknownDocument = graphRule({
  meta: {
    id: 'reference/unknown-document',
    severity: 'error',
    summary: 'A reference names a document that does not exist.',
    legalBasis: [],
    messages: {
      unknown: {
        nb: 'Det finnes ikke noe dokument med id-en «{document}». Rett id-en, eller legg til dokumentet.',
        nn: 'Det finst ikkje noko dokument med id-en «{document}». Rett id-en, eller legg til dokumentet.',
        en: 'There is no document with the id “{document}”. Correct the id, or add the document.',
      },
      word: {
        nb: 'Det finnes verken et dokument eller et element i dette dokumentet med id-en «{document}». Rett id-en, eller legg til det som mangler.',
        nn: 'Det finst verken eit dokument eller eit element i dette dokumentet med id-en «{document}». Rett id-en, eller legg til det som manglar.',
        en: 'Neither a document nor an item of this document has the id “{document}”. Correct the id, or add what is missing.',
      },
      replace: { nb: 'Skriv {value}', nn: 'Skriv {value}', en: 'Write {value}' },
      also: { nb: 'Også nevnt her', nn: 'Også nemnt her', en: 'Also named here' },
    },
  },
  *check({ graph, files }) {
    const all = missing(graph, 'unknown-document');
    const links = all.length === 0 ? [] : deadLinks(graph, files);
    for (const { first, others } of all) {
      const { at, from, why } = first;
      const isWord = [first, ...others].every(mayBeItem);
      yield {
        message: isWord ? 'word' : 'unknown',
        at,
        ref: from.ref,
        data: { document: why.document },
        related: [...others, ...links.filter(({ dead }) => leadsTo(dead, why))].map((other) => ({
          at: other.at,
          message: 'also',
        })),
        suggestions: wholeReferences(first, graph),
        fixes: certainFixes([first, ...others], (reference) => wholeReferences(reference, graph)),
      };
    }
  },
});

/** Relations that only documents have to documents. */
const documentRelations: ReadonlySet<string> = new Set(['del_av', 'forlenger']);

/** A bare word may also have been meant as an item of the document it stands in. */
function mayBeItem({ reference }: DanglingReference): boolean {
  return reference.target.kind === 'bare' && !documentRelations.has(reference.relation);
}

/** Of the nearest documents those that have the item that was asked for, with it; else the documents alone. */
function wholeReferences({ nearest, reference }: DanglingReference, graph: Graph): readonly string[] {
  const { target } = reference;
  if (target.kind === 'bare') return nearest;
  const whole = nearest
    .map((document) => `${document}#${target.item}`)
    .filter((name) => graph.find(name) !== undefined);
  return whole.length > 0 ? whole : nearest;
}
