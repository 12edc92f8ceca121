import { formatDate } from '../../core/format-date.ts';
import { accounts, isOlderRound, titleOf } from '../../graph/queries/accounts.ts';
import { graphRule } from '../define.ts';

/** A deadline was moved, and then moved again. */
export const movedTwice = graphRule({
  meta: {
    id: 'report/moved-twice',
    severity: 'info',
    summary: 'Two reports have moved the deadline of the same thing.',
    legalBasis: [],
    messages: {
      moved: {
        nb: 'Fristen for «{title}» er flyttet igjen: først til {before}, nå til {deadline}. Er den nye realistisk, eller må noe annet gjøres?',
        nn: 'Fristen for «{title}» er flytta igjen: først til {before}, no til {deadline}. Er den nye realistisk, eller må noko anna gjerast?',
        en: 'The deadline of “{title}” has been moved again: first to {before}, now to {deadline}. Is the new one realistic, or must something else be done?',
      },
      before: {
        nb: 'Her ble fristen flyttet forrige gang',
        nn: 'Her vart fristen flytta førre gong',
        en: 'Here the deadline was moved the time before',
      },
    },
  },
  *check(scene) {
    for (const { node, reports } of accounts(scene)) {
      const state = reports.find(({ line }) => line.status !== null)?.line.status?.value;
      if (state === 'fullført' || state === 'avsluttet' || state === 'utgår') continue;
      const newest = reports.find(({ line }) => line.newDeadline !== null);
      const moved = newest?.line.newDeadline ?? null;
      if (newest === undefined || moved === null) continue;
      const earlier = reports.find(
        ({ line, document }) =>
          line.newDeadline !== null &&
          line.newDeadline.value.to < moved.value.from &&
          isOlderRound(document, newest.document),
      );
      const before = earlier?.line.newDeadline ?? null;
      if (earlier === undefined || before === null) continue;
      const data = { title: titleOf(node), before: formatDate(before.value), deadline: formatDate(moved.value) };
      const related = [{ at: { path: earlier.at.path, span: before.at }, message: 'before' }];
      yield { message: 'moved', at: { path: newest.at.path, span: moved.at }, ref: node.ref, data, related };
    }
  },
});
