import { reportGaps } from '../../graph/queries/report-gaps.ts';
import { graphRule } from '../define.ts';

/** From how many oppdrag on one finding is enough, where a report tells of none of them. */
const many = 3;

/** A report does not tell of an oppdrag that is to be reported on. */
export const missing = graphRule({
  meta: {
    id: 'report/missing',
    severity: 'info',
    summary: 'A report does not tell of an assignment that is to be reported on.',
    legalBasis: [],
    messages: {
      missing: {
        nb: '«{title}» skal rapporteres, men «{report}» sier ikke noe om det. Skriv status under «rapport» der.',
        nn: '«{title}» skal rapporterast, men «{report}» seier ikkje noko om det. Skriv status under «rapport» der.',
        en: '“{title}” is to be reported on, but “{report}” says nothing of it. Write its status under “rapport” there.',
      },
      missingFor: {
        nb: '«{title}» skal rapporteres, men «{report}» sier ikke hvordan det går for {units}. Skriv status under «rapport» der.',
        nn: '«{title}» skal rapporterast, men «{report}» seier ikkje korleis det går for {units}. Skriv status under «rapport» der.',
        en: '“{title}” is to be reported on, but “{report}” does not say how it goes for {units}. Write its status under “rapport” there.',
      },
      none: {
        nb: '«{report}» sier ikke noe om oppdragene i «{letter}». {count} av dem skal rapporteres her. Skriv status for hvert under «rapport».',
        nn: '«{report}» seier ikkje noko om oppdraga i «{letter}». {count} av dei skal rapporterast her. Skriv status for kvart under «rapport».',
        en: '“{report}” says nothing of the assignments in “{letter}”. {count} of them are to be reported on here. Write the status of each under “rapport”.',
      },
      here: { nb: 'Rapporten', nn: 'Rapporten', en: 'The report' },
    },
  },
  *check(scene) {
    for (const { report, missing: lines, expected } of reportGaps(scene)) {
      const title = report.facts.title?.value ?? report.ref;
      const [first] = lines;
      if (first !== undefined && lines.length >= many && lines.length === expected) {
        const data = { report: title, letter: first.item.document.ref, count: expected };
        yield { message: 'none', at: report.place, ref: report.ref, data };
        continue;
      }
      for (const { item: node, units } of lines) {
        const rest = { at: node.place, ref: node.ref, related: [{ at: report.place, message: 'here' }] };
        const data = { title: node.item.title?.value ?? node.item.id, report: title };
        const names = units.flatMap(({ unit, name }) => unit?.name ?? name ?? []);
        if (names.length === 0) yield { message: 'missing', data, ...rest };
        else yield { message: 'missingFor', data: { ...data, units: names }, ...rest };
      }
    }
  },
});
