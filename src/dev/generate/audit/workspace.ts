import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditFaults } from '../audit-faults.ts';
import { repository } from '../schema-files.ts';
import type { Output } from '../schema-files.ts';
import { withFault } from './fault.ts';
import type { Texts } from './fault.ts';
import { auditPage } from './page.ts';

/** The municipality without a fault, and the folder that is made of it: paths from the repository's root. */
const source = 'plans/eksempelvik';
export const auditFolder = 'plans/eksempelvik-brudd';

/** `plans/eksempelvik-brudd`: Eksempelvik with every fault in it. */
export function auditWorkspace(): readonly Output[] {
  const faulty = auditFaults.reduce(withFault, readTexts(source));
  const files = { ...faulty, 'README.md': auditPage(auditFaults) };
  return Object.entries(files).map(([path, text]) => ({ path: `${auditFolder}/${path}`, text }));
}

/** Every file below a folder of the repository, by its path in the folder, sorted. */
export function readTexts(folder: string): Texts {
  const root = join(repository, folder);
  const entries = existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = paths.map((path) => [nameBelow(root, path), readFileSync(path, 'utf8')] as const);
  return Object.fromEntries(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** File names come in NFD on some disks, with backslashes on others. */
function nameBelow(root: string, path: string): string {
  return path
    .slice(root.length + 1)
    .replaceAll('\\', '/')
    .normalize('NFC');
}
