// Has the expressions of a module made when they are first asked for, and not while the program starts.
import ts from 'typescript-api';

/** What costs more than a few microseconds to read: classes of characters by property, and what is put together. */
const costly = /^(?:\/.*\\p\{|new RegExp\()/isu;

/**
 * Where a name stands.
 * @typedef {'use' | 'shorthand' | 'member' | 'other'} Place `{ name }` is a shorthand, `.name` and `{ name: 1 }` are members, and what is
 * neither of them nor a use is another thing that has that name, or gives it away
 */

/**
 * The module with its constants that are costly expressions written as functions that make them once. A few hundred of them stand in
 * the program: to read each `\p{L}` the engine asks for all letters of the world, which was most of what the modules do when they are loaded (decision 025).
 * @param {string} text a module in TypeScript. Changed are constants of the module itself, `const words = /\p{L}+/gu;`, and their uses:
 * `words().test(text)`; those that it exports, or whose name means something else within the module, stay
 * @param {string} name of its file
 * @returns {string} with as many lines
 */
export function madeWhenAsked(text, name) {
  if (!/\\p\{|new RegExp\(/i.test(text)) return text;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const constants = new Map(
    file.statements.flatMap(statement => {
      const constant = constantOf(statement);
      return constant === undefined ? [] : [[constant.name.text, { statement, constant, uses: [] }]];
    }),
  );
  findUses(file, constants);
  const edits = [...constants].flatMap(([own, { statement, constant, uses }]) => [
    {
      start: statement.getStart(file),
      end: constant.initializer.getFullStart(),
      text: `let ${own}$; const ${own} = () => ${own}$ ??=`,
    },
    ...uses.map(({ end, place }) => ({ start: end, end, text: place === 'shorthand' ? `: ${own}()` : '()' })),
  ]);
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((written, edit) => written.slice(0, edit.start) + edit.text + written.slice(edit.end), text);
}

/** The one constant of a statement such as `const words = /\p{L}+/gu;`. */
function constantOf(statement) {
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return undefined;
  const { declarations, flags } = statement.declarationList;
  const [constant] = declarations;
  const isOne = declarations.length === 1 && (flags & ts.NodeFlags.Const) !== 0 && ts.isIdentifier(constant.name);
  return isOne && constant.initializer !== undefined && costly.test(constant.initializer.getText())
    ? constant
    : undefined;
}

/** Writes where each constant is used; takes out those whose name means something else too. */
function findUses(file, constants) {
  const visit = node => {
    const found = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
    if (found !== undefined && found.constant.name !== node) {
      const place = placeOf(node);
      if (place === 'other') constants.delete(node.text);
      else if (place !== 'member') found.uses.push({ end: node.end, place });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** @returns {Place} */
function placeOf(node) {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return 'shorthand';
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node ? 'member' : 'use';
  if (ts.isBindingElement(parent) && parent.propertyName === node) return 'member';
  if (parent.name === node)
    return ts.isClassElement(parent) || ts.isTypeElement(parent) || ts.isPropertyAssignment(parent)
      ? 'member'
      : 'other';
  return ts.isExpression(parent) || ts.isStatement(parent) || isHolder(parent) ? 'use' : 'other';
}

/** What is no expression and holds one. */
function isHolder(node) {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isTemplateSpan(node) ||
    ts.isCaseClause(node) ||
    ts.isComputedPropertyName(node) ||
    ts.isSpreadAssignment(node)
  );
}
