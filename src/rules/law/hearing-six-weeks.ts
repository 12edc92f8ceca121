import { shortHearings } from '../../graph/queries/short-hearing.ts';
import { graphRule } from '../define.ts';

export const hearingSixWeeks = graphRule({
  meta: {
    id: 'law/hearing-six-weeks',
    severity: 'warning',
    strict: 'error',
    summary: 'A plan or planprogram was on hearing for less than six weeks.',
    legalBasis: [],
    messages: {
      open: {
        nb: 'Høringen varer {days} dager. Fristen for å uttale seg skal være minst {needed} dager ({law}). Den må være {enough} eller senere.',
        nn: 'Høyringa varer {days} dagar. Fristen for å uttale seg skal vere minst {needed} dagar ({law}). Han må vere {enough} eller seinare.',
        en: 'The hearing lasts {days} days. The limit for comments is to be at least {needed} days ({law}). It must be {enough} or later.',
      },
      closed: {
        nb: 'Høringen varte i {days} dager. Fristen for å uttale seg skal være minst {needed} dager ({law}). Er datoene rette, må kommunen vurdere en ny høring før vedtaket, eller om vedtaket kan stå.',
        nn: 'Høyringa varte i {days} dagar. Fristen for å uttale seg skal vere minst {needed} dagar ({law}). Er datoane rette, må kommunen vurdere ei ny høyring før vedtaket, eller om vedtaket kan stå.',
        en: 'The hearing lasted {days} days. The limit for comments is to be at least {needed} days ({law}). If the dates are right, the municipality must consider a new hearing before the vote, or whether the vote can stand.',
      },
    },
  },
  *check(scene) {
    for (const { document, at, days, needed, enough, isOpen, law } of shortHearings(scene)) {
      const place = { at, ref: document.ref, legalBasis: [law] };
      const data = { days, needed, law: `${law.law} ${law.section}` };
      if (isOpen) yield { ...place, message: 'open', data: { ...data, enough } };
      else yield { ...place, message: 'closed', data };
    }
  },
});
