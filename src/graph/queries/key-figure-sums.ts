import { absolute, roundingOf, sumKroner } from '../../core/kroner.ts';
import type { Span } from '../../core/place.ts';
import type { DocumentFacts } from '../../model/summary.ts';

/** A sum in `hovedtall` that is not the sum of its rows. */
export interface KeyFigureMismatch {
  readonly name: string;
  readonly year: number;
  readonly at: Span;
  readonly stated: bigint;
  readonly sum: bigint;
  /** The rows it is the sum of that are stated. */
  readonly parts: readonly string[];
}

/** Rows of the statutory overviews that are plain sums of rows above them (forskrift 2019-06-07-714 §§ 5-4 to 5-6). */
const sums: Readonly<Record<string, readonly string[]>> = {
  sum_generelle_driftsinntekter: [
    'rammetilskudd',
    'inntekts_og_formuesskatt',
    'eiendomsskatt',
    'andre_generelle_driftsinntekter',
  ],
  sum_driftsinntekter: [
    'rammetilskudd',
    'inntekts_og_formuesskatt',
    'eiendomsskatt',
    'andre_skatteinntekter',
    'andre_overføringer_og_tilskudd_fra_staten',
    'overføringer_og_tilskudd_fra_andre',
    'brukerbetalinger',
    'salgs_og_leieinntekter',
  ],
  sum_driftsutgifter: [
    'lønnsutgifter',
    'sosiale_utgifter',
    'kjøp_av_varer_og_tjenester',
    'overføringer_og_tilskudd_til_andre',
    'avskrivninger',
  ],
  sum_investeringsutgifter: [
    'investeringer_i_varige_driftsmidler',
    'tilskudd_til_andres_investeringer',
    'investeringer_i_aksjer_og_andeler',
    'utlån_av_egne_midler',
    'avdrag_på_lån_investering',
  ],
  sum_investeringsinntekter: [
    'kompensasjon_for_merverdiavgift',
    'tilskudd_fra_andre',
    'salg_av_varige_driftsmidler',
    'salg_av_finansielle_anleggsmidler',
    'utdeling_fra_selskaper',
    'mottatte_avdrag_på_utlån_av_egne_midler',
    'bruk_av_lån',
  ],
};

/** Key figures of a document by name and year, exact. */
export function keyFiguresOf({ money }: DocumentFacts): ReadonlyMap<string, ReadonlyMap<number, bigint>> {
  const rows = money?.keyFigures ?? [];
  return new Map(
    rows.map(({ name, amounts }) => [name, new Map(amounts.map((one) => [one.year, BigInt(one.kroner)]))]),
  );
}

/**
 * Sums that their rows contradict. Rows that a municipality has not are left out, and it may have rows of its own (§ 5-3):
 * where a row is not stated, only rows that are together more than their sum are told. Figures rounded to whole thousands may
 * be off by that, and expenses may be written as negative amounts.
 */
export function keyFigureMismatches(facts: DocumentFacts): readonly KeyFigureMismatch[] {
  const figures = keyFiguresOf(facts);
  return (facts.money?.keyFigures ?? []).flatMap(({ name, amounts }) => {
    const rows = sums[name];
    if (rows === undefined) return [];
    return amounts.flatMap(({ year, kroner, at }): readonly KeyFigureMismatch[] => {
      const parts = rows.filter((row) => figures.get(row)?.has(year) === true);
      const terms = parts.map((row) => figures.get(row)?.get(year) ?? 0n);
      const stated = BigInt(kroner);
      const sum = sumKroner(terms);
      const isWhole = parts.length === rows.length;
      if (!isWhole && (parts.length < 2 || !isOneSided([...terms, stated]))) return [];
      const excess = isWhole ? absolute(sum - stated) : absolute(sum) - absolute(stated);
      return excess > roundingOf([...terms, stated]) ? [{ name, year, at, stated, sum, parts }] : [];
    });
  });
}

function isOneSided(terms: readonly bigint[]): boolean {
  return terms.every((term) => term >= 0n) || terms.every((term) => term <= 0n);
}
