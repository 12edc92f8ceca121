import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles, shortForm } from '../support/workspace.ts';

const folder = 'plans/lorenskog';
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
);

/** What validate says of the real documents, and why each of it is true. */
const found = [
  // The page names no arealplan-ID; the plan was adopted, so there is one in the plan register.
  'kommuneplan/arealdel-2023.yaml:2:5 law/area-plan-id',
  // The page lists two later changes with date and case number, but not which body made them.
  'kommuneplan/kommuneplan-2015-2026.yaml:10:22 adoption/unknown',
  'kommuneplan/kommuneplan-2015-2026.yaml:13:22 adoption/unknown',
  // The council followed formannskapet's innstilling; the day of the innstilling is not on the page.
  'planstrategi/oppstart-2020.yaml:7:35 adoption/unknown',
  // Adopted 14 December 2016; the council elected in 2015 was constituted by the end of October 2015.
  'planstrategi/planstrategi-2016-2019.yaml:6:39 law/planning-strategy-deadline',
  // The page names neither unit nor deadline for the two extra votes of 2016, nor says what became of them.
  'planstrategi/planstrategi-2016-2019.yaml:21:9 vote/without-owner',
  'planstrategi/planstrategi-2016-2019.yaml:23:9 vote/without-owner',
  // The meeting was announced for 15 May 2024; that the vote fell then was not seen.
  'planstrategi/planstrategi-2024-2028.yaml:6:39 adoption/unknown',
  // As in 2020: the day of formannskapet's innstilling is not on the page.
  'økonomiplan/økonomiplan-2024-2027.yaml:9:35 adoption/unknown',
];

test('what is found in the real documents of Lørenskog is true', async () => {
  const report = await checkFiles(files, { asOf: '2026-11-21' });
  expect(report.diagnostics.map((diagnostic) => shortForm(report, diagnostic))).toEqual(found);
});

test('every document tells where it was read', () => {
  const silent = Object.entries(files).filter(([path, text]) => path !== 'plans.config.yaml' && !/^kilde:/m.test(text));
  expect(silent.map(([path]) => path)).toEqual([]);
});
