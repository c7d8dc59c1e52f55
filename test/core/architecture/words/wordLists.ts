import { RegExpParser, type AST } from '@eslint-community/regexpp';
import ts from 'typescript-api';
import { syntaxTree } from '../syntaxTree';

/** Words that stand in a source beside each other, each for the same. */
export interface WordList {
  /** 1-based. */
  readonly line: number;
  /** In small letters, without signs around. */
  readonly words: ReadonlySet<string>;
}

/** A shorter list says little. */
const fewestWords = 4;

/**
 * The lists of words in a source in TypeScript: alternatives of an expression, be it a literal or a text that holds `|`, elements of an array, and parts
 * of a text that is split. `Sept?(?:ember)?` is four words; alternatives that are no words are left out, and so is what another constant gives.
 */
export function wordLists(source: string): readonly WordList[] {
  const file = syntaxTree(source);
  const found: WordList[] = [];
  const add = (node: ts.Node, written: readonly string[]): void => {
    const words = new Set(written.map(plain).filter(word => /\p{L}{2}|\p{Script=Han}/u.test(word)));
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    if (words.size >= fewestWords) found.push({ line: line + 1, words });
  };
  const visit = (node: ts.Node): void => {
    for (const list of listsOf(node)) add(node, list);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

function listsOf(node: ts.Node): readonly (readonly string[])[] {
  if (ts.isRegularExpressionLiteral(node)) return alternatives(node.text.slice(1, node.text.lastIndexOf('/')));
  if (ts.isArrayLiteralExpression(node)) return [node.elements.filter(ts.isStringLiteralLike).map(({ text }) => text)];
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'split')
    return [textOf(node.expression)?.split(/[\s|,]+/) ?? []];
  const text = isPart(node) ? undefined : textOf(node);
  return text?.includes('|') === true ? alternatives(text) : [];
}

/** Whether what is around it is read: a sum, or what makes a text of a template. */
function isPart({ parent }: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(parent) || ts.isParenthesizedExpression(parent)) return true;
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** What a text is as far as its source tells; what is put into a template is no word. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  // as written: no list has an escape that is none of an expression
  if (ts.isTaggedTemplateExpression(node) || ts.isTemplateExpression(node))
    return node
      .getText()
      .replace(/^[^`]*`|`$/g, '')
      .replace(/\$\{[^{}]*\}/g, '#');
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** The words of each group of alternatives; none of what is no expression. */
function alternatives(pattern: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const visit = (part: AST.Pattern | AST.Alternative | AST.Element): void => {
    if ('alternatives' in part) {
      if (part.alternatives.length > 1) found.push(part.alternatives.flatMap(one => written(one) ?? []));
      part.alternatives.forEach(visit);
    } else if (part.type === 'Alternative') part.elements.forEach(visit);
    else if (part.type === 'Quantifier') visit(part.element);
  };
  const read = parsed(pattern, true) ?? parsed(pattern, false);
  if (read !== undefined) visit(read);
  return found;
}

/** `undefined` for what is no expression: most texts with a bar in them are. */
function parsed(pattern: string, unicode: boolean): AST.Pattern | undefined {
  try {
    return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode });
  } catch {
    return undefined;
  }
}

/** More ways to write a part are no word. */
const mostWays = 64;

/** The ways to write a part of an expression; `undefined` where it is more than letters. */
function written(part: AST.Alternative | AST.Element | AST.CharacterClassElement): readonly string[] | undefined {
  switch (part.type) {
    case 'Character':
      return [String.fromCodePoint(part.value)];
    case 'CharacterSet':
      return part.kind === 'space' ? [' '] : undefined;
    case 'CharacterClass':
      return part.negate ? undefined : anyOf(part.elements);
    case 'Assertion':
      return [''];
    case 'Group':
    case 'CapturingGroup':
      return anyOf(part.alternatives);
    case 'Quantifier':
      return part.min === 0 ? ['', ...(written(part.element) ?? [])] : written(part.element);
    case 'Alternative':
      return part.elements.reduce<readonly string[] | undefined>(
        (before, element) => {
          const behind = written(element);
          const both = behind && before?.flatMap(start => behind.map(end => start + end));
          return both && both.length <= mostWays ? both : undefined;
        },
        [''],
      );
    case 'Backreference':
    case 'CharacterClassRange':
    case 'ClassStringDisjunction':
    case 'ExpressionCharacterClass':
      return undefined;
  }
}

function anyOf(parts: readonly (AST.Alternative | AST.CharacterClassElement)[]): readonly string[] | undefined {
  const all = parts.map(written);
  return all.every(ways => ways !== undefined) ? all.flat() : undefined;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s\\]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
