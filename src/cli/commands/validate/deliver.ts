import type { Report } from '../../../check/report.ts';
import type { Locale } from '../../../config/settings.ts';
import type { Host } from '../../../host/host.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { loadFormatter, type FormatName } from '../../../report/formats.ts';
import { paintOf } from '../../../report/paint.ts';
import { plainWidth } from '../../../report/style.ts';
import { summaryText } from '../../../report/summary.ts';
import { saveText } from '../../save-text.ts';
import { styleOf } from '../../style-of.ts';
import { toolFacts } from './tool-facts.ts';

/** How and where a report goes. */
export interface Delivery {
  readonly format: FormatName;
  readonly output: string | undefined;
  readonly quiet: boolean;
  readonly locale: Locale;
}

/** Prints the report on standard output, or saves it whole in a file and sums it up on standard error. */
export async function deliver(host: Host, checked: Report, { format, output, quiet, locale }: Delivery): Promise<void> {
  const write = await loadFormatter(format);
  const report = format === 'sarif' ? { ...checked, tool: await toolFacts(host, checked) } : checked;
  if (output === undefined) {
    await host.stdout.write(write(report, { ...styleOf(host.stdout, locale), quiet }));
    return;
  }
  await saveText(host, output, write(report, { color: false, width: plainWidth, locale, quiet }));
  const style = { ...styleOf(host.stderr, locale), quiet };
  const lines = [summaryText(report, style, paintOf(style)), wordsOf(locale).report.savedTo(output)];
  await host.stderr.write(`${lines.join('\n')}\n`);
}
