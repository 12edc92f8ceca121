/**
 * Reads a glob of `dokumenter`: `**` any folders, `*` and `?` within a name, `{a,b}` either, `[abc]` one of. Paths are
 * compared in NFC, as a Mac writes `ø` in two signs. A glob with faults matches as the plain text it is.
 */
export function globToRegExp(glob: string): RegExp {
  const pattern = glob.normalize('NFC').replace(/^\.\//, '');
  let source = '';
  for (let at = 0; at < pattern.length;) {
    const [length, piece] = translate(pattern, at);
    source += piece;
    at += length;
  }
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch {
    return new RegExp(`^${escape(pattern)}$`, 'u');
  }
}

/** Whether a path is taken by a list of globs; one that begins with `!` takes away again. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const taken = globs.filter((glob) => !glob.startsWith('!')).map(globToRegExp);
  const left = globs.filter((glob) => glob.startsWith('!')).map((glob) => globToRegExp(glob.slice(1)));
  return (path) => {
    const name = path.normalize('NFC');
    return taken.some((glob) => glob.test(name)) && !left.some((glob) => glob.test(name));
  };
}

/** How many signs of the glob the piece at a place takes, and the regular expression it means. */
function translate(pattern: string, at: number): readonly [number, string] {
  const rest = pattern.slice(at);
  if (rest.startsWith('**/')) return [3, '(?:[^/]+/)*'];
  if (rest.startsWith('**')) return [2, '.*'];
  if (rest.startsWith('*')) return [1, '[^/]*'];
  if (rest.startsWith('?')) return [1, '[^/]'];
  const choice = /^\{([^{}]*)\}/.exec(rest);
  if (choice) return [choice[0].length, `(?:${(choice[1] ?? '').split(',').map(insideChoice).join('|')})`];
  const signs = /^\[([^\]/]+)\]/.exec(rest);
  if (signs) return [signs[0].length, `[${(signs[1] ?? '').replace(/^!/, '^').replaceAll('\\', '\\\\')}]`];
  const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return [sign.length, escape(sign)];
}

function insideChoice(part: string): string {
  return escape(part).replaceAll('\\*', '[^/]*').replaceAll('\\?', '[^/]');
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
