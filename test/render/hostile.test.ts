import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, siteOf, writtenSite } from '../support/site.ts';
import { attachments, hostile, hostileFiles } from './support/hostile-files.ts';

/** The plans of Eksempelvik, with something hostile in every text: nothing of it becomes markup, code, a template or a path. */
let made: ReadonlyMap<string, string>;
let used: readonly string[];
beforeAll(async () => {
  const site = await siteOf(hostileFiles(filesIn('plans/eksempelvik')), {
    audience: 'internal',
    asOf: '2026-06-15',
    besides: attachments,
  });
  made = await writtenSite(site);
  used = [...site.files.used().keys()];
}, 120_000);

const pages = () => [...made].filter(([path]) => path.endsWith('.html'));

describe('hostile plans', () => {
  test('become as many pages as harmless ones, and more', () => {
    expect(pages().length).toBeGreaterThan(650);
  });

  test('become no markup: all there is, is ours', () => {
    expect(pages().flatMap(([path, text]) => strangeMarkup(text).map((tag) => `${path}: ${tag}`))).toEqual([]);
  });

  test('are no templates', () => {
    expect(pages().flatMap(([path, text]) => (text.includes('1679591') ? [path] : []))).toEqual([]);
  });

  test('hold no sign that a browser or an editor stumbles on', () => {
    const stumbling =
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
    // Data holds texts as they are, escaped as JSON has it.
    const shown = [...made].filter(([path]) => !path.endsWith('.json'));
    expect(
      shown.flatMap(([path, text]) => (stumbling.test(text) ? [`${path}: ${around(text, stumbling)}`] : [])),
    ).toEqual([]);
  });

  test('stay in their folder, under names that any disk can hold', () => {
    const paths = [...made.keys(), ...used];
    expect(
      paths.filter(
        (path) => !/^(?:[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*\/)*[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u.test(path),
      ),
    ).toEqual([]);
  });

  test('give data that can be read', () => {
    const data = [...made].filter(([path]) => path.endsWith('.json')).map(([, text]) => JSON.parse(text) as unknown);
    expect(data.length).toBeGreaterThan(0);
    expect(JSON.stringify(data)).toContain(JSON.stringify(hostile.script).slice(1, -1));
  });
});

/** Tags and attributes that are not ours, addresses that lead anywhere but to a page, and signs of markup outside of tags. */
function strangeMarkup(text: string): readonly string[] {
  const left = text.replace(ours, (tag) => (isHarmless(tag) ? '' : tag));
  return (left.match(/<[^>]{0,200}>?/g) ?? []).map((tag) => tag.slice(0, 200));
}

const ours = /<!doctype html>|<\/?[a-z][a-z0-9]*(?: [a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*"|=[a-z]+)?)* ?\/?>/g;
const tags =
  /^<(?:!|\/?(?:html|head|meta|title|link|script|body|a|header|nav|main|footer|section|article|aside|div|span|p|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|th|td|col|colgroup|form|input|button|label|select|option|output|details|summary|figure|figcaption|img|strong|em|b|bdi|i|del|small|abbr|time|sup|sub|code|pre|blockquote|hr|br|svg|g|defs|desc|path|rect|circle|line|polyline|polygon|ellipse|text|tspan|pattern|marker|use|symbol|mark|template|noscript)\b)/;

function isHarmless(tag: string): boolean {
  if (!tags.test(tag)) return false;
  if (tag.startsWith('<script') && !/^<script type="module" src="(?:\.\.\/)*[\w./-]+\.js">$/.test(tag)) return false;
  const attributes = [...tag.matchAll(/ ([a-zA-Z0-9:-]+)(?:="([^"]*)")?/g)];
  return attributes.every(([, name = '', value = '']) => {
    if (/^on|^style$|^srcdoc$|^autofocus$/i.test(name)) return false;
    if (!/^(?:href|src|action|xlink:href)$/.test(name)) return true;
    return /^(?:https?:|mailto:|tel:|#|\.{0,2}\/|[\w%.~-]+(?:[/?#]|$))/i.test(value);
  });
}

function around(text: string, sign: RegExp): string {
  const at = text.search(sign);
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 40));
}

test('What they say can be read', () => {
  const start = made.get('constructor/index.html') ?? '';
  expect(start).toContain('&lt;script&gt;alert(&quot;XSS&quot;)&lt;/script&gt;');
  expect(hostile.script).toContain('<script>');
});
