import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

interface VnuMessage {
  readonly type: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** What the Nu HTML checker calls errors in the HTML files of a folder: `path:line: message`; `lacks('java')` tells beforehand whether it can run. */
export async function vnuErrors(folder: string): Promise<readonly string[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['--skip-non-html', '--format', 'json', '--exit-zero-always', '--stdout'];
  const checker = spawn('java', ['-Xss8m', '-jar', jar, ...options, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { messages } = JSON.parse(await text(checker.stdout)) as { readonly messages: readonly VnuMessage[] };
  return messages
    .filter(({ type }) => type !== 'info')
    .map(({ url, lastLine, message }) => `${shorten(folder, url)}:${lastLine ?? 0}: ${message}`)
    .sort();
}

function shorten(folder: string, url: string | undefined): string {
  return url?.startsWith('file:') === true ? relative(folder, fileURLToPath(url)) : (url ?? '');
}
