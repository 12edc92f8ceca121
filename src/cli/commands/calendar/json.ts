import { jsonText } from '../../../report/json-text.ts';
import type { Calendar } from '../../../overview/calendar/calendar.ts';

/** The year as JSON, version 1: `schemas/output/calendar.schema.json`. */
export function calendarJson({ asOf, year, municipality, entries }: Calendar): string {
  return jsonText({ version: 1, asOf, year, municipality, entries });
}
