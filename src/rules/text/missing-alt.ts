import { documentRule, placeIn } from '../define.ts';

/** An image says nothing to those who do not see it. */
export const missingAlt = documentRule({
  meta: {
    id: 'text/missing-alt',
    severity: 'warning',
    summary: 'An image in a Markdown document has no alternative text.',
    legalBasis: [
      {
        law: 'forskrift om universell utforming av IKT-løsninger',
        section: '§ 4 b',
        url: 'https://lovdata.no/forskrift/2013-06-21-732/§4b',
      },
    ],
    messages: {
      missing: {
        nb: 'Bildet mangler en tekst for dem som ikke ser det. Skriv mellom hakeklammene hva bildet viser.',
        nn: 'Biletet manglar ein tekst for dei som ikkje ser det. Skriv mellom hakeparentesane kva biletet viser.',
        en: 'The image lacks a text for those who do not see it. Write between the square brackets what the image shows.',
      },
      file: {
        nb: 'Teksten til bildet er bare et filnavn, «{alt}». Skriv hva bildet viser.',
        nn: 'Teksten til biletet er berre eit filnamn, «{alt}». Skriv kva biletet viser.',
        en: 'The text of the image is only a file name, “{alt}”. Write what the image shows.',
      },
    },
  },
  *check({ summary }) {
    for (const { alt, whole } of summary.prose?.images ?? []) {
      const at = placeIn(summary, whole);
      if (alt.trim() === '') yield { message: 'missing', at };
      else if (/^\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)$/i.test(alt.trim()))
        yield { message: 'file', at, data: { alt } };
    }
  },
});
