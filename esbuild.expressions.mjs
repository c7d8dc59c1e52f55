// Has what costs time in expressions done when they are first asked for, or when the bundle is made, and not while the program starts.
import ts from 'typescript-api';

/**
 * Where a name stands.
 * @typedef {'use' | 'shorthand' | 'member' | 'other'} Place `{ name }` is a shorthand, `.name` and `{ name: 1 }` are members, and what is
 * neither of them nor a use is another thing that has that name, or gives it away
 */

/**
 * A stretch of a module and what takes its place.
 * @typedef {{ start: number, end: number, text: string }} Edit
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
  return rewritten(text, name, [constants]);
}

/**
 * The module with the letters that are no ASCII written as `\uXXXX` in its expressions, and raw templates that have such letters as plain ones:
 * `` String.raw`\d年` `` is `` `\\d年` ``. In all other text the bundler does it itself. A program that is ASCII to its last letter is one byte a
 * letter in memory: read in a sixth of the time (decision 025).
 * @param {string} text a module in TypeScript or JavaScript
 * @param {string} name of its file
 * @returns {string} with as many lines
 */
export function writtenInAscii(text, name) {
  return rewritten(text, name, [letters]);
}

/**
 * The module as it is bundled: what `madeWhenAsked` and `writtenInAscii` do.
 * @param {string} text a module in TypeScript or JavaScript
 * @param {string} name of its file
 * @returns {string} with as many lines
 */
export function asBundled(text, name) {
  return rewritten(text, name, [constants, letters]);
}

/** @param {readonly { may: RegExp, editsOf: (file: ts.SourceFile) => readonly Edit[] }[]} ways what each changes, and what a text has where it may */
function rewritten(text, name, ways) {
  const asked = ways.filter(({ may }) => may.test(text));
  if (asked.length === 0) return text;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  return asked
    .flatMap(({ editsOf }) => editsOf(file))
    .sort((one, other) => other.start - one.start)
    .reduce((written, edit) => written.slice(0, edit.start) + edit.text + written.slice(edit.end), text);
}

const constants = { may: /\\p\{|new (?:RegExp|Map|Set)\b/i, editsOf: editsOfConstants };
// of most modules the comments alone have other letters
const letters = { may: /^(?!\s*(?:\/\/|\/?\*)).*[/`].*[^\0-\x7f]/m, editsOf: editsOfLetters };

/**
 * The statements of a module, as it is bundled, that make costly expressions while it is loaded; that none does is tested.
 * @param {string} text a module in TypeScript
 * @param {string} name of its file
 * @returns {string[]}
 */
export function expressionsAtStart(text, name) {
  if (!constants.may.test(text)) return [];
  const file = ts.createSourceFile(name, madeWhenAsked(text, name), ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter(statement => makes(statement, isCostlyExpression))
    .map(statement => statement.getText(file));
}

function editsOfConstants(file) {
  const constants = constantsWhenAsked(file);
  return [...constants].flatMap(([own, { statement, constant, uses }]) => [
    {
      start: statement.getStart(file),
      end: constant.initializer.getFullStart(),
      text: `let ${own}$; const ${own} = () => ${own}$ ??=`,
    },
    ...uses.map(({ end, place }) => ({ start: end, end, text: place === 'shorthand' ? `: ${own}()` : '()' })),
  ]);
}

function editsOfLetters(file) {
  const edits = [];
  const visit = node => {
    if (ts.isRegularExpressionLiteral(node) && hasOthers(node.text))
      edits.push({ start: node.getStart(file), end: node.end, text: inAscii(node.text) });
    else if (
      ts.isTaggedTemplateExpression(node) &&
      node.tag.getText(file) === 'String.raw' &&
      hasOthers(node.getText(file))
    )
      edits.push(...editsOfRaw(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits;
}

/** A raw template as a plain one, piece by piece: what is between them stays. */
function editsOfRaw({ tag, template }, file) {
  const pieces = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  return [
    { start: tag.getStart(file), end: tag.end, text: '' },
    ...pieces.map(piece => {
      const start = piece.getStart(file) + 1;
      const end = piece.end - (ts.isTemplateHead(piece) || ts.isTemplateMiddle(piece) ? 2 : 1);
      return { start, end, text: file.text.slice(start, end).replace(/[\\`]|\$(?=\{)/g, String.raw`\$&`) };
    }),
  ];
}

/** A backslash before such a letter says nothing, and before a `\u` it would be one itself. */
function inAscii(expression) {
  return expression.replace(/\\?([^\0-\x7f])|\\[^]/g, (all, letter) =>
    letter === undefined ? all : String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function hasOthers(text) {
  return /[^\0-\x7f]/.test(text);
}

/** The constants that become functions, by their names. */
function constantsWhenAsked(file) {
  const found = new Map(
    file.statements.flatMap(statement => {
      const constant = constantOf(statement);
      return constant === undefined ? [] : [[constant.name.text, { statement, constant, uses: [] }]];
    }),
  );
  findUses(file, found);
  return found;
}

/** The one constant of a statement such as `const words = /\p{L}+/gu;`. */
function constantOf(statement) {
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return undefined;
  const { declarations, flags } = statement.declarationList;
  const [constant] = declarations;
  const isOne = declarations.length === 1 && (flags & ts.NodeFlags.Const) !== 0 && ts.isIdentifier(constant.name);
  return isOne && constant.initializer !== undefined && makes(constant.initializer, isCostly) ? constant : undefined;
}

/** Classes of characters by property, and what is put together: more than a few microseconds to read. */
function isCostlyExpression(node) {
  return ts.isRegularExpressionLiteral(node) ? /\\p\{/i.test(node.text) : isMade(node, 'RegExp');
}

/** Also tables: a word costs little, a hundred of them more. */
function isCostly(node) {
  return isCostlyExpression(node) || isMade(node, 'Map') || isMade(node, 'Set');
}

/** Whether it is `new RegExp(source)`, where that is the class; `new Map()` has nothing to make yet. */
function isMade(node, type) {
  return ts.isNewExpression(node) && node.arguments?.length > 0 && node.expression.getText() === type;
}

/**
 * Whether such a thing is made where this is evaluated. What stands in a function is not yet, unless a method has it for each of a list:
 * `sources.map(source => new RegExp(source))`.
 */
function makes(node, isSuch) {
  if (isSuch(node)) return true;
  if (ts.isFunctionLike(node) && !isAskedForEach(node)) return false;
  if (ts.isTypeNode(node)) return false;
  return ts.forEachChild(node, child => makes(child, isSuch)) ?? false;
}

function isAskedForEach({ parent }) {
  return ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression);
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
  // of a type nothing is left in the bundle
  if (ts.isTypeQueryNode(parent)) return 'member';
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
