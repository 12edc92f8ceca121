/** A text of one file put in place of another; the old one stands there exactly once. */
interface Replacement {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A file that Eksempelvik does not have. */
interface Addition {
  readonly file: string;
  readonly text: string;
}

/** A file of Eksempelvik that is not there. */
interface Removal {
  readonly file: string;
  readonly removed: true;
}

export type Change = Replacement | Addition | Removal;

/** A fault of the kind that auditors find, as it is put into Eksempelvik. */
export interface AuditFault {
  readonly number: number;
  /** In the auditor's words, Norwegian: the comment at the fault, and the line in the folder's README. */
  readonly says: string;
  /** In the order in which they are made. */
  readonly changes: readonly Change[];
  /** The comment stands above the line that has the text after the changes; left out: at the top of the file. */
  readonly comment: { readonly file: string; readonly above?: string };
  /** What validate tells of it as of 15 June 2026: `path rule «text under the carets»`. */
  readonly gives: readonly string[];
}

/** Texts of a workspace: path → text. */
export type Texts = Readonly<Record<string, string>>;

/** The workspace with the fault in it, and with the comment that says so. */
export function withFault(texts: Texts, { number, says, changes, comment }: AuditFault): Texts {
  const changed = { ...texts };
  for (const change of changes) {
    if ('removed' in change) delete changed[change.file];
    else if ('text' in change) changed[change.file] = change.text;
    else changed[change.file] = replaced(changed, change, number);
  }
  const { file, above } = comment;
  const text = changed[file] ?? '';
  const found = above === undefined ? 0 : startOf(text, above, `Brudd ${number}, ${file}`);
  const start = text.lastIndexOf('\n', found - 1) + 1;
  changed[file] =
    text.slice(0, start) + commentLines(file, text, start, `Brudd ${number}: ${says}`) + text.slice(start);
  return changed;
}

function replaced(texts: Texts, { file, from, to }: Replacement, number: number): string {
  const text = texts[file] ?? '';
  const start = startOf(text, from, `Brudd ${number}, ${file}`);
  return text.slice(0, start) + to + text.slice(start + from.length);
}

/** Where the text stands; that it stands there once is what keeps a fault in its place when Eksempelvik changes. */
function startOf(text: string, part: string, where: string): number {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`${where}: the text is not there: ${part}`);
  if (text.includes(part, start + 1)) throw new Error(`${where}: the text is there more than once: ${part}`);
  return start;
}

/** The comment as lines, indented like the line at the start, in the form that the file takes there. */
function commentLines(file: string, text: string, start: number, comment: string): string {
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  const isProse = file.endsWith('.md') && start >= text.indexOf('\n---\n');
  if (!isProse) {
    const lines = wrapped(comment, 118 - indent.length);
    return lines.map((line) => `${indent}# ${line}\n`).join('');
  }
  return `${wrapped(`<!-- ${comment} -->`, 120).join('\n')}\n\n`;
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
