import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { readConfig } from '../../../../src/core/site/settings/config';
import { isReadByJekyll } from '../../../../src/core/site/settings/entryFilter';
import { fnmatch, globFindsAbove } from '../../../../src/core/site/settings/glob';

describe('isReadByJekyll', () => {
  it('takes entries of exclude as beginnings and patterns, as Jekyll does', () => {
    const config = readConfig('exclude: [log, "*.xml", /assets/js/, docs/]\n');
    for (const path of ['log', 'logo.png', 'log/a.md', 'feed.xml', 'a/b.xml', 'assets/js/x.js', 'docs/a.md']) {
      assert.equal(isReadByJekyll(config, path), false, path);
    }
    for (const path of ['a/logo.png', 'assets/css/x.css', 'docs.md'])
      assert.equal(isReadByJekyll(config, path), true, path);
  });

  it('lets include win, at any depth', () => {
    const config = readConfig('include: [_pages, docs/keep.md]\nexclude: [docs]\n');
    for (const path of ['_pages/a.md', 'x/_pages/a.md', 'docs/keep.md'])
      assert.equal(isReadByJekyll(config, path), true, path);
    for (const path of ['_other/a.md', 'docs/a.md', '_pages/_x/a.md'])
      assert.equal(isReadByJekyll(config, path), false, path);
  });
});

describe('fnmatch', () => {
  it("matches as Ruby's does", () => {
    const yes = [
      ['*', ''],
      ['a*c', 'abbc'],
      ['a*', 'a/b'],
      ['?', 'x'],
      ['[a-c]x', 'bx'],
      ['[^a]', 'b'],
      ['\\*', '*'],
      ['a**b', 'ab'],
    ] as const;
    const no = [
      ['?', ''],
      ['a*c', 'abd'],
      ['[a-c]x', 'dx'],
      ['[^a]', 'a'],
      ['[a', '[a'],
      ['a', 'ab'],
    ] as const;
    for (const [pattern, name] of yes) assert.equal(fnmatch(pattern, name), true, `${pattern} ${name}`);
    for (const [pattern, name] of no) assert.equal(fnmatch(pattern, name), false, `${pattern} ${name}`);
  });

  it('does not try every way', () => {
    assert.equal(fnmatch('*a'.repeat(30), 'b'.repeat(5000)), false);
  });
});

describe('globFindsAbove', () => {
  it('finds a path or a folder above it', () => {
    for (const pattern of ['_pages/*', '_pages/*/deep*', '**/deep.md', '_pages/**/*.md', '_p*']) {
      assert.equal(globFindsAbove(pattern, '_pages/sub/deep.md'), true, pattern);
    }
    for (const pattern of ['*/deep.md', '_posts/*', '_pages/*/*/*', '']) {
      assert.equal(globFindsAbove(pattern, '_pages/sub/deep.md'), false, pattern);
    }
  });
});
