import { describe, expect, it } from 'vitest';
import { bundle, bundleModule } from '../../src/dev/generate/bundle.ts';
import { keys } from '../../src/dev/generate/keys.ts';
import { readSchemas } from '../../src/dev/generate/schema-files.ts';
import { validators } from '../../src/dev/generate/validators.ts';

describe('generated files', () => {
  it('come out the same from the same schemas', () => {
    const once = [keys, bundleModule, validators].map((write) => write(bundle(readSchemas())).text);
    const twice = [keys, bundleModule, validators].map((write) => write(bundle(readSchemas())).text);
    expect(twice).toEqual(once);
  }, 60_000);

  it('need no package when they run', () => {
    const { text } = validators(bundle(readSchemas()));
    expect(text.match(/^import .*$/gm)).toEqual(["import type { ShapeValidator } from './validator.ts';"]);
    expect(text).not.toContain('require(');
  }, 60_000);

  it('refuse two schemas of one name', () => {
    const twice = new Map([
      ['shared/values.schema.json', { $defs: { date: {} } }],
      ['shared/parts.schema.json', { $defs: { date: {} } }],
    ]);
    expect(() => bundle(twice)).toThrow('Two schemas are called date');
  });
});
