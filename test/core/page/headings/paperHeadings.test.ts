import assert from 'node:assert/strict';
import { toldByHeadings } from '../../../../src/core/page/headings/paperHeadings';

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
    'Publications > Fake News',
    'Selected Works > Supervised Learning',
    ...['Software Engineering', 'News Recommendation', 'Service Computing', 'Media Forensics', 'AI for Education'].map(
      topic => `Research > ${topic}`,
    ),
    'Research > Talking Heads',
    'Research > Education and inequality',
    'Research > Teaching robots to talk',
    ...['软件工程', '新闻推荐', '服务计算', '学生建模'].flatMap(topic => [`论文 > ${topic}`, `研究成果 > ${topic}`]),
    '代表性工作',
    '科研工作',
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
    'Research > Teaching',
    'Invited Talks and Lectures',
    'Teaching at Lake University',
    'Education',
    'Awards from the Lake Society',
    'Research Talks',
    'Work Experience',
    '学术服务工作',
    '竞赛获奖',
    '特邀报告',
  ])
    it(`speak for something else: ${heading}`, () => {
      assert.equal(toldByHeadings(heading.split(' > ')), 'others');
    });

  for (const heading of [
    '2029',
    'Lake Lab',
    'Ann Reed, Lecturer in Lakes',
    'Ann Reed, Lecturer',
    'Ann Reed | Economics of Education',
    'Ann Reed - News Recommendation and Lakes',
    'Service Computing Lab',
    'Honorary Professor Ann Reed',
    'Experienced engineer Mei Lin',
    '李青 教授 工作室',
    '林梅 - 湖泊大学教学科研',
  ])
    it(`tell neither: ${heading}`, () => {
      assert.equal(toldByHeadings([heading]), undefined);
    });
});
