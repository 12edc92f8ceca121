import { parseDate } from '../core/date.ts';
import type { MessageData } from '../core/finding.ts';
import { closest } from '../core/nearest.ts';
import { correctDate, correctPeriod } from './correct-date.ts';
import { correctDocumentId, correctItemId, correctReference } from './correct-id.ts';
import { correctKroner, correctNumber } from './correct-number.ts';
import { kindOf, type Kind } from './kind.ts';
import type { Located } from './locate.ts';
import { corrected, type Told } from './told.ts';
import type { ShapeError } from './validator.ts';

/** How a kind is told: with the correction where there is one, else (`…-form`) with words on how it is written. */
interface Form {
  readonly message: string;
  readonly correct: (text: string) => string | null;
}

const forms: Readonly<Partial<Record<Kind, Form>>> = {
  'document-id': { message: 'document-id', correct: correctDocumentId },
  'item-id': { message: 'item-id', correct: correctItemId },
  reference: { message: 'reference', correct: correctReference },
  date: { message: 'date', correct: correctDate },
  period: { message: 'period', correct: correctPeriod },
  number: { message: 'number', correct: correctNumber },
  kroner: { message: 'kroner', correct: correctKroner },
};

/** Kinds of which no correction can be guessed. */
const plainForms: ReadonlySet<Kind> = new Set(['whole', 'year', 'goal', 'ratio']);

/** Keys under which a date may be `ukjent`. */
const votes: ReadonlySet<string> = new Set(['vedtak', 'behandling', 'godkjent']);

/** What is wrong with a value of the right kind that has not the right form, or lies outside what is possible. */
export function describeForm(error: ShapeError, { node, label: key, top }: Located): Told {
  if (node.kind !== 'scalar') return told('other-here', { key });
  if (node.text.trim() === '') return told('empty', { key });
  const kind = kindOf(error);
  const data = { key, value: node.text };
  if (kind === 'date' && isNoSuchDate(node.text)) return told('no-such-date', data);
  if (kind === 'date' && votes.has(top) && closest(node.text, ['ukjent']).length > 0)
    return told('date', data, 'ukjent');
  if (kind === 'kroner' && isHuge(node.text)) return told('too-large', data);
  const form = forms[kind];
  if (form === undefined) return told(plainForms.has(kind) ? kind : 'other', data);
  const meant = form.correct(node.text);
  return told(meant === null ? `${form.message}-form` : form.message, data, meant);
}

/** A whole number that is no amount only because nobody has so much. */
function isHuge(text: string): boolean {
  return /^-?\d{16,}$/.test(text);
}

/** Written as a date should be, but not in the calendar: `2026-02-30`. */
function isNoSuchDate(text: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) && parseDate(text) === null;
}

function told(message: string, data: MessageData, meant: string | null = null): Told {
  return { rule: 'schema/value', message, data, ...corrected(meant) };
}
