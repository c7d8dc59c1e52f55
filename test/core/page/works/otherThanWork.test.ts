import assert from 'node:assert/strict';
import { read } from './read';

describe('a title that speaks of a course, a prize, a grant or a talk', () => {
  for (const title of [
    'Course Recommendation with Deep Lakes',
    'Grant Allocation in Deep Lakes',
    'What Prize Money Does to Lakes',
    'Talk to Your Lakes',
    'Finding a Reviewer for Each Lake Paper',
  ])
    for (const line of [
      `Mei Lin, Ann Reed. ${title}. *Journal of Lakes*, 2029.`,
      `Lin, M., & Reed, A. (2029). ${title}. *Journal of Lakes*, 12(3), 1–9. https://doi.org/10.5555/12345`,
      `[1] Lin, M., & Reed, A. (2029). ${title}. In Proceedings of CVPR.`,
      `${title}. *Journal of Lakes*, 2029. Ann Reed, **Mei Lin**.`,
      `${title}, Ann Reed, **Mei Lin**, *Journal of Lakes*, 2029.`,
    ])
      it(`is that of a publication: ${line}`, () => {
        assert.deepEqual(
          read(`# Publications\n\n- ${line}\n`).map(work => work.split(' / ')[0]),
          [title],
        );
      });

  for (const line of [
    '林梅, 王芦. 基金持股与湖泊企业创新[J]. 湖泊学报, 2029, 12(3): 1-9.',
    '林梅, 王芦. 基金持股与湖泊企业创新. 湖泊学报, 2029, 12(3): 1-9.',
    '**基金持股与湖泊企业创新**. 林梅，王芦. 湖泊学报，2029',
    '2029.05：**基金持股与湖泊企业创新**. 林梅，王芦. 湖泊学报，2029',
    '基金持股与湖泊企业创新，林梅，王芦，《湖泊学报》，2029',
  ])
    it(`is that of a publication in Chinese: ${line}`, () => {
      assert.deepEqual(
        read(`# 论文\n\n- ${line}\n`).map(work => work.split(' / ')[0]),
        ['基金持股与湖泊企业创新'],
      );
    });

  it('is that of a publication by the mark of its kind, though it ends like the name of a grant', () => {
    assert.deepEqual(read('# 论文\n\n- 林梅, 王芦. 湖泊企业年度报告[J]. 湖泊学报, 2029, 12(3): 1-9.\n'), [
      '湖泊企业年度报告 / 林梅, 王芦 / ',
    ]);
  });

  for (const line of [
    'Mei Lin, Ann Reed. Invited talk on the lakes of the north. *Conference on Lakes*, 2029.',
    'Mei Lin, Ann Reed. Tutorial on the lakes of the north. *Conference on Lakes*, 2029.',
    'Mei Lin, Ann Reed. The Lake Conference Best Paper Award. *Conference on Lakes*, 2029.',
    'Mei Lin, Ann Reed. Award for the lakes of the north. *Conference on Lakes*, 2029.',
    'Mei Lin, Ann Reed. What the lakes of the north remember. Invited talk at the Conference on Lakes, 2029.',
    'Mei Lin, Ann Reed. Programme committee of the northern lakes. *Conference on Lakes*, 2029.',
    'The Lake Student Travel Grant, Ann Reed, **Mei Lin**, *Journal of Lakes*, 2029.',
    '林梅, 王芦. 湖泊大学优秀教学奖. 湖泊学会年会, 2029.',
    '林梅, 王芦. 国家自然科学基金青年项目（12345678）. 湖泊学会年会, 2029.',
    '**湖泊大学优秀教学奖**. 林梅，王芦. 湖泊学报，2029',
  ])
    it(`is none where it is one as a whole: ${line}`, () => {
      assert.deepEqual(read(`# Publications\n\n- ${line}\n`), []);
    });

  for (const line of [
    '林梅、李青. 湖泊论坛特邀报告：湖泊与城市. 湖泊大会, 2029.',
    '林梅、李青. 主题报告《湖泊与城市》. 湖泊大会, 2029.',
    '林梅、李青. “湖泊杯”设计竞赛一等奖作品. 湖泊大会, 2029.',
    '林梅、李青. 省级教学成果奖二等奖：湖泊教学. 湖泊省教育厅, 2029.',
  ])
    for (const heading of ['学术报告', '竞赛获奖', 'Awards', 'Publications'])
      it(`is none where it has the talk or the prize before its name, below ${heading}: ${line}`, () => {
        assert.deepEqual(read(`# ${heading}\n\n- ${line}\n`), []);
      });

  for (const line of [
    'Mei Lin, Ann Reed. What Prize Money Does to Lakes. *Journal of Lakes*, 2029.',
    '林梅、李青. 湖泊报告制度与城市的研究. 湖泊学报, 2029.',
  ]) {
    it(`is none below a heading for prizes: ${line}`, () => {
      assert.deepEqual(read(`# Awards\n\n- ${line}\n`), []);
    });
    it(`is a publication below a year: ${line}`, () => {
      assert.equal(read(`# Publications\n\n## 2029\n\n- ${line}\n`).length, 1);
    });
  }

  it('is a publication where it speaks of a work with such a name', () => {
    assert.deepEqual(read('# 论文\n\n- 林梅、李青. 《湖泊一等奖》与城市的研究. 湖泊学报, 2029.\n'), [
      '《湖泊一等奖》与城市的研究 / 林梅, 李青 / ',
    ]);
  });
});
