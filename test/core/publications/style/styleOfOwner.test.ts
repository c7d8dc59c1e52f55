import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { learnEntryStyle } from '../../../../src/core/publications/style/learnEntryStyle';

describe('the style of a page', () => {
  it('is learned anew for another owner', () => {
    const page = parsePage(
      '# Publications\n\n- **Tides of Reading Lakes**. <u>Bo Day</u>, *Mei Lin*. Journal of Lakes, 2024.\n- **Tides of Quiet Lakes**. *Mei Lin*, <u>Bo Day</u>. Journal of Boats, 2023.\n',
    );
    const markOf = (ownNames: readonly string[]): string => {
      const { open, close } = learnEntryStyle(page, 20, { ownNames }).authors.self;
      return `${open}…${close}`;
    };
    assert.equal(markOf(['Bo Day']), '<u>…</u>');
    assert.equal(markOf(['Mei Lin']), '*…*');
    assert.equal(markOf(['Bo Day']), '<u>…</u>');
  });
});
