/** The names of a page's headings in their order: the second of a kind ends in `-1`, and so on. */
export function slugsOf(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const slug = slugOf(heading);
    let name = slug;
    for (let count = 1; taken.has(name); count++) name = `${slug}-${count}`;
    taken.add(name);
    return name;
  });
}

/** The name that a heading is linked by (`#barnehage-og-skole`), as GitHub makes it: lower case, hyphens for spaces, no signs. */
function slugOf(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
