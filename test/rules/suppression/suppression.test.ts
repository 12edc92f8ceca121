import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const plan = (lines: string) => `
type: temaplan
id: kulturplan
tittel: Kulturplan
mål:
  - id: M1
${lines}
`;

test('a comment for a rule that is silent there, or does not exist, is told', async () => {
  await expectFindings('suppression/unused', {
    'plan.yaml': plan(`
    # plans-disable-next-line id/placeholder -- navnet kommer
                              ^^^^^^^^^^^^^^ suppression/unused: Kommentaren slår av id/placeholder for neste linje, men …
    tittel: Kunst i alle bygder
    # plans-disable-next-line id/placeholde -- navnet kommer
                              ^^^^^^^^^^^^^ suppression/unused: Kommentaren slår av «id/placeholde», men det finnes ingen regel … Mente du «id/placeholder»?
    beskrivelse: Kunsten skal ut til folk.`),
  });
});

test('a comment without a reason is told, and works all the same', async () => {
  const files = {
    'plan.yaml': plan(`
    # plans-disable-next-line id/placeholder
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/without-reason: Kommentaren slår av id/placeholder uten å si hvorfor. …
    tittel: Mål 1`),
  };
  await expectFindings('suppression/without-reason', files);
  await expectSilence('id/placeholder', { 'plan.yaml': files['plan.yaml'].replace(/^ *\^.*\n/m, '') });
});

test('a comment that is used and says why is fine, and so is one for a rule that is off', async () => {
  const files = {
    'plan.yaml': plan(`
    # plans-disable-next-line id/placeholder -- ungdomsrådet velger navnet i mars
    tittel: Mål 1`),
  };
  await expectSilence('suppression/unused', files);
  await expectSilence('suppression/without-reason', files);
  await expectSilence('suppression/unused', { ...files, 'plans.config.yaml': 'regler: { id/placeholder: off }\n' });
});

test('a comment that names no rule says nothing, with or without a reason', async () => {
  await expectFindings('suppression/unused', {
    'plan.yaml': plan(`
    # plans-disable-next-line -- fordi
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: Kommentaren sier ikke hvilken regel den slår av. Skriv: # plans-disable-next-line REGEL -- grunn
    tittel: Kunst i alle bygder
    # plans-disable-next-line
    ^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: Kommentaren sier ikke …
    beskrivelse: Kunsten skal ut til folk.`),
  });
  await expectSilence('suppression/without-reason', {
    'plan.yaml': plan('    # plans-disable-next-line\n    tittel: Kunst i alle bygder'),
  });
});

test('what cannot be switched off is told as that', async () => {
  await expectFindings('suppression/unused', {
    'plan.yaml': plan(`
    # plans-disable-next-line syntax/yaml -- vi kommer tilbake til den
                              ^^^^^^^^^^^ suppression/unused: Regelen syntax/yaml kan ikke slås av med en kommentar: …
    tittel: Kunst i alle bygder`),
  });
});

test('a comment that is named otherwise is told by its name, and counts as one for the next line', async () => {
  const files = {
    'plan.md': `---
type: temaplan
id: idrettsplan
tittel: Idrettsplan
---

<!-- plans-disable id/placeholder -- klubbene velger navnet -->
     ^^^^^^^^^^^^^ suppression/unused: En slik kommentar finnes ikke. …
::mål[Mål 1]{id=M1}

<!-- plans-disable-->
     ^^^^^^^^^^^^^ suppression/unused: En slik kommentar finnes ikke. …
::mål[Flere er med]{id=M2}
`,
    'plan.yaml': plan(`
    # plans-disable id/placeholder -- ungdomsrådet velger navnet i mars
      ^^^^^^^^^^^^^ suppression/unused: En slik kommentar finnes ikke. … «plans-disable-next-line».
    tittel: Mål 1
    # plans-disable-line id/placeholder
      ^^^^^^^^^^^^^^^^^^ suppression/unused: En slik kommentar finnes ikke. …
    beskrivelse: Kunsten skal ut til folk.`),
  };
  await expectFindings('suppression/unused', files);
  await expectSilence(
    'id/placeholder',
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll(/^ *\^+ .*\n/gm, '')])),
  );
});
