import type { Settings } from '../../../config/settings.ts';
import type { Host } from '../../../host/host.ts';
import { plansError } from '../../../messages/usage.ts';
import type { Files } from '../../../render/files.ts';
import { accentScale, defaultAccent } from '../../../render/look/accent.ts';
import type { SiteLook } from '../../../render/make-site.ts';
import { loadTemplates } from './load-templates.ts';

/** What the site of a workspace looks like; throws a `PlansError` for a colour that cannot be read on, and a logo that is not there. */
export async function loadLook(
  host: Host,
  { folder, settings, files }: { readonly folder: string; readonly settings: Settings; readonly files: Files },
): Promise<Omit<SiteLook, 'hasSearch'>> {
  const accent = accentScale(settings.look.colour ?? defaultAccent);
  if (!accent.ok) {
    const { color, contrast, needed, nearest } = accent.refused;
    throw plansError('colour-refused', { colour: color, contrast, needed, nearest });
  }
  const { logo } = settings.look;
  const logoPath = logo === null || !files.isImage(logo) ? null : files.addressOf(logo);
  if (logo !== null && logoPath === null) throw plansError('logo-missing', { path: logo });
  const templates = await loadTemplates(host, { folder, kind: 'html', ending: '.liquid' });
  return {
    accent,
    logoPath,
    templates: new Map([...templates.all].map(([name, text]) => [name, new TextDecoder().decode(text)])),
  };
}
