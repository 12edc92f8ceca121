import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/all.gen.ts';
import { keyTables } from '../../src/schema/keys.gen.ts';
import { bokmålIn } from '../support/bokmål-words.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

/** Every message of every rule: what is said, in which language. */
const messages = Object.entries(rules).flatMap(([id, { meta }]) =>
  Object.entries(meta.messages).map(([key, message]) => ({ name: `${id} ${key}`, ...message })),
);

/** Bokmål words that messages of rules use, besides the commonest. */
const moreBokmål = new Set(
  `anførselstegn hvem klammen klammer krøllparenteser hakeklammer desimaler sifre tegn tegnet tegnene strekene
  mappene skrevne lest lukker lukket lukkes åpnet åpnes åpne åpner åpen merkes regnes slutter sluttet annen annet
  veien vei snarvei sted stedet tidlig tidligere trolig usynlig usynlige vanlig henvisning henvisningen
  henvisningene hviler hvile peker nyere lavere høyere ganger hverandre sammen videre fremdeles fortsatt gjeldende
  vedtatte rapporteres oppgave penger innen utgave utgaven revideres dager uke ligner inneholder innhold
  innholdet opprinnelige forrige mellomtiden behandlingen innstillingen godkjenningen høringen forslaget
  offentlighet selv selve kommunens lovens elementets dokumentets organets personens planens bevilget rammen
  kostnadsrammen delene driften disponeringer løsningen heter noens innbyggerne tallet beløpene samlingen
  innstillinger typer bokstaver`.split(/\s+/),
);

/** Words of the format by their bokmål name that have a nynorsk one, but which a nynorsk text may have all the same. */
const alsoNynorsk = new Set(['tal', 'organ', 'mål', 'regnskap', 'forslag', 'innspill', 'utgår', 'planlagt']);

/** Keys, values and types of the format that have a nynorsk name: a nynorsk message quotes that one. */
const bokmålOfFormat = new Set(
  [
    ...Object.values(keyTables).flatMap(({ keys }) =>
      Object.entries(keys).flatMap(([key, { aliases, values }]) => [
        ...(aliases === undefined ? [] : [key]),
        ...Object.values(values ?? {}),
      ]),
    ),
    ...[...shippedPlanSystem('norge').documentTypes.values()].flatMap(({ id, names, aliases }) =>
      id !== nameAsType(names.nn) && aliases.includes(nameAsType(names.nn)) ? [id] : [],
    ),
  ].filter((word) => !alsoNynorsk.has(word)),
);

/** A name as it is written for a type: `Verksemdsplan` is `verksemdsplan`. */
function nameAsType(name = ''): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function wordsIn(text: string): readonly string[] {
  return text.replace(/\{\w+\}/g, ' ').match(/[\p{L}][\p{L}\p{N}_-]*/gu) ?? [];
}

/** What stands in «»: words of the format. */
function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/«([^»]*)»/g)].flatMap(([, quoted]) => wordsIn(quoted ?? ''));
}

function slotsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
}

describe.each(messages)('$name', ({ nb, nn, en }) => {
  test('has the same slots in all languages', () => {
    expect([slotsIn(nn), slotsIn(en)]).toEqual([slotsIn(nb), slotsIn(nb)]);
  });

  test('has no word of bokmål in nynorsk', () => {
    const text = nn;
    expect([...bokmålIn(text), ...wordsIn(text).filter((word) => moreBokmål.has(word.toLowerCase()))]).toEqual([]);
  });

  test('quotes the nynorsk words of the format in nynorsk', () => {
    expect(quotedIn(nn).filter((word) => bokmålOfFormat.has(word))).toEqual([]);
  });
});

test('most messages have a word of bokmål in bokmål, so that the test above would find one', () => {
  const told = messages.filter(({ nb }) => bokmålIn(nb).length > 0 || wordsIn(nb).some((word) => moreBokmål.has(word)));
  expect(told.length).toBeGreaterThan(messages.length * 0.8);
});
