import { deskAt } from '../../src/render/html/desk.ts';
import { cleanData } from '../../src/render/pdf/clean-data.ts';
import type { PdfDocument } from '../../src/render/pdf/pdf-document.ts';
import type { PdfDesk } from '../../src/render/pdf/planned-pdf.ts';
import { planReports } from '../../src/render/pdf/reports/plan-reports.ts';
import type { Site } from '../../src/render/site.ts';
import { proseDesk } from './pdf-plans.ts';

/** What reports of a site are written with. */
export function reportDesk(site: Site): PdfDesk {
  return {
    ...proseDesk,
    desk: deskAt('', site.locale),
    municipality: site.settings.municipality.name ?? 'Fjordvik kommune',
    accent: '#0b5a6e',
    asOf: site.scene.asOf,
  };
}

/** All reports of a site by name, as their templates get them. */
export function reportsOf(site: Site): ReadonlyMap<string, PdfDocument> {
  const desk = reportDesk(site);
  return new Map(
    [...planReports(site)].map(({ name, write }) => [name, cleanData(write(desk)) as unknown as PdfDocument]),
  );
}
