import assert from 'node:assert/strict';
import { locateInYaml, underlined } from '../../../src/core/schema/locate';
import { parseYaml } from '../../../src/core/syntax/yaml';

const text = 'author:\n  github: "mei"\n  email:\nmain:\n  - title: News\n    url: "#-news"\n';

const at = (pointer: string): string | undefined => {
  const located = locateInYaml(parseYaml(text).root, pointer);
  if (located === undefined) return undefined;
  const range = underlined(located);
  return text.slice(range.start, range.end);
};

describe('locateInYaml', () => {
  it('underlines a value as written', () => {
    assert.equal(at('/author/github'), '"mei"');
    assert.equal(at('/main/0/url'), '"#-news"');
  });

  it('underlines the key of a value that is left out or has lines of its own', () => {
    assert.equal(at('/author/email'), 'email');
    assert.equal(at('/author'), 'author');
  });

  it('stays with the last value it finds', () => assert.equal(at('/author/github/deeper'), '"mei"'));

  it('knows no place in an empty document', () =>
    assert.equal(locateInYaml(parseYaml('# nothing\n').root, '/a'), undefined));

  it('takes the last of two equal keys, as Ruby does', () => {
    const twice = 'a: 1\na: 2\n';
    assert.deepEqual(locateInYaml(parseYaml(twice).root, '/a')?.value, { start: 8, end: 9 });
  });
});
