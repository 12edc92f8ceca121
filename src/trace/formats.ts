import type { Trace } from './trace.ts';
import type { TreeStyle } from './tree.ts';

/** Writes a lineage as text. Pure: the same trace and style give the same text. */
export type TraceFormat = (trace: Trace, style: TreeStyle) => string | Promise<string>;

const loaders = {
  tree: async () => (await import('./tree.ts')).treeText,
  json: async () => (await import('./json.ts')).jsonText,
  mermaid: async () => forLocale((await import('./mermaid.ts')).mermaidText),
  dot: async () => forLocale((await import('./dot.ts')).dotText),
  markdown: async () => forLocale((await import('./markdown.ts')).markdownText),
  svg: async () => forLocale((await import('./svg.ts')).svgText),
} satisfies Record<string, () => Promise<TraceFormat>>;

export type TraceFormatName = keyof typeof loaders;

/** The formats there are, the default first. */
export const traceFormats = [
  'tree',
  'json',
  'mermaid',
  'dot',
  'markdown',
  'svg',
] as const satisfies readonly TraceFormatName[];

/** Loads the format of a name. */
export function loadTraceFormat(name: TraceFormatName): Promise<TraceFormat> {
  return loaders[name]();
}

function forLocale(write: (trace: Trace, locale: TreeStyle['locale']) => string | Promise<string>): TraceFormat {
  return (trace, { locale }) => write(trace, locale);
}
