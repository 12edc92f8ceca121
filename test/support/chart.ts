import type { Chart } from '../../src/render/charts/chart.ts';
import type { Html } from '../../src/render/html/html.ts';
import { readXml, type ReadElement } from './read-xml.ts';

/** What every chart of a test is called. */
export const frame = { title: 'Tittel', showsTitle: true, idPrefix: 'c', locale: 'nb' } as const;

/** A chart read again, as strictly as XML is; throws where there is none. */
export function readChart(chart: Chart | null): ReadElement {
  if (chart === null) throw new Error('no chart');
  return readXml(chart.figure.toString());
}

/** Markup read again. */
export function readHtml(markup: Html | null): ReadElement {
  if (markup === null) throw new Error('no markup');
  return readXml(markup.toString());
}

/** All elements of a name, in the order of the document. */
export function all(element: ReadElement, name: string): readonly ReadElement[] {
  const here = element.name === name ? [element] : [];
  return [...here, ...element.children.flatMap((child) => all(child, name))];
}

/** Elements of a class, in the order of the document. */
export function ofClass(element: ReadElement, name: string): readonly ReadElement[] {
  const here = (element.attributes['class'] ?? '').split(' ').includes(name) ? [element] : [];
  return [...here, ...element.children.flatMap((child) => ofClass(child, name))];
}

/** The text of an element and all below it; of children after its own. */
export function textIn(element: ReadElement): string {
  return element.text + element.children.map(textIn).join('');
}

/** What is said of a drawing to who does not see it. */
export function saidOf(element: ReadElement): string {
  return all(element, 'desc').map(textIn).join('');
}
