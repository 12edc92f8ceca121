import { describe, expect, test } from 'vitest';
import { documentPage } from '../../src/render/pages/document.ts';
import { extractStart } from '../../src/render/pages/extract-start.ts';
import { documentsOf } from '../../src/render/site.ts';
import { siteOf, writtenSite } from '../support/site.ts';

const files = {
  'plans.config.yaml': 'kommune: { navn: Eksempelvik kommune }\norganisasjon: organisasjon.yaml\n',
  'organisasjon.yaml': `type: organisasjon
id: organisasjon
tittel: Organisasjon
enheter:
  - id: oppvekst
    navn: Oppvekst
    type: sektor
    enheter:
      - { id: skolen, navn: Skolen ved sjøen, type: virksomhet }
  - { id: teknikk, navn: Teknikk, type: sektor }
`,
  'mål.md': `---
type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Samfunnsdelen
vedtak: { organ: kommunestyret, dato: 2024-05-02, sak: 12/24 }
---
# Innledning

Et stykke som står i samfunnsdelen alene.

![En elev](elev.png) og [brevet](brev.pdf)

::mål[Alle lærer]{id=M1 ansvarlig=oppvekst bærekraftsmål=4.1}

:::mål[Trygge veier]{id=M2 ansvarlig=kommunedirektør medansvarlig=teknikk}
![Kart](kart.png)
:::
`,
  'brev.yaml': `type: styringsbrev
id: brev-2026
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektør, dato: 2025-12-18 }
beskrivelse: "Se [innledningen](mål.md#innledning). Et avsnitt fra styringsbrevet."
oppdrag:
  - { id: F1, tittel: Bygg mer skole, forankring: samfunnsdel#M1, mottakere: [oppvekst] }
  - { id: F2, tittel: Brøyt veiene, mottakere: [teknikk] }
`,
  'plan.yaml': `type: virksomhetsplan
id: plan-skolen
tittel: Plan for skolen
periode: 2026
gjelder_enhet: skolen
tilgang: offentlig
godkjent: { av: rektor, dato: 2026-01-10 }
beskrivelse: "Se [innledningen](mål.md#innledning)."
aktiviteter:
  - { id: A1, tittel: Nye pulter, forankring: brev-2026#F1 }
`,
};

/** Files that are not made of the plans. */
const hosts = /\.woff2$|plans\.schema\.json$/;

describe('the extract for a unit', () => {
  test('holds its own plans, what it is given, and what this stands in', async () => {
    const site = await siteOf(files, { unit: 'oppvekst' });
    expect(documentsOf(site).map(({ ref }) => ref)).toEqual(['brev-2026', 'samfunnsdel', 'plan-skolen']);
    expect(extractStart(site)).toMatchObject({
      unit: { id: 'oppvekst', address: 'enheter/oppvekst/' },
      tasks: 1,
      units: [
        { unit: { id: 'oppvekst' }, depth: 0 },
        { unit: { id: 'skolen' }, depth: 1 },
      ],
    });
  });

  test('holds what it takes part in, and says nothing of the whole municipality’s money', async () => {
    const pages = await writtenSite(await siteOf(files, { unit: 'teknikk' }));
    expect(pages.has('samfunnsdel/M2/index.html')).toBe(true);
    expect(pages.has('samfunnsdel/M1/index.html')).toBe(false);
    expect(pages.get('okonomi/index.html')).not.toContain('kommunen ');
  });

  test('has only the images and attachments that its pages show', async () => {
    const besides = ['kart.png', 'elev.png', 'brev.pdf'];
    const imagesOf = async (unit: string | undefined) => {
      const site = await siteOf(files, { besides, ...(unit === undefined ? {} : { unit }) });
      await writtenSite(site);
      return [...site.files.linked().values()].toSorted();
    };
    expect(await imagesOf('teknikk')).toEqual(['kart.png']);
    expect(await imagesOf('skolen')).toEqual([]);
    expect(await imagesOf(undefined)).toEqual(['brev.pdf', 'elev.png', 'kart.png']);
  });

  test('shows of a document that is not its own only what concerns it', async () => {
    const site = await siteOf(files, { unit: 'oppvekst' });
    const [letter] = documentsOf(site).map((document) => documentPage(document, site));
    expect(letter?.chapters.flatMap(({ flow }) => flow)).toMatchObject([
      { kind: 'items', items: [{ id: 'F1', title: 'Bygg mer skole' }] },
    ]);
    expect({ names: letter?.names, attachments: letter?.attachments, part: letter?.part }).toEqual({
      names: [],
      attachments: [],
      part: { unit: 'Oppvekst', hasUnitsBelow: true },
    });
  });

  test('has the addresses of the whole site, and names what it does not show without a link', async () => {
    const pages = await writtenSite(await siteOf(files, { unit: 'skolen' }));
    const all = await writtenSite(await siteOf(files));
    expect([...pages.keys()].filter((path) => !all.has(path))).toEqual([]);
    const activity = pages.get('plan-skolen/A1/index.html') ?? '';
    expect(activity).toContain('Bygg mer skole');
    expect(activity).not.toContain('brev-2026/');
    const text = [...pages.values()].join('\n');
    expect(text).not.toContain('Et avsnitt fra styringsbrevet');
    expect(text).not.toContain('Et stykke som står i samfunnsdelen');
    expect(text).not.toContain('Brøyt veiene');
  });

  test('links in its menu and its pages only to what is there', async () => {
    const pages = await writtenSite(await siteOf(files, { unit: 'oppvekst' }));
    const links = [...pages].flatMap(([path, text]) =>
      path.endsWith('.html')
        ? [...text.matchAll(/ href="([^"#:]*)"/g)].map(([, href = '']) =>
            decodeURIComponent(new URL(href, `http://x/${path}`).pathname).slice(1),
          )
        : [],
    );
    const named = [...new Set(links)].map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
    expect(named.filter((path) => !pages.has(path) && !hosts.test(path))).toEqual([]);
  });
});
