/**
 * A document made unreadable for good: a second document follows in the file, which nothing mends. What single lines
 * say can still be recovered from it.
 */
export function broken(text: string): string {
  return `${text.trimEnd()}\n---\nenda: et dokument\n`;
}
