// The floor of the bench: the same files read and run through the YAML parser's event API, one thread, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEvents } from 'js-yaml';

let events = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue;
  events += parseEvents(readFileSync(join(entry.parentPath, entry.name), 'utf8')).length;
}
console.log(events);
