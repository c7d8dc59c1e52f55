import assert from 'node:assert/strict';
import { append, discard, openPage, problems, ruleOf } from './page';

describe('what is said of a tag of Liquid', () => {
  afterEach(discard);

  for (const [name, written, told] of [
    ['that Jekyll does not know', '{% oaks %}', /Jekyll does not know the tag “\{% oaks %\}”/],
    ['that is never closed', '{% if oaks %}', /“\{% if %\}” has no “\{% endif %\}”/],
    ['that closes nothing', '{% endfor %}', /“\{% endfor %\}” belongs to no open block/],
  ] as const)
    it(`${name} names it`, async () => {
      const { document } = await openPage('_pages/about.md');
      await append(document, `\n${written}\n`);
      const found = await problems(document.uri, all => all.some(each => ruleOf(each) === 'liquid-hazard'));
      assert.match(found.find(each => ruleOf(each) === 'liquid-hazard')?.message ?? '', told);
    });
});
