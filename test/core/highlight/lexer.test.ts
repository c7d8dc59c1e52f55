import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/highlight/lexer';
import type { Language, States } from '../../../src/core/highlight/lexer';

/** The tokens of pieces read one after another, as `kind:text`. */
function tokens(language: Language, ...pieces: readonly string[]): readonly string[] {
  const found: string[] = [];
  const reader = language.begin((kind, text) => found.push(`${kind}:${text}`));
  for (const piece of pieces) reader.read(piece);
  return found;
}

function language(states: States, start?: string): Language {
  return languageOf(() => states, start);
}

describe('highlight: states and rules', () => {
  it('the first rule that matches counts', () => {
    const keywords = language({
      root: [
        [/if/, 'k'],
        [/\w+/, 'n'],
        [/\s/, ''],
      ],
    });
    assert.deepEqual(tokens(keywords, 'if x'), ['k:if', ':\u0020', 'n:x']);
  });

  it('groups have a kind each', () => {
    const pair = language({ root: [[/(\w+)(\s*)(=)/, ['na', '', 'o']]] });
    assert.deepEqual(tokens(pair, 'a ='), ['na:a', ': ', 'o:=']);
  });

  it('a state is entered, left, and replaced', () => {
    const quoted = language({
      root: [
        [/"/, 's', 'string'],
        [/</, 'o', '=tag'],
      ],
      string: [
        [/"/, 's', '#pop'],
        [/[^"]+/, 's'],
      ],
      tag: [[/\w+/, 'nt']],
    });
    assert.deepEqual(tokens(quoted, '"a"<b'), ['s:"', 's:a', 's:"', 'o:<', 'nt:b']);
  });

  it('the last state is never left', () => {
    assert.deepEqual(tokens(language({ root: [[/\)/, 'p', '#pop:3']] }), '))'), ['p:)', 'p:)']);
  });

  it('another state’s rules are included', () => {
    const nested = language({ root: ['word', [/\s/, '']], word: [[/\w+/, 'n']] });
    assert.deepEqual(tokens(nested, 'a b'), ['n:a', ':\u0020', 'n:b']);
  });

  it('what no rule matches is an error of one character, whole where it is outside the first plane', () => {
    assert.deepEqual(tokens(language({ root: [[/a/, 'n']] }), 'a?𝒳'), ['n:a', 'err:?', 'err:𝒳']);
  });

  it('empty matches come to an end', () => {
    const circle = language({ root: [[/(?=x)/, '', 'other']], other: [[/(?=x)/, '', '#pop']] });
    assert.equal(tokens(circle, 'x').at(-1), 'err:x');
  });

  it('a state goes on in the next piece', () => {
    const string = language({
      root: [
        [/"/, 's', 'string'],
        [/\w/, 'n'],
      ],
      string: [
        [/"/, 's', '#pop'],
        [/\w/, 's'],
      ],
    });
    assert.deepEqual(tokens(string, '"a', 'b"c'), ['s:"', 's:a', 's:b', 's:"', 'n:c']);
  });

  it('a function may leave a match to the next rules, or take a part of it', () => {
    const some = language({
      root: [
        [/\w+/, (_, [word]) => (word === 'no' ? false : undefined)],
        [
          /\w+/,
          (run, [word]) => {
            run.emit('n', word.slice(0, 1));
            return 1;
          },
        ],
      ],
    });
    assert.deepEqual(tokens(some, 'no'), ['n:n']);
  });

  it('patterns are read as in Ruby: bounds of lines, ASCII blanks, letters of any script', () => {
    assert.deepEqual(
      tokens(
        language({
          root: [
            [/^b$/, 'k'],
            [/[^]/, 'n'],
          ],
        }),
        'a\nb\nc',
      ).join(),
      'n:a,n:\n,k:b,n:\n,n:c',
    );
    assert.deepEqual(tokens(language({ root: [[/\s/, 'w']] }), ' \u00a0'), ['w: ', 'err:\u00a0']);
    assert.deepEqual(
      tokens(
        language({
          root: [
            [/if\b/, 'k'],
            [/[^]/, 'n'],
          ],
        }),
        'ifé',
      ),
      ['n:i', 'n:f', 'n:é'],
    );
  });

  it('a rule that needs a text is left out where it does not come', () => {
    const comment = language({
      root: [
        [/\/\*[^]*?\*\//, 'c', '', '*/'],
        [/[^]/, 'o'],
      ],
    });
    assert.deepEqual(tokens(comment, '/*a*//*'), ['c:/*a*/', 'o:/', 'o:*']);
  });
});
