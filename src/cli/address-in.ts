import type { Host } from '../host/host.ts';
import { joinPath } from '../host/paths.ts';

/** Where terminals find the files of a workspace: makes `file:` addresses of its paths. */
export function addressIn({ files }: Host, root: string): (at: { readonly path: string }) => string {
  const folder = files.resolve(root).replace(/^(?!\/)/, '/');
  const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');
  return ({ path }) => `file://${encoded(joinPath(folder, path))}`;
}
