// The floor of the bench for PDF: Typst's own compile and export of the files in a folder, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
  entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
);
const fontBlobs = files.flatMap((path) => (path.endsWith('.ttf') ? [readFileSync(path)] : []));
const workspace = '/nonexistent/floor';
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
for (const path of files) compiler.mapShadow(`${workspace}/${relative(folder, path)}`, readFileSync(path));
const { result } = compiler.compile({ mainFilePath: workspace + readFileSync(join(folder, 'main'), 'utf8') });
console.log(compiler.pdf(result, { pdfStandard: 'ua-1' }).length);
