import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const front = `---
type: temaplan
id: temaplan
tittel: Temaplan for oppvekst
---
`;
const others = {
  'planer/andre.yaml': 'type: temaplan\nid: andre\ntittel: Den andre planen\ntiltak: [{id: T4, tittel: Bygge skole}]\n',
  'bilder/kart å.png': '',
};

test('links that lead somewhere, or out of what we see, are left alone', async () => {
  await expectSilence('text/dead-link', {
    ...others,
    'planer/temaplan.md': `${front}# Én overskrift!
::mål[Et mål]{id=M1}
[a](#M1) [b](#én-overskrift) [c](andre) [d](andre#T4) [e](andre.yaml) [f](./andre.yaml#T4) [g](M1)
[h](https://eksempel.no/x.pdf) [i](mailto:post@eksempelvik.example) [j](../../utenfor.pdf) [k](../bilder/) [l](../.git/x)
![kart](<../bilder/kart å.png>) ![kart](../bilder/kart%20%C3%A5.png) [m](/planer/andre.yaml) [n](../bilder/kart%20a\u030a.png)
\`[o](borte.md)\`
`,
  });
});

test('links that lead nowhere are told where their target stands, with what they may have meant', async () => {
  await expectFindings('text/dead-link', {
    ...others,
    'planer/temaplan.md': `${front}# Overskrift
::mål[Et mål]{id=M1.1}
[a](#M1.2)
    ^^^^^ text/dead-link: Lenken viser til «#M1.2» … Mente du «#M1.1»?
[a](#overskrit)
    ^^^^^^^^^^ text/dead-link: … Mente du «#overskrift»?
[a](andr)
    ^^^^ text/dead-link: … ingen dokumenter har den id-en … Mente du «andre»?
[a](andre#T5)
    ^^^^^^^^ text/dead-link: … «T5» i «andre» … Mente du «andre#T4»?
[a](andre.yaml#T5)
    ^^^^^^^^^^^^^ text/dead-link: … Mente du «andre.yaml#T4»?
[a](andre.yml)
    ^^^^^^^^^ text/dead-link: … finnes ikke i arbeidsområdet. Mente du «andre.yaml»?
[a](www.eksempelvik.no/planer)
    ^^^^^^^^^^^^^^^^^^^^^^^^^ text/dead-link: … mangler https:// foran …
[a](M1.1)
    ^^^^ text/dead-link: … Mente du «#M1.1»
![a](bilder/kart.png)
     ^^^^^^^^^^^^^^^ text/dead-link: Bildet «bilder/kart.png» finnes ikke …
[a]()
 text
[b]: borte.md
     ^^^^^^^^ text/dead-link: … «borte.md» …
`.replace('[a]()\n text\n', '\n'),
  });
});
