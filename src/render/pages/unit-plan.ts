import { overlaps } from '../../core/date.ts';
import { formatDate } from '../../core/format-date.ts';
import type { DocumentNode, ItemNode } from '../../graph/graph.ts';
import { isAnchoring } from '../../graph/queries/anchoring.ts';
import { workPeriodOf } from '../../graph/queries/document-time.ts';
import { receiversOf } from '../../graph/queries/receivers.ts';
import { answersIn } from '../../graph/queries/answers-in.ts';
import { isOfType } from '../../graph/queries/lifecycle.ts';
import type { NamedUnit } from '../../trace/trace.ts';
import { inWhole, type Site } from '../site.ts';
import { isLetter } from './letter.ts';
import { isGiven } from './letter-task.ts';
import { linkTo, type NodeLink } from './link.ts';

/** What a letter asks of the unit of a plan, and what the plan answers. Plain data. */
export interface AnsweredLetter {
  readonly letter: NodeLink;
  readonly tasks: readonly AnsweredTask[];
}

/** An oppdrag with all that the plan holds for it. */
export interface AnsweredTask {
  readonly link: NodeLink;
  /** The unit only takes part. */
  readonly contributes: boolean;
  /** Who has it, where that is not the unit of the plan. */
  readonly givenTo: readonly NamedUnit[];
  readonly deadline: string | null;
  readonly items: readonly {
    readonly link: NodeLink;
    readonly units: readonly NamedUnit[];
    readonly deadline: string | null;
  }[];
  readonly answer: { readonly answer: string | null; readonly reason: string | null } | null;
}

/** Whether a document is the plan of a unit. */
export function isUnitPlan(document: DocumentNode): boolean {
  return isOfType(document, ['virksomhetsplan']);
}

/**
 * What a plan answers of the letters of its time, in the order of these: all that its unit is given, and what it takes up that others
 * are given. Only what the plan itself says counts. That it says nothing of an oppdrag is told where that holds in the whole chain.
 */
export function answeredLetters(plan: DocumentNode, site: Site): readonly AnsweredLetter[] {
  const period = workPeriodOf(plan);
  const letters = site.scene.graph.documents.filter((document) => {
    if (document.owner !== document || !isLetter(document)) return false;
    const own = workPeriodOf(document);
    return period !== null && own !== null && overlaps(period, own);
  });
  return letters
    .map((letter) => ({
      letter: linkTo(letter, site),
      tasks: letter.items.filter(isGiven).flatMap((task) => answeredTask(task, plan, site)),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}

function answeredTask(task: ItemNode, plan: DocumentNode, site: Site): readonly AnsweredTask[] {
  const receivers = receiversOf(task, site.scene);
  const own = receivers.filter(({ name }) => plan.facts.units.some(({ value }) => value === name));
  const items = itemsFor(task, plan);
  const answer = answersIn(plan).get(task) ?? null;
  const says = items.length > 0 || answer !== null;
  if (!says && (own.length === 0 || saysInWhole(task, plan, site))) return [];
  const deadline = own.find((one) => one.deadline !== null)?.deadline ?? task.item.deadline;
  return [
    {
      link: linkTo(task, site),
      contributes: own.length > 0 && own.every(({ contributes }) => contributes),
      givenTo:
        own.length > 0
          ? []
          : receivers.flatMap(({ name, unit }) => (name === null ? [] : [{ id: name, name: unit?.name ?? name }])),
      deadline: deadline && formatDate(deadline.value),
      items: items.map((item) => ({
        link: linkTo(item, site),
        units: site.facts(item).units,
        deadline: item.item.deadline && formatDate(item.item.deadline.value),
      })),
      answer,
    },
  ];
}

/** What of the plan rests on an oppdrag, in the plan's order. */
function itemsFor(task: ItemNode, plan: DocumentNode): readonly ItemNode[] {
  return plan.items.filter(({ out }) => out.some((edge) => edge.to === task && isAnchoring(edge)));
}

/** Nobody may conclude from what they see that there is more. */
function saysInWhole(task: ItemNode, plan: DocumentNode, { whole }: Site): boolean {
  const [asked, answering] = [inWhole(task, whole), inWhole(plan, whole)];
  return itemsFor(asked, answering).length > 0 || answersIn(answering).has(asked);
}
