import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { rememberedTexts } from '../../../../src/core/remembered';

/** What a search through a whole text found, and the number of steps it took. */
export interface Counted {
  readonly matches: readonly string[];
  readonly steps: number;
}

/** Takes the position behind what has matched; `false` sends the matcher back to its next way. */
type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;

/** A regular expression read: what `searcher` and `attackTexts` look at. */
export interface Expression {
  readonly pattern: AST.Pattern;
  readonly flags: string;
}

/** Reads a literal as it stands in a source: `/a+b/giu`. Throws what the parser throws. */
export function readExpression(literal: string): Expression {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1);
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  return { pattern: new RegExpParser().parsePattern(literal, 1, end, unicode), flags };
}

/** Whether a single character is one of those that a part of an expression, itself for one character, stands for. */
export function characterTest({ raw }: Pick<Part, 'raw'>, flags: string): (character: string) => boolean {
  return testOf(`${flags.replace(/[gy]/g, '')}/${raw}`);
}

/** By the flags, a slash and the part: expressions have many parts in common, and each is asked for by all who look at it. */
const testOf = rememberedTexts(Infinity, (written): ((character: string) => boolean) => {
  const slash = written.indexOf('/');
  const expression = new RegExp(`^(?:${written.slice(slash + 1)})$`, written.slice(0, slash));
  const known = new Map<string, boolean>();
  // most characters are of a byte: 0 where nothing is known yet, 1 for no, 2 for yes
  const bytes = new Uint8Array(256);
  return character => {
    const code = character.length === 1 ? character.charCodeAt(0) : 256;
    if (code < 256) {
      if (bytes[code] === 0) bytes[code] = expression.test(character) ? 2 : 1;
      return bytes[code] === 2;
    }
    let is = known.get(character);
    if (is === undefined) known.set(character, (is = expression.test(character)));
    return is;
  };
});

/** What matches at a place: not what classes are made of. */
export type Part = AST.Pattern | AST.Alternative | AST.Element;
type OneCharacter = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

export function isOneCharacter(part: Part): part is OneCharacter {
  return ['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(part.type);
}

/** The parts right inside a part. */
export function partsOf(part: Part): readonly Part[] {
  if (part.type === 'Quantifier') return [part.element];
  if (part.type === 'Alternative') return part.elements;
  return 'alternatives' in part && !isOneCharacter(part) ? part.alternatives : [];
}

/**
 * Searches a text for all matches, as `text.match(/…/g)` does, the way engines with backtracking do, and counts: a step is
 * one try of one part at one place. Sticky expressions are tried at every place, too, as by a reader that goes on by one
 * character where nothing fits. A quantifier with a
 * bound above `longest` has that one; a search of more than
 * `mostSteps` ends there with the matches so far.
 *
 * Source: ECMA-262, 22.2.2 Pattern Semantics, which says in which order ways are tried.
 */
export function searcher(
  { pattern, flags }: Expression,
  { longest, mostSteps }: { readonly longest: number; readonly mostSteps: number },
): (text: string) => Counted {
  const isUnicode = /[uv]/.test(flags);
  const ignoresCase = flags.includes('i');
  const folded = (text: string): string => (ignoresCase ? text.toLowerCase() : text);
  const isWord = characterTest({ raw: '\\w' }, flags);
  // what is captured matters to references alone
  const keepsCaptures = hasReference(pattern);
  let characters: readonly string[] = [];
  let captures = new Map<AST.CapturingGroup, readonly [from: number, to: number]>();
  let steps = 0;

  const bounded = (times: number): number => (times === Infinity ? times : Math.min(times, longest));
  const step = (): void => {
    steps += 1;
    if (steps > mostSteps) throw new TooManySteps();
  };
  const slice = (from: number, to: number): string => characters.slice(from, to).join('');

  function matcher(node: Part, forward: boolean): Matcher {
    if (isOneCharacter(node)) {
      const is = characterTest(node, flags);
      return (at, next) => {
        step();
        const character = characters[forward ? at : at - 1];
        return character !== undefined && is(character) && next(forward ? at + 1 : at - 1);
      };
    }
    switch (node.type) {
      case 'Pattern':
      case 'Group':
        if ('modifiers' in node && node.modifiers !== null)
          throw new Error(`Modifiers are not known here: ${node.raw}`);
        return oneOf(node.alternatives, forward);
      case 'CapturingGroup': {
        const inner = oneOf(node.alternatives, forward);
        if (!keepsCaptures) return inner;
        return (at, next) =>
          inner(at, to => {
            const before = captures;
            captures = new Map(captures).set(node, forward ? [at, to] : [to, at]);
            if (next(to)) return true;
            captures = before;
            return false;
          });
      }
      case 'Alternative': {
        const parts = node.elements.map(element => matcher(element, forward));
        if (!forward) parts.reverse();
        const last = parts.pop() ?? ((at, next) => next(at));
        return parts.reduceRight<Matcher>((rest, part) => (at, next) => part(at, to => rest(to, next)), last);
      }
      case 'Quantifier':
        return isOneCharacter(node.element) ? run(node, node.element, forward) : loop(node, forward);
      case 'Backreference': {
        const groups = [node.resolved].flat();
        return (at, next) => {
          step();
          const captured = groups.map(group => captures.get(group)).find(range => range !== undefined);
          if (captured === undefined) return next(at);
          const length = captured[1] - captured[0];
          const [from, to] = forward ? [at, at + length] : [at - length, at];
          return from >= 0 && folded(slice(from, to)) === folded(slice(...captured)) && next(forward ? to : from);
        };
      }
      case 'Assertion':
        return assertion(node);
    }
  }

  function oneOf(alternatives: readonly Part[], forward: boolean): Matcher {
    const ways = alternatives.map(alternative => matcher(alternative, forward));
    const [only] = ways;
    if (ways.length === 1 && only !== undefined) return only;
    // each way back restores what was captured on the way there
    return (at, next) => ways.some(way => way(at, next));
  }

  /** Of one character: how far it goes is known before what follows is tried. */
  function run({ min, max, greedy }: AST.Quantifier, element: OneCharacter, forward: boolean): Matcher {
    const is = characterTest(element, flags);
    const [least, most] = [min, max].map(bounded) as [number, number];
    return (at, next) => {
      const standing = (count: number): boolean => {
        step();
        const character = characters[forward ? at + count : at - count - 1];
        return character !== undefined && is(character);
      };
      const behind = (count: number): number => (forward ? at + count : at - count);
      let count = 0;
      while (count < (greedy ? most : least) && standing(count)) count += 1;
      if (count < least) return false;
      if (!greedy) {
        while (!next(behind(count))) {
          if (count >= most || !standing(count)) return false;
          count += 1;
        }
        return true;
      }
      for (; count >= least; count -= 1) if (next(behind(count))) return true;
      return false;
    };
  }

  function loop(node: AST.Quantifier, forward: boolean): Matcher {
    const element = matcher(node.element, forward);
    const [least, most] = [node.min, node.max].map(bounded) as [number, number];
    const inside = keepsCaptures ? [...groupsIn(node.element)] : [];
    const once = (at: number, next: Next): boolean => {
      const before = captures;
      if (inside.some(group => captures.has(group))) {
        captures = new Map(captures);
        for (const group of inside) captures.delete(group);
      }
      if (element(at, next)) return true;
      captures = before;
      return false;
    };
    return (at, next) => {
      const from = (at: number, count: number): boolean => {
        step();
        const again = (): boolean =>
          count < most && once(at, to => (to === at && count >= least ? false : from(to, count + 1)));
        if (count < least) return again();
        return node.greedy ? again() || next(at) : next(at) || again();
      };
      return from(at, 0);
    };
  }

  function assertion(node: AST.Assertion): Matcher {
    const holds = condition(node);
    return (at, next) => {
      step();
      const before = captures;
      if (holds(at) && next(at)) return true;
      captures = before;
      return false;
    };
  }

  function condition(node: AST.Assertion): (at: number) => boolean {
    const isBreak = (character: string | undefined): boolean =>
      character === undefined || /[\n\r\u2028\u2029]/.test(character);
    const isBound = (character: string | undefined): boolean =>
      flags.includes('m') ? isBreak(character) : character === undefined;
    switch (node.kind) {
      case 'start':
        return at => isBound(characters[at - 1]);
      case 'end':
        return at => isBound(characters[at]);
      case 'word': {
        const word = (character: string | undefined): boolean => character !== undefined && isWord(character);
        return at => (word(characters[at - 1]) !== word(characters[at])) !== node.negate;
      }
      case 'lookahead':
      case 'lookbehind': {
        const inner = oneOf(node.alternatives, node.kind === 'lookahead');
        return at => {
          const before = captures;
          const found = inner(at, () => true);
          if (node.negate) captures = before;
          return found !== node.negate;
        };
      }
    }
  }

  const start = matcher(pattern, true);
  return text => {
    characters = isUnicode ? Array.from(text) : text.split('');
    steps = 0;
    const matches: string[] = [];
    try {
      for (let at = 0; at <= characters.length;) {
        captures = new Map();
        let end = at;
        const found = start(at, to => {
          end = to;
          return true;
        });
        if (found) matches.push(slice(at, end));
        at = found && end > at ? end : at + 1;
      }
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
    }
    return { matches, steps };
  };
}

class TooManySteps extends Error {}

function hasReference(part: Part): boolean {
  return part.type === 'Backreference' || partsOf(part).some(hasReference);
}

function* groupsIn(part: Part): Generator<AST.CapturingGroup> {
  if (part.type === 'CapturingGroup') yield part;
  for (const inner of partsOf(part)) yield* groupsIn(inner);
}
