import { correctedLine, shorten, type Accident, type Scene } from './accident.ts';
import { knownKeys } from './known-keys.ts';
import { missingSpace } from './line-starts.ts';
import type { Change } from './patch.ts';
import type { Line } from './scan-lines.ts';

/** Words that begin a sentence as easily as a key. */
const commonWords = new Set(
  'til fra av mål svar enhet enheter tiltak sak visjon strategier prinsipper sum valg verdier'.split(' '),
);

/** Lines that one guess moves at most. */
const mostMoved = 500;

/** What may have been meant where a YAML reader stops: each guess with the change that would make it so. Likeliest first. */
export function* guesses(scene: Scene): Iterable<Accident> {
  for (const near of keylessAbove(scene)) {
    const glued = missingSpace(near) ?? missingColon(near);
    if (glued !== null) yield glued;
  }
  yield* missingDash(scene);
  yield* indentation(scene);
  for (const near of keylessAbove(scene)) yield* looseText(near);
}

/** The line itself and the two above it, where they hold neither key nor dash: the reader often stops a line too late. */
function* keylessAbove(scene: Scene): Iterable<Scene> {
  let left = 3;
  for (let index = scene.index; index >= 0 && left > 0; index--) {
    const line = scene.lines[index];
    if (line?.kind !== 'content') continue;
    left--;
    if (line.key === null) yield { ...scene, index, line };
  }
}

/** `tittel Skole`, `tittel = Skole`, `tittel; Skole`. */
function missingColon(scene: Scene): Accident | null {
  const { text, line } = scene;
  if (line.key !== null) return null;
  const match = /^([\p{L}_]+)(\s*[;=]\s*)?(\s+\S.*|\S.*)?$/u.exec(text.slice(line.value.start, line.value.end));
  const [, word = '', sign, rest] = match ?? [];
  if (!knownKeys.has(word.normalize('NFC'))) return null;
  if (sign === undefined && rest !== undefined && commonWords.has(word.normalize('NFC'))) return null;
  const at = line.value.start + word.length;
  const change = { start: at, end: at + (sign?.length ?? 0), text: sign === undefined ? ':' : ': ' };
  return {
    start: line.value.start,
    end: line.value.end,
    rule: 'syntax/yaml',
    message: 'missing-colon',
    data: { key: word, corrected: correctedLine(scene, [change]) },
    fix: { title: 'add-colon', changes: [change] },
    repair: [change],
  };
}

/** `id: T2` straight below the pairs of `- id: T1`, in the column of its dash. */
function* missingDash(scene: Scene): Iterable<Accident> {
  const { line } = scene;
  if (line.key === null || line.dashes.length > 0) return;
  const sibling = contentAbove(scene).find((above) => above.dashes.length > 0 && above.indent <= line.indent);
  const column = sibling?.dashes.at(-1);
  if (sibling?.key?.text !== line.key.text || column === undefined) return;
  if (column - sibling.start !== line.indent && sibling.column !== line.indent) return;
  const isAtDash = column - sibling.start === line.indent;
  const change = isAtDash
    ? { start: line.first, end: line.first, text: '- ' }
    : { start: line.first - 2, end: line.first, text: '- ' };
  yield {
    start: line.key.start,
    end: line.key.end,
    rule: 'syntax/yaml',
    message: 'missing-dash',
    data: { key: line.key.text, corrected: correctedLine(scene, [change]) },
    fix: { title: 'add-dash', changes: [change] },
    repair: [change],
  };
}

/** The line, alone or with what stands under it, in the columns where something above it stands. */
function* indentation(scene: Scene): Iterable<Accident> {
  if (isPlace(scene.line)) yield* moves(scene);
  const above = previousContent(scene);
  if (above !== null && isPlace(above.line)) yield* moves(above, scene.line);
}

function* moves(scene: Scene, below?: Line): Iterable<Accident> {
  const columns = candidateColumns(scene);
  if (below !== undefined) columns.add(below.indent);
  columns.delete(scene.line.indent);
  const nearest = [...columns].toSorted((a, b) => distance(a, scene.line) - distance(b, scene.line) || b - a);
  for (const column of nearest.slice(0, 8)) {
    const alone = shift([scene.line], column - scene.line.indent);
    yield misplaced(scene, column, alone);
    const under = linesUnder(scene);
    if (under.length > 0) yield misplaced(scene, column, shift([scene.line, ...under], column - scene.line.indent));
  }
}

function misplaced(scene: Scene, column: number, changes: readonly Change[]): Accident {
  const { line } = scene;
  const at = line.key ?? { start: line.first, end: line.end };
  return {
    start: at.start,
    end: at.end,
    rule: 'syntax/yaml',
    message: 'indentation',
    data: { value: shorten(scene.text.slice(line.first, line.end), 60), found: line.indent, expected: column },
    fix: { title: 'indent', changes },
    repair: changes,
  };
}

function shift(lines: readonly Line[], by: number): readonly Change[] {
  return lines
    .filter((line) => line.kind !== 'blank')
    .map((line) => ({ start: line.start, end: line.first, text: ' '.repeat(Math.max(0, line.indent + by)) }));
}

/** The lines that are indented more than a line; none where they are so many that they are hardly moved by accident. */
function linesUnder(scene: Scene): readonly Line[] {
  const under: Line[] = [];
  for (const line of scene.lines.slice(scene.index + 1, scene.index + mostMoved + 1)) {
    if ((line.kind === 'content' || line.kind === 'comment') && line.indent <= scene.line.indent) break;
    under.push(line);
  }
  return under.length === mostMoved ? [] : under;
}

/** Columns of the keys and dashes that are open above a line, and one step into the last key. */
function candidateColumns(scene: Scene): Set<number> {
  const columns = new Set<number>();
  let limit = Number.POSITIVE_INFINITY;
  for (const line of contentAbove(scene)) {
    if (columns.size === 0 && line.key !== null && line.value.start === line.value.end) columns.add(line.column + 2);
    if (line.indent >= limit) continue;
    limit = line.indent;
    if (line.key !== null) columns.add(line.column);
    for (const dash of line.dashes) columns.add(dash - line.start);
    if (limit === 0) break;
  }
  return columns;
}

/** Text that belongs to no key: most often the second line of a text, not indented. */
function* looseText(scene: Scene): Iterable<Accident> {
  const { text, line } = scene;
  if (line.dashes.length > 0) return;
  const above = previousContent(scene)?.line;
  const value = shorten(text.slice(line.first, line.end), 60);
  const at = { start: line.first, end: line.end, rule: 'syntax/yaml' } as const;
  // Only words go on over lines; a number, a date or an id does not.
  const isText = above !== undefined && /^\p{L}\S* \S/u.test(text.slice(above.value.start, above.value.end));
  if (
    above !== undefined &&
    isText &&
    above.key !== null &&
    !/\s#\s/.test(text.slice(above.value.start, above.value.end))
  ) {
    const changes = [{ start: line.start, end: line.first, text: ' '.repeat(above.base + 2) }];
    yield {
      ...at,
      message: 'text-not-indented',
      data: { value, key: above.key.text },
      fix: { title: 'indent', changes },
      repair: changes,
    };
  }
  yield { ...at, message: 'no-key', data: { value }, repair: [{ start: line.first, end: line.first + 1, text: '#' }] };
}

/** Whether a line could stand elsewhere: it begins with a key or a dash. */
function isPlace(line: Line): boolean {
  return line.key !== null || line.dashes.length > 0;
}

function distance(column: number, line: Line): number {
  return Math.abs(column - line.indent);
}

function previousContent(scene: Scene): Scene | null {
  for (let index = scene.index - 1; index >= 0; index--) {
    const line = scene.lines[index];
    if (line?.kind === 'content') return { ...scene, index, line };
  }
  return null;
}

/** The lines with content above a line, nearest first; a bounded stretch, so that long files stay quick. */
function contentAbove(scene: Scene): readonly Line[] {
  const from = Math.max(0, scene.index - 2000);
  return scene.lines
    .slice(from, scene.index)
    .filter((line) => line.kind === 'content')
    .toReversed();
}
