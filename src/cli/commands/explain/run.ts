import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { nearest } from '../../../core/nearest.ts';
import { paintOf } from '../../../report/paint.ts';
import { ruleIndex } from '../../../rules/index.gen.ts';
import { nearestRules } from '../../find-rules.ts';
import { readChoice } from '../../options.ts';
import { planSystemHere, type PlanSystemHere } from '../../plan-system-here.ts';
import { readRulePage } from '../../read-rule-page.ts';
import { styleOf } from '../../style-of.ts';
import { documentTypeText, itemTypeText, type TypePage } from './type-text.ts';
import { pageText } from './page-text.ts';
import { ruleListText } from './rule-list.ts';
import type { ExplainArgs } from './args.ts';

/** Explains a rule, an area of rules or a type of the plan system; without a topic, lists the rules. */
export async function runExplain(host: Host, { topic, lang }: ExplainArgs): Promise<number> {
  const here = await planSystemHere(
    host,
    undefined,
    lang === undefined ? undefined : readChoice('--lang', lang, offeredLocales),
  );
  await host.stdout.write(await explain(host, here, topic?.normalize('NFC')));
  return 0;
}

async function explain(host: Host, here: PlanSystemHere, topic: string | undefined): Promise<string> {
  const style = styleOf(host.stdout, here.locale);
  const ids = Object.keys(ruleIndex);
  if (topic === undefined) return ruleListText(host, ids, style);
  if (Object.hasOwn(ruleIndex, topic)) return rulePageText(host, topic, here);
  const area = ids.filter((id) => id.startsWith(`${topic.replace(/\/\*?$/, '')}/`));
  if (area.length > 0) return ruleListText(host, area, style);
  const page: TypePage = { ...here, words: wordsOf(here.locale), paint: paintOf(style), width: style.width };
  const word = topic.toLowerCase();
  const document = here.planSystem.documentTypes.get(here.planSystem.spelled.documentType.get(word) ?? word);
  const itemId = here.planSystem.spelled.itemType.get(word) ?? here.planSystem.spelled.collection.get(word);
  const item = here.planSystem.itemTypes.get(itemId ?? word);
  if (document === undefined && item === undefined) throw unknownTopic(topic, here);
  return [
    ...(document === undefined ? [] : [documentTypeText(document, page)]),
    ...(item === undefined ? [] : [itemTypeText(item, page)]),
  ].join('\n');
}

async function rulePageText(host: Host, rule: string, { locale }: PlanSystemHere): Promise<string> {
  const page = await readRulePage(host, rule);
  if (page === null) throw plansError('no-page', { rule });
  return pageText(page, styleOf(host.stdout, locale), ruleIndex[rule]?.severity ?? 'error');
}

function unknownTopic(topic: string, { planSystem }: PlanSystemHere) {
  const types = [...planSystem.spelled.documentType.keys(), ...planSystem.spelled.itemType.keys()];
  const rules = nearestRules(topic);
  return plansError('unknown-topic', { topic }, rules.length > 0 ? rules : nearest(topic, types));
}
