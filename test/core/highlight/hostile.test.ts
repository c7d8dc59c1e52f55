import assert from 'node:assert/strict';
import { highlight } from '../../../src/core/highlight/highlight';
import { rougeLanguages } from '../../../src/core/highlight/rougeNames';
import { hasTokens } from './cases';

/** Beginnings that never end, and what could be looked for again and again. */
const pieces = [
  ...[
    '"',
    "'",
    '`',
    '/*',
    '<!--',
    '(',
    '{',
    '[',
    '<',
    '\\',
    '$(',
    '#{',
    '${',
    '{%',
    '{{',
    '<<A\n',
    'a ',
    'a\n',
    ' ',
    '\n',
  ],
  ...[
    '"""',
    "'''",
    'a(b',
    'a b(',
    'a=',
    '\\"',
    "\\'",
    '%(',
    '```',
    '# a\n',
    '- ',
    'a:\n ',
    '<a b="',
    '<![CDATA[',
    '$$',
  ],
  ...['"""\n\n', '<a@b.', '~~~~', '@.'],
  ...['\\begin{', '"\\', 'R"(', '#if 0\n', 'class ', 'from a ', '@a(', 'a::', 'é', '𝒳', '\r', '\u2028', '\n\n    a'],
];

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('highlight: hostile code', () => {
  for (const language of rougeLanguages()
    .map(([tag = '']) => tag)
    .filter(hasTokens)) {
    it(`${language}: comes out whole, whatever is repeated`, () => {
      for (const piece of pieces) {
        const code = piece.repeat(Math.ceil(1500 / piece.length));
        assert.equal(textOf(highlight(code, language) ?? ''), code, JSON.stringify(piece));
      }
    });
  }
});
