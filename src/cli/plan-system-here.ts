import type { Locale } from '../config/settings.ts';
import { findWorkspaces } from '../host/find-workspaces.ts';
import type { Host } from '../host/host.ts';
import { chooseLocale } from '../messages/locale.ts';
import { generalPlanSystem } from '../plansystem/general.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import { readSetup } from './read-setup.ts';

/** What a command that reads no documents needs of the workspace it stands in. */
export interface PlanSystemHere {
  readonly planSystem: PlanSystem;
  readonly locale: Locale;
}

/** The plan system of the workspace at a path (or here), the general one where there is none or it is broken. */
export async function planSystemHere(
  host: Host,
  path: string | undefined,
  lang: Locale | undefined,
): Promise<PlanSystemHere> {
  const [found] = await findWorkspaces(host, path === undefined ? [] : [path]);
  const setup = found?.hasConfig === true ? await readSetup(host.files, found) : null;
  return {
    planSystem: setup?.planSystem ?? generalPlanSystem(),
    locale: chooseLocale({ flag: lang, env: host.env, workspace: setup?.settings.language }),
  };
}
