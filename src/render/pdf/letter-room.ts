import type { PdfPart } from './pdf-document.ts';
import type { PdfTask, PdfTasks } from './pdf-letter.ts';

/** Lines of text that a page of a letter holds. */
export const linesOnPage = 66;

/** Letters of a line across the page, and in the columns of a table. */
const across = 100;
const column = { task: 34, basis: 48, basisWithKroner: 36, taskAlone: 80 } as const;

/** About how many lines some parts of a letter take: rather too many than too few. */
export function linesOf(parts: readonly PdfPart[]): number {
  return parts.reduce((sum, part) => sum + linesOfPart(part), 0);
}

function linesOfPart(part: PdfPart): number {
  switch (part.kind) {
    case 'tasks':
      return part.tasks.reduce((sum, task) => sum + linesOfTask(task, part), 2);
    case 'together':
      return linesOf(part.parts);
    case 'section':
      return 3 + linesFor(part.title, across / 2);
    case 'facts':
      return 4 + Math.max(0, ...part.facts.map(({ value }) => linesFor(value, across / 4)));
    case 'signatures':
      return 9 + part.by.reduce((sum, { role }) => sum + linesFor(role, across / 2) - 1, 0);
    case 'lead':
      return 1 + linesFor(part.text, across);
    default:
      return 1 + Math.ceil(lettersIn(part) / across);
  }
}

function linesOfTask(task: PdfTask, { head }: PdfTasks): number {
  const text = task.blocks.reduce(
    (sum, block) => sum + Math.ceil(lettersIn(block) / (task.isWide ? across : column.task)),
    0,
  );
  const width = head.basis === null ? column.taskAlone : column.task;
  const own = linesFor(task.title, width) + task.notes.reduce((sum, note) => sum + linesFor(note, width), 0);
  const basis =
    task.basis.reduce(
      (sum, one) => sum + linesFor(one.text, one.kroner === '' ? column.basis : column.basisWithKroner),
      0,
    ) + linesFor(task.besides.join(' · '), column.basis);
  const inRow = own + (task.isWide ? 0 : text);
  const beside = head.basis === null ? inRow + basis : Math.max(inRow, basis);
  return Math.max(beside, task.when.length) + (task.isWide ? text : 0) + 0.7;
}

function linesFor(text: string, width: number): number {
  return Math.ceil(text.length / width);
}

/** All texts within, long or short. */
function lettersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + lettersIn(one), 0);
}
