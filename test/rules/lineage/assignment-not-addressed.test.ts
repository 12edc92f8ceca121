import { test } from 'vitest';
import { chain, styringsbrevHead, virksomhetsplan } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'lineage/assignment-not-addressed';

/** The chain with one oppdrag to some recipients, and health and education with a plan that takes it up. */
function letter(recipients: string): Readonly<Record<string, string>> {
  return {
    ...chain,
    'styringsbrev.yaml': `${styringsbrevHead}oppdrag:
  - { id: F1, tittel: Miljøteam, forankring: økonomiplan-2026#T1, mottakere: ${recipients} }
`,
    'virksomhetsplan-helse.yaml': virksomhetsplan('helse', ['F1']),
  };
}

test('a plan that follows up what others were given is told once, at its reference', async () => {
  await expectFindings(rule, {
    ...letter('[oppvekst]'),
    'virksomhetsplan-helse.yaml': virksomhetsplan('helse', ['F1', 'F1'])
      .replace('A-F1', 'A-1')
      .replace(
        'styringsbrev-2026#F1\n',
        `styringsbrev-2026#F1
                ^^^^^^^^^^^^^^^^^^^^ lineage/assignment-not-addressed: Oppdraget «Miljøteam» er ikke gitt til «Helse og velferd» …
`,
      ),
  });
});

test('contributing is being asked; a unit below one that was asked is asked too', async () => {
  await expectSilence(rule, letter('[oppvekst, { enhet: helse, rolle: bidrar }]'));
  await expectSilence(rule, {
    ...letter('alle-sektorer'),
    'virksomhetsplan-fjordskolen.yaml': virksomhetsplan('fjordskolen', ['F1']),
  });
});

test('an activity of a unit that was asked may stand in the plan of another', async () => {
  await expectSilence(rule, {
    ...letter('[oppvekst]'),
    'virksomhetsplan-helse.yaml': virksomhetsplan('helse', ['F1']).replace(
      'tittel: Arbeid med F1',
      'tittel: Arbeid med F1\n    ansvarlig: sektordirektør oppvekst',
    ),
  });
});

test('nothing is told where it is not certain who was asked', async () => {
  await expectSilence(rule, letter('[oppvkst]'));
  await expectSilence(rule, {
    ...letter('[oppvekst]'),
    'virksomhetsplan-helse.yaml': virksomhetsplan('hellse', ['F1']),
  });
});

test('the unit that carries on a closed one is asked in its place', async () => {
  await expectSilence(rule, {
    ...letter('[omsorg, oppvekst]'),
    'organisasjon.yaml': `${chain['organisasjon.yaml']}  - id: omsorg
    navn: Omsorg
    type: sektor
    gyldig: { til: 2024-12-31 }
    videreføres_av: helse
`,
  });
});
