import type { Locale } from '../config/settings.ts';
import type { Host } from '../host/host.ts';
import { chooseLocale } from '../messages/locale.ts';
import { wordsOf } from '../messages/words-of.ts';

/** Tells someone who waits how far a run has come. */
export interface Progress {
  reading(done: number, total: number): Promise<void>;
  checking(): Promise<void>;
  /** So many files are made. */
  making(done: number): Promise<void>;
  /** Takes the line away again. */
  done(): Promise<void>;
}

/** Nothing is said before a run has lasted this long, in milliseconds. */
const patience = 1000;
const betweenLines = 100;

/** A line on standard error that is written over, on a terminal only and after a second. */
export function showProgress(host: Host, lang: Locale | undefined): Progress {
  const words = wordsOf(chooseLocale({ flag: lang, env: host.env })).progress;
  const started = host.elapsed();
  let last = started;
  let shown = false;
  let files = 0;
  const show = async (text: string) => {
    shown = true;
    last = host.elapsed();
    await host.stderr.write(`\r\u001b[2K${text}`);
  };
  const isDue = () => host.stderr.isTerminal && host.elapsed() - started > patience;
  return {
    reading: async (done, total) => {
      files = total;
      if (isDue() && host.elapsed() - last > betweenLines) await show(words.reading(done, total));
    },
    checking: async () => {
      if (isDue()) await show(words.checking(files));
    },
    making: async (made) => {
      if (isDue() && host.elapsed() - last > betweenLines) await show(words.making(made));
    },
    done: async () => {
      if (shown) await host.stderr.write('\r\u001b[2K');
    },
  };
}
