import type { JsonObject } from '../parse/node.ts';
import type { AdoptionKind, Body, DocumentType, HearingDemand, PlanSystem, UnitType, Validity } from './plan-system.ts';
import { buildFigure, buildYear } from './build-year.ts';
import { buildItemTypes } from './build-item-types.ts';
import { readLegalBasis, readLegalBases } from './legal-basis.ts';
import { knownNames, type KnownNames } from './names.ts';
import { entriesOf, mapOf, namesOf, numberOf, own, textOf, textsOf } from './read-json.ts';
import { buildSpellings } from './spellings.ts';

/**
 * Builds the plan system from its merged data. Tolerant: what has the wrong form is left out, and names that nothing is
 * called any more (a dropped type in an inherited list) disappear from the lists. `checkPlanSystem` tells of both.
 */
export function buildPlanSystem(json: JsonObject): PlanSystem {
  const names = knownNames(json);
  const documentTypes = byId(
    entriesOf(json, 'dokumenttyper').map(([id, row]) => buildDocumentType(id, row, json, names)),
  );
  const itemTypes = byId(buildItemTypes(json, names));
  const bodies = byId(entriesOf(json, 'organer').map(([id, row]) => buildBody(id, row)));
  const unitTypes = byId(entriesOf(json, 'enhetstyper').map(([id, row]) => buildUnitType(id, row)));
  return {
    id: textOf(json, 'id') ?? '',
    names: namesOf(json, textOf(json, 'id') ?? ''),
    documentTypes,
    itemTypes,
    bodies,
    unitTypes,
    recipients: buildRecipients(json, names),
    unitPlans: buildUnitPlans(mapOf(json, 'virksomhetsplaner'), names),
    ...buildYear(json, names),
    ...buildFigure(json, names),
    spelled: buildSpellings({ documentTypes, itemTypes, bodies, unitTypes }),
  };
}

function buildDocumentType(id: string, row: JsonObject, json: JsonObject, names: KnownNames): DocumentType {
  const restsOn = mapOf(row, 'forankres_i');
  const adoptedByLaw = textOf(row, 'vedtas_av_hjemmel');
  const box = textOf(row, 'boks');
  return {
    id,
    names: namesOf(row, id),
    aliases: textsOf(row, 'aliaser'),
    explanation: textOf(row, 'forklaring') ?? '',
    level: numberOf(row, 'nivå'),
    box: box !== null && names.boxes.has(box) ? box : null,
    restsOn: {
      must: names.documents(textsOf(restsOn, 'må')),
      may: names.documents(textsOf(restsOn, 'kan')),
    },
    holds: names.items(textsOf(row, 'inneholder')),
    ...readAdoption(row, names),
    adoptedByLaw: adoptedByLaw === null ? null : readLegalBasis(adoptedByLaw, mapOf(json, 'lover')),
    changesDelegable: own(row, 'endring_kan_delegeres') === true,
    validity: oneOf<Validity>(textOf(row, 'gyldighet'), ['periode', 'til-erstattet', 'alltid'], 'til-erstattet'),
    horizon: readHorizon(mapOf(row, 'horisont')),
    revisionMonths: numberOf(row, 'revideres_etter'),
    hearingDays: numberOf(row, 'høring'),
    hearing: readHearing(row, mapOf(json, 'lover')),
    legalBasis: readLegalBases(textsOf(row, 'hjemmel'), mapOf(json, 'lover')),
    access: oneOf(textOf(row, 'tilgang'), ['offentlig', 'ikke-publisert', 'unntatt'] as const, 'offentlig'),
    required: textsOf(row, 'påkrevd'),
    anchorsItems: own(row, 'forankrer_elementer') === true,
  };
}

function readAdoption(row: JsonObject, names: KnownNames): Pick<DocumentType, 'adoption' | 'adoptedBy'> {
  return {
    adoption: oneOf<AdoptionKind>(textOf(row, 'vedtas'), ['politisk', 'administrativ', 'ingen'], 'ingen'),
    adoptedBy: names.bodies(textsOf(row, 'vedtas_av')),
  };
}

function readHearing(row: JsonObject, laws: JsonObject): HearingDemand {
  const law = textOf(row, 'høring_hjemmel');
  return {
    until: oneOf(textOf(row, 'høring_til'), ['frist', 'vedtak'] as const, 'frist'),
    of: oneOf(textOf(row, 'høring_av'), ['forslag', 'innstilling'] as const, 'forslag'),
    law: law === null ? null : readLegalBasis(law, laws),
  };
}

function readHorizon(map: JsonObject): DocumentType['horizon'] {
  const [min, max] = [numberOf(map, 'minst'), numberOf(map, 'mest')];
  return min === null || max === null ? null : { min, max };
}

function buildBody(id: string, row: JsonObject): Body {
  return {
    id,
    names: namesOf(row, id),
    spellings: textsOf(row, 'skrivemåter'),
    elected: own(row, 'folkevalgt') === true,
  };
}

function buildUnitType(id: string, row: JsonObject): UnitType {
  return { id, names: namesOf(row, id), aliases: textsOf(row, 'aliaser') };
}

function buildRecipients(json: JsonObject, names: KnownNames): ReadonlyMap<string, readonly string[]> {
  const words = mapOf(json, 'mottakere');
  return new Map(Object.keys(words).map((word) => [word.normalize('NFC'), names.unitTypes(textsOf(words, word))]));
}

function buildUnitPlans(map: JsonObject, names: KnownNames): PlanSystem['unitPlans'] {
  return { unitTypes: names.unitTypes(textsOf(map, 'enhetstyper')), due: textOf(map, 'frist') ?? '03-01' };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function oneOf<T extends string>(text: string | null, values: readonly T[], otherwise: T): T {
  return values.find((value) => value === text) ?? otherwise;
}
