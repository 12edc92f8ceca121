import { describe, expect, test } from 'vitest';
import { checkFiles, type Files } from '../support/workspace.ts';

async function told(files: Files, asOf = '2026-06-01') {
  const { diagnostics } = await checkFiles(files, { asOf, locale: 'nn' });
  return diagnostics;
}

async function saidOf(rule: string, files: Files, asOf?: string): Promise<readonly string[]> {
  return (await told(files, asOf)).filter((one) => one.rule === rule).map(({ message }) => message);
}

const letter = (lines: string) => ({
  'styringsbrev-2026.yaml': `type: styringsbrev\nid: styringsbrev-2026\ntittel: Styringsbrev 2026\nperiode: 2026\n${lines}\n`,
});

describe('a municipality that writes nynorsk is answered', () => {
  test('with the nynorsk key that is meant, and the correction writes it', async () => {
    const [found] = (await told(letter('ansvarlegg: oppvekst'))).filter(({ rule }) => rule === 'schema/unknown-key');
    expect(found?.message).toBe('Nøkkelen «ansvarlegg» er ukjend. Meinte du «ansvarleg»?');
    expect(found?.fixes.flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual(['ansvarleg']);
  });

  test('with the nynorsk values to choose among', async () => {
    expect(await saidOf('schema/value', letter('status: i det blå'))).toEqual([
      expect.stringMatching(/«status» kan ikkje vere «i det blå»\. Vel mellom .*«til-handsaming».*«erstatta»/),
    ]);
  });

  test('with the nynorsk type', async () => {
    expect(
      await saidOf('schema/unknown-document-type', { 'plan.yaml': 'type: verksemdplan\nid: plan\ntittel: Planen\n' }),
    ).toEqual([expect.stringContaining('Meinte du «verksemdsplan»?')]);
  });

  test('with an example in nynorsk keys', async () => {
    const organisation =
      'type: organisasjon\nid: organisasjon\ntittel: Organisasjonen\neiningar:\n  - { id: oppvekst, namn: Oppvekst, type: sektor }\n';
    const files = letter('oppdrag:\n  - { id: O1, tittel: Lage ein plan for skulebibliotek }');
    const said = await saidOf('lineage/assignment-not-received', { ...files, 'organisasjon.yaml': organisation });
    expect(said).toEqual([expect.stringContaining('mottakarar: [oppvekst]')]);
  });

  test('with the law, the type and the body by their nynorsk names', async () => {
    const said = await saidOf('adoption/wrong-body', {
      'planstrategi.yaml':
        'type: planstrategi\nid: planstrategi\ntittel: Planstrategi 2024–2027\nperiode: 2024-2027\nvedtak: { organ: formannskapet, dato: 2024-06-19 }\n',
    });
    expect(said).toEqual([expect.stringMatching(/etter plan- og bygningslova § 10-1.*kommunestyret/)]);
  });

  test('with an example of a block in nynorsk', async () => {
    const said = await saidOf('privacy/restricted-without-basis', {
      'temaplan.md':
        '---\ntype: temaplan\nid: temaplan\ntittel: Plan for kulturskulen\nperiode: 2026-2029\n---\n\n:::unnateke\nDette er ikkje for alle.\n:::\n',
    });
    expect(said).toEqual([expect.stringContaining(':::unnateke{unntaksheimel="offentleglova § 13"}')]);
  });

  test('with the names of laws in nynorsk', async () => {
    const [found] = (
      await told({
        'økonomiplan-2026.yaml':
          'type: økonomiplan\nid: økonomiplan-2026\ntittel: Økonomiplan 2026–2029\nperiode: 2026-2029\nomfattar: [årsbudsjett]\nvedtak: { organ: kommunestyret, dato: 2026-01-14 }\n',
      })
    ).filter(({ rule }) => rule === 'law/budget-before-new-year');
    expect(found?.legalBasis.map(({ law }) => law)).toEqual(['kommunelova']);
  });
});

test('ids of the municipality that are words of the format stay as they are', async () => {
  const organisation =
    'type: organisasjon\nid: organisasjon\ntittel: Organisasjonen\neiningar:\n  - { id: regnskap, namn: Rekneskap, type: stab }\n';
  const said = await saidOf('organisation/unknown-unit', {
    ...letter('ansvarleg: regnskab'),
    'organisasjon.yaml': organisation,
  });
  expect(said).toEqual([expect.stringContaining('Meinte du «regnskap»?')]);
});

test.each([
  'organ: ukjend, dato: 2024',
  'organ: kommunestyret, dato: ukjend',
  'organ: kommunestyret, dato: 2024, sak: ukjend',
])('what nobody knows is said in nynorsk: %s', async (vote) => {
  const plan = `type: temaplan\nid: temaplan\ntittel: Plan for kulturskulen\nperiode: 2024-2027\nvedtak: { ${vote} }\n`;
  expect(await saidOf('adoption/unknown', { 'temaplan.yaml': plan })).toHaveLength(1);
});
