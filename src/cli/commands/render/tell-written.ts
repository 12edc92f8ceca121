import type { Locale } from '../../../config/settings.ts';
import type { Host } from '../../../host/host.ts';
import type { WrittenFolder } from '../../../host/output/write-folder.ts';
import { renderWords } from './words.ts';

/** Says what was written, and where to look. */
export async function tellWritten(
  { stdout }: Host,
  { written, folder, locale }: { readonly written: WrittenFolder; readonly folder: string; readonly locale: Locale },
): Promise<void> {
  const words = renderWords(locale);
  const { written: count, unchanged, removed } = written;
  await stdout.write(`${words.written(count, unchanged, removed)}\n${words.look(folder)}\n`);
}
