import type { Settings } from '../../../config/settings.ts';
import { FileError, type Host } from '../../../host/host.ts';
import { joinPath } from '../../../host/paths.ts';
import { plansError } from '../../../messages/usage.ts';
import type { Files } from '../../../render/files.ts';
import { accentScale, defaultAccent } from '../../../render/look/accent.ts';
import type { SiteLook } from '../../../render/make-site.ts';

/** Where templates stand, in our package and in a workspace. */
const templateFolder = 'templates/html';

/** What the site of a workspace looks like; throws a `PlansError` for a colour that cannot be read on, and a logo that is not there. */
export async function loadLook(
  host: Host,
  { folder, settings, files }: { readonly folder: string; readonly settings: Settings; readonly files: Files },
): Promise<Omit<SiteLook, 'hasSearch'>> {
  const accent = accentScale(settings.look.colour ?? defaultAccent);
  if (!accent.ok) {
    const { color, contrast, needed, nearest } = accent.refused;
    throw plansError('colour-refused', { colour: color, contrast: String(contrast), needed: String(needed), nearest });
  }
  const { logo } = settings.look;
  const logoPath = logo === null || !files.isImage(logo) ? null : files.addressOf(logo);
  if (logo !== null && logoPath === null) throw plansError('logo-missing', { path: logo });
  return {
    accent,
    logoPath,
    templates: await loadTemplates(host, folder),
  };
}

/** Our templates, with those of the workspace in place of ours of the same name. */
async function loadTemplates(host: Host, folder: string): Promise<ReadonlyMap<string, string>> {
  const ours = await readTemplates(host, joinPath(host.packageRoot, templateFolder));
  const theirs = await readTemplates(host, joinPath(folder, templateFolder));
  return new Map([...ours, ...theirs]);
}

async function readTemplates({ files }: Host, folder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await files.list(folder).catch((error: unknown) => {
    if (error instanceof FileError && error.reason === 'missing') return [];
    throw error;
  });
  const names = entries.filter(({ name, kind }) => kind === 'file' && name.endsWith('.liquid')).map(({ name }) => name);
  return Promise.all(
    names.map(async (name) => [name, new TextDecoder().decode(await files.read(joinPath(folder, name)))] as const),
  );
}
