import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ts from 'typescript-api';
import { readModules } from './imports';
import { syntaxTree } from './syntaxTree';

/** What a file exports that can be called or made, and stands there without a word. */
function undescribed(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  if (isPlainlyDescribed(text)) return [];
  const source = syntaxTree(text);
  return source.statements.filter(isExported).flatMap(statement => {
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart());
    // the body behind the ways in which it can be called, each of which says what it is
    if (ts.isFunctionDeclaration(statement) && isBehindOverload(statement)) return [];
    return isCallable(statement) && ts.getJSDocCommentsAndTags(statement).length === 0 ? [`${path}:${line + 1}`] : [];
  });
}

/** Whether a docstring ends right above each line that may begin such an export: then there is no need for a tree. */
function isPlainlyDescribed(text: string): boolean {
  const exports = [...text.matchAll(/^export (?!interface |type )/gm)];
  return exports.every(({ index }) => {
    const above = text.slice(0, index);
    return above.endsWith('*/\n') && above.startsWith('/**', above.lastIndexOf('/*'));
  });
}

function isBehindOverload({ name, parent, body }: ts.FunctionDeclaration): boolean {
  const others = ts.isSourceFile(parent) ? parent.statements.filter(ts.isFunctionDeclaration) : [];
  return body !== undefined && others.some(other => other.body === undefined && other.name?.text === name?.text);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function isCallable(statement: ts.Statement): boolean {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return true;
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(({ initializer }) => initializer !== undefined && isMade(initializer))
  );
}

/** `(page) => …`, or `remembered((page) => …)`. */
function isMade(value: ts.Expression): boolean {
  if (ts.isCallExpression(value)) return value.arguments.some(isMade);
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value);
}

describe('what a file exports', () => {
  it('says what goes in and out, where it is a function or a class', () => {
    const files = readModules(process.cwd(), 'src').map(({ path }) => path);
    assert.ok(files.length > 50);
    assert.deepEqual(files.flatMap(undescribed), []);
  });
});
