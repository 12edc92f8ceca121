import type { PdfJob } from '../../render/pdf/engine.ts';

/** Typst in one of its builds. */
export interface Compiler {
  readonly build: 'native' | 'portable';
  /** What it makes is the same in both builds, byte for byte. Warnings are refusals. */
  compile(job: PdfJob): Compiled;
  /** Lets go of what earlier documents left in memory. */
  forget(): void;
}

export type Compiled =
  | { readonly kind: 'pdf'; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly kind: 'refused'; readonly messages: readonly string[] };

/** A message of Typst with the place in the template that it is about: lines and columns from 1. */
export function placed(path: string, place: string, message: string): string {
  return `${path}:${place} ${message}`.replace(/^:? /, '');
}
