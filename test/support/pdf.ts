import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPdfEngine, type PdfEngineOptions } from '../../src/host/pdf/open-engine.ts';
import { repository } from '../../src/dev/generate/schema-files.ts';
import type { PdfEngine } from '../../src/render/pdf/engine.ts';
import { openFonts, type PdfFonts } from '../../src/render/pdf/fonts/fonts.ts';

/** A font as it stands in the package. */
export function readFont(file: string): Promise<Uint8Array> {
  return readFile(join(repository, 'templates/pdf/fonts', file));
}

/** The fonts of the package. */
export function ourFonts(): Promise<PdfFonts> {
  return openFonts(readFont);
}

/** An engine with our fonts. */
export async function testEngine(options: Omit<PdfEngineOptions, 'fonts'> = {}): Promise<PdfEngine> {
  return openPdfEngine({ fonts: (await ourFonts()).files, ...options });
}

/** Files of a job from texts. */
export function filesOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** What every template must say for its PDF to be lawful. */
export const preamble = `#set document(title: "Prøve", author: "Eksempelvik kommune", date: datetime(year: 2026, month: 6, day: 15))
#set text(lang: "nb", region: "no", font: ("Plans Sans", "Plans Signs"), fallback: false)
#show strong: set text(weight: 600)
#show heading: set text(weight: 600)
#show raw: set text(lang: "nb", font: ("Plans Mono", "Plans Sans", "Plans Signs"))
`;
