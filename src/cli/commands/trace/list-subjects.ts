import { paintOf } from '../../../report/paint.ts';
import type { Style } from '../../../report/style.ts';
import { alignTable } from '../../../report/table.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { traceWordsOf } from '../../../trace/words-of.ts';
import type { Subject } from './find.ts';

const most = 20;

/** What words may have meant, as a table; the folder is named where there are several workspaces. */
export function listSubjects(subjects: readonly Subject[], asked: string, style: Style): string {
  const words = traceWordsOf(style.locale);
  const { columns } = wordsOf(style.locale).list;
  const isSpread = new Set(subjects.map(({ workspace }) => workspace.root)).size > 1;
  const rows = subjects.slice(0, most).map(({ node, workspace }) => {
    const title = (node.kind === 'item' ? node.item.title : node.facts.title)?.value ?? '';
    return [node.ref, title, ...(isSpread ? [workspace.root] : [])];
  });
  const head = [columns.ref, columns.title, ...(isSpread ? [columns.path] : [])];
  const table = alignTable(head, rows, { paint: paintOf(style), width: style.width, flexible: 1 });
  const left = subjects.length - rows.length;
  return `${[words.several(asked, subjects.length), '', table, ...(left > 0 ? [words.othersToo(left)] : [])].join('\n')}\n`;
}
