import type { Host } from '../../../host/host.ts';
import { makeSite, type SiteLook, vocabularyOf } from '../../../render/make-site.ts';
import type { PageFiles } from '../../../render/page-files.ts';
import { openSearch, type SearchFile, withSearch } from '../../../render/search/search-index.ts';
import type { Site } from '../../../render/site.ts';
import { renderWords } from './words.ts';

interface SearchableSite {
  readonly site: Site;
  readonly look: Omit<SiteLook, 'hasSearch'>;
  readonly pdfs: PageFiles | undefined;
}

/** Makes a site with its search; without one, and says so, where the program that makes it cannot run. Nothing starts before the first file is asked for. */
export async function* searchableSite(
  { stderr }: Host,
  { site, look, pdfs }: SearchableSite,
): AsyncIterable<SearchFile> {
  const search = await openSearch(vocabularyOf(site));
  if (search === null) await stderr.write(`${renderWords(site.locale).withoutSearch}\n`);
  const made = makeSite(site, { ...look, hasSearch: search !== null }, pdfs);
  yield* search === null ? made : withSearch(made, search);
}
