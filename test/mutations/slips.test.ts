import { describe, expect, test } from 'vitest';
import { checkBroken, small, told } from './broken.ts';
import { slips } from './slips.ts';

describe('one slip gives one finding, in words that help:', () => {
  test.each(slips)('$name', async (slip) => {
    const report = await checkBroken(small, slip);
    const places = told(report).map((line) =>
      line.startsWith(`${slip.file} `) ? line.slice(slip.file.length + 1) : line,
    );
    expect(places).toEqual(slip.gives);
    const words = report.diagnostics.map(({ message }) => message).join('\n');
    for (const says of slip.says ?? []) expect(words).toContain(says);
    const titles = report.diagnostics.flatMap(({ fixes }) => fixes ?? []);
    if (slip.fixed !== undefined)
      expect(titles.flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual(slip.fixed);
  });
});
