import { lettersApart } from './letters-apart.ts';
import { compareText } from './place.ts';

/** Words that many others are compared with: each is levelled once. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly text: string;
  readonly folded: string;
  readonly letters: LetterSet;
}

/** Which letters a word has: bits by their numbers modulo 32, so that other letters may count as the same. */
type LetterSet = number;

/** How far a candidate is from a word: letters apart with case, accents and separators levelled, then as written. */
interface Distance {
  readonly folded: number;
  readonly written: number;
}

interface Match extends Distance {
  readonly candidate: string;
  /** The same letters in another order (`S71` for `S17`): breaks ties, since they were all written. */
  readonly scrambled: boolean;
  /** Letters that word and candidate share at their start and end: breaks the ties that are left. */
  readonly shared: number;
}

/** Shortest word that may count as the beginning of a longer candidate (`ansvar` of `ansvarlig`), or the reverse. */
const shortestStem = 4;

/** A longer word is no spelling mistake of another; comparing such words would take long. */
const longestWord = 200;

/** Distances as written are told apart up to here: keeps very long words cheap. */
const mostWritten = 12;

/** Nothing to level: lower-case ASCII without `aa` and `oe`. */
const plainForm = /^(?:a(?!a)|o(?!e)|[b-np-z0-9.#-])*$/;

/** Levels words that several others will be compared with. */
export function candidatesOf(words: Iterable<string>): Candidates {
  return { candidates: Array.from(new Set(words), candidateOf) };
}

function candidateOf(text: string): Candidate {
  const folded = foldWord(text);
  return { text, folded, letters: lettersIn(folded) };
}

/**
 * The candidates a misspelt word may have meant, best first: within a third of its letters (1 to 3) by insertion, deletion,
 * exchange or swap; then those that go on where the word ends, or stop before (`økonomiplan` → `økonomiplan-2026`).
 * `å`/`aa`/`a`, `ø`/`oe`/`o`, `æ`/`ae`, case and `-`/`_`/space are the same letter: candidates that differ in nothing else
 * leave no doubt, and no others are given. The word itself is never among them.
 */
export function nearest(word: string, words: Iterable<string> | Candidates, limit = 3): string[] {
  const { candidates } = prepared(words);
  const match = comparisonWith(word);
  const cutOff = nearestCutOff(foldWord(word).length);
  const found = candidates.map((candidate) => match(candidate, cutOff)).filter((one) => one !== null);
  const sorted = found.sort(compareMatches);
  const same = sorted.filter(({ folded }) => folded === 0);
  if (same.length > 0) return same.slice(0, limit).map((one) => one.candidate);
  const close = sorted.map((one) => one.candidate);
  return close.length >= limit ? close.slice(0, limit) : [...close, ...stems(word, candidates, close)].slice(0, limit);
}

/** All candidates at the smallest distance from the word, by text; empty where none is near enough. */
export function closest(word: string, words: Iterable<string> | Candidates): string[] {
  const match = comparisonWith(word);
  let cutOff = nearestCutOff(foldWord(word).length);
  let best: Match[] = [];
  for (const candidate of prepared(words).candidates) {
    const found = match(candidate, cutOff);
    if (found === null) continue;
    const order = best[0] === undefined ? -1 : compareDistances(found, best[0]);
    if (order < 0) best = [found];
    else if (order === 0) best.push(found);
    cutOff = found.folded;
  }
  return best.map((one) => one.candidate).sort(compareText);
}

/** The only candidate at the smallest distance from the word; `null` where there is none or more than one. */
export function uniqueNearest(word: string, words: Iterable<string> | Candidates): string | null {
  const best = closest(word, words);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** How many letters may differ in a word of a length: a third, at least 1, at most 3. */
export function nearestCutOff(length: number): number {
  return Math.max(1, Math.min(3, Math.floor(length / 3)));
}

/** A word with case, Norwegian and other accented letters and separators levelled, so that spellings of one name meet. */
export function foldWord(text: string): string {
  if (plainForm.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/[\s_\u2010-\u2015-]+/g, '-');
}

function prepared(words: Iterable<string> | Candidates): Candidates {
  return 'candidates' in words ? words : candidatesOf(words);
}

/** How to compare candidates with a word: the match if the candidate is within `limit` letters of it, else `null`. */
function comparisonWith(word: string): (candidate: Candidate, limit: number) => Match | null {
  const folded = foldWord(word);
  const lower = word.toLowerCase();
  const own = lettersIn(folded);
  return ({ text, folded: other, letters }, limit) => {
    // Most candidates are far off, and each letter that only one of the two has is a letter apart.
    if (Math.abs(folded.length - other.length) > limit) return null;
    if (countOf(own & ~letters) > limit || countOf(letters & ~own) > limit) return null;
    if (text === word || text.length > longestWord || word.length > longestWord) return null;
    const distance = lettersApart(folded, other, limit);
    if (distance > limit || distance >= Math.max(folded.length, other.length, 1)) return null;
    const written = lettersApart(lower, text.toLowerCase(), mostWritten);
    return {
      candidate: text,
      folded: distance,
      written,
      scrambled: isScrambled(folded, other),
      shared: sharedEnds(folded, other),
    };
  };
}

function lettersIn(text: string): LetterSet {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function countOf(letters: LetterSet): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function compareMatches(a: Match, b: Match): number {
  return (
    compareDistances(a, b) ||
    Number(b.scrambled) - Number(a.scrambled) ||
    b.shared - a.shared ||
    compareText(a.candidate, b.candidate)
  );
}

function compareDistances(a: Distance, b: Distance): number {
  return a.folded - b.folded || a.written - b.written;
}

function isScrambled(a: string, b: string): boolean {
  return a.length === b.length && a !== b && Array.from(a).sort().join('') === Array.from(b).sort().join('');
}

function sharedEnds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end;
}

function stems(word: string, candidates: readonly Candidate[], known: readonly string[]): string[] {
  const folded = foldWord(word);
  if (folded.length < shortestStem) return [];
  const found: string[] = [];
  for (const { text, folded: other } of candidates) {
    const extended = other.startsWith(folded) || other.endsWith(folded);
    const cut = other.length >= shortestStem && (folded.startsWith(other) || folded.endsWith(other));
    if ((extended || cut) && text !== word && !known.includes(text)) found.push(text);
  }
  const away = (candidate: string) => Math.abs(candidate.length - word.length);
  return found.sort((a, b) => away(a) - away(b) || compareText(a, b));
}
