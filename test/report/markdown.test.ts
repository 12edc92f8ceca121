import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownLink } from '../../src/report/markdown-text.ts';
import { markdown } from '../../src/report/markdown.ts';
import type { Style } from '../../src/report/style.ts';
import { report, sampleReport } from '../support/sample-report.ts';

const style: Style = { color: true, hyperlinks: true, width: 80, locale: 'nb' };

describe('markdown', () => {
  test('has the counts, and a table for each file', () => {
    expect(markdown(sampleReport, style)).toBe(`## Kontroll av planene

✖ 3 feil, 1 advarsel og 1 opplysning i 2 filer

Kontrollert per 1.6.2026: 2 dokumenter og 5 elementer.

Les mer om en regel: plans explain syntax/yaml

### plans/eksempelvik/styringsbrev/2026.yaml

| Sted | Funn | Regel |
| ---: | --- | --- |
| 3:9 | **feil** Verdien inneholder et kolon med mellomrom etter, og da tror YAML at det kommer en ny nøkkel. Sett hele teksten i anførselstegn. | syntax/yaml<br>styringsbrev-2026 |
| 9:17 | **feil** Oppdraget er forankret i «økonomiplan-2026-2029\\#T44», men «Økonomiplan 2026–2029» har ikke noe element med den id-en. Mente du «økonomiplan-2026-2029\\#T4»? | reference/unknown-item<br>styringsbrev-2026\\#F1 |
| 10:31 | **feil** «kultr» er ingen enhet i organisasjonen. Mente du «kultur»? | organisation/unknown-unit<br>styringsbrev-2026\\#F1 |

### plans/eksempelvik/økonomiplan/2026-2029.yaml

| Sted | Funn | Regel |
| ---: | --- | --- |
| 6:9 | **advarsel** Målet «Innbyggerne mestrer hverdagen hjemme» er ikke tatt opp i økonomiplanen som gjelder: ingen tiltak bygger på det, og det er heller ikke svart på hvorfor.<br>[kommuneloven § 14-4](https://lovdata.no/lov/2018-06-22-83/%C2%A714-4) | lineage/not-followed-up<br>økonomiplan-2026-2029\\#M1 |
| 7:5 | **opplysning** Målet har ingen indikator, så det går ikke an å se om det blir nådd. | indicator/missing<br>økonomiplan-2026-2029\\#M1 |
`);
  });

  test('says that all is well', () => {
    expect(markdown(report([]), style)).toBe(
      '## Kontroll av planene\n\n✔ Alt i orden.\n\nKontrollert per 1.6.2026: 2 dokumenter og 5 elementer.\n',
    );
  });

  test('stays under a megabyte, and says how many findings are left out', () => {
    const at = { path: 'økonomiplan.yaml', span: { start: 0, end: 0 } };
    const one = { rule: 'x/y', severity: 'error', message: 'å'.repeat(1000), at } as const;
    const text = markdown(report(Array.from({ length: 2000 }, () => one)), style);
    const shown = text.split('\n').filter((line) => line.includes('**feil**')).length;
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(shown).toBeGreaterThan(400);
    expect(text).toContain(`\n${2000 - shown} funn til fikk ikke plass her.`);
  });

  test('shows text of documents as it stands', () => {
    expect(escapeMarkdown('a|b *c* _d_ `e` <b>f</b> [g](h) #i :tada: $j$ ~k~ &amp;')).toBe(
      'a\\|b \\*c\\* \\_d\\_ \\`e\\` \\<b\\>f\\</b\\> \\[g\\](h) \\#i \\:tada: \\$j\\$ \\~k\\~ \\&amp;',
    );
    expect(['- a', '1. b', '+ c', '= d', '# e'].map(escapeMarkdown)).toEqual([
      '\\- a',
      '1\\. b',
      '\\+ c',
      '\\= d',
      '\\# e',
    ]);
  });

  test('makes no link of an address, a mention or a number: these are found after escapes are read', () => {
    const texts = [
      'https://x.no/a',
      'http://x.no',
      'www.x.no',
      'WWW.X.NO',
      'a.b@x.no',
      'mailto:a@x.no',
      '@navn',
      'a#1 #2',
    ];
    for (const text of texts) {
      const root = unified().use(remarkParse).use(remarkGfm).parse(escapeMarkdown(text));
      const [paragraph] = root.children;
      const inside = paragraph?.type === 'paragraph' ? paragraph.children : [];
      expect(inside.filter(({ type }) => type !== 'text' && type !== 'html')).toEqual([]);
      expect(inside.map((node) => (node.type === 'text' ? node.value : '')).join('')).toBe(text);
    }
    expect(escapeMarkdown('@navn #1')).toBe('\\@<!-- -->navn \\#<!-- -->1');
  });

  test('leads nowhere but to the web', () => {
    expect(markdownLink('a]', 'https://lovdata.no/§14) "x" <y>')).toBe(
      '[a\\]](https://lovdata.no/%C2%A714%29%20%22x%22%20%3Cy%3E)',
    );
    expect(markdownLink('a', 'javascript:alert(1)')).toBe('a');
  });
});
