import { yearOf } from '../../../core/date.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import type { Host } from '../../../host/host.ts';
import { joinPath } from '../../../host/paths.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { openOne } from '../../open-one.ts';
import { readChoice, readDay } from '../../options.ts';
import { writeNewFiles } from '../../write-new-files.ts';
import type { NewArgs } from './args.ts';
import { neighbourOf } from './basis.ts';
import { draftText, nameOf, shiftYears, typeName, type Draft } from './draft.ts';
import { makeDraft } from './make-draft.ts';

/** Makes a document of a type, prefilled from the plan system, its predecessor and what its unit is asked to do. */
export async function runNew(host: Host, args: NewArgs): Promise<number> {
  const lang = args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales);
  const asOf = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  const workspace = await openOne(host, { path: args.path, lang });
  const scene = { graph: workspace.workspace.graph(), plansystem: workspace.planSystem, asOf };
  const made = await makeDraft(workspace, args, scene);
  const names = nameOf(made.draft, scene);
  const taken = scene.graph.documentById.get(names.id);
  if (taken !== undefined) throw plansError('id-taken', { id: names.id, path: taken.summary.path });
  const path = pathFor(made.draft, names.id, scene);
  await writeNewFiles(host, host.files.resolve(workspace.root), [
    { path, text: draftText(made.draft, names, scene.plansystem) },
  ]);
  const shown = workspace.root === '.' ? path : joinPath(workspace.root, path);
  await host.stdout.write(
    wordsOf(workspace.locale).new.made({
      ...made,
      ...told(made.draft),
      path: shown,
      id: names.id,
      root: workspace.root,
    }),
  );
  return 0;
}

/** Whether it is Markdown, and whether it says that it is only planned. */
function told({ headings, partOf }: Draft): { readonly isMarkdown: boolean; readonly isPlanned: boolean } {
  return { isMarkdown: headings !== null, isPlanned: partOf === null };
}

/** Beside the predecessor, in a folder with the same years moved on; else beside the newest of the type; else in a folder of its own. */
function pathFor(draft: Draft, id: string, scene: Scene): string {
  const { type, predecessor, period, partOf, headings } = draft;
  const beside = partOf ?? predecessor ?? neighbourOf(type, scene);
  const file = `${id}.${headings === null ? 'yaml' : 'md'}`;
  if (beside === null) return `${typeName(draft, scene.plansystem)}/${file}`;
  const parts = beside.summary.path.split('/').slice(0, -1);
  const before = beside.facts.period?.value.from;
  const by = partOf !== null || period === null || before == null ? 0 : yearOf(period.from) - yearOf(before);
  return [...parts.map((part) => shiftYears(part, by)), file].join('/');
}
