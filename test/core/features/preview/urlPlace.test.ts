import assert from 'node:assert/strict';
import { urlPlace } from '../../../../src/core/features/preview/urlPlace';
import { yamlOfFile } from '../../../../src/core/syntax/yaml';

const address = 'https://lin.example';

/** The configuration after the address was typed where the author is led, with ‹…› around it. */
function typed(text: string): string {
  const { range, before, after } = urlPlace(text);
  const [start, end] = [text.slice(0, range.start), text.slice(range.end)];
  const { plain, problems } = yamlOfFile(start + before + address + after + end);
  assert.deepEqual([Reflect.get(Object(plain), 'url'), problems], [address, []]);
  return `${start}${before}‹${address}›${after}${end}`;
}

describe('the place of the address in a configuration', () => {
  for (const [text, expected] of [
    [
      'title: a\nurl: # https://mei.example, no slash\nb: 1\n',
      `title: a\nurl: ‹${address}› # https://mei.example, no slash\nb: 1\n`,
    ],
    ['url:   # not yet\n', `url:  ‹${address}› # not yet\n`],
    ['url:\t# not yet\n', `url:\t‹${address}› # not yet\n`],
    ['url:\nb: 1\n', `url: ‹${address}›\nb: 1\n`],
    ['url:\r\nb: 1\r\n', `url: ‹${address}›\r\nb: 1\r\n`],
    ['url:', `url: ‹${address}›`],
    ['url: \n', `url: ‹${address}›\n`],
    ['url:\n  # not yet\nb: 1\n', `url: ‹${address}›\n  # not yet\nb: 1\n`],
    ['url: "" # the base hostname\n', `url: ‹${address}› # the base hostname\n`],
    ['url: lin.example\n', `url: ‹${address}›\n`],
    ['url: ~\n', `url: ‹${address}›\n`],
    // without the key
    ['title: a # my name\n# next\nb: 1\n', `title: a # my name\nurl: ‹${address}›\n# next\nb: 1\n`],
    // in the column of its neighbours
    [
      'title        : "a"\nname         : "b"\n',
      `title        : "a"\nurl          : ‹${address}›\nname         : "b"\n`,
    ],
    ['"title" : a\n', `"title" : a\nurl     : ‹${address}›\n`],
    ['id : a\n', `id : a\nurl: ‹${address}›\n`],
    ['---\r\ntitle: a\r\nb: 1\r\n', `---\r\ntitle: a\r\nurl: ‹${address}›\r\nb: 1\r\n`],
    ['author:\n  name: a\nabout: >\n  a\n\ntitle:', `author:\n  name: a\nabout: >\n  a\n\ntitle:\nurl: ‹${address}›`],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(typed(text), expected));

  it('is the beginning of the file where no key can be read', () => {
    const start = { range: { start: 0, end: 0 }, before: '', after: '' };
    for (const text of ['', '# later\n', '- a\n', '{ title: a }\n', 'a: [\n']) assert.deepEqual(urlPlace(text), start);
  });
});
