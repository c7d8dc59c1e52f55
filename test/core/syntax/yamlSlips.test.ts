import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { parseYaml } from '../../../src/core/syntax/yaml';

const author = 'author:\n  name: Lin Qiu\n';
const asAuthor = { author: { name: 'Lin Qiu' } };

/** A line or some, what is read of them and where YAML stops, before and behind lines that are well. */
const slips: readonly (readonly [why: string, lines: string, values: object, stop: string])[] = [
  ['a colon in a value', 'title   : Lin Qiu: my page\n', { title: 'Lin Qiu: my page' }, 'L'],
  ['several in one', 'title: Lin: Qiu : page\n', { title: 'Lin: Qiu : page' }, 'L'],
  ['one at its end', 'title: Lin Qiu:\n', { title: 'Lin Qiu:' }, 'L'],
  ['one before a comment', 'title: Lin: page # of: mine\n', { title: 'Lin: page' }, 'L'],
  ['one in a value that looks like a number behind it', 'time: at: 12\n', { time: 'at: 12' }, 'a'],
  ['one behind quotes', 'title: "Lin: Qiu": page\n', { title: 'Lin: Qiu' }, '"'],
  ['one in an item', 'list:\n  - a: b: c\n    d: e\n  - f\n', { list: [{ a: 'b: c', d: 'e' }, 'f'] }, 'b'],
  ['one deeper', 'one:\n  two: b: c\n  three: d\n', { one: { two: 'b: c', three: 'd' } }, 'b'],
  ['a key one blank too far right', 'locale: en\n title: Lin\n', { locale: 'en title: Lin' }, 'e'],
  ['a word without a colon', 'title\n', {}, 'title\nauthor'],
  [
    'what Git left in two versions',
    '<<<<<<< HEAD\ntitle: mine\n=======\ntitle: theirs\nplace: there\n>>>>>>> origin/main\n',
    { title: 'mine' },
    '<<<<<<< HEAD\ntitle: mine\n=======\ntitle: theirs\nplace: there\n>>>>>>> origin/main\n',
  ],
  [
    'what both versions go back to',
    '<<<<<<< HEAD\ntitle: mine\n||||||| 1a2b3c4\ntitle: ours\n=======\ntitle: theirs\n>>>>>>> main\n',
    { title: 'mine' },
    '<<<<<<< HEAD\ntitle: mine\n||||||| 1a2b3c4\ntitle: ours\n=======\ntitle: theirs\n>>>>>>> main\n',
  ],
];

describe('parseYaml: a slip costs only itself,', () => {
  for (const [why, lines, values, stop] of slips)
    it(`${why}, and is told where it is`, () => {
      const text = `first: 1\n${lines}${author}last: [a]\n`;
      const { plain, problems } = parseYaml(text);
      assert.deepEqual(plain, { first: 1, ...values, ...asAuthor, last: ['a'] });
      assert.ok(problems[0]);
      assert.equal(text.slice(problems[0].start, problems[0].end), stop);
    });

  it('each of several', () => {
    const text = `a: b: c\ntitle\nd: e: f\n g: h\n${author}`;
    const { plain, problems } = parseYaml(text);
    assert.deepEqual(plain, { a: 'b: c', d: 'e: f g: h', ...asAuthor });
    assert.deepEqual(
      problems.slice(0, 3).map(({ start }) => text.slice(start, start + 5)),
      ['b: c\n', 'title', 'e: f\n'],
    );
  });

  it('with the places of what stands around it', () => {
    const text = `title: Lin: page\r\n${author.replaceAll('\n', '\r\n')}`;
    const { root } = parseYaml(text);
    assert.equal(root?.kind, 'mapping');
    assert.deepEqual(
      root.entries.map(({ key, value: { range } }) => [key, text.slice(range.start, range.end)]),
      [
        ['title', 'Lin: page'],
        ['author', 'name: Lin Qiu\r\n'.trimEnd()],
      ],
    );
  });

  it('and what reads like one within quotes or a block is none', () => {
    const text = `a: "b: c"\nd: |\n  <<<<<<< HEAD\n  e: f: g\n  =======\n  >>>>>>> main\n${author}`;
    const { plain, problems } = parseYaml(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(plain, { a: 'b: c', d: '<<<<<<< HEAD\ne: f: g\n=======\n>>>>>>> main\n', ...asAuthor });
  });
});
