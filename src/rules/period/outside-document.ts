import { formatDate, formatPeriod } from '../../core/format-date.ts';
import { type Outside, type Outsider, outsidePeriod } from '../../graph/queries/outside-period.ts';
import { laterBasis } from '../../graph/queries/later-basis.ts';
import { titleMismatch } from '../../graph/queries/title-years.ts';
import { graphRule, placeIn } from '../define.ts';

/** So many dates that all lie outside are no slips: the period is wrong. */
const many = 3;

export const outsideDocument = graphRule({
  meta: {
    id: 'period/outside-document',
    severity: 'info',
    summary: "A deadline comes long after the document's period, or an amount is in a year outside it.",
    legalBasis: [],
    options: { måneder: 3 },
    messages: {
      deadline: {
        nb: 'Fristen {deadline} er mer enn {months} måneder etter at perioden {period} er over. Stemmer fristen, eller hører dette hjemme i neste plan?',
        nn: 'Fristen {deadline} er meir enn {months} månader etter at perioden {period} er over. Stemmer fristen, eller høyrer dette heime i neste plan?',
        en: 'The deadline {deadline} is more than {months} months after the period {period} is over. Is it right, or does this belong in the next plan?',
      },
      amount: {
        nb: 'Beløpet er for {years}, men dokumentet gjelder {period}. Stemmer året?',
        nn: 'Beløpet er for {years}, men dokumentet gjeld {period}. Stemmer året?',
        en: 'The amount is for {years}, but the document is for {period}. Is the year right?',
      },
      all: {
        nb: 'Ingen av fristene og beløpene i dokumentet hører til perioden {period}. Stemmer perioden?',
        nn: 'Ingen av fristane og beløpa i dokumentet høyrer til perioden {period}. Stemmer perioden?',
        en: 'None of the deadlines and amounts of the document belong to the period {period}. Is the period right?',
      },
      basis: {
        nb: 'Dokumentet gjelder {period}, men bygger på «{basis}», som gjelder {later}. Rett perioden, eller vis til det som gjelder samme tid.',
        nn: 'Dokumentet gjeld {period}, men byggjer på «{basis}», som gjeld {later}. Rett perioden, eller vis til det som gjeld same tid.',
        en: 'The document is for {period}, but rests on “{basis}”, which is for {later}. Correct the period, or refer to what is for the same time.',
      },
      period: { nb: 'Perioden står her', nn: 'Perioden står her', en: 'The period is stated here' },
    },
  },
  *check({ options, ...scene }) {
    for (const document of scene.graph.documents) {
      const { period, recovered } = document.facts;
      // Where title and period disagree, that is the cause.
      if (period === null || recovered || titleMismatch(document) !== null) continue;
      const later = laterBasis(document, scene);
      if (later !== null) {
        const stated = placeIn(document.summary, period.at);
        const data = { period: formatPeriod(period.value), basis: later.id, later: formatPeriod(later.period) };
        yield { message: 'basis', at: stated, ref: document.ref, severity: 'warning', data };
        continue;
      }
      const outside = outsidePeriod(document, options.måneder, scene);
      if (outside === null || outside.outsiders.length === 0) continue;
      const span = formatPeriod(period.value);
      const stated = placeIn(document.summary, period.at);
      if (isAll(outside)) {
        yield { message: 'all', at: stated, ref: document.ref, data: { period: span } };
        continue;
      }
      const related = [{ at: stated, message: 'period' }];
      for (const [first, others] of byItem(outside.outsiders)) {
        const place = { at: first.at, ref: first.item.ref, related };
        if (first.kind === 'deadline') {
          const data = { deadline: formatDate(first.day), months: options.måneder, period: span };
          yield { message: 'deadline', ...place, data };
        } else {
          const years = [first, ...others].flatMap((outsider) =>
            outsider.kind === 'amount' ? String(outsider.year) : [],
          );
          yield { message: 'amount', ...place, data: { years, period: span } };
        }
      }
    }
  },
});

function isAll({ outsiders, dated }: Outside): boolean {
  return dated >= many && outsiders.length === dated;
}

/** Each deadline by itself; the amounts of an item in one finding, at the first. */
function byItem(outsiders: readonly Outsider[]): readonly (readonly [Outsider, readonly Outsider[]])[] {
  const found: [Outsider, Outsider[]][] = [];
  for (const outsider of outsiders) {
    const last = found.at(-1);
    const joins = outsider.kind === 'amount' && last?.[0].kind === 'amount' && last[0].item === outsider.item;
    if (joins) last[1].push(outsider);
    else found.push([outsider, []]);
  }
  return found;
}
