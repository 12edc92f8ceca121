import { appendTo } from '../../core/append-to.ts';
import { type Candidates, candidatesOf, foldWord, nearest } from '../../core/nearest.ts';
import type { Place } from '../../core/place.ts';
import type { UnitUse } from '../../model/summary.ts';
import { foldedName, type PlanSystem } from '../../plansystem/plan-system.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Organisation } from '../../graph/organisation.ts';
import { refOfUse } from '../../graph/queries/unit-names.ts';
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
        en: '“{name}” is no unit of the organisation. Use the id of a unit in the organisation document, or add the unit there.',
      },
      recipient: {
        nb: '«{name}» er verken en enhet i organisasjonen eller et ord for flere mottakere ({words}). Bruk id-en til en enhet, eller legg enheten til i organisasjonsdokumentet.',
        en: '“{name}” is neither a unit of the organisation nor a word for several recipients ({words}). Use the id of a unit, or add the unit to the organisation document.',
      },
      role: {
        nb: '«{name}» er verken en enhet eller en rolle i organisasjonen. Bruk id-en til en enhet, eller en rolle som står som «leder» i organisasjonsdokumentet. Skriv aldri navnet på en person.',
        en: '“{name}” is neither a unit nor a role of the organisation. Use the id of a unit, or a role that stands as “leder” in the organisation document. Never write the name of a person.',
      },
      also: { nb: 'Står her også.', en: 'Stands here too.' },
    },
  },
  *check({ graph, plansystem, organisation }) {
    if (organisation === null || !isReadWhole(graph)) return;
    const names = new Names(organisation, plansystem);
    const found = new Map<string, Unknown[]>();
    for (const document of graph.documents) {
      for (const use of document.summary.unitUses) {
        if (names.isKnown(use)) continue;
        const at = { path: document.place.path, span: use.at };
        appendTo(found, use.name, { use, at, ref: refOfUse(use, document) });
      }
    }
    // A unit whose id another has too lost its own: that is told, and what it was called is missed here.
    const byUse = [...found.values()].sort((a, b) => b.length - a.length);
    const lost = new Set(byUse.slice(0, organisation.duplicates.length));
    for (const uses of found.values()) if (!lost.has(uses)) yield* tell(uses, names);
  },
});

/** Where part of the organisation could not be read, a name that is not found may stand there. */
function isReadWhole({ documents }: Graph): boolean {
  return !documents.some(({ facts }) => facts.type === 'organisasjon' && facts.unreadable.has('enheter'));
}

interface Unknown {
  readonly use: UnitUse;
  readonly at: Place;
  readonly ref: string;
}

function* tell([first, ...others]: readonly Unknown[], names: Names) {
  if (first === undefined) return;
  const { use, at, ref } = first;
  const more = {
    at,
    ref,
    suggestions: names.nearestTo(use),
    related: others.map((other) => ({ at: other.at, message: 'also' }) as const),
  };
  const { name } = use;
  if (mayBeWord(use))
    yield { ...more, message: 'recipient', data: { name, words: names.shownWords.join(', ') } } as const;
  else if (mayBeRole(use)) yield { ...more, message: 'role', data: { name } } as const;
  else yield { ...more, message: 'unit', data: { name } } as const;
}

/** What may stand where a unit or a role is named. */
class Names {
  /** Words for several recipients. */
  readonly words: readonly string[];
  /** One word of each meaning, for messages. */
  readonly shownWords: readonly string[];
  readonly #organisation: Organisation;
  readonly #bodies: PlanSystem['spelled']['body'];
  readonly #roles: ReadonlySet<string>;
  readonly #idsByName = new Map<string, string[]>();
  /** What may be meant: ids alone, ids and words, ids and roles. Prepared when first asked for. */
  readonly #meant = new Map<'word' | 'role' | 'unit', Candidates>();

  constructor(organisation: Organisation, plansystem: PlanSystem) {
    this.#organisation = organisation;
    this.#bodies = plansystem.spelled.body;
    const means = (word: string) => plansystem.recipients.get(word)?.join(' ');
    this.words = [...plansystem.recipients.keys()];
    this.shownWords = this.words.filter(
      (word, index) => this.words.findIndex((other) => means(other) === means(word)) === index,
    );
    this.#roles = new Set([...organisation.ledBy.keys()].map(foldedName));
    for (const { id, name } of organisation.units.values()) appendTo(this.#idsByName, foldWord(name), id);
  }

  isKnown(use: UnitUse): boolean {
    const { name } = use;
    if (name === '' || this.#organisation.units.has(name)) return true;
    if (mayBeWord(use)) return this.words.includes(name);
    return mayBeRole(use) && (this.#roles.has(foldedName(name)) || this.#bodies.has(foldedName(name)));
  }

  /** Nearest ids, words or roles; the unit of that very name first, since people write names for ids. */
  nearestTo(use: UnitUse): readonly string[] {
    const named = this.#idsByName.get(foldWord(use.name)) ?? [];
    return [...new Set([...named, ...nearest(use.name, this.#meantBy(use))])].slice(0, 3);
  }

  #meantBy(use: UnitUse): Candidates {
    const kind = mayBeWord(use) ? 'word' : mayBeRole(use) ? 'role' : 'unit';
    const others = { word: this.words, role: this.#organisation.ledBy.keys(), unit: [] }[kind];
    const known = this.#meant.get(kind) ?? candidatesOf([...this.#organisation.units.keys(), ...others]);
    this.#meant.set(kind, known);
    return known;
  }
}

function mayBeWord({ key }: UnitUse): boolean {
  return key === 'mottakere' || key === 'unntatt_enheter';
}

function mayBeRole({ key }: UnitUse): boolean {
  return key === 'ansvarlig' || key === 'medansvarlig' || key === 'godkjent.av';
}
