import { findGitRoot } from '../../../host/find-git-root.ts';
import type { Host } from '../../../host/host.ts';
import { relativePath } from '../../../host/paths.ts';
import { chooseLocale, offeredLocales } from '../../../messages/locale.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { generalPlanSystem } from '../../../plansystem/general.ts';
import { loadPlanSystem } from '../../../plansystem/load.ts';
import { readChoice, readDay } from '../../options.ts';
import { writeNewFiles } from '../../write-new-files.ts';
import type { InitArgs } from './args.ts';
import { readMunicipality } from './ask.ts';
import { initFiles } from './files.ts';

/** Makes a workspace that validates, all of its files or none. */
export async function runInit(host: Host, args: InitArgs): Promise<number> {
  const lang = args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales);
  const locale = chooseLocale({ flag: lang, env: host.env });
  const words = wordsOf(locale);
  const municipality = await readMunicipality(host, args, words);
  const { plansystem } = loadPlanSystem({ name: municipality.planSystem, namedAt: null, read: () => null });
  const folder = host.files.resolve(args.folder ?? '.');
  const asOf = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  const files = await initFiles(host, municipality, { planSystem: plansystem ?? generalPlanSystem(), asOf, locale });
  await writeNewFiles(host, folder, files);
  const shown = relativePath(host.cwd, folder);
  await host.stdout.write(
    words.init.made(
      shown,
      files.map(({ path }) => path),
    ),
  );
  const top = await findGitRoot(host.files, folder);
  if (top !== null && top !== folder) await host.stdout.write(words.init.belowTop(relativePath(top, folder)));
  return 0;
}
