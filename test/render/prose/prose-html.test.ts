import { describe, expect, test } from 'vitest';
import { proseHtml, prosePage } from '../../../src/render/prose/prose-html.ts';
import { markup, read } from '../support/prose.ts';

describe('markup of a text', () => {
  test('has headings from the level it stands at, h6 at most', () => {
    expect(markup('# A\n\n## B & C')).toBe('<h2 id="a">A</h2><h3 id="b--c">B &amp; C</h3>');
    expect(proseHtml(read('# A\n\n## B'), 6, { locale: 'nb', prefix: 'x-' }).toString()).toBe(
      '<h6 id="x-a">A</h6><h6 id="x-b">B</h6>',
    );
  });

  test('has lists as lines where they are tight, as paragraphs where they are not', () => {
    expect(markup('- a\n- b\n  1. c')).toBe('<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>');
    expect(markup('3. a\n\n4. b')).toBe('<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>');
  });

  test('says of tasks whether they are done', () => {
    expect(markup('- [x] a\n- [ ] b', 'nn')).toBe(
      '<ul><li class="task"><span role="img" aria-label="Gjort">☑</span> a</li><li class="task"><span role="img" aria-label="Ikkje gjort">☐</span> b</li></ul>',
    );
  });

  test('has tables that can be moved by keyboard, each by a name of its own', () => {
    const table = '| Mål | 2026 |\n|---|--:|\n| A | 1 |\n';
    const written = (name: string) =>
      `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr><th scope="col">Mål</th><th scope="col" class="n">2026</th></tr></thead><tbody><tr><td>A</td><td class="n">1</td></tr></tbody></table></div>`;
    expect(markup(`${table}\n${table}`)).toBe(written('Tabell: Mål, 2026') + written('Tabell: Mål, 2026 (2)'));
  });

  test('names rows by the first column where that has no name itself, and has no empty headers', () => {
    expect(markup('| | 2026 |\n|---|---|\n| Skole | 1 |\n', 'en')).toBe(
      '<div class="scroll" tabindex="0" role="region" aria-label="Table: 2026"><table><thead><tr><td></td><th scope="col">2026</th></tr></thead><tbody><tr><th scope="row">Skole</th><td>1</td></tr></tbody></table></div>',
    );
    expect(markup('| | |\n|---|---|\n| a | b |\n')).toBe(
      '<div class="scroll" tabindex="0" role="region" aria-label="Tabell"><table><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table></div>',
    );
  });

  test('keeps code as it stands', () => {
    expect(markup('```html\n<b>\n  x\n```')).toBe(
      '<pre class="scroll" tabindex="0" role="region" aria-label="Kode"><code>&lt;b&gt;\n  x</code></pre>',
    );
  });

  test('has figures with alternative text and caption', () => {
    expect(markup('![Kart "A"](kart.png "Figur <1>")')).toBe(
      '<figure><img src="/kart.png" alt="Kart &quot;A&quot;" width="640" height="480" loading="lazy"><figcaption>Figur &lt;1&gt;</figcaption></figure>',
    );
  });

  test('leads from references to footnotes and back, from each of several', () => {
    expect(markup('A[^x] B[^x]\n\n[^x]: Note')).toBe(
      '<p>A<sup><a href="#fn:1" id="ref:1" aria-label="Fotnote 1">1</a></sup> B<sup><a href="#fn:1" id="ref:1.2" aria-label="Fotnote 1">1</a></sup></p>' +
        '<section class="notes"><h2>Fotnoter</h2><ol><li id="fn:1"><p>Note <a href="#ref:1" aria-label="Tilbake til teksten">↩</a> <a href="#ref:1.2" aria-label="Tilbake til teksten, sted 2">↩2</a></p></li></ol></section>',
    );
  });

  test('marks what not everybody may see', () => {
    const blocks = [
      { kind: 'restricted' as const, access: 'unntatt' as const, basis: 'offl. § 13', blocks: read('Intern').blocks },
    ];
    expect(proseHtml({ blocks, notes: [] }, 2, { locale: 'nb' }).toString()).toBe(
      '<div class="closed"><p><strong>Unntatt offentlighet</strong> (offl. § 13)</p><p>Intern</p></div>',
    );
  });
});

describe('texts of one page', () => {
  test('number their footnotes together, notes of notes last, and write addresses as the page has them', () => {
    const page = prosePage({ locale: 'en', href: (href) => `..${href}` });
    const first = page.html(read('A[^1] [p](plan.md)\n\n[^1]: Ein[^2]\n\n[^2]: To'), 2);
    const second = page.html(read('B[^9]\n\n[^9]: Ni'), 3);
    expect(String(first) + String(second)).toBe(
      '<p>A<sup><a href="#fn:1" id="ref:1" aria-label="Footnote 1">1</a></sup> <a href="../plan.html">p</a></p>' +
        '<p>B<sup><a href="#fn:2" id="ref:2" aria-label="Footnote 2">2</a></sup></p>',
    );
    expect(page.notes(3)?.toString()).toBe(
      '<section class="notes"><h3>Footnotes</h3><ol>' +
        '<li id="fn:1"><p>Ein<sup><a href="#fn:3" id="ref:3" aria-label="Footnote 3">3</a></sup> <a href="#ref:1" aria-label="Back to the text">↩</a></p></li>' +
        '<li id="fn:2"><p>Ni <a href="#ref:2" aria-label="Back to the text">↩</a></p></li>' +
        '<li id="fn:3"><p>To <a href="#ref:3" aria-label="Back to the text">↩</a></p></li></ol></section>',
    );
  });

  test('have no footnotes below them where they refer to none', () => {
    const page = prosePage({ locale: 'nb' });
    page.html(read('A\n\n[^1]: Ubrukt'), 2);
    expect(page.notes(2)).toBeNull();
  });
});
