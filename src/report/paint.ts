import { Chalk } from 'chalk';
import type { Severity } from '../core/severity.ts';
import type { Style } from './style.ts';

/** The few ways text is set off; without colours they leave it as it is. */
export interface Paint {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  /** A text that leads to a page, where the terminal knows links. */
  readonly link: (text: string, url: string) => string;
}

/** The colours of a style: sixteen-colour terminals are enough, so that the user's own theme decides. */
export function paintOf({ color, hyperlinks }: Style): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold },
    heading: chalk.bold.underline,
    strong: chalk.bold,
    quiet: chalk.dim,
    good: chalk.green,
    link: (text, url) => (hyperlinks === true ? `\u001b]8;;${ascii(url)}\u0007${text}\u001b]8;;\u0007` : text),
  };
}

/** An address in the signs that a terminal's link may have. */
function ascii(url: string): string {
  return url.replace(/[^\x21-\x7e]/gu, (sign) => (/\p{Cs}|\p{Cc}/u.test(sign) ? '' : encodeURIComponent(sign)));
}
