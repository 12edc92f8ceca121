import type { Locale } from '../config/settings.ts';
import type { MessageData } from '../core/finding.ts';
import { fill, type Slots } from './fill.ts';
import { meantWords } from './meant-words.ts';

interface UsageText {
  readonly message: string;
  readonly hint?: string;
}

/** What is said of wrong use, by code. The Norwegian texts decide which slots there are. */
const nb = {
  'no-such-path': { message: 'Finner ikke «{path}».' },
  'not-a-document': {
    message: '«{path}» er ikke et plandokument.',
    hint: 'Plandokumenter er YAML-filer (.yaml, .yml) og Markdown-filer (.md) med «type» øverst, som arbeidsområdet tar med i «dokumenter», og som ikke ligger i schemas/, templates/ eller en skjult mappe.',
  },
  'no-documents': {
    message: 'Fant ingen plandokumenter i «{path}».',
    hint: 'Plandokumenter er YAML-filer (.yaml, .yml) og Markdown-filer (.md) med «type» øverst. Gi mappen de ligger i, for eksempel: plans validate plans/lorenskog',
  },
  'no-documents-taken': {
    message: 'Ingen av filene i «{path}» er med i «dokumenter» i plans.config.yaml ({globs}).',
    hint: 'Rett mønsteret der, eller ta det bort: da er alle YAML- og Markdown-filer med.',
  },
  'unknown-command': { message: '«{name}» er ingen kommando.', hint: 'Kommandoene er {commands}.' },
  'unknown-flag': { message: '«{name}» er ikke noe valg her.' },
  'missing-value': { message: 'Valget {flag} mangler en verdi.' },
  'missing-argument': { message: 'Kommandoen mangler {name}.' },
  'too-many-arguments': { message: 'Kommandoen tar ikke imot «{words}».' },
  'bad-choice': { message: '«{value}» er ikke noe {flag} kan være.', hint: 'Mulige verdier: {choices}.' },
  'bad-date': {
    message: '«{value}» er ingen dato i kalenderen.',
    hint: 'Skriv dagen som ÅÅÅÅ-MM-DD, for eksempel {flag} 2026-06-30.',
  },
  'bad-number': { message: '«{value}» er ikke et helt tall fra 0 og opp.', hint: 'Skriv for eksempel {flag} 10.' },
  'unknown-rule': {
    message: 'Det finnes ingen regel som heter «{rule}».',
    hint: '«plans explain» lister alle reglene.',
  },
  'unknown-topic': {
    message: '«{topic}» er verken en regel, en type eller en nøkkel.',
    hint: '«plans explain» lister alle reglene, «plans list» det som finnes i planene dine.',
  },
  'unknown-type': {
    message: 'Plansystemet «{planSystem}» har ingen type som heter «{type}».',
    hint: '«plans list» viser typene som er i bruk, «plans schema» alle som finnes.',
  },
  'unknown-document-type': {
    message: 'Plansystemet «{planSystem}» har ingen dokumenttype som heter «{type}».',
    hint: '«plans schema» uten type lister dem alle.',
  },
  'no-page': { message: 'Finner ikke siden om regelen «{rule}».' },
  'many-workspaces': {
    message: 'Her er det flere arbeidsområder: {roots}.',
    hint: 'Gi mappen til det ene du mener.',
  },
  'baseline-missing': {
    message: 'Finner ikke «{path}» med kjente funn.',
    hint: 'Lag den av funnene som er der nå: plans validate --baseline {path} --update-baseline',
  },
  'baseline-broken': {
    message: '«{path}» er ingen liste over kjente funn, eller den er ødelagt.',
    hint: 'Hent den tilbake fra git, eller lag den på nytt med --update-baseline.',
  },
  'baseline-unnamed': {
    message: '--update-baseline trenger --baseline.',
    hint: 'Skriv hvilken fil de kjente funnene skal stå i, for eksempel: --baseline kjente-funn.json --update-baseline',
  },
  'baseline-partial': {
    message: '--update-baseline må få se alle funn, ellers mister listen dem som ikke er spurt etter.',
    hint: 'Ta bort --only, og gi hele mapper med plans.config.yaml i stedet for enkelte filer.',
  },
  'file-exists': {
    message: '«{path}» finnes fra før, og ingenting er skrevet.',
    hint: 'Velg en annen mappe, eller flytt filen og kjør på nytt.',
  },
  'name-missing': {
    message: 'Kommunen mangler navn.',
    hint: 'Skriv for eksempel: plans init planer --name "Eksempelvik kommune"',
  },
  'bad-municipality-number': {
    message: '«{value}» er ikke noe kommunenummer.',
    hint: 'Kommunenummeret er fire sifre, også når det første er null: --number 0301.',
  },
  'id-taken': {
    message: 'Det finnes alt et dokument med id-en «{id}»: {path}.',
    hint: 'Skriv videre i det, eller gi det nye en annen periode (--period) eller tittel (--title).',
  },
  'unknown-unit': {
    message: 'Organisasjonen har ingen enhet med id-en «{unit}».',
    hint: 'Enhetene står i organisasjon.yaml.',
  },
  'unknown-document': {
    message: 'Finner ikke noe dokument med id-en «{id}».',
    hint: '«plans list» viser dokumentene, for eksempel: plans list økonomiplan',
  },
  'subject-unknown': {
    message: 'Finner ikke noe som heter «{words}».',
    hint: 'Skriv en referanse (styringsbrev-2026#O1), et sted i en fil (styringsbrev-2026.yaml:12) eller ord fra tittelen.',
  },
  'subject-withheld': {
    message: '«{ref}» er ikke offentlig.',
    hint: 'Skal det med likevel, så skriv --audience internal. Det du får, må da ikke deles åpent.',
  },
  'bad-period': {
    message: '«{value}» er ingen periode.',
    hint: 'Skriv for eksempel --period 2027, --period 2027-2030 eller --period 2026-T1.',
  },
  'from-missing': {
    message: 'Et dokument av typen «{type}» er del av et annet.',
    hint: 'Si hvilket, for eksempel: --from økonomiplan-2027-2030',
  },
  'from-other-type': {
    message: '«{id}» er av typen «{other}». Et dokument av typen «{type}» kommer verken etter det eller bygger på det.',
    hint: 'Gi dokumentet det nye kommer etter, eller ta bort --from: da finner plans selv ut hva det nye skal bygge på.',
  },
  'unit-missing': {
    message: 'Et dokument av typen «{type}» gjelder en enhet, og her er det flere å velge mellom.',
    hint: 'Si hvilken, for eksempel --unit {first}. Disse skal ha en plan: {units}.',
  },
  'cannot-write': { message: 'Kan ikke skrive til «{path}»: {code}.' },
  'cannot-read': { message: 'Kan ikke lese «{path}»: {code}.' },
} as const satisfies Record<string, UsageText>;

/** Which wrong use it is. */
export type UsageCode = keyof typeof nb;

const en: Record<UsageCode, UsageText> = {
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
  'cannot-write': { message: 'Cannot write to “{path}”: {code}.' },
  'cannot-read': { message: 'Cannot read “{path}”: {code}.' },
};

type SlotsOf<Code extends UsageCode> = (typeof nb)[Code] extends { readonly hint: infer Hint extends string }
  ? Slots<(typeof nb)[Code]['message'] | Hint>
  : Slots<(typeof nb)[Code]['message']>;

/** Values for the slots of a code's texts. */
export type UsageData<Code extends UsageCode> = Readonly<Record<SlotsOf<Code>, MessageData[string]>>;

/** Wrong use: told in words with what was probably meant, never with a stack; the run ends with exit code 2. */
export class PlansError extends Error {
  readonly code: UsageCode;
  readonly data: MessageData;
  readonly suggestions: readonly string[];

  constructor(code: UsageCode, data: MessageData, suggestions: readonly string[]) {
    super(fill(nb[code].message, data, 'nb'));
    this.name = 'PlansError';
    this.code = code;
    this.data = data;
    this.suggestions = suggestions;
  }
}

/** Makes a `PlansError` whose values fit the slots of its texts. */
export function plansError<Code extends UsageCode>(
  code: Code,
  data: UsageData<Code>,
  suggestions: readonly string[] = [],
): PlansError {
  return new PlansError(code, data, suggestions);
}

/** The words of a `PlansError`: what is wrong, what was meant, what to do; one sentence or two each. */
export function wordUsage(
  error: PlansError,
  locale: Locale,
): { readonly message: string; readonly hint: string | null } {
  const text: UsageText = (locale === 'en' ? en : nb)[error.code];
  const { code } = error.data;
  const data = typeof code === 'string' ? { ...error.data, code: reasonWords(code, locale) } : error.data;
  const meant = error.suggestions.length === 0 ? '' : ` ${meantWords(error.suggestions, locale)}`;
  return {
    message: fill(text.message, data, locale) + meant,
    hint: text.hint === undefined ? null : fill(text.hint, data, locale),
  };
}

/** What the machine's commonest error codes mean, in Norwegian and English. */
const reasons: Readonly<Record<string, readonly [nb: string, en: string]>> = {
  EACCES: ['du mangler tilgang', 'you have no access'],
  EPERM: ['du mangler tilgang', 'you have no access'],
  EROFS: ['disken kan bare leses', 'the disk can only be read'],
  EISDIR: ['det er en mappe', 'it is a folder'],
  ENOENT: ['det finnes ikke', 'it does not exist'],
  ENOTDIR: ['en del av stien er en fil, ikke en mappe', 'a part of the path is a file, not a folder'],
  EEXIST: ['en del av stien er en fil, ikke en mappe', 'a part of the path is a file, not a folder'],
  ENOSPC: ['disken er full', 'the disk is full'],
  EFBIG: ['filen er for stor', 'the file is too large'],
};

function reasonWords(code: string, locale: Locale): string {
  return reasons[code]?.[locale === 'en' ? 1 : 0] ?? code;
}
