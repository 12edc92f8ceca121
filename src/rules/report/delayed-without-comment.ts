import { accounts, titleOf } from '../../graph/queries/accounts.ts';
import { graphRule } from '../define.ts';

/** A report says that something is delayed and not why. */
export const delayedWithoutComment = graphRule({
  meta: {
    id: 'report/delayed-without-comment',
    severity: 'warning',
    summary: 'A report says that something is delayed, but not why.',
    legalBasis: [],
    messages: {
      delayed: {
        nb: 'Rapporten sier at «{title}» er forsinket, men ikke hvorfor. Skriv i «kommentar» hva som er grunnen, og hva som gjøres med det.',
        nn: 'Rapporten seier at «{title}» er forseinka, men ikkje kvifor. Skriv i «kommentar» kva som er grunnen, og kva som blir gjort med det.',
        en: 'The report says that “{title}” is delayed, but not why. Write in “kommentar” what the reason is and what is done about it.',
      },
    },
  },
  *check(scene) {
    for (const { node, reports } of accounts(scene)) {
      const [{ line, at }] = reports;
      if (line.status?.value !== 'forsinket' || (line.comment ?? '').trim() !== '') continue;
      const place = { path: at.path, span: line.status.at };
      yield { message: 'delayed', at: place, ref: node.ref, data: { title: titleOf(node) } };
    }
  },
});
