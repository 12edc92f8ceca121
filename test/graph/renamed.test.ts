import { expect, test } from 'vitest';
import { checkFiles } from '../support/workspace.ts';

const goals = (id: string) => `type: kommuneplan-samfunnsdel
id: ${id}
tittel: Kommuneplanens samfunnsdel
vedtak: { organ: kommunestyret, dato: 2024-06-19, sak: 41/24 }
mål:
  - { id: M1, tittel: Trygg oppvekst for alle barn }
  - { id: M2, tittel: Innbyggerne mestrer eget liv }
`;
const plan = (asked: string) => `type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 88/25 }
forankring: samfunnsdel-2024
tiltak:
  - { id: T1, tittel: Tidlig innsats i barnehagen, forankring: "samfunnsdel-2024#M1" }
  - { id: T2, tittel: Hverdagsrehabilitering, forankring: "samfunnsdel-2024#${asked}" }
`;

async function told(files: Readonly<Record<string, string>>) {
  const { diagnostics } = await checkFiles(files);
  return diagnostics.map(({ rule, suggestions }) => [rule, suggestions]);
}

test('a document renamed without the references to it is told once, and holds in the chain', async () => {
  expect(await told({ 'a.yaml': goals('samfunnsdel-2024'), 'b.yaml': plan('M2') })).toEqual([]);
  expect(await told({ 'a.yaml': goals('kps'), 'b.yaml': plan('M2') })).toEqual([
    ['reference/unknown-document', ['kps']],
  ]);
});

test('a name that is asked for items is surely a document', async () => {
  const { diagnostics } = await checkFiles({ 'a.yaml': goals('kps'), 'b.yaml': plan('M2') });
  expect(diagnostics[0]?.message).toMatch(/^Det finnes ikke noe dokument med id-en «samfunnsdel-2024»\./);
});

test('a document that others know by its name, or that lacks what is asked for, was not renamed', async () => {
  const other = 'type: temaplan\nid: temaplan\ntittel: Temaplan for skole\nforankring: kps\n';
  const found = await told({ 'a.yaml': goals('kps'), 'b.yaml': plan('M2'), 'c.yaml': other });
  expect(found).toContainEqual(['reference/unknown-document', []]);
  expect(await told({ 'a.yaml': goals('kps'), 'b.yaml': plan('M7') })).toContainEqual([
    'reference/unknown-document',
    [],
  ]);
});
