import assert from 'node:assert/strict';
import markdownIt from 'markdown-it';
import { asWritten, inBoth, told, type Block } from '../../../src/core/features/wording';
import { message } from '../../../src/core/text/message';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { toMarkdown } from './src/extension/features/wording';

export const markdownOf = blocks => toMarkdown(blocks).value;
`;

describe('a documentation or hover in Markdown', () => {
  let markdownOf: (blocks: readonly Block[]) => string;
  before(async () => {
    ({ markdownOf } = (await runWithoutVscode(program)) as { readonly markdownOf: typeof markdownOf });
  });

  /** As HTML, by a reader that makes links of bare addresses, as VS Code's does. */
  const shown = (...blocks: readonly Block[]): string =>
    markdownIt({ linkify: true, breaks: true }).render(markdownOf(blocks)).trim();

  const hostile = [
    'Lakes ` \r\r![x](https://lakes.example/seen.png)\r\r[Trust](https://lakes.example/) ` end',
    'Lakes ` \r\n\r\n![x](https://lakes.example/seen.png)\n\n ` end',
    'Lakes `a`` ![x](https://lakes.example/seen.png) `',
    '`![x](https://lakes.example/seen.png)',
    '<img src="https://lakes.example/seen.png">',
    'Lakes\n\n[a]: https://lakes.example/\n\n[a]',
    'see https://lakes.example/, www.lakes.example',
    'see www.lakes.example/a',
    '![x](//lakes.example/seen.png)',
    '[Look Up Again](command:academicHomepage.lookUpAgain?%5B%5D)',
  ];
  for (const text of hostile) {
    it(`has neither picture nor link of a text of others: ${JSON.stringify(text)}`, () => {
      const wordings = [asWritten(text), told(message('Read by “{0}”.', text)), inBoth({ en: text, zh: text })];
      for (const wording of wordings)
        for (const kind of ['text', 'title'] as const)
          assert.doesNotMatch(shown({ kind, wording }), /<(?:img|a)\s/, `${wording.kind}, ${kind}`);
    });
  }

  const letters: readonly (readonly [text: string, html: string])[] = [
    ['a `code` of a site', '<p>a `code` of a site</p>'],
    ['AT&amp;T > 2 &lt; 3', '<p>AT&amp;amp;T &gt; 2 &amp;lt; 3</p>'],
    ['1. Lakes', '<p>1. Lakes</p>'],
    ['> Lakes', '<p>&gt; Lakes</p>'],
    ['    Lakes', '<p>Lakes</p>'],
    ['Lakes\n===', '<p>Lakes ===</p>'],
    ['Lakes\n- and\n- rivers', '<p>Lakes - and - rivers</p>'],
    ['images/a_b.png · https://lakes.example/a_b', '<p>images/a_b.png · https://lakes.example/a_b</p>'],
  ];
  for (const [text, html] of letters) {
    it(`shows a text of a site to the letter, in one line: ${JSON.stringify(text)}`, () => {
      assert.equal(shown({ kind: 'text', wording: asWritten(text) }), html);
    });
  }

  it('has the code of a schema’s text as code', () => {
    const text = 'The template has only `default`; #a is (as it stands).';
    assert.equal(
      shown({ kind: 'text', wording: inBoth({ en: text, zh: text }) }),
      '<p>The template has only <code>default</code>; #a is (as it stands).</p>',
    );
  });
});
