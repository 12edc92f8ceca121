import type { Finding } from '../../core/finding.ts';
import { correctedLine, type Accident, type Scene } from './accident.ts';
import type { Line } from './scan-lines.ts';

/** A file with more doubled keys than this is no plan with dashes missing; comparing all would take long. */
const mostDoubled = 1000;

/**
 * Elements of a list that run together because the dash before one is missing: it reads as YAML, with every key of the
 * second doubled. `findings`: the doubled keys that were told of the same text.
 */
export function missingDashes(text: string, lines: readonly Line[], findings: readonly Finding[]): readonly Accident[] {
  const doubled = findings.slice(0, mostDoubled).flatMap((finding) => doubledKey(lines, finding) ?? []);
  return doubled
    .filter(
      (key, index) => key.first.dashes.length > 0 && doubled.slice(index + 1).some((other) => belongs(key, other)),
    )
    .map(({ first, index, line }) => {
      const scene = {
        text,
        lines,
        index,
        line,
        isBroken: true,
        aliases: new Set<string>(),
        anchors: new Set<string>(),
      };
      return missingDash(scene, line, first);
    });
}

/** A key that stands twice in one map, each time on a line of its own. */
interface DoubledKey {
  readonly first: Line;
  readonly line: Line;
  /** Of `line` in the file. */
  readonly index: number;
}

function doubledKey(lines: readonly Line[], { rule, at, related = [] }: Finding): DoubledKey | null {
  const [firstAt] = related;
  if (rule !== 'syntax/duplicate-key' || firstAt === undefined) return null;
  const index = lineOf(lines, at.span.start);
  const line = lines[index];
  const first = lines[lineOf(lines, firstAt.at.span.start)];
  const stands = line?.dashes.length === 0 && line.key !== null && line.column === first?.column;
  return stands && line !== undefined && first !== undefined && first !== line ? { first, line, index } : null;
}

/** Whether another doubled key shows that all of an element follows: its first stands between the two of this key. */
function belongs({ first, line }: DoubledKey, other: DoubledKey): boolean {
  return first.start < other.first.start && other.first.start < line.start && other.line.column === line.column;
}

function missingDash(scene: Scene, line: Line, first: Line): Accident {
  const key = line.key ?? { start: line.first, end: line.end, text: '' };
  const dash = (first.dashes.at(-1) ?? first.first) - first.start;
  const change = { start: line.start + dash, end: line.first, text: '-'.padEnd(line.indent - dash) };
  return {
    start: key.start,
    end: key.end,
    rule: 'syntax/yaml',
    message: 'missing-dash',
    data: { key: key.text, corrected: correctedLine({ ...scene, line: { ...line, first: line.start } }, [change]) },
    fix: { title: 'add-dash', changes: [change] },
    repair: [change],
  };
}

/** The index of the line that an offset stands on, by bisection. */
function lineOf(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
