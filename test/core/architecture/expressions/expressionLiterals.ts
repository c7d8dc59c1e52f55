import ts from 'typescript-api';
import { boundOf, type SourceExpression } from './sourceExpression';
import { syntaxTree } from '../syntaxTree';

/** The literals of a source in TypeScript. */
export function expressionLiterals(source: string): readonly SourceExpression[] {
  const file = syntaxTree(source);
  const lines = source.split('\n');
  const found: SourceExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const index = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
      found.push({ text: node.getText(file), line: index + 1, bound: boundOf(lines, index) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
