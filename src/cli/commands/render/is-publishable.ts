import type { CheckedDiagnostic, WorkspaceReport } from '../../../check/report.ts';
import type { Locale } from '../../../config/settings.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import { isPublic } from '../../../graph/queries/access.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import type { Host } from '../../../host/host.ts';
import type { Audience } from '../../../render/audience.ts';
import { Texts } from '../../../report/texts.ts';
import { renderWords } from './words.ts';

interface Publishing {
  readonly report: WorkspaceReport;
  readonly scene: Scene;
  readonly audience: Audience;
  readonly locale: Locale;
}

/** So many faults are told. */
const most = 10;

/** Whether the site may be made; says on standard error what stands in the way: a file nobody can read, or a leak. */
export async function isPublishable({ stderr }: Host, publishing: Publishing): Promise<boolean> {
  const { report, locale } = publishing;
  const faults = faultsOf(publishing);
  if (faults.length === 0) return true;
  const words = renderWords(locale);
  const texts = new Texts(report);
  const lines = faults.slice(0, most).map(({ at, message, rule }) => {
    const { line, column } = texts.range(at).start;
    return `  ${at.path}:${line}:${column}  ${message} (${rule})`;
  });
  const more = faults.length > most ? [`  ${words.more(faults.length - most)}`] : [];
  await stderr.write(`${[words.refused(faults.length), ...lines, ...more].join('\n')}\n`);
  return false;
}

function faultsOf({ report, scene, audience }: Publishing): readonly CheckedDiagnostic[] {
  const files = new Map(scene.graph.documents.map((file) => [file.summary.path, file]));
  const isShown = (file: DocumentNode) => audience === 'internal' || isPublic(file, scene);
  return report.diagnostics.filter(({ rule, severity, at }) => {
    const file = files.get(at.path);
    if (severity !== 'error') return false;
    if (file === undefined || setup.test(rule)) return true;
    if (file.facts.recovered || halfRead.test(rule)) return true;
    return audience === 'public' && rule.startsWith('privacy/') && isShown(file);
  });
}

/** What stands after such a fault may be lost or taken for something else: a `tilgang`, an item. */
const halfRead = /^syntax\/(?!encoding$)/;
/** Config, plan system, and what is a bug of ours. */
const setup = /^(?:config|plansystem|internal)\//;
