import { certainFixes } from '../../graph/queries/certain-fixes.ts';
import { deadLinks, leadsTo } from '../../graph/queries/dead-link.ts';
import { lostParts, type LostPart, type StrayChapter, strayChapters } from '../../graph/queries/lost-parts.ts';
import { hasUnreadItems } from '../../graph/queries/unread-items.ts';
import { missing } from '../../graph/queries/missing.ts';
import { graphRule, placeIn } from '../define.ts';

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
        nn: 'Dokumentet «{document}» har ikkje noko element med id-en «{item}». Rett id-en, eller legg til elementet der.',
        en: 'The document “{document}” has no item with the id “{item}”. Correct the id, or add the item there.',
      },
      here: {
        nb: 'Dette dokumentet har ikke noe element med id-en «{item}». Rett id-en, eller legg til elementet. Står elementet i et annet dokument, så skriv dokumentets id, #, og så elementets id.',
        nn: 'Dette dokumentet har ikkje noko element med id-en «{item}». Rett id-en, eller legg til elementet. Står elementet i eit anna dokument, så skriv id-en til dokumentet, #, og så id-en til elementet.',
        en: 'This document has no item with the id “{item}”. Correct the id, or add the item. If the item stands in another document, write that document’s id, #, and then the item’s id.',
      },
      part: {
        nb: 'Det vises til {count} elementer i «{document}» som ikke finnes der: «{items}». Trolig mangler en fil som er del av dokumentet («type: del»).',
        nn: 'Det blir vist til {count} element i «{document}» som ikkje finst der: «{items}». Truleg manglar ei fil som er del av dokumentet («type: del»).',
        en: 'References name {count} items of “{document}” that it does not have: “{items}”. Probably a file that is part of the document (“type: del”) is missing.',
      },
      elsewhere: {
        nb: 'Filen sier at den er del av «{stated}», men det vises til elementene i den som del av «{document}». Rett «del_av», eller rett henvisningene.',
        nn: 'Fila seier at ho er del av «{stated}», men det blir vist til elementa i ho som del av «{document}». Rett «del_av», eller rett tilvisingane.',
        en: 'The file says that it is part of “{stated}”, but references name its items as part of “{document}”. Correct “del_av”, or correct the references.',
      },
      replace: { nb: 'Skriv {value}', nn: 'Skriv {value}', en: 'Write {value}' },
      also: { nb: 'Også nevnt her', nn: 'Også nemnt her', en: 'Also named here' },
    },
  },
  *check({ graph, files, plansystem }) {
    const all = missing(graph, 'unknown-item').filter(({ first }) => !hasUnreadItems(first.why.document, plansystem));
    const links = all.length === 0 ? [] : deadLinks(graph, files);
    const parts = lostParts(graph);
    for (const part of parts.values()) if (!hasUnreadItems(part.document, plansystem)) yield ofPart(part);
    for (const stray of strayChapters(graph)) yield ofStray(stray);
    for (const { first, others } of all) {
      if (parts.has(first.why.document)) continue;
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
        fixes: certainFixes([first, ...others], (reference) => reference.nearest),
      };
      if (here) yield { ...found, message: 'here', data: { item: why.item } };
      else yield { ...found, message: 'unknown', data: { item: why.item, document: why.document.id } };
    }
  },
});

function ofPart({ document, items, references }: LostPart) {
  const shown = 6;
  const named = items.length > shown ? [...items.slice(0, shown), '…'] : items;
  const related = references.map(({ at }) => ({ at, message: 'also' }) as const);
  const data = { document: document.id, count: items.length, items: named };
  return { message: 'part', at: document.place, ref: document.ref, data, related } as const;
}

function ofStray({ file, stated }: StrayChapter) {
  const { id } = file.owner;
  const data = { stated: stated.value, document: id };
  return {
    message: 'elsewhere',
    at: placeIn(file.summary, stated.at),
    ref: file.ref,
    data,
    suggestions: [id],
  } as const;
}
