import type { Severity } from '../../../core/severity.ts';
import { pageFolders } from '../../addresses.ts';
import type { FindingLine, RuleLine, Validation } from '../../pages/validation.ts';
import { emptyState } from '../components/empty-state.ts';
import { itemList, type ListedItem } from '../components/item-list.ts';
import { keyFacts } from '../components/key-facts.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { type Stat, statRow } from '../components/stat-row.ts';
import type { Tone } from '../components/status-tag.ts';
import { type Desk, writeLink } from '../desk.ts';
import { type Html, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type PagedList, writePagination } from '../paged-list.ts';
import { type ValidationWords, validationWords } from './validation-words.ts';

const tones: Readonly<Record<Severity, Tone>> = { error: 'broken', warning: 'late', info: 'info' };

/** A page of what `validate` says, by document, and of the rules that say it. */
export function writeValidation(
  { asOf, counts, rules }: Validation,
  list: PagedList<FindingLine>,
  desk: Desk,
): WrittenPage {
  const words = validationWords(desk.locale);
  const lead = words.lead(desk.day(asOf));
  const shown = new Set(list.rows.map(({ rule }) => rule));
  const body =
    list.total === 0
      ? emptyState(words.nothing)
      : html`${statRow(stats(counts, words))}${byDocument(list.rows).map((findings) => part(findings, desk, words))}${writePagination(list, desk)}${section(
          {
            id: '_regler',
            title: words.rules,
            intro: words.rulesLead,
            body: explained(
              rules.filter(({ rule }) => shown.has(rule)),
              words,
            ),
          },
        )}`;
  return {
    title: words.title,
    description: lead,
    locale: desk.locale,
    above: list.current === 1 ? [] : [{ text: words.title, address: pageFolders.validation }],
    section: 'reports',
    main: html`${pageHeader({ title: words.title, ingress: lead })}${body}`,
    isUnlisted: true,
  };
}

function stats(counts: Validation['counts'], { count }: ValidationWords): readonly Stat[] {
  return (Object.keys(tones) as Severity[]).map((severity) => ({
    value: counts[severity],
    label: count[severity],
    ...(counts[severity] > 0 ? { tone: tones[severity] } : {}),
  }));
}

function byDocument(findings: readonly FindingLine[]): readonly (readonly FindingLine[])[] {
  const found = new Map<string, FindingLine[]>();
  for (const one of findings) {
    const key = one.document?.ref ?? one.path;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()];
}

function part(findings: readonly FindingLine[], desk: Desk, words: ValidationWords): Html {
  const [first] = findings;
  const title = first?.document === null || first === undefined ? words.setup : writeLink(first.document, desk);
  return section({ title, body: itemList(findings.map((one) => listed(one, desk, words))) });
}

function listed(finding: FindingLine, desk: Desk, words: ValidationWords): ListedItem {
  const { severity, message, rule, path, line, about, law } = finding;
  return {
    href: null,
    title: message,
    status: { tone: tones[severity], text: words.severity[severity] },
    facts: [
      about === null ? null : writeLink(about, desk),
      html`<code>${path}</code>, ${words.line(line)}`,
      html`<a href="#${anchor(rule)}">${rule}</a>`,
      ...law.map((one) => html`<a href="${one.url}">${one.law} ${one.section}</a>`),
    ],
  };
}

function explained(rules: readonly RuleLine[], words: ValidationWords): Html | null {
  return keyFacts(
    rules.map(({ rule, count, explanation }) => ({
      label: html`<span id="${anchor(rule)}">${rule}</span>`,
      value: html`${explanation} <small>${words.times(count)}</small>`,
    })),
    'rows',
  );
}

function anchor(rule: string): string {
  return `_${rule.replace('/', '-')}`;
}
