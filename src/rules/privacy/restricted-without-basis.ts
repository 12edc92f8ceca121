import { withoutBasis, type WithoutBasis } from '../../graph/queries/access-basis.ts';
import { graphRule } from '../define.ts';

/** Something is withheld, and nothing says by which law. */
export const restrictedWithoutBasis = graphRule({
  meta: {
    id: 'privacy/restricted-without-basis',
    severity: 'warning',
    summary: 'A document, item, attachment or block of text is withheld without the law that allows it.',
    legalBasis: [{ law: 'offentleglova', section: '§ 3', url: 'https://lovdata.no/lov/2006-05-19-16/§3' }],
    messages: {
      stated: {
        nb: '«{title}» er unntatt offentlighet, men det står ikke hvorfor. Skriv paragrafen i offentleglova under «unntakshjemmel».',
        nn: '«{title}» er unnateken frå offentleg innsyn, men det står ikkje kvifor. Skriv paragrafen i offentleglova under «unntaksheimel».',
        en: '“{title}” is exempt from public access, but nothing says why. Write the section of offentleglova under “unntakshjemmel”.',
      },
      byType: {
        nb: '«{title}» er unntatt offentlighet fordi dokumenttypen er det, men det står ikke hvilken paragraf i offentleglova som gir grunnlag for det her. Skriv den under «unntakshjemmel».',
        nn: '«{title}» er unnateken frå offentleg innsyn fordi dokumenttypen er det, men det står ikkje kva paragraf i offentleglova som gir grunnlag for det her. Skriv han under «unntaksheimel».',
        en: '“{title}” is exempt from public access because its type is, but nothing says which section of offentleglova allows it here. Write it under “unntakshjemmel”.',
      },
      block: {
        nb: 'Avsnittet er unntatt offentlighet, men det står ikke hvorfor. Skriv paragrafen der avsnittet begynner, slik: {line}',
        nn: 'Avsnittet er unnateke frå offentleg innsyn, men det står ikkje kvifor. Skriv paragrafen der avsnittet begynner, slik: {line}',
        en: 'The paragraph is exempt from public access, but nothing says why. Write the section where it begins, like this: {line}',
      },
    },
  },
  *check({ graph, plansystem }) {
    for (const file of graph.documents) for (const found of withoutBasis(file, { plansystem })) yield tell(found);
  },
});

function tell(found: WithoutBasis) {
  if (found.kind === 'item') {
    const { item, place, ref } = found.item;
    return { message: 'stated', at: place, ref, data: { title: item.title?.value ?? item.id } } as const;
  }
  const { place, ref, facts } = found.document;
  if (found.kind === 'block') {
    const at = { path: place.path, span: found.block.accessAt };
    return { message: 'block', at, ref, data: { line: ':::unntatt{unntakshjemmel="offentleglova § 13"}' } } as const;
  }
  if (found.kind === 'attachment') {
    const { at, title } = found.attachment;
    return { message: 'stated', at: { path: place.path, span: at }, ref, data: { title: title ?? '' } } as const;
  }
  const data = { title: facts.title?.value ?? ref };
  return { message: found.byType ? 'byType' : 'stated', at: place, ref, data } as const;
}
