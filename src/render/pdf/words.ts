import type { Locale } from '../../config/settings.ts';

/** What every PDF says around its text. */
interface PdfWords {
  readonly contents: string;
  /** «Side 2 av 8». */
  readonly page: string;
  readonly of: string;
  /** In place of the name that the municipality has not given. */
  readonly unnamed: string;
  /** By what git knows the files that it was made from. */
  readonly source: (revisions: string) => string;
  readonly digest: (digest: string) => string;
  /** At the foot of every page that not everybody may see. */
  readonly internal: string;
  /** In the link of a page to itself as PDF. */
  readonly download: string;
}

/** Complete in each language by its type. */
export const pdfWords: Readonly<Record<Locale, PdfWords>> = {
  nb: {
    contents: 'Innhold',
    page: 'Side',
    of: 'av',
    unnamed: 'Kommunen',
    source: (revisions) => `Laget av planfil med git-id ${revisions}.`,
    digest: (digest) => `Kontrollsum (SHA-256): ${digest}`,
    internal: 'Intern utgave',
    download: 'Last ned som PDF',
  },
  nn: {
    contents: 'Innhald',
    page: 'Side',
    of: 'av',
    unnamed: 'Kommunen',
    source: (revisions) => `Laga av planfil med git-id ${revisions}.`,
    digest: (digest) => `Kontrollsum (SHA-256): ${digest}`,
    internal: 'Intern utgåve',
    download: 'Last ned som PDF',
  },
  en: {
    contents: 'Contents',
    page: 'Page',
    of: 'of',
    unnamed: 'The municipality',
    source: (revisions) => `Made from the plan file with git id ${revisions}.`,
    digest: (digest) => `Checksum (SHA-256): ${digest}`,
    internal: 'Internal edition',
    download: 'Download as PDF',
  },
};
