import type { Finding, Fix, MessageData } from '../core/finding.ts';
import type { LegalBasis } from '../core/legal-basis.ts';
import type { Names, PlanSystem } from '../plansystem/plan-system.ts';
import { typeInNynorsk } from '../plansystem/in-nynorsk.ts';
import { nynorskKeys, nynorskValues } from '../schema/nynorsk.ts';

const everyRule = /^/;

/** Slots of messages that hold words of the format or names of the plan system, and the rules in which they do. */
const slots: ReadonlyMap<string, RegExp> = new Map([
  ...['key', 'keys', 'part', 'parts', 'relation', 'known', 'allowed', 'of', 'section', 'where', 'parent'].map(
    everywhere,
  ),
  ...['type', 'must', 'status', 'state', 'outcome', 'step', 'bodies', 'law', 'example', 'line'].map(everywhere),
  ['basis', /^reference\/not-allowed$/],
  ['child', /^reference\/not-allowed$/],
  ['other', /^(?:schema\/required|adoption\/conflict)$/],
  ['stated', /^adoption\/conflict$/],
  ['before', /^report\/reopened$/],
  ['name', /^budget\/sum$/],
  ['words', /^organisation\/unknown-unit$/],
]);

/** Findings whose suggestions and corrections are words of the format, not ids or texts of the municipality. */
const aboutWords =
  /^(?:schema\/unknown-key .*|schema\/unknown-document-type .*|schema\/value (?:choice|not-a-choice|unit-type|date)|syntax\/markdown unknown-type|(?:config|plansystem)\/invalid (?:unknown-key|not-one-of))$/;

const ofFormat: ReadonlyMap<string, string> = new Map(Object.entries({ ...nynorskValues, ...nynorskKeys }));

/** Gives findings the nynorsk words of the format: keys, values, types, and names that the plan system has. */
export function nynorskOf(plansystem: PlanSystem): (finding: Finding) => Finding {
  const names = namesIn(plansystem);
  const word = (text: string) => names.get(text) ?? ofFormat.get(text) ?? text;
  const words = (text: string) =>
    text
      .split(/(, | eller |\/)/)
      .map(word)
      .join('');
  return (finding) => {
    const { rule, data, related, fixes, suggestions } = finding;
    const isAboutWords = aboutWords.test(`${rule} ${finding.message}`);
    const told = (values: MessageData) => dataInNynorsk(values, rule, words);
    return {
      ...finding,
      ...(data === undefined ? {} : { data: told(data) }),
      ...(related === undefined
        ? {}
        : { related: related.map((one) => (one.data === undefined ? one : { ...one, data: told(one.data) })) }),
      ...(suggestions === undefined || !isAboutWords ? {} : { suggestions: suggestions.map(word) }),
      ...(fixes === undefined || !isAboutWords ? {} : { fixes: fixes.map((fix) => fixInNynorsk(fix, word)) }),
    };
  };
}

/** A law by the name that nynorsk texts call it by: `kommunelova`. */
export function lawInNynorsk(basis: LegalBasis): LegalBasis {
  return { ...basis, law: lawName(basis.law) };
}

function lawName(text: string): string {
  return text
    .replace(/loven(?!\p{L})/gu, 'lova')
    .replace(/forskriften(?!\p{L})/gu, 'forskrifta')
    .replace(/folkehelsen$/, 'folkehelsa')
    .replace(/regnskapsforskrift/g, 'rekneskapsforskrift');
}

function everywhere(slot: string): [string, RegExp] {
  return [slot, everyRule];
}

function dataInNynorsk(data: MessageData, rule: string, words: (text: string) => string): MessageData {
  return Object.fromEntries(
    Object.entries(data).map(([slot, value]) => {
      if (typeof value === 'number' || slots.get(slot)?.test(rule) !== true) return [slot, value];
      const write = slot === 'law' ? lawName : /^(?:example|line)$/.test(slot) ? keysInExample : words;
      return [slot, typeof value === 'string' ? write(value) : value.map(write)];
    }),
  );
}

/** `mottakere: [oppvekst]`, `:::unntatt{…}`: what stands before a colon or an equals sign, or after colons, is of the format. */
function keysInExample(text: string): string {
  return text.replace(/[\p{L}_]+(?=[:=])|(?<=^:::)\p{L}+/gu, (key) => ofFormat.get(key) ?? key);
}

function fixInNynorsk(fix: Fix, word: (text: string) => string): Fix {
  const data = Object.entries(fix.data ?? {}).map(([slot, value]) => [
    slot,
    typeof value === 'string' ? word(value) : value,
  ]);
  const edits = fix.edits.map((edit) => ({ ...edit, text: word(edit.text) }));
  return { ...fix, ...(fix.data === undefined ? {} : { data: Object.fromEntries(data) as MessageData }), edits };
}

/** Names in bokmål, as rules write them, with their nynorsk; types by their ids. */
function namesIn(plansystem: PlanSystem): ReadonlyMap<string, string> {
  const { documentTypes, itemTypes, unitTypes, bodies, wheel, recipients } = plansystem;
  const types = [...documentTypes.values(), ...itemTypes.values(), ...unitTypes.values()];
  const named = [...types, ...bodies.values(), ...wheel].flatMap(({ names }) => spelledNames(names));
  return new Map([
    ...named,
    ...twins(recipients.keys()),
    ...types.map(({ id }): [string, string] => [id, typeInNynorsk(id, plansystem)]),
  ]);
}

/** Words for several recipients that stand there in both languages: `alle-sektorer` and `alle-sektorar`. */
function twins(words: Iterable<string>): readonly [string, string][] {
  const all = new Set(words);
  return [...all].flatMap((word): [string, string][] => {
    const other = word.replace(/er$/, 'ar');
    return other !== word && all.has(other) ? [[word, other]] : [];
  });
}

function spelledNames({ nb, nn }: Names): readonly [string, string][] {
  if (nn === undefined) return [];
  return [
    [nb, nn],
    [nb.toLowerCase(), nn.toLowerCase()],
  ];
}
