import type { ChartFrame } from '../../charts/chart.ts';

/** What stands above a chart: its title where no heading says it, and its note. */
export function captionOf({ title, note = null, showsTitle }: ChartFrame): string | null {
  const said = [showsTitle ? title : '', note ?? ''].filter((text) => text !== '');
  return said.length === 0 ? null : said.join(' · ');
}
