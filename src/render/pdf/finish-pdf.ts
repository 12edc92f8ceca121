import { declareStandards } from './declare-standards.ts';
import { entryOf, type PdfObjects, readObjects, textOf } from './pdf-objects.ts';
import { readStructure, resolve, type StructurePart } from './structure.ts';

/** The file as it is kept, or why it may not be. */
export type FinishedPdf =
  | { readonly pdf: Uint8Array; readonly messages: readonly [] }
  | { readonly pdf: null; readonly messages: readonly string[] };

/** Makes of Typst's export a file that claims PDF/A-2a and PDF/UA-1; refuses one that lacks what a reader with other senses needs. */
export function finishPdf(exported: Uint8Array): FinishedPdf {
  const objects = readObjects(exported);
  const messages = [
    ...missingFacts(objects),
    ...foreignFonts(exported),
    ...faultsIn(readStructure(objects), { heading: 0 }),
  ];
  return messages.length > 0 ? { pdf: null, messages } : { pdf: declareStandards(exported), messages: [] };
}

function missingFacts(objects: PdfObjects): readonly string[] {
  const catalogue = resolve(entryOf(objects.trailer, '/Root'), objects);
  const about = resolve(entryOf(objects.trailer, '/Info'), objects);
  return [
    ...(textOf(entryOf(about, '/Title')) ? [] : ['The document has no title']),
    ...(textOf(entryOf(catalogue, '/Lang')) ? [] : ['The document has no language']),
    ...(entryOf(entryOf(catalogue, '/MarkInfo'), '/Marked') === true ? [] : ['The document has no structure']),
  ];
}

/** A font that is not ours was found on this machine: elsewhere the pages would be others. */
function foreignFonts(pdf: Uint8Array): readonly string[] {
  const names = new TextDecoder('latin1').decode(pdf).matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?(\S+)/g);
  const foreign = new Set(Array.from(names, ([, name]) => name as string).filter((name) => !name.startsWith('Plans')));
  return [...foreign].map((name) => `A text has the font ${name} of this machine`);
}

/** `heading`: the level of the heading before. */
function faultsIn(parts: readonly StructurePart[], seen: { heading: number }): readonly string[] {
  return parts.flatMap((part) => [...faultsOf(part, seen), ...faultsIn(part.parts, seen)]);
}

function faultsOf({ role, alt, parts }: StructurePart, seen: { heading: number }): readonly string[] {
  const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
  const before = seen.heading;
  if (level > 0) seen.heading = level;
  if (level > before + 1) return [`A heading of level ${level} follows one of level ${before}`];
  if (role === 'Figure' && (alt === null || alt.trim() === ''))
    return ['A figure has no text for those who do not see it'];
  if (role === 'Table' && !holds(parts, 'TH')) return ['A table has no head'];
  return [];
}

function holds(parts: readonly StructurePart[], role: string): boolean {
  return parts.some((part) => part.role === role || holds(part.parts, role));
}
