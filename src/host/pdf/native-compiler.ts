import { randomUUID } from 'node:crypto';
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { type Compiled, type Compiler, placed } from './compiler.ts';

/** Typst as machine code; `null` where there is none for this machine. */
export async function openNative(fonts: readonly Uint8Array[]): Promise<Compiler | null> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => null);
  if (typst === null) return null;
  // A folder that is not there, and that nobody can have prepared: only the files handed over can be read.
  const workspace = `/nonexistent/${randomUUID()}`;
  // Files of fonts in memory only: a list of folders beside them ends the process.
  const compiler = typst.NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  return {
    build: 'native',
    compile: ({ main, files }) => {
      compiler.resetShadow();
      for (const [path, content] of files) compiler.mapShadow(workspace + path, Buffer.from(content));
      const result = compiler.compile({ mainFilePath: workspace + main });
      const told = [result.takeDiagnostics(), result.takeWarnings()].flatMap((one) => say(one, compiler, workspace));
      const document = result.result;
      if (document === null || told.length > 0) return { kind: 'refused', messages: told };
      return exportPdf(document, compiler);
    },
    forget: () => compiler.evictCache(0),
  };
}

/** What is exported without a standard is kept, as it is the portable build's too; Typst's own checks of both standards are made all the same. */
function exportPdf(document: NodeTypstDocument, compiler: NodeCompiler): Compiled {
  const messages = ['ua-1', 'a-2a'].flatMap((standard) => {
    try {
      compiler.pdf(document, { pdfStandard: standard });
      return [];
    } catch (error) {
      return messagesIn(error instanceof Error ? error.message : String(error));
    }
  });
  if (messages.length > 0) return { kind: 'refused', messages: [...new Set(messages)] };
  return { kind: 'pdf', pdf: compiler.pdf(document, { pdfStandard: '1.7' }), pages: document.numOfPages };
}

/** The messages in what Rust prints of its own values for those who debug it; all of it where there is none. */
function messagesIn(debugText: string): readonly string[] {
  const found = [...debugText.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text]) =>
    (text as string)
      .replace(/\\(["'\\])/g, '$1')
      .replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
  return found.length > 0 ? found : [debugText];
}

function say(error: NodeError | null, compiler: NodeCompiler, workspace: string): readonly string[] {
  if (error === null) return [];
  return (compiler.fetchDiagnostics(error) as readonly Diagnostic[]).map(({ message, path, range }) => {
    const place = range ? `${range.start.line + 1}:${range.start.character + 1}` : '';
    return placed((path ?? '').replace(workspace, ''), place, message);
  });
}

/** As the package gives it: lines and characters from 0. */
interface Diagnostic {
  readonly message: string;
  readonly path?: string;
  readonly range?: { readonly start: { readonly line: number; readonly character: number } } | null;
}
