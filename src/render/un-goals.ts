import type { Locale } from '../config/settings.ts';
import { pageFolders } from './addresses.ts';

/** Short name of one of the UN's goals for sustainable development, or of the goal that a target (`4.1`) is of; `null` for what is none of them. */
export function unGoalName(number: string, locale: Locale): string | null {
  return names[locale][Number(number.split('.')[0]) - 1] ?? null;
}

/** Folder of the page of a goal, or of the goal that a target (`4.1`) is of. */
export function unGoalAddress(number: number | string): string {
  return `${pageFolders.unGoals}${Number(String(number).split('.')[0])}/`;
}

const names: Readonly<Record<Locale, readonly string[]>> = {
  nb: [
    'Utrydde fattigdom',
    'Utrydde sult',
    'God helse og livskvalitet',
    'God utdanning',
    'Likestilling mellom kjønnene',
    'Rent vann og gode sanitærforhold',
    'Ren energi til alle',
    'Anstendig arbeid og økonomisk vekst',
    'Industri, innovasjon og infrastruktur',
    'Mindre ulikhet',
    'Bærekraftige byer og lokalsamfunn',
    'Ansvarlig forbruk og produksjon',
    'Stoppe klimaendringene',
    'Livet i havet',
    'Livet på land',
    'Fred, rettferdighet og velfungerende institusjoner',
    'Samarbeid for å nå målene',
  ],
  nn: [
    'Utrydde fattigdom',
    'Utrydde svolt',
    'God helse og livskvalitet',
    'God utdanning',
    'Likestilling mellom kjønna',
    'Reint vatn og gode sanitærforhold',
    'Rein energi til alle',
    'Anstendig arbeid og økonomisk vekst',
    'Industri, innovasjon og infrastruktur',
    'Mindre ulikskap',
    'Berekraftige byar og lokalsamfunn',
    'Ansvarleg forbruk og produksjon',
    'Stoppe klimaendringane',
    'Livet i havet',
    'Livet på land',
    'Fred, rettferd og velfungerande institusjonar',
    'Samarbeid for å nå måla',
  ],
  en: [
    'No poverty',
    'Zero hunger',
    'Good health and well-being',
    'Quality education',
    'Gender equality',
    'Clean water and sanitation',
    'Affordable and clean energy',
    'Decent work and economic growth',
    'Industry, innovation and infrastructure',
    'Reduced inequalities',
    'Sustainable cities and communities',
    'Responsible consumption and production',
    'Climate action',
    'Life below water',
    'Life on land',
    'Peace, justice and strong institutions',
    'Partnerships for the goals',
  ],
};
