import type { Site } from '../../site.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import type { Desk } from '../desk.ts';
import { type Content, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { accessibilityWords } from './accessibility-words.ts';

/** Says what is done for accessibility, what is not known, and where to report: no claim that nobody has measured. */
export function writeAccessibility({ municipality, look }: Site['settings'], desk: Desk): WrittenPage {
  const { title, lead, official, done, tested, lacks, report } = accessibilityWords(desk.locale);
  const place = look.links.find(({ text, address }) => about.test(text) && opens.test(address));
  return {
    title,
    description: lead,
    locale: desk.locale,
    above: [],
    section: null,
    main: html`${pageHeader({ title, ingress: lead })}${section({
      title: report.title,
      body: html`<p>${
        place === undefined
          ? report.without(municipality.name)
          : html`${report.text} <a href="${place.address}">${place.text}</a>.`
      } ${report.complain}</p>`,
    })}${section({
      title: official.title,
      body: html`<p>${official.text} <a href="https://uustatus.no/">${official.link}</a>.</p>`,
    })}${section({ title: done.title, body: list(done) })}${section({
      title: tested.title,
      body: html`<p>${tested.text}</p>`,
    })}${section({ title: lacks.title, body: list(lacks) })}`,
  };
}

/** Links of the municipality's own that lead to where one can report. */
const about = /tilgjenge|kontakt|accessib|contact/iu;
const opens = /^(?:https?:|mailto:|tel:)/i;

function list({ lead, all }: { readonly lead: string; readonly all: readonly string[] }): Content {
  return html`<p>${lead}</p><ul>${all.map((one) => html`<li>${one}</li>`)}</ul>`;
}
