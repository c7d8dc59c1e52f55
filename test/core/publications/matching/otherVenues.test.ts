import assert from 'node:assert/strict';
import { areOtherVenues } from '../../../../src/core/publications/matching/otherVenues';
import type { CslItem } from '../../../../src/core/publications/work';

describe('two names of venues', () => {
  const cases: readonly (readonly [one: string, other: string, areOthers: boolean])[] = [
    ['Journal of Lakes', 'IEEE Transactions on Floods', true],
    ['IEEE Transactions on Image Processing', 'IEEE Transactions on Signal Processing', true],
    ['IEEE Transactions on Image Processing', 'IEEE Trans. Image Process.', false],
    ['IEEE Transactions on Image Processing', 'TIP', false],
    ['J. Hydrol.', 'Journal of Hydrology', false],
    ['Lakes', 'Lakes (Basel)', false],
    ['Proceedings of ISL', 'Proceedings of the AAAI Conference', true],
    ['ISL 2029, Norrhavn', '12th International Symposium on Lakes', false],
    ['International Conference on Lakes, Norrhavn', 'Intl. Conf. on Lakes', false],
    ['KDD', 'SIGKDD Conference on Knowledge Discovery and Data Mining', false],
    ['Computer Vision – ECCV 2020', 'European Conference on Computer Vision', false],
    ['湖泊学报', '水利学报', true],
    ['湖泊学报', '湖泊学报（自然科学版）', false],
    ['湖泊学报', 'Journal of Lakes', false],
  ];
  const item = (name: string): CslItem => ({ id: '', type: 'article-journal', 'container-title': name });
  for (const [one, other, areOthers] of cases)
    it(`${one} and ${other} are ${areOthers ? 'two' : 'one, or may be'}`, () => {
      assert.equal(areOtherVenues(item(one), item(other)), areOthers);
      assert.equal(areOtherVenues(item(other), item(one)), areOthers);
    });

  const conferences: readonly (readonly [one: string, other: string, areOthers: boolean])[] = [
    ['SIGKDD', 'Conference on Knowledge Discovery and Data Mining', false],
    ['SIGMETRICS', 'International Conference on Measurement and Modeling of Computer Systems', false],
    ['ASPLOS 2029', 'Conference on Architectural Support for Programming Languages', false],
    ['Globecom 2029', 'IEEE Global Communications Conference', false],
    // the volumes of publishers have titles of their own
    ['PAKDD 2029', 'Advances in Knowledge Discovery and Data Mining', false],
    ['ECIR 2029', 'Advances in Information Retrieval', false],
    ['ESWC 2029', 'The Semantic Web', false],
    ['ECML 2029', 'Machine Learning and Knowledge Discovery in Databases - European Conference', false],
    ['Proceedings of ICL', 'Symposium on Weirs', true],
    ['SIGKDD', 'Symposium on River Engineering', true],
    ['ECCV 2028', 'CVPR 2028', true],
    ['CVPR 2028', 'Computer Vision – ECCV 2028', true],
    ['CVPR 2028', 'European Conference on Computer Vision', true],
    ['Conference on Lakes', 'Symposium on Weirs', true],
  ];
  for (const [one, other, areOthers] of conferences)
    it(`of conferences, ${one} and ${other}, are ${areOthers ? 'two' : 'one, or may be'}`, () => {
      const [paper, otherPaper] = [one, other].map(name => ({ ...item(name), type: 'paper-conference' }) as const);
      assert.ok(paper !== undefined && otherPaper !== undefined);
      assert.equal(areOtherVenues(paper, otherPaper), areOthers);
      assert.equal(areOtherVenues(otherPaper, paper), areOthers);
    });

  it('are not told apart where a work names none', () =>
    assert.equal(areOtherVenues(item('Journal of Lakes'), { id: '', type: 'article-journal' }), false));
});
