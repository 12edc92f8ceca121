import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Audience, sceneFor } from '../../../src/render/audience.ts';
import { type Content, readContent } from '../../../src/render/content.ts';
import { textOf } from '../../../src/render/prose/text-of.ts';
import type { Summary } from '../../../src/model/summary.ts';
import type { MarkdownParser } from '../../../src/parse/markdown/parser.ts';
import { type Files, openFiles } from '../../../src/workspace/check-files.ts';
import { shippedPlanSystem } from '../../support/shipped.ts';
import { tools } from './prose.ts';

/** A file as an audience has it. */
export interface ReadFile {
  readonly summary: Summary;
  readonly content: Content;
}

/** What an audience gets of each file of a workspace that it may see at all, by path. */
export async function readFiles(
  files: Files,
  audience: Audience,
  parse: MarkdownParser = tools.parse,
): Promise<ReadonlyMap<string, ReadFile>> {
  const workspace = await openFiles(files);
  const name = /^plansystem: *(\w+)/m.exec(files['plans.config.yaml'] ?? '')?.[1] ?? 'norge';
  const plansystem = shippedPlanSystem(name);
  const scene = sceneFor(audience, { graph: workspace.graph(), plansystem, asOf: '2026-06-15' });
  const hides = (access: string) => audience === 'public' && access !== 'offentlig';
  return new Map(
    scene.graph.documents.map(({ summary }) => {
      const file = { text: files[summary.path] ?? '', summary };
      return [summary.path, { summary, content: readContent(file, { ...tools, plansystem, parse, hides }) }];
    }),
  );
}

/** What an audience gets of one file that is a workspace by itself. */
export async function readOne(
  path: string,
  text: string,
  audience: Audience = 'public',
): Promise<ReadFile | undefined> {
  return (await readFiles({ [path]: text }, audience)).get(path);
}

/** The flow of a file in words: its text, and its items by id with the depth they stand at. */
export function flowOf(file: ReadFile | undefined): readonly string[] {
  return (file?.content.flow ?? []).map((part) =>
    part.kind === 'prose' ? textOf(part.prose) : `#${file?.summary.items[part.index]?.id} (${part.depth})`,
  );
}

/** The plan files of a folder, by path. */
export function filesBelow(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|md)$/.test(entry.name) && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8').replace(/^\uFEFF/, '')]),
  );
}
