import { areaPlanFaults } from '../../graph/queries/area-plans.ts';
import { graphRule } from '../define.ts';

export const areaPlanId = graphRule({
  meta: {
    id: 'law/area-plan-id',
    severity: 'warning',
    summary: 'An arealplan whose work has begun has no national id, or one of the wrong form.',
    legalBasis: [
      {
        law: 'kart- og planforskriften',
        section: '§ 9',
        url: 'https://lovdata.no/forskrift/2025-01-20-52/§9',
      },
    ],
    messages: {
      missing: {
        nb: 'Arealplanen har ingen arealplan-ID her. Den skal være gitt senest ved varsel om oppstart (kart- og planforskriften § 9). Før den opp i «arealplanid», for eksempel "9901_2026001".',
        nn: 'Arealplanen har ingen arealplan-ID her. Han skal vere gitt seinast ved varsel om oppstart (kart- og planforskrifta § 9). Før han opp i «arealplanid», til dømes "9901_2026001".',
        en: 'The land-use plan has no national plan id here. It is to be given at the latest when the start is announced (kart- og planforskriften § 9). State it in “arealplanid”, for example "9901_2026001".',
      },
      form: {
        nb: '«{id}» er ingen arealplan-ID. Skriv kommunenummeret på fire sifre, understrek og planens nummer på høyst 16 tegn, for eksempel "9901_2026001", eller planens nummer alene.',
        nn: '«{id}» er ingen arealplan-ID. Skriv kommunenummeret på fire siffer, understrek og nummeret til planen på høgst 16 teikn, til dømes "9901_2026001", eller nummeret til planen åleine.',
        en: '“{id}” is no national plan id. Write the four digits of the municipality, an underscore and the number of the plan, at most 16 characters, for example "9901_2026001", or the plan’s number alone.',
      },
    },
  },
  *check(scene) {
    for (const { document, kind, at, id } of areaPlanFaults(scene)) {
      if (kind === 'missing') yield { message: 'missing', at, ref: document.ref };
      else yield { message: 'form', at, ref: document.ref, data: { id } };
    }
  },
});
