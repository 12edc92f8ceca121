/** The names of a page's headings in their order: the second of a kind ends in `-1`, and so on. */
export function slugsOf(headings: readonly string[]): readonly string[] {
  return headings.map(slugger());
}

/** Names headings one after the other, none by a name that is taken; a heading without letters is an `avsnitt`. */
export function slugger(taken: Iterable<string> = []): (heading: string) => string {
  const all = new Set(taken);
  const counts = new Map<string, number>();
  return (heading) => {
    const slug = slugOf(heading) || 'avsnitt';
    let count = counts.get(slug) ?? 0;
    let name = count === 0 ? slug : `${slug}-${count}`;
    while (all.has(name)) name = `${slug}-${++count}`;
    counts.set(slug, count);
    all.add(name);
    return name;
  };
}

/** The name that a heading is linked by (`#barnehage-og-skole`), as GitHub makes it: lower case, hyphens for spaces, no signs. */
function slugOf(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
