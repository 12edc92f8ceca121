import type { PdfJob } from '../../render/pdf/engine.ts';
import type { Compiled, Compiler } from './compiler.ts';

/** What the process that makes PDFs is told. */
export type ToChild =
  | { readonly kind: 'start'; readonly build: Compiler['build'] | null; readonly fonts: readonly Uint8Array[] }
  | { readonly kind: 'make'; readonly job: PdfJob };

/** What it says. */
export type FromChild =
  | { readonly kind: 'ready'; readonly build: Compiler['build'] }
  /** `memory`: bytes that the process holds. */
  | { readonly kind: 'done'; readonly compiled: Compiled; readonly memory: number };
