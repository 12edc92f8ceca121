import { describe, expect, test } from 'vitest';
import { deskAt } from '../../../src/render/html/desk.ts';
import { taskTable } from '../../../src/render/html/pages/task-table.ts';
import { byDeadline, byUrgency, groupTasks, tasksOf } from '../../../src/render/pages/tasks.ts';
import { organisation } from '../../support/eksempelvik.ts';
import { siteOf, writtenSite } from '../../support/site.ts';

const files = {
  'organisasjon.yaml': organisation,
  'brev.yaml': `
type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektøren, dato: 2025-12-18 }
oppdrag:
  - { id: F1, tittel: Tell klimautslippene, frist: 2026-09-15, mottakere: [oppvekst, { enhet: helse, rolle: bidrar }] }
  - { id: F2, tittel: Lukk avvikene, frist: 2026-10-01, mottakere: [oppvekst, { enhet: helse, frist: 2026-11-01 }] }
  - { id: F3, tittel: Bygg skole, mottakere: [oppvekst] }
`,
  'rapport.yaml': `
type: tertialrapport
id: tertial-1
tittel: Tertialrapport 1
periode: { fra: 2026-01-01, til: 2026-04-30 }
rapport:
  - { gjelder: styringsbrev-2026#F1, enhet: helse, status: fullført, kommentar: Tellingen er gjort }
`,
};

async function tableOf(by: typeof byUrgency) {
  const tasks = tasksOf(await siteOf(files)).toSorted(by);
  return taskTable(groupTasks(tasks), deskAt('oppdrag/', 'nb'), { caption: 'Oppdrag', unit: true }).toString();
}

const cellsOf = (table: string) =>
  [...table.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/gs)].map(([, cell = '']) =>
      cell
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );

describe('a list of oppdrag', () => {
  test('has an oppdrag to several units once, with how it stands with each', async () => {
    expect(cellsOf(await tableOf(byDeadline))).toEqual([
      [
        'Tell klimautslippene Styringsbrev 2026',
        'Uten svar Oppvekst Fullført Helse og velferd (bidrar)',
        '15.9.2026',
        '1 av 2 ferdig',
        '',
        'Tertialrapport 1',
      ],
      [
        'Lukk avvikene Styringsbrev 2026',
        'Oppvekst (frist 1.10.2026), Helse og velferd (frist 1.11.2026)',
        '1.10.2026 den første',
        'Uten svar',
        '',
        '',
      ],
      ['Bygg skole Styringsbrev 2026', 'Oppvekst', '', 'Uten svar', '', ''],
    ]);
  });

  test('names so many units of an oppdrag, and counts the others', async () => {
    const [task] = tasksOf(await siteOf(files));
    if (task === undefined) throw new Error('no task');
    const many = [task, ...Array.from({ length: 299 }, () => task)] as const;
    const table = taskTable([many], deskAt('oppdrag/', 'nb'), { caption: 'Oppdrag', unit: true }).toString();
    expect(cellsOf(table)[0]?.[1]).toMatch(/^(?:Oppvekst , ){23}Oppvekst … og 276 til$/);
  });

  test('has on the page of deadlines what is due on the same day once', async () => {
    const page = (await writtenSite(await siteOf(files))).get('frister/index.html') ?? '';
    expect(cellsOf(page).map(([task, units, deadline]) => [task?.split(' Styring')[0], units, deadline])).toEqual([
      ['Tell klimautslippene', 'Oppvekst', '15.9.2026'],
      ['Lukk avvikene', 'Oppvekst', '1.10.2026'],
      ['Lukk avvikene', 'Helse og velferd', '1.11.2026'],
    ]);
  });
});
