import type { DocumentNode, ItemNode } from '../../graph/graph.ts';
import { typeOf } from '../../graph/queries/lifecycle.ts';
import { unanchored as unanchoredNodes } from '../../graph/queries/unanchored.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import { graphRule } from '../define.ts';

/** An item or a document that must rest on something and states nothing it rests on. */
export const unanchored = graphRule({
  meta: {
    id: 'lineage/unanchored',
    severity: 'warning',
    summary: 'An item or a document that must rest on something above it, and does not.',
    legalBasis: [],
    messages: {
      item: {
        nb: '«{title}» ({type}) mangler forankring. Skriv under «forankring» hva det kommer fra (dokumentets id, # og elementets id), under «følger_opp» hvilket vedtak det svarer på, eller under «lovgrunnlag» hvilken lov.',
        nn: '«{title}» ({type}) manglar forankring. Skriv under «forankring» kva det kjem frå (id-en til dokumentet, # og id-en til elementet), under «følgjer_opp» kva vedtak det svarer på, eller under «lovgrunnlag» kva lov.',
        en: '“{title}” ({type}) is not anchored in anything. Say under “forankring” what it comes from (the document’s id, # and the item’s id), under “følger_opp” which vote it answers, or under “lovgrunnlag” which law.',
      },
      document: {
        nb: '«{title}» ({type}) bygger ikke på noe: verken dokumentet eller noe i det er forankret i et annet dokument. Skriv under «forankring» hvilket dokument det bygger på ({must}).',
        nn: '«{title}» ({type}) byggjer ikkje på noko: verken dokumentet eller noko i det er forankra i eit anna dokument. Skriv under «forankring» kva dokument det byggjer på ({must}).',
        en: '“{title}” ({type}) rests on nothing: neither the document nor anything in it is anchored in another document. Say under “forankring” which document it rests on ({must}).',
      },
    },
  },
  *check(context) {
    const { items, documents } = unanchoredNodes(context);
    for (const item of items) yield ofItem(item);
    for (const document of documents) yield ofDocument(document, context.plansystem);
  },
});

function ofItem({ item, place, ref }: ItemNode) {
  return { message: 'item', at: place, ref, data: { type: item.type, title: item.title?.value ?? item.id } } as const;
}

function ofDocument(document: DocumentNode, plansystem: PlanSystem) {
  const row = typeOf(document, plansystem);
  const { facts, place, ref } = document;
  const data = {
    type: facts.type ?? '',
    title: facts.title?.value ?? ref,
    must: (row?.restsOn.must ?? []).join(', '),
  };
  return { message: 'document', at: place, ref, data } as const;
}
