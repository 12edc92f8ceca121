/** As many spaces as a stretch has characters, its line breaks kept. */
export function spaces(text: string, start: number, end: number): string {
  const source = text.slice(start, end);
  return /[\r\n]/.test(source) ? source.replace(/[^\r\n]/g, ' ') : ' '.repeat(end - start);
}
