import { describe, expect, test } from 'vitest';
import { readProse, readProses } from '../../../src/render/prose/read-prose.ts';
import { read, remark, tools } from '../support/prose.ts';

const text = (words: string) => ({ kind: 'text', text: words });
const paragraph = (...children: readonly object[]) => ({ kind: 'paragraph', children });
const blocks = (source: string) => read(source).blocks;

describe('blocks', () => {
  test('a break in the source is a blank, two blanks at its end are a break', () => {
    expect(blocks('Vi bygger\nskole.  \nOg *vei*.')).toEqual([
      paragraph(
        text('Vi bygger skole.'),
        { kind: 'break' },
        text('Og '),
        { kind: 'emphasis', children: [text('vei')] },
        text('.'),
      ),
    ]);
  });

  test('headings begin at 1, never skip a level and have names of their own', () => {
    const headings = blocks('### Mål\n\n##### Språk og lek\n\n#### Mål\n\n## Økonomi, 2026\n\n### ***\n');
    expect(headings.map((one) => one.kind === 'heading' && [one.depth, one.id])).toEqual([
      [1, 'mål'],
      [2, 'språk-og-lek'],
      [2, 'mål-1'],
      [1, 'økonomi-2026'],
      [2, 'avsnitt'],
    ]);
  });

  test('lists keep their first number, their tasks and whether they are tight', () => {
    expect(blocks('3. tre\n4. fire')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        tight: true,
        items: ['tre', 'fire'].map((words) => ({ done: null, blocks: [paragraph(text(words))] })),
      },
    ]);
    expect(blocks('- [x] gjort\n\n- [ ] ikke\n  - under')).toEqual([
      {
        kind: 'list',
        ordered: false,
        start: 1,
        tight: false,
        items: [
          { done: true, blocks: [paragraph(text('gjort'))] },
          {
            done: false,
            blocks: [
              paragraph(text('ikke')),
              {
                kind: 'list',
                ordered: false,
                start: 1,
                tight: true,
                items: [{ done: null, blocks: [paragraph(text('under'))] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('rows of a table have as many cells as its head', () => {
    expect(blocks('| Mål | 2026 |\n|:--|--:|\n| *A* |\n| B | 1 | 2 |\n')).toEqual([
      {
        kind: 'table',
        align: ['left', 'right'],
        head: [[text('Mål')], [text('2026')]],
        rows: [
          [[{ kind: 'emphasis', children: [text('A')] }], []],
          [[text('B')], [text('1')]],
        ],
      },
    ]);
  });

  test('quotes, code and rules stand as they are', () => {
    expect(blocks('> Sitert\n\n```yaml\nid: <b>\n```\n\n---\n')).toEqual([
      { kind: 'quote', blocks: [paragraph(text('Sitert'))] },
      { kind: 'code', lang: 'yaml', text: 'id: <b>' },
      { kind: 'rule' },
    ]);
  });

  test('an image by itself is a figure with its title as caption', () => {
    const image = { kind: 'image', alt: 'Kart over Sundet', src: '/kart.png', width: 640, height: 480 };
    expect(blocks('![Kart over Sundet](kart.png "Figur 1")')).toEqual([{ kind: 'figure', image, caption: 'Figur 1' }]);
    expect(blocks('Se ![Kart over Sundet](kart.png) her')).toEqual([paragraph(text('Se '), image, text(' her'))]);
  });

  test('of an image that the site does not have its words are left', () => {
    expect(blocks('![Bilde av rådhuset](../hemmelig.png)')).toEqual([paragraph(text('Bilde av rådhuset'))]);
    expect(blocks('![](../hemmelig.png)')).toEqual([]);
  });

  test('HTML is text, without its comments', () => {
    expect(
      blocks('<script>alert(1)</script>\n\nEn <b>fet</b> <!-- merk --> tekst<br>ny linje\n\n<!-- bort -->\n'),
    ).toEqual([
      paragraph(text('<script>alert(1)</script>')),
      paragraph(text('En <b>fet</b>  tekst'), { kind: 'break' }, text('ny linje')),
    ]);
    expect(blocks('Før\n\n<!-- aldri lukket\n\nhemmelig')).toEqual([paragraph(text('Før'))]);
  });

  test('what would be a directive elsewhere is text', () => {
    expect(blocks('Møtet er kl. 10:30, og det ble 3:2.')).toEqual([
      paragraph(text('Møtet er kl. 10:30, og det ble 3:2.')),
    ]);
  });
});

describe('links', () => {
  const link = (href: string, words: string) => ({ kind: 'link', href, children: [text(words)] });

  test('lead to web addresses, mail, telephone and what the site resolves', () => {
    expect(
      blocks('[a](https://a.example/x?b=1) [b](mailto:post@b.example) [c](tel:+4712345678) [d](../plan.md)'),
    ).toEqual([
      paragraph(
        link('https://a.example/x?b=1', 'a'),
        text(' '),
        link('mailto:post@b.example', 'b'),
        text(' '),
        link('tel:+4712345678', 'c'),
        text(' '),
        link('/../plan.html', 'd'),
      ),
    ]);
  });

  test('are made of bare addresses', () => {
    expect(blocks('Se www.a.example og <https://b.example>.')).toEqual([
      paragraph(
        text('Se '),
        link('http://www.a.example/', 'www.a.example'),
        text(' og '),
        link('https://b.example/', 'https://b.example'),
        text('.'),
      ),
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//ond.example/x',
    '\\\\\\\\ond.example',
    'https://',
    'hemmelig.md',
    '',
  ])('leave their words where they may not lead: %s', (target) => {
    expect(blocks(`Se [planen](<${target}>) her`)).toEqual([paragraph(text('Se planen her'))]);
  });

  test('find what they lead to in any text of the file', () => {
    const sources = ['[Se planen][p], [P] og ![Kart][k]', '[p]: plan.md\n\n[k]: kart.png', '[p]: annen.md'].map(
      (one) => ({
        outline: '',
        sources: [{ kind: 'markdown' as const, text: one }],
      }),
    );
    expect(readProses(sources, tools)).toEqual([
      {
        blocks: [
          paragraph(link('/plan.html', 'Se planen'), text(', '), link('/plan.html', 'P'), text(' og '), {
            kind: 'image',
            alt: 'Kart',
            src: '/kart.png',
            width: 640,
            height: 480,
          }),
        ],
        notes: [],
      },
      { blocks: [], notes: [] },
      { blocks: [], notes: [] },
    ]);
  });
});

describe('footnotes', () => {
  test('are gathered at the end, those of notes too, each once', () => {
    const note = (id: string) => ({ kind: 'note', id });
    expect(read('A[^b] og[^B]\n\n[^b]: Se[^c].\n[^c]: Rundt[^b]\n[^d]: Ubrukt\n')).toEqual({
      blocks: [paragraph(text('A'), note('b'), text(' og'), note('b'))],
      notes: [
        { id: 'b', blocks: [paragraph(text('Se'), note('c'), text('.'))] },
        { id: 'c', blocks: [paragraph(text('Rundt'), note('b'))] },
      ],
    });
  });

  test('stand after a link that they stand in', () => {
    // Satteri takes such a link for text.
    const { blocks: found } = readProse('[Plan **A**[^1]](plan.md)\n\n[^1]: Ny', { ...tools, parse: remark });
    expect(found.at(0)).toEqual(
      paragraph(
        { kind: 'link', href: '/plan.html', children: [text('Plan '), { kind: 'strong', children: [text('A')] }] },
        { kind: 'note', id: '1' },
      ),
    );
  });

  test('of another text do not take in an indented one', () => {
    const [prose] = readProses(
      ['    innrykk[^1]\n\nOrd[^1]', '[^1]: Noten'].map((one) => ({
        outline: '',
        sources: [{ kind: 'markdown' as const, text: one }],
      })),
      tools,
    );
    expect(prose).toEqual({
      blocks: [{ kind: 'code', lang: null, text: 'innrykk[^1]' }, paragraph(text('Ord'), { kind: 'note', id: '1' })],
      notes: [{ id: '1', blocks: [paragraph(text('Noten'))] }],
    });
  });
});
