import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles, shortForm } from '../support/workspace.ts';

const folder = 'plans/lier';
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
);

/** What validate says of the real documents, and why each of it is true. */
const found = [
  // Of the kommuneplan the slides give neither body nor day of the vote.
  'kommuneplan/kommuneplan.yaml:5:18 adoption/unknown',
  // The slides name five community goals, but not how any of them is measured.
  'kommuneplan/samfunnsdel.yaml:2:5 indicator/missing',
  // Nor do they name any measure of the handlingsprogram or the budget: nothing here takes the goals up.
  'kommuneplan/samfunnsdel.yaml:2:5 lineage/not-followed-up',
  'kommuneplan/samfunnsdel.yaml:8:18 adoption/unknown',
  // The plan hierarchy of the kulturskole says of four bases when they were adopted, of none by whom; of the others neither.
  'kulturskolen/folkehelsestrategi.yaml:5:18 adoption/unknown',
  'kulturskolen/frivillighetsplattformen.yaml:4:18 adoption/unknown',
  'kulturskolen/handlingsplan-dkss.yaml:5:18 adoption/unknown',
  'kulturskolen/handlingsplan-mot-barnefattigdom.yaml:4:18 adoption/unknown',
  'kulturskolen/kvalitetsplan-kulturskolen-2021-2024.yaml:9:18 adoption/unknown',
  'kulturskolen/rammeplan-kulturskolen.yaml:6:18 adoption/unknown',
  'kulturskolen/strategiplan-kunst-og-kultur.yaml:6:18 adoption/unknown',
  // The slide says what a planstrategi does for plans, but names none of them.
  'planstrategi/planstrategi-2020.yaml:2:5 lineage/orphan-document',
  // «Vedtatt desember 2020»: by whom is not said.
  'planstrategi/planstrategi-2020.yaml:9:18 adoption/unknown',
  // The council of 2019 was constituted in October 2019 at the latest: December 2020 is more than a year after.
  'planstrategi/planstrategi-2020.yaml:9:32 law/planning-strategy-deadline',
  'styringssystem/handlingsprogram-2021-2024.yaml:8:18 adoption/unknown',
];

test('what is found in the real documents of Lier is true', async () => {
  const report = await checkFiles(files, { asOf: '2026-11-21' });
  expect(report.diagnostics.map((diagnostic) => shortForm(report, diagnostic))).toEqual(found);
});

test('every document tells where it was read', () => {
  const silent = Object.entries(files).filter(([path, text]) => path !== 'plans.config.yaml' && !/^kilde:/m.test(text));
  expect(silent.map(([path]) => path)).toEqual([]);
});
