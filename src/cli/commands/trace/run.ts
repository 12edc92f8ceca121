import type { WorkspaceReport } from '../../../check/report.ts';
import type { Day } from '../../../core/date.ts';
import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { buildTrace } from '../../../trace/build-trace.ts';
import { loadTraceFormat, traceFormats } from '../../../trace/formats.ts';
import type { Trace } from '../../../trace/trace.ts';
import { traceWordsOf } from '../../../trace/words-of.ts';
import { addressIn } from '../../address-in.ts';
import { openWorkspaces } from '../../open-workspaces.ts';
import { audiences, readChoice, readDay, readLimit } from '../../options.ts';
import { styleOf } from '../../style-of.ts';
import { sumUpErrors } from '../../sum-up-errors.ts';
import type { TraceArgs } from './args.ts';
import { findAsked, readAsked, type Subject } from './find.ts';
import { listSubjects } from './list-subjects.ts';

/** Shows the lineage of a document or an item; lists what was meant where the words fit several (exit 2). */
export async function runTrace(host: Host, args: TraceArgs): Promise<number> {
  const request = readRequest(host, args);
  const asked = await readAsked(host, args.words);
  const opened = await openWorkspaces(host, { paths: asked.paths, lang: request.lang });
  const [subject, ...others] = findAsked(host, asked, opened);
  if (subject === undefined) return 2;
  if (others.length > 0) {
    const style = styleOf(host.stderr, subject.workspace.locale);
    await host.stderr.write(listSubjects([subject, ...others], asked.words, style));
    return 2;
  }
  const report = subject.workspace.workspace.check(request.asOf);
  const trace = traceOf(subject, report, request);
  if (!trace.nodes.has(trace.subject)) throw plansError('subject-withheld', { ref: trace.subject });
  const { locale } = subject.workspace;
  const write = await loadTraceFormat(request.format);
  const address = addressIn(host, subject.workspace.root);
  await host.stdout.write(
    await write(trace, { ...styleOf(host.stdout, locale), ascii: !host.stdout.unicode, address }),
  );
  if (trace.withheld > 0) await host.stderr.write(`${traceWordsOf(locale).withheld(trace.withheld)}\n`);
  await sumUpErrors(host, [report], locale);
  return 0;
}

type Request = ReturnType<typeof readRequest>;

function readRequest(host: Host, args: TraceArgs) {
  const format = readChoice('--format', args.format, traceFormats);
  const both = args.up === args.down;
  const asOf: Day = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  return {
    format,
    asOf,
    up: both || args.up === true,
    down: both || args.down === true,
    depth: args.depth === undefined ? null : readLimit('--depth', args.depth),
    // What is passed on must not show more than its readers may see.
    audience: args.audience === undefined ? inHand(format) : readChoice('--audience', args.audience, audiences),
    lang: args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales),
  };
}

function inHand(format: (typeof traceFormats)[number]): (typeof audiences)[number] {
  return format === 'tree' || format === 'json' ? 'internal' : 'public';
}

function traceOf({ node, workspace }: Subject, report: WorkspaceReport, request: Request): Trace {
  const { planSystem: plansystem, locale } = workspace;
  const graph = workspace.workspace.graph();
  return buildTrace({
    ...request,
    subject: node,
    depth: request.depth ?? Infinity,
    // All that follows from a whole document is more than people can read: what rests right on it is the start.
    depthDown: request.depth ?? (node.kind === 'document' && request.format !== 'json' ? 2 : Infinity),
    scene: { graph, plansystem, asOf: request.asOf },
    report,
    naming: { locale, plansystem, organisation: graph.organisation },
  });
}
