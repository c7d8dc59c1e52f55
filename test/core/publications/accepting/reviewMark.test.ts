import assert from 'node:assert/strict';
import { preprintServerNames } from '../../../../src/core/page/venues/preprintServerNames';
import { saysOnlyUnderReview, saysUnderReview } from '../../../../src/core/publications/accepting/reviewMark';

describe('words that say that a work has not appeared', () => {
  const servers = [...preprintServerNames, 'arXiv', 'EarthArXiv', 'ChinaXiv', 'CoRR', 'SSRN Electronic Journal'];
  for (const server of servers)
    for (const words of [server, `${server}, 2029`, `${server}, May 2029`, `${server} preprint`])
      it(`say nothing else: ${words}`, () => {
        assert.ok(saysUnderReview(words));
        assert.ok(saysOnlyUnderReview(words));
      });

  for (const words of ['arXiv GUI Agents', 'Research Square Lakes, 2029', 'SSRN, Journal of Lakes'])
    it(`say more: ${words}`, () => {
      assert.ok(saysUnderReview(words));
      assert.equal(saysOnlyUnderReview(words), false);
    });
});
