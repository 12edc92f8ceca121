import type { CheckedDiagnostic } from '../check/report.ts';
import type { Place } from '../core/place.ts';
import type { Page } from './page.ts';
import { repositoryPath } from './repository-path.ts';
import { toVisible } from './visible.ts';

/** What a finding's place, message, related places and law are written with. */
export type Details = Pick<Page, 'workspace' | 'texts' | 'words'>;

/** `planer/økonomiplan.yaml:12:5`, from the root of the git repository. */
export function placeInRepository({ workspace, texts }: Details, { path, span }: Place): string {
  const { line, column } = texts.range({ path, span }).start;
  return toVisible(`${repositoryPath(workspace, path)}:${line}:${column}`);
}

/** Related places and law, a line each, harmless to show. */
export function detailLines(details: Details, { related, legalBasis }: CheckedDiagnostic): readonly string[] {
  const { words } = details;
  return [
    ...related.map(
      ({ at, message }) => `${words.report.see}: ${placeInRepository(details, at)}  ${toVisible(message)}`,
    ),
    ...legalBasis.map(({ law, section }) => `${words.report.law}: ${toVisible(`${law} ${section}`.trim())}`),
  ];
}
