import type { Host } from '../../../host/host.ts';
import { joinPath } from '../../../host/paths.ts';
import type { OutputFile } from '../../../host/output/write-folder.ts';
import { dataFiles } from '../../../render/addresses.ts';
import type { Files } from '../../../render/files.ts';
import { fontFiles } from '../../../render/look/fonts.ts';
import type { SearchFile } from '../../../render/search/search-index.ts';

/** The schema of the data, in our package. */
const schemaFile = 'schemas/output/plans.schema.json';

interface Sources {
  readonly made: AsyncIterable<SearchFile>;
  readonly files: Files;
  /** The workspace's, absolute. */
  readonly folder: string;
}

/** All files of a site: what is made, then fonts and the schema of the data, then the images and attachments that stand in the pages. */
export async function* siteFiles(host: Host, { made, files, folder }: Sources): AsyncIterable<OutputFile> {
  yield* made;
  for (const { path, source } of fontFiles) yield { path, content: await host.packageFile(source) };
  yield { path: dataFiles.schema, content: await host.files.read(joinPath(host.packageRoot, schemaFile)) };
  for (const [path, from] of files.linked()) yield { path, content: await host.files.read(joinPath(folder, from)) };
}
