import { missingDocuments } from '../../graph/queries/missing-documents.ts';
import { graphRule } from '../define.ts';

export const missingDocument = graphRule({
  meta: {
    id: 'calendar/missing-document',
    severity: 'info',
    summary: 'The day of a step of the annual wheel has passed, and the document is not here.',
    legalBasis: [],
    messages: {
      year: {
        nb: '«{step}»: fristen var {due}, og her finnes ikke noe dokument av typen {type} for {years}. Legg dokumentet inn, eller endre året i «i_bruk» hvis det ikke skal ligge her.',
        nn: '«{step}»: fristen var {due}, og her finst ingen {type} for {years}. Legg dokumentet inn, eller endre året i «i_bruk» om det ikkje skal ligge her.',
        en: '“{step}”: the limit was {due}, and there is no document of the type {type} for {years} here. Add the document, or change the year in “i_bruk” if it is not to be kept here.',
      },
      term: {
        nb: '«{step}»: fristen var {due}, og her finnes ikke noe dokument av typen {type} fra valgperioden {years}. Legg dokumentet inn, eller endre året i «i_bruk» hvis det ikke skal ligge her.',
        nn: '«{step}»: fristen var {due}, og her finst ingen {type} frå valperioden {years}. Legg dokumentet inn, eller endre året i «i_bruk» om det ikkje skal ligge her.',
        en: '“{step}”: the limit was {due}, and there is no document of the type {type} of the term {years} here. Add the document, or change the year in “i_bruk” if it is not to be kept here.',
      },
    },
  },
  *check(scene) {
    for (const { step, about, due, ofTerm, at } of missingDocuments(scene)) {
      const data = { step: step.names.nb, due, type: step.types.join('/'), years: about };
      yield { message: ofTerm ? 'term' : 'year', at, legalBasis: step.legalBasis, data };
    }
  },
});
