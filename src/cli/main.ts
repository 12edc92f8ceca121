import type { Locale } from '../config/settings.ts';
import { FileError, type Host } from '../host/host.ts';
import { chooseLocale, readLocale } from '../messages/locale.ts';
import { PlansError, plansError } from '../messages/usage.ts';
import { createProgram } from './program.ts';
import { readVersion } from './read-version.ts';
import { usageError, UsageStop } from './usage-stop.ts';

/** Exit code of wrong use, a broken config and bugs. */
const brokenRun = 2;

/**
 * Runs the command line and gives the exit code: 0 all well, 1 errors in the plans, 2 wrong use, a broken config or a bug.
 * `args` are the words after `plans`.
 */
export async function main(host: Host, args: readonly string[]): Promise<number> {
  try {
    return await run(host, args);
  } catch (error) {
    await tell(host, error, earlyLocale(host, args));
    return brokenRun;
  }
}

async function run(host: Host, args: readonly string[]): Promise<number> {
  let printed = '';
  let code = 0;
  const program = createProgram({ host, print: (text) => (printed += text), end: (ended) => (code = ended) });
  if (args[0] === '--version' || args[0] === '-v') printed = `${await readVersion(host)}\n`;
  else if (args.length === 0) program.outputHelp();
  else await program.parseAsync(args, { from: 'user' }).catch(unlessAnswered);
  if (printed !== '') await host.stdout.write(printed);
  return code;
}

function unlessAnswered(error: unknown): void {
  if (!(error instanceof UsageStop)) throw error;
  if (!error.isAnswered) throw usageError(error);
}

/** Wrong use in a sentence or two; a bug with its stack. */
async function tell(host: Host, error: unknown, locale: Locale): Promise<void> {
  const known = error instanceof FileError ? fileError(error) : error;
  if (known instanceof PlansError) {
    const { wordUsage } = await import('../messages/word-usage.ts');
    const { message, hint } = wordUsage(known, locale);
    await host.stderr.write(`${message}\n${hint === null ? '' : `${hint}\n`}`);
    return;
  }
  const { wordsOf } = await import('../messages/words-of.ts');
  const stack = known instanceof Error ? (known.stack ?? known.message) : String(known);
  await host.stderr.write(`${stack}\n\n${wordsOf(locale).cli.crash}\n`);
}

function fileError({ path, code }: FileError): PlansError {
  return plansError('cannot-read', { path, code });
}

/** The language before any config is read: what the command line or the environment says. */
function earlyLocale({ env }: Host, args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  return chooseLocale({ flag: at < 0 ? undefined : (readLocale(asked) ?? undefined), env });
}
