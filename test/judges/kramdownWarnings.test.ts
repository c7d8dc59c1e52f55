import assert from 'node:assert/strict';
import { readKramdownOptions } from '../../src/core/kramdown/options';
import { parseKramdown } from '../../src/core/kramdown/parse';
import type { KramdownWarning, KramdownWarningCode } from '../../src/core/kramdown/tree';
import { generate } from '../fuzz/kramdown';
import { rubyObstacle } from './ensureRuby';
import { askKramdownFully } from './realKramdown';

/** Each of kramdown's sentences with our code for it. */
const sentences: readonly (readonly [RegExp, KramdownWarningCode])[] = [
  [/^Found no end tag for/, 'unclosed-element'],
  [/^Found invalidly used HTML closing tag for/, 'stray-end-tag'],
  [/^Found block HTML tag .* in span-level text/, 'invalid-html'],
  [/^Cannot use block-level parsing in span-level HTML tag/, 'invalid-html'],
  [/^Duplicate HTML attribute/, 'duplicate-attribute'],
  [/^No link definition for link ID/, 'missing-reference'],
  [/^Footnote definition for .* not found/s, 'missing-footnote'],
  [/^Footnote definition for .* is unreferenced/s, 'unused-footnote'],
  [/^Duplicate (?:link ID|footnote name|abbreviation ID)/, 'duplicate-reference'],
  [/^Unknown kramdown option/, 'invalid-option'],
  [/^Option .+ may not be set inline/, 'forbidden-option'],
  [/^Found span IAL after text/, 'invalid-extension'],
  [/^No or invalid attributes found in IAL\/ALD content/, 'invalid-extension'],
  [/^No stop tag for extension/, 'invalid-extension'],
  [/^Invalid extension with name/, 'invalid-extension'],
  [/^Invalid extension stop tag/, 'invalid-extension'],
  [/^Found table without body/, 'table-without-body'],
  [/^Warning: this should not occur - no block parser handled the line/, 'unclaimed-line'],
];

/**
 * kramdown loses its warnings with every emphasis that comes to nothing; it counts lines anew in what is indented or quoted,
 * and says twice what stands in a line with a pipe. So only other documents are compared.
 */
const isCompared = (text: string): boolean => !/[*_|\r]|^(?:[ \t:>+-]|\d+\.)/m.test(text);

interface Told {
  readonly code: KramdownWarningCode;
  readonly line: number | undefined;
}

function toldBy(sentence: string): Told {
  const code = sentences.find(([pattern]) => pattern.test(sentence))?.[1];
  assert.ok(code !== undefined, `a warning of kramdown's that we know nothing of: ${sentence}`);
  const line = /[ (]line (\d+)/.exec(sentence.replace(/'[^]*'/, ''))?.[1];
  // the line behind the second definition is named
  return { code, line: line === undefined || code === 'duplicate-reference' ? undefined : Number(line) };
}

function told({ code, start }: KramdownWarning, text: string): Told {
  return {
    code: code === 'missing-shortcut' ? 'missing-reference' : code,
    line: text.slice(0, start).split('\n').length,
  };
}

const matches = (a: Told, b: Told): boolean =>
  a.code === b.code && (a.line === undefined || b.line === undefined || a.line === b.line);

interface Pair {
  readonly text: string;
  readonly theirs: readonly Told[];
  readonly ours: readonly Told[];
}

function pairsOf(texts: readonly string[]): readonly Pair[] {
  const answers = askKramdownFully(texts.map(text => ({ text })));
  return texts.flatMap((text, index) => {
    const answer = answers[index];
    if (answer === null || answer === undefined) return [];
    const ours = parseKramdown(text, readKramdownOptions({})).warnings.map(warning => told(warning, text));
    return [{ text, theirs: answer.warnings.map(toldBy), ours }];
  });
}

describe('kramdown: warnings, beside real kramdown', () => {
  let pairs: readonly Pair[] = [];

  before(function () {
    if (rubyObstacle() !== undefined) this.skip();
    pairs = pairsOf(Array.from({ length: 12_000 }, (_, seed) => generate(seed)).filter(isCompared));
  });

  it('each of its warnings is one of ours, on the same line', () => {
    assert.ok(pairs.length > 500);
    for (const { text, theirs, ours } of pairs) {
      for (const warning of theirs)
        assert.ok(
          ours.some(own => matches(own, warning)),
          `${JSON.stringify(text)}: ${JSON.stringify(warning)} is not among ${JSON.stringify(ours)}`,
        );
    }
  });

  it('we warn of nothing else, but of each element that is not closed', () => {
    for (const { text, theirs, ours } of pairs) {
      for (const warning of ours) {
        // of elements in each other that all end with the text, kramdown names the innermost
        const isAround = warning.code === 'unclosed-element' && theirs.some(({ code }) => code === 'unclosed-element');
        // a link behind brackets makes kramdown forget what it said of them
        const isForgotten = warning.code === 'missing-reference' && text.includes('[');
        assert.ok(
          isAround || isForgotten || theirs.some(other => matches(other, warning)),
          `${JSON.stringify(text)}: ${JSON.stringify(warning)} is not among ${JSON.stringify(theirs)}`,
        );
      }
    }
  });
});
