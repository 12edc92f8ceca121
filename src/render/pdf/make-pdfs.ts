import type { Site } from '../site.ts';
import { cleanData, type PdfData } from './clean-data.ts';
import { digestOf } from './digest.ts';
import type { PdfEngine, PdfFault } from './engine.ts';
import type { PdfFonts } from './fonts/fonts.ts';
import { unfitImages } from './job-images.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import type { PlannedPdf } from './planned-pdf.ts';
import { type SignPlace, placeOfSign } from './sign-place.ts';
import { sourceLines } from './source-lines.ts';
import { pdfWords } from './words.ts';
import { writeData } from './write-data.ts';

/** What PDFs are made with. */
export interface PdfTools {
  readonly engine: PdfEngine;
  readonly fonts: PdfFonts;
  /** `/plan.typ` → its text, a municipality's own in place of ours. */
  readonly templates: ReadonlyMap<string, Uint8Array>;
  /** Another one where our programs make another PDF of the same data. */
  readonly edition: string;
  /** `#0b5a6e`. */
  readonly accent: string;
  /** The text of a plan file. */
  readonly textOf: (path: string) => string;
  /** A file of the workspace. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The PDF of this name that an earlier run left, if it holds this mark and nobody has changed it since. */
  readonly earlier: (name: string, mark: string) => Promise<Uint8Array | null>;
}

export type PdfResult = MadeOne | FailedOne;

interface MadeOne {
  readonly kind: 'made';
  readonly planned: PlannedPdf;
  readonly pdf: Uint8Array;
  /** Images that stand as their words, since they cannot be shown: paths in the workspace. */
  readonly withoutImages: readonly string[];
}

export interface FailedOne {
  readonly kind: 'failed';
  readonly planned: PlannedPdf;
  readonly why: PdfFault | MissingSigns;
}

/** Signs that no font of ours has, with where they are written. */
interface MissingSigns {
  readonly kind: 'signs';
  readonly signs: readonly { readonly codePoint: number; readonly place: SignPlace | null }[];
}

/**
 * Makes PDFs one after the other; what goes wrong with one is its answer. One whose data, templates and fonts are those of an
 * earlier run's is taken over as it is: the same would be made again.
 */
export async function* makePdfs(planned: Iterable<PlannedPdf>, site: Site, tools: PdfTools): AsyncIterable<PdfResult> {
  const kitchen = { site, tools, base: await baseDigest(tools) };
  for (const one of planned) yield await makePdf(one, kitchen, new Set());
}

interface Kitchen {
  readonly site: Site;
  readonly tools: PdfTools;
  /** Of all that every PDF is made from besides its data. */
  readonly base: Uint8Array;
}

async function baseDigest({ templates, fonts, edition }: PdfTools): Promise<Uint8Array> {
  const named = [...templates].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = [bytes(edition), ...named.flatMap(([path, text]) => [bytes(path), text]), ...fonts.files];
  return bytes((await Promise.all(parts.map((one) => digestOf('SHA-256', [one])))).join(' '));
}

/** `unfit`: images that have been tried and cannot be shown, by path in the workspace. */
async function makePdf(planned: PlannedPdf, kitchen: Kitchen, unfit: ReadonlySet<string>): Promise<PdfResult> {
  const { site, tools } = kitchen;
  const { document, images, pathOf, refused } = await writeData(planned, {
    site,
    accent: tools.accent,
    read: tools.read,
    unfit,
  });
  const data = cleanData(document) as { readonly [key: string]: PdfData };
  const signs = missingGlyphs(data, tools.fonts.has);
  if (signs.length > 0)
    return { kind: 'failed', planned, why: { kind: 'signs', signs: signs.map(placed(planned, kitchen)) } };
  const source = cleanData(await sourceLines(planned, site, tools.textOf)) as readonly PdfData[];
  const parts = [
    kitchen.base,
    bytes(JSON.stringify([data, source])),
    ...[...images].flatMap(([path, image]) => [bytes(path), image]),
  ];
  const digest = await digestOf('SHA-256', parts);
  const mark = `sha256:${digest}`;
  const earlier = await tools.earlier(planned.name, mark);
  if (earlier !== null) return { kind: 'made', planned, pdf: earlier, withoutImages: refused };
  const colophon = [...source, pdfWords[planned.locale ?? site.locale].digest(digest)];
  const content = bytes(JSON.stringify({ ...data, mark, colophon }));
  const files = new Map([...tools.templates, ...images, ['/data.json', content] as const]);
  const made = await tools.engine.compile({ main: `/${document.layout}.typ`, files });
  if (made.kind === 'pdf') return { kind: 'made', planned, pdf: made.pdf, withoutImages: refused };
  const broken = made.kind === 'refused' && unfit.size === 0 ? await unfitImages(images, tools.engine) : [];
  const paths = new Set([...broken].flatMap((file) => pathOf(file) ?? []));
  return paths.size > 0 ? makePdf(planned, kitchen, paths) : { kind: 'failed', planned, why: made };
}

/** A report on all documents may have its signs from any of them. */
function placed(
  { documents }: PlannedPdf,
  { site, tools }: Kitchen,
): (sign: { readonly codePoint: number }) => MissingSigns['signs'][number] {
  const own = documents.flatMap((document) => [document, ...document.chapters]);
  const files = own.length === 0 ? site.scene.graph.documents : own;
  const texts = files.map(({ summary: { path } }) => [path, tools.textOf(path)] as const);
  return ({ codePoint }) => ({ codePoint, place: placeOfSign(codePoint, texts) });
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
