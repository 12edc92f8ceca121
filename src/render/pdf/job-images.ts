import type { PdfEngine } from './engine.ts';

/** The images that a PDF shows. */
export interface JobImages {
  /** The file of the job that holds the image of a link of the site; `null`: it is none that a PDF can show. */
  readonly fileOf: (src: string) => string | null;
  /** The path in the workspace of a file of the job. */
  readonly pathOf: (file: string) => string | undefined;
  /** Reads those that were asked for. File of the job → content. */
  readonly load: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Paths in the workspace of those that were asked for and cannot be shown. */
  readonly refused: () => readonly string[];
}

export interface ImageSource {
  /** Address in the site → path in the workspace, of the files that pages have asked for. */
  readonly used: () => ReadonlyMap<string, string>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Paths that have turned out not to be images that can be shown. */
  readonly unfit: ReadonlySet<string>;
}

/** Gathers the images of one PDF under names that say nothing of where they come from. */
export function openImages({ used, read, unfit }: ImageSource): JobImages {
  const files = new Map<string, string>();
  const refused = new Set<string>();
  return {
    fileOf: (src) => {
      const path = src.startsWith('/') ? used().get(src.slice(1)) : undefined;
      const [, ending] = /\.(png|jpe?g|gif|webp|svg)$/i.exec(path ?? '') ?? [];
      if (path === undefined || ending === undefined || unfit.has(path)) {
        if (path !== undefined) refused.add(path);
        return null;
      }
      const file = files.get(path) ?? `/bilder/${files.size + 1}.${ending.toLowerCase()}`;
      files.set(path, file);
      return file;
    },
    pathOf: (file) => [...files].find(([, name]) => name === file)?.[0],
    load: async () =>
      new Map(await Promise.all([...files].map(async ([path, file]) => [file, await read(path)] as const))),
    refused: () => [...refused],
  };
}

/** Those of some images that Typst cannot show, each tried alone. */
export async function unfitImages(
  images: ReadonlyMap<string, Uint8Array>,
  engine: PdfEngine,
): Promise<ReadonlySet<string>> {
  const unfit = new Set<string>();
  for (const [file, content] of images) {
    const files = new Map([
      ['/alone.typ', new TextEncoder().encode(alone(file))],
      [file, content],
    ]);
    if ((await engine.compile({ main: '/alone.typ', files })).kind !== 'pdf') unfit.add(file);
  }
  return unfit;
}

/** `file` is a name of ours: letters, digits, `/` and `.`. */
function alone(file: string): string {
  return `#set document(title: "x", author: "x", date: datetime(year: 2000, month: 1, day: 1))
#set text(lang: "nb", font: "Plans Sans", fallback: false)
#figure(alt: "x", box(image("${file}")))`;
}
