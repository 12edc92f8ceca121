import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundleModule } from './generate/bundle.ts';
import { repository, readSchemas } from './generate/schema-files.ts';
import { keys } from './generate/keys.ts';
import { validators } from './generate/validators.ts';
const b = bundle(readSchemas());
for (const o of [bundleModule(b), validators(b), keys(b)]) {
  writeFileSync(join(repository, o.path), o.text);
  console.log(o.path, o.text.length);
}
void existsSync;
void readFileSync;
