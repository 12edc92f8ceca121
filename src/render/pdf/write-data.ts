import { capital } from '../../core/first-letter.ts';
import { deskAt } from '../html/desk.ts';
import { shellWords } from '../html/shell-words.ts';
import type { Site } from '../site.ts';
import { type ImageSource, openImages } from './job-images.ts';
import type { PdfDocument } from './pdf-document.ts';
import type { PlannedPdf } from './planned-pdf.ts';
import { pdfWords } from './words.ts';

/** A PDF as data, with the images that it shows. */
interface Written {
  readonly document: PdfDocument;
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The path in the workspace of a file of the job. */
  readonly pathOf: (file: string) => string | undefined;
  readonly refused: readonly string[];
}

/** What a PDF is written from. */
interface Sources extends Pick<ImageSource, 'read' | 'unfit'> {
  readonly site: Site;
  /** `#0b5a6e`. */
  readonly accent: string;
}

/** Writes a PDF as data, and reads the images that it shows. */
export async function writeData(planned: PlannedPdf, { site, accent, read, unfit }: Sources): Promise<Written> {
  const { settings, scene } = site;
  const { locale = site.locale } = planned;
  const images = openImages({ used: () => site.files.used(), read, unfit });
  const words = pdfWords[locale];
  const desk = deskAt(planned.page, locale);
  const document = planned.write({
    desk,
    municipality: settings.municipality.name ?? words.unnamed,
    accent,
    asOf: scene.asOf,
    href: (target) => (target.startsWith('/') ? addressOn(settings.baseUrl, target) : target),
    image: images.fileOf,
    restricted: ({ access }) => desk.words.access[access],
  });
  const marking = markingOf(planned, site);
  const notice = [marking?.long ?? '', document.notice ?? ''].filter((text) => text !== '').join(' ');
  const marked = marking === null ? document : { ...document, notice, marking: marking.short };
  return { document: marked, images: await images.load(), pathOf: images.pathOf, refused: images.refused() };
}

/** What says on every page that it is not for everybody. */
function markingOf(
  { documents, locale }: PlannedPdf,
  site: Site,
): { readonly short: string; readonly long: string } | null {
  if (site.audience === 'public') return null;
  const [document] = documents;
  const language = site.inLanguage(locale ?? site.locale);
  const short = pdfWords[language.locale].internal;
  if (document === undefined) return { short, long: shellWords(language.locale).internal };
  const { access } = language.facts(document);
  // Parts of a public document may be withheld, and its name is that of the public PDF.
  if (access === 'offentlig') return { short, long: `${short}.` };
  const marking = capital(deskAt('', language.locale).words.access[access]);
  return { short: marking, long: `${[marking, document.facts.accessBasis].filter(Boolean).join(', ')}.` };
}

/** Where a page of the site is on the web; `null` where the site has no known address. */
function addressOn(baseUrl: string | null, target: string): string | null {
  if (baseUrl === null || !URL.canParse(baseUrl)) return null;
  return new URL(target.slice(1), `${baseUrl.replace(/\/+$/, '')}/`).href;
}
