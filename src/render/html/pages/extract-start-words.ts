import type { Locale } from '../../../config/settings.ts';

/** What the start page of an extract says: complete in each language by its type. */
export interface ExtractWords {
  readonly kind: (municipality: string | null) => string;
  readonly lead: (unit: string, hasUnitsBelow: boolean) => string;
  readonly note: string;
  /** Of a document of which only some is shown. */
  readonly part: (unit: string, hasUnitsBelow: boolean) => string;
  readonly ownText: string;
  readonly units: string;
}

const all: Readonly<Record<Locale, ExtractWords>> = {
  nb: {
    kind: (municipality) => `Utdrag av planene${municipality === null ? '' : ` til ${municipality}`}`,
    lead: (unit, hasUnitsBelow) =>
      `Her er det som angår ${unit}${hasUnitsBelow ? ' og enhetene under' : ''}: egne planer, hva som skal gjøres, og hva som er eget ansvar.`,
    note: 'Av planer som ikke er enhetens egne, er bare det som angår den, med.',
    ownText: 'Oppdrag, planer, indikatorer og ansvar på én side',
    part: (unit, hasUnitsBelow) => `Her er bare det som angår ${unit}${hasUnitsBelow ? ' og enhetene under' : ''}.`,
    units: 'Enhetene',
  },
  nn: {
    kind: (municipality) => `Utdrag av planane til ${municipality ?? 'kommunen'}`,
    lead: (unit, hasUnitsBelow) =>
      `Her er det som gjeld ${unit}${hasUnitsBelow ? ' og einingane under' : ''}: eigne planar, kva som skal gjerast, og kva som er eige ansvar.`,
    note: 'Av planar som ikkje er eininga sine eigne, er berre det som gjeld henne, med.',
    ownText: 'Oppdrag, planar, indikatorar og ansvar på éi side',
    part: (unit, hasUnitsBelow) => `Her er berre det som gjeld ${unit}${hasUnitsBelow ? ' og einingane under' : ''}.`,
    units: 'Einingane',
  },
  en: {
    kind: (municipality) => `Extract of the plans${municipality === null ? '' : ` of ${municipality}`}`,
    lead: (unit, hasUnitsBelow) =>
      `Here is what concerns ${unit}${hasUnitsBelow ? ' and the units below it' : ''}: own plans, what is to be done, and own responsibilities.`,
    note: "Of plans that are not the unit's own, only what concerns it is shown.",
    ownText: 'Assignments, plans, indicators and responsibilities on one page',
    part: (unit, hasUnitsBelow) =>
      `Only what concerns ${unit}${hasUnitsBelow ? ' and the units below it' : ''} is here.`,
    units: 'The units',
  },
};

/** The words of a language. */
export function extractWords(locale: Locale): ExtractWords {
  return all[locale];
}
