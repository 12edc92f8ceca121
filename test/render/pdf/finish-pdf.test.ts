import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNative } from '../../../src/host/pdf/native-compiler.ts';
import { openPortable } from '../../../src/host/pdf/portable-compiler.ts';
import type { Compiler } from '../../../src/host/pdf/compiler.ts';
import { declareStandards } from '../../../src/render/pdf/declare-standards.ts';
import { finishPdf } from '../../../src/render/pdf/finish-pdf.ts';
import { bytesAsText, textAsBytes } from '../../../src/render/pdf/latin.ts';
import { readObjects } from '../../../src/render/pdf/pdf-objects.ts';
import { readStructure } from '../../../src/render/pdf/structure.ts';
import { lacks } from '../../support/needs.ts';
import { filesOf, ourFonts, preamble } from '../../support/pdf.ts';

const figure = '#figure(kind: image, alt: "En (figur\\\\", box(rect()))';
const whole = `${preamble}= Mål\nTekst.\n== Frister\n#table(columns: 1, table.header([Frist]), [1. mars])\n${figure}`;

let compiler: Compiler;
let exported: Uint8Array;
const exportOf = (text: string): Uint8Array => {
  const made = portable.compile({ main: '/a.typ', files: filesOf({ '/a.typ': text }) });
  if (made.kind === 'refused') throw new Error(made.messages.join('\n'));
  return made.pdf;
};
let portable: Compiler;

beforeAll(async () => {
  const { files } = await ourFonts();
  portable = await openPortable(files);
  compiler = (await openNative(files)) ?? portable;
  exported = exportOf(whole);
}, 60_000);

describe('a finished PDF', () => {
  test('says that it is PDF/A-2a and PDF/UA-1, and keeps all else', () => {
    const finished = finishPdf(exported).pdf as Uint8Array;
    const text = bytesAsText(finished);
    expect(text).toContain(
      '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
    );
    expect(text).toContain('/ViewerPreferences <<\n    /DisplayDocTitle true\n    /Direction /L2R\n');
    expect(readStructure(readObjects(finished))).toEqual(readStructure(readObjects(exported)));
    expect(readObjects(finished).last).toBe(readObjects(exported).last);
  });

  test('is read aloud in the order of its text', () => {
    const [document] = readStructure(readObjects(exported));
    expect(document?.parts.map(({ role, alt }) => [role, alt])).toEqual([
      ['H1', null],
      ['P', null],
      ['H2', null],
      ['Table', null],
      ['Figure', 'En (figur\\'],
    ]);
  });

  test.each([
    ['without a title', whole.replace('title: "Prøve", ', ''), 'The document has no title'],
    ['with a heading that skips a level', `${whole}\n==== Dypt`, 'A heading of level 4 follows one of level 2'],
    [
      'whose first heading is not the first level',
      `${preamble}== Under\nTekst`,
      'A heading of level 2 follows one of level 0',
    ],
    [
      'with a figure without words',
      `${preamble}= A\n#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"))`,
      'A figure has no text for those who do not see it',
    ],
    ['with a table without a head', `${preamble}= A\n#table(columns: 1, [a])`, 'A table has no head'],
  ])('is not made %s', (_, text, message) => {
    expect(finishPdf(exportOf(text)).messages).toEqual([message]);
  });

  test('is not made with a font of the machine', () => {
    const text = `${preamble}= A\n#text(font: "DejaVu Sans Mono")[x]`;
    const made = compiler.compile({ main: '/a.typ', files: filesOf({ '/a.typ': text }) });
    // Only the native build has fonts of its own.
    if (made.kind === 'pdf')
      expect(finishPdf(made.pdf).messages).toEqual(['A text has the font DejaVuSansMono of this machine']);
    else expect(made.messages).toEqual(['/a.typ:7:12 unknown font family: dejavu sans mono']);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -7)],
    ['with a line after its end', (text: string) => `${text}\n`],
    ['with its catalogue before its metadata', (text: string) => text.replace('/Type /Catalog', '/Type /Catalogue')],
    ['that claims already', (text: string) => text.replace('</rdf:RDF>', '</rdf:RDF></rdf:RDF>')],
    ['with moved places', (text: string) => text.replace(/(\d{10}) 00000 n\r\n(?=trailer)/, '0000000017 00000 n\r\n')],
    [
      'with another length of metadata',
      (text: string) => text.replace(/\/Length \d+(?=\n  \/Type \/Metadata)/, '/Length 12'),
    ],
    [
      'without a place to say that it shows its title',
      (text: string) => text.replace('/ViewerPreferences <<\n', '/ViewerPreferences <<'),
    ],
  ])('is not made from a file %s', (_, change) => {
    expect(() => declareStandards(textAsBytes(change(bytesAsText(exported))))).toThrow(
      'The PDF is not laid out as expected',
    );
  });
});

describe('other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plans-pdf-'));
  const file = join(folder, 'plan.pdf');
  beforeAll(() => writeFileSync(file, finishPdf(exported).pdf as Uint8Array));
  afterAll(() => rmSync(folder, { recursive: true }));
  const ask = (program: string, ...args: readonly string[]) =>
    spawnSync(program, [...args, file], { encoding: 'utf8' }).stdout;

  test.skipIf(lacks('qpdf'))('find nothing wrong with it', () => {
    expect(ask('qpdf', '--check')).toContain('No syntax or stream encoding errors found');
  });

  test.skipIf(lacks('pdfinfo'))('see title, structure, language and standards', () => {
    expect(ask('pdfinfo')).toMatch(/Title: +Prøve\n[^]*Author: +Eksempelvik kommune\n[^]*Tagged: +yes\n/);
    expect(ask('pdfinfo', '-meta')).toMatch(
      /<rdf:li>nb-NO<\/rdf:li>[^]*<pdfaid:part>2<[^]*<pdfaid:conformance>A<[^]*<pdfuaid:part>1</,
    );
    expect(ask('pdfinfo', '-struct')).toMatch(/^Document[^]*\n  H1[^]*\n  P[^]*\n  H2[^]*\n  Table[^]*\n  Figure/m);
  });
});
