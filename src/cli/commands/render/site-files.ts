import type { Host } from '../../../host/host.ts';
import { joinPath } from '../../../host/paths.ts';
import type { OutputFile } from '../../../host/output/write-folder.ts';
import type { Files } from '../../../render/files.ts';
import { fontFiles } from '../../../render/look/fonts.ts';
import type { SearchFile } from '../../../render/search/search-index.ts';

interface Sources {
  readonly made: AsyncIterable<SearchFile>;
  readonly files: Files;
  /** The workspace's, absolute. */
  readonly folder: string;
}

/** All files of a site: what is made, then fonts, then the images and attachments that pages have asked for. */
export async function* siteFiles(host: Host, { made, files, folder }: Sources): AsyncIterable<OutputFile> {
  yield* made;
  for (const { path, source } of fontFiles) yield { path, content: await host.packageFile(source) };
  for (const [path, from] of files.used()) yield { path, content: await host.files.read(joinPath(folder, from)) };
}
