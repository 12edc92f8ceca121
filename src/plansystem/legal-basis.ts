import type { LegalBasis } from '../core/diagnostic.ts';
import type { JsonObject } from '../parse/node.ts';
import { mapOf, textOf } from './read-json.ts';

const citation = /^([^§]+)§(.+)$/;

/** The parts of `koml § 14-4`: the law's short name and the paragraph without its sign; `null` where the form is another. */
export function parseCitation(text: string): { readonly law: string; readonly section: string } | null {
  const [, law, section] = citation.exec(text) ?? [];
  return law === undefined || section === undefined ? null : { law: law.trim(), section: section.trim() };
}

/** Reads `koml § 14-4`, or `koml § 14-3 fjerde ledd` (whose page is the paragraph's), with the plan system's table of laws (`lover`); `null` where the law is none of them. */
export function readLegalBasis(text: string, laws: JsonObject): LegalBasis | null {
  const parts = parseCitation(text);
  if (parts === null) return null;
  const law = mapOf(laws, parts.law);
  const url = textOf(law, 'lenke');
  if (url === null) return null;
  return {
    law: textOf(law, 'navn') ?? parts.law,
    section: `§ ${parts.section}`,
    url: `${url}/§${parts.section.replace(/\s\p{L}+ ledd$/u, '').replaceAll(/\s/g, '')}`,
  };
}

/** Reads a list of citations; those of unknown laws are left out. */
export function readLegalBases(texts: readonly string[], laws: JsonObject): readonly LegalBasis[] {
  return texts.flatMap((text) => readLegalBasis(text, laws) ?? []);
}
