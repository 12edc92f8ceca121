import type { Locale } from '../../config/settings.ts';
import { fileFolders } from '../addresses.ts';
import type { PageFile } from '../page-files.ts';
import type { PlannedPdf } from './planned-pdf.ts';
import { pdfWords } from './words.ts';

/** The links to a PDF of so many bytes, each with its page. */
export function pdfLinks(
  { name, page, label, alsoOn }: PlannedPdf,
  bytes: number,
  locale: Locale,
): readonly (readonly [page: string, link: PageFile])[] {
  const size = writeSize(bytes, locale);
  const file = { address: `${fileFolders.pdf}${name}.pdf`, kind: `PDF, ${size}` };
  const whole = { ...file, text: pdfWords[locale].download, kind: size };
  const own = [page, label === null ? whole : { ...file, text: label }] as const;
  return alsoOn ? [own, [alsoOn.page, { ...file, text: alsoOn.label }]] : [own];
}

/** `412 kB`, `1,3 MB`. */
function writeSize(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1_000_000;
  const number = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  const digits = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nb-NO', { maximumFractionDigits: isLarge ? 1 : 0 });
  return `${digits.format(number)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}
