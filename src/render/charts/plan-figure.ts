import type { Locale } from '../../config/settings.ts';
import type { AdoptionKind } from '../../plansystem/plan-system.ts';
import { html, type Html } from '../html/html.ts';
import { chartWordsOf } from './words-of.ts';
import type { ChartWords } from './words.ts';

/** The figure of how plans hang together, as plain data: rows from the top of the ladder, what stands beside it last. */
export interface PlanFigureInput {
  readonly locale: Locale;
  readonly rows: readonly PlanRow[];
  /** The headings of rows; those of boxes are one below. */
  readonly headingLevel: 2 | 3;
}

export interface PlanRow {
  /** `Kommuneplan`, `Fire år`. */
  readonly name: string;
  /** One line: what the plans of the row are for. */
  readonly explanation: string | null;
  /** Beside the ladder: no arrow leads to it. */
  readonly isBeside: boolean;
  readonly boxes: readonly PlanBox[];
}

export interface PlanBox {
  /** The address of the box on its page, without `#`. */
  readonly id: string;
  readonly name: string;
  readonly explanation: string | null;
  readonly types: readonly PlanType[];
}

export interface PlanType {
  readonly name: string;
  readonly explanation: string | null;
  /** In years. */
  readonly horizon: { readonly min: number; readonly max: number } | null;
  readonly adoption: AdoptionKind;
  /** Names of the elected bodies that may adopt it, as in the middle of a sentence: `kommunestyret`. */
  readonly adoptedBy: readonly string[];
  /** What is in force, those that are to be shown. */
  readonly documents: readonly PlanLink[];
  /** How many more are in force, and where all are listed. */
  readonly more: { readonly count: number; readonly href: string } | null;
}

export interface PlanLink {
  readonly title: string;
  readonly href: string;
  /** Its period or its status, in a few words. */
  readonly note: string | null;
}

/** The plan figure as nested lists that a style sheet lays out: it reflows, prints, and is walked by keyboard. `null` without boxes. */
export function drawPlanFigure({ locale, rows, headingLevel }: PlanFigureInput): Html | null {
  const shown = rows.filter(({ boxes }) => boxes.length > 0);
  if (shown.length === 0) return null;
  const words = chartWordsOf(locale);
  return html`<ol class="pf">${shown.map((row) => drawRow(row, headingLevel, words))}</ol>`;
}

function drawRow({ name, explanation, isBeside, boxes }: PlanRow, level: 2 | 3, words: ChartWords): Html {
  const heading = level === 2 ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`;
  const said = explanation === null ? null : html`<p>${explanation}</p>`;
  return html`<li class="pf-row${isBeside ? ' pf-beside' : ''}"><div class="pf-name">${heading}${said}</div><ul class="pf-boxes">${boxes.map((box) => drawBox(box, level, words))}</ul></li>`;
}

function drawBox({ id, name, explanation, types }: PlanBox, level: 2 | 3, words: ChartWords): Html {
  const heading = level === 2 ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`;
  const isEmpty = types.every((type) => !hasDocuments(type));
  const said = explanation === null ? null : html`<p>${explanation}</p>`;
  return html`<li class="pf-box${isEmpty ? ' pf-none' : ''}" id="${id}">${heading}${said}${drawFacts(types, words)}${drawTypes(name, types, words)}${drawAbout(types, words)}</li>`;
}

/** How far the plans of a box look and who adopts them, where all of them agree; if not, each type says it. */
function drawFacts(types: readonly PlanType[], words: ChartWords): Html | null {
  const facts = sharedFacts(types, words);
  return facts.length === 0 ? null : html`<ul class="pf-facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`;
}

/** How far the plans of a box look and who adopts them, as far as all of them agree. */
export function sharedFacts(types: readonly PlanType[], words: ChartWords): readonly string[] {
  const [first, ...others] = types.map((type) => factsOf(type, words));
  return (first ?? []).filter((fact) => others.every((facts) => facts.includes(fact)));
}

function factsOf({ horizon, adoption, adoptedBy }: PlanType, { plans }: ChartWords): readonly string[] {
  return [
    ...(horizon === null ? [] : [plans.horizon(horizon.min, horizon.max)]),
    ...(adoption === 'ingen'
      ? []
      : [adoption === 'politisk' && adoptedBy.length > 0 ? plans.adoptedBy(adoptedBy) : plans.adoption[adoption]]),
  ];
}

function drawTypes(box: string, types: readonly PlanType[], words: ChartWords): Html {
  const isOnly = types.length === 1 && types[0]?.name === box;
  const present = types.filter(hasDocuments);
  const drawn =
    present.length === 0
      ? null
      : html`<div class="pf-types">${present.map((type) => drawType(type, isOnly, words))}</div>`;
  return html`${drawn}${drawMissing(types, isOnly, words)}`;
}

function drawType({ name, documents, more }: PlanType, isOnly: boolean, words: ChartWords): Html {
  const label = isOnly ? null : html`<p class="pf-type">${name}</p>`;
  const rest =
    more === null || more.count <= 0
      ? null
      : html`<li><a class="pf-more" href="${more.href}">${words.plans.more(more.count)}</a></li>`;
  return html`<div>${label}<ul class="pf-documents">${documents.map(drawDocument)}${rest}</ul></div>`;
}

function drawDocument({ title, href, note }: PlanLink): Html {
  const said = note === null || note === '' ? null : html` <small>${note}</small>`;
  return html`<li><a href="${href}"><bdi>${title}</bdi></a>${said}</li>`;
}

function drawMissing(types: readonly PlanType[], isOnly: boolean, { plans }: ChartWords): Html | null {
  const missing = types.filter((type) => !hasDocuments(type));
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => name).join(', ');
  return html`<p class="pf-missing">${isOnly ? plans.none : `${plans.none}: ${names}`}</p>`;
}

/** What each type is, where it says more than its box. */
function drawAbout(types: readonly PlanType[], words: ChartWords): Html | null {
  const shared = sharedFacts(types, words);
  const entries = types.flatMap((type) => {
    const own = factsOf(type, words).filter((fact) => !shared.includes(fact));
    const said = [type.explanation ?? '', own.length === 0 ? '' : `${own.join('. ')}.`].filter((text) => text !== '');
    return said.length === 0 ? [] : [html`<dt>${type.name}</dt><dd>${said.join(' ')}</dd>`];
  });
  if (entries.length === 0) return null;
  return html`<details><summary>${words.plans.about}</summary><dl>${entries}</dl></details>`;
}

function hasDocuments({ documents, more }: PlanType): boolean {
  return documents.length > 0 || (more?.count ?? 0) > 0;
}
