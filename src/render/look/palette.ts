import { dark, light } from '../charts/tokens.ts';

/** What a page is drawn on. */
export const paper = { light: '#ffffff', dark: dark['chart-paper'] } as const;

/** The greys of the site, with a little blue in them; the same for every municipality. */
export type Grey = 'paper' | 'tint' | 'raised' | 'rule' | 'border' | 'quiet' | 'text';

export const greys: Readonly<Record<'light' | 'dark', Readonly<Record<Grey, string>>>> = {
  light: {
    paper: paper.light,
    tint: '#f4f6f8',
    raised: '#e9edf1',
    rule: '#d3dae1',
    border: '#6f7d8b',
    quiet: light['chart-quiet'],
    text: light['chart-text'],
  },
  dark: {
    paper: paper.dark,
    tint: '#1b2128',
    raised: '#262e37',
    rule: '#36414c',
    border: '#7c8b9b',
    quiet: dark['chart-quiet'],
    text: dark['chart-text'],
  },
};

/** What a status stands on: text of its colour and of the page's is read on it. */
export const toneGrounds = {
  light: { good: '#e3f2e6', late: '#fbeed6', broken: '#fbe6e4', info: '#e2eefa', plain: '#e9edf1' },
  dark: { good: '#16301d', late: '#38290f', broken: '#411d1a', info: '#16293d', plain: '#262e37' },
} as const;
