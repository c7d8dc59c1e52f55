import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LayoutProblems } from '../../src/extension/preview/layoutProblems';
import { siteUri } from './page';

describe('what previews find in the layout of a page', () => {
  const uri = (): vscode.Uri => siteUri('_pages/about.md');
  const problem = (line: number, message: string): vscode.Diagnostic =>
    new vscode.Diagnostic(new vscode.Range(line, 0, line, 9), message);
  const told = (): readonly string[] =>
    vscode.languages
      .getDiagnostics(uri())
      .filter(({ message }) => message.startsWith('It '))
      .map(({ range, message }) => `${range.start.line}: ${message}`)
      .sort();

  it('is told once, whoever finds it, until nobody does', () => {
    const problems = new LayoutProblems();
    const [desktop, phone] = [{}, {}];
    const found = (...all: readonly vscode.Diagnostic[]): ReadonlyMap<string, readonly vscode.Diagnostic[]> =>
      new Map([[uri().toString(), all]]);
    try {
      problems.take(desktop, found(problem(3, 'It is pale'), problem(5, 'It is wide')));
      problems.take(phone, found(problem(3, 'It is pale'), problem(3, 'It is wide')));
      assert.deepEqual(told(), ['3: It is pale', '3: It is wide', '5: It is wide']);
      problems.take(desktop, new Map());
      assert.deepEqual(told(), ['3: It is pale', '3: It is wide']);
      problems.take(phone, new Map());
      assert.deepEqual(told(), []);
    } finally {
      problems.dispose();
    }
  });
});
