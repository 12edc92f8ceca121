import { beforeAll, expect, test } from 'vitest';
import { samfunnsdel, organisation, styringsbrevHead, økonomiplanHead } from '../support/eksempelvik.ts';
import { siteOf, writtenSite } from '../support/site.ts';

const measures = 200;
const assignments = 1_800;
/** A page that a phone has in a second or two, in bytes. */
const most = 100_000;

let site: ReadonlyMap<string, string>;
beforeAll(async () => {
  site = await writtenSite(
    await siteOf({
      'organisasjon.yaml': organisation,
      'samfunnsdel.yaml': samfunnsdel,
      'økonomiplan.yaml': `${økonomiplanHead}tiltak:\n${rows(measures, (at) => `{ id: T${at}, tittel: Tiltak ${at}, forankring: samfunnsdel-2024#M1 }`)}`,
      'styringsbrev.yaml': `${styringsbrevHead}oppdrag:\n${rows(assignments, (at) => `{ id: F${at}, tittel: Oppdrag ${at}, forankring: økonomiplan-2026#T${at % measures}, mottakere: [oppvekst], frist: 2026-10-01 }`)}`,
    }),
  );
}, 120_000);

test('No page grows with what hangs below a goal: two thousand items below one, and all are small', () => {
  const pages = [...site].filter(([path]) => path.endsWith('.html'));
  const large = pages.filter(([, text]) => Buffer.byteLength(text) > most);
  expect(large.map(([path, text]) => [path, Buffer.byteLength(text)])).toEqual([]);
  expect(Buffer.byteLength(site.get('samfunnsdel-2024/M1/index.html') ?? '')).toBeLessThan(25_000);
});

function rows(count: number, row: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `  - ${row(at)}\n`).join('');
}
