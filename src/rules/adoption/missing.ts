import { bodyNames } from '../../graph/queries/body.ts';
import { approvalOnly, missingAdoption } from '../../graph/queries/missing-adoption.ts';
import { typeOf } from '../../graph/queries/lifecycle.ts';
import { graphRule, placeIn } from '../define.ts';

export const missing = graphRule({
  meta: {
    id: 'adoption/missing',
    severity: 'warning',
    summary: 'A document is in force by its dates, but no vote or approval is stated.',
    legalBasis: [],
    messages: {
      vote: {
        nb: 'Datoene sier at dokumentet gjelder nå, men det står ikke hvem som har vedtatt det. Før opp «vedtak» med organ, dato og sak. Er det ikke vedtatt ennå, så skriv det i «status».',
        nn: 'Datoane seier at dokumentet gjeld no, men det står ikkje kven som har vedteke det. Før opp «vedtak» med organ, dato og sak. Er det ikkje vedteke enno, så skriv det i «status».',
        en: 'By its dates the document is in force, but nothing says who adopted it. State “vedtak” with body, date and case. If it is not adopted yet, say so in “status”.',
      },
      approval: {
        nb: 'Datoene sier at dokumentet gjelder nå, men det står ikke hvem som har godkjent det. Før opp «godkjent» med rolle og dato. Er det ikke godkjent ennå, så skriv det i «status».',
        nn: 'Datoane seier at dokumentet gjeld no, men det står ikkje kven som har godkjent det. Før opp «godkjend» med rolle og dato. Er det ikkje godkjent enno, så skriv det i «status».',
        en: 'By its dates the document is in force, but nothing says who approved it. State “godkjent” with role and date. If it is not approved yet, say so in “status”.',
      },
      stated: {
        nb: 'Statusen er «{status}», men selve vedtaket eller godkjenningen mangler. Før opp «{key}» med dato, eller skriv «ukjent» der ingen vet det.',
        nn: 'Statusen er «{status}», men sjølve vedtaket eller godkjenninga manglar. Før opp «{key}» med dato, eller skriv «ukjend» der ingen veit det.',
        en: 'The status is “{status}”, but the vote or approval itself is missing. State “{key}” with its date, or write “ukjent” where nobody knows.',
      },
      undecided: {
        nb: 'Datoene sier at dokumentet gjelder nå, men vedtaket som er ført opp, er «{outcome}». Før opp vedtaket som gjorde det gjeldende, eller skriv i «status» hvor langt saken er kommet.',
        nn: 'Datoane seier at dokumentet gjeld no, men vedtaket som er ført opp, er «{outcome}». Før opp vedtaket som gjorde det gjeldande, eller skriv i «status» kor langt saka er komen.',
        en: 'By its dates the document is in force, but the vote that is stated is “{outcome}”. State the vote that adopted it, or say in “status” how far the case has come.',
      },
      approved: {
        nb: 'Dokumentet er bare godkjent administrativt. Etter {law} vedtas dokumenter av typen «{type}» av {bodies}. Før opp vedtaket i «vedtak» med organ, dato og sak.',
        nn: 'Dokumentet er berre godkjent administrativt. Etter {law} blir dokument av typen «{type}» vedtekne av {bodies}. Før opp vedtaket i «vedtak» med organ, dato og sak.',
        en: 'The document is only approved by the administration. By {law} documents of the type “{type}” are adopted by {bodies}. State the vote in “vedtak” with body, date and case.',
      },
    },
  },
  *check(scene) {
    for (const document of scene.graph.documents) {
      const approval = approvalOnly(document, scene);
      if (approval !== null) {
        const { at, type, law } = approval;
        const bodies = bodyNames(type.adoptedBy, scene.plansystem);
        const data = { type: type.id, bodies, law: `${law.law} ${law.section}` };
        yield { message: 'approved', at, ref: document.ref, legalBasis: [law], data };
        continue;
      }
      const lack = missingAdoption(document, scene);
      if (lack === null) continue;
      const { status, vote } = document.facts;
      const isPolitical = typeOf(document, scene.plansystem)?.adoption === 'politisk';
      const place = { at: document.place, ref: document.ref };
      if (lack === 'stated') {
        const data = { status: status?.value ?? '', key: isPolitical ? 'vedtak' : 'godkjent' };
        const at = status === null ? place.at : placeIn(document.summary, status.at);
        yield { message: 'stated', ...place, at, data };
      } else if (lack === 'undecided') {
        yield { message: 'undecided', ...place, data: { outcome: vote?.outcome?.value ?? '' } };
      } else yield { message: isPolitical ? 'vote' : 'approval', ...place };
    }
  },
});
