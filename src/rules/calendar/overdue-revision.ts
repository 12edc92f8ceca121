import { isUnderRevision, revisions } from '../../graph/queries/revisions.ts';
import { graphRule } from '../define.ts';

export const overdueRevision = graphRule({
  meta: {
    id: 'calendar/overdue-revision',
    severity: 'info',
    summary: 'A document in force should have been revised by now.',
    legalBasis: [],
    messages: {
      stated: {
        nb: 'Neste revisjon skulle vært gjort innen {due}, og ingen ny utgave er lagt inn. Legg inn den nye, eller før opp en ny dag i «neste_revisjon».',
        nn: 'Neste revisjon skulle ha vore gjord innan {due}, og inga ny utgåve er lagd inn. Legg inn den nye, eller før opp ein ny dag i «neste_revisjon».',
        en: 'The next revision was due by {due}, and no new edition is here. Add the new one, or state a new day in “neste_revisjon”.',
      },
      usual: {
        nb: 'Dokumenter av typen «{type}» revideres hver {months}. måned etter plansystemet, og dette skulle vært revidert innen {due}. Legg inn den nye utgaven, eller før opp «neste_revisjon».',
        nn: 'Dokument av typen «{type}» skal reviderast kvar {months}. månad etter plansystemet, og dette skulle ha vore revidert innan {due}. Legg inn den nye utgåva, eller før opp «neste_revisjon».',
        en: 'By the plan system documents of the type “{type}” are revised every {months} months, and this was due by {due}. Add the new edition, or state “neste_revisjon”.',
      },
    },
  },
  *check(scene) {
    for (const revision of revisions(scene)) {
      const { document, due, months, at } = revision;
      if (due >= scene.asOf || isUnderRevision(document, scene)) continue;
      const place = { at, ref: document.ref };
      if (months === null) yield { message: 'stated', ...place, data: { due } };
      else yield { message: 'usual', ...place, data: { due, months, type: document.facts.type ?? '' } };
    }
  },
});
