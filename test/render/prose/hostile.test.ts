import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkdownParser } from '../../../src/parse/markdown/parser.ts';
import { proseHtml } from '../../../src/render/prose/prose-html.ts';
import { readProse, readProses } from '../../../src/render/prose/read-prose.ts';
import { excerptOf, textOf } from '../../../src/render/prose/text-of.ts';
import { markup, read, remark, satteri, tools } from '../support/prose.ts';

/** Signs and words that mean something to Markdown, browsers, templates or engines that set pages. */
const piece = fc.constantFrom(
  ...[
    '# ',
    '\n',
    '\n\n',
    '  \n',
    '- ',
    '1. ',
    '> ',
    '`',
    '```\n',
    '~~~\n',
    '*',
    '**',
    '_',
    '~~',
    '|',
    '|--|\n',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '<',
    '>',
  ],
  ...[
    '[^a]',
    '[^a]: ',
    '[a]: ',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '&lt;',
    '&#0;',
    '&#8238;',
    '"',
    "'",
  ],
  ...[
    '{{ 7 | raw }}',
    '{% include x %}',
    '#import "x"',
    '$x$',
    '@ref',
    '\\',
    ' ',
    '    ',
    '\t',
    '\r\n',
    '\u202E',
    '\u0000',
    '\uD800',
    '\uFEFF',
    ':::unntatt\n',
    ':::\n',
    '::tiltak[a]{id=A}\n',
  ],
  ...['mål', 'å', 'https://a.example', 'www.b.example', 'post@c.example', '- [ ] ', '---\n'],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

const parsers: readonly (readonly [string, MarkdownParser])[] = [
  ['remark', remark],
  ...(satteri === null ? [] : [['satteri', satteri] as const]),
];

describe.each(parsers)('any text, by %s', (_, parse) => {
  test('is read and written without an error, as plain data, nested 16 levels at most', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const sources = [one, other].map((text) => ({ outline: '', sources: [{ kind: 'markdown' as const, text }] }));
        for (const prose of readProses(sources, { ...tools, parse })) {
          expect(JSON.parse(JSON.stringify(prose))).toEqual(prose);
          expect(nesting(prose)).toBeLessThanOrEqual(72);
          expect(textOf(prose) + excerptOf(prose, 20)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000]/);
          expect(tagsIn(proseHtml(prose, 2, { locale: 'nb' }).toString())).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

/** Tags and attributes that markup of ours never has. */
function tagsIn(text: string): readonly string[] {
  const ours =
    /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|div|table|thead|tbody|tr|th|td|hr|br|figure|figcaption|img|strong|em|del|a|sup|section|span)(?: (?:id|href|src|alt|class|tabindex|role|aria-label|scope|start|width|height|loading)="[^"<>]*")*>/g;
  const left = text.replace(ours, (tag) => (/(?:href|src)="(?!https?:|mailto:|tel:|\/|#)/.test(tag) ? tag : ''));
  return left.match(/<[^>]*>?/g) ?? [];
}

function nesting(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(nesting));
}

describe('hostile texts', () => {
  test('are words', () => {
    expect(markup('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(markup('{{ page.title | raw }} {% include "x" %}')).toBe(
      '<p>{{ page.title | raw }} {% include &quot;x&quot; %}</p>',
    );
    expect(markup('#import "x": \\$ $x$ <label> @ref')).toBe('<p>#import &quot;x&quot;: $ $x$ &lt;label&gt; @ref</p>');
  });

  test('do not turn the direction of what follows', () => {
    expect(read('a\u202Eb &#8238;c `\u2066d`')).toEqual(read('ab c `d`'));
  });

  test('are as long as they are', () => {
    expect(textOf(read('å'.repeat(10_000)))).toHaveLength(10_000);
  });

  test('show NUL and half characters as signs for what is missing', () => {
    expect(textOf(read('a\u0000b'))).toBe('a\uFFFDb');
    expect(textOf(readProse('a\uD800b', { ...tools, parse: remark }))).toBe('a\uFFFDb');
  });

  test.each([
    ['quotes', `${'> '.repeat(90)}dypt`],
    ['lists', Array.from({ length: 90 }, (_, at) => `${'  '.repeat(at)}- nivå`).join('\n')],
    ['emphasis', `${'*a '.repeat(60)}dypt${'*'.repeat(60)}`],
  ])('are cut where %s go too deep, and keep their words', (_, text) => {
    const prose = read(text);
    expect(nesting(prose)).toBeLessThanOrEqual(72);
    expect(textOf(prose)).toMatch(/dypt|nivå nivå nivå/);
  });

  test('are not parsed where no person wrote them', () => {
    const text = `Før\n\n${'[a*_`'.repeat(3000)}\n\nEtter`;
    expect(textOf(read(text))).toBe(text);
  });

  test.each([
    ['footnotes', Array.from({ length: 3000 }, (_, at) => `a[^${at}]\n\n[^${at}]: b[^${at + 1}]\n\n`).join('')],
    ['headings', '# a\n\n'.repeat(3000)],
    ['rows', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(3000)}`],
  ])('with thousands of %s are read in a moment', (_, text) => {
    const start = performance.now();
    proseHtml(readProse(text, tools), 2, { locale: 'nb' });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
