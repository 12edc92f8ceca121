import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/render/html/html.ts';
import { openLayout } from '../../../src/render/html/layout.ts';
import type { LayoutPage } from '../../../src/render/html/layout.ts';
import { PlansError } from '../../../src/messages/usage.ts';
import { wordUsage } from '../../../src/messages/word-usage.ts';
import { kitchenSink, site } from '../look/kitchen-sink.ts';

const folder = join(import.meta.dirname, '../../../templates/html');
const shipped = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.liquid'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

const page: LayoutPage = {
  path: 'styringsbrev-2026/F1/index.html',
  language: 'nb',
  title: 'Hold rammen',
  main: html`<h1>Hold rammen</h1>`,
};

function laidOut(change: Partial<LayoutPage> = {}, own: Readonly<Record<string, string>> = {}): string {
  return openLayout(new Map([...shipped, ...Object.entries(own)]))(site, { ...page, ...change });
}

function faultOf(own: Readonly<Record<string, string>>): string {
  try {
    return laidOut({}, own);
  } catch (error) {
    if (!(error instanceof PlansError)) throw error;
    return wordUsage(error, 'nb').message;
  }
}

describe('the frame of a page', () => {
  test('is a whole document that names only what lies beside it', () => {
    expect(laidOut()).toBe(`<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'self';font-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none'">
<title>Hold rammen – Eksempelvik kommune</title>
<link rel="icon" href="../../favicon.svg">
<link rel="stylesheet" href="../../style.css">
</head>
<body>
<a class="skip" href="#_main">Hopp til innholdet</a>
<header class="bar">
<a class="brand" href="../../index.html"><img src="../../favicon.svg" alt=""><span><strong>Eksempelvik kommune</strong> <span>Planer og styring</span></span></a>
<nav aria-label="Hovedmeny"><ul><li><a href="../../planer/index.html">Planer</a></li><li><a href="../../mål/index.html">Mål</a></li><li><a href="../../oppdrag/index.html">Oppdrag</a></li><li><a href="../../enheter/index.html">Enheter</a></li><li><a href="../../årshjul/index.html">Årshjul</a></li><li><a href="../../rød-tråd/index.html">Rød tråd</a></li></ul></nav>
<form role="search" action="../../sok/index.html"><input type="search" name="q" aria-label="Søk i planene" placeholder="Søk i planene"><button class="button">Søk</button></form>
</header>

<main id="_main" tabindex="-1">
<h1>Hold rammen</h1>
</main>
<footer class="foot">
<ul><li><a href="https://eksempelvik.example/">eksempelvik.example</a></li><li><a href="../../tilgjengelighet/index.html">Tilgjengelighet</a></li><li><a href="../../data/index.html">Åpne data</a></li></ul>
<p class="made">Laget av plans. Viser planene per 15.6.2026.</p>
</footer>
</body>
</html>
`);
  });

  test('is small, whatever page is in it', () => {
    const { main, ...rest } = kitchenSink();
    expect(String(main).length).toBeGreaterThan(0);
    expect(Buffer.byteLength(laidOut({ ...rest, main: html`` }))).toBeLessThan(2_200);
  });

  test('marks the entry of the menu that the page is, or belongs under', () => {
    const current = (text: string) => /<a href="([^"]*)" aria-current="(\w+)"/.exec(text)?.slice(1);
    expect(current(laidOut({ section: 'mål/index.html' }))).toEqual(['../../mål/index.html', 'true']);
    expect(current(laidOut({ path: 'mål/index.html' }))).toEqual(['../mål/index.html', 'page']);
    expect(current(laidOut())).toBeUndefined();
  });

  test('says of the internal edition that it is one, in the language of the page, whatever the templates are', () => {
    const said = (language: LayoutPage['language'], own: Readonly<Record<string, string>> = {}) =>
      openLayout(new Map([...shipped, ...Object.entries(own)]))(
        { ...site, isInternal: true },
        { ...page, language },
      ).match(/<aside class="inner">(.*?)<\/aside>/)?.[1];
    expect(said('nb')).toBe('Intern utgave. Noe av det som står her, er ikke offentlig.');
    expect(said('nn', { 'header.liquid': '<header></header>' })).toMatch(/^Intern utgåve\./);
    expect(said('en')).toMatch(/^Internal edition\./);
    expect(laidOut()).not.toContain('<aside');
  });

  test('leaves the search to the page that is the search', () => {
    expect(laidOut({ path: 'sok/index.html' })).not.toContain('<form');
    expect(laidOut({ path: 'søk/index.html' })).toContain('<form');
  });

  test('has an address of its own, and fetches the font early, where it is known where the site will stand', () => {
    const text = openLayout(shipped)({ ...site, baseUrl: 'https://planer.eksempelvik.example/' }, page);
    expect(text).toContain('<link rel="canonical" href="https://planer.eksempelvik.example/styringsbrev-2026/F1/">');
    expect(text).toContain(
      '<link rel="preload" href="../../inter-latin.woff2" as="font" type="font/woff2" crossorigin>',
    );
  });

  test('leads from the start page to itself, not to its folder', () => {
    const text = openLayout(shipped)({ ...site, homePath: '' }, { ...page, path: 'index.html' });
    expect(text).toContain('<a class="brand" href="./">');
  });

  test('lets a page have scripts of the site, and nothing from elsewhere', () => {
    const text = laidOut({ scripts: ['search.js'] });
    expect(text).toContain('<script type="module" src="../../search.js"></script>');
    expect(text).toContain(`script-src 'self' 'wasm-unsafe-eval';connect-src 'self'`);
    expect(laidOut()).not.toContain('script');
  });

  test('speaks the language of the page', () => {
    expect(laidOut({ language: 'nn' })).toContain('<html lang="nn">');
    expect(laidOut({ language: 'nn' })).toContain('Hopp til innhaldet');
    expect(laidOut({ language: 'en' })).toContain('Skip to content');
  });

  test('shows text as text, in attributes too, also what looks like a template', () => {
    const hostile = '"><script>alert(1)</script>{{ site.name }}{% assign x = 1 %}';
    const text = laidOut({ title: hostile, description: hostile, breadcrumb: [{ text: hostile, href: hostile }] });
    expect(text).not.toContain('<script');
    expect(text.split('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;{{ site.name }}{% assign x = 1 %}')).toHaveLength(
      5,
    );
  });
});

describe("a municipality's own template", () => {
  test('stands in place of ours of the same name, and leaves the others', () => {
    const text = laidOut({}, { 'footer.liquid': '<footer class="foot">{{ site.name }}</footer>' });
    expect(text).toContain('<footer class="foot">Eksempelvik kommune</footer>');
    expect(text).toContain('<header class="bar">');
  });

  test('may be of several files', () => {
    const own = { 'footer.liquid': "<footer>{% include 'address' %}</footer>", 'address.liquid': 'Rådhuset' };
    expect(laidOut({}, own)).toContain('<footer>Rådhuset</footer>');
  });

  test('that uses a name that does not exist is told of with its place', () => {
    expect(faultOf({ 'footer.liquid': '<footer>\n  {{ site.nam }}</footer>' })).toBe(
      'templates/html/footer.liquid, linje 2, kolonne 6: malen bruker «site.nam», som ikke finnes.',
    );
    expect(faultOf({ 'page.liquid': '{{ page.title | raw }}' })).toBe(
      'templates/html/page.liquid, linje 1, kolonne 1: malen bruker «raw», som ikke finnes.',
    );
    expect(faultOf({ 'page.liquid': 'a\n{% eval x %}' })).toBe(
      'templates/html/page.liquid, linje 2, kolonne 1: malen bruker «eval», som ikke finnes.',
    );
    expect(faultOf({ 'page.liquid': "{% include '../../secret' %}" })).toBe(
      'templates/html/page.liquid, linje 1, kolonne 1: malen bruker «../../secret», som ikke finnes.',
    );
  });

  test('that is not finished is told of with its place', () => {
    expect(faultOf({ 'header.liquid': '<header>\n{% if site.name %}x</header>' })).toBe(
      'templates/html/header.liquid, linje 2, kolonne 1: malen kan ikke brukes (tag {% if site.name %} not closed).',
    );
  });

  test('reaches no code and no more than it is given', () => {
    expect(faultOf({ 'page.liquid': '{{ site.constructor }}' })).toContain('«site.constructor», som ikke finnes');
    expect(faultOf({ 'page.liquid': '{{ page.main.toString }}' })).toContain('«page.main.toString», som ikke finnes');
  });

  test('that goes on for ever is stopped', { timeout: 30_000 }, () => {
    const forever = '{% for a in (1..9000) %}{% for b in (1..9000) %}x{% endfor %}{% endfor %}';
    expect(faultOf({ 'page.liquid': forever })).toContain('kan ikke brukes (template render limit exceeded)');
    expect(faultOf({ 'page.liquid': '{{ (1..999999999) }}' })).toContain(
      'kan ikke brukes (memory alloc limit exceeded)',
    );
    expect(faultOf({ 'page.liquid': "{% include 'page' %}" })).toContain('kan ikke brukes');
  });
});
