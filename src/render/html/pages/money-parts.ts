import type { MoneyPlan } from '../../pages/money.ts';
import type { MoneyPart } from './money-words.ts';

/** A page beside the first of a plan's money. */
export interface MoneyPartPage {
  readonly part: MoneyPart;
  readonly address: string;
}

const folders: Readonly<Record<MoneyPart, string>> = {
  unit: 'enheter/',
  goal: 'mal/',
  area: 'satsinger/',
  operating: 'tiltak/',
  investment: 'investeringer/',
};

/** The pages that a plan has: those of which there is something to tell. */
export function moneyParts({ folder, measures, investments }: MoneyPlan): readonly MoneyPartPage[] {
  const isTold = (part: MoneyPart) =>
    part === 'operating' ? measures > 0 : part === 'investment' ? investments > 0 : measures + investments > 0;
  return (Object.keys(folders) as MoneyPart[])
    .filter(isTold)
    .map((part) => ({ part, address: folder + folders[part] }));
}
