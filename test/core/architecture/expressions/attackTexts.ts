import type { AST } from '@eslint-community/regexpp';
import { remembered } from '../../../../src/core/remembered';
import { characterTest, isOneCharacter, partsOf, type Expression, type Part } from './countingMatcher';

/** A text that may make a search slow: `start`, then `unit` as often as wanted, then `end`. */
export interface Attack {
  readonly start: string;
  readonly unit: string;
  readonly end: string;
}

/** Enough of each kind of character that expressions tell apart. */
const palette = Array.from(' \t\n\r\u2028abcnuvxzAZ019_-:;.,<>()[]{}"\'`*~^$|!?#&%@=+/\\\u0001é中–“');

/** What a repetition cannot go on over, so that its ways are tried in vain. */
const ends = ['', '\u0001', '\n'];

/** Repetitions of fewer are bounded. */
const leastRepetition = 50;

/** Ways through one repetition that are tried; the rest is taken to be like them. */
const mostBodies = 24;

/**
 * Texts that are likely to make searches for an expression slow. For each repetition: what has to stand before it, and then,
 * over and over, what it repeats, or what has to stand before it, or both together: that a search begins at each place
 * and runs to the end is as slow as ways that are tried one after the other.
 */
export const attackTexts = remembered(({ pattern, flags }: Expression): readonly Attack[] => {
  const characters = representatives(pattern, flags);
  const some = (node: Part): readonly string[] => {
    if (node.type === 'Character') return [String.fromCodePoint(node.value)];
    const is = characterTest(node, flags);
    return characters.filter(is);
  };

  function shortest(node: Part): string {
    if (isOneCharacter(node)) return some(node)[0] ?? '';
    if (node.type === 'Assertion') return '';
    if (node.type === 'Backreference') return [node.resolved].flat().map(shortest)[0] ?? '';
    const inside = partsOf(node).map(shortest);
    if (node.type === 'Quantifier') return inside.join('').repeat(node.min);
    if (node.type === 'Alternative') return inside.join('');
    return inside.reduce((one, other) => (other.length < one.length ? other : one));
  }

  /** Ways through a part once. */
  function bodies(node: Part): readonly string[] {
    if (isOneCharacter(node)) return some(node);
    const found = new Set<string>();
    if (node.type === 'Alternative') {
      const parts = node.elements.map(shortest);
      found.add(parts.join(''));
      for (const [index, element] of node.elements.entries())
        for (const body of bodies(element)) found.add(parts.map((part, at) => (at === index ? body : part)).join(''));
    } else if (node.type !== 'Assertion')
      for (const part of partsOf(node)) for (const body of bodies(part)) found.add(body);
    return [...found].filter(body => body !== '').slice(0, mostBodies);
  }

  const attacks = new Map<string, Attack>();
  const add = (start: string, unit: string): void => {
    if (unit !== '') for (const end of ends) attacks.set(JSON.stringify([start, unit, end]), { start, unit, end });
  };
  function visit(node: Part, before: string): void {
    if (node.type === 'Quantifier') {
      if (node.max >= leastRepetition) {
        add(before, before);
        for (const body of bodies(node.element)) {
          add(before, body);
          if (before !== '') add(before, before + body);
        }
      }
    }
    if (node.type === 'Alternative') {
      let standing = before;
      for (const element of node.elements) {
        visit(element, standing);
        standing += shortest(element);
      }
    } else for (const part of partsOf(node)) visit(part, before);
  }
  visit(pattern, '');
  return [...attacks.values()];
});

/** One character for each set of parts of the expression that it can stand for. */
function representatives(pattern: AST.Pattern, flags: string): readonly string[] {
  const parts = oneCharacterParts(pattern);
  const tests = parts.map(part => characterTest(part, flags));
  const own = parts.flatMap(part => (part.type === 'Character' ? [String.fromCodePoint(part.value)] : []));
  const found = new Map<string, string>();
  for (const character of [...palette, ...own]) {
    const standsFor = tests.map(is => (is(character) ? 1 : 0)).join('');
    if (!found.has(standsFor)) found.set(standsFor, character);
  }
  return [...found.values()];
}

function oneCharacterParts(part: Part): readonly Part[] {
  return isOneCharacter(part) ? [part] : partsOf(part).flatMap(oneCharacterParts);
}
