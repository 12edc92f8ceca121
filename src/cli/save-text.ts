import { FileError, type Host } from '../host/host.ts';
import { plansError } from '../messages/usage.ts';

/** Saves a text in a file the user named, whole or not at all; throws a `PlansError` where that cannot be done. */
export async function saveText({ files }: Host, typed: string, text: string): Promise<void> {
  try {
    await files.write(files.resolve(typed), text);
  } catch (error) {
    if (error instanceof FileError) throw plansError('cannot-write', { path: typed, code: error.code });
    throw error;
  }
}
