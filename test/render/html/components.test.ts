import { describe, expect, test } from 'vitest';
import { breadcrumb } from '../../../src/render/html/components/breadcrumb.ts';
import { columns } from '../../../src/render/html/components/columns.ts';
import { contents } from '../../../src/render/html/components/contents.ts';
import { dataTable } from '../../../src/render/html/components/data-table.ts';
import { disclosure } from '../../../src/render/html/components/disclosure.ts';
import { downloads } from '../../../src/render/html/components/downloads.ts';
import { emptyState } from '../../../src/render/html/components/empty-state.ts';
import { figure } from '../../../src/render/html/components/figure.ts';
import { itemList } from '../../../src/render/html/components/item-list.ts';
import { keyFacts } from '../../../src/render/html/components/key-facts.ts';
import { nestedList } from '../../../src/render/html/components/nested-list.ts';
import { notice } from '../../../src/render/html/components/notice.ts';
import { pageHeader } from '../../../src/render/html/components/page-header.ts';
import { pagination, shownPages } from '../../../src/render/html/components/pagination.ts';
import { searchForm } from '../../../src/render/html/components/search-form.ts';
import { section } from '../../../src/render/html/components/section.ts';
import { statRow } from '../../../src/render/html/components/stat-row.ts';
import { tagList } from '../../../src/render/html/components/tag-list.ts';
import { html } from '../../../src/render/html/html.ts';
import { shellWords } from '../../../src/render/html/shell-words.ts';
import { emptyPage, kitchenSink } from '../look/kitchen-sink.ts';

const words = shellWords('nb').pagination;

describe('a part of a page', () => {
  test('page header: kind, status, title, ingress, facts', () => {
    const header = pageHeader({
      kind: 'Styringsbrev',
      status: { tone: 'good', text: 'Vedtatt' },
      title: 'Styringsbrev 2026',
      ingress: 'Sju oppdrag.',
      facts: [{ label: 'Sak', value: '114/25' }],
    });
    expect(String(header)).toBe(
      '<header class="top"><p class="kind">Styringsbrev <span class="tag good">Vedtatt</span></p><h1>Styringsbrev 2026</h1><p class="lead">Sju oppdrag.</p><dl class="facts"><div><dt>Sak</dt><dd>114/25</dd></div></dl></header>',
    );
    expect(String(pageHeader({ title: 'Bare tittel' }))).toBe('<header class="top"><h1>Bare tittel</h1></header>');
  });

  test('data table: the column says its name at each value where rows become cards', () => {
    const table = {
      caption: 'Rammer',
      columns: [{ text: 'Sektor' }, { text: 'Sum', kind: 'number' as const }],
      rows: [['Oppvekst', 12]],
      sums: [['I alt', 12]],
    };
    expect(String(dataTable(table))).toBe(
      '<table class="cards"><caption>Rammer</caption><thead><tr><th scope="col">Sektor</th><th scope="col" class="n">Sum</th></tr></thead><tbody><tr><th scope="row">Oppvekst</th><td class="n" data-l="Sum">12</td></tr></tbody><tfoot><tr><th scope="row">I alt</th><td class="n" data-l="Sum">12</td></tr></tfoot></table>',
    );
    expect(String(dataTable({ ...table, captionHidden: true, narrow: 'scroll', sums: [] }))).toBe(
      '<div class="scroll" tabindex="0" role="region" aria-label="Rammer"><table><caption class="sr">Rammer</caption><thead><tr><th scope="col">Sektor</th><th scope="col" class="n">Sum</th></tr></thead><tbody><tr><th scope="row">Oppvekst</th><td class="n">12</td></tr></tbody></table></div>',
    );
  });

  test('item list: what is empty is left out', () => {
    const items = itemList([
      {
        href: 'F1/',
        number: '1.1',
        title: 'Hold rammen',
        facts: ['Oppdrag', '', null],
        status: { tone: 'late', text: 'Forsinket' },
      },
      { href: null, title: 'Uten side', id: 'F2' },
    ]);
    expect(String(items)).toBe(
      '<ul class="items"><li><p class="name"><a href="F1/"><b class="no">1.1 </b>Hold rammen</a> <span class="tag late">Forsinket</span></p><p class="meta"><span>Oppdrag</span></p></li><li id="F2"><p class="name">Uten side</p></li></ul>',
    );
  });

  test('lists: contents, nested list, labels, files, numbers', () => {
    const entry = (id: string) => ({ id, text: id });
    expect(String(contents('På siden', [{ ...entry('a'), below: [entry('x')] }, entry('b'), entry('c')]))).toBe(
      '<nav class="toc" aria-labelledby="_toc"><p id="_toc">På siden</p><ul><li><a href="#a">a</a><ul><li><a href="#x">x</a></li></ul></li><li><a href="#b">b</a></li><li><a href="#c">c</a></li></ul></nav>',
    );
    expect(String(nestedList([{ content: 'mål', below: [{ content: 'tiltak', below: [], isSubject: true }] }]))).toBe(
      '<ul class="tree"><li>mål<ul><li class="here">tiltak</li></ul></li></ul>',
    );
    expect(String(tagList([{ number: '3', text: 'God helse', href: 'fn/3/' }, { text: 'Klima' }], 'FNs mål'))).toBe(
      '<ul class="chips" aria-label="FNs mål"><li><a href="fn/3/"><b>3</b> God helse</a></li><li><span>Klima</span></li></ul>',
    );
    expect(String(downloads([{ href: 'a.json', text: 'Åpne data', kind: 'JSON' }]))).toBe(
      '<ul class="files" data-pagefind-ignore><li><a href="a.json">Åpne data (JSON)</a></li></ul>',
    );
    expect(String(statRow([{ value: 7, label: 'i rute', tone: 'good', detail: 'av 12', href: '#i' }]))).toBe(
      '<ul class="stats"><li class="good"><b>7</b> <a href="#i">i rute</a> <small>av 12</small></li></ul>',
    );
  });

  test('boxes: notice, empty state, figure, disclosure, section, columns, search', () => {
    expect(String(notice({ tone: 'broken', title: 'Feil', body: 'x', place: 'a.yaml, linje 2', level: 3 }))).toBe(
      '<div class="alert broken"><h3>Feil</h3><div>x</div><p class="meta">a.yaml, linje 2</p></div>',
    );
    expect(String(notice({ tone: 'info', title: 'Til høring' }))).toBe(
      '<div class="alert info"><p><strong>Til høring</strong></p></div>',
    );
    expect(String(emptyState('Ingen.', html`<a href="#">Alle</a>`))).toBe(
      '<div class="empty"><p>Ingen.</p><p><a href="#">Alle</a></p></div>',
    );
    expect(String(figure({ title: 'Ramme', subtitle: 'kr', drawing: html`<svg></svg>`, scrollLabel: 'Ramme' }))).toBe(
      '<figure><figcaption><strong>Ramme</strong> <span>kr</span></figcaption><div class="scroll" tabindex="0" role="region" aria-label="Ramme"><svg></svg></div></figure>',
    );
    expect(String(disclosure('Vis', 'x', true))).toBe('<details open><summary>Vis</summary><div>x</div></details>');
    expect(String(section({ id: 'a', title: 'A', intro: 'i', body: 'b' }))).toBe(
      '<section><h2 id="a">A</h2><p class="intro">i</p>b</section>',
    );
    expect(String(columns(null, 'b'))).toBe('<div>b</div>');
    expect(String(columns('s', 'b'))).toBe('<div class="cols"><div class="side">s</div><div>b</div></div>');
    expect(String(searchForm({ action: 'sok/', label: 'Søk', button: 'Søk', id: 'q' }))).toBe(
      '<form class="search" role="search" action="sok/" aria-label="Søk"><label for="q">Søk</label><input id="q" type="search" name="q"><button class="button">Søk</button></form>',
    );
  });

  test('is nothing where there is nothing to show', () => {
    const nothing = [breadcrumb('Her', []), contents('Her', []), keyFacts([]), tagList([]), downloads([])];
    const onePage = pagination({ current: 1, count: 1, href: String, words });
    expect([...nothing, onePage]).toEqual([null, null, null, null, null, null]);
  });
});

describe('the pages of a long list', () => {
  test('are the first, the last, and those near the current one', () => {
    const shown = [1, 3, 4, 5, 9, 10].map((current) =>
      shownPages(current, 10)
        .map((page) => page ?? '…')
        .join(' '),
    );
    expect(shown).toEqual(['1 2 … 10', '1 2 3 4 … 10', '1 2 3 4 5 … 10', '1 … 4 5 6 … 10', '1 … 8 9 10', '1 … 9 10']);
  });

  test('have their names, and steps where there is somewhere to step', () => {
    expect(String(pagination({ current: 1, count: 2, href: (page) => `side-${page}/`, words }))).toBe(
      '<nav class="pages" aria-label="Sider i listen"><ul><li><a href="side-1/" aria-label="Side 1" aria-current="page">1</a></li><li><a href="side-2/" aria-label="Side 2">2</a></li><li class="next"><a href="side-2/" rel="next">Neste</a></li></ul></nav>',
    );
  });
});

describe('a page with every part, and with hostile words in all of them', () => {
  const text = `${String(kitchenSink().main)}${String(emptyPage().main)}`;

  test('holds them as text', () => {
    expect(text).not.toMatch(/<script|<[^>]*\son\w+="/i);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('keeps the strict policy: no style in the markup', () => {
    expect(text).not.toMatch(/\sstyle="|<style/);
  });

  test('closes what it opens', () => {
    const open: string[] = [];
    for (const [, close, name = '', end] of text.matchAll(/<(\/?)([a-z]\w*)(?:\s[^>]*?)?(\/?)>/g)) {
      if (close === '') (end === '/' || name === 'input' ? [] : open).push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});
