import assert from 'node:assert/strict';
import { filled } from '../../../src/core/text/filled';

describe('a sentence with its values', () => {
  for (const [sentence, values, expected] of [
    ['“{0}” is written “{1}”, not “{0}”.', ['Oak', 'OAK'], '“Oak” is written “OAK”, not “Oak”.'],
    // braces of Liquid around a place
    ['“{% {0} %}” has no “{% end{0} %}”.', ['if'], '“{% if %}” has no “{% endif %}”.'],
    ['No “{” belongs to “{0}”.', ['}'], 'No “{” belongs to “}”.'],
    // what a value says is no place
    ['“{0}” and “{1}”', ['{1}', 'b'], '“{1}” and “b”'],
    ['“{0}” and “{1}”', ['a'], '“a” and “{1}”'],
  ] as const)
    it(`is ${expected}`, () => assert.equal(filled(sentence, values), expected));
});
