import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Puts a question to someone at a terminal; `null` where the answer never comes (Ctrl-D, Ctrl-C). */
export function askOn(input: Readable, output: Writable, question: string): Promise<string | null> {
  const line = createInterface({ input, output, terminal: true });
  return new Promise((resolve) => {
    line.on('close', () => resolve(null));
    line.on('SIGINT', () => line.close());
    line.question(question, (answer) => {
      resolve(answer);
      line.close();
    });
  });
}
