import type { Host } from '../../../host/host.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { paintOf } from '../../../report/paint.ts';
import type { Style } from '../../../report/style.ts';
import { leadOf } from '../../../report/rule-page.ts';
import { columnsOf, toVisible } from '../../../report/visible.ts';
import { wrapText } from '../../../report/wrap.ts';
import { ruleIndex } from '../../../rules/index.gen.ts';
import { readRulePage } from '../../read-rule-page.ts';

const widestText = 100;

/** The rules by area, each with its severity and what it says in a sentence. */
export async function ruleListText(host: Host, ids: readonly string[], style: Style): Promise<string> {
  const areas = new Map<string, string[]>();
  for (const id of ids) {
    const area = id.slice(0, id.indexOf('/'));
    areas.set(area, [...(areas.get(area) ?? []), await ruleText(host, id, style)]);
  }
  const paint = paintOf(style);
  return [...areas].map(([area, rules]) => `${paint.heading(area)}\n\n${rules.join('\n\n')}\n`).join('\n');
}

async function ruleText(host: Host, id: string, style: Style): Promise<string> {
  const entry = ruleIndex[id];
  const paint = paintOf(style);
  const severity = entry?.severity ?? 'error';
  const page = style.locale === 'en' ? null : await readRulePage(host, id);
  const lead = toVisible(page === null ? (entry?.summary ?? '') : plain(leadOf(page)));
  const width = Math.min(style.width, widestText) - 4;
  const head = `  ${paint.strong(id)}  ${paint.severity[severity](wordsOf(style.locale).severity[severity])}`;
  return [head, ...wrapText(lead, Math.max(width, columnsOf('x'))).map((line) => `    ${line}`)].join('\n');
}

/** A line of Markdown without its marks. */
function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
}
