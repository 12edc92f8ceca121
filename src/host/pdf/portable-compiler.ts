import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Compiler, placed } from './compiler.ts';

/** Typst as WebAssembly, for every machine. It has no files, no network and no packages but what it is given. */
export async function openPortable(fonts: readonly Uint8Array[]): Promise<Compiler> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  const code = readFileSync(createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
  typst.initSync({ module: code });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return {
    build: 'portable',
    compile: ({ main, files }) => {
      compiler.reset_shadow();
      for (const [path, content] of files) compiler.map_shadow(path, content);
      const world = compiler.snapshot('/', main);
      const compiled = world.compile(paged, withPlaces) as Answer;
      const made = isRefused(compiled) ? compiled : (world.get_artifact(pdfFormat, withPlaces) as Answer);
      // After a panic nothing can be freed, and the process ends with what it threw.
      world.free();
      if (isRefused(made) || made.result === undefined)
        return { kind: 'refused', messages: (made.diagnostics ?? []).map(say) };
      return { kind: 'pdf', pdf: made.result, pages: countPages(made.result) };
    },
    forget: () => compiler.reset(),
  };
}

const paged = 0;
const pdfFormat = 1;
/** Diagnostics as objects. */
const withPlaces = 3;

interface Answer {
  readonly hasError?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
  readonly result?: Uint8Array;
}

interface Diagnostic {
  readonly message: string;
  readonly path: string;
  /** `line:column-line:column`, from 0. */
  readonly range: string;
}

/** Warnings are no errors to Typst; they are to us. */
function isRefused({ hasError, diagnostics }: Answer): boolean {
  return hasError === true || (diagnostics ?? []).length > 0;
}

function say({ message, path, range }: Diagnostic): string {
  const [, line, column] = /^(\d+):(\d+)/.exec(range) ?? [];
  return placed(path, line === undefined ? '' : `${Number(line) + 1}:${Number(column) + 1}`, message);
}

/** The first object of every PDF of Typst is the tree of pages. */
function countPages(pdf: Uint8Array): number {
  return Number(/\/Type \/Pages\n  \/Count (\d+)/.exec(Buffer.from(pdf.subarray(0, 200)).toString('latin1'))?.[1] ?? 0);
}
