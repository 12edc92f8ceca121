import { publicQuotes, type PublicQuote } from '../../graph/queries/public-quotes.ts';
import { graphRule } from '../define.ts';

/** Something public has words of something that is not. The words themselves are never told again. */
export const publicQuotesRestricted = graphRule({
  meta: {
    id: 'privacy/public-quotes-restricted',
    severity: 'error',
    summary: 'A public document quotes a title or eight words on end of something that is not public.',
    legalBasis: [{ law: 'offentleglova', section: '§ 13', url: 'https://lovdata.no/lov/2006-05-19-16/§13' }],
    messages: {
      title: {
        nb: 'Her står tittelen på noe i «{document}» som er unntatt offentlighet. Skriv det på en annen måte, eller ta det bort.',
        nn: 'Her står tittelen på noko i «{document}» som er unnateke frå offentleg innsyn. Skriv det på ein annan måte, eller ta det bort.',
        en: 'The title of something in “{document}” that is exempt from public access stands here. Say it in another way, or remove it.',
      },
      prose: {
        nb: 'Her står {words} ord på rad fra noe i «{document}» som er unntatt offentlighet. Skriv det på en annen måte, eller ta det bort.',
        nn: 'Her står {words} ord på rad frå noko i «{document}» som er unnateke frå offentleg innsyn. Skriv det på ein annan måte, eller ta det bort.',
        en: '{words} words on end from something in “{document}” that is exempt from public access stand here. Say it in another way, or remove it.',
      },
      unpublishedTitle: {
        nb: 'Her står tittelen på noe i «{document}» som ikke er publisert. Kan alle lese det? Hvis ikke, skriv det på en annen måte.',
        nn: 'Her står tittelen på noko i «{document}» som ikkje er publisert. Kan alle lese det? Om ikkje, skriv det på ein annan måte.',
        en: 'The title of something in “{document}” that is not published stands here. May everybody read it? If not, say it in another way.',
      },
      unpublishedProse: {
        nb: 'Her står {words} ord på rad fra noe i «{document}» som ikke er publisert. Kan alle lese det? Hvis ikke, skriv det på en annen måte.',
        nn: 'Her står {words} ord på rad frå noko i «{document}» som ikkje er publisert. Kan alle lese det? Om ikkje, skriv det på ein annan måte.',
        en: '{words} words on end from something in “{document}” that is not published stand here. May everybody read it? If not, say it in another way.',
      },
      source: { nb: 'Det står her', nn: 'Det står her', en: 'It stands here' },
    },
  },
  *check({ textOf, ...scene }) {
    for (const quote of publicQuotes(scene, textOf)) yield tell(quote);
  },
});

function tell({ path, at, source, kind, words }: PublicQuote) {
  const { node, access } = source;
  const document = (node.kind === 'item' ? node.document : node.owner).ref;
  const rest = { at: { path, span: at }, related: [{ at: node.place, message: 'source' }] };
  if (access === 'unntatt') {
    if (kind === 'title') return { message: 'title', ...rest, data: { document } } as const;
    return { message: 'prose', ...rest, data: { document, words } } as const;
  }
  const light = { ...rest, severity: 'warning' } as const;
  if (kind === 'title') return { message: 'unpublishedTitle', ...light, data: { document } } as const;
  return { message: 'unpublishedProse', ...light, data: { document, words } } as const;
}
