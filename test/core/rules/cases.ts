import { readFileSync } from 'node:fs';
import ts from 'typescript-api';

/** How many cases the test of a rule has. */
export interface CaseCount {
  /** Cases in which the rule must speak. */
  readonly firing: number;
  /** Cases that it must leave alone: those whose title says so, each row of a table for itself. */
  readonly silent: number;
}

/** What the titles of such cases, or of the group around them, have in them. */
const silentPattern = /\b(?:alone|(?:says|finds|has) nothing|does not|silent)\b/;

/** Counts the cases of a test file as mocha would list them: a loop over a table is as many as the table has rows. */
export function countCases(file: string): CaseCount {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  let firing = 0;
  let silent = 0;
  const visit = (node: ts.Node, group: string, times: number): void => {
    if (ts.isForOfStatement(node)) {
      visit(node.statement, group, times * rowsOf(node.expression));
      return;
    }
    const [title] = ts.isCallExpression(node) ? node.arguments : [];
    const called = ts.isCallExpression(node) ? node.expression.getText() : '';
    if (called === 'it' && title !== undefined) {
      if (silentPattern.test(`${group} ${title.getText()}`)) silent += times;
      else firing += times;
      return;
    }
    const inside = called === 'describe' && title !== undefined ? `${group} ${title.getText()}` : group;
    ts.forEachChild(node, child => visit(child, inside, times));
  };
  visit(source, '', 1);
  return { firing, silent };
}

function rowsOf(table: ts.Expression): number {
  let inner = table;
  while (ts.isAsExpression(inner) || ts.isParenthesizedExpression(inner) || ts.isSatisfiesExpression(inner))
    inner = inner.expression;
  return ts.isArrayLiteralExpression(inner) ? inner.elements.length : 1;
}
