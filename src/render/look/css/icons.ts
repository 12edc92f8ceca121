/** Drawings of 16 by 16, as masks: the colour is that of the text beside them. */
export const icons = {
  good: icon('<path d="M3 8.5 6.3 12 13 4.5"/>'),
  late: icon('<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.3 1.6"/>'),
  broken: icon('<path d="m4 4 8 8M12 4l-8 8"/>'),
  info: icon('<circle cx="8" cy="8" r="6"/><path d="M8 7.5v3.3M8 5.1v.1"/>'),
  plain: icon('<path d="M3.5 8h9"/>'),
  download: icon('<path d="M8 2v8m-3.5-3L8 10.5 11.5 7M3 13.5h10"/>'),
} as const;

function icon(shapes: string): string {
  const signs: Readonly<Record<string, string>> = { '<': '%3C', '>': '%3E', '#': '%23', '"': "'" };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${shapes}</svg>`;
  return `url("data:image/svg+xml,${svg.replace(/[<>#"]/g, (sign) => signs[sign] ?? sign)}")`;
}
