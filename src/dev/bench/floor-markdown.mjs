// The floor of the bench for Markdown: the same files read and run through the Markdown parser, one thread, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';

let nodes = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  nodes += markdownToMdast(text, { features: { gfm: true, frontmatter: true } }).children.length;
}
console.log(nodes);
