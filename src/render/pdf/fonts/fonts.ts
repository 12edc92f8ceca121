import { coverageOf } from './coverage.ts';
import { renameFont } from './rename-font.ts';

/** The fonts of all PDFs: what Typst gets, and which signs they have. */
export interface PdfFonts {
  readonly files: readonly Uint8Array[];
  /** Whether a text in any of our styles can show this code point. */
  readonly has: (codePoint: number) => boolean;
}

/** The files in `templates/pdf/fonts/`, and what templates call them. */
export const fontFiles = [
  { file: 'Inter-Regular.ttf', family: 'Plans Sans', style: 'Regular' },
  { file: 'Inter-Italic.ttf', family: 'Plans Sans', style: 'Italic' },
  { file: 'Inter-SemiBold.ttf', family: 'Plans Sans', style: 'SemiBold' },
  { file: 'Inter-SemiBoldItalic.ttf', family: 'Plans Sans', style: 'SemiBold Italic' },
  { file: 'DejaVuSansMono.ttf', family: 'Plans Mono', style: 'Regular' },
  // The last resort: signs, and scripts that are seldom written here.
  { file: 'DejaVuSans.ttf', family: 'Plans Signs', style: 'Regular' },
] as const;

/** Makes the fonts ready. `read` gives a file of the folder of fonts. */
export async function openFonts(read: (file: string) => Promise<Uint8Array>): Promise<PdfFonts> {
  const originals = await Promise.all(fontFiles.map(({ file }) => read(file)));
  const everywhere = originals.flatMap((font, at) => (isEverywhere(at) ? [coverageOf(font)] : []));
  return {
    files: originals.map((font, at) => renameFont(font, fontFiles[at] as (typeof fontFiles)[number])),
    has: (codePoint) => everywhere.some((coverage) => coverage.has(codePoint)),
  };
}

/** The faces that every text falls back to, whatever its style; the styles of Inter all have the same signs. */
function isEverywhere(at: number): boolean {
  return fontFiles[at]?.file === 'Inter-Regular.ttf' || fontFiles[at]?.file === 'DejaVuSans.ttf';
}
