import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { readConfig } from '../../../../src/core/site/settings/config';

describe('readConfig', () => {
  it("gives Jekyll's defaults where the site says nothing", () => {
    for (const text of [undefined, '', '# nothing yet\n']) {
      const { values, yaml } = readConfig(text);
      assert.equal(values.permalink, 'date');
      assert.deepEqual(values.include, ['.htaccess']);
      assert.deepEqual((values.collections as { posts: unknown }).posts, {
        output: true,
        permalink: '/:categories/:year/:month/:day/:title:output_ext',
      });
      assert.deepEqual(yaml?.problems ?? [], []);
    }
  });

  it('merges mappings, replaces lists, and keeps the default where a key is left blank', () => {
    const { values } = readConfig(
      'title: Home\nkramdown:\n  hard_wrap: true\n  input:\ninclude: [_pages]\nmarkdown_ext:\n',
    );
    assert.equal(values.title, 'Home');
    const kramdown = values.kramdown as Record<string, unknown>;
    assert.deepEqual([kramdown.hard_wrap, kramdown.input, kramdown.auto_ids], [true, 'GFM', true]);
    assert.deepEqual(values.include, ['_pages']);
    assert.equal(values.markdown_ext, 'markdown,mkdown,mkdn,mkd,md');
  });

  it('joins what Jekyll always excludes to the list of the site', () => {
    const exclude = readConfig('exclude: [docs, Gemfile]\n').values.exclude as readonly string[];
    assert.deepEqual(exclude.slice(0, 4), ['docs', 'Gemfile', '.sass-cache', '.jekyll-cache']);
    assert.equal(exclude.filter(entry => entry === 'Gemfile').length, 1);
  });

  it('takes a file that is no mapping as no settings, with a problem', () => {
    for (const text of ['- a\n- b\n', 'just words\n', '14\n']) {
      const { values, yaml } = readConfig(text);
      assert.equal(yaml?.problems.length, 1, text);
      assert.equal(values.permalink, 'date');
    }
  });

  it('points at lists that are none, and takes the default for them', () => {
    const text = 'title: A\ninclude: _pages\nexclude:\n';
    const { values, yaml } = readConfig(text);
    assert.deepEqual(
      yaml?.problems.map(({ start, end }) => text.slice(start, end)),
      ['_pages', ''],
    );
    assert.deepEqual([values.title, values.include], ['A', ['.htaccess']]);
  });

  it('keeps what can be read of a broken file', () => {
    const { values, yaml } = readConfig('title: A\nauthor: @x\ninclude: [_pages]\n');
    assert.equal(yaml?.problems.length, 1);
    assert.deepEqual([values.title, values.include], ['A', ['_pages']]);
  });

  it('skips a byte order mark', () => {
    assert.equal(readConfig('\uFEFFtitle: A\n').values.title, 'A');
  });
});
