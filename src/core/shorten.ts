/** A line of at most so many characters, cut between words and ended by `…` where it was longer. */
export function shorten(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const words = /^[^]*\S(?=\s)/.exec(line.slice(0, longest + 1))?.[0] ?? cut.replace(/[\uD800-\uDBFF]$/, '');
  const kept = words.length < longest ? words : words.slice(0, longest - 1).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`;
}
