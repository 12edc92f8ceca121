import { Liquid, LiquidError } from 'liquidjs';
import type { Template } from 'liquidjs';
import { plansError } from '../../messages/usage.ts';
import type { PlansError } from '../../messages/usage.ts';
import { escapeHtml, Html } from './html.ts';

/** Fills in a template: names that a template uses and `values` lacks are faults, text is escaped, `Html` is kept. */
export type Render = (name: string, values: object) => string;

/** Opens templates by file name; each is parsed once. Throws a `PlansError` with the place where one cannot be parsed. */
export function openTemplates(templates: ReadonlyMap<string, string>): Render {
  const engine = new Liquid({
    templates: Object.fromEntries(templates),
    extname: '.liquid',
    cache: true,
    outputEscape: (value: unknown) => (value instanceof Html ? value.toString() : escapeHtml(asText(value))),
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    relativeReference: false,
    parseLimit: 2_000_000,
    memoryLimit: 10_000_000,
    // Milliseconds a page; ours take a tenth of one. Only a template that goes on for ever comes near.
    renderLimit: 2_000,
  });
  // A municipality's own template cannot switch escaping off.
  delete engine.filters['raw'];
  const parsed = new Map([...templates].map(([name, text]) => [name, parse(engine, { name, text })]));
  return (name, values) => {
    try {
      return String(engine.renderSync(parsed.get(name) ?? [], values));
    } catch (error) {
      throw told(error, name);
    }
  };
}

function parse(engine: Liquid, { name, text }: { name: string; text: string }): Template[] {
  try {
    return engine.parse(text, name);
  } catch (error) {
    throw told(error, name);
  }
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** The fault as a message with its place; anything but a fault in a template is a bug, and stays one. */
function told(error: unknown, name: string): unknown {
  if (!LiquidError.is(error)) return error;
  const [line = 1, column = 1] = error.token.getPosition();
  const place = { template: `templates/html/${error.token.file ?? name}`, line, column };
  return faultAt(place, error.message);
}

function faultAt(place: { template: string; line: number; column: number }, message: string): PlansError {
  const reason = message.replace(/, (?:file:.*|line:\d+, col:\d+)$/s, '');
  const unknown =
    /^undefined (?:variable|filter): (.+)$|^tag "(.+)" not found$|^ENOENT: (?:Failed to lookup "(.+?)")?/.exec(reason);
  const name = unknown?.slice(1).find((part) => part !== undefined);
  return name === undefined
    ? plansError('template-broken', { ...place, reason })
    : plansError('template-unknown-name', { ...place, name });
}
