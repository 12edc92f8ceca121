import { deadLinks, leadsTo } from '../../graph/queries/dead-link.ts';
import { graphRule } from '../define.ts';

/** A link or image in a text leads nowhere. */
export const deadLink = graphRule({
  meta: {
    id: 'text/dead-link',
    severity: 'error',
    summary: 'A link or image in a Markdown document leads to nothing in the workspace.',
    legalBasis: [],
    messages: {
      empty: {
        nb: 'Lenken har ingen adresse. Skriv den mellom parentesene, eller ta bort lenken.',
        nn: 'Lenkja har inga adresse. Skriv ho mellom parentesane, eller ta bort lenkja.',
        en: 'The link has no address. Write it between the parentheses, or remove the link.',
      },
      address: {
        nb: 'Lenken «{target}» mangler https:// foran, og leses derfor som navnet på en fil.',
        nn: 'Lenkja «{target}» manglar https:// framfor, og blir derfor lesen som namnet på ei fil.',
        en: 'The link “{target}” lacks https:// before it, and is therefore read as the name of a file.',
      },
      scheme: { nb: 'Skriv {value}', nn: 'Skriv {value}', en: 'Write {value}' },
      anchor: {
        nb: 'Lenken viser til «#{anchor}», men dokumentet har verken et element med den id-en eller en overskrift med det navnet.',
        nn: 'Lenkja viser til «#{anchor}», men dokumentet har verken eit element med den id-en eller ei overskrift med det namnet.',
        en: 'The link points to “#{anchor}”, but the document has neither an item with that id nor a heading of that name.',
      },
      document: {
        nb: 'Lenken viser til «{document}», men ingen dokumenter har den id-en. Er det en fil, så skriv hele navnet med endelse.',
        nn: 'Lenkja viser til «{document}», men ingen dokument har den id-en. Er det ei fil, så skriv heile namnet med ending.',
        en: 'The link points to “{document}”, but no document has that id. If it is a file, write its whole name with the ending.',
      },
      item: {
        nb: 'Lenken viser til «{item}» i «{document}», men det finnes verken som element eller overskrift der.',
        nn: 'Lenkja viser til «{item}» i «{document}», men det finst verken som element eller overskrift der.',
        en: 'The link points to “{item}” in “{document}”, but there is neither an item nor a heading of that name there.',
      },
      file: {
        nb: 'Lenken viser til filen «{path}», men den finnes ikke i arbeidsområdet.',
        nn: 'Lenkja viser til fila «{path}», men ho finst ikkje i arbeidsområdet.',
        en: 'The link points to the file “{path}”, but it is not in the workspace.',
      },
      image: {
        nb: 'Bildet «{path}» finnes ikke i arbeidsområdet.',
        nn: 'Biletet «{path}» finst ikkje i arbeidsområdet.',
        en: 'The image “{path}” is not in the workspace.',
      },
    },
  },
  *check({ graph, files }) {
    for (const { dead, target, isImage, at } of deadLinks(graph, files)) {
      if (dead.why === 'empty') {
        yield { message: 'empty', at };
        continue;
      }
      if (dead.why === 'address') {
        const text = `https://${target}`;
        const start = { path: at.path, span: { start: at.span.start, end: at.span.start }, text: 'https://' };
        const isWritten = at.span.end - at.span.start === target.length;
        const fixes = isWritten ? [{ title: 'scheme', data: { value: text }, edits: [start] }] : [];
        yield { message: 'address', at, data: { target }, fixes };
        continue;
      }
      // A reference that names the same thing tells it, and this place with it.
      if (graph.dangling.some(({ why }) => leadsTo(dead, why))) continue;
      const { why, nearest: suggestions, ...data } = dead;
      if (isImage) yield { message: 'image', at, data: { path: target }, suggestions };
      else yield { message: why, at, data, suggestions } as never;
    }
  },
});
