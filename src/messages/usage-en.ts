import type { UsageCode, UsageText } from './usage-nb.ts';

/** What is said of wrong use in English. */
export const en: Readonly<Record<UsageCode, UsageText>> = {
  'no-such-path': { message: 'Cannot find “{path}”.' },
  'not-a-document': {
    message: '“{path}” is no plan document.',
    hint: 'Plan documents are YAML files (.yaml, .yml) and Markdown files (.md) with a “type” at the top that the workspace takes in by “dokumenter”, outside schemas/, templates/ and hidden folders.',
  },
  'no-documents': {
    message: 'Found no plan documents in “{path}”.',
    hint: 'Plan documents are YAML files (.yaml, .yml) and Markdown files (.md) with a “type” at the top. Name the folder they are in, for example: plans validate plans/lorenskog',
  },
  'no-documents-taken': {
    message: 'No file in “{path}” is taken in by “dokumenter” in plans.config.yaml ({globs}).',
    hint: 'Mend the pattern there, or remove it: then every YAML and Markdown file is taken in.',
  },
  'unknown-command': { message: '“{name}” is no command.', hint: 'The commands are {commands}.' },
  'unknown-flag': { message: '“{name}” is no option here.' },
  'missing-value': { message: 'The option {flag} lacks a value.' },
  'missing-argument': { message: 'The command lacks {name}.' },
  'too-many-arguments': { message: 'The command does not take “{words}”.' },
  'bad-choice': { message: '“{value}” is nothing that {flag} can be.', hint: 'Possible values: {choices}.' },
  'bad-date': {
    message: '“{value}” is no date of the calendar.',
    hint: 'Write the day as YYYY-MM-DD, for example {flag} 2026-06-30.',
  },
  'bad-number': { message: '“{value}” is no whole number from 0 up.', hint: 'Write for example {flag} 10.' },
  'unknown-rule': { message: 'There is no rule named “{rule}”.', hint: '"plans explain" lists all rules.' },
  'unknown-topic': {
    message: '“{topic}” is neither a rule, a type nor a key.',
    hint: '"plans explain" lists all rules, "plans list" what there is in your plans.',
  },
  'unknown-type': {
    message: 'The plan system “{planSystem}” has no type named “{type}”.',
    hint: '"plans list" shows the types in use, "plans schema" all there are.',
  },
  'unknown-document-type': {
    message: 'The plan system “{planSystem}” has no document type named “{type}”.',
    hint: '"plans schema" without a type lists them all.',
  },
  'no-page': { message: 'Cannot find the page of the rule “{rule}”.' },
  'many-workspaces': {
    message: 'There are several workspaces here: {roots}.',
    hint: 'Name the folder of the one you mean.',
  },
  'baseline-missing': {
    message: 'Cannot find “{path}” with known findings.',
    hint: 'Make it of the findings there are now: plans validate --baseline {path} --update-baseline',
  },
  'baseline-broken': {
    message: '“{path}” is no list of known findings, or it is broken.',
    hint: 'Fetch it back from git, or make it anew with --update-baseline.',
  },
  'baseline-unnamed': {
    message: '--update-baseline needs --baseline.',
    hint: 'Say which file the known findings are to be in, for example: --baseline known.json --update-baseline',
  },
  'baseline-partial': {
    message: '--update-baseline must see all findings, or the list loses those that were not asked for.',
    hint: 'Leave out --only, and name whole folders with plans.config.yaml instead of single files.',
  },
  'file-exists': {
    message: '“{path}” exists already, and nothing was written.',
    hint: 'Choose another folder, or move the file and run again.',
  },
  'name-missing': {
    message: 'The municipality has no name.',
    hint: 'Write for example: plans init planer --name "Eksempelvik kommune"',
  },
  'bad-municipality-number': {
    message: '“{value}” is no municipality number.',
    hint: 'The number has four digits, also where the first is nought: --number 0301.',
  },
  'id-taken': {
    message: 'There is a document with the id “{id}” already: {path}.',
    hint: 'Go on writing in that one, or give the new one another period (--period) or title (--title).',
  },
  'unknown-unit': {
    message: 'The organisation has no unit with the id “{unit}”.',
    hint: 'The units stand in organisasjon.yaml.',
  },
  'unknown-document': {
    message: 'Cannot find a document with the id “{id}”.',
    hint: '"plans list" shows the documents, for example: plans list økonomiplan',
  },
  'subject-unknown': {
    message: 'Found nothing called “{words}”.',
    hint: 'Write a reference (styringsbrev-2026#O1), a place in a file (styringsbrev-2026.yaml:12) or words of the title.',
  },
  'subject-withheld': {
    message: '“{ref}” is not public.',
    hint: 'To have it all the same, write --audience internal. What you get must not be shared openly.',
  },
  'bad-period': {
    message: '“{value}” is no period.',
    hint: 'Write for example --period 2027, --period 2027-2030 or --period 2026-T1.',
  },
  'from-missing': {
    message: 'A document of the type “{type}” is part of another.',
    hint: 'Say of which, for example: --from økonomiplan-2027-2030',
  },
  'from-other-type': {
    message: '“{id}” is of the type “{other}”. A document of the type “{type}” neither comes after it nor rests on it.',
    hint: 'Give the document the new one comes after, or leave out --from: then plans finds what it is to rest on.',
  },
  'unit-missing': {
    message: 'A document of the type “{type}” is for a unit, and there are several to choose between here.',
    hint: 'Say which, for example --unit {first}. These are to have a plan: {units}.',
  },
  'output-is-file': {
    message: '“{path}” is no folder.',
    hint: 'Name a folder with --out, one that is there or a new one.',
  },
  'output-holds-plans': {
    message: '“{path}” cannot be written to: the plans are in it.',
    hint: 'Name a folder of its own with --out.',
  },
  'output-foreign': {
    message: '“{path}” has files that plans did not write: {names}.',
    hint: 'Name a new or empty folder with --out, or move the files.',
  },
  'output-in-the-way': {
    message: '“{path}” is in the way, and plans did not write it. Nothing has changed.',
    hint: 'Move or delete it, and run again.',
  },
  'output-path': {
    message: '“{path}” cannot be the name of a file on all kinds of machines. Nothing has changed.',
    hint: 'Give the document, item or attachment that the page is about another id or another name.',
  },
  'output-paths-meet': {
    message: '“{path}” and “{other}” cannot stand in the same folder. Nothing has changed.',
    hint: 'On many machines capital and small letters are the same in file names. Give one of the documents or items another id.',
  },
  'output-for-others': {
    message: '“{path}” was made with --audience {earlier}, and this is {now}: they must not be in the same folder.',
    hint: 'Give another folder with --out.',
  },
  'output-busy': {
    message: 'Another run is writing to “{path}” now.',
    hint: 'Wait until it is done. If none is going on, delete “{lock}” and run again.',
  },
  'output-broken': {
    message: 'The list in “{path}” of what plans has written is broken.',
    hint: 'Move what you want to keep, delete the folder and run again.',
  },
  'output-unfinished': {
    message: '“{path}” is not written to the end: {code}.',
    hint: 'Run again when that is mended: plans then puts the folder in order first.',
  },
  'template-unknown-name': {
    message: '{template}, line {line}, column {column}: the template uses “{name}”, which does not exist.',
    hint: 'templates/html/README.md lists what a template may use. Delete the file to use the one that comes with plans.',
  },
  'template-broken': {
    message: '{template}, line {line}, column {column}: the template cannot be used ({reason}).',
    hint: 'Mend it, or delete the file to use the one that comes with plans.',
  },
  'cannot-write': { message: 'Cannot write to “{path}”: {code}.' },
  'cannot-print': { message: 'Cannot print the answer: {code}.' },
  'cannot-read': { message: 'Cannot read “{path}”: {code}.' },
  'nothing-to-make': {
    message: 'There is nothing to make a PDF of for {what}.',
    hint: 'Some PDFs are of the whole municipality only: leave out --unit. If the documents are not public, --audience internal is needed.',
  },
  'colour-refused': {
    message: 'The colour {colour} is too light: its contrast to white is {contrast} and has to be {needed}.',
    hint: 'The nearest colour that will do is {nearest}. Write it in «utseende: farge» of plans.config.yaml.',
  },
  'logo-missing': {
    message: 'Cannot find the logo «{path}», or it is no image.',
    hint: 'Mend «utseende: logo» in plans.config.yaml: an SVG or PNG file in the folder of the plans.',
  },
};
