import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled, Compiler } from '../../src/host/pdf/compiler.ts';
import { repository } from '../../src/dev/generate/schema-files.ts';
import type { DocumentNode } from '../../src/graph/graph.ts';
import { deskAt } from '../../src/render/html/desk.ts';
import { planPage } from '../../src/render/pages/plan.ts';
import { cleanData, dataFile } from '../../src/render/pdf/clean-data.ts';
import { type FinishedPdf, finishPdf } from '../../src/render/pdf/finish-pdf.ts';
import type { PdfDocument } from '../../src/render/pdf/pdf-document.ts';
import { writePlan } from '../../src/render/pdf/write-plan.ts';
import type { ProseDesk } from '../../src/render/pdf/write-prose.ts';
import type { Site } from '../../src/render/site.ts';

/** Links of the web alone, and one image. */
export const proseDesk: ProseDesk = {
  href: (target) => (target.startsWith('/') ? null : target),
  image: (src) => (src === '/kart.png' ? '/bilder/1.svg' : null),
  restricted: ({ access }) => access,
};

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><rect width="200" height="80" fill="#0b5a6e"/></svg>`;

/** A plan without content. */
export const somePlan: PdfDocument = {
  layout: 'plan',
  language: 'nb',
  municipality: 'Eksempelvik kommune',
  title: 'Plan for havna',
  kind: 'Temaplan',
  subject: 'Hva kommunen vil med havna',
  date: { year: 2026, month: 6, day: 15 },
  accent: '#0b5a6e',
  facts: [{ label: 'Vedtatt', value: 'Kommunestyret, 15.6.2026' }],
  notice: null,
  words: { contents: 'Innhold', page: 'Side', of: 'av' },
  body: [],
};

/** The plan of a document as its PDF says it, cleaned. */
export function planOf(document: DocumentNode, site: Site): PdfDocument {
  const plan = writePlan(planPage(document, site), {
    ...proseDesk,
    desk: deskAt('', site.locale),
    municipality: site.settings.municipality?.name ?? 'Eksempelvik kommune',
    accent: '#0b5a6e',
    asOf: site.scene.asOf,
  });
  return cleanData(plan) as unknown as PdfDocument;
}

/** Compiles a plan by our own templates. */
export function compilePlan(plan: PdfDocument, compiler: Compiler): Compiled {
  const folder = join(repository, 'templates/pdf');
  const templates = readdirSync(folder)
    .filter((name) => name.endsWith('.typ'))
    .map((name) => [`/${name}`, new Uint8Array(readFileSync(join(folder, name)))] as const);
  const files = new Map([
    ...templates,
    ['/data.json', dataFile({ ...plan, mark: 'sha256:0', colophon: ['Slutt.'] })],
    ['/bilder/1.svg', new TextEncoder().encode(drawing)],
  ]);
  return compiler.compile({ main: `/${plan.layout}.typ`, files });
}

/** The finished PDF of a plan; what was refused stands in `messages`. */
export function makePlan(plan: PdfDocument, compiler: Compiler): FinishedPdf {
  const compiled = compilePlan(plan, compiler);
  return compiled.kind === 'pdf' ? finishPdf(compiled.pdf) : { pdf: null, messages: compiled.messages };
}
