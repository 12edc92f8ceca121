/** A stretch of a line as a terminal shows it: what to print, how many columns that takes, and the UTF-16 offsets it stands for. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const plain = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02af–—‘’“”…•│·]*$/;
/** Made when a text needs it: that takes as long as loading fifty files. */
let segmenter: Intl.Segmenter | null = null;

/** Signs that show nothing or turn the text around: told by their number, since they may be the fault itself. */
const hidden = /[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;
const emojiVariant = '\ufe0f';
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f?\u20e3/u;
const combining = /^\p{M}$/u;
const tabStop = 4;

/** Splits a line into what a terminal shows; tabs reach to the next stop of four columns, control signs are made visible. */
export function toCells(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemesOf(line)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : showGrapheme(segment);
    const width = segment === '\t' ? shown.length : widthOf(shown);
    cells.push({ shown, width, start: index, end: index + segment.length });
    column += width;
  }
  return cells;
}

/** A text that may come from a document, made harmless for a terminal: no control signs, no line breaks, no turned text. */
export function toVisible(text: string): string {
  if (plain.test(text)) return text;
  return toCells(text.replace(/[\r\n\t]+/g, ' '))
    .map((cell) => cell.shown)
    .join('');
}

/** Columns that a visible text takes. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemesOf(text)) columns += widthOf(segment);
  return columns;
}

function graphemesOf(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('nb', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function showGrapheme(grapheme: string): string {
  if (plain.test(grapheme) || emoji.test(grapheme)) return Array.from(grapheme, showControl).join('');
  return Array.from(grapheme, showSign).join('');
}

function showSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (hidden.test(sign) && sign !== emojiVariant) return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : showControl(sign);
}

function showControl(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return code >= 0x80 && code < 0xa0 ? '\ufffd' : sign;
}

function widthOf(grapheme: string): number {
  if (grapheme.length === 1 && grapheme >= ' ' && grapheme <= '~') return 1;
  if (emoji.test(grapheme)) return 2;
  let width = 0;
  for (const sign of grapheme) width += combining.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
}
