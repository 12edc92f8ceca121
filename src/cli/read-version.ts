import type { Host } from '../host/host.ts';
import { joinPath } from '../host/paths.ts';

/** The version of the installed package. */
export async function readVersion({ files, packageRoot }: Host): Promise<string> {
  const text = new TextDecoder().decode(await files.read(joinPath(packageRoot, 'package.json')));
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}
