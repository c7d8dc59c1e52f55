import assert from 'node:assert/strict';
import { nullDefaultsFor } from '../../../src/core/site/settings/frontMatterDefaults';
import { siteTime } from '../../../src/core/site/siteTime';

const config = {
  defaults: [
    { scope: { path: '' }, values: { layout: 'page', lang: 'en' } },
    { scope: { path: 'raw' }, values: { layout: null } },
    { scope: { path: 'raw/but', type: 'pages' }, values: { layout: 'page' } },
  ],
};

describe('defaults that are null', () => {
  it('switch off what less exact ones say', () => {
    assert.deepEqual(nullDefaultsFor(config, 'raw/a.md', 'pages'), { layout: null });
  });
  it('count for nothing where there are none, or more exact ones', () => {
    assert.deepEqual(nullDefaultsFor(config, 'a.md', 'pages'), {});
    assert.deepEqual(nullDefaultsFor(config, 'raw/but/a.md', 'pages'), {});
  });
});

describe('the date of a post', () => {
  const dates: readonly (readonly [text: string, day: string])[] = [
    ['January 5, 2022', '2022-1-5'],
    ['5 Jan 2022', '2022-1-5'],
    ['2022-1-5', '2022-1-5'],
    ['2022-01-05 23:30 +0000', '2022-1-6'],
  ];
  for (const [text, day] of dates) {
    it(`“${text}” is read as Ruby reads it`, () => {
      const time = siteTime(text, 'Asia/Shanghai');
      assert.equal(`${time?.year}-${time?.month}-${time?.day}`, day);
    });
  }
  it('may be none', () => {
    assert.equal(siteTime('soon', 'UTC'), undefined);
  });
});
