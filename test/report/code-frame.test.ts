import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../src/core/line-index.ts';
import { clipLine } from '../../src/report/clip.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import { columnsOf } from '../../src/report/visible.ts';

/** The frame of the stretch between « and », which are taken out first. */
function frame(marked: string, options: { width?: number; context?: number } = {}): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  return codeFrame(
    text,
    new LineIndex(text),
    { start, end },
    { width: options.width ?? 60, context: options.context ?? 0 },
  )
    .map(({ label, text: shown }) => `${label.padStart(2)}|${shown}`)
    .join('\n');
}

describe('a code frame', () => {
  test('has carets under exactly the stretch that is meant', () => {
    expect(frame('mål:\n  - id: ⟦M 1⟧\n')).toBe(' 2|  - id: M 1\n  |        ^^^');
  });

  test('shows the lines beside it, but no empty ones', () => {
    expect(frame('a: 1\n⟦b⟧: 2\n\nc: 3', { context: 1 })).toBe(' 1|a: 1\n 2|b: 2\n  |^');
  });

  test('marks one column where something is missing', () => {
    expect(frame('tittel:⟦⟧\n')).toBe(' 1|tittel:\n  |       ^');
    expect(frame('tittel: x\n⟦⟧')).toBe(' 2|\n  |^');
  });

  test('counts tabs, wide and combined signs as a terminal shows them', () => {
    expect(frame('\tx: ⟦y⟧')).toBe(' 1|    x: y\n  |       ^');
    expect(frame('漢字: ⟦y⟧')).toBe(' 1|漢字: y\n  |      ^');
    expect(frame('👩‍👩‍👧 ⟦😀⟧')).toBe(' 1|👩‍👩‍👧 😀\n  |   ^^');
    expect(frame('e\u0301 ⟦å⟧')).toBe(' 1|e\u0301 å\n  |  ^');
    expect(frame('a\u030a: ⟦b⟧')).toBe(' 1|a\u030a: b\n  |   ^');
  });

  test('shows signs that cannot be seen', () => {
    expect(frame('id: ⟦m\u200b1⟧')).toBe(' 1|id: m<U+200B>1\n  |    ^^^^^^^^^^');
    expect(frame('id: ⟦\u001b⟧')).toBe(' 1|id: ␛\n  |    ^');
  });

  test('cuts a long line around the stretch', () => {
    const text = frame(`a: ${'x'.repeat(5000)} ⟦her⟧ ${'y'.repeat(5000)}`, { width: 20 });
    expect(text).toBe(' 1|…xxxxxxx her yyyyyy…\n  |         ^^^');
  });

  test('cuts a stretch wider than the screen', () => {
    const text = frame(`a: ⟦${'x'.repeat(5000)}⟧`, { width: 20 });
    const [line = '', carets = ''] = text.split('\n').map((shown) => shown.slice(3));
    expect(line).toBe(`a: ${'x'.repeat(16)}…`);
    expect(carets).toMatch(/^ {3}\^{17}$/);
  });

  test('marks the first and the last line of a stretch over several', () => {
    expect(frame('- ⟦id: a\n  b: c⟧\n')).toBe(' 1|- id: a\n  |  ^^^^^\n 2|  b: c\n  |  ^^^^');
  });

  test('leaves out the middle of a long stretch', () => {
    expect(frame('⟦a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6⟧')).toBe(' 1|a: 1\n  |^^^^\n  |⋮\n 6|f: 6\n  |^^^^');
  });

  test('does not reach into the line after a stretch that ends with its line end', () => {
    expect(frame('⟦a: 1\n⟧b: 2')).toBe(' 1|a: 1\n  |^^^^');
    expect(frame('⟦a: 1\r\n⟧b: 2')).toBe(' 1|a: 1\n  |^^^^');
  });

  test('never fails, and no line is wider than asked, whatever the text', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(texts, fc.nat(300), fc.nat(300), fc.integer({ min: 20, max: 80 }), (text, a, b, width) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const lines = codeFrame(text, new LineIndex(text), span, { width, context: 1 });
        expect(lines.every(({ text: shown }) => columnsOf(shown) <= width)).toBe(true);
        expect(lines.some(({ kind, text: shown }) => kind === 'carets' && shown.includes('^'))).toBe(true);
      }),
    );
  });

  test('keeps the mark of a clipped line inside the text that is shown', () => {
    const lines = fc.string({ unit: 'grapheme', maxLength: 3000 });
    fc.assert(
      fc.property(lines, fc.nat(3000), fc.nat(50), (line, start, length) => {
        const clipped = clipLine(line, { start, end: start + length }, 40);
        expect(clipped.markAt + clipped.markWidth).toBeLessThanOrEqual(41);
        expect(clipped.markWidth).toBeGreaterThan(0);
      }),
    );
  });
});
