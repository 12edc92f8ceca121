import type { WorkspaceReport } from '../../../check/report.ts';
import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { loadMarkdownParser } from '../../../parse/markdown/parser.ts';
import { offerFiles } from '../../../render/files.ts';
import type { SiteLook } from '../../../render/make-site.ts';
import { openSite, type Site } from '../../../render/site.ts';
import { unitAsked } from '../../open-one.ts';
import { audiences, readChoice, readDay } from '../../options.ts';
import { type Progress, showProgress } from '../../progress.ts';
import { readRulePages } from '../../read-rule-page.ts';
import type { RenderArgs } from './args.ts';
import type { Asked } from './asked.ts';
import { isPublishable } from './is-publishable.ts';
import { loadLook } from './load-look.ts';
import { openAsked } from './open-asked.ts';

/** A workspace that is read and may be published. */
export interface Rendering {
  readonly asked: Asked;
  readonly site: Site;
  readonly look: Omit<SiteLook, 'hasSearch'>;
  /** The workspace's folder, absolute. */
  readonly folder: string;
  /** Plan files and folders that were named, relative to the workspace. */
  readonly focus: readonly string[];
  readonly textOf: (path: string) => string;
  readonly report: WorkspaceReport;
  readonly progress: Progress;
}

/** Reads what the command line asks for; `null` where something stands in the way of publishing it, which is told. */
export async function openRendering(host: Host, args: RenderArgs, asked: Asked): Promise<Rendering | null> {
  const audience = readChoice('--audience', args.audience ?? 'public', audiences);
  const lang = args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales);
  const asOf = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  const progress = showProgress(host, lang);
  const opened = await openAsked(host, asked, { lang, progress });
  const { workspace, planSystem: plansystem, settings, locale, root } = opened;
  await progress.checking();
  const report = workspace.check(asOf);
  const scene = { graph: workspace.graph(), plansystem, asOf };
  await progress.done();
  if (!(await isPublishable(host, { report, scene, audience, locale }))) return null;
  const files = offerFiles(opened.paths, audience, scene);
  const textOf = (path: string) => workspace.text(path) ?? '';
  const site = openSite({
    audience,
    scene,
    report,
    settings,
    locale,
    unit: unitAsked(opened, args.unit),
    textOf,
    parse: await loadMarkdownParser(),
    files,
    rulePages: audience === 'public' ? new Map() : await readRulePages(host, rulesIn(report)),
  });
  const folder = host.files.resolve(root);
  const look = await loadLook(host, { folder, settings, files });
  return { asked, site, look, folder, focus: opened.focus ?? [], textOf, report, progress };
}

function rulesIn({ diagnostics }: WorkspaceReport): readonly string[] {
  return diagnostics.map(({ rule }) => rule);
}
