import { parseDate } from '../core/date.ts';
import type { Node } from '../parse/node.ts';
import { correctDate } from './correct-date.ts';
import type { Told } from './told.ts';

/** Votes and approvals, by the names of their schemas, with the key that says who decided. */
const deciders: ReadonlyMap<string, string> = new Map([
  ['vote', 'organ'],
  ['approval', 'av'],
]);

const example: Readonly<Record<string, string>> = {
  organ: '{ organ: kommunestyret, dato: 2025-12-10, sak: 112/25 }',
  av: '{ av: kommunedirektør, dato: 2025-12-10 }',
};

const unknown = 'ukjent';

/**
 * What to say of a vote or an approval written as one text, such as `Kommunestyret 19.06.2024 sak 41/24`: the same with
 * its keys, as far as the text says it. `null` for all else.
 */
export function describeDecision(schema: string, key: string, node: Node): Told | null {
  const who = deciders.get(schema);
  if (who === undefined || node.kind !== 'scalar' || node.json === null || node.attribute !== undefined) return null;
  const meant = decisionIn(node.text, who);
  const message = who === 'organ' ? 'vote' : 'approval';
  const data = { key, example: meant ?? example[who] ?? '' };
  return { rule: 'schema/type', message, data, ...(meant === null ? {} : { replacement: meant }) };
}

const datePart = /\d{4}-\d{2}-\d{2}|\d{1,2}\s?[./]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{1,2}\.?\s+[a-zæøå]{3,9}\.?\s+\d{4}/iu;
const archivePart = /\b\d{4}\/\d{1,6}\b/;
const casePart = /\b\d{1,3}\/\d{2,4}\b/;
const filler =
  /(?<![\p{L}\d])(?:vedtatt|godkjent|vedtak|den|av|i|sak(?:snummer|snr)?|ps|nr|møte|dato)(?![\p{L}\d])|[.,;:()–-]+(?=\s|$)/giu;

/** The text with its parts under their keys; `null` where it says neither when nor that nobody knows. */
function decisionIn(text: string, who: string): string | null {
  if (text.trim().toLowerCase() === unknown) return `{ ${who}: ${unknown}, dato: ${unknown} }`;
  const written = datePart.exec(text)?.[0] ?? '';
  const date = parseDate(written) === null ? correctDate(written) : written;
  if (date === null) return null;
  const afterDate = text.replace(written, ' ');
  const archive = archivePart.exec(afterDate)?.[0] ?? '';
  const afterArchive = afterDate.replace(archive, ' ');
  const number = who === 'organ' ? (casePart.exec(afterArchive)?.[0] ?? '') : '';
  const name = afterArchive.replace(number, ' ').replace(filler, ' ').replace(/\s+/g, ' ').trim();
  if (/[^\p{L}\s-]/u.test(name) || name.split(' ').length > 4) return null;
  const parts = [
    `${who}: ${name === '' ? unknown : name.toLowerCase()}`,
    `dato: ${date}`,
    ...(number === '' ? [] : [`sak: ${number}`]),
    ...(archive === '' ? [] : [`arkivsak: ${archive}`]),
  ];
  return `{ ${parts.join(', ')} }`;
}
