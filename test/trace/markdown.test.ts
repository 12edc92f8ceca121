import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toVisible } from '../../src/report/visible.ts';
import { markdownText } from '../../src/trace/markdown.ts';
import { nb } from '../../src/trace/words-nb.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { hostileTitles, traceNode, traceOf, tracesOf, wideTrace } from '../support/trace.ts';

// The whole municipality, perhaps beside other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let trace: (ref: string) => Trace;

beforeAll(async () => {
  trace = await tracesOf();
});

const read = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);

function all(node: Nodes, type: string): readonly Nodes[] {
  const below = 'children' in node ? node.children.flatMap((child) => all(child, type)) : [];
  return node.type === type ? [node, ...below] : below;
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return node.value === '<br>' ? '\n' : '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function cellsOf(table: Nodes | undefined): readonly (readonly string[])[] {
  return table === undefined ? [] : all(table, 'tableRow').map((row) => all(row, 'tableCell').map(textOf));
}

/** Kinds of nodes below one. */
function kinds(node: Nodes): ReadonlySet<string> {
  return new Set([node.type, ...('children' in node ? node.children.flatMap((child) => [...kinds(child)]) : [])]);
}

describe('a lineage for a case document', () => {
  test('has the facts, where it comes from, who follows it up, and what it was, each under its heading', () => {
    const root = read(markdownText(trace('styringsbrev-2026#F1'), 'nb'));
    expect(all(root, 'heading').map(textOf)).toEqual([
      'Den røde tråden for 1. Hold rammen, og si fra tidlig når den ryker',
      nb.heading.up,
      nb.heading.down,
      nb.heading.earlier,
    ]);
    expect(root.children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'table',
      'heading',
      'list',
      'heading',
      'table',
      'heading',
      'list',
      'paragraph',
    ]);
    expect(cellsOf(all(root, 'table')[0])).toEqual([
      ['Oppdrag', 'styringsbrev-2026#F1'],
      ['Dokument', 'Kommunedirektørens styringsbrev 2026, godkjent av kommunedirektør 18.12.2025'],
      ['Frist', '31.12.2026'],
      ['Status', 'i rute (tertialrapport-2026-t1)'],
    ]);
  });

  test('names the vote behind each document: body, day and case', () => {
    const [list] = all(read(markdownText(trace('styringsbrev-2026#F1'), 'nb')), 'list');
    expect(list === undefined ? '' : textOf(list)).toContain(
      'Økonomiplan 2026–2029 med årsbudsjett 2026, vedtatt av kommunestyret 10.12.2025, sak 121/25',
    );
    expect(all(list ?? read(''), 'list').length).toBeGreaterThan(2);
  });

  test('has a row for each recipient: deadline, status with its source, and what it does', () => {
    const [, table] = all(read(markdownText(trace('styringsbrev-2026#S3'), 'nb')), 'table');
    const rows = cellsOf(table);
    expect(rows.map(([recipient]) => recipient)).toEqual([
      'Mottaker',
      'Oppvekst',
      'Velferd og inkludering (bidrar)',
      'Helse og mestring (bidrar)',
    ]);
    expect(rows[3]).toEqual([
      'Helse og mestring (bidrar)',
      '15.9.2026',
      'i rute (tertialrapport-2026-t1)',
      'svarer: løses i drift (Virksomhetsplan 2026 for Helse og mestring · Helse og mestring · «Helsesykepleier og ergoterapeut møter fast i inntaksmøtet fra mars.»)',
    ]);
    expect(rows[1]?.[3]?.split('\n')).toHaveLength(3);
  });

  test('says who has not answered, and where the thread is broken with the rule', () => {
    const silent = { contributes: false, deadline: null, status: null, statusSource: null, by: [] } as const;
    const subject = traceNode('brev#F1', {
      recipients: [
        { ...silent, unit: { id: 'a', name: 'Oppvekst' }, state: 'silent' },
        { ...silent, unit: { id: 'b', name: 'Økonomi' }, state: 'no-plan' },
      ],
    });
    const gap = {
      ref: 'brev#F1',
      rule: 'lineage/assignment-not-received',
      severity: 'warning',
      path: 'x',
      line: 1,
    } as const;
    const root = read(
      markdownText(traceOf([subject], { gaps: [{ ...gap, message: 'Ikke | svart.' }], withheld: 2 }), 'nb'),
    );
    const [, recipients, gaps] = all(root, 'table');
    expect(cellsOf(recipients).slice(1)).toEqual([
      ['Oppvekst', '', '', 'har ikke svart'],
      ['Økonomi', '', '', 'har ingen virksomhetsplan'],
    ]);
    expect(cellsOf(gaps).slice(1)).toEqual([['Ikke | svart.', 'brev#F1', 'lineage/assignment-not-received']]);
    expect(textOf(root)).not.toContain('utelatt');
  });

  test('shows any text of a document as it stands', () => {
    const nodes = hostileTitles.map((title, at) =>
      traceNode(`plan#T${at}`, { title, units: [{ id: 'x', name: title }], law: title }),
    );
    const [subject = traceNode('x'), ...others] = nodes;
    const recipients = others.map(({ ref, title }) => {
      const unit = { id: ref, name: title ?? '' };
      return {
        unit,
        contributes: true,
        deadline: null,
        status: null,
        statusSource: null,
        state: 'received',
        by: [ref],
      } as const;
    });
    const links = others.map(({ ref }) => ({ from: ref, to: subject.ref }));
    const up = others.map(({ ref }) => ({ from: subject.ref, to: ref }));
    const gaps = hostileTitles.map((message) => {
      return { ref: message, rule: 'x/y', severity: 'error', message, path: 'x', line: 1 } as const;
    });
    for (const first of [subject, { ...subject, recipients }]) {
      const root = read(
        markdownText(
          traceOf([first, ...others], { up: { [subject.ref]: up }, down: { [subject.ref]: links }, gaps }),
          'nb',
        ),
      );
      const allowed = 'root heading paragraph text table tableRow tableCell list listItem strong break html'.split(' ');
      expect([...kinds(root)].filter((kind) => !allowed.includes(kind))).toEqual([]);
      const html = new Set(all(root, 'html').map((node) => ('value' in node ? node.value : '')));
      expect([...html].filter((tag) => tag !== '<!-- -->' && tag !== '<br>')).toEqual([]);
      const text = textOf(root).replace(/\s+/g, ' ');
      for (const title of hostileTitles) expect(text).toContain(toVisible(title).trim().replace(/\s+/g, ' '));
    }
  });

  test('of five thousand links is written in time, however deep they go', () => {
    const refs = Array.from({ length: 5000 }, (_, at) => `plan#T${at}`);
    const deep = traceOf(
      refs.map((ref) => traceNode(ref)),
      {
        down: Object.fromEntries(refs.slice(1).map((ref, at) => [`plan#T${at}`, [{ from: ref, to: `plan#T${at}` }]])),
      },
    );
    const start = performance.now();
    expect(markdownText(deep, 'nb').length).toBeLessThan(1_000_000);
    expect(markdownText(wideTrace(5000), 'nb').length).toBeLessThan(1_000_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
