import assert from 'node:assert/strict';
import { toldByHeadings } from '../../../src/core/page/paperHeadings';

describe('headings above an entry', () => {
  for (const heading of [
    'Publications',
    '科研成果',
    '论文与著作',
    'Research',
    'Selected Works',
    'Papers on Experience Goods',
    'Publications > 2029',
    'Publications > Software Engineering',
    'Publications > News Recommendation',
    'Publications > Education',
    'Teaching > Papers',
  ])
    it(`speak for papers: ${heading}`, () => {
      assert.equal(toldByHeadings(heading.split(' > ')), 'papers');
    });

  for (const heading of [
    'Best Paper Awards',
    'Program Committee: Conferences',
    '论文获奖',
    '成果奖励',
    '审稿期刊',
    '教学成果',
    '学生成果',
    '指导学生竞赛成果',
    '成果转化',
    '指导毕业论文',
    '主办会议',
    '发表演讲',
    'Paper Reading',
    'Paper Reading Group',
    'Press Articles',
    'Editorial Work for Journals',
    'Supervised Theses',
    'Publications > Talks',
    'Publications > Invited Talks',
    'Publications > Teaching Awards',
  ])
    it(`speak for something else: ${heading}`, () => {
      assert.equal(toldByHeadings(heading.split(' > ')), 'others');
    });

  for (const heading of ['2029', 'Lake Lab'])
    it(`tell neither: ${heading}`, () => {
      assert.equal(toldByHeadings([heading]), undefined);
    });
});
