import type { Locale } from '../config/settings.ts';
import { toVisible } from '../report/visible.ts';
import { type Diagram, diagramOf } from './diagram.ts';
import { sayTitle, speechOf } from './say.ts';
import { collapse } from './svg/collapse.ts';
import { drawSvg } from './svg/draw.ts';
import { layOut } from './svg/layout.ts';
import type { Trace } from './trace.ts';
import { viewWordsOf } from './view-words.ts';

/** A lineage as a picture that stands alone: the top of the chain to the left, at most some sixty boxes, light or dark as the reader has it. */
export async function svgText(trace: Trace, locale: Locale): Promise<string> {
  const { words, day } = speechOf(locale);
  const views = viewWordsOf(locale);
  const whole = diagramOf(trace, locale);
  const shown = collapse(whole, words.diagram.group);
  const subject = trace.nodes.get(trace.subject);
  const captions = [views.arrows, views.asOf(day(trace.asOf))];
  return drawSvg(await layOut(shown), {
    title: toVisible(words.diagram.title(subject === undefined ? trace.subject : sayTitle(subject))),
    description: views.description({ ...numbersOf(whole), grouped: shown.grouped }),
    captions: [captions.join(' ')],
    language: locale,
    idPrefix: 'trace',
    standsAlone: true,
  });
}

/** What a diagram shows, counted. */
export function numbersOf({ nodes }: Diagram): { above: number; below: number; broken: number; missing: number } {
  return {
    above: nodes.filter(({ side, kind }) => side === 'above' && kind === 'node').length,
    below: nodes.filter(({ side, kind }) => side === 'below' && kind === 'node').length,
    broken: nodes.filter(({ broken }) => broken !== null).length,
    missing: nodes.filter(({ kind }) => kind === 'missing').length,
  };
}
