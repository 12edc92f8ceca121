import type { Day } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import { isSlip } from './dated-facts.ts';
import { adoptionDate, isDraft, isInForce, isNotYetAdopted, replacements, statedValidity } from './lifecycle.ts';
import type { Scene } from './scene.ts';

/**
 * Whether what a document says counts as taking something up: it is in force, or it is adopted and will come into force
 * (the next økonomiplan, adopted in December). A file that does not parse counts, whatever it is, and so does one whose date
 * of adoption must be wrong: that is told, and nothing more.
 */
export function takesUp(document: DocumentNode, scene: Scene): boolean {
  const { plansystem, asOf } = scene;
  if (document.facts.recovered || isInForce(document, plansystem, asOf)) return true;
  if (isMisdated(document, scene)) return !isPutAside(document) && !isDraft(document);
  const { from } = statedValidity(document, plansystem);
  return from !== null && from > asOf && !isPutAside(document) && !isDraft(document) && isAdoptedBy(document, asOf);
}

/**
 * Whether a document of the units' own work counts from the day it is being written: draft or not, but neither only
 * planned, nor put aside, nor adopted after the day.
 */
export function isUnderWay(document: DocumentNode, scene: Scene): boolean {
  if (document.facts.status?.value === 'planlagt' || isPutAside(document)) return false;
  return isKnownBy(document, scene);
}

/** Whether a document can be spoken of as of the day: it was not adopted only later, as far as its date can be believed. */
export function isKnownBy(document: DocumentNode, scene: Scene): boolean {
  return !isNotYetAdopted(document, scene.asOf) || isMisdated(document, scene);
}

/**
 * Whether a document was adopted after everything it could have been taken up by: then it has to wait for the next one. What
 * does not say when it was adopted may be older.
 */
export function isNewerThanAll(document: DocumentNode, takers: readonly DocumentNode[]): boolean {
  const adopted = adoptionDate(document);
  if (adopted === null || takers.length === 0) return false;
  return takers.every((taker) => {
    const date = adoptionDate(taker);
    return date === null || date.to < adopted.from;
  });
}

function isAdoptedBy(document: DocumentNode, asOf: Day): boolean {
  return !isNotYetAdopted(document, asOf) && replacements(document, asOf).length === 0;
}

/** So far ahead that `adoption/in-the-future` calls it a mistake. */
function isMisdated(document: DocumentNode, scene: Scene): boolean {
  const adopted = adoptionDate(document);
  return adopted !== null && isSlip(adopted, document, scene);
}

function isPutAside(document: DocumentNode): boolean {
  const status = document.facts.status?.value;
  return status === 'opphevet' || status === 'erstattet';
}
