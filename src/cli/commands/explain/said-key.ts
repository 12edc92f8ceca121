import type { Locale } from '../../../config/settings.ts';
import type { Json } from '../../../parse/node.ts';
import { nynorskKeys, nynorskValues } from '../../../schema/nynorsk.ts';
import { isObject } from '../../../schema/walk-schema.ts';
import type { KeyInfo } from './keys.ts';

/** A key as those who write a language write it: in nynorsk by its nynorsk name, with the other among its aliases. */
export function saidKey(info: KeyInfo, locale: Locale): KeyInfo {
  if (locale !== 'nn') return info;
  const { key, aliases, values, example, inner, heldBy, holder } = info;
  const said = keyWord(key, locale);
  const isOther = said !== key && aliases.includes(said);
  return {
    ...info,
    key: isOther ? said : key,
    aliases: isOther ? [key, ...aliases.filter((alias) => alias !== said)] : aliases,
    values: values.map((value) => nynorskValues[value] ?? keyWord(value, locale)),
    example: example === undefined ? undefined : exampleIn(example, info),
    inner: inner.map((one) => saidKey(one, locale)),
    heldBy: holder === 'keys' ? heldBy.map((held) => keyWord(held, locale)) : heldBy,
  };
}

/** The name of a key, or of a list of items, in a language. */
export function keyWord(key: string, locale: Locale): string {
  return locale === 'nn' && Object.hasOwn(nynorskKeys, key) ? (nynorskKeys[key] ?? key) : key;
}

function exampleIn(example: Json, info: KeyInfo): Json {
  if (Array.isArray(example)) return example.map((one: Json) => exampleIn(one, info));
  if (typeof example === 'string') return info.values.includes(example) ? (nynorskValues[example] ?? example) : example;
  if (!isObject(example)) return example;
  return Object.fromEntries(
    Object.entries(example).map(([key, value]) => {
      const inner = info.inner.find((one) => one.key === key);
      return inner === undefined ? [key, value] : [saidKey(inner, 'nn').key, exampleIn(value, inner)];
    }),
  );
}
