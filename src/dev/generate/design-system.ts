import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRules, writeRules } from './css.ts';
import type { Declaration, Rule } from './css.ts';
import { header, repository } from './schema-files.ts';
import type { Output } from './schema-files.ts';

const folder = 'node_modules/@digdir/designsystemet-css';

/** The parts of the design system that the site uses. */
const parts = ['link', 'table', 'tag', 'breadcrumbs', 'details', 'button', 'alert'];

/** Its class names, and what they stand for in our markup: plain elements where there is one, so that prose needs no classes. */
const names: readonly (readonly [RegExp, string])[] = [
  [/\.ds-alert\[data-color=success\]/g, '.alert.good'],
  [/\.ds-alert\[data-color=warning\]/g, '.alert.late'],
  [/\.ds-alert\[data-color=danger\]/g, '.alert.broken'],
  [/\.ds-link/g, 'a'],
  [/\.ds-table/g, 'table'],
  [/\.ds-details/g, 'details'],
  [/\.ds-breadcrumbs/g, '.crumbs'],
  [/\.ds-(tag|button|alert)/g, '.$1'],
  [/:is\(summary,u-summary\)/g, 'summary'],
  [/:not\(summary,u-summary\)/g, ':not(summary)'],
  [/,[^,]*::part\(details-content\)/g, ''],
];

/** Rules about what our markup never has. Focus is shown the same way everywhere, by a rule of our own. */
const unused =
  /\[data-(?:size|color|variant|border|sticky-header|zebra|hover|icon|fullwidth)|aria-sort|aria-busy|:disabled|:focus-visible|:is\(button|:is\(img,svg\)|:is\(a:has|:lang\(|:not\(ol,ul\)|:only-child|:active|::-webkit|dir\(rtl\)/;

/** Writes what the site uses of Designsystemet as a module, so that the program reads no file of the package at run time. */
export function designSystem(): Output {
  const css = parts.flatMap((part) => readRules(source(`dist/src/${part}.css`))).flatMap(ours);
  const { version } = JSON.parse(source('package.json')) as { readonly version: string };
  const text = [
    header,
    `/** Parts of Designsystemet ${version}, made by Digitaliseringsdirektoratet, MIT licence: https://github.com/digdir/designsystemet */\n`,
    `export const designSystem = ${JSON.stringify(writeRules(css))};\n`,
  ].join('');
  return { path: 'src/render/look/design-system.gen.ts', text };
}

function source(path: string): string {
  return readFileSync(join(repository, folder, path), 'utf8');
}

function ours(rule: Rule): readonly Rule[] {
  if (rule.rules.length > 0) {
    const rules = rule.rules.flatMap(ours);
    return rules.length === 0 ? [] : [{ ...rule, rules }];
  }
  const selector = names.reduce((text, [from, to]) => text.replace(from, to), rule.selector);
  const declarations = rule.declarations.filter(isUsed);
  return unused.test(selector) || declarations.length === 0 ? [] : [{ ...rule, selector, declarations }];
}

/** All browsers that know cascade layers know these properties without a prefix. The colours of alerts are ours. */
function isUsed([property, value]: Declaration): boolean {
  return !/^-(?:webkit|moz)-|^--_ds-aria-label/.test(property) && !/^-moz-|--ds-color-info-/.test(value);
}
