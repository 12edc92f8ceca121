import { describe, expect, test } from 'vitest';
import type { Audience } from '../../../src/render/audience.ts';
import { pdfData } from '../../support/pdf-data.ts';
import { siteOf } from '../../support/site.ts';

const files = {
  'plans.config.yaml': 'kommune: { navn: Eksempelvik kommune, nummer: "9901" }\n',
  'klimaplan.yaml': `type: temaplan
id: klimaplan
tittel: Plan for klima
språk: nn
periode: 2025-2028
vedtak: { organ: kommunestyret, dato: 2025-02-12, sak: 9/25 }
`,
  'eiendom.yaml': `type: strategi
id: eiendom
tittel: Strategi for eiendom
tilgang: unntatt
unntakshjemmel: offentleglova § 23
periode: 2025-2028
vedtak: { organ: kommunestyret, dato: 2025-02-12, sak: 10/25 }
`,
};

async function dataFor(audience: Audience) {
  const site = await siteOf(files, { audience });
  const all = await pdfData(site, files);
  return (name: string) => JSON.parse((all.get(name) ?? '').split('\n').at(-1) ?? '') as Record<string, unknown>;
}

describe('the data of a PDF', () => {
  test('says on every page, and above its text, that not everybody may see it, and by which law', async () => {
    const data = await dataFor('internal');
    expect(data('eiendom')).toMatchObject({
      marking: 'Unntatt offentlighet',
      notice: 'Unntatt offentlighet, offentleglova § 23.',
    });
    expect(data('brudd')).toMatchObject({ marking: 'Intern utgave' });
  });

  test('says of a public document in the internal edition which edition it is, and nothing in the public one', async () => {
    const [internal, open] = [await dataFor('internal'), await dataFor('public')];
    expect(internal('klimaplan')).toMatchObject({ marking: 'Intern utgåve', notice: 'Intern utgåve.' });
    expect(open('klimaplan')).not.toHaveProperty('marking');
    expect(open('brudd')).not.toHaveProperty('marking');
  });

  test('is in the language of the document', async () => {
    const data = await dataFor('public');
    expect(data('klimaplan')).toMatchObject({ language: 'nn', words: { contents: 'Innhald' } });
    expect(data('brudd')).toMatchObject({ language: 'nb' });
  });

  test('tells by which name git knows the file, and what its content is known by', async () => {
    const data = await dataFor('public');
    // As `git hash-object klimaplan.yaml` has it.
    expect(data('klimaplan')['colophon']).toEqual([
      'Laga av planfil med git-id 5179fec9bb61.',
      expect.stringMatching(/^Kontrollsum \(SHA-256\): [0-9a-f]{64}$/),
    ]);
  });
});

describe('the name that git knows a file by', () => {
  test('is not told of a file of which something is withheld: it would be a fingerprint of that too', async () => {
    const partly = {
      ...files,
      'klimaplan.yaml': `${files['klimaplan.yaml']}mål:\n  - { id: M1, tittel: Hemmelig, tilgang: unntatt, unntakshjemmel: offentleglova § 23 }\n`,
    };
    const site = await siteOf(partly, { audience: 'public' });
    const told = (await pdfData(site, partly)).get('klimaplan') ?? '';
    expect(told).toContain('Kontrollsum');
    expect(told).not.toContain('git-id');
  });
});
