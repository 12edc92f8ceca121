import { rivals } from '../../graph/queries/rivals.ts';
import { graphRule } from '../define.ts';

export const twoInForce = graphRule({
  meta: {
    id: 'adoption/two-in-force',
    severity: 'warning',
    summary: 'Two documents of a type of which one is expected are both in force, and neither replaces the other.',
    legalBasis: [],
    messages: {
      both: {
        nb: 'Både dette dokumentet og «{older}» er av typen «{type}» og gjelder nå, uten at det ene sier hva som skjer med det andre. Før opp «erstatter: {older}» her om det er erstattet, eller «gyldig» med sluttdato der.',
        nn: 'Både dette dokumentet og «{older}» er av typen «{type}» og gjeld no, utan at det eine seier kva som skjer med det andre. Før opp «erstattar: {older}» her om det er erstatta, eller «gyldig» med sluttdato der.',
        en: 'Both this document and “{older}” are of the type “{type}” and in force, and neither says what becomes of the other. State “erstatter: {older}” here if it is replaced, or “gyldig” with an end date there.',
      },
      unit: {
        nb: 'Både dette dokumentet og «{older}» er av typen «{type}», sier at de gjelder «{unit}», og gjelder nå. Gjelder det ene en annen enhet, så rett «gjelder_enhet». Er det andre erstattet, så før opp «erstatter: {older}» her.',
        nn: 'Både dette dokumentet og «{older}» er av typen «{type}», seier at dei gjeld «{unit}», og gjeld no. Gjeld det eine ei anna eining, så rett «gjeld_eining». Er det andre erstatta, så før opp «erstattar: {older}» her.',
        en: 'Both this document and “{older}” are of the type “{type}”, say that they are for “{unit}”, and are in force. If one is for another unit, correct “gjelder_enhet”. If the other is replaced, state “erstatter: {older}” here.',
      },
      older: { nb: 'Dette gjelder også', nn: 'Dette gjeld også', en: 'This is in force too' },
    },
  },
  *check(scene) {
    for (const { type, newer, older } of rivals(scene)) {
      const place = { at: newer.place, ref: newer.ref, related: [{ at: older.place, message: 'older' }] as const };
      const unit = newer.facts.units.find(({ value }) => older.facts.units.some((other) => other.value === value));
      const data = { older: older.ref, type };
      if (unit === undefined) yield { message: 'both', ...place, data };
      else yield { message: 'unit', ...place, data: { ...data, unit: unit.value } };
    }
  },
});
