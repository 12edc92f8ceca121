import { appendTo } from '../../core/append-to.ts';
import type { Place } from '../../core/place.ts';
import type { UnitUse } from '../../model/summary.ts';
import type { Graph } from '../../graph/graph.ts';
import { mayBeRole, mayBeWord, MeantUnits } from '../../graph/queries/meant-units.ts';
import { refOfUse, wholeNames } from '../../graph/queries/unit-names.ts';
import { graphRule } from '../define.ts';

/** A name that is no unit, and where roles are fine no role, of the organisation. */
export const unknownUnit = graphRule({
  meta: {
    id: 'organisation/unknown-unit',
    severity: 'error',
    summary: 'A name that is neither a unit nor, where a role may stand, a role of the organisation.',
    legalBasis: [],
    messages: {
      unit: {
        nb: '«{name}» er ingen enhet i organisasjonen. Bruk id-en til en enhet i organisasjonsdokumentet, eller legg enheten til der.',
        nn: '«{name}» er inga eining i organisasjonen. Bruk id-en til ei eining i organisasjonsdokumentet, eller legg eininga til der.',
        en: '“{name}” is no unit of the organisation. Use the id of a unit in the organisation document, or add the unit there.',
      },
      recipient: {
        nb: '«{name}» er verken en enhet i organisasjonen eller et ord for flere mottakere ({words}). Bruk id-en til en enhet, eller legg enheten til i organisasjonsdokumentet.',
        nn: '«{name}» er verken ei eining i organisasjonen eller eit ord for fleire mottakarar ({words}). Bruk id-en til ei eining, eller legg eininga til i organisasjonsdokumentet.',
        en: '“{name}” is neither a unit of the organisation nor a word for several recipients ({words}). Use the id of a unit, or add the unit to the organisation document.',
      },
      role: {
        nb: '«{name}» er verken en enhet eller en rolle i organisasjonen. Bruk id-en til en enhet, eller en rolle som står som «leder» i organisasjonsdokumentet. Skriv aldri navnet på en person.',
        nn: '«{name}» er verken ei eining eller ei rolle i organisasjonen. Bruk id-en til ei eining, eller ei rolle som står som «leiar» i organisasjonsdokumentet. Skriv aldri namnet på ein person.',
        en: '“{name}” is neither a unit nor a role of the organisation. Use the id of a unit, or a role that stands as “leder” in the organisation document. Never write the name of a person.',
      },
      named: {
        nb: '«{name}» er navnet på enheten. Skriv id-en: {id}',
        nn: '«{name}» er namnet på eininga. Skriv id-en: {id}',
        en: '“{name}” is the name of the unit. Write its id: {id}',
      },
      several: {
        nb: '«{name}» leses som navnet på én enhet. Flere enheter skrives som en liste: {list}',
        nn: '«{name}» blir lese som namnet på éi eining. Fleire einingar blir skrivne som ei liste: {list}',
        en: '“{name}” is read as the name of one unit. Several units are written as a list: {list}',
      },
      hyphens: {
        nb: 'Mellomrommet mangler etter streken, så «{name}» leses som én tekst. Skriv «- {first}», eller på én linje: {list}',
        nn: 'Mellomrommet manglar etter streken, så «{name}» blir lese som éin tekst. Skriv «- {first}», eller på éi linje: {list}',
        en: 'The space after the hyphen is missing, so that “{name}” is read as one text. Write “- {first}”, or on one line: {list}',
      },
      'only-one': {
        nb: '«{name}» er flere enheter, men «{key}» skal være én. Skriv den som har hovedansvaret, her, og de andre under «medansvarlig»: {list}',
        nn: '«{name}» er fleire einingar, men «{key}» skal vere éi. Skriv den som har hovudansvaret, her, og dei andre under «medansvarleg»: {list}',
        en: '“{name}” is several units, but “{key}” should be one. Write the one mainly responsible here, and the others under “medansvarlig”: {list}',
      },
      replace: { nb: 'Skriv {value}', nn: 'Skriv {value}', en: 'Write {value}' },
      also: { nb: 'Står her også.', nn: 'Står her også.', en: 'Stands here too.' },
    },
  },
  *check({ graph, plansystem, organisation }) {
    if (organisation === null || !isReadWhole(graph)) return;
    const names = new MeantUnits(organisation, plansystem);
    const found = new Map<string, Unknown[]>();
    for (const document of graph.documents) {
      if (document.summary.unitUses.every((use) => names.isKnown(use))) continue;
      for (const { use, parts } of wholeNames(document)) {
        if (parts.every((part) => names.isKnown(part))) continue;
        const strange = isOneName(use, parts, names) ? [use] : parts.filter((part) => !names.isKnown(part));
        for (const one of strange) {
          const at = { path: document.place.path, span: one.at };
          appendTo(found, one.name, { use: one, at, ref: refOfUse(one, document) });
        }
      }
    }
    // A unit whose id another has too lost its own: that is told, and what it was called is missed here.
    const byUse = [...found.values()].sort((a, b) => b.length - a.length);
    const lost = new Set(byUse.slice(0, organisation.duplicates.length));
    for (const uses of found.values()) if (!lost.has(uses)) yield tell(uses, names);
  },
});

/** Where part of the organisation could not be read, a name that is not found may stand there. */
function isReadWhole({ documents }: Graph): boolean {
  return !documents.some(({ facts }) => facts.type === 'organisasjon' && facts.unreadable.has('enheter'));
}

/** Words that were meant as one name: it is one, or none of them says anything by itself. */
function isOneName(use: UnitUse, parts: readonly UnitUse[], names: MeantUnits): boolean {
  if (parts.length < 2 || names.named(use.name).length > 0) return true;
  return parts.every(
    (part) => !names.isKnown(part) && names.meant(part) === null && names.named(part.name).length === 0,
  );
}

interface Unknown {
  readonly use: UnitUse;
  readonly at: Place;
  readonly ref: string;
}

function tell(uses: readonly Unknown[], names: MeantUnits) {
  const [first, ...others] = uses;
  const { at, ref } = first as Unknown;
  const more = { at, ref, related: others.map((other) => ({ at: other.at, message: 'also' }) as const) };
  return { ...more, ...(misread(uses, names) ?? unknown(uses, names)) };
}

/** What is read in another way than it was meant: the name of a unit, or several units in one text. */
function misread(uses: readonly Unknown[], names: MeantUnits) {
  const { use } = uses[0] as Unknown;
  const { name, key, isAlone } = use;
  const named = names.named(name);
  if (named.length === 1) {
    const [id = ''] = named;
    return { message: 'named', data: { name, id }, fixes: fixesOf(uses, id) } as const;
  }
  const units = names.severalIn(use);
  if (units.length < 2) return null;
  if (oneOnly.has(key)) return { message: 'only-one', data: { name, key, list: listOf(units.slice(1)) } } as const;
  if (!severalIn.has(key)) return null;
  const list = listOf(units);
  const more = isAlone === true ? { fixes: fixesOf(uses, list) } : {};
  if (/^-\S/.test(name)) return { ...more, message: 'hyphens', data: { name, first: units[0] ?? '', list } } as const;
  return { ...more, message: 'several', data: { name, list } } as const;
}

function listOf(units: readonly string[]): string {
  return `[${units.join(', ')}]`;
}

function unknown(uses: readonly Unknown[], names: MeantUnits) {
  const { use } = uses[0] as Unknown;
  const { name } = use;
  const suggestions = names.nearestTo(use);
  const meant = names.meant(use);
  const isSure = suggestions.length === 1 && suggestions[0] === meant;
  const more = { suggestions, ...(isSure ? { fixes: fixesOf(uses, meant) } : {}) };
  if (mayBeWord(use))
    return { ...more, message: 'recipient', data: { name, words: names.shownWords.join(', ') } } as const;
  if (mayBeRole(use)) return { ...more, message: 'role', data: { name } } as const;
  return { ...more, message: 'unit', data: { name } } as const;
}

/** One change for all places: they say the same. */
function fixesOf(uses: readonly Unknown[], text: string) {
  const edits = uses.map(({ at: { path, span } }) => ({ path, span, text }));
  return [{ title: 'replace', data: { value: text }, edits }];
}

/** Keys that name the one who is responsible, and keys that may name several units. */
const oneOnly: ReadonlySet<string> = new Set(['ansvarlig', 'godkjent.av']);
const severalIn: ReadonlySet<string> = new Set(['mottakere', 'unntatt_enheter', 'gjelder_enhet', 'medansvarlig']);
