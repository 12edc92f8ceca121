import type { DocumentFacts, Item } from '../../model/summary.ts';
import { isPlaceholderTitle, type Titled } from '../../plansystem/placeholder-title.ts';
import { documentRule, placeIn } from '../define.ts';

/** A title that was never filled in. */
export const placeholder = documentRule({
  meta: {
    id: 'id/placeholder',
    severity: 'warning',
    summary: 'A title was never filled in: it is a template’s words, or a type’s name and a number.',
    legalBasis: [],
    options: {
      /** Titles that count as not filled in besides the usual ones. */
      ord: [] as readonly string[],
      /** Item types whose title may be only a number or the type's name. */
      nummererte: ['visjon', 'vedtakspunkt', 'verbalvedtak', 'budsjettjustering'],
    },
    messages: {
      document: {
        nb: 'Tittelen «{title}» ser ikke ut til å være fylt ut. Skriv hva dokumentet heter.',
        nn: 'Tittelen «{title}» ser ikkje ut til å vere fylt ut. Skriv kva dokumentet heiter.',
        en: 'The title “{title}” does not seem to be filled in. Write what the document is called.',
      },
      item: {
        nb: 'Tittelen «{title}» ser ikke ut til å være fylt ut. Skriv kort hva det gjelder.',
        nn: 'Tittelen «{title}» ser ikkje ut til å vere fylt ut. Skriv kort kva det gjeld.',
        en: 'The title “{title}” does not seem to be filled in. Write in short what it is about.',
      },
      numbered: {
        nb: 'Tittelen «{title}» ser ikke ut til å være fylt ut. Skriv kort hva det gjelder; nummeret hører hjemme i «nummer».',
        nn: 'Tittelen «{title}» ser ikkje ut til å vere fylt ut. Skriv kort kva det gjeld; nummeret høyrer heime i «nummer».',
        en: 'The title “{title}” does not seem to be filled in. Write in short what it is about; the number belongs in “nummer”.',
      },
    },
  },
  *check({ summary, plansystem, options }) {
    const { document, items } = summary;
    // A template is there to be filled in.
    if (document.type === 'mal' || document.recovered) return;
    const words = new Set(options.ord.map((word) => word.normalize('NFC').toLowerCase()));
    const isEmpty = (titled: Titled) =>
      (words.size > 0 && words.has(titled.title.toLowerCase().trim())) || isPlaceholderTitle(titled, plansystem);
    if (document.title !== null && isEmpty(documentTitle(document, document.title.value))) {
      const { value: title, at } = document.title;
      yield { message: 'document', at: placeIn(summary, at), data: { title } };
    }
    for (const item of items) {
      if (item.title === null || !isEmpty(itemTitle(item, item.title.value, options.nummererte))) continue;
      const { value: title, at } = item.title;
      yield { message: /\d/.test(title) ? 'numbered' : 'item', at: placeIn(summary, at), data: { title } };
    }
  },
});

function documentTitle(document: DocumentFacts, title: string): Titled {
  return { kind: 'document', title, id: document.id ?? '', type: document.type, numbered: false };
}

function itemTitle(item: Item, title: string, numbered: readonly string[]): Titled {
  return { kind: 'item', title, id: item.id, type: item.type, numbered: numbered.includes(item.type) };
}
