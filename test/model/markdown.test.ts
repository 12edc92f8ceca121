import { describe, expect, test } from 'vitest';
import { readSummary } from '../../src/model/read-summary.ts';
import type { Summary } from '../../src/model/summary.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { remark } from '../parse/markdown/read.ts';
import { shippedPlanSystem } from '../support/shipped.ts';
import { expectFindings } from '../support/expect-findings.ts';
import { checkFiles } from '../support/workspace.ts';

const front = `type: økonomiplan
id: økonomiplan-2026-2029
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: {organ: kommunestyret, dato: 2025-12-10, sak: 112/25}
`;

const yaml = `${front}satsingsområder:
  - id: S1
    tittel: Trygg oppvekst
    beskrivelse: Barn og unge.
    mål:
      - id: M1.1
        tittel: Ingen faller utenfor
        forankring: [samfunnsdel-2024#M1, S1]
        bærekraftsmål: ["3", "4.1"]
        tiltak:
          - {id: T1, tittel: Tidlig innsats, ansvarlig: oppvekst, medansvarlig: [helse, nav], frist: 2026-06-30, status: ikkje-starta, beløp: {2026: 2400000, 2027: -300000}}
investeringer:
  - {id: I1, tittel: Ny skole, kostnadsramme: 3100000, finansiering: {lån: 2480000, mva: 620000}, vedtak: {organ: kommunestyret, dato: 2025-12-10}}
`;

const markdown = `---
${front}---

# Oppvekst

:::::satsingsområde[Trygg oppvekst]{id=S1}
Barn og unge.

::::mål[Ingen faller utenfor]{id=M1.1 forankring="samfunnsdel-2024#M1 S1" bærekraftsmål="3 4.1"}
::tiltak[Tidlig innsats]{id=T1 ansvarlig=oppvekst medansvarlig="helse nav" frist=2026-06-30 status=ikkje-starta beløp="2026=2400000 2027=-300000"}
::::
:::::

::investering[Ny skole]{id=I1 kostnadsramme=3100000 finansiering="lån=2480000 mva=620000" vedtak="organ=kommunestyret dato=2025-12-10"}
`;

function read(path: string, text: string) {
  return readSummary(parseDocument(path, text, null, remark).document, shippedPlanSystem('norge'));
}

/** A summary without places. */
function facts(summary: Summary): unknown {
  const { path: _, prose: __, ...rest } = summary;
  const places = new Set(['at', 'span', 'typeAt', 'yearAt']);
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) =>
      places.has(key) ? undefined : value instanceof Set ? [...value] : value,
    ),
  );
}

test('the same document in YAML and in Markdown states the same facts', () => {
  const [first, second] = [read('plan.yaml', yaml), read('plan.md', markdown)];
  expect(first.findings).toEqual([]);
  expect(second.findings).toEqual([]);
  expect(facts(second.summary)).toEqual(facts(first.summary));
});

test('places of list elements, keys and amounts are those of the file', () => {
  const { summary } = read('plan.md', markdown);
  const cut = ({ start, end }: { start: number; end: number }) => markdown.slice(start, end);
  expect(summary.references.map(({ at }) => cut(at))).toEqual(['samfunnsdel-2024#M1', 'S1']);
  expect(summary.items.flatMap(({ amounts }) => amounts.map(({ at, yearAt }) => [cut(yearAt), cut(at)]))).toEqual([
    ['2026', '2400000'],
    ['2027', '-300000'],
  ]);
});

test('items in front matter and in prose are of one collection', () => {
  const { summary, findings } = read(
    'plan.md',
    `---\n${front}tiltak: [{id: T1, tittel: Første}]\n---\n::tiltak[Andre]{id=T2}\n::Tiltak[Tredje]{id=T3}\n`,
  );
  expect(findings).toEqual([]);
  expect(summary.items.map(({ id }) => id)).toEqual(['T1', 'T2', 'T3']);
});

describe('an item type that nobody defined', () => {
  const document = (prose: string) => ({ 'plan.md': `---\n${front}---\n${prose}` });

  test('is told with what it may have meant, and counts as that', async () => {
    await expectFindings(
      'syntax/markdown',
      document(`::tiltk[Tidlig innsats]{id=T1}
  ^^^^^ syntax/markdown: «tiltk» er ingen elementtype … Mente du «tiltak»?
:::satsingsområder[Oppvekst]{id=S1}
   ^^^^^^^^^^^^^^^ syntax/markdown: … Mente du «satsingsområde»?
:::
`),
    );
  });

  test('leaves the items in it', async () => {
    const report = await checkFiles(document(':::note[Merk]{id=N1}\n::tiltak[Tidlig innsats]{id=T1}\n:::\n'));
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['syntax/markdown']);
    expect(report.items).toBe(1);
  });
});

test('a misspelt key is told once, and its list is read', async () => {
  await expectFindings('schema/unknown-key', {
    'plan.md': `---
${front}---
::tiltak[Tidlig innsats]{id=T1 bærekraftmål="3 4.1"}
                               ^^^^^^^^^^^^ schema/unknown-key: … Mente du «bærekraftsmål»?
`,
  });
});

test('a comment before a head switches a rule off there', async () => {
  const plan = (comment: string) => ({
    'plan.md': `---\n${front}---\n${comment}\n\n::tiltak[Tidlig innsats]{id=T1 forankring=finnes-ikke#M1}\n`,
  });
  const rules = async (comment: string) => (await checkFiles(plan(comment))).diagnostics.map(({ rule }) => rule);
  expect(await rules('')).toEqual(['reference/unknown-document']);
  expect(await rules('<!-- plans-disable-next-line reference/unknown-document -- kommer i mai -->')).toEqual([]);
  expect(await rules('<!-- plans-disable-next-line reference/unknown-document -->')).toEqual([
    'suppression/without-reason',
  ]);
  expect(await rules('# plans-disable-next-line reference/unknown-document -- kommer i mai')).toEqual([
    'syntax/markdown',
  ]);
});

test('a README is no document, whatever stands in it', async () => {
  const report = await checkFiles({
    'plan.yaml': yaml.replace('samfunnsdel-2024#M1, ', ''),
    'README.md': '# Les\n::tiltk [A]\n',
    'notat.md': '---\ntittel: Notat\n---\n',
  });
  expect(report.documents).toBe(1);
});
