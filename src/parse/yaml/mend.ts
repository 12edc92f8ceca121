import { YAMLException } from 'js-yaml';
import type { FilePath } from '../../core/place.ts';
import type { Accident, Scene } from './accident.ts';
import { guesses } from './guesses.ts';
import { overlaps, patch, type Change, type Patch } from './patch.ts';
import { readEvents, type EventReading } from './read-events.ts';
import type { Line } from './scan-lines.ts';

/** What a text gave after everything we know how to mend was mended. */
export interface Mended {
  /** The mended text. */
  readonly patch: Patch;
  readonly accidents: readonly Accident[];
  /** `null`: some fault is left that we do not know how to mend; `failure` says where it shows. */
  readonly reading: EventReading | null;
  readonly failure: Failure | null;
  /** A guess was one of several: what was read may stand in the wrong place. */
  readonly isUncertain: boolean;
}

/** Where a YAML reader gave up. */
export interface Failure {
  /** Offset in the text that was given. */
  readonly at: number;
  readonly isTooDeep: boolean;
}

/** A scanned text with the repairs that let its accidents pass. */
export interface Work {
  readonly path: FilePath;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly repairs: readonly Change[];
}

const mostRounds = 40;
/** Characters that may be read again in search of a repair: keeps large broken files quick. */
const readingBudget = 20_000_000;

/**
 * Reads a broken text: applies the repairs, and where a YAML reader still stops at a line (indentation, a missing dash
 * or colon), tries what may have been meant there and keeps what leads furthest.
 */
export function mend(work: Work): Mended {
  const accidents: Accident[] = [];
  let repairs = work.repairs;
  let attempt = tryRead(work, repairs);
  let isUncertain = false;
  const rounds = Math.min(mostRounds, readingBudget / (work.text.length * 8 + 1));
  for (let round = 0; round < rounds && attempt.failure !== null && !attempt.failure.isTooDeep; round++) {
    const best = bestGuess(work, repairs, attempt.failure);
    if (best === null) break;
    accidents.push(best.isTied ? withoutFix(best.accident) : best.accident);
    repairs = best.repairs;
    attempt = best.attempt;
    isUncertain ||= best.isTied;
  }
  return { ...attempt, accidents, isUncertain };
}

/** What may be meant in two ways is for the author to decide. */
function withoutFix(accident: Accident): Accident {
  const { fix: dropped, ...kept } = accident;
  return dropped === undefined ? accident : kept;
}

type Attempt = Pick<Mended, 'patch' | 'reading' | 'failure'>;

interface Guess {
  readonly accident: Accident;
  readonly repairs: readonly Change[];
  readonly attempt: Attempt;
  readonly reach: number;
  readonly isTied: boolean;
}

/** Reads a text with repairs. */
export function tryRead(work: Pick<Work, 'path' | 'text'>, repairs: readonly Change[]): Attempt {
  const mended = patch(work.text, repairs);
  try {
    return { patch: mended, reading: readEvents(work.path, mended), failure: null };
  } catch (error) {
    return { patch: mended, reading: null, failure: failureOf(error, mended.toSource) };
  }
}

/** Where and why reading stopped. */
export function failureOf(error: unknown, toSource: (at: number) => number = (at) => at): Failure {
  if (!(error instanceof YAMLException)) return { at: 0, isTooDeep: error instanceof RangeError };
  return { at: toSource(error.mark?.position ?? 0), isTooDeep: /maxDepth/.test(error.reason) };
}

function bestGuess(work: Work, repairs: readonly Change[], failure: Failure): Guess | null {
  const index = lineAt(work.lines, failure.at);
  const line = work.lines[index];
  if (line === undefined) return null;
  const tried: Guess[] = [];
  for (const accident of guesses(sceneAt(work, index, line))) {
    if (accident.repair.some((change) => overlaps(repairs, change))) continue;
    const all = [...repairs, ...accident.repair];
    const attempt = tryRead(work, all);
    tried.push({ accident, repairs: all, attempt, reach: reachOf(attempt), isTied: false });
  }
  const reach = Math.max(...tried.map((guess) => guess.reach));
  if (!(reach > line.end)) return null;
  const best = tried.filter((guess) => guess.reach === reach);
  const [first] = best;
  return first === undefined ? null : { ...first, isTied: best.some((other) => isRival(first, other)) };
}

/** Whether another move of a line is about as near as the first and gives something else. */
function isRival(first: Guess, other: Guess): boolean {
  if (first === other || first.accident.message !== 'indentation' || other.accident.message !== 'indentation')
    return false;
  if (moveOf(other) > moveOf(first) + 1) return false;
  if (first.attempt.reading === null || other.attempt.reading === null) return moveOf(other) === moveOf(first);
  return JSON.stringify(first.attempt.reading.root?.json) !== JSON.stringify(other.attempt.reading.root?.json);
}

function moveOf({ accident }: Guess): number {
  return Math.abs(Number(accident.data['expected']) - Number(accident.data['found']));
}

/** How far a guess leads: to the next fault, or to the end; one that doubles a key does not lead to the end. */
function reachOf(attempt: Attempt): number {
  if (attempt.failure !== null) return attempt.failure.at;
  const doubled = attempt.reading?.findings.find((finding) => finding.rule === 'syntax/duplicate-key');
  return doubled === undefined ? Number.POSITIVE_INFINITY : doubled.at.span.start;
}

function sceneAt(work: Work, index: number, line: Line): Scene {
  const { text, lines } = work;
  return { text, lines, index, line, isBroken: true, aliases: new Set(), anchors: new Set() };
}

function lineAt(lines: readonly Line[], offset: number): number {
  let index = lines.findIndex((line) => offset <= line.end);
  if (index < 0) index = lines.length - 1;
  while (index > 0 && lines[index]?.kind !== 'content') index--;
  return index;
}
