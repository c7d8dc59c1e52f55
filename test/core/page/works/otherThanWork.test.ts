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

  for (const title of [
    'Organized crime at lakes',
    'Guest host interactions in lakes',
    'Lectures on lakes',
    'Tutorial: Lakes in Python',
    'Grants for lakes and rivers',
    'Best Paper Award Effects on Lakes',
    'Gender and the Best Paper Award in Science',
    'What makes a best paper award: A study of lakes',
    'Predicting Best Paper Awards from Citations',
    'Talk about lakes and rivers',
    'Talk about it: dialogue models of lakes',
    'Graph networks of lakes: a tutorial',
    'Assigning papers to reviewers',
    'The value of a research grant',
  ])
    for (const line of [
      `Mei Lin, Ann Reed. ${title}. *Journal of Lakes*, 2029.`,
      `Mei Lin, Ann Reed. ${title}. *Nature*, 2029.`,
      `Mei Lin, Ann Reed. ${title}. In *CVPR*, 2029.`,
      `Mei Lin, Ann Reed. ${title}. In Proceedings of the Lake Conference, 2029.`,
      `Mei Lin, Ann Reed. ${title}. arXiv preprint arXiv:2901.00001, 2029.`,
      `Mei Lin, Ann Reed. ${title}. *Lakes*, vol. 12, no. 3, pp. 1-9, 2029.`,
      `Mei Lin, Ann Reed. **${title}**. *CVPR*, 2029. [PDF](https://arxiv.org/abs/2901.00001)`,
      `Mei Lin, Ann Reed. ${title}. *CVPR*, 2029. [PDF](https://arxiv.org/abs/2901.00001)`,
      `Lin, M., & Reed, A. (2029). ${title}. *Lakes and Waters*, *12*, 1–9.`,
      `${title}. Mei Lin, **Ann Reed**. *Journal of Lakes*, 2029.`,
    ])
      it(`is that of a publication by where it is printed, though it begins or ends like a talk or a grant: ${line}`, () => {
        assert.deepEqual(
          read(`# Publications\n\n- ${line}\n`).map(work => work.split(' / ')[0]),
          [title],
        );
      });

  for (const line of [
    '林梅, 王芦. 国家社科基金与湖泊研究. 湖泊学报, 2029.',
    '林梅, 王芦. 湖泊蓝皮书：湖泊发展报告. 湖泊学报, 2029.',
    '林梅, 王芦. 一等奖获奖者研究. 《湖泊学报》, 2029.',
    '**湖泊年度报告**. 林梅，王芦. 湖泊学报，2029',
  ])
    it(`is that of a publication in Chinese by its journal: ${line}`, () => {
      assert.equal(read(`# 论文\n\n- ${line}\n`).length, 1);
    });

  it('is that of a publication, bold before names and a conference that is known', () => {
    for (const title of ['Organized crime at lakes', 'The weight of lakes', 'Boats and Nets'])
      assert.deepEqual(read(`# Publications\n\n- **${title}**. Mei Lin, Ann Reed. *CVPR*, 2029.\n`), [
        `${title} / Mei Lin, Ann Reed / `,
      ]);
    for (const other of [
      ...['Best Student Paper Award', 'Program committee of lakes', 'Teaching assistant of lakes'],
      ...['Best Paper Award', 'Spotlight at CVPR'],
    ])
      assert.deepEqual(read(`# Publications\n\n- **${other}**. Mei Lin, Ann Reed. *CVPR*, 2029.\n`), [], other);
    assert.deepEqual(read('# Publications\n\n- **Joint work with** Mei Lin, Ann Reed. *CVPR*, 2029.\n'), []);
    assert.deepEqual(read('# News\n\n- **Our new paper.** Mei Lin, Ann Reed. *CVPR*, 2029.\n'), []);
  });

  for (const [heading, line] of [
    ['Talks', '**Oral presentation on lakes**. Mei Lin, Ann Reed. *AAAI*, 2029'],
    ['Talks', '**Session Chair: Lake Ice**. Mei Lin, Ann Reed. *CVPR*, 2029'],
    ['Awards', '**Lake Data Visualisation Contest**, Mei Lin, Ann Reed. *KDD*, 2029'],
    ['News', '**Workshop on lake models**. Mei Lin, Ann Reed. *CVPR*, 2029'],
    ['Lakes', '**Student Volunteer of Lakes**. Mei Lin, Ann Reed. *CVPR*, 2029'],
    ['荣誉奖励', '**全国湖泊教学竞赛**. 林梅，王芦. *CVPR*, 2029'],
  ])
    it(`needs a heading for papers where it is short, and bold before names and a conference, below ${heading}: ${line}`, () => {
      assert.deepEqual(read(`# ${heading}\n\n- ${line}\n`), []);
      assert.equal(read(`# Publications\n\n- ${line}\n`).length, 1);
    });

  for (const title of ['The weight of lakes', 'LakeNet: Deep lakes', 'Lakes in the Mirror'])
    for (const venue of [
      ...['*CVPR* 2029', '*CVPR 2029*', '*CVPR, 2029*', "*CVPR'29*", '*NeurIPS 2029* (Oral)', '*Nature, 2029*'],
      ...['In *CVPR 2029*', '**CVPR 2029**', 'CVPR 2029.', '*CVPR 2029*. [Code](https://example.org/code)'],
    ])
      it(`is that of a publication though short, bold before names and the year with the venue: ${title}, ${venue}`, () => {
        const entry = `- **${title}**. Mei Lin, Ann Reed. ${venue}\n`;
        assert.deepEqual(
          read(`# Publications\n\n${entry}`).map(work => work.split(' / ').slice(0, 2)),
          [[title, 'Mei Lin, Ann Reed']],
        );
        assert.deepEqual(read(`# Awards\n\n${entry}`), []);
        assert.deepEqual(read(`# Lakes\n\n${entry}`), []);
      });

  for (const heading of ['2029', '📅 2029', 'Computer Vision', 'Lakes', 'Workshops and Demos', 'Refereed'])
    it(`is that of a publication, short and bold, where its link opens the paper below ${heading}`, () => {
      const entry = '- **The weight of lakes**. Mei Lin, Ann Reed. *CVPR*, 2029.';
      assert.equal(read(`## ${heading}\n\n${entry} [Paper](https://arxiv.org/abs/2901.00001)\n`).length, 1);
      assert.equal(read(`## ${heading}\n\n${entry}\n`).length, heading.includes('2029') ? 1 : 0);
      assert.deepEqual(read(`# Talks\n\n## ${heading}\n\n${entry}\n`), []);
    });

  it('is that of a talk below a heading for talks, though its link opens a paper', () => {
    const entry =
      '- **The weight of lakes**. Mei Lin, Ann Reed. *CVPR*, 2029. [Paper](https://arxiv.org/abs/2901.00001)';
    assert.deepEqual(read(`# Talks\n\n${entry}\n`), []);
  });

  it('makes nobody an author of the page where it needs a heading', () => {
    const contest =
      '# 荣誉奖励\n\n- **全国湖泊教学竞赛**. 林梅，王芦. *CVPR*, 2029\n- 林梅，王芦. [湖泊与城市](https://example.org/a)\n';
    assert.deepEqual(
      read(`# Publications\n\n- Ann Reed, Tom Brook. "Why ponds stay small." *Journal of Lakes*, 2027.\n\n${contest}`),
      ['Why ponds stay small / Ann Reed, Tom Brook / '],
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
    'Mei Lin, Ann Reed. Lectures on the lakes of the north. *Conference on Lakes*, 2029. [Slides](lakes.pdf)',
    'Mei Lin, Ann Reed. Invited talk on the lakes of the north. In *Conference on Lakes*, 2029.',
    'Mei Lin, Ann Reed. Guest editors of a special issue. *Journal of Lakes*, 2029.',
    'Mei Lin, Ann Reed. Talk on the lakes of the north. In *CVPR*, 2029.',
    'Mei Lin, Ann Reed. Program committee of the lake workshop. In *CVPR*, 2029.',
    'Mei Lin, Ann Reed. The Lake Society Best Paper Award. *Journal of Lakes*, 2029.',
    'Mei Lin, Ann Reed. CVPR Best Student Paper Award. *IEEE Transactions on Lakes*, 2029.',
    'Mei Lin, Ann Reed. Best Paper Award at the Lake Forum. *Journal of Lakes*, 2029.',
    'Mei Lin, Ann Reed. Society of Lakes and Rivers Outstanding Paper Award, north. *Journal of Lakes*, 2029.',
    '林梅, 王芦. 湖泊学会优秀论文一等奖. 湖泊学报, 2029.',
    'Mei Lin, Ann Reed. What the lakes of the north remember. Invited talk at the Conference on Lakes, 2029.',
    'Mei Lin, Ann Reed. Programme committee of the northern lakes. *Conference on Lakes*, 2029.',
    'The Lake Student Travel Grant, Ann Reed, **Mei Lin**, *Conference on Lakes*, 2029.',
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

  for (const line of [
    'Mei Lin, Ann Reed. Lectures on the lakes of the north. In *CVPR*, 2029.',
    'Mei Lin, Ann Reed. **Tutorial on the lakes of the north**. In *CVPR*, 2029.',
    'Mei Lin, Ann Reed. **Lectures on the lakes of the north**. *CVPR*, 2029. [PDF](https://arxiv.org/abs/2901.00001)',
  ])
    it(`is none below a heading for talks, in whatever proceedings: ${line}`, () => {
      assert.deepEqual(read(`# Talks\n\n- ${line}\n`), []);
    });

  it('is a publication where it speaks of a work with such a name', () => {
    assert.deepEqual(read('# 论文\n\n- 林梅、李青. 《湖泊一等奖》与城市的研究. 湖泊学报, 2029.\n'), [
      '《湖泊一等奖》与城市的研究 / 林梅, 李青 / ',
    ]);
  });
});
