import { describe, expect, it } from 'vitest';
import { readSummary } from '../../src/model/read-summary.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import type { JsonObject } from '../../src/parse/node.ts';
import { bad, good } from '../fixtures/plan-documents.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

/** What `plans validate` says of keys and values agrees with what `plans schema` says to other tools. */
describe('our own check of keys and values', () => {
  it.each(Object.entries(good))('accepts %s', (_, document) => {
    expect(schemaFindings(document)).toEqual([]);
  });

  it.each(Object.entries(bad))('refuses %s, for one reason', (_, document) => {
    expect(schemaFindings(document)).toHaveLength(1);
  });
});

function schemaFindings(document: JsonObject): readonly string[] {
  const parsed = parseDocument('plan.yaml', JSON.stringify(document, null, 2)).document;
  const { findings, summary } = readSummary(parsed, shippedPlanSystem('norge'));
  // What has not the form of a reference is told by the chain, which knows what was meant.
  const misformed = summary.references
    .filter((reference) => reference.repaired)
    .map(({ text }) => `schema/value reference ${text}`);
  return [...findings.map(({ rule, message, data }) => `${rule} ${message} ${JSON.stringify(data)}`), ...misformed];
}
