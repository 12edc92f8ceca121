import { appendTo } from '../../core/append-to.ts';
import { type Candidates, candidatesOf, foldWord, nearest, uniqueNearest } from '../../core/nearest.ts';
import type { UnitUse } from '../../model/summary.ts';
import { foldedName, type PlanSystem } from '../../plansystem/plan-system.ts';
import type { Organisation } from '../organisation.ts';

/** What may stand where a unit or a role is named, and what is meant by something else. */
export class MeantUnits {
  /** One word of each meaning, for messages. */
  readonly shownWords: readonly string[];
  readonly #organisation: Organisation;
  readonly #bodies: PlanSystem['spelled']['body'];
  /** Words for several recipients. */
  readonly #words: readonly string[];
  readonly #roles: ReadonlySet<string>;
  readonly #idsByName = new Map<string, string[]>();
  /** What may be meant: ids alone, ids and words, ids and roles. Prepared when first asked for. */
  readonly #meant = new Map<'word' | 'role' | 'unit', Candidates>();

  constructor(organisation: Organisation, plansystem: PlanSystem) {
    this.#organisation = organisation;
    this.#bodies = plansystem.spelled.body;
    const means = (word: string) => plansystem.recipients.get(word)?.join(' ');
    this.#words = [...plansystem.recipients.keys()];
    this.shownWords = this.#words.filter(
      (word, index) => this.#words.findIndex((other) => means(other) === means(word)) === index,
    );
    this.#roles = new Set([...organisation.ledBy.keys()].map(foldedName));
    for (const { id, name } of organisation.units.values()) appendTo(this.#idsByName, foldWord(name), id);
  }

  isKnown(use: UnitUse): boolean {
    const { name } = use;
    if (name === '' || this.#organisation.units.has(name)) return true;
    if (mayBeWord(use)) return this.#words.includes(name);
    return mayBeRole(use) && (this.#roles.has(foldedName(name)) || this.#bodies.has(foldedName(name)));
  }

  /** Ids of the units of that very name: people write names for ids. */
  named(name: string): readonly string[] {
    return this.#idsByName.get(foldWord(name)) ?? [];
  }

  /** The only nearest id, word or role; `null` where there is none, or more than one. */
  meant(use: UnitUse): string | null {
    return uniqueNearest(use.name, this.#meantBy(use));
  }

  /** What is nearest: units of that very name, roles that differ in one word, then ids, words or roles by their letters. */
  nearestTo(use: UnitUse): readonly string[] {
    const named = this.named(use.name);
    const roles = named.length === 0 && mayBeRole(use) ? this.#rolesLike(use.name) : [];
    return [...new Set([...named, ...roles, ...nearest(use.name, this.#meantBy(use))])].slice(0, 3);
  }

  /** The units of a text that names several, by their ids or names: `helse og oppvekst`; empty where a part is none of them. */
  severalIn({ name }: UnitUse): readonly string[] {
    const pieces = name.replace(/^[[({]|[\])}]$/g, '').split(separator);
    return pieces.length > mostPieces ? [] : (this.#unitsIn(pieces) ?? []);
  }

  /** Takes the longest name first, since names hold spaces and «og» themselves. */
  #unitsIn(pieces: readonly string[]): readonly string[] | null {
    if (pieces.length === 0) return [];
    for (let end = pieces.length; end > 0; end -= 2) {
      const text = pieces.slice(0, end).join('');
      const rest = text === '' || this.#idOf(text) !== null ? this.#unitsIn(pieces.slice(end + 1)) : null;
      const id = this.#idOf(text);
      if (rest !== null) return id === null ? rest : [id, ...rest];
    }
    return null;
  }

  #idOf(text: string): string | null {
    if (this.#organisation.units.has(text)) return text;
    const [id, ...others] = this.named(text);
    return id === undefined || others.length > 0 ? null : id;
  }

  /** Roles of as many words, of which only the first is another: `kommunaldirektør oppvekst` for `kommunalsjef oppvekst`. */
  #rolesLike(name: string): readonly string[] {
    const end = foldedName(name).split(' ').slice(1).join(' ');
    if (end === '') return [];
    return [...this.#organisation.ledBy.keys()].filter(
      (role) => foldedName(role).split(' ').slice(1).join(' ') === end,
    );
  }

  #meantBy(use: UnitUse): Candidates {
    const kind = mayBeWord(use) ? 'word' : mayBeRole(use) ? 'role' : 'unit';
    const others = { word: this.#words, role: this.#organisation.ledBy.keys(), unit: [] }[kind];
    const known = this.#meant.get(kind) ?? candidatesOf([...this.#organisation.units.keys(), ...others]);
    this.#meant.set(kind, known);
    return known;
  }
}

/** What people write between two units, kept by `split`; a hyphen without space begins a line of a list. */
const separator = /((?:^|\s+)-\s*|\s*[,;/+&]\s*|\s+(?:og|samt|and)\s+|\s+)/;

/** More words than this are no list of units. */
const mostPieces = 60;

/** Whether a word for several recipients may stand in a place. */
export function mayBeWord({ key }: UnitUse): boolean {
  return key === 'mottakere' || key === 'unntatt_enheter';
}

/** Whether a role may stand in a place. */
export function mayBeRole({ key }: UnitUse): boolean {
  return key === 'ansvarlig' || key === 'medansvarlig' || key === 'godkjent.av';
}
