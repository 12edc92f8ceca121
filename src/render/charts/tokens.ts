/** The colours of charts by what they are for; each is a CSS variable by the name of `--` and this. Marks have 3 to 1 against paper, text 4.5 to 1. */
export type ChartToken =
  | 'chart-paper'
  | 'chart-text'
  | 'chart-quiet'
  | 'chart-axis'
  | 'chart-grid'
  | 'chart-tint'
  | 'status-good'
  | 'status-late'
  | 'status-broken'
  | 'status-plain'
  | 'status-info'
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'series-4';

export const light: Readonly<Record<ChartToken, string>> = {
  'chart-paper': '#ffffff',
  'chart-text': '#1e2b3c',
  'chart-quiet': '#4c5a69',
  'chart-axis': '#5b6b7d',
  'chart-grid': '#d9e0e7',
  'chart-tint': '#eef3f8',
  'status-good': '#1b6b2c',
  'status-late': '#975600',
  'status-broken': '#b3261e',
  'status-plain': '#5b6b7d',
  'status-info': '#0062ba',
  'series-1': '#0062ba',
  'series-2': '#0b6e75',
  'series-3': '#7b3f9e',
  'series-4': '#8a5300',
};

export const dark: Readonly<Record<ChartToken, string>> = {
  'chart-paper': '#14181d',
  'chart-text': '#e9eef4',
  'chart-quiet': '#b0bcc9',
  'chart-axis': '#93a3b5',
  'chart-grid': '#323c47',
  'chart-tint': '#1f2831',
  'status-good': '#7fd18c',
  'status-late': '#f0b866',
  'status-broken': '#ff9d94',
  'status-plain': '#93a3b5',
  'status-info': '#7fb8f0',
  'series-1': '#7fb8f0',
  'series-2': '#6fd0c8',
  'series-3': '#d3a6ee',
  'series-4': '#f0b866',
};
