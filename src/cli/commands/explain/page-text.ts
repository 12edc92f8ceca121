import type { Severity } from '../../../core/severity.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { paintOf, type Paint } from '../../../report/paint.ts';
import type { Style } from '../../../report/style.ts';
import { toVisible } from '../../../report/visible.ts';
import { wrapText } from '../../../report/wrap.ts';

const widestText = 90;

/** A rule's page for reading in a terminal: headings set off, prose wrapped, examples indented, links followed by their address. */
export function pageText(markdown: string, style: Style, severity: Severity): string {
  const paint = paintOf(style);
  const words = wordsOf(style.locale);
  const [title = '', ...rest] = markdown
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .trim()
    .split('\n');
  const head = `${paint.strong(toVisible(title.replace(/^#\s*/, '')))}  ${paint.severity[severity](words.severity[severity])}`;
  return `${[head, ...bodyLines(rest, style, paint)].join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function bodyLines(lines: readonly string[], style: Style, paint: Paint): string[] {
  const shown: string[] = [];
  let paragraph: string[] = [];
  let inCode = false;
  const flush = () => {
    if (paragraph.length > 0) shown.push(...proseLines(paragraph.join(' '), style));
    paragraph = [];
  };
  for (const line of lines) {
    if (line.startsWith('```')) {
      flush();
      const path = inCode ? '' : (/^```\S*\s+(.*)$/.exec(line)?.[1] ?? '');
      if (path !== '') shown.push(`    ${paint.quiet(toVisible(path))}`);
      inCode = !inCode;
    } else if (inCode) shown.push(`    ${paint.quiet('│')} ${toVisible(line)}`.trimEnd());
    else if (/^(?:#|\s*$|\s*[-*|] |\d+\. )/.test(line)) {
      flush();
      if (line.startsWith('#')) shown.push(paint.heading(toVisible(line.replace(/^#+\s*/, ''))));
      else if (line.trim() === '') shown.push('');
      else paragraph = [line];
    } else paragraph.push(line.trim());
  }
  flush();
  return shown;
}

function proseLines(text: string, { width }: Style): readonly string[] {
  const plain = toVisible(
    text
      .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
      .replace(/\*\*/g, '')
      .replace(/`([^`]*)`/g, '«$1»'),
  );
  return wrapText(plain, Math.min(width, widestText));
}
