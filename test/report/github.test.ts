import { describe, expect, test } from 'vitest';
import { github } from '../../src/report/github.ts';
import type { Style } from '../../src/report/style.ts';
import { report, sampleReport } from '../support/sample-report.ts';

const style: Style = { color: true, hyperlinks: true, width: 80, locale: 'nb' };

/** A command as the runner of GitHub Actions reads it. */
function readCommand(line: string) {
  const [, command, list = '', message = ''] = /^::(\w+) ([^]*?)::([^]*)$/.exec(line) ?? [];
  const unescape = (text: string) => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
  const properties = list.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [
      pair.slice(0, at),
      unescape(
        pair
          .slice(at + 1)
          .replace(/%3A/g, ':')
          .replace(/%2C/g, ','),
      ),
    ];
  });
  return { command, ...Object.fromEntries(properties), message: unescape(message) };
}

const commandsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('::'));

describe('github', () => {
  test('gives each finding as a command, then the summary for the log', () => {
    const lines = github(sampleReport, style).split('\n');
    expect(lines.filter((line) => !line.startsWith('::'))).toEqual([
      '✖ 3 feil, 1 advarsel og 1 opplysning i 2 filer',
      'Kontrollert per 1.6.2026: 2 dokumenter og 5 elementer.',
      'Les mer om en regel: plans explain syntax/yaml',
      '',
    ]);
    expect(commandsOf(lines.join('\n')).map((line) => readCommand(line).command)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'notice',
    ]);
  });

  test('has place, rule, message, what belongs to it and the law', () => {
    const [, error = '', , warning = ''] = commandsOf(github(sampleReport, style));
    expect(readCommand(error)).toEqual({
      command: 'error',
      file: 'plans/eksempelvik/styringsbrev/2026.yaml',
      line: '9',
      endLine: '9',
      col: '17',
      endColumn: '42',
      title: 'reference/unknown-item',
      message:
        'Oppdraget er forankret i «økonomiplan-2026-2029#T44», men «Økonomiplan 2026–2029» har ikke noe element med den id-en. Mente du «økonomiplan-2026-2029#T4»?\n' +
        'Se: plans/eksempelvik/økonomiplan/2026-2029.yaml:9:13  «T4» står her',
    });
    expect(readCommand(warning).message).toMatch(/\nHjemmel: kommuneloven § 14-4$/);
  });

  test('reads back as it was, whatever is in the text', () => {
    const at = { path: 'a, b: c%2C;d.yaml', span: { start: 0, end: 0 } };
    const message = '100 % :: , %0A %25 ::error::x';
    const [line = ''] = commandsOf(
      github(report([{ rule: 'x/y', severity: 'error', message, at }], { root: '.', rootInGit: 'planer' }), style),
    );
    expect(readCommand(line)).toMatchObject({ file: `planer/${at.path}`, title: 'x/y', message });
  });

  test('has no columns for what goes over several lines, which GitHub would refuse', () => {
    const text = 'a: 1\nb: 2\n';
    const at = { path: 'a.yaml', span: { start: 0, end: 8 } };
    const [line = ''] = commandsOf(
      github(report([{ rule: 'x/y', severity: 'error', message: 'x', at }], { text: () => text }), style),
    );
    expect(line).toBe('::error file=plans/eksempelvik/a.yaml,line=1,endLine=2,title=x/y::x');
  });

  test('a document cannot give commands of its own', () => {
    const at = { path: 'a.yaml', span: { start: 0, end: 0 } };
    const message = 'x\n::stop-commands::y\r::error::z';
    expect(commandsOf(github(report([{ rule: 'x/y', severity: 'info', message, at }]), style))).toHaveLength(1);
  });
});
