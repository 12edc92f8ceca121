import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import { FileError, type FileSystem } from '../host/host.ts';
import { joinPath } from '../host/paths.ts';
import { decode } from '../parse/decode.ts';
import type { JsonObject } from '../parse/node.ts';
import { largestFile } from '../parse/too-large.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';

/** A plan system with the municipality's own JSON Schemas, and the schemas that cannot be used. */
export interface OwnSchemas {
  readonly planSystem: PlanSystem;
  readonly faulty: readonly FaultySchema[];
}

/** A JSON Schema that cannot be used. */
export interface FaultySchema {
  readonly path: FilePath;
  readonly text: string;
  readonly finding: Finding;
}

const suffix = '.schema.json';

/** Reads `schemas/<type>.schema.json` of a workspace for the document types of its plan system. */
export async function readOwnSchemas(files: FileSystem, root: string, base: PlanSystem): Promise<OwnSchemas> {
  const names = await listSchemas(files, root);
  const types = names.map((name) => name.slice(0, -suffix.length).normalize('NFC'));
  if (!types.some((type) => base.documentTypes.has(type))) return { planSystem: base, faulty: [] };
  const { withOwnTypes } = await import('../plansystem/own-types.ts'); // brings ajv, which few workspaces need
  const faulty: FaultySchema[] = [];
  let planSystem = base;
  for (const [index, type] of types.entries()) {
    if (!base.documentTypes.has(type)) continue;
    const path = `schemas/${names[index]}`;
    const { text } = decode(path, await files.read(files.resolve(joinPath(root, path)), largestFile));
    try {
      planSystem = withOwnTypes(planSystem, new Map([[type, readSchema(text)]]));
    } catch (error) {
      faulty.push({ path, text, finding: unusable(path, type, error) });
    }
  }
  return { planSystem, faulty };
}

async function listSchemas(files: FileSystem, root: string): Promise<readonly string[]> {
  const entries = await files.list(files.resolve(joinPath(root, 'schemas'))).catch((error: unknown) => {
    if (error instanceof FileError) return [];
    throw error;
  });
  return entries
    .filter(({ kind, name }) => kind === 'file' && name.endsWith(suffix))
    .map(({ name }) => name)
    .toSorted();
}

function readSchema(text: string): JsonObject {
  const schema: unknown = JSON.parse(text.normalize('NFC'));
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw new Error('{ … }');
  return schema as JsonObject; // JSON.parse gives nothing but JSON
}

function unusable(path: FilePath, type: string, error: unknown): Finding {
  const [reason = ''] = (error instanceof Error ? error.message : '').split(', data'); // ajv tells one fault several times
  const at = { path, span: { start: 0, end: 0 } };
  return { rule: 'plansystem/invalid', message: 'own-schema', at, data: { type, reason } };
}
