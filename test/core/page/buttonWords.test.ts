import assert from 'node:assert/strict';
import { keepsPapers, namesForm, readsLikeButton } from '../../../src/core/page/buttonWords';

describe('The words of a link', () => {
  for (const label of [
    'PDF',
    '[Code]',
    'Project Page',
    'Web page',
    'BibTeX',
    'Supplementary Material',
    '演示',
    '数据集',
  ])
    it(`say nothing but in which form it opens a work: “${label}”`, () => {
      assert.ok(namesForm(label));
      assert.ok(readsLikeButton(label));
    });

  for (const label of ['Paper 2', '[Video 3]', '【代码 2】'])
    it(`may be counted: “${label}”`, () => assert.ok(namesForm(label)));

  for (const label of ['Oral', 'Spotlight', 'click here', '中文版'])
    it(`stand on buttons and name no form: “${label}”`, () => {
      assert.ok(readsLikeButton(label));
      assert.ok(!namesForm(label));
    });

  for (const label of ['Support', 'Paper on Lakes', 'ISL 2029', 'Dataset Distillation', '湖泊论文'])
    it(`are those of no button: “${label}”`, () => {
      assert.ok(!readsLikeButton(label));
      assert.ok(!namesForm(label));
    });

  it('name who keeps papers for all', () => {
    assert.ok('ieee xplore'.split(' ').every(keepsPapers));
    assert.ok(!keepsPapers('lakes'));
  });
});
