import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { defaultsFor } from '../../../../src/core/site/settings/frontMatterDefaults';
import { readConfig } from '../../../../src/core/site/settings/config';

// the expected values are those of real Jekyll 4.3
describe('defaultsFor', () => {
  const config = (defaults: string): Readonly<Record<string, unknown>> => readConfig(`defaults:\n${defaults}`).values;

  it('takes sets of every page, of a type, of a folder', () => {
    const values = config(
      '  - {scope: {path: "", type: pages}, values: {layout: default, author_profile: true}}\n' +
        '  - {scope: {path: "", type: posts}, values: {layout: post}}\n' +
        '  - {scope: {path: _pages/sub}, values: {layout: sub}}\n',
    );
    assert.deepEqual(defaultsFor(values, '_pages/about.md', 'pages'), { layout: 'default', author_profile: true });
    assert.deepEqual(defaultsFor(values, '_pages/sub/a.md', 'pages'), { layout: 'sub', author_profile: true });
    assert.deepEqual(defaultsFor(values, '_posts/2024-01-01-a.md', 'posts'), { layout: 'post' });
  });

  it('prefers the longer path, then the set with a type, then the later one', () => {
    const values = config(
      '  - {scope: {path: _pages}, values: {x: path, y: path}}\n' +
        '  - {scope: {type: pages}, values: {x: type, z: type}}\n' +
        '  - {scope: {}, values: {z: none, w: none}}\n' +
        '  - {scope: {path: _pages}, values: {y: later}}\n',
    );
    assert.deepEqual(defaultsFor(values, '_pages/a.md', 'pages'), { x: 'path', y: 'later', z: 'type', w: 'none' });
  });

  it('merges mappings of several sets', () => {
    const values = config(
      '  - {scope: {path: ""}, values: {o: {a: 1, b: 1}}}\n  - {scope: {path: _pages}, values: {o: {b: 2}}}\n',
    );
    assert.deepEqual(defaultsFor(values, '_pages/a.md', 'pages'), { o: { a: 1, b: 2 } });
  });

  it('reads patterns with a star', () => {
    const values = config(
      '  - {scope: {path: "_pages/*/deep*"}, values: {a: 1}}\n  - {scope: {path: "_pages/**/*.md"}, values: {b: 2}}\n',
    );
    assert.deepEqual(defaultsFor(values, '_pages/sub/deep.md', 'pages'), { a: 1, b: 2 });
    assert.deepEqual(defaultsFor(values, '_pages/deep.md', 'pages'), { b: 2 });
  });

  it('has none where the config has nothing usable', () => {
    for (const defaults of ['  layout: x\n', '  - layout: x\n', '  - {scope: {path: ""}}\n']) {
      assert.deepEqual(defaultsFor(config(defaults), 'a.md', 'pages'), {}, defaults);
    }
  });
});
