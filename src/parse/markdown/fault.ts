import type { Finding, MessageData } from '../../core/finding.ts';
import type { FilePath, Span } from '../../core/place.ts';

/** A change of the file that mends a fault. */
export interface Change extends Span {
  readonly text: string;
}

/** Something wrong with the signs that make items of Markdown; `message` is a key of `syntax/markdown`. */
export interface Fault {
  readonly message: string;
  readonly at: Span;
  readonly data?: MessageData;
  /** Another place that belongs to it, with a message key. */
  readonly related?: { readonly at: Span; readonly message: string; readonly data?: MessageData };
  readonly fix?: { readonly title: string; readonly changes: readonly Change[] };
}

/** A fault as a finding of its file. */
export function findingOf({ message, at, data, related, fix }: Fault, path: FilePath): Finding {
  const place = (span: Span) => ({ path, span: { start: span.start, end: span.end } });
  return {
    rule: 'syntax/markdown',
    message,
    at: place(at),
    ...(data === undefined ? {} : { data }),
    ...(related === undefined ? {} : { related: [{ ...related, at: place(related.at) }] }),
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              title: fix.title,
              edits: fix.changes
                .map((change) => ({ ...place(change), text: change.text, path }))
                .map(({ path: file, span, text }) => ({ path: file, span, text })),
            },
          ],
        }),
  };
}

/** A text shortened so that it can be shown in a message. */
export function shorten(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
