/** Where the page of a rule stands, from the package's root. */
export function rulePage(rule: string): string {
  return `src/rules/${rule}.md`;
}
