import type { AuditFault } from './fault.ts';

/** The README of the folder, in Norwegian: what it is, how to run it, and each fault in a line. */
export function auditPage(faults: readonly AuditFault[]): string {
  return `# Eksempelvik kommune med ${faults.length} brudd

**Eksempelvik finnes ikke.** Dette er den samme oppdiktede kommunen som i [../eksempelvik](../eksempelvik/README.md), med
${faults.length} brudd av den typen revisorer finner i ekte kommuner: mål som forsvinner på veien til budsjettet, oppdrag ingen tok imot, planer
som hviler på planer som er gått ut. Ingenting av det «revisjonen» sier, har hendt.

Hvert brudd har en kommentar der det står: \`# Brudd 7: …\` i YAML og \`<!-- Brudd 7: … -->\` i Markdown. Mangler et dokument eller et
punkt, står kommentaren der det trengs. Ett brudd gir ett funn, og alle gir til sammen ${faults.length}.

## Prøv selv

Kjør fra roten av prosjektet. Datoen gjør at svaret er det samme hver gang.

\`\`\`sh
node bin/plans.js validate plans/eksempelvik-brudd --as-of 2026-06-15
\`\`\`

Bare den røde tråden, eller én av filene:

\`\`\`sh
node bin/plans.js validate plans/eksempelvik-brudd --as-of 2026-06-15 --only lineage
node bin/plans.js validate plans/eksempelvik-brudd/styringsbrev/styringsbrev-2026.yaml --as-of 2026-06-15
\`\`\`

## De ${faults.length} bruddene

| Nr. | Det revisjonen fant | Regel | Sted |
| ---: | --- | --- | --- |
${faults.map(line).join('')}
## Hva som er sett i virkeligheten

Bruddene er diktet, men slike feil er sett:

- Forvaltningsrevisjon av om politiske vedtak blir fulgt opp: [Bodø](http://docplayer.me/2922136-Oppfolging-av-bystyrets-vedtak-bodo-kommune.html), [Røros](https://docplayer.me/113449278-Oppfolging-av-politiske-vedtak-i-roros-kommune.html), [Alvdal](https://docplayer.me/133723927-Oppfolging-av-politiske-vedtak-i-alvdal-kommune.html) og [Lebesby](https://komrevnord.no/rapport/oppfolging-av-politiske-vedtak-lebesby-kommune/).
- En avtale som ikke ble revidert etter en kommunesammenslåing, og et bestillerbrev fra en tidligere kommune som fortsatt styrte: [Indre Fosen, 2021](https://revisjonmidtnorge.custompublish.com/2020.520185.no.html).
- Planer uten noen som skal sette dem ut i livet: [Distriktssenteret](https://distriktssenteret.no/litteratur/fra-plan-til-gjennomforing/).

Mappen er laget av [../eksempelvik](../eksempelvik/README.md) og listen i \`src/dev/generate/audit-faults.ts\`. Rett der, og kjør \`npm run generate\`.
`;
}

/** Where the comment stands, and after it where validate tells of the fault when that is another file. */
function line({ number, says, comment, gives }: AuditFault): string {
  const found = gives.map((finding) => finding.split(' ')).map(([file = '', rule = '']) => ({ file, rule }));
  const rules = [...new Set(found.map(({ rule }) => `[${rule}](../../src/rules/${rule}.md)`))];
  const places = [...new Set([comment.file, ...found.map(({ file }) => file)])];
  const links = places.map((file) => `[${file.slice(file.lastIndexOf('/') + 1)}](${file})`);
  return `| ${number} | ${says} | ${rules.join(', ')} | ${links.join(', meldes i ')} |\n`;
}
