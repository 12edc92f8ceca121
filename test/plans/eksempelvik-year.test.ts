import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/core/date.ts';
import type { Texts } from '../../src/dev/generate/audit/fault.ts';
import { readTexts } from '../../src/dev/generate/audit/workspace.ts';
import { openFiles } from '../../src/workspace/check-files.ts';

const eksempelvik = readTexts('plans/eksempelvik');

test('a lawful, careful municipality is told nothing on any day of its year', { timeout: 240_000 }, async () => {
  expect(await saidOn(daysOf('2026-01-01', '2026-12-31'), eksempelvik)).toEqual([]);
});

test('what it puts off or leaves out is told, from the day after it was due', { timeout: 60_000 }, async () => {
  const culture = 'virksomhetsplaner/kultur-og-frivillighet.md';
  const {
    'rapporter/månedsrapport-2026-03.yaml': _march,
    'rapporter/månedsrapport-2026-08.yaml': _august,
    'rapporter/tertialrapport-2026-t2.yaml': _second,
    'grunnlag/helhetlig-ros-2026.yaml': _risks,
    ...rest
  } = eksempelvik;
  const careless = { ...rest, [culture]: rest[culture]?.replace('dato: 2026-02-27', 'dato: 2026-03-20') ?? '' };
  const around = [
    '03-01',
    '03-19',
    '04-30',
    '05-31',
    '06-09',
    '09-15',
    '10-31',
    '11-18',
    '11-30',
    '12-14',
    '12-30',
  ].flatMap((day) => [`2026-${day}`, addDays(`2026-${day}`, 1)]);
  expect(await saidOn(around, careless)).toEqual([
    '2026-03-02–2026-03-19 warning organisation/missing-plan styringsbrev-2026#F1',
    '2026-05-01–2026-06-09 warning period/deadline-passed styringsbrev-2026#F4',
    '2026-06-01–2026-06-09 warning period/deadline-passed styringsbrev-2026#S24',
    '2026-11-01–2026-11-18 warning period/deadline-passed styringsbrev-2026#F5',
    '2026-11-01–2026-12-01 warning period/deadline-passed virksomhetsplan-oppvekst-2026#A11',
    '2026-12-01–2026-12-31 info calendar/overdue-revision helhetlig-ros-2025',
    '2026-12-01–2026-12-31 info calendar/missing-document',
  ]);
});

test('what the year before left without an answer is told until the new letter takes over', async () => {
  const late = (ref: string) => `2025-12-15–2025-12-17 warning period/deadline-passed ${ref}`;
  expect(await saidOn(daysOf('2025-12-15', '2025-12-31'), eksempelvik)).toEqual([
    late('styringsbrev-2025#S3'),
    late('styringsbrev-2025#F3'),
    late('styringsbrev-2025#S2'),
    late('styringsbrev-2025#S4'),
  ]);
});

test('when the year is over, what ran all year is to be closed, and the plans of the next are asked for', async () => {
  const late = (ref: string) => `2027-01-01–2027-01-15 warning period/deadline-passed ${ref}`;
  expect(await saidOn(['2027-01-01', '2027-01-15'], eksempelvik)).toEqual([
    late('kompetanseplan-2025-2028#KA2'),
    late('lederavtale-kommunalsjef-oppvekst-2026#LO1'),
    late('lederavtale-kommunalsjef-oppvekst-2026#LO2'),
    late('lederavtale-kommunalsjef-oppvekst-2026#LO3'),
    late('lederavtale-økonomisjef-2026#LØ1'),
    late('lederavtale-økonomisjef-2026#LØ2'),
    '2027-01-01–2027-01-15 info calendar/missing-document',
    late('virksomhetsplan-biblioteket-2026#A3'),
    late('virksomhetsplan-fjellbygda-barnehage-2026#A3'),
    late('virksomhetsplan-helse-og-mestring-2026#A1'),
    late('virksomhetsplan-helse-og-mestring-2026#A2'),
    late('virksomhetsplan-hjemmetjenesten-2026#A4'),
    late('virksomhetsplan-hr-og-organisasjon-2026#A1'),
    late('virksomhetsplan-kultur-og-frivillighet-2026#A1'),
    late('virksomhetsplan-oppvekst-2026#A1'),
    late('virksomhetsplan-oppvekst-2026#A2'),
    late('virksomhetsplan-samfunn-og-teknikk-2026#A1'),
    late('virksomhetsplan-samfunn-og-teknikk-2026#A2'),
    late('virksomhetsplan-velferd-og-inkludering-2026#A1'),
    late('virksomhetsplan-velferd-og-inkludering-2026#A6'),
    late('virksomhetsplan-velferd-og-inkludering-2026#A8'),
    late('virksomhetsplan-økonomi-2026#A1'),
  ]);
});

function daysOf(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** What is found in one workspace, once for each stretch of days on which it stands: `from–to severity rule ref`. */
async function saidOn(days: readonly Day[], files: Texts): Promise<readonly string[]> {
  const workspace = await openFiles(files);
  const said = days.map((day) => {
    const { diagnostics } = workspace.check(day);
    return new Set(diagnostics.map(({ severity, rule, ref }) => `${severity} ${rule} ${ref ?? ''}`.trim()));
  });
  return days.flatMap((from, index) =>
    [...(said[index] ?? [])]
      .filter((finding) => said[index - 1]?.has(finding) !== true)
      .map((finding) => {
        const end = said.findIndex((found, later) => later > index && !found.has(finding));
        return `${from}–${days[end === -1 ? days.length - 1 : end - 1]} ${finding}`;
      }),
  );
}
