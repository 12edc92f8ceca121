import type { Locale } from '../../../config/settings.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import type { Json, JsonObject } from '../../../parse/node.ts';
import { parseDocument } from '../../../parse/parse.ts';
import { keyInNynorsk, mapInNynorsk } from '../../../plansystem/in-nynorsk.ts';
import type { PlanSystem } from '../../../plansystem/plan-system.ts';
import { documentShape } from '../../../plansystem/shapes.ts';
import { nynorskKeys } from '../../../schema/nynorsk.ts';
import { isObject } from '../../../schema/walk-schema.ts';
import type { DraftLanguage } from './draft-words.ts';

/** Nynorsk forms that are words of bokmål, too: they say nothing of the language. */
const ofBoth: ReadonlySet<string> = new Set([
  'satsingsområde',
  'innsatsområde',
  'prinsipp',
  'vedtakspunkt',
  'organ',
  'dokument',
]);
const nynorsk: ReadonlySet<string> = new Set(Object.values(nynorskKeys).filter((key) => !ofBoth.has(key)));

/** The language of a new document: nynorsk where the workspace says so (`språk: nn`), or where its predecessor is written so. */
export function languageOf(
  workspace: Locale | null,
  predecessor: DocumentNode | null,
  textOf: (path: string) => string | undefined,
): DraftLanguage {
  if (workspace === 'nn') return 'nn';
  if (predecessor === null) return 'nb';
  if (predecessor.facts.language === 'nn') return 'nn';
  const { path } = predecessor.summary;
  return hasNynorskKey(parseDocument(path, textOf(path) ?? '').document.root?.json ?? null) ? 'nn' : 'nb';
}

/** Writes keys of a document, given in canonical words, in its language. */
export function writer(
  language: DraftLanguage,
  type: string,
  plansystem: PlanSystem,
): { readonly map: (map: JsonObject) => JsonObject; readonly key: (key: string) => string } {
  if (language === 'nb') return { map: (map) => map, key: (key) => key };
  const shape = documentShape(plansystem, type);
  return { map: (map) => mapInNynorsk(map, shape, plansystem), key: (key) => keyInNynorsk(key, shape) };
}

function hasNynorskKey(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasNynorskKey);
  if (!isObject(value)) return false;
  return Object.entries(value).some(([key, inner]) => nynorsk.has(key) || hasNynorskKey(inner));
}
