import type { ItemStatus } from '../../model/summary.ts';
import { accounts, isOlderRound, titleOf } from '../../graph/queries/accounts.ts';
import { graphRule } from '../define.ts';

/** Something was reported done, and in a newer report it is not. */
export const reopened = graphRule({
  meta: {
    id: 'report/reopened',
    severity: 'info',
    summary: 'Something was done in an older report and is not in a newer one.',
    legalBasis: [],
    messages: {
      reopened: {
        nb: '«{title}» er «{status}» her, men var «{before}» i «{report}». Er det tatt opp igjen, eller er en av rapportene feil?',
        nn: '«{title}» er «{status}» her, men var «{before}» i «{report}». Er det teke opp igjen, eller er ein av rapportane feil?',
        en: '“{title}” is “{status}” here, but was “{before}” in “{report}”. Was it taken up again, or is one of the reports wrong?',
      },
      before: { nb: 'Her var det ferdig', nn: 'Her var det ferdig', en: 'Here it was done' },
    },
  },
  *check(scene) {
    for (const { node, reports } of accounts(scene)) {
      const newest = reports.find(({ line }) => line.status !== null);
      const status = newest?.line.status ?? null;
      if (newest === undefined || status === null || isDone(status.value) || status.value === 'utgår') continue;
      const before = reports.find(
        ({ line, document }) =>
          line.status !== null && isDone(line.status.value) && isOlderRound(document, newest.document),
      );
      const was = before?.line.status ?? null;
      if (before === undefined || was === null) continue;
      const report = before.document.facts.title?.value ?? before.document.ref;
      yield {
        message: 'reopened',
        at: { path: newest.at.path, span: status.at },
        ref: node.ref,
        data: { title: titleOf(node), status: status.value, before: was.value, report },
        related: [{ at: { path: before.at.path, span: was.at }, message: 'before' }],
      };
    }
  },
});

function isDone(status: ItemStatus): boolean {
  return status === 'fullført' || status === 'avsluttet';
}
