import { appendTo } from '../../core/append-to.ts';
import { closest, nearest } from '../../core/nearest.ts';
import type { Fix } from '../../core/finding.ts';
import type { Place } from '../../core/place.ts';
import { namedBody } from '../../graph/queries/body.ts';
import { misformedReferences } from '../../graph/queries/misformed-references.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import { statedVotes } from '../../graph/queries/stated-votes.ts';
import { foldedName, type PlanSystem } from '../../plansystem/plan-system.ts';
import type { Organisation } from '../../graph/organisation.ts';
import { graphRule } from '../define.ts';

/**
 * A value of the right kind that is not allowed: a wrong form, an unknown word, a date that does not exist. Shapes find
 * most of it while a file is read; which bodies exist is known only when the organisation is.
 */
export const value = graphRule({
  meta: {
    id: 'schema/value',
    severity: 'error',
    summary: 'A value is of the right kind but not allowed: wrong form, unknown word, impossible date.',
    legalBasis: [],
    messages: {
      choice: {
        nb: '«{key}» kan ikke være «{value}». Velg blant «{allowed}».',
        nn: '«{key}» kan ikkje vere «{value}». Vel mellom «{allowed}».',
        en: '“{key}” cannot be “{value}”. Choose among “{allowed}”.',
      },
      'not-a-choice': {
        nb: '«{key}» kan ikke være «{value}».',
        nn: '«{key}» kan ikkje vere «{value}».',
        en: '“{key}” cannot be “{value}”.',
      },
      date: {
        nb: '«{value}» er ikke skrevet som en dato.',
        nn: '«{value}» er ikkje skrive som ein dato.',
        en: '“{value}” is not written as a date.',
      },
      'date-form': {
        nb: '«{value}» er ikke skrevet som en dato. Skriv år, måned og dag med bindestrek, slik: 2026-06-30.',
        nn: '«{value}» er ikkje skrive som ein dato. Skriv år, månad og dag med bindestrek, slik: 2026-06-30.',
        en: '“{value}” is not written as a date. Write year, month and day with hyphens, like this: 2026-06-30.',
      },
      'no-such-date': {
        nb: 'Datoen «{value}» finnes ikke i kalenderen.',
        nn: 'Datoen «{value}» finst ikkje i kalenderen.',
        en: 'There is no such date as “{value}” in the calendar.',
      },
      period: {
        nb: '«{value}» er ikke skrevet som en periode.',
        nn: '«{value}» er ikkje skrive som ein periode.',
        en: '“{value}” is not written as a period.',
      },
      'period-form': {
        nb: '«{value}» er ikke skrevet som en periode. Skriv et år (2026), flere år (2026-2029), tertial (2026-T1), kvartal (2026-K2), halvår (2026-H1) eller måned (2026-03).',
        nn: '«{value}» er ikkje skrive som ein periode. Skriv eit år (2026), fleire år (2026-2029), tertial (2026-T1), kvartal (2026-K2), halvår (2026-H1) eller månad (2026-03).',
        en: '“{value}” is not written as a period. Write a year (2026), several years (2026-2029), a tertial (2026-T1), a quarter (2026-K2), a half-year (2026-H1) or a month (2026-03).',
      },
      'period-backwards': {
        nb: 'Perioden «{value}» slutter før den begynner.',
        nn: 'Perioden «{value}» sluttar før han begynner.',
        en: 'The period “{value}” ends before it begins.',
      },
      'ends-before-start': {
        nb: '«{til}» er før «{fra}»: tidsrommet slutter før det begynner.',
        nn: '«{til}» er før «{fra}»: tidsrommet sluttar før det begynner.',
        en: '“{til}” is before “{fra}”: the time span ends before it begins.',
      },
      'document-id': {
        nb: '«{value}» kan ikke være id for et dokument: bare små bokstaver, tall og bindestrek.',
        nn: '«{value}» kan ikkje vere id for eit dokument: berre små bokstavar, tal og bindestrek.',
        en: '“{value}” cannot be the id of a document: only lower-case letters, digits and hyphens.',
      },
      'document-id-form': {
        nb: '«{value}» kan ikke være id for et dokument. Bruk små bokstaver, tall og bindestrek, slik: styringsbrev-2026.',
        nn: '«{value}» kan ikkje vere id for eit dokument. Bruk små bokstavar, tal og bindestrek, slik: styringsbrev-2026.',
        en: '“{value}” cannot be the id of a document. Use lower-case letters, digits and hyphens, like this: styringsbrev-2026.',
      },
      'item-id': {
        nb: '«{value}» kan ikke være id: bare bokstaver, tall, punktum, bindestrek og understrek.',
        nn: '«{value}» kan ikkje vere id: berre bokstavar, tal, punktum, bindestrek og understrek.',
        en: '“{value}” cannot be an id: only letters, digits, full stops, hyphens and underscores.',
      },
      'item-id-form': {
        nb: '«{value}» kan ikke være id. Bruk bokstaver, tall, punktum, bindestrek og understrek, uten mellomrom, slik: T4.',
        nn: '«{value}» kan ikkje vere id. Bruk bokstavar, tal, punktum, bindestrek og understrek, utan mellomrom, slik: T4.',
        en: '“{value}” cannot be an id. Use letters, digits, full stops, hyphens and underscores, without spaces, like this: T4.',
      },
      reference: {
        nb: '«{value}» er ikke skrevet som en henvisning.',
        nn: '«{value}» er ikkje skrive som ei tilvising.',
        en: '“{value}” is not written as a reference.',
      },
      'reference-form': {
        nb: '«{value}» er ikke skrevet som en henvisning. Skriv id-en til dokumentet, til elementet eller begge med # imellom, slik: økonomiplan-2026#T4.',
        nn: '«{value}» er ikkje skrive som ei tilvising. Skriv id-en til dokumentet, til elementet eller begge med # imellom, slik: økonomiplan-2026#T4.',
        en: '“{value}” is not written as a reference. Write the id of the document, of the item, or both with # between, like this: økonomiplan-2026#T4.',
      },
      body: {
        nb: '«{body}» er verken et organ i plansystemet eller en enhet i kommunen. Skriv organets navn (for eksempel kommunestyret) eller id-en det har i organisasjonsdokumentet.',
        nn: '«{body}» er verken eit organ i plansystemet eller ei eining i kommunen. Skriv namnet på organet (til dømes kommunestyret) eller id-en det har i organisasjonsdokumentet.',
        en: '“{body}” is neither a body of the plan system nor a unit of the municipality. Write the name of the body (for example kommunestyret) or the id it has in the organisation document.',
      },
      also: { nb: 'Står her også.', nn: 'Står her også.', en: 'Stands here too.' },
      'unit-type': {
        nb: '«{type}» er ikke en type enhet i plansystemet. Velg blant «{allowed}», eller legg typen til i kommunens eget plansystem.',
        nn: '«{type}» er ikkje ein type eining i plansystemet. Vel mellom «{allowed}», eller legg typen til i kommunen sitt eige plansystem.',
        en: '“{type}” is not a type of unit in the plan system. Choose among “{allowed}”, or add the type to the municipality’s own plan system.',
      },
      number: {
        nb: '«{value}» er ikke skrevet som et tall. Skriv bare sifre, og desimaler med punktum.',
        nn: '«{value}» er ikkje skrive som eit tal. Skriv berre siffer, og desimalar med punktum.',
        en: '“{value}” is not written as a number. Write digits only, and decimals with a point.',
      },
      'number-form': {
        nb: '«{value}» er ikke et tall. Skriv bare sifre, og desimaler med punktum: 1.5.',
        nn: '«{value}» er ikkje eit tal. Skriv berre siffer, og desimalar med punktum: 1.5.',
        en: '“{value}” is not a number. Write digits only, and decimals with a point: 1.5.',
      },
      kroner: {
        nb: '«{value}» er ikke skrevet som et beløp. Skriv hele kroner med bare sifre.',
        nn: '«{value}» er ikkje skrive som eit beløp. Skriv heile kroner med berre siffer.',
        en: '“{value}” is not written as an amount. Write whole kroner with digits only.',
      },
      'too-large': {
        nb: '«{value}» er for stort til å være et beløp i kroner. Stemmer tallet?',
        nn: '«{value}» er for stort til å vere eit beløp i kroner. Stemmer talet?',
        en: '“{value}” is too large to be an amount in kroner. Is the figure right?',
      },
      'kroner-form': {
        nb: '«{value}» er ikke skrevet som et beløp. Skriv hele kroner med bare sifre, slik: 1200000.',
        nn: '«{value}» er ikkje skrive som eit beløp. Skriv heile kroner med berre siffer, slik: 1200000.',
        en: '“{value}” is not written as an amount. Write whole kroner with digits only, like this: 1200000.',
      },
      whole: {
        nb: '«{key}» kan ikke være «{value}». Skriv et helt tall, null eller mer.',
        nn: '«{key}» kan ikkje vere «{value}». Skriv eit heilt tal, null eller meir.',
        en: '“{key}” cannot be “{value}”. Write a whole number, zero or more.',
      },
      year: {
        nb: '«{value}» er ikke et årstall. Skriv fire sifre, slik: 2026.',
        nn: '«{value}» er ikkje eit årstal. Skriv fire siffer, slik: 2026.',
        en: '“{value}” is not a year. Write four digits, like this: 2026.',
      },
      goal: {
        nb: '«{value}» er ikke et av FNs bærekraftsmål. Skriv et tall fra 1 til 17, eller et delmål som 4.1 eller 8.a.',
        nn: '«{value}» er ikkje eit av berekraftsmåla til FN. Skriv eit tal frå 1 til 17, eller eit delmål som 4.1 eller 8.a.',
        en: '“{value}” is not one of the UN’s sustainability goals. Write a number from 1 to 17, or a target such as 4.1 or 8.a.',
      },
      ratio: {
        nb: '«{value}» er ikke skrevet som et krav. Skriv et tegn og et tall, slik: ">= 2 %".',
        nn: '«{value}» er ikkje skrive som eit krav. Skriv eit teikn og eit tal, slik: ">= 2 %".',
        en: '“{value}” is not written as a requirement. Write a sign and a number, like this: ">= 2 %".',
      },
      empty: {
        nb: '«{key}» er tom. Skriv verdien, eller stryk linjen.',
        nn: '«{key}» er tom. Skriv verdien, eller stryk linja.',
        en: '“{key}” is empty. Write the value, or delete the line.',
      },
      'empty-in-head': {
        nb: '«{key}» er tom. Skriv verdien etter =, eller ta bort «{key}».',
        nn: '«{key}» er tom. Skriv verdien etter =, eller ta bort «{key}».',
        en: '“{key}” is empty. Write the value after =, or remove “{key}”.',
      },
      'empty-title-in-head': {
        nb: 'Hakeklammene er tomme. Skriv tittelen mellom dem.',
        nn: 'Hakeparentesane er tomme. Skriv tittelen mellom dei.',
        en: 'The square brackets are empty. Write the title between them.',
      },
      other: {
        nb: '«{key}» kan ikke være «{value}».',
        nn: '«{key}» kan ikkje vere «{value}».',
        en: '“{key}” cannot be “{value}”.',
      },
      'other-here': {
        nb: 'Innholdet av «{key}» har ikke riktig form.',
        nn: 'Innhaldet i «{key}» har ikkje rett form.',
        en: 'The content of “{key}” does not have the right form.',
      },
      replace: { nb: 'Skriv «{value}»', nn: 'Skriv «{value}»', en: 'Write “{value}”' },
    },
  },
  *check({ graph, plansystem, organisation }) {
    const unitTypes = plansystem.spelled.unitType;
    for (const { path, units } of graph.documents.map((document) => document.summary)) {
      for (const { statedType: stated } of units) {
        if (stated === null || unitTypes.has(foldedName(stated.value))) continue;
        const suggestions = nearest(foldedName(stated.value), unitTypes.keys());
        yield {
          message: 'unit-type',
          at: { path, span: stated.at },
          data: { type: stated.value, allowed: [...plansystem.unitTypes.keys()] },
          suggestions,
        };
      }
    }
    for (const { at, ref, text, meant, isCertain } of misformedReferences(graph)) {
      const data = { value: text };
      if (meant.length === 0) yield { message: 'reference-form', at, ref, data };
      else
        yield {
          message: 'reference',
          at,
          ref,
          data,
          suggestions: meant,
          fixes: isCertain ? [fix(meant[0] ?? '', at)] : [],
        };
    }
    yield* unknownBodies({ graph, plansystem, organisation });
  },
});

/** A body named in several votes is told once: its id may be misspelt in the organisation. */
function* unknownBodies({
  graph,
  plansystem,
  organisation,
}: Pick<Scene, 'graph' | 'plansystem'> & { readonly organisation: Organisation | null }) {
  const found = new Map<string, { at: Place; ref: string }[]>();
  for (const { vote, path, ref } of statedVotes(graph)) {
    const name = vote.body?.value;
    if (name === undefined || organisation?.units.has(name) || namedBody(name, plansystem, organisation) !== null)
      continue;
    if (vote.body !== null) appendTo(found, name, { at: { path, span: vote.body.at }, ref });
  }
  for (const [name, [first, ...others]] of found) {
    const known = bodyNames(plansystem, organisation);
    // Without an organisation a word may be the id of a unit: only what is nearly a body is told.
    if (first === undefined || (organisation === null && closest(name, known).length === 0)) continue;
    const related = others.map(({ at }) => ({ at, message: 'also' }) as const);
    yield { message: 'body', ...first, data: { body: name }, suggestions: nearest(name, known), related } as const;
  }
}

function fix(text: string, at: Place): Fix {
  return { title: 'replace', data: { value: text }, edits: [{ ...at, text }] };
}

function bodyNames(plansystem: PlanSystem, organisation: Organisation | null): readonly string[] {
  return [...plansystem.spelled.body.keys(), ...(organisation?.units.keys() ?? [])];
}
