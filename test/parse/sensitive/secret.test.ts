import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blotOut } from '../../../src/parse/sensitive/blot-out.ts';
import { secretsIn } from '../../../src/parse/sensitive/secret.ts';

/** Random signs: no token is written down, here or in the history. */
const signs = (length: number, of = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789') =>
  fc.array(fc.constantFrom(...Array.from(of)), { minLength: length, maxLength: length }).map((list) => list.join(''));
const tokens: readonly (readonly [service: string, token: fc.Arbitrary<string>])[] = [
  ['GitHub', signs(36).map((text) => `ghp_${text}`)],
  ['GitHub', fc.tuple(signs(22), signs(59)).map(([a, b]) => `github_pat_${a}_${b}`)],
  ['GitLab', signs(20).map((text) => `glpat-${text}`)],
  ['Slack', fc.tuple(signs(12, '123456789'), signs(24)).map(([a, b]) => `xoxb-${a}-${a}-${b}`)],
  ['AWS', signs(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567').map((text) => `AKIA${text}`)],
  ['Google', signs(35).map((text) => `AIza${text}`)],
  ['Stripe', signs(24).map((text) => `sk_live_${text}`)],
  ['npm', signs(36).map((text) => `npm_${text}`)],
  ['SendGrid', fc.tuple(signs(22), signs(43)).map(([a, b]) => `SG.${a}.${b}`)],
];

test.each(tokens)('a token of %s is found and blotted out', (service, token) => {
  fc.assert(
    fc.property(token, fc.constantFrom('', 'nøkkel: ', 'Bruk "', '# '), (secret, before) => {
      const text = `${before}${secret}" her`;
      expect(secretsIn(text).map((found) => [found.service, found.at.start])).toEqual([[service, before.length]]);
      expect(blotOut(text)).toHaveLength(text.length);
      expect(blotOut(text)).not.toContain(secret.slice(-10));
    }),
    { numRuns: 200 },
  );
});

const key = (kind: string, body: string) => `-----BEGIN ${kind}-----\n  ${body}\n  ${body}\n-----END ${kind}-----\n`;

test.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK', 'ENCRYPTED PRIVATE KEY'])(
  'a %s is found, and all of it is blotted out',
  (kind) => {
    const body = 'bm9rZWwgc29tIGlra2UgZXIgbm9lbiBub2trZWwgdGlsIG5vZQ';
    const text = `nøkkel: |\n  ${key(kind, body)}slutt: ja\n`;
    expect(secretsIn(text)).toHaveLength(1);
    expect(blotOut(text)).not.toContain(body.slice(0, 6));
    expect(blotOut(text)).toContain('slutt: ja');
  },
);

test.each([
  '-----BEGIN CERTIFICATE-----\nMIIB…\n-----END CERTIFICATE-----',
  'Skriv -----BEGIN PRIVATE KEY----- først og -----END PRIVATE KEY----- til slutt.',
  'En nøkkel hos GitHub begynner på ghp_ og er 40 tegn: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'økonomiplan-2026-2029#T4, virksomhetsplan-samfunn-og-teknikk-2026',
  'https://www.regjeringen.no/no/dokumenter/forholdet-mellom-kommuneplanens-handlingsdel-og-okonomiplanen/id2600219/',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'sk-oppfølging-av-det-kommunestyret-har-vedtatt-om-skolene',
])('nothing is found in: %s', (text) => {
  expect(secretsIn(text)).toEqual([]);
});
