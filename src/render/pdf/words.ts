import type { Locale } from '../../config/settings.ts';

/** What every PDF says around its text. */
interface PdfWords {
  readonly contents: string;
  /** «Side 2 av 8». */
  readonly page: string;
  readonly of: string;
}

/** Complete in each language by its type. */
export const pdfWords: Readonly<Record<Locale, PdfWords>> = {
  nb: { contents: 'Innhold', page: 'Side', of: 'av' },
  nn: { contents: 'Innhald', page: 'Side', of: 'av' },
  en: { contents: 'Contents', page: 'Page', of: 'of' },
};
