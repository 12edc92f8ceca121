import type { Span } from '../../core/place.ts';

export interface Secret {
  readonly kind: 'private-key' | 'token';
  /** Who the token opens: `GitHub`; `null` for a key. */
  readonly service: string | null;
  /** Of a key the line that begins it, of a token the whole token. */
  readonly at: Span;
  /** Everything that must not be shown. */
  readonly whole: Span;
}

/** Forms that services give their tokens so that they can be found: a prefix of their own and a fixed length. */
const services: readonly (readonly [service: string, form: string])[] = [
  ['GitHub', 'gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{60,255}'],
  ['GitLab', 'gl(?:pat|dt|rt|cbt|ptt|ft|soat)-[A-Za-z0-9_-]{20,64}'],
  ['Slack', 'xox[abeoprs]-(?:[A-Za-z0-9]+-){1,6}[A-Za-z0-9]{16,}|xapp-\\d-[A-Z0-9]+-\\d+-[a-f0-9]{32,}'],
  ['AWS', '(?:AKIA|ASIA)[A-Z2-7]{16}'],
  ['Google', 'AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28}'],
  ['Stripe', '[sr]k_live_[A-Za-z0-9]{20,247}'],
  ['npm', 'npm_[A-Za-z0-9]{36}'],
  ['PyPI', 'pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}'],
  ['SendGrid', 'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}'],
  ['OpenAI', 'sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}'],
  ['Anthropic', 'sk-ant-[a-z]+\\d\\d-[A-Za-z0-9_-]{80,}'],
  ['Hugging Face', 'hf_[A-Za-z]{34}'],
  ['DigitalOcean', 'do[opr]_v1_[a-f0-9]{64}'],
  ['Azure', '(?<=AccountKey=|SharedAccessKey=)[A-Za-z0-9+/]{43,86}={0,2}'],
];
const tokens = new RegExp(
  `(?<![A-Za-z0-9_-])(?:${services.map(([, form]) => `(${form})`).join('|')})(?![A-Za-z0-9_-])`,
  'g',
);
/** What a token or a key has in it somewhere, by signs that are rare: most files are done after this look. */
const likely = /[_\-=.][A-Za-z0-9][\w+/-]{17}|A[KS]IA[A-Z2-7]{3}|AIza|PRIVATE KEY/;
const keys = /-----BEGIN (?:[A-Z0-9]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnd = /-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/;
/** UTF-16 units in which a key ends. */
const longestKey = 20_000;
/** A key is longer than what people write about one: so many signs of its text must follow. */
const keyText = /^(?:\s|\\n|[A-Za-z0-9+/=:,.-]){0,200}?[A-Za-z0-9+/=]{40}/;

/** Private keys and access tokens in a text, in its order. */
export function secretsIn(text: string): readonly Secret[] {
  if (!likely.test(text)) return [];
  return [...keysIn(text), ...tokensIn(text)].toSorted((a, b) => a.at.start - b.at.start);
}

function keysIn(text: string): readonly Secret[] {
  return Array.from(text.matchAll(keys)).flatMap((match): readonly Secret[] => {
    const at = { start: match.index, end: match.index + match[0].length };
    const rest = text.slice(at.end, at.end + longestKey);
    const end = keyEnd.exec(rest);
    const body = end === null ? rest : rest.slice(0, end.index);
    if (!keyText.test(body)) return [];
    return [{ kind: 'private-key', service: null, at, whole: { start: at.start, end: at.end + body.length } }];
  });
}

function tokensIn(text: string): readonly Secret[] {
  return Array.from(text.matchAll(tokens)).flatMap((match): readonly Secret[] => {
    if (isExample(match[0])) return [];
    const at = { start: match.index, end: match.index + match[0].length };
    const group = match.slice(1).findIndex((value) => value !== undefined);
    return [{ kind: 'token', service: services[group]?.[0] ?? null, at, whole: at }];
  });
}

/** `ghp_xxxxxxxx…`, `AKIAIOSFODNN7EXAMPLE`: written to show the form. */
function isExample(token: string): boolean {
  return /(.)\1{7}|EXAMPLE|example|1234567890(?:$|[^A-Za-z0-9])/.test(token);
}
