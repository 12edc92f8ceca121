import { FileError, type Host } from '../../../host/host.ts';
import { joinPath } from '../../../host/paths.ts';

export interface TemplateRequest {
  /** The workspace's, absolute. */
  readonly folder: string;
  readonly kind: 'html' | 'pdf';
  /** `.liquid`. */
  readonly ending: string;
}

/** Templates by file name. */
interface Templates {
  /** Ours, with those of the workspace in place of ours of the same name. */
  readonly all: ReadonlyMap<string, Uint8Array>;
  readonly hasOwn: boolean;
}

/** Reads our templates in `templates/<kind>/`, and those of the workspace in its folder of the same name. */
export async function loadTemplates(host: Host, { folder, kind, ending }: TemplateRequest): Promise<Templates> {
  const from = (top: string) => readTemplates(host, joinPath(top, `templates/${kind}`), ending);
  const [ours, theirs] = [await from(host.packageRoot), await from(folder)];
  return { all: new Map([...ours, ...theirs]), hasOwn: theirs.length > 0 };
}

async function readTemplates(
  { files }: Host,
  folder: string,
  ending: string,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const entries = await files.list(folder).catch((error: unknown) => {
    if (error instanceof FileError && error.reason === 'missing') return [];
    throw error;
  });
  const names = entries.filter(({ name, kind }) => kind === 'file' && name.endsWith(ending)).map(({ name }) => name);
  return Promise.all(names.map(async (name) => [name, await files.read(joinPath(folder, name))] as const));
}
