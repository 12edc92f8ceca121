import type { Compiler } from '../../src/host/pdf/compiler.ts';
import { openNative } from '../../src/host/pdf/native-compiler.ts';
import { openPortable } from '../../src/host/pdf/portable-compiler.ts';
import { cleanData } from '../../src/render/pdf/clean-data.ts';
import type { PdfFonts } from '../../src/render/pdf/fonts/fonts.ts';
import { missingGlyphs } from '../../src/render/pdf/missing-glyphs.ts';
import type { PdfDocument } from '../../src/render/pdf/pdf-document.ts';
import { ourFonts } from './pdf.ts';
import { compilePlan, makePlan } from './pdf-plans.ts';

/** What makes PDFs of data in this process. */
export interface Press {
  readonly fonts: PdfFonts;
  readonly compiler: Compiler;
}

/** Opens the native build, where there is one. */
export async function openPress(): Promise<Press> {
  const fonts = await ourFonts();
  return { fonts, compiler: (await openNative(fonts.files)) ?? (await openPortable(fonts.files)) };
}

/** The code points that none of our fonts has. */
export function signsMissing(all: Iterable<PdfDocument>, { fonts }: Press): ReadonlySet<number> {
  return new Set([...all].flatMap((one) => missingGlyphs(cleanData(one), fonts.has).map(({ codePoint }) => codePoint)));
}

/** What is refused of some PDFs. */
export function refusalsOf(all: Iterable<PdfDocument>, { compiler }: Press): readonly string[] {
  return [...all].flatMap((one) => makePlan(one, compiler).messages);
}

/** How many pages a PDF has, or why it has none. */
export function pagesOf(one: PdfDocument | undefined, { compiler }: Press): number | string {
  if (one === undefined) return 'there is none';
  const made = compilePlan(one, compiler);
  return made.kind === 'pdf' ? made.pages : made.messages.join('\n');
}
