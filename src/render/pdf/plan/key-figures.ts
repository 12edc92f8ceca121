import type { Locale } from '../../../config/settings.ts';
import { capital } from '../../../core/first-letter.ts';
import { keyTables } from '../../../schema/keys.gen.ts';
import type { PlanWords } from './plan-words.ts';

/** One of the statutory overviews. */
export type Overview = keyof PlanWords['overview'];

/** Rows of the overviews of investments (§ 5-5), by kind (§ 5-6), and of debt and funds (§ 5-7); all others are of operations (§ 5-4). */
const rows: Readonly<Record<Exclude<Overview, 'operation'>, ReadonlySet<string>>> = {
  kind: new Set([
    'andre_skatteinntekter',
    'andre_overføringer_og_tilskudd_fra_staten',
    'overføringer_og_tilskudd_fra_andre',
    'brukerbetalinger',
    'salgs_og_leieinntekter',
    'sum_driftsinntekter',
    'lønnsutgifter',
    'sosiale_utgifter',
    'kjøp_av_varer_og_tjenester',
    'overføringer_og_tilskudd_til_andre',
    'sum_driftsutgifter',
  ]),
  investment: new Set([
    'investeringer_i_varige_driftsmidler',
    'tilskudd_til_andres_investeringer',
    'investeringer_i_aksjer_og_andeler',
    'utlån_av_egne_midler',
    'avdrag_på_lån_investering',
    'sum_investeringsutgifter',
    'årets_investeringer',
    'kompensasjon_for_merverdiavgift',
    'tilskudd_fra_andre',
    'salg_av_varige_driftsmidler',
    'salg_av_finansielle_anleggsmidler',
    'utdeling_fra_selskaper',
    'mottatte_avdrag_på_utlån_av_egne_midler',
    'bruk_av_lån',
    'sum_investeringsinntekter',
    'videreutlån',
    'bruk_av_lån_til_videreutlån',
    'avdrag_på_lån_til_videreutlån',
    'mottatte_avdrag_på_videreutlån',
    'netto_utgifter_videreutlån',
    'overføring_fra_drift',
    'avsetninger_til_bundne_investeringsfond',
    'bruk_av_bundne_investeringsfond',
    'avsetninger_til_ubundet_investeringsfond',
    'bruk_av_ubundet_investeringsfond',
    'dekning_av_tidligere_års_udekket_beløp',
    'sum_overføring_fra_drift_og_netto_avsetninger',
    'fremført_udekket_beløp',
  ]),
  funds: new Set([
    'langsiktig_gjeld',
    'netto_lånegjeld',
    'lån_til_investeringer',
    'lån_til_videreutlån',
    'pensjonsforpliktelser',
    'garantiforpliktelser',
    'andre_langsiktige_forpliktelser',
    'disposisjonsfond',
    'ubundet_investeringsfond',
    'bundne_driftsfond',
    'bundne_investeringsfond',
  ]),
};

/** The overview that a row stands in first. */
export function overviewOf(name: string): Overview {
  const kinds = Object.keys(rows) as (keyof typeof rows)[];
  return kinds.find((kind) => rows[kind].has(name)) ?? 'operation';
}

/** A row as people say it, and whether it sums up rows above it. */
export function sayKeyFigure(name: string, locale: Locale): { readonly text: string; readonly isSum: boolean } {
  const inNynorsk = keyTables['keyFigures']?.keys[name]?.aliases?.[0];
  const words = (locale === 'nn' ? (inNynorsk ?? name) : name).replaceAll('_', ' ');
  return {
    text: capital(words.replace(/^(inntekts|salgs|sals) og /, '$1- og ')),
    isSum: /^sum_|_driftsresultat$|^netto_(?:finansutgifter|utgifter)/.test(name),
  };
}
