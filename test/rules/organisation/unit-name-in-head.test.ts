import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../support/workspace.ts';

const organisation = `
type: organisasjon
id: organisasjon
tittel: Organisasjonen i Eksempelvik kommune
enheter:
  - { id: helse-og-mestring, navn: Helse og mestring, type: sektor }
  - { id: oppvekst, navn: Oppvekst, type: sektor }
  - { id: plan-og-byggesak, navn: Plan og byggesak, type: virksomhet }
`;

async function told(attribute: string): Promise<readonly string[]> {
  const plan = `---
type: temaplan
id: temaplan-oppvekst
tittel: Temaplan for oppvekst
status: utkast
---

::mål[Flere er med]{id=M1}
::tiltak[Dans]{id=T1 forankring=M1 ${attribute}}
`;
  const { diagnostics } = await checkFiles({ 'organisasjon.yaml': organisation, 'plan.md': plan });
  return diagnostics
    .filter(({ rule }) => rule !== 'lineage/orphan-document')
    .map(({ rule, at, fixes }) => {
      const fix = fixes[0]?.edits?.[0]?.text;
      return `${rule} «${plan.slice(at.span.start, at.span.end)}»${fix === undefined ? '' : ` → ${fix}`}`;
    });
}

describe('a unit by its name in the head of an item, where a list may stand', () => {
  test.each(['Helse og mestring', 'Plan og byggesak'])('«%s» is told once, with its id', async (name) => {
    const id = name.toLowerCase().replaceAll(' ', '-');
    expect(await told(`medansvarlig="${name}"`)).toEqual([`organisation/unknown-unit «${name}» → ${id}`]);
  });

  test('ids, and ids with a word between, are lists still', async () => {
    expect(await told('medansvarlig="oppvekst helse-og-mestring"')).toEqual([]);
    expect(await told('medansvarlig="oppvekst og helse-og-mestring"')).toEqual([
      'schema/type «oppvekst og helse-og-mestring» → oppvekst helse-og-mestring',
    ]);
  });
});
