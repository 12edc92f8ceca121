import { planWords } from './plan-words.ts';

/** Tells the words by which a text is to be found besides its own. */
export type SearchWords = (text: string) => string;

/**
 * Makes the search words of texts, `vocabulary` being the words of the site (its titles, say): the later parts of joined
 * words (`omsorgstjenester` → `tjenester`), and every word with æ, ø and å written as `ae`, `o` and `a`, as those without
 * the letters type them. The words come once each, in order of the alphabet, parted by spaces.
 */
export function searchWords(vocabulary: Iterable<string> = []): SearchWords {
  const known = new Set<string>();
  for (const text of vocabulary) for (const word of wordsIn(text)) if (word.length >= shortestKnown) known.add(word);
  const memo = new Map<string, readonly string[]>();
  const extraOf = (word: string) => {
    const extra = memo.get(word) ?? extraWords(word, known);
    if (memo.size < mostRemembered) memo.set(word, extra);
    return extra;
  };
  return (text) => {
    const own = wordsIn(text);
    const extra = new Set([...own].flatMap(extraOf));
    return [...extra]
      .filter((word) => !own.has(word))
      .sort()
      .join(' ');
  };
}

/** Shorter words of the vocabulary are found inside too many others. */
const shortestKnown = 5;
const shortestFirstPart = 3;
/** «på» and «få» are no words to look for. */
const shortestFolded = 3;
/** Longer is no word, and would take long to part. */
const longestWord = 60;
const mostRemembered = 50_000;

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [],
  );
}

function extraWords(word: string, known: ReadonlySet<string>): readonly string[] {
  if (word.length > longestWord) return [];
  const parts = laterParts(word, known);
  return [
    ...parts,
    ...[word, ...parts].filter((one) => one.length >= shortestFolded && foldable.test(one)).map(foldLetters),
  ];
}

const foldable = /[æøå]/;

/** A word as those write it who lack the letters. */
function foldLetters(word: string): string {
  return word.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
}

/** A word inside a plan word is passed over: «område» is about no «råde». */
function laterParts(word: string, known: ReadonlySet<string>): readonly string[] {
  const parts: string[] = [];
  let insideTo = 0;
  for (let at = 0; at <= word.length - 3; at++) {
    const part = word.slice(at);
    const stem = at < insideTo ? 0 : firstPlanWord(part);
    if (stem > 0) insideTo = at + stem;
    if (at >= shortestFirstPart && (stem > 0 || known.has(part))) parts.push(part);
  }
  return parts;
}

/** Letters that join two words. */
const joints = ['', 's', 'e'];

/** The length of the first plan word of a part that is one or several of them, the last with any ending; 0 for others. */
function firstPlanWord(part: string): number {
  for (let length = Math.min(part.length, longestStem); length >= 3; length--) {
    if (!stems.has(part.slice(0, length))) continue;
    const rest = part.slice(length);
    if (endings.test(rest)) return length;
    if (joints.some((joint) => rest.startsWith(joint) && firstPlanWord(rest.slice(joint.length)) > 0)) return length;
  }
  return 0;
}

/** How nouns, and some adjectives, end in bokmål and nynorsk. */
const endings = /^(?:a|ane|ar|e|en|ene|er|et|ers|n|ne|r|t)?s?$/;

/** Each stem also without a last `e`: `tjeneste` → `tjenester`, `tjenesta`. */
const stems = new Set(
  planWords.flatMap((word) => (/..[^aeiouyæøå]e$/.test(word) ? [word, word.slice(0, -1)] : [word])),
);
const longestStem = Math.max(...planWords.map((word) => word.length));
