import type { Span } from '../../core/place.ts';
import { correctedLine, shorten, type Accident, type Scene } from './accident.ts';
import { knownKeys } from './known-keys.ts';
import type { Change } from './patch.ts';

/** Spaces that look like one but are not (from Word and the web), and signs without any width. */
const oddSpaces = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/;
const leadingOddSpaces = /^[ \t]*[\u00a0\u2000-\u200b\u202f\u3000\ufeff][\s\u200b]*/;
const gluedPair = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*):(?!\/\/)(\S.*)$/u;
const oddPair = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*:(?=[\u00a0\u2000-\u200b\u202f\u3000\ufeff])/u;

/** What is wrong with how a line begins, before any value is looked at. */
export function accidentAtStart(scene: Scene): Accident | null {
  return oddIndentation(scene) ?? oddSpaceAfterColon(scene) ?? missingSpace(scene) ?? gluedDash(scene);
}

/** An indentation of no-break spaces: it looks right, and is part of the key. */
function oddIndentation(scene: Scene): Accident | null {
  const { text, line } = scene;
  const odd = leadingOddSpaces.exec(text.slice(line.start, line.end))?.[0];
  // A byte order mark may begin a file.
  if (odd === undefined || (line.start === 0 && odd === '\ufeff')) return null;
  return oddSpace(scene, { start: line.start, end: line.start + odd.length });
}

function oddSpaceAfterColon(scene: Scene): Accident | null {
  const { text, line } = scene;
  if (line.key !== null) return null;
  const value = text.slice(line.value.start, line.value.end);
  const pair = oddPair.exec(value)?.[0];
  if (pair === undefined) return null;
  const start = line.value.start + pair.length;
  const length = oddSpaces.exec(value.slice(pair.length))?.[0].length ?? 0;
  return oddSpace(scene, { start, end: start + length });
}

function oddSpace(scene: Scene, span: Span): Accident {
  const text = scene.text
    .slice(span.start, span.end)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^ \t]/g, ' ');
  const isAfterColon = span.start > scene.line.start;
  const change = { ...span, text: isAfterColon && text === '' ? ' ' : text };
  return {
    start: span.start,
    end: span.end,
    rule: 'syntax/yaml',
    message: 'odd-space',
    data: { corrected: correctedLine({ ...scene, line: { ...scene.line, first: scene.line.start } }, [change]) },
    fix: { title: 'plain-space', changes: [change] },
    repair: [change],
  };
}

/** `tittel:Skole`: without a space after the colon YAML reads one text. */
export function missingSpace(scene: Scene): Accident | null {
  const { text, line } = scene;
  if (line.key !== null) return null;
  const [value, key] = gluedPair.exec(text.slice(line.value.start, line.value.end)) ?? [];
  if (value === undefined || key === undefined) return null;
  const isSure = knownKeys.has(key.normalize('NFC')) || (scene.isBroken && line.dashes.length === 0);
  if (!isSure) return null;
  const at = line.value.start + key.length + 1;
  const change = { start: at, end: at, text: ' ' };
  return {
    start: line.value.start,
    end: line.value.end,
    rule: 'syntax/yaml',
    message: 'missing-space',
    data: { value: shorten(value), key, corrected: correctedLine(scene, [change]) },
    fix: { title: 'add-space', changes: [change] },
    repair: [change],
  };
}

/** `-id: T1`: without a space after the dash the line is no element of a list. */
function gluedDash(scene: Scene): Accident | null {
  const { line } = scene;
  if (line.key === null || !/^-[\p{L}_]/u.test(line.key.text) || !knownKeys.has(line.key.text.slice(1))) return null;
  const changes = [{ start: line.key.start + 1, end: line.key.start + 1, text: ' ' }, ...followers(scene, line.column)];
  return {
    start: line.key.start,
    end: line.key.end,
    rule: 'syntax/yaml',
    message: 'space-after-dash',
    data: { corrected: correctedLine(scene, changes) },
    fix: { title: 'add-space', changes },
    repair: changes,
  };
}

/** The lines of an element that stand below the key glued to the dash in column `dash`: they move with it. */
function followers(scene: Scene, dash: number): readonly Change[] {
  const below = scene.lines.slice(scene.index + 1, scene.index + 500);
  const end = below.findIndex((line) => line.kind === 'content' && line.indent <= dash);
  const own = (end < 0 ? below : below.slice(0, end)).filter((line) => line.kind !== 'blank' && line.indent > dash);
  if (own[0]?.indent !== dash + 1) return [];
  return own.map((line) => ({ start: line.start, end: line.start, text: ' ' }));
}
