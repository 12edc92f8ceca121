import type { FilePath } from '../core/place.ts';
import { isMarkdownFile } from '../parse/parse.ts';
import { decode } from '../parse/decode.ts';
import { isPlanMarkdown } from '../parse/markdown/front-matter.ts';
import type { FileSystem } from './host.ts';
import { readFiles, type ReadFile } from './read-files.ts';

/** A document's file, or something in its place that cannot be read as one. */
export interface DocumentFile {
  readonly path: FilePath;
  readonly absolute: string;
  /** A message key of `syntax/unreadable`; `null` for a file that can be tried. */
  readonly problem: 'outside' | 'broken-link' | 'special' | 'folder' | null;
  /** What reading it gave, where it had to be read to know that it is a document. */
  readonly read?: ReadFile;
}

/**
 * Leaves out Markdown that is no plan document: its front matter says nothing of a plan, or it cannot be had through a link. What
 * was read to find out is kept with the file. A file that cannot be read may be a plan: it stays, to be told.
 */
export async function withoutOtherMarkdown(
  files: FileSystem,
  listed: readonly DocumentFile[],
  most: number,
): Promise<readonly DocumentFile[]> {
  const tried = listed.filter(({ path, problem }) => isMarkdownFile(path) && problem === null);
  const read = new Map<string, ReadFile>();
  let at = 0;
  const paths = tried.map(({ absolute }) => absolute);
  for await (const result of readFiles(files, paths, most)) {
    const { path } = tried[at++] as DocumentFile;
    if ('error' in result || isPlan(path, result.bytes)) read.set(path, result);
  }
  return listed.flatMap((file) => {
    if (!isMarkdownFile(file.path)) return file;
    const result = read.get(file.path);
    return result === undefined ? [] : { ...file, read: result };
  });
}

/** What a file may begin with: `---`, a blank line before it, `type` or `id` where it is forgotten, and what other encodings make of these. */
const firstBytes: ReadonlySet<number> = new Set(
  Array.from('-+`\n\r ti', (sign) => sign.charCodeAt(0)).concat(0xe2, 0xef, 0xff, 0xfe, 0),
);

/** Whether a file is a plan document; most that are none are known by their first byte. */
function isPlan(path: string, bytes: Uint8Array): boolean {
  return firstBytes.has(bytes[0] ?? 0) && isPlanMarkdown(decode(path, bytes).text);
}
