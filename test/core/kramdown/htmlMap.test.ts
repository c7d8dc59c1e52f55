import assert from 'node:assert/strict';
import { printHtml } from '../../../src/core/kramdown/html';
import { mapHtml } from '../../../src/core/kramdown/map/htmlMap';
import { parseKramdown } from '../../../src/core/kramdown/parse';
import { placeAt } from '../../../src/core/text/mappedText';
import { generate } from '../../fuzz/kramdown';

/** Makes each word of a document another: `word` becomes `wordaab`, so that a letter can come from one place only. */
function withUniqueWords(text: string): string {
  let count = 0;
  return text.replace(/\b(?:word|em|st|Paper|def|note|x)\b/g, word => {
    count += 1;
    const number = count.toString(26).padStart(3, '0');
    return word + number.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  });
}

describe('kramdown: the map of any page', () => {
  it('is of the HTML that is printed', () => {
    for (let seed = 0; seed < 300; seed++) {
      const text = generate(seed);
      const document = parseKramdown(text);
      assert.equal(mapHtml(document, text).text, printHtml(document), text);
    }
  });

  it('leads each word to the one place where it is written', () => {
    let words = 0;
    for (let seed = 0; seed < 600; seed++) {
      const text = withUniqueWords(generate(seed));
      const map = mapHtml(parseKramdown(text), text);
      const outside = map.text.replace(/<!--[^]*?-->|<\/?[a-z][^>]*>/g, tag => ' '.repeat(tag.length));
      for (const { 0: word, index } of outside.matchAll(/\b(?:word|em|st|Paper|def|note|x)[a-z]{3}\b/g)) {
        const written = text.indexOf(word);
        if (written === -1) continue;
        words += 1;
        const starts = Array.from(word, (_, at) => placeAt(map, index + at)?.start);
        assert.deepEqual(
          starts,
          Array.from(word, (_, at) => written + at),
          `${word} in ${JSON.stringify(text)}`,
        );
      }
    }
    assert.ok(words > 500);
  });

  it('says of copied letters what is written, and covers all that is printed', () => {
    for (let seed = 0; seed < 300; seed++) {
      const text = generate(seed);
      const map = mapHtml(parseKramdown(text), text);
      if (map.text !== '') assert.equal(map.segments[0]?.at, 0);
      map.segments.forEach(({ at, start, end, copied }, number) => {
        const to = map.segments[number + 1]?.at ?? map.text.length;
        assert.ok(at < to && start <= end && end <= text.length);
        if (copied) assert.equal(text.slice(start, end), map.text.slice(at, to));
      });
    }
  });

  it('has the ranges of elements around those of what is in them', () => {
    const map = (text: string): string => {
      const { segments, text: html } = mapHtml(parseKramdown(text), text);
      return segments
        .map(({ at, start, end, copied }, number) => {
          const printed = html.slice(at, segments[number + 1]?.at).trim();
          return copied ? printed : `${printed}:${JSON.stringify(text.slice(start, end))}`;
        })
        .join(' ');
    };
    assert.equal(map('a *b*'), '<p>:"a *b*" a <em>:"*b*" b </em>:"*b*" </p>:"a *b*"');
    assert.equal(
      map('![a](b "c") [d](e)'),
      '<p>:"![a](b \\"c\\") [d](e)" <img src=":"![a](b \\"c\\")" b " alt=":"![a](b \\"c\\")" a " title=":"![a](b \\"c\\")" c ' +
        '" />:"![a](b \\"c\\")"  <a href=":"[d](e)" e ">:"[d](e)" d </a>:"[d](e)" </p>:"![a](b \\"c\\") [d](e)"',
    );
    assert.equal(map('$$a<b$$'), '\\[:"$$a<b$$" a &lt;:"<" b \\]:"$$a<b$$"');
    assert.equal(
      map('- [x] a\n'),
      '<ul class="task-list">:"- [x] a" <li class="task-list-item">:"- [x] a" ' +
        '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled" checked="checked" />:"[x] " a ' +
        '</li>:"- [x] a" </ul>:"- [x] a"',
    );
    assert.equal(
      map('x\\* AB y\n\n*[AB]: t'),
      '<p>:"x\\\\* AB y" x * <abbr title="t">:"" AB </abbr>:"" y </p>:"x\\\\* AB y" ',
    );
  });
});
