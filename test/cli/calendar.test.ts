import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../src/overview/calendar/calendar.ts';
import { calendarIcs } from '../../src/cli/commands/calendar/ics.ts';
import { main } from '../../src/cli/main.ts';
import { readTexts } from '../../src/dev/generate/audit/workspace.ts';
import { memoryHost } from '../support/memory-host.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/output/calendar.schema.json', import.meta.url), 'utf8'),
) as Schema;

async function run(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const here = Object.entries(files).map(([path, text]) => [`/arbeid/${path}`, text]);
  const host = memoryHost({ files: Object.fromEntries(here), cwd: '/arbeid' });
  const code = await main(host, ['calendar', '--as-of', '2026-06-15', ...words]);
  return { code, ...host.output };
}

async function calendarOf(files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Calendar> {
  const { stdout } = await run(files, '--format', 'json', ...words);
  return JSON.parse(stdout) as Calendar;
}

async function states(files: Readonly<Record<string, string>>, asOf: string): Promise<readonly string[]> {
  const { entries } = await calendarOf(files, '--as-of', asOf);
  return entries.map(({ id, state, done = '' }) => `${id} ${state} ${done}`.trim());
}

const folders = ['plans/eksempelvik', 'plans/eksempelvik-brudd', 'plans/lorenskog', 'plans/lier'];

describe.each(folders)('%s', (folder) => {
  const files = readTexts(folder);

  test('keeps the schema of its JSON', { timeout: 30_000 }, async () => {
    for (const year of ['2024', '2026'])
      expect(new Validator(schema, '2020-12').validate(await calendarOf(files, '--year', year))).toEqual({
        valid: true,
        errors: [],
      });
  });

  test('is a table of 80 columns', async () => {
    const { stdout, code } = await run(files);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('is an iCalendar file of day events', async () => {
    const { stdout } = await run(files, '--format', 'ics');
    const { entries } = await calendarOf(files);
    const events = eventsOf(stdout);
    expect(events.length).toBeLessThanOrEqual(entries.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
  });
});

function eventsOf(text: string): readonly ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  expect([component.getFirstPropertyValue('version'), component.getFirstPropertyValue('method')]).toEqual([
    '2.0',
    'PUBLISH',
  ]);
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('as iCalendar', () => {
  const calendar = (title: string, municipality = 'Eksempelvik kommune'): Calendar => ({
    asOf: '2026-06-15',
    year: 2026,
    municipality,
    isUnused: false,
    entries: [
      {
        id: 'hearing-plan',
        kind: 'hearing',
        title,
        date: '2026-02-28',
        end: '2026-03-31',
        state: 'done',
        documents: [],
        legalBasis: [],
      },
      {
        id: 'styringsbrev-2024',
        kind: 'step',
        title,
        date: '2024-02-28',
        state: 'late',
        documents: [],
        legalBasis: [],
      },
    ],
  });

  test('lines end with CRLF and hold at most 75 octets; titles come back as they were, with line breaks of one kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = calendarIcs(calendar(`Å${title}`), 'nb');
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
        const [event] = eventsOf(text);
        const inLines = `Å${title}`.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n');
        // eslint-disable-next-line no-control-regex
        expect(event?.summary).toBe(inLines.replaceAll(/[\0-\x09\x0b-\x1f\x7f-\x9f]/g, ' '));
      }),
      {
        examples: [
          ['; , \\ \n "x" \\n END:VEVENT\nBEGIN:VALARM'],
          ['a\u2028b\r\nc\rd\u2029'],
          ['æøå'.repeat(60)],
          ['👩‍🚒'.repeat(20)],
        ],
      },
    );
  });

  test('the end is the day after the last, over months and leap days', () => {
    const [hearing, step] = eventsOf(calendarIcs(calendar('Høring'), 'nb'));
    expect([hearing?.startDate.toString(), hearing?.endDate.toString()]).toEqual(['2026-02-28', '2026-04-01']);
    expect([step?.startDate.toString(), step?.endDate.toString()]).toEqual(['2024-02-28', '2024-02-29']);
  });

  test('the mark of an event is the same whatever its title and day, and another in another municipality', () => {
    const uids = (one: Calendar) => eventsOf(calendarIcs(one, 'nb')).map(({ uid }) => uid);
    expect(uids(calendar('Ny tittel'))).toEqual(uids(calendar('Høring')));
    expect(uids(calendar('Høring', 'Naboen kommune'))).not.toEqual(uids(calendar('Høring')));
  });

  test('leaves out what is not public, and what has no day', async () => {
    const files = {
      'plans.config.yaml': 'i_bruk: { policy: 2020 }\nplansystem: lier\n',
      'a.yaml':
        'type: policy\nid: a\ntittel: Hemmelig\ntilgang: unntatt\nneste_revisjon: 2026-09\ngodkjent: { av: rådmann, dato: 2024-01-10 }\n',
      'b.yaml':
        'type: policy\nid: b\ntittel: Åpen\nneste_revisjon: 2026-09\ngodkjent: { av: rådmann, dato: 2024-01-10 }\n',
    };
    const { stdout } = await run(files, '--format', 'ics');
    expect(eventsOf(stdout).map(({ summary }) => summary)).toEqual(['Revisjon: Åpen']);
  });
});

describe('states', () => {
  const letter = {
    'plans.config.yaml': 'i_bruk: { styringsbrev: 2026 }\n',
    'brev.yaml':
      'type: styringsbrev\nid: styringsbrev-2026\ntittel: Brevet\nperiode: 2026\ngodkjent: { av: kommunedirektør, dato: 2026-02-05 }\n',
  };

  test('a step before its day, after it, and when it is done', async () => {
    expect(await states(letter, '2026-01-31')).toEqual(['styringsbrev-2026 due']);
    expect(await states(letter, '2026-02-01')).toEqual(['styringsbrev-2026 late']);
    expect(await states(letter, '2026-02-05')).toEqual(['styringsbrev-2026 done 2026-02-05']);
    const { entries } = await calendarOf(letter);
    expect(entries).toMatchObject([{ afterDue: true, about: '2026' }]);
  });

  test('a draft is no letter, and one whose day is unknown is done', async () => {
    const draft = { ...letter, 'brev.yaml': letter['brev.yaml'].replace(/godkjent.*/u, 'status: utkast') };
    expect(await states(draft, '2026-06-15')).toEqual(['styringsbrev-2026 late']);
    const unknown = { ...letter, 'brev.yaml': letter['brev.yaml'].replace('2026-02-05', 'ukjent') };
    expect(await states(unknown, '2026-06-15')).toEqual(['styringsbrev-2026 done']);
  });

  test('what is late from earlier years comes first, in the year we are in', async () => {
    const files = { 'plans.config.yaml': 'i_bruk: { styringsbrev: 2025 }\n', 'brev.yaml': letter['brev.yaml'] };
    expect(await states(files, '2026-06-15')).toEqual(['styringsbrev-2025 late', 'styringsbrev-2026 done 2026-02-05']);
    const { entries } = await calendarOf(files, '--year', '2027');
    expect(entries.map(({ id }) => id)).toEqual(['styringsbrev-2027']);
  });

  test('a hearing begins, runs and is over; a vote is to come until its day', async () => {
    const files = {
      'plans.config.yaml': 'i_bruk: { kommunedelplan: 2026 }\n',
      'plan.yaml':
        'type: kommunedelplan\nid: sentrum\ntittel: Sentrum\narealplanid: "1"\nhøring: { fra: 2026-03-02, til: 2026-04-15 }\nvedtak: { organ: kommunestyret, dato: 2026-06-17 }\n',
    };
    expect(await states(files, '2026-03-01')).toEqual(['hearing-sentrum due', 'vote-sentrum due']);
    expect(await states(files, '2026-03-02')).toEqual(['hearing-sentrum open', 'vote-sentrum due']);
    expect(await states(files, '2026-04-15')).toEqual(['hearing-sentrum open', 'vote-sentrum due']);
    expect(await states(files, '2026-06-17')).toEqual(['hearing-sentrum done', 'vote-sentrum done']);
  });

  test('nothing is expected where no type is in use', async () => {
    expect(await states({ 'brev.yaml': letter['brev.yaml'] }, '2026-06-15')).toEqual([]);
  });

  test('the units’ plans are done when the last unit has its own', async () => {
    const plan = (unit: string, day: string) =>
      `type: virksomhetsplan\nid: vp-${unit}\ntittel: Plan\nperiode: 2026\ngjelder_enhet: ${unit}\ngodkjent: { av: kommunedirektør, dato: ${day} }\n`;
    const files = {
      'plans.config.yaml': 'i_bruk: { virksomhetsplan: 2026 }\norganisasjon: organisasjon.yaml\n',
      'organisasjon.yaml':
        'type: organisasjon\nid: organisasjon\ntittel: Organisasjonen\nenheter:\n  - { id: helse, navn: Helse, type: sektor }\n  - { id: hr, navn: HR, type: stab }\n',
      'a.yaml': plan('helse', '2026-02-10'),
      'b.yaml': plan('hr', '2026-03-10'),
    };
    expect(await states(files, '2026-03-05')).toEqual(['virksomhetsplaner-2026 late']);
    expect(await states(files, '2026-03-10')).toEqual(['virksomhetsplaner-2026 done 2026-03-10']);
    const { entries } = await calendarOf(files, '--as-of', '2026-03-05');
    expect(entries).toMatchObject([{ units: { have: 1, expected: 2 } }]);
  });
});

test('steps of one day, and those without a day, stand in the order of the plan system', async () => {
  const system = `
id: eksempelvik
navn: { nb: Eksempelvik }
bygger_på: norge
årshjul:
  åpning: { navn: { nb: Kafésamlingen holdes }, når: først i HP-prosessen, dokumenttyper: [] }
  innspill: { navn: { nb: Innspillene kommer }, når: etter kafésamlingen, dokumenttyper: [] }
  besvarelse: { navn: { nb: Spørsmålene besvares }, når: etter innspillene, dokumenttyper: [] }
`;
  const files = {
    'plans.config.yaml': 'plansystem: system.yaml\n',
    'system.yaml': system,
    'notat.yaml': 'type: notat\nid: notat\ntittel: Et notat\n',
  };
  const { entries } = await calendarOf(files);
  expect(entries.map(({ id }) => id)).toEqual(['åpning-2026', 'innspill-2026', 'besvarelse-2026']);
});
