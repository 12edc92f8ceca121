/** The mark of a site whose municipality has no logo of its own: three points on a thread. Not a coat of arms, and like no one's. */
export function favicon(color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${color}"/><path d="M9 23c0-7 14-7 14-14" fill="none" stroke="#fff" stroke-width="2.5"/><g fill="#fff"><circle cx="9" cy="23" r="3.5"/><circle cx="16" cy="16" r="3.5"/><circle cx="23" cy="9" r="3.5"/></g></svg>\n`;
}
