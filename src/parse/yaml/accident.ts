import type { Finding, MessageData } from '../../core/finding.ts';
import type { FilePath, Span } from '../../core/place.ts';
import type { Change } from './patch.ts';
import type { Line } from './scan-lines.ts';

/** A slip of the author that we know how to read past: what is told, and what makes the rest readable. */
export interface Accident extends Span {
  readonly rule: 'syntax/yaml' | 'syntax/lost-text' | 'syntax/unsupported';
  readonly message: string;
  readonly data: MessageData;
  /** What makes the file say what its author meant; `title` is a message key. */
  readonly fix?: { readonly title: string; readonly changes: readonly Change[] };
  /** What lets a YAML reader pass this place with the author's words as value. */
  readonly repair: readonly Change[];
}

/** Where a value is judged: the line it stands on, and what is around it. */
export interface Scene {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly index: number;
  readonly line: Line;
  /** A YAML reader refuses the file. Where it does not, only what it would silently change is told. */
  readonly isBroken: boolean;
  /** Names that some `*name` of the file uses: their anchors are meant as anchors. */
  readonly aliases: ReadonlySet<string>;
  /** Names that some `&name` of the file gives. */
  readonly anchors: ReadonlySet<string>;
}

/** Letters of the same length, so that a YAML reader takes the stretch as text and every offset stays. */
export function mask(span: Span): Change {
  return { start: span.start, end: span.end, text: 'x'.repeat(span.end - span.start) };
}

/** A text as YAML wants it in quotes. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** An accident whose value should have stood in quotes, and is read as the text it is. */
export function shouldBeQuoted(
  scene: Scene,
  message: string,
  span: Span,
  data: MessageData = {},
  rule: Accident['rule'] = 'syntax/yaml',
): Accident {
  const value = scene.text.slice(span.start, span.end);
  const change = { start: span.start, end: span.end, text: quote(value) };
  return {
    start: span.start,
    end: span.end,
    rule,
    message,
    data: { value: shorten(value), ...data, corrected: correctedLine(scene, [change]) },
    fix: { title: 'quote', changes: [change] },
    repair: [mask(span)],
  };
}

/** The accident's line as it should be, without its indentation, short enough for a message. */
export function correctedLine(scene: Scene, changes: readonly Change[]): string {
  const { first, end } = scene.line;
  let line = scene.text.slice(first, end);
  for (const change of changes.toSorted((a, b) => b.start - a.start)) {
    if (change.start < first || change.end > end) continue;
    line = line.slice(0, change.start - first) + change.text + line.slice(change.end - first);
  }
  return shorten(line.trim(), 160);
}

/** A value for a message: at most so many characters, cut between characters and not inside one. */
export function shorten(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** An accident as a finding about a file; `offset` leads from the scanned text to the file's. */
export function toFinding(accident: Accident, path: FilePath, offset: (at: number) => number): Finding {
  const span = (at: Span): Span => ({ start: offset(at.start), end: offset(at.end) });
  const { rule, message, data, fix } = accident;
  const edits = fix?.changes.map((change) => ({ path, span: span(change), text: change.text })) ?? [];
  return {
    rule,
    message,
    at: { path, span: span(accident) },
    data,
    ...(fix === undefined ? {} : { fixes: [{ title: fix.title, edits }] }),
  };
}
