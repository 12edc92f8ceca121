import { describe, expect, test } from 'vitest';
import { drawPlanFigure, type PlanRow, type PlanType } from '../../../src/render/charts/plan-figure.ts';
import { all, ofClass, readHtml, textIn } from '../../support/chart.ts';

const type = (name: string, more: Partial<PlanType> = {}): PlanType => ({
  name,
  explanation: null,
  horizon: null,
  adoption: 'politisk',
  adoptedBy: ['kommunestyret'],
  documents: [],
  more: null,
  ...more,
});
const documents = [{ title: 'Økonomiplan 2026–2029', href: '/okonomiplan-2026-2029/', note: 'vedtatt' }];
const row = (types: readonly PlanType[], more: Partial<PlanRow> = {}): PlanRow => ({
  name: 'Økonomi',
  explanation: 'Pengene.',
  isBeside: false,
  boxes: [{ id: 'boks-økonomiplan', name: 'Økonomiplan', explanation: 'Fire år.', types }],
  ...more,
});
const draw = (rows: readonly PlanRow[], locale: 'nb' | 'nn' | 'en' = 'nb') =>
  readHtml(drawPlanFigure({ locale, rows, headingLevel: 2 }));

describe('the plan figure', () => {
  test('is rows of boxes with headings, and links to what is in force', () => {
    const figure = draw([row([type('Økonomiplan', { documents, horizon: { min: 4, max: 4 } })])]);
    expect(figure.name).toBe('ol');
    expect([...all(figure, 'h2'), ...all(figure, 'h3')].map(textIn)).toEqual(['Økonomi', 'Økonomiplan']);
    expect(ofClass(figure, 'pf-box').map(({ attributes }) => attributes['id'])).toEqual(['boks-økonomiplan']);
    expect(all(figure, 'a').map((link) => [textIn(link), link.attributes['href']])).toEqual([
      ['Økonomiplan 2026–2029', '/okonomiplan-2026-2029/'],
    ]);
    expect(ofClass(figure, 'pf-facts').flatMap(({ children }) => children.map(textIn))).toEqual([
      '4 år',
      'Vedtas av kommunestyret',
    ]);
    expect(ofClass(figure, 'pf-type')).toEqual([]);
  });

  test('names types where a box has several, and says of each what the box does not', () => {
    const types = [
      type('Økonomiplan', { documents, explanation: 'Fire år fram.', horizon: { min: 4, max: 4 } }),
      type('Årsbudsjett', { horizon: { min: 1, max: 1 } }),
      type('Rammesak', { adoptedBy: ['kommunestyret', 'formannskapet'] }),
    ];
    const figure = draw([row(types)]);
    expect(ofClass(figure, 'pf-type').map(textIn)).toEqual(['Økonomiplan']);
    expect(ofClass(figure, 'pf-missing').map(textIn)).toEqual(['Ingen gjelder nå: Årsbudsjett, Rammesak']);
    expect(ofClass(figure, 'pf-facts')).toEqual([]);
    expect(all(figure, 'dd').map(textIn)).toEqual([
      'Fire år fram. 4 år. Vedtas av kommunestyret.',
      '1 år. Vedtas av kommunestyret.',
      'Vedtas av kommunestyret eller formannskapet.',
    ]);
  });

  test('shows a box without any document as such', () => {
    const figure = draw([row([type('Økonomiplan')])]);
    expect(ofClass(figure, 'pf-none')).toHaveLength(1);
    expect(ofClass(figure, 'pf-missing').map(textIn)).toEqual(['Ingen gjelder nå']);
    expect(ofClass(draw([row([type('Økonomiplan')])], 'nn'), 'pf-missing').map(textIn)).toEqual(['Ingen gjeld no']);
  });

  test('leads to all of them where there are more', () => {
    const figure = draw([row([type('Økonomiplan', { documents, more: { count: 12, href: '/planer/' } })])]);
    expect(ofClass(figure, 'pf-more').map((link) => [textIn(link), link.attributes['href']])).toEqual([
      ['Vis 12 til', '/planer/'],
    ]);
  });

  test('says who decides where that is the administration, and nothing where nobody has to', () => {
    const facts = (adoption: PlanType['adoption']) =>
      ofClass(draw([row([type('Økonomiplan', { adoption })])]), 'pf-facts').map((list) => list.children.map(textIn));
    expect([facts('administrativ'), facts('ingen')]).toEqual([[['Bestemmes av administrasjonen']], []]);
  });

  test('leaves out rows without boxes, and is nothing without any', () => {
    const empty = row([], { boxes: [] });
    expect(
      ofClass(draw([empty, row([type('Økonomiplan')], { isBeside: true })]), 'pf-row').map(
        ({ attributes }) => attributes['class'],
      ),
    ).toEqual(['pf-row pf-beside']);
    expect(drawPlanFigure({ locale: 'nb', rows: [empty], headingLevel: 3 })).toBeNull();
  });
});
