import type { Place } from '../../core/place.ts';
import type { DocumentNode, ItemNode } from '../graph.ts';
import { keyFigureMismatches, keyFiguresOf } from './key-figure-sums.ts';
import { adoptionDate, isInForce } from './lifecycle.ts';
import type { PlanMoney } from './money.ts';
import { imbalances } from './operating-balance.ts';
import type { Scene } from './scene.ts';

/** `krav` of a handlingsregel: a sign and a number, exact; `places` are the digits after the point, those of `%` counted. */
export interface Demand {
  readonly sign: '<' | '<=' | '=' | '>=' | '>';
  readonly value: bigint;
  readonly places: number;
  readonly isPercent: boolean;
}

/** A handlingsregel held against a plan's hovedtall, for the years of which all it needs is stated. */
export interface FiscalRule {
  readonly node: ItemNode;
  readonly numerator: string;
  /** `null`: the demand is on the amount itself. */
  readonly denominator: string | null;
  readonly demand: Demand;
  readonly years: readonly FiscalYear[];
}

export interface FiscalYear {
  readonly year: number;
  readonly numerator: bigint;
  readonly denominator: bigint | null;
  readonly isMet: boolean;
  /** The numerator that would just meet the demand, in whole kroner. */
  readonly limit: bigint;
  /** Where the year's numerator stands. */
  readonly at: Place;
}

/**
 * The handlingsregler that hold for a plan, with what its hovedtall say of them: its own, and those of other documents in
 * force when it was adopted that none of its own says the same as.
 */
export function fiscalRules({ plan, years }: Pick<PlanMoney, 'plan' | 'years'>, scene: Scene): readonly FiscalRule[] {
  const own = plan.items.filter(isRule);
  const others = scene.graph.items.filter(
    (node) => isRule(node) && node.document !== plan && holdsFor(node, plan, scene),
  );
  const seen = new Set<string>();
  return [...own, ...others].flatMap((node) => {
    const { numerator, denominator = null, demand } = node.item.figures ?? {};
    const read = demand === undefined ? null : readDemand(demand.value);
    if (numerator === undefined || read === null || (denominator === null && read.isPercent)) return [];
    const key = JSON.stringify([numerator, denominator, read.sign, Number(read.value) / 10 ** read.places]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        node,
        numerator,
        denominator,
        demand: read,
        years: judge(plan, years, { numerator, denominator, demand: read }),
      },
    ];
  });
}

/** Whether any document states a handlingsregel that can be read: most workspaces have none. */
export function hasFiscalRules({ graph }: Scene): boolean {
  return graph.items.some(isRule);
}

/** Key figures of a plan that something else is told of, by year: what rests on them may be a slip of theirs. */
export function doubtfulFigures(plan: DocumentNode, scene: Scene): (name: string, year: number) => boolean {
  const doubtful = new Set<string>();
  for (const { facts } of [plan, ...plan.chapters])
    for (const { name, year, parts } of keyFigureMismatches(facts))
      for (const told of [name, ...parts]) doubtful.add(`${told} ${year}`);
  for (const { plan: unbalanced, year } of imbalances(scene))
    if (unbalanced === plan) for (const told of balanced) doubtful.add(`${told} ${year}`);
  return (name, year) => doubtful.has(`${name} ${year}`);
}

const balanced = ['netto_driftsresultat', 'sum_disponeringer'];

function isRule({ item, file }: ItemNode): boolean {
  if (item.type !== 'handlingsregel' || item.figures?.demand === undefined || file.facts.recovered) return false;
  return !['teller', 'nevner', 'krav'].some((key) => item.unreadable.has(key));
}

/** A rule of another document binds a plan where it is in force and was when the plan was adopted; a plan's rules are its own. */
function holdsFor({ document, item }: ItemNode, plan: DocumentNode, { plansystem, asOf }: Scene): boolean {
  if (document.facts.money !== null || !isInForce(document, plansystem, asOf)) return false;
  const from = adoptionDate(document)?.to ?? null;
  const adopted = adoptionDate(plan)?.from ?? null;
  if (from !== null && adopted !== null && from > adopted) return false;
  const begins = plan.facts.period?.value.from ?? null;
  return item.startsOn === null || begins === null || item.startsOn.value.to <= begins;
}

/** Reads `>= 1,75 %`; `null` where it is no demand. */
export function readDemand(text: string): Demand | null {
  const parts = /^\s*(<=|>=|<|>|=|≤|≥)\s*(-?\d+)(?:[.,](\d+))?\s*(%?)\s*$/.exec(text);
  if (parts === null) return null;
  const [sign = '', whole = '', decimals = '', percent = ''] = parts.slice(1);
  return {
    sign: sign.replace('≤', '<=').replace('≥', '>=') as Demand['sign'],
    value: BigInt(whole + decimals),
    places: decimals.length + (percent === '' ? 0 : 2),
    isPercent: percent !== '',
  };
}

function judge(
  plan: DocumentNode,
  years: readonly number[],
  { numerator, denominator, demand }: Pick<FiscalRule, 'numerator' | 'denominator' | 'demand'>,
): readonly FiscalYear[] {
  return [plan, ...plan.chapters].flatMap(({ facts, summary }) => {
    if (facts.money === null || facts.unreadable.has('hovedtall')) return [];
    const figures = keyFiguresOf(facts);
    const stated = facts.money.keyFigures.find(({ name }) => name === numerator)?.amounts ?? [];
    return stated.flatMap(({ year, kroner, at }): readonly FiscalYear[] => {
      const below = denominator === null ? 1n : figures.get(denominator)?.get(year);
      if (below === undefined || below === 0n || !years.includes(year)) return [];
      const found = BigInt(kroner);
      const compared = compare(found, below, demand);
      return [
        {
          year,
          numerator: found,
          denominator: denominator === null ? null : below,
          isMet: meets(compared, demand.sign),
          limit: limitOf(below, demand),
          at: { path: summary.path, span: at },
        },
      ];
    });
  });
}

/** The sign of numerator / denominator − demand, exact. */
function compare(numerator: bigint, denominator: bigint, { value, places }: Demand): -1 | 0 | 1 {
  const difference = (numerator * 10n ** BigInt(places) - value * denominator) * (denominator < 0n ? -1n : 1n);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function meets(compared: -1 | 0 | 1, sign: Demand['sign']): boolean {
  switch (sign) {
    case '<':
      return compared < 0;
    case '<=':
      return compared <= 0;
    case '=':
      return compared === 0;
    case '>=':
      return compared >= 0;
    case '>':
      return compared > 0;
  }
}

/** Rounded so that the amount meets the demand: up where more is asked for, down where less is. */
function limitOf(denominator: bigint, { sign, value, places }: Demand): bigint {
  const scale = 10n ** BigInt(places);
  const product = value * denominator;
  const down = product / scale - (product % scale < 0n ? 1n : 0n);
  const isWhole = product % scale === 0n;
  return isWhole || sign.startsWith('<') ? down : down + 1n;
}

/** A ratio as a percentage with so many decimals, rounded half away from zero: `1,75`, without the sign. */
export function writePercent(numerator: bigint, denominator: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const isNegative = numerator < 0n !== denominator < 0n && numerator !== 0n;
  const above = (numerator < 0n ? -numerator : numerator) * 100n * scale;
  const below = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * above + below) / (2n * below);
  const digits = String(rounded).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = decimals === 0 ? '' : `,${digits.slice(-decimals)}`;
  return `${isNegative && rounded !== 0n ? '−' : ''}${whole}${rest}`;
}
