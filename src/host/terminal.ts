/** What decides whether a stream gets colours and links. */
export interface TerminalFacts {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether to write colours: `NO_COLOR` (no-color.org, any value but empty) forbids, `FORCE_COLOR` (any value but `0` and
 * `false`) demands, else a terminal that is not dumb has them.
 */
export function wantsColor({ isTerminal, env }: TerminalFacts): boolean {
  const forced = env['FORCE_COLOR'];
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Whether the terminal is one of those known to make links of OSC 8 sequences. */
export function knowsHyperlinks({ isTerminal, env }: TerminalFacts): boolean {
  if (!isTerminal || env['TERM'] === 'dumb' || env['CI'] !== undefined) return false;
  if (env['WT_SESSION'] !== undefined || env['KITTY_WINDOW_ID'] !== undefined) return true;
  if (Number(env['VTE_VERSION'] ?? 0) >= 5000) return true;
  return ['iTerm.app', 'vscode', 'WezTerm', 'ghostty'].includes(env['TERM_PROGRAM'] ?? '');
}

/** Whether signs beyond ASCII can be shown: a terminal is believed when its locale names another encoding than UTF-8. */
export function knowsUnicode({ isTerminal, env }: TerminalFacts): boolean {
  const named = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((locale) => locale !== undefined && locale !== '');
  return !isTerminal || named === undefined || /utf-?8/i.test(named);
}
