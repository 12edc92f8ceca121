import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../src/dev/generate/bundle.ts';
import { readSchemas } from '../../src/dev/generate/schema-files.ts';
import type { JsonObject } from '../../src/parse/node.ts';
import type { ShapeError, ShapeValidator } from '../../src/schema/validator.ts';
import {
  documentTypeValidators,
  documentValidator,
  itemTypeValidators,
  itemValidator,
} from '../../src/schema/validators.gen.ts';
import { bad, good } from '../fixtures/plan-documents.ts';

const { definitions, documents } = bundle(readSchemas());

describe('the shapes compiled ahead', () => {
  it('find what ajv finds at run time', () => {
    const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
    ajv.addVocabulary(['x-aliases', 'x-value-aliases', 'x-mistaken-for']);
    ajv.addSchema({ $id: 'all', $defs: definitions });
    for (const document of [...Object.values(good), ...Object.values(bad)]) {
      const type = document['type'] as string;
      const name = documents[type] ?? 'document';
      const runtime = ajv.compile({ $ref: `all#/$defs/${name}` });
      runtime(document);
      const expected = (runtime.errors ?? []).filter(
        ({ instancePath, keyword }) => instancePath !== '' || keyword !== 'required',
      );
      expect(errors(documentTypeValidators[type] ?? documentValidator, document)).toEqual(
        expected.map(brief).toSorted(),
      );
    }
  });

  it('name the kind of value that is wrong', () => {
    documentValidator({ periode: 'i fjor', vedtak: { organ: 'kommunestyret' } });
    expect(documentValidator.errors?.map(({ schemaPath }) => schemaPath)).toEqual([
      '#/$defs/periodText/pattern',
      '#/$defs/period/if',
      '#/$defs/vote/required',
    ]);
  });

  it('leave it to the plan system which keys documents and items must have', () => {
    expect(documentValidator({})).toBe(true);
    expect(itemValidator({})).toBe(true);
    expect(itemTypeValidators['planbehov']?.({})).toBe(true);
  });

  it('read one and the same way whatever was read before', () => {
    expect(itemValidator({ frist: '30.06.2026' })).toBe(false);
    expect(itemValidator({ frist: '2026-06-30' })).toBe(true);
    expect(itemValidator.errors).toBeNull();
  });

  it.each([
    ['M1.1', true],
    ['3', true],
    ['ærlig_Mål-2', true],
    ['čáhci', true],
    ['T 4', false],
    ['T–4', false],
    ['“T4”', false],
    ['', false],
  ])('read the item id %j', (id, valid) => {
    expect(itemValidator({ id })).toBe(valid);
  });

  it.each([
    ['87.5', true],
    [87.5, true],
    ['80 %', true],
    ['10-12', true],
    ['bedre enn landet', true],
    ['87,5', false],
    ['-87,5', false],
    ['1 200', false],
    ['1.200.000', false],
  ])('read the target %j', (målverdi, valid) => {
    expect(itemTypeValidators['indikator']?.({ målverdi })).toBe(valid);
  });

  it.each([
    ['2026-06-30', true],
    ['2026-06', true],
    ['2026', true],
    [2026, true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-6-3', false],
    ['30.06.2026', false],
    [20_260_630, false],
  ])('read the date %j', (frist, valid) => {
    expect(itemValidator({ frist })).toBe(valid);
  });
});

function errors(validate: ShapeValidator, document: JsonObject): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(brief).toSorted();
}

/** Where and why; of a key figure the pattern that stands for all of them is the same as the list of keys. */
function brief({ instancePath, keyword, params }: Pick<ShapeError, 'instancePath' | 'keyword' | 'params'>): string {
  return `${instancePath} ${keyword} ${JSON.stringify(params)}`;
}
