/** Where the page of a rule stands, from the package's root. */
export function rulePage(rule: string): string {
  return `src/rules/${rule}.md`;
}

/** What a page says first: the paragraph under its title, on one line. */
export function leadOf(page: string): string {
  const blocks = page.replace(/<!--[\s\S]*?-->/g, '').split(/\n\s*\n|(?<=^#[^\n]*)\n/m);
  const lead = blocks.find((block) => block.trim() !== '' && !block.trim().startsWith('#')) ?? '';
  return lead.trim().replace(/\s+/g, ' ');
}
