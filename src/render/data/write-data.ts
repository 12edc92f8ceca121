import type { DocumentNode } from '../../graph/graph.ts';
import type { Site } from '../site.ts';
import { documentData, type PlansData, plansData } from './plans-data.ts';

/** What the site shows, as JSON: `schemas/output/plans.schema.json`, version 1. A record on each line. `baseUrl`: where the site will stand. */
export function writePlansData(site: Site, baseUrl: string | null): string {
  return written(plansData(site), site, baseUrl);
}

/** One document in the same form, with its texts. */
export function writeDocumentData(document: DocumentNode, site: Site, baseUrl: string | null): string {
  return written(documentData(document, site), site, baseUrl);
}

function written(
  { documents, items, relations }: PlansData,
  { scene, settings }: Site,
  baseUrl: string | null,
): string {
  const { municipality } = settings;
  const head = {
    version: 1,
    asOf: scene.asOf,
    ...(municipality.name === null ? {} : { municipality: municipality.name }),
    ...(municipality.number === null ? {} : { number: municipality.number }),
    ...(baseUrl === null ? {} : { site: baseUrl }),
  };
  const lists = Object.entries({ documents, items, relations }).map(
    ([name, all]) => `"${name}":[${all.map((one) => `\n${JSON.stringify(one)}`).join(',')}\n]`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n${lists.join(',\n')}}\n`;
}
