import { formatDate } from '../../core/format-date.ts';
import { datedFacts, isSlip } from '../../graph/queries/dated-facts.ts';
import { graphRule } from '../define.ts';

export const inTheFuture = graphRule({
  meta: {
    id: 'adoption/in-the-future',
    severity: 'error',
    summary: 'A vote, an approval, a completion or a report is dated more than a year ahead.',
    legalBasis: [],
    messages: {
      vote: {
        nb: 'Vedtaket er datert {date}, mer enn et år fram i tid. Rett årstallet.',
        nn: 'Vedtaket er datert {date}, meir enn eitt år fram i tid. Rett årstalet.',
        en: 'The vote is dated {date}, more than a year ahead. Correct the year.',
      },
      proposal: {
        nb: 'Innstillingen er datert {date}, mer enn et år fram i tid. Rett årstallet.',
        nn: 'Tilrådinga er datert {date}, meir enn eitt år fram i tid. Rett årstalet.',
        en: 'The recommendation is dated {date}, more than a year ahead. Correct the year.',
      },
      treatment: {
        nb: 'Behandlingen er datert {date}, mer enn et år fram i tid. Rett årstallet.',
        nn: 'Handsaminga er datert {date}, meir enn eitt år fram i tid. Rett årstalet.',
        en: 'The treatment is dated {date}, more than a year ahead. Correct the year.',
      },
      approval: {
        nb: 'Godkjenningen er datert {date}, mer enn et år fram i tid. Rett årstallet.',
        nn: 'Godkjenninga er datert {date}, meir enn eitt år fram i tid. Rett årstalet.',
        en: 'The approval is dated {date}, more than a year ahead. Correct the year.',
      },
      completion: {
        nb: 'Her står det at noe ble gjort {date}, mer enn et år fram i tid. Rett årstallet. Er det en frist, så skriv den i «frist».',
        nn: 'Her står det at noko vart gjort {date}, meir enn eitt år fram i tid. Rett årstalet. Er det ein frist, så skriv han i «frist».',
        en: 'This says that something was done on {date}, more than a year ahead. Correct the year. If it is a deadline, write it in “frist”.',
      },
      report: {
        nb: 'Rapporteringen er datert {date}, mer enn et år fram i tid. Rett årstallet. Er det en ny frist, så skriv den i «ny_frist».',
        nn: 'Rapporteringa er datert {date}, meir enn eitt år fram i tid. Rett årstalet. Er det ein ny frist, så skriv han i «ny_frist».',
        en: 'The report is dated {date}, more than a year ahead. Correct the year. If it is a new deadline, write it in “ny_frist”.',
      },
    },
  },
  *check(scene) {
    for (const { kind, day, at, ref, document } of datedFacts(scene.graph)) {
      if (isSlip(day, document, scene)) yield { message: kind, at, ref, data: { date: formatDate(day) } };
    }
  },
});
