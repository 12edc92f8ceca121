import type { JsonObject } from '../parse/node.ts';
import { isJsonObject } from './merge.ts';
import type { KnownNames } from './names.ts';
import { readLegalBases } from './legal-basis.ts';
import type { Arena, CouncilPeriod, FigureBox, PlanSystem, Process, WheelStep } from './plan-system.ts';
import { entriesOf, mapOf, namesOf, numberOf, own, textOf, textsOf } from './read-json.ts';

const yearOffsets = { forrige: -1, samme: 0, neste: 1 } as const;

/** Builds what has to do with time: the council's terms and the annual wheel. */
export function buildYear(json: JsonObject, names: KnownNames): Pick<PlanSystem, 'councilPeriods' | 'wheel'> {
  const periods = own(json, 'valgperioder');
  return {
    councilPeriods: Array.isArray(periods) ? periods.filter(isJsonObject).map(buildCouncilPeriod) : [],
    wheel: entriesOf(json, 'årshjul').map(([id, row]) => buildWheelStep(id, row, json, names)),
  };
}

/** Builds what the plan figure and the description of steering show: processes, arenas, boxes. */
export function buildFigure(json: JsonObject, names: KnownNames): Pick<PlanSystem, 'processes' | 'arenas' | 'boxes'> {
  return {
    processes: entriesOf(json, 'prosesser').map(([id, row]) => buildProcess(id, row, names)),
    arenas: entriesOf(json, 'arenaer').map(([id, row]) => buildArena(id, row, names)),
    boxes: entriesOf(json, 'bokser').map(([id, row]) => buildBox(id, row)),
  };
}

function buildCouncilPeriod(row: JsonObject): CouncilPeriod {
  return { election: textOf(row, 'valg') ?? '', from: textOf(row, 'fra') ?? '', to: textOf(row, 'til') ?? '' };
}

function buildWheelStep(id: string, row: JsonObject, json: JsonObject, names: KnownNames): WheelStep {
  const year = textOf(row, 'gjelder_år');
  const doneBy = textOf(row, 'ferdig_når');
  return {
    id,
    names: namesOf(row, id),
    due: textOf(row, 'frist') ?? '12-31',
    when: textOf(row, 'når'),
    forYear: year === 'forrige' || year === 'neste' ? yearOffsets[year] : yearOffsets.samme,
    yearOfTerm: textOf(row, 'hver') === 'valgperiode' ? (numberOf(row, 'år_etter_valg') ?? 1) : null,
    types: names.documents(textsOf(row, 'dokumenttyper')),
    doneBy: doneBy === 'vedtatt' || doneBy === 'godkjent' ? doneBy : 'lagt-fram',
    legalBasis: readLegalBases(textsOf(row, 'hjemmel'), mapOf(json, 'lover')),
  };
}

function buildProcess(id: string, row: JsonObject, names: KnownNames): Process {
  return {
    id,
    names: namesOf(row, id),
    explanation: textOf(row, 'forklaring') ?? '',
    responsible: textsOf(row, 'ansvarlige'),
    types: names.documents(textsOf(row, 'dokumenttyper')),
  };
}

function buildArena(id: string, row: JsonObject, names: KnownNames): Arena {
  return {
    id,
    names: namesOf(row, id),
    explanation: textOf(row, 'forklaring') ?? '',
    participants: textsOf(row, 'deltakere'),
    when: textOf(row, 'når'),
    types: names.documents(textsOf(row, 'dokumenttyper')),
  };
}

function buildBox(id: string, row: JsonObject): FigureBox {
  return { id, names: namesOf(row, id), explanation: textOf(row, 'forklaring') ?? '' };
}
