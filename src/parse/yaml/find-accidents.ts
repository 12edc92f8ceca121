import type { Accident, Scene } from './accident.ts';
import { accidentsInBrackets } from './flow-values.ts';
import { accidentAtStart } from './line-starts.ts';
import { lostRest, lostValue } from './lost-text.ts';
import { afterBracket, colonInside, loneBracket, placeholder, startsWithSign } from './plain-values.ts';
import { curlyQuotes, straightQuotes } from './quotes.ts';
import type { Line } from './scan-lines.ts';
import { unclosedBracket } from './unclosed-bracket.ts';

/**
 * The author's usual accidents of a file, in its order. In a file that reads as YAML (`isBroken` false) only those
 * count that change a value in silence.
 */
export function findAccidents(text: string, lines: readonly Line[], isBroken: boolean): readonly Accident[] {
  const aliases = names(text, /(?:^|[\s[{,:-])\*([^\s,[\]{}]+)/g);
  const anchors = names(text, /(?:^|[\s[{,:-])&([^\s,[\]{}]+)/g);
  const accidents: Accident[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'content')
      accidents.push(...accidentsOf({ text, lines, index, line, isBroken, aliases, anchors }));
  }
  return accidents;
}

function accidentsOf(scene: Scene): readonly Accident[] {
  const atStart = accidentAtStart(scene);
  if (atStart !== null) return [atStart];
  const { key, value } = scene.line;
  // What stands after `<<` is told with it.
  return value.start < value.end && key?.text !== '<<' ? accidentsOfValue(scene) : [];
}

/** Accidents of brackets that leave what stands inside them to be looked at. */
const isAround: ReadonlySet<string> = new Set(['unclosed-bracket', 'open-bracket', 'sign-too-many']);

function accidentsOfValue(scene: Scene): readonly Accident[] {
  const { value, region } = scene.line;
  const sign = scene.text.charAt(value.start);
  if (sign === '"' || sign === "'") return scene.isBroken ? list(straightQuotes(scene, value)) : [];
  if (sign === '[' || sign === '{') {
    const whole = placeholder(scene, value) ?? afterBracket(scene, value) ?? unclosedBracket(scene, value);
    if (whole !== null && !isAround.has(whole.message)) return [whole];
    const inside = accidentsInBrackets(scene, { start: value.start, end: Math.max(region.end, value.end) });
    return [...list(whole), ...inside];
  }
  // A block of text says everything on the lines below.
  if (sign === '|' || sign === '>') return list(region.kind === 'lines' ? null : startsWithSign(scene, value));
  return list(
    curlyQuotes(scene, value) ??
      loneBracket(scene, value) ??
      startsWithSign(scene, value) ??
      lostValue(scene, value) ??
      colonInside(scene, value) ??
      lostRest(scene, value),
  );
}

function list(accident: Accident | null): readonly Accident[] {
  return accident === null ? [] : [accident];
}

function names(text: string, form: RegExp): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(form), (match) => match[1] ?? ''));
}
