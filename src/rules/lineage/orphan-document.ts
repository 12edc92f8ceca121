import type { DocumentNode } from '../../graph/graph.ts';
import { blankFiles, missingTypes } from '../../graph/queries/blank-files.ts';
import { isRelated } from '../../graph/queries/related.ts';
import { unanchored } from '../../graph/queries/unanchored.ts';
import { graphRule } from '../define.ts';

/** Types that are no plans of their own: nobody relates anything to them. */
const outsideTheChain: readonly string[] = ['organisasjon', 'del'];

/** Types that have no place in the chain, and reports and rules that often stand by themselves. */
const mayStandAlone: readonly string[] = [
  'mal notat sak lov',
  'månedsrapport tertialrapport kvartalsrapport statusrapport årsrapport årsberetning årsregnskap undersøkelse',
  'delegasjonsreglement reglement policy prinsippdokument lederprinsipper tjenestestandard rutine',
  'eierskapsmelding plan-for-forvaltningsrevisjon avtale',
].flatMap((types) => types.split(' '));

/** A document that neither names another nor is named by one. */
export const orphanDocument = graphRule({
  meta: {
    id: 'lineage/orphan-document',
    severity: 'info',
    summary: 'A document without any relation to another document, either way.',
    legalBasis: [],
    options: { unntatt: mayStandAlone },
    messages: {
      orphan: {
        nb: '«{title}» står alene: dokumentet viser ikke til noe annet dokument, og ingen viser til det. Skriv under «forankring» hva det bygger på, eller under «se_også» hva det hører sammen med.',
        nn: '«{title}» står åleine: dokumentet viser ikkje til noko anna dokument, og ingen viser til det. Skriv under «forankring» kva det byggjer på, eller under «sjå_også» kva det høyrer saman med.',
        en: '“{title}” stands alone: the document refers to no other document, and none refers to it. Say under “forankring” what it rests on, or under “se_også” what it belongs with.',
      },
    },
  },
  *check(context) {
    const { documents } = context.graph;
    const alone = new Set([...outsideTheChain, ...context.options.unntatt]);
    const linked = documents.filter((document) => isOfChain(document, alone));
    if (linked.length < 2 || blankFiles(context).length > 0 || missingTypes(context).length > 0) return;
    const { items, documents: loose } = unanchored(context);
    const told = new Set([...loose, ...items.map((item) => item.document)]);
    for (const document of linked) {
      if (told.has(document) || isRelated(document)) continue;
      const title = document.facts.title?.value ?? document.ref;
      yield { message: 'orphan', at: document.place, ref: document.ref, data: { title } };
    }
  },
});

function isOfChain(document: DocumentNode, alone: ReadonlySet<string>): boolean {
  const { recovered, type } = document.facts;
  return document.owner === document && !recovered && type !== null && !alone.has(type);
}
