/** The first day of a day, month or year: `2026-03` → 1 March 2026. */
export function wholeDay(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = '1', month = '1', day = '1'] = date.split('-');
  return { year: Number(year), month: Number(month), day: Number(day) };
}
