import type { Host } from '../../../host/host.ts';
import { joinPath } from '../../../host/paths.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { nearest } from '../../../core/nearest.ts';
import type { JsonObject } from '../../../parse/node.ts';
import { paintOf } from '../../../report/paint.ts';
import { ruleIndex } from '../../../rules/index.gen.ts';
import { nearestRules } from '../../find-rules.ts';
import { readChoice } from '../../options.ts';
import { planSystemHere, type PlanSystemHere } from '../../plan-system-here.ts';
import { readRulePage } from '../../read-rule-page.ts';
import { styleOf } from '../../style-of.ts';
import { allKeys, configKeys, type KeyInfo } from './keys.ts';
import { keyLines } from './key-lines.ts';
import { keyText } from './key-text.ts';
import type { TypePage } from './page.ts';
import { planSystemText, steeringTexts, steeringWords } from './plan-system-text.ts';
import { documentTypeText, itemTypeText } from './type-text.ts';
import { pageText } from './page-text.ts';
import { ruleListText } from './rule-list.ts';
import type { ExplainArgs } from './args.ts';

/** Explains a rule, an area of rules, a type of the plan system, a key of the format or the config; without a topic, lists the rules. */
export async function runExplain(host: Host, { topic, path, lang }: ExplainArgs): Promise<number> {
  const here = await planSystemHere(
    host,
    path,
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
  const config = await configSchema(host);
  if (word === configName) return [...keyLines(page.words.explain.configKeys, configKeys(config), page), ''].join('\n');
  const keys = allKeys(here.planSystem, config);
  const meanings = keys.filter(
    ({ key, aliases, heldBy }) => (key === word || aliases.includes(word)) && !heldBy.includes(key), // a unit's own units are its units
  );
  if (word === 'plansystemet' || word === here.planSystem.id) return planSystemText(page);
  const steering = document === undefined ? steeringTexts(word, page) : [];
  if (document === undefined && item === undefined && meanings.length + steering.length === 0)
    throw unknownTopic(topic, keys, here);
  return [
    ...(document === undefined ? [] : [documentTypeText(document, page)]),
    ...(item === undefined ? [] : [itemTypeText(item, page)]),
    ...steering,
    ...meanings.map((meaning) => keyText(meaning, page)),
  ].join('\n');
}

const configName = 'plans.config.yaml';

/** The JSON Schema that editors have for the config; the program itself needs it only here. */
async function configSchema({ files, packageRoot }: Host): Promise<JsonObject> {
  const bytes = await files.read(joinPath(packageRoot, 'schemas/config.schema.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as JsonObject;
}

async function rulePageText(host: Host, rule: string, { locale }: PlanSystemHere): Promise<string> {
  const page = await readRulePage(host, rule);
  if (page === null) throw plansError('no-page', { rule });
  return pageText(page, styleOf(host.stdout, locale), ruleIndex[rule]?.severity ?? 'error');
}

/** What may be meant: a rule, else a type or a key, else a process, a meeting place or a step. */
function unknownTopic(topic: string, keys: readonly KeyInfo[], { planSystem }: PlanSystemHere) {
  const types = [...planSystem.spelled.documentType.keys(), ...planSystem.spelled.itemType.keys()];
  const words = new Set([...types, ...keys.flatMap(({ key, aliases }) => [key, ...aliases])]);
  const near = [nearestRules(topic), nearest(topic, words), nearest(topic, steeringWords(planSystem))];
  return plansError('unknown-topic', { topic }, near.find((found) => found.length > 0) ?? []);
}
