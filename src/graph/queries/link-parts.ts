/** A link within the workspace, parted: what stands before `#`, decoded, and what stands after it. */
export interface LinkParts {
  readonly base: string;
  readonly anchor: string;
  /** `base` is a path; else it is a reference: it has neither `.` nor `/`. */
  readonly isPath: boolean;
}

/** Parts a link; `null` for one that leads out of what we see, such as `https://…`. */
export function partLink(target: string): LinkParts | null {
  if (elsewhere.test(target)) return null;
  const hash = target.indexOf('#');
  const base = decoded(hash < 0 ? target : target.slice(0, hash)).replace(/\?.*$/, '');
  const anchor = hash < 0 ? '' : decoded(target.slice(hash + 1));
  return { base, anchor, isPath: /[./\\]/.test(base) };
}

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** `%C3%A5` is what browsers make of å. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text.normalize('NFC');
  }
}
