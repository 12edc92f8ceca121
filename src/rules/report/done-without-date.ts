import { accounts, titleOf } from '../../graph/queries/accounts.ts';
import { graphRule } from '../define.ts';

/** A report says that something is done and not when. */
export const doneWithoutDate = graphRule({
  meta: {
    id: 'report/done-without-date',
    severity: 'info',
    summary: 'A report says that something is done, but not when.',
    legalBasis: [],
    messages: {
      done: {
        nb: 'Rapporten sier at «{title}» er fullført, men ikke når. Skriv dagen i «dato».',
        nn: 'Rapporten seier at «{title}» er fullført, men ikkje når. Skriv dagen i «dato».',
        en: 'The report says that “{title}” is done, but not when. Write the day in “dato”.',
      },
    },
  },
  *check(scene) {
    for (const { node, reports } of accounts(scene)) {
      const [{ line, at }] = reports;
      if (line.status?.value !== 'fullført' || line.date !== null) continue;
      // The item itself may say when.
      if (node.kind === 'item' && node.item.doneOn !== null) continue;
      const place = { path: at.path, span: line.status.at };
      yield { message: 'done', at: place, ref: node.ref, data: { title: titleOf(node) } };
    }
  },
});
