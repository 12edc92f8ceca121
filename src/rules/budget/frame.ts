import { writeKroner } from '../../core/kroner.ts';
import { type FrameMismatch, frameMismatches } from '../../graph/queries/frames.ts';
import { graphRule } from '../define.ts';

/** So many frames that are all wrong are no slips: the measures are not all there. */
const many = 3;

/** A frame that its measures do not explain. */
export const frame = graphRule({
  meta: {
    id: 'budget/frame',
    severity: 'warning',
    summary: 'The consequence-adjusted frame of a unit and its measures do not come to the frame that is adopted.',
    legalBasis: [
      {
        law: 'kommuneloven',
        section: '§ 14-4 tredje og fjerde ledd',
        url: 'https://lovdata.no/lov/2018-06-22-83/§14-4',
      },
    ],
    messages: {
      frame: {
        nb: 'Rammen til {unit} i {year} er ikke det konsekvensjusterte budsjettet og tiltakene: {base} + {measures} – {amount} = {difference} kroner.',
        nn: 'Ramma til {unit} i {year} er ikkje det konsekvensjusterte budsjettet og tiltaka: {base} + {measures} – {amount} = {difference} kroner.',
        en: 'The frame of {unit} in {year} is not its consequence-adjusted budget and measures: {base} + {measures} – {amount} = {difference} kroner.',
      },
      years: {
        nb: 'Rammen til {unit} i {year} er ikke det konsekvensjusterte budsjettet og tiltakene: {base} + {measures} – {amount} = {difference} kroner. Den stemmer heller ikke i {others}.',
        nn: 'Ramma til {unit} i {year} er ikkje det konsekvensjusterte budsjettet og tiltaka: {base} + {measures} – {amount} = {difference} kroner. Ho stemmer heller ikkje i {others}.',
        en: 'The frame of {unit} in {year} is not its consequence-adjusted budget and measures: {base} + {measures} – {amount} = {difference} kroner. Nor does it add up in {others}.',
      },
      all: {
        nb: 'Ingen av de {count} rammene med konsekvensjustert budsjett stemmer med tiltakene. Er alle tiltakene med, og har de den ansvarlige enheten de skal ha?',
        nn: 'Ingen av dei {count} rammene med konsekvensjustert budsjett stemmer med tiltaka. Er alle tiltaka med, og har dei den ansvarlege eininga dei skal ha?',
        en: 'None of the {count} frames with a consequence-adjusted budget agree with the measures. Are all measures there, and is the right unit responsible for each?',
      },
    },
  },
  *check(scene) {
    const mismatches = frameMismatches(scene);
    const told = new Set<FrameMismatch['plan']>();
    for (const mismatch of mismatches) {
      const { plan } = mismatch;
      const wrong = mismatches.filter((other) => other.plan === plan);
      if (wrong.length < many || wrong.length < mismatch.judged) yield ofFrame(mismatch);
      else if (!told.has(plan)) {
        told.add(plan);
        yield { message: 'all', at: mismatch.frame.at, ref: plan.ref, data: { count: wrong.length } };
      }
    }
  },
});

function ofFrame({ plan, frame: { name, unit }, years }: FrameMismatch) {
  const [first, ...others] = years;
  const { year, at, base, measures, amount } = first;
  const data = {
    unit: unit?.name ?? name,
    year,
    base: writeKroner(base),
    measures: writeKroner(measures),
    amount: writeKroner(amount),
    difference: writeKroner(base + measures - amount),
  };
  if (others.length === 0) return { message: 'frame', at, ref: plan.ref, data } as const;
  return {
    message: 'years',
    at,
    ref: plan.ref,
    data: { ...data, others: others.map((other) => String(other.year)) },
  } as const;
}
