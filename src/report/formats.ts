import type { Report } from '../check/report.ts';
import type { Style } from './style.ts';

/** Writes a report as text. Pure: the same report and style give the same text. */
export type Formatter = (report: Report, style: Style) => string;

const loaders = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
} satisfies Record<string, () => Promise<Formatter>>;

export type FormatName = keyof typeof loaders;

/** The formats there are, the default first. */
export const formatNames = [
  'stylish',
  'json',
  'sarif',
  'github',
  'junit',
  'markdown',
] as const satisfies readonly FormatName[];

/** Loads the formatter of a name. */
export function loadFormatter(name: FormatName): Promise<Formatter> {
  return loaders[name]();
}
