import type { Span } from '../../core/place.ts';
import { correctedLine, shorten, type Accident, type Scene } from './accident.ts';
import type { Change } from './patch.ts';
import { hasNested, withoutComment } from './plain-values.ts';
import type { Line } from './scan-lines.ts';

/** `forankring: [T1, T2`: a bracket is never closed. */
export function unclosedBracket(scene: Scene, span: Span): Accident | null {
  if (!scene.isBroken || scene.line.region.kind !== 'open') return null;
  const value = withoutComment(scene.text, span);
  const missing = missingClosers(scene.text, value);
  if (missing.length === 0) return null;
  const sign = missing.map(({ text }) => text).join('');
  const data = { sign, value: shorten(scene.text.slice(value.start, value.end)) };
  const at = { start: value.start, end: value.end, rule: 'syntax/yaml' } as const;
  if (!hasNested(scene)) {
    const corrected = correctedLine(scene, missing);
    const fix = { title: 'close-bracket', changes: missing };
    return { ...at, message: 'unclosed-bracket', data: { ...data, corrected }, fix, repair: missing };
  }
  const last = lastInside(scene);
  if (last === null) return { ...at, message: 'open-bracket', data, repair: [] };
  const change = { start: last.end, end: last.end, text: sign };
  return { ...at, message: 'open-bracket', data, fix: { title: 'close-bracket', changes: [change] }, repair: [change] };
}

/** The signs that a value lacks, each where it must stand: a bracket closes before that around it. */
function missingClosers(text: string, { start, end }: Span): readonly Change[] {
  const open: string[] = [];
  const changes: Change[] = [];
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '[') open.push(']');
    else if (sign === '{') open.push('}');
    else if ((sign === ']' || sign === '}') && open.includes(sign)) {
      const inner = open.splice(open.lastIndexOf(sign) + 1);
      open.pop();
      if (inner.length > 0) changes.push({ start: at, end: at, text: inner.toReversed().join('') });
    }
  }
  return open.length === 0 ? changes : [...changes, { start: end, end, text: open.toReversed().join('') }];
}

/** The last of the lines below that stand inside the bracket: every one before it ends with a comma. */
function lastInside(scene: Scene): Line | null {
  const { lines, index, line, text } = scene;
  let last: Line = line;
  for (const next of lines.slice(index + 1, index + 200)) {
    if (next.kind !== 'content' && next.kind !== 'inside') continue;
    if (next.indent <= line.base) return last === line ? null : last;
    if (last !== line && !text.slice(last.start, last.end).endsWith(',')) return null;
    last = next;
  }
  return last === line ? null : last;
}
