import type { Finding } from '../../core/finding.ts';
import type { FilePath } from '../../core/place.ts';
import type { Diagnoser, Fault } from '../fault.ts';
import { shorten, toFinding, type Accident } from './accident.ts';
import { bracketRepairs } from './bracket-repairs.ts';
import { findAccidents } from './find-accidents.ts';
import { finish, type YamlReading } from './finish.ts';
import { failureOf, mend, tryRead, type Failure, type Mended, type Work } from './mend.ts';
import { compose, patch, type Patch } from './patch.ts';
import { readEvents, type EventReading } from './read-events.ts';
import { missingDashes } from './run-together.ts';
import { salvage } from './salvage.ts';
import { scanLines, type Line } from './scan-lines.ts';
import { hasTabIndentation, untab, type Untabbed } from './tabs.ts';

/**
 * Where a file may hold what YAML reads without complaint but not as it was meant: `#` after a value, curly quotes or
 * odd spaces where a value or key begins, a key glued to its value or dash. One test on the way of every file.
 */
const suspicious =
  /[^\s#][ \t]+#[^\s#!]|[[{,]#|[:\-[,{][ \t]*[“”„‟‘’‚]|(?:^|\n)[ ]*(?:[\u00a0\u2000-\u200b\u202f\u3000\ufeff]|-\p{L}[^\n:]*:|(?:- +)?(?:id|type|tittel|forankring|ansvarlig|frist|enhet|gjelder|periode|status):[^\s])|[\p{L}]:[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/u;

/** Reads YAML: a sound file in one pass, anything else with care. Never throws, on any text. */
export function readYaml(path: FilePath, text: string, diagnose: Diagnoser | null): YamlReading {
  const first = tryFast(path, text);
  if ('documents' in first && first.findings.length === 0 && !suspicious.test(text))
    return finish(path, text, first, []);
  return readWithCare(path, text, first, diagnose);
}

function tryFast(path: FilePath, text: string): EventReading | Failure {
  try {
    return readEvents(path, text);
  } catch (error) {
    return failureOf(error);
  }
}

function readWithCare(
  path: FilePath,
  text: string,
  first: EventReading | Failure,
  diagnose: Diagnoser | null,
): YamlReading {
  const lines = scanLines(text);
  if ('documents' in first) return readSuspicious(path, text, lines, first);
  if (first.isTooDeep) return tooDeep(path, text, lines, first.at);
  const tabbed = hasTabIndentation(text, lines);
  const attempt = tabbed ? mendTabs(path, text) : mendText(path, patch(text, []), lines, null);
  return attempt.reading !== null
    ? finishMended(path, text, attempt, attempt.reading)
    : giveUp(path, text, attempt, diagnose);
}

/** A file that reads as YAML, but may not say what was meant. Where our view of it proves wrong, YAML's own counts. */
function readSuspicious(path: FilePath, text: string, lines: readonly Line[], first: EventReading): YamlReading {
  const accidents = [...findAccidents(text, lines, false), ...missingDashes(text, lines, first.findings)];
  const repairs = accidents.flatMap((accident) => accident.repair);
  if (repairs.length === 0)
    return finish(
      path,
      text,
      first,
      accidents.map((accident) => toFinding(accident, path, same)),
    );
  const { reading } = tryRead({ path, text }, repairs);
  if (reading === null) return finish(path, text, first, []);
  return finish(
    path,
    text,
    reading,
    accidents.map((accident) => toFinding(accident, path, same)),
  );
}

/** A mended text and how its offsets lead back to the file. */
interface Attempt extends Mended {
  readonly untabbed: Untabbed | null;
  /** Accidents of single values, then guesses at whole lines. */
  readonly found: readonly Accident[];
}

function mendText(path: FilePath, base: Patch, lines: readonly Line[], untabbed: Untabbed | null): Attempt {
  const { text } = base;
  const accidents = findAccidents(text, lines, true);
  const repairs = [...accidents.flatMap((accident) => accident.repair), ...bracketRepairs(text, lines)];
  const whole = mend({ path, text, lines, repairs });
  const dashes = missingDashes(text, lines, whole.reading?.findings ?? []);
  const mended = dashes.length === 0 ? whole : withDashes({ path, text, lines, repairs }, whole, dashes);
  const told = new Set(accidents.map((accident) => lineStart(text, accident.start)));
  const guesses = mended.accidents.filter((accident) => !told.has(lineStart(text, accident.start)));
  const found = [...accidents, ...guesses];
  const through = compose(base, mended.patch);
  if (untabbed === null || mended.reading === null) return { ...mended, patch: through, untabbed, found };
  // The spans of nodes must lead back through the tabs as well.
  return { ...mended, patch: through, reading: readEvents(path, through), untabbed, found };
}

/** Reads a mended text again with dashes that showed to be missing; where that breaks it, as it was. */
function withDashes(work: Work, mended: Mended, dashes: readonly Accident[]): Mended {
  const accidents = [...mended.accidents, ...dashes];
  const repairs = [...work.repairs, ...accidents.flatMap(({ repair }) => repair)];
  const attempt = tryRead(work, repairs);
  return attempt.reading === null ? mended : { ...mended, ...attempt, accidents };
}

/** Nobody knows how wide the author's editor shows a tab: the first width that makes sense of the file is it. */
function mendTabs(path: FilePath, text: string): Attempt {
  const widths = text.length > 1_000_000 ? [2] : [2, 4, 8, 1];
  const attempts = widths.map((width) => {
    const untabbed = untab(text, width);
    return () => mendText(path, untabbed.patch, scanLines(untabbed.patch.text), untabbed);
  });
  let best: Attempt | null = null;
  for (const attempt of attempts) {
    const result = attempt();
    if (best === null || score(result) < score(best)) best = result;
    if (score(best) === 0) break;
  }
  return best ?? mendText(path, patch(text, []), scanLines(text), null);
}

/** How little sense an attempt makes of a file: its guesses, and a failure more than any of them. */
function score(attempt: Attempt): number {
  return (attempt.reading === null ? 1000 : 0) + attempt.accidents.length;
}

function findingsOf(path: FilePath, attempt: Attempt): readonly Finding[] {
  const offset = attempt.untabbed?.patch.toSource ?? same;
  const findings = attempt.found.map((accident) => toFinding(accident, path, offset));
  return attempt.untabbed === null ? findings : [tabFinding(path, attempt.untabbed), ...findings];
}

function tabFinding(path: FilePath, { changes, patch: { source } }: Untabbed): Finding {
  const [first] = changes;
  const lastTab = source.lastIndexOf('\t', (first?.end ?? 1) - 1);
  const edits = changes.map(({ start, end, text }) => ({ path, span: { start, end }, text }));
  return {
    rule: 'syntax/yaml',
    message: changes.length === 1 ? 'one-tab' : 'tabs',
    at: { path, span: { start: first?.start ?? 0, end: lastTab + 1 } },
    data: { count: changes.length },
    fixes: [{ title: 'spaces', edits }],
  };
}

function finishMended(path: FilePath, text: string, attempt: Attempt, reading: EventReading): YamlReading {
  const done = finish(path, text, reading, findingsOf(path, attempt));
  if (!attempt.isUncertain || done.root === null) return done;
  return { ...done, root: null, salvage: salvage(text) };
}

/** Something is left that we cannot mend: whatever is wrong is told, and single lines are recovered. */
function giveUp(path: FilePath, text: string, attempt: Attempt, diagnose: Diagnoser | null): YamlReading {
  const told = findingsOf(path, attempt);
  const faults =
    diagnose === null ? [] : diagnose(attempt.patch.text).map((fault) => faultFinding(path, attempt.patch, fault));
  const lines = new Set(told.map((finding) => lineStart(text, finding.at.span.start)));
  const swallowed = Math.min(
    ...told.filter(({ message }) => message === 'open-bracket').map(({ at }) => at.span.start),
  );
  const others = untilSwallowed(
    faults.filter(({ at }) => at.span.start < swallowed && !lines.has(lineStart(text, at.span.start))),
  );
  const all = [...told, ...others];
  if (all.length === 0) all.push(unexpected(path, text, attempt.failure?.at ?? 0, attempt));
  return { root: null, salvage: salvage(text), findings: all, needsDiagnosis: diagnose === null };
}

/** What stands after a sign that is never closed belongs to it: nothing that is told there is a fault of its own. */
function untilSwallowed(faults: readonly Finding[]): readonly Finding[] {
  const open = faults.findIndex(({ message }) => message === 'no-closing-bracket' || message === 'no-closing-quote');
  return open < 0 ? faults : faults.slice(0, open + 1);
}

function faultFinding(path: FilePath, through: Patch, fault: Fault): Finding {
  const span = { start: through.toSource(fault.start), end: through.toSource(fault.end) };
  const sign = shorten(through.source.slice(span.start, span.end), 40);
  return { rule: fault.rule, message: fault.message, at: { path, span }, data: { ...fault.data, sign } };
}

/** The one fault that is known where no diagnoser is at hand, or where it has nothing to say. */
function unexpected(path: FilePath, text: string, at: number, attempt: Attempt): Finding {
  const start = Math.min(attempt.untabbed?.patch.toSource(at) ?? at, text.length);
  const from = lineStart(text, start);
  const line = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  const span = { start: from + line.length - line.trimStart().length, end: from + line.trimEnd().length };
  return { rule: 'syntax/yaml', message: 'unexpected', at: { path, span }, data: { sign: shorten(line, 40) } };
}

function tooDeep(path: FilePath, text: string, lines: readonly Line[], at: number): YamlReading {
  const start = Math.min(at, Math.max(0, text.length - 1));
  const place = { path, span: { start, end: Math.min(start + 1, text.length) } };
  const finding = { rule: 'syntax/yaml', message: 'too-deep', at: place, data: { sign: '' } };
  return { root: null, salvage: salvage(text, lines), findings: [finding], needsDiagnosis: false };
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return start;
}

function same(at: number): number {
  return at;
}
