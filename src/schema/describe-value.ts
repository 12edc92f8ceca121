import { parseDate } from '../core/date.ts';
import type { MessageData } from '../core/finding.ts';
import { closest, nearest } from '../core/nearest.ts';
import { correctDate, correctPeriod } from './correct-date.ts';
import { correctDocumentId, correctItemId, correctReference } from './correct-id.ts';
import { correctKroner, correctNumber } from './correct-number.ts';
import { kindOf, type Kind } from './kind.ts';
import type { Located } from './locate.ts';
import { corrected, type Told } from './told.ts';
import type { ShapeError } from './validator.ts';

/** Longer lists of words help nobody: then only the nearest are suggested. */
const mostChoices = 12;

/** What is wrong with a word that is none of those to choose among. */
export function describeChoice(error: ShapeError, { node, entry, label: key }: Located): Told {
  if (node.kind === 'list') return { rule: 'schema/type', message: 'one-value', data: { key } };
  if (node.kind === 'map') return { rule: 'schema/type', message: 'text', data: { key } };
  if (node.json === null)
    return { rule: 'schema/type', message: entry === null ? 'empty-element' : 'empty', data: { key } };
  const allowed = wordsIn(error.params['allowedValues']);
  const best = closest(node.text, allowed);
  const meant = best.length === 1 ? corrected(best[0] ?? null) : { suggestions: nearest(node.text, allowed) };
  if (allowed.length > mostChoices) return told('not-a-choice', { key, value: node.text }, meant);
  return told('choice', { key, value: node.text, allowed }, meant);
}

/** What is wrong with a value that has the right kind but not the right form, or lies outside what is possible. */
export function describeForm(error: ShapeError, { node, label: key }: Located): Told {
  if (node.kind !== 'scalar') return told('other-here', { key });
  const kind = kindOf(error);
  if (node.text.trim() === '') return told('empty', { key });
  const { message, correct } = forms[kind] ?? { message: 'other' };
  const data = { key, value: node.text };
  if (kind === 'date' && isNoSuchDate(node.text)) return told('no-such-date', data);
  return told(message, data, corrected(correct?.(node.text) ?? null));
}

interface Form {
  readonly message: string;
  readonly correct?: (text: string) => string | null;
}

const forms: Readonly<Partial<Record<Kind, Form>>> = {
  'document-id': { message: 'document-id', correct: correctDocumentId },
  'item-id': { message: 'item-id', correct: correctItemId },
  reference: { message: 'reference', correct: correctReference },
  unit: { message: 'unit' },
  date: { message: 'date', correct: correctDate },
  period: { message: 'period', correct: correctPeriod },
  whole: { message: 'whole' },
  year: { message: 'year' },
  number: { message: 'number', correct: correctNumber },
  kroner: { message: 'kroner', correct: correctKroner },
  goal: { message: 'goal' },
  ratio: { message: 'ratio' },
};

/** Written as a date should be, but not in the calendar: `2026-02-30`. */
function isNoSuchDate(text: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) && parseDate(text) === null;
}

function wordsIn(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value) => value !== null).map(String) : [];
}

function told(message: string, data: MessageData, more: Partial<Told> = {}): Told {
  return { rule: 'schema/value', message, data, ...more };
}
