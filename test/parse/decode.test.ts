import { describe, expect, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { faultsOf } from './support/read.ts';

const text = 'tittel: Mål for økonomi «åpen»\n';

function bytes(encoding: BufferEncoding, start: readonly number[] = []): Uint8Array {
  return Buffer.concat([Buffer.from(start), Buffer.from(text, encoding)]);
}

function told(input: Uint8Array) {
  const decoded = decode('plan.yaml', input);
  expect(decoded.findings.flatMap((finding) => faultsOf(decoded.text, finding))).toEqual([]);
  return [decoded.text, decoded.findings.map(({ rule, message }) => `${rule} ${message}`)];
}

describe('bytes are read as text', () => {
  test('UTF-8, with or without a byte order mark, which is no part of the text', () => {
    expect(told(bytes('utf8'))).toEqual([text, []]);
    expect(told(bytes('utf8', [0xef, 0xbb, 0xbf]))).toEqual([text, []]);
    expect(told(new Uint8Array())).toEqual(['', []]);
  });

  test('UTF-8 that was once read as something older and saved so is told, and read as it was meant', () => {
    for (const meant of [text, 'tittel: Økonomiplan 2026–2029 “åpen” – Ærlig\n']) {
      const scrambled = new TextDecoder('windows-1252').decode(Buffer.from(meant));
      expect(told(Buffer.from(scrambled))).toEqual([meant, ['syntax/encoding mojibake']]);
    }
    expect(told(Buffer.from(Buffer.from(text).toString('latin1')))).toEqual([text, ['syntax/encoding mojibake']]);
  });

  test('letters of other languages are what they are', () => {
    for (const foreign of [
      'tittel: São Paulo og Ängelholm\n',
      'tittel: Ã er en bokstav, ø også\n',
      'tittel: Â§ 4\ntekst: økonomi\n',
    ]) {
      expect(told(Buffer.from(foreign))).toEqual([foreign, []]);
    }
  });

  test('UTF-16 is told and read', () => {
    const swapped = Buffer.from(text, 'utf16le').swap16();
    expect(told(bytes('utf16le', [0xff, 0xfe]))).toEqual([text, ['syntax/encoding utf-16']]);
    expect(told(bytes('utf16le'))).toEqual([text, ['syntax/encoding utf-16']]);
    expect(told(Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]))).toEqual([text, ['syntax/encoding utf-16']]);
    expect(told(swapped)).toEqual([text, ['syntax/encoding utf-16']]);
  });

  test('an older character set is told at its first letter and read', () => {
    expect(told(bytes('latin1'))).toEqual([text, ['syntax/encoding latin-1']]);
    const [finding] = decode('plan.yaml', bytes('latin1')).findings;
    expect(finding?.at.span).toEqual({ start: text.indexOf('å'), end: text.indexOf('å') + 1 });
  });

  test('a few bad bytes in UTF-8 are told at the first', () => {
    const broken = Buffer.concat([bytes('utf8'), Buffer.from([0xc3, 0x28])]);
    expect(told(broken)).toEqual([`${text}\ufffd(`, ['syntax/encoding damaged']]);
  });

  test('a file from Word is told and not read', () => {
    expect(told(Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 0]))).toEqual(['', ['syntax/encoding binary']]);
  });

  test('a file over 10 MB is told and not read', () => {
    expect(told(new Uint8Array(10_000_001))).toEqual(['', ['syntax/too-large large']]);
    const parsed = parseDocument('plan.yaml', 'x'.repeat(10_000_001));
    expect(parsed.findings.map(({ rule }) => rule)).toEqual(['syntax/too-large']);
  });
});

describe('control characters', () => {
  test('are told once, at the first, and the rest is read', () => {
    const plan = 'id: a\u0000b\ntittel: "x\u0007"\n';
    const { document, findings } = parseDocument('plan.yaml', plan);
    expect(findings).toEqual([
      {
        rule: 'syntax/encoding',
        message: 'control',
        at: { path: 'plan.yaml', span: { start: 5, end: 6 } },
        data: { count: 2, code: 'U+0000' },
        fixes: [
          {
            title: 'remove',
            edits: [
              { path: 'plan.yaml', span: { start: 5, end: 6 }, text: '' },
              { path: 'plan.yaml', span: { start: 18, end: 19 }, text: '' },
            ],
          },
        ],
      },
    ]);
    expect(document.root?.json).toEqual({ id: 'a\ufffdb', tittel: 'x\ufffd' });
    expect(document.text).toBe(plan);
  });

  test('are not emoji, line breaks, tabs or marks of a script', () => {
    expect(parseDocument('plan.yaml', 'a: 👩‍👧 \u0085 \u2028 שלום\t\r\nb: 1').findings).toEqual([]);
  });
});
