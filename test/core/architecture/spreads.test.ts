import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript-api';
import { syntaxTree } from './syntaxTree';

const root = path.join(process.cwd(), 'src');
const sources = readdirSync(root, { recursive: true })
  .map(name => String(name).replaceAll(path.sep, '/'))
  .filter(name => name.endsWith('.ts'))
  .sort()
  .map(name => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

/** Names that no type of ours has, and who reads them. */
const readElsewhere = {
  'VS Code': 'defaultUri dragAndDropController iconPath viewColumn',
  'Node and HTTP': 'cachedData Content-Range',
  Liquid: 'forloop github include',
  'JSON Resume': 'endDate fluency position releaseDate studyType',
};

interface Spread {
  readonly line: number;
  /** The names it brings; TypeScript compares none of them with the type that is wanted. */
  readonly names: readonly string[];
  /** Whether it is a literal and nothing else, which could stand there without its dots and braces. */
  readonly isPlain: boolean;
}

/** The literals that are spread into another one: `{ ...{ a }, ...(b && { b }), ...(c ? { c } : {}) }` has three. */
function spreadLiterals(text: string): readonly Spread[] {
  if (!/\.\.\.\s*[({]/.test(text)) return [];
  const source = syntaxTree(text);
  const found: Spread[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isSpreadAssignment(node)) {
      const literals = literalsIn(node.expression);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const names = literals.flatMap(literal => literal.properties.flatMap(property => nameOf(property)));
      const isPlain = ts.isObjectLiteralExpression(node.expression);
      if (literals.length > 0) found.push({ line: line + 1, names, isPlain });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literalsIn(node: ts.Expression): readonly ts.ObjectLiteralExpression[] {
  if (ts.isObjectLiteralExpression(node)) return [node];
  if (ts.isParenthesizedExpression(node)) return literalsIn(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsIn);
  return ts.isBinaryExpression(node) ? [node.left, node.right].flatMap(literalsIn) : [];
}

function nameOf({ name }: ts.ObjectLiteralElementLike): readonly string[] {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [];
}

/** The names of what a type has: `pages?: string`, `'content-type'?: string` and `readonly text: string`. */
function typedNames(text: string): readonly string[] {
  const typed = text.matchAll(/([\w$]+|'[^'\n]*')\?\s*:|readonly ([\w$]+):/g);
  return [...typed].map(([, maybe, always = '']) => (maybe ?? always).replaceAll("'", ''));
}

describe('An object literal that is spread into another', () => {
  for (const [written, names, isPlain] of [
    ['{ ...{ a, b: 1 }, c }', 'a b', true],
    ['{ ...(b && { b }) }', 'b', false],
    ["{ ...(b === undefined ? {} : { 'b-c': b }) }", 'b-c', false],
    ['{ ...(a ?? { b, ...c }) }', 'b', false],
  ] as const)
    it(`is found in ${written}`, () =>
      assert.deepEqual(spreadLiterals(`const all = ${written};`), [{ line: 1, names: names.split(' '), isPlain }]));

  it('is none where a value is spread, or a list', () =>
    assert.deepEqual(spreadLiterals('const all = { ...(b ?? c), ...d, e: [...(f ?? [{ g }])] };'), []));

  // TypeScript finds a misspelt name in a literal, but in none that is spread into it
  it('depends on a condition', () => {
    const plain = sources.flatMap(({ name, text }) =>
      spreadLiterals(text).flatMap(({ line, isPlain }) => (isPlain ? [`${name}:${line}`] : [])),
    );
    assert.deepEqual(plain, []);
  });

  // what may be missing must not be `undefined` (exactOptionalPropertyTypes), so there it is the shortest way
  it('brings names that a type has', () => {
    const elsewhere = Object.values(readElsewhere).flatMap(names => names.split(' '));
    const typed = new Set(sources.flatMap(({ text }) => typedNames(text)));
    const spread = sources.flatMap(({ name, text }) => spreadLiterals(text).map(found => ({ ...found, name })));
    assert.ok(spread.length > 100);
    const untyped = spread.flatMap(({ name, line, names }) =>
      names.filter(each => !typed.has(each)).map(each => ({ each, place: `${name}:${line} ${each}` })),
    );
    assert.deepEqual(
      untyped.filter(({ each }) => !elsewhere.includes(each)).map(({ place }) => place),
      [],
    );
    // a name that has become needless goes
    assert.deepEqual(
      elsewhere.filter(name => !untyped.some(({ each }) => each === name)),
      [],
    );
  });
});
