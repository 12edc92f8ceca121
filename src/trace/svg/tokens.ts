/** The colours of a drawing by what they are for. Text has 4.5 to 1 against what it stands on, lines and marks 3 to 1 (WCAG 2.2 AA). */
export type Token =
  | 'paper'
  | 'box'
  | 'text'
  | 'quiet'
  | 'edge'
  | 'line'
  | 'accent'
  | 'subject'
  | 'on-subject'
  | 'good'
  | 'late'
  | 'broken';

export const light: Readonly<Record<Token, string>> = {
  paper: '#ffffff',
  box: '#ffffff',
  text: '#1e2b3c',
  quiet: '#4c5a69',
  edge: '#7f8c9b',
  line: '#5b6b7d',
  accent: '#0062ba',
  subject: '#0062ba',
  'on-subject': '#ffffff',
  good: '#1b6b2c',
  late: '#8a4b00',
  broken: '#b3261e',
};

export const dark: Readonly<Record<Token, string>> = {
  paper: '#14181d',
  box: '#1c232b',
  text: '#e9eef4',
  quiet: '#b0bcc9',
  edge: '#74859a',
  line: '#93a3b5',
  accent: '#7fb8f0',
  subject: '#9cc9f5',
  'on-subject': '#0d1b2a',
  good: '#7fd18c',
  late: '#f0b866',
  broken: '#ff9d94',
};

/** The style sheet of a drawing; a page that shows several needs it once. Paper is white also where the screen is dark. */
export const drawingStyle = [
  `.trace{${properties(light)}font-family:Inter,"Inter Variable","Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-size:11.5px}`,
  `@media screen and (prefers-color-scheme:dark){.trace{${properties(dark)}}}`,
  '.trace-paper{fill:var(--trace-paper)}',
  '.trace-heading{fill:var(--trace-text);font-size:16px;font-weight:600}',
  '.trace-caption{fill:var(--trace-quiet)}',
  '.trace .lines path{fill:none;stroke:var(--trace-line);stroke-width:1.5}',
  '.trace .lines :is(.time,.statement){stroke-dasharray:6 4}',
  '.trace .lines .missing{stroke:var(--trace-broken);stroke-dasharray:2 4}',
  '.trace .lines .more{stroke-dasharray:2 4}',
  '.trace .lines text{fill:var(--trace-quiet);font-size:10.5px;text-anchor:end;stroke:var(--trace-paper);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}',
  '.trace .lines .start{text-anchor:start}',
  '.trace rect{fill:var(--trace-box);stroke:var(--trace-edge);stroke-width:1}',
  '.trace .boxes path{fill:none;stroke:var(--trace-accent);stroke-width:4;stroke-linecap:round}',
  '.trace .boxes text{fill:var(--trace-quiet)}',
  '.trace .t{fill:var(--trace-text);font-size:13px;font-weight:600}',
  '.trace .s{fill:var(--trace-text);font-weight:600}',
  '.trace .boxes .mark{stroke:var(--trace-text);stroke-width:1.6;stroke-linejoin:round}',
  ...(['good', 'late', 'broken'] as const).flatMap((tone) => [
    `.trace .${tone} .s{fill:var(--trace-${tone})}`,
    `.trace .boxes .${tone} .mark{stroke:var(--trace-${tone})}`,
  ]),
  '.trace .boxes .access{fill:var(--trace-text)}',
  '.trace .boxes .access.mark{fill:none;stroke:var(--trace-text)}',
  '.trace .boxes .break{fill:var(--trace-broken)}',
  '.trace .boxes .break.mark{fill:none;stroke:var(--trace-broken)}',
  '.trace .cut rect{stroke:var(--trace-broken);stroke-width:2}',
  '.trace .boxes .cut path:not(.mark){stroke:var(--trace-broken)}',
  '.trace :is(.closed,.aside) rect{stroke-dasharray:5 3}',
  '.trace .boxes :is(.aside,.subject) path:not(.mark){stroke:none}',
  '.trace .subject rect{fill:var(--trace-subject);stroke:var(--trace-subject)}',
  '.trace .boxes .subject :is(text,tspan){fill:var(--trace-on-subject)}',
  '.trace .boxes .subject .mark{stroke:var(--trace-on-subject)}',
  '.trace a:is(:hover,:focus) .t{text-decoration:underline}',
  '.trace a:focus-visible rect{stroke:var(--trace-accent);stroke-width:3}',
].join('\n');

/** For a drawing that is a page of its own: on paper it lies, and all of it is on one sheet. */
export const sheetStyle = '@page{size:landscape;margin:10mm}\n@media print{.trace{width:100%;height:100%}}';

function properties(colors: Readonly<Record<Token, string>>): string {
  return Object.entries(colors)
    .map(([token, color]) => `--trace-${token}:${color};`)
    .join('');
}
