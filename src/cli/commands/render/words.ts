import type { Locale } from '../../../config/settings.ts';

/** What `plans render` tells whoever runs it: complete in each language by its type. */
export interface RenderWords {
  readonly refused: (faults: number) => string;
  readonly more: (count: number) => string;
  readonly written: (written: number, unchanged: number, removed: number) => string;
  readonly look: (folder: string) => string;
  readonly lookAtPdfs: (folder: string) => string;
  /** The program that makes the search cannot run on this machine. */
  readonly withoutSearch: string;
}

const all: Readonly<Record<Locale, RenderWords>> = {
  nb: {
    refused: (faults) =>
      `Ingenting er skrevet. ${faults === 1 ? 'Dette må' : 'Disse feilene må'} rettes først, ellers ville sidene mangle noe eller vise noe de ikke skal:`,
    more: (count) => `… og ${count} til. «plans validate» viser alle.`,
    written: (written, unchanged, removed) =>
      [`${written} filer skrevet`, `${unchanged} uendret`, ...(removed === 0 ? [] : [`${removed} fjernet`])].join(
        ', ',
      ) + '.',
    lookAtPdfs: (folder) => `PDF-ene ligger i mappen «${folder}».`,
    look: (folder) => `Legg mappen «${folder}» på en nettjener. Vil dere se sidene her først: npx serve ${folder}`,
    withoutSearch:
      'Sidene er laget uten søk: Programmet som lager søket (pagefind), kan ikke kjøres på denne maskinen.',
  },
  nn: {
    refused: (faults) =>
      `Ingenting er skrive. ${faults === 1 ? 'Dette må' : 'Desse feila må'} rettast først, elles ville sidene mangle noko eller vise noko dei ikkje skal:`,
    more: (count) => `… og ${count} til. «plans validate» viser alle.`,
    written: (written, unchanged, removed) =>
      [`${written} filer skrivne`, `${unchanged} uendra`, ...(removed === 0 ? [] : [`${removed} fjerna`])].join(', ') +
      '.',
    lookAtPdfs: (folder) => `PDF-ane ligg i mappa «${folder}».`,
    look: (folder) => `Legg mappa «${folder}» på ein nettenar. Vil de sjå sidene her først: npx serve ${folder}`,
    withoutSearch:
      'Sidene er laga utan søk: Programmet som lagar søket (pagefind), kan ikkje køyrast på denne maskina.',
  },
  en: {
    refused: (faults) =>
      `Nothing was written. ${faults === 1 ? 'This has' : 'These faults have'} to be mended first; else the pages would lack something, or show what they must not:`,
    more: (count) => `… and ${count} more. "plans validate" shows them all.`,
    written: (written, unchanged, removed) =>
      [`${written} files written`, `${unchanged} unchanged`, ...(removed === 0 ? [] : [`${removed} removed`])].join(
        ', ',
      ) + '.',
    lookAtPdfs: (folder) => `The PDFs are in the folder «${folder}».`,
    look: (folder) => `Put the folder «${folder}» on a web server. To see the pages here first: npx serve ${folder}`,
    withoutSearch:
      'The pages are made without a search: the program that makes it (pagefind) cannot run on this machine.',
  },
};

/** The words of a language. */
export function renderWords(locale: Locale): RenderWords {
  return all[locale];
}
