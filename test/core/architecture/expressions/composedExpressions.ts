import path from 'node:path';
import ts from 'typescript-api';
import { boundOf, type SourceExpression } from './sourceExpression';

/** What a piece of a source is known to be before the program runs. */
type Value = string | RegExp | readonly Value[] | undefined;
/** What parameters of callbacks are, by their names. */
type Known = ReadonlyMap<string, Value>;

/** Stands for what only the running program knows: names of keys, tags and commands. */
const standIn = 'word';

/**
 * Expressions that a source makes by `new RegExp(…)`, as literals. Constants are followed, from other sources too, and a callback
 * of `map` is read once for each element of an array that is known; anything else in a pattern is taken to be `word`, and in flags nothing.
 *
 * `read` gives the text of a source by its path, relative to the folder of the sources, with slashes.
 */
export function composedExpressions(file: string, read: (file: string) => string): readonly SourceExpression[] {
  // most sources make none, which is known without a tree of them
  if (!read(file).includes('RegExp')) return [];
  const files = new Map<string, ts.SourceFile>();
  const parsed = (name: string): ts.SourceFile => {
    const source = files.get(name) ?? ts.createSourceFile(name, read(name), ts.ScriptTarget.Latest, true);
    files.set(name, source);
    return source;
  };

  function valueOf(node: ts.Expression, known: Known, unknown: string): Value {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return valueOf(node.expression, known, unknown);
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isTaggedTemplateExpression(node)) return textOf(node.template, known, unknown, true);
    if (ts.isTemplateExpression(node)) return textOf(node, known, unknown, false);
    if (ts.isRegularExpressionLiteral(node)) return literalOf(node.text);
    if (ts.isArrayLiteralExpression(node)) return node.elements.map(element => valueOf(element, known, unknown));
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return [node.left, node.right].map(side => written(valueOf(side, known, unknown), unknown)).join('');
    if (ts.isPropertyAccessExpression(node)) {
      const owner = valueOf(node.expression, known, unknown);
      return owner instanceof RegExp && node.name.text === 'source' ? owner.source : undefined;
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      const [separator] = node.arguments;
      const list = name.text === 'join' ? valueOf(expression, known, unknown) : undefined;
      if (!Array.isArray(list) || separator === undefined) return undefined;
      return (list as readonly Value[])
        .map(item => written(item, unknown))
        .join(written(valueOf(separator, known, unknown), ''));
    }
    return ts.isIdentifier(node) ? constantOf(node, known, unknown) : undefined;
  }

  function textOf(node: ts.TemplateLiteral, known: Known, unknown: string, isRaw: boolean): string {
    const piece = (
      part: ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail,
    ): string => (isRaw ? part.getText().replace(/^[`}]|(?:`|\$\{)$/g, '') : part.text);
    if (ts.isNoSubstitutionTemplateLiteral(node)) return piece(node);
    return node.templateSpans.reduce(
      (text, { expression, literal }) => text + written(valueOf(expression, known, unknown), unknown) + piece(literal),
      piece(node.head),
    );
  }

  /** The nearest declaration of a name, outwards. */
  function constantOf(node: ts.Identifier, known: Known, unknown: string): Value {
    for (let scope: ts.Node = node.parent; ; scope = scope.parent) {
      if (ts.isFunctionLike(scope) && scope.parameters.some(({ name }) => name.getText() === node.text))
        return known.get(node.text);
      if (ts.isBlock(scope) || ts.isSourceFile(scope)) {
        const initializer = initializerOf(scope, node.text);
        if (initializer !== undefined) return valueOf(initializer, known, unknown);
      }
      if (ts.isSourceFile(scope)) return importedOf(scope, node.text, unknown);
    }
  }

  function importedOf(source: ts.SourceFile, name: string, unknown: string): Value {
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const bindings = statement.importClause?.namedBindings;
      if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
      const binding = bindings.elements.find(element => element.name.text === name);
      const from = statement.moduleSpecifier.text;
      if (binding === undefined || !from.startsWith('.')) continue;
      const other = parsed(`${path.posix.join(path.posix.dirname(source.fileName), from)}.ts`);
      const initializer = initializerOf(other, (binding.propertyName ?? binding.name).text);
      return initializer && valueOf(initializer, new Map(), unknown);
    }
    return undefined;
  }

  const source = parsed(file);
  const lines = source.text.split('\n');
  const found: SourceExpression[] = [];
  const visit = (node: ts.Node, known: Known): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      const index = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const text = pattern === undefined ? '' : written(valueOf(pattern, known, standIn), standIn);
      const letters = flags === undefined ? '' : written(valueOf(flags, known, ''), '');
      found.push({ text: String(new RegExp(text, letters)), line: index + 1, bound: boundOf(lines, index) });
    }
    const each = ts.isCallExpression(node) ? elementsOf(node, known) : undefined;
    if (each === undefined) ts.forEachChild(node, child => visit(child, known));
    else
      for (const { callback, parameter, element } of each) visit(callback, new Map([...known, [parameter, element]]));
  };

  /** `[a, b].map(source => …)` where the elements are known. */
  function elementsOf(
    { expression, arguments: [callback] }: ts.CallExpression,
    known: Known,
  ): readonly { readonly callback: ts.Node; readonly parameter: string; readonly element: Value }[] | undefined {
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'map') return undefined;
    if (callback === undefined || !ts.isArrowFunction(callback)) return undefined;
    const parameter = callback.parameters[0]?.name.getText();
    const list = valueOf(expression.expression, known, standIn);
    if (parameter === undefined || !Array.isArray(list)) return undefined;
    return (list as readonly Value[]).map(element => ({ callback, parameter, element }));
  }

  visit(source, new Map());
  return found;
}

/** What a variable is declared as among the statements of a block. */
function initializerOf({ statements }: ts.Block | ts.SourceFile, name: string): ts.Expression | undefined {
  return statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(declaration => declaration.name.getText() === name)?.initializer;
}

/** As a part of a pattern. */
function written(value: Value, unknown: string): string {
  if (value instanceof RegExp) return value.source;
  return typeof value === 'string' ? value : unknown;
}

function literalOf(text: string): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}
