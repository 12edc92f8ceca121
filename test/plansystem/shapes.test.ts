import { describe, expect, it } from 'vitest';
import { documentShape, itemShape } from '../../src/plansystem/shapes.ts';
import { shapeOf } from '../../src/schema/build-shape.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

const norge = shippedPlanSystem('norge');
const plan = documentShape(norge, 'økonomiplan');

describe('the keys of a document', () => {
  it('are those of all documents, its own, and the collections it holds, under every spelling', () => {
    expect(plan.closed).toBe(true);
    expect(plan.keys.get('tittel')).toMatchObject({ name: 'tittel' });
    expect(plan.keys.get('ansvarleg')).toBe(plan.keys.get('ansvarlig'));
    expect(plan.keys.get('status')?.values?.get('høyring')).toBe('høring');
    expect(plan.keys.get('hovudtal')?.name).toBe('hovedtall');
    expect(plan.keys.get('tiltak')).toMatchObject({ name: 'tiltak', itemType: 'tiltak' });
    expect(plan.keys.get('satsingsområder')?.itemType).toBe('satsingsområde');
  });

  it('are misplaced where another type or an item has them', () => {
    expect(plan.keys.has('enheter')).toBe(false);
    expect(plan.elsewhere.get('enheter')?.name).toBe('enheter');
    expect(plan.elsewhere.get('einingar')?.name).toBe('enheter');
    expect(plan.elsewhere.get('frist')?.name).toBe('frist');
    expect(plan.elsewhere.has('tittel')).toBe(false);
  });

  it('know the items a type does not hold, and what these hold', () => {
    const agreement = documentShape(norge, 'lederavtale');
    expect(agreement.keys.has('planbehov')).toBe(false);
    expect(agreement.elsewhere.get('planbehov')?.itemType).toBe('planbehov');
    expect(agreement.elsewhere.get('planbehov')?.map?.().keys.has('valg')).toBe(true);
  });

  it('are all there are where nobody knows the type', () => {
    const any = documentShape(norge, null);
    expect(['enheter', 'rapport', 'tiltak', 'planbehov', 'rekkefølge'].filter((key) => !any.keys.has(key))).toEqual([]);
    expect(any.keys.has('annsvarlig')).toBe(false);
  });

  it('are made once', () => {
    expect(documentShape(norge, 'økonomiplan')).toBe(plan);
    expect(plan.keys.get('mål')?.map?.()).toBe(itemShape(norge, 'økonomiplan', 'mål'));
  });
});

describe('the keys of an item', () => {
  const measure = itemShape(norge, 'økonomiplan', 'tiltak');

  it('are those of all items and its own', () => {
    expect(measure.keys.get('beløp')?.map?.().keys.has('utgift')).toBe(true);
    expect(measure.elsewhere.get('mottakere')?.name).toBe('mottakere');
    const assignment = itemShape(norge, 'styringsbrev', 'oppdrag');
    const recipient = assignment.keys.get('mottakarar')?.map?.();
    expect(recipient?.keys.get('eining')?.name).toBe('enhet');
    expect(recipient?.keys.get('rolle')?.values?.get('hovud')).toBe('hoved');
  });

  it('let nest what may rest on it, as deep as it goes', () => {
    const goal = itemShape(norge, 'økonomiplan', 'mål');
    expect(goal.keys.get('delmål')?.map?.().keys.get('tiltak')?.itemType).toBe('tiltak');
    expect(measure.elsewhere.get('samfunnsmål')?.itemType).toBe('samfunnsmål');
  });
});

describe('the keys of other maps', () => {
  it('nest in themselves', () => {
    const unit = shapeOf('organisationUnit');
    expect(unit.keys.get('einingar')?.map?.()).toBe(unit);
  });

  it('may be any where the format leaves them open', () => {
    expect(shapeOf('amount').closed).toBe(false);
    expect(shapeOf('vote').closed).toBe(true);
    expect(shapeOf('plansystem-dokumenttyper').rest?.map?.().keys.has('forankres_i')).toBe(true);
  });
});
