import assert from 'node:assert/strict';
import { read } from './read';

const listed = '王芦，李青. 湖泊水位的快速测量方法[J]. 湖泊学报, 2028, 11(3): 1-9.';
const ofListed = '湖泊水位的快速测量方法 / 王芦, 李青 / ';

/** Of a list of these entries. */
const readList = (...entries: readonly string[]): readonly string[] =>
  read(`# 论文\n\n${entries.map(entry => `- ${entry}`).join('\n')}\n`);

const titles = ['湖泊的快速测量', '湖泊与城市的研究', '“湖泊”与城市的研究', '湖泊、河流与海', '数字经济和城市治理'];
const venues = ['，《湖泊学报》2029年第3期。', '[J]. 湖泊学报, 2029, 43(1): 119-130.'];

describe('the last author before a colon and a title in Chinese', () => {
  for (const title of titles)
    for (const venue of venues) {
      it(`is known from another publication: 林梅，李青：${title}${venue}`, () => {
        assert.deepEqual(readList(`林梅，李青：${title}${venue}`, listed), [`${title} / 林梅, 李青 / `, ofListed]);
      });

      it(`stands behind 、: 林梅、王芦：${title}${venue}`, () => {
        assert.deepEqual(readList(`林梅、王芦：${title}${venue}`), [`${title} / 林梅, 王芦 / `]);
      });

      it(`has a mark: 林梅，李青*：${title}${venue}`, () => {
        assert.deepEqual(readList(`林梅，李青*：${title}${venue}`), [`${title} / 林梅, 李青* / `]);
      });

      it(`is bold: 林梅，**李青**：${title}${venue}`, () => {
        assert.deepEqual(readList(`林梅，**李青**：${title}${venue}`), [`${title} / 林梅, 李青 / `]);
      });
    }

  it('is told by the form of the page, in two publications with different names there', () => {
    assert.deepEqual(
      readList(
        '林梅，李青，张伟：面向湖泊水位的快速测量方法，湖泊学报，42（11）：2080–2087，2029。',
        '林梅，司马文海：湖泊与城市的研究，《湖泊学报》2029年第5期。',
      ),
      ['面向湖泊水位的快速测量方法 / 林梅, 李青, 张伟 / ', '湖泊与城市的研究 / 林梅, 司马文海 / '],
    );
  });

  it('is told by the form of the page, where it is the same behind different first authors', () => {
    assert.deepEqual(
      readList(
        '林梅，李青：湖泊与城市的研究，《湖泊学报》2029年第3期。',
        '王山，李青：江河的治理与保护，《湖泊学报》2028年第3期。',
        '张海，李青：山川的历史与记忆，《湖泊学报》2027年第3期。',
      ),
      ['湖泊与城市的研究 / 林梅, 李青 / ', '江河的治理与保护 / 王山, 李青 / ', '山川的历史与记忆 / 张海, 李青 / '],
    );
  });

  it('is told by the form of the page, in two publications of one first author', () => {
    assert.deepEqual(
      readList(
        '林梅，李青：湖泊与城市的研究，《湖泊学报》2029年第3期',
        '林梅，王芦：河流与城市的研究，《湖泊学报》2029年第5期',
      ),
      ['湖泊与城市的研究 / 林梅, 李青 / ', '河流与城市的研究 / 林梅, 王芦 / '],
    );
  });

  for (const name of ['高原', '王维', '黄河', '周易', '秦岭'])
    it(`is one of three others and more, though papers are about what is called so: ${name}`, () => {
      assert.deepEqual(
        readList(
          '林梅，李青：湖泊与城市的研究，《湖泊学报》2029年第3期',
          '林梅，王芦：河流与城市的研究，《湖泊学报》2029年第5期',
          '林梅，张伟：江河的治理与保护，《湖泊学报》2028年第3期',
          `林梅，${name}：海洋与城市的研究，《湖泊学报》2028年第5期`,
        ).at(-1),
        `海洋与城市的研究 / 林梅, ${name} / `,
      );
    });

  it('is told by the form of the page, in two publications of which one has an author of another', () => {
    assert.deepEqual(
      readList(
        '林梅，李青：湖泊的记忆，《湖泊学报》2029年第3期',
        '林梅，张伟：河流的语言，《湖泊学报》2029年第5期',
        listed,
      ),
      ['湖泊的记忆 / 林梅, 李青 / ', '河流的语言 / 林梅, 张伟 / ', ofListed],
    );
  });

  it('is told by the form of the page, in three publications of one first author', () => {
    assert.deepEqual(
      readList(
        '林梅，李青：湖泊与城市的研究，《湖泊学报》2029年第3期。',
        '林梅，张伟：江河的治理与保护，《湖泊学报》2028年第3期。',
        '林梅，王山：山川的历史与记忆，《湖泊学报》2027年第3期。',
      ),
      ['湖泊与城市的研究 / 林梅, 李青 / ', '江河的治理与保护 / 林梅, 张伟 / ', '山川的历史与记忆 / 林梅, 王山 / '],
    );
  });

  it('is told by another that has its title in marks behind the colon', () => {
    assert.deepEqual(
      readList(
        '林梅，张伟：《湖泊的快速测量方法》，《湖泊学报》2029年第3期。',
        '林梅，李青：湖泊与城市的研究，《湖泊学报》2029年第5期。',
      ),
      ['湖泊的快速测量方法 / 林梅, 张伟 / ', '湖泊与城市的研究 / 林梅, 李青 / '],
    );
  });

  it('may have what part somebody had in brackets', () => {
    assert.deepEqual(readList('林梅，王芦（通讯作者）：湖泊与城市的研究，《湖泊学报》2029年第3期。'), [
      '湖泊与城市的研究 / 林梅, 王芦（通讯作者） / ',
    ]);
  });

  it('may be in Latin letters', () => {
    assert.deepEqual(
      readList(
        '林梅，Tom Brook：湖泊与城市的研究，《湖泊学报》2029年第3期。',
        '王芦，Tom Brook. 湖泊水位的快速测量方法[J]. 湖泊学报, 2028, 11(3): 1-9.',
      ),
      ['湖泊与城市的研究 / 林梅, Tom Brook / ', '湖泊水位的快速测量方法 / 王芦, Tom Brook / '],
    );
  });

  it('ends a list with 和', () => {
    assert.deepEqual(readList('林梅和李青：湖泊的快速测量方法，《湖泊学报》2029年第3期。'), [
      '湖泊的快速测量方法 / 林梅, 李青 / ',
    ]);
  });
});

describe('a title in Chinese that begins with a word and a colon behind a comma', () => {
  for (const title of [
    '武汉：一座城市的湖泊研究',
    '马鞍山：钢铁之城的湖泊研究',
    '李白：一个诗人的湖泊',
    '房价：湖泊与城市的研究',
    '溫州：一座湖城的研究',
    '高光谱：一种湖泊的测量方法',
  ])
    for (const venue of venues)
      it(`keeps the word where nothing tells that it is an author: 林梅，王芦，${title}${venue}`, () => {
        assert.deepEqual(readList(`林梅，王芦，${title}${venue}`), [`${title} / 林梅, 王芦 / `]);
      });

  it('keeps the word where it is the same in two publications', () => {
    assert.deepEqual(
      readList(
        '林梅，武汉：一座城市的湖泊研究，《湖泊学报》2029年第3期。',
        '林梅，武汉：湖泊与城市的研究，《湖泊学报》2029年第5期。',
      ),
      ['武汉：一座城市的湖泊研究 / 林梅 / ', '武汉：湖泊与城市的研究 / 林梅 / '],
    );
  });

  it('keeps the words where two are different behind one and the same author', () => {
    assert.deepEqual(
      readList(
        '林梅，黄河：一条河流的历史研究，《湖泊学报》2029年第3期。',
        '林梅，洪湖：一个湖泊的历史研究，《湖泊学报》2029年第5期。',
      ),
      ['黄河：一条河流的历史研究 / 林梅 / ', '洪湖：一个湖泊的历史研究 / 林梅 / '],
    );
  });

  for (const word of ['王阳明', '康德', '马克思', '朱熹', '李白', '黄河', '江南', '高原', '金融', '温室经济', '梁山'])
    it(`keeps the word where it is the same behind two different authors, who may both write about it: ${word}`, () => {
      assert.deepEqual(
        readList(
          `林梅，${word}：湖泊与城市的研究，《湖泊学报》2029年第3期`,
          `王芦，${word}：河流与城市的研究，《湖泊学报》2029年第5期`,
        ),
        [`${word}：湖泊与城市的研究 / 林梅 / `, `${word}：河流与城市的研究 / 王芦 / `],
      );
    });

  for (const [one, other] of [
    ['江豚：长江湖泊的旗舰物种', '蓝藻：湖泊富营养化的指示'],
    ['雷峰塔：一座建筑的历史', '马铃薯：一种作物的传播'],
    ['龙舟：一种民俗的研究', '鲁菜：一种饮食的研究'],
    ['毛丝绸：近代湖区的贸易', '白磁砖：近代湖区的手艺'],
  ] as const)
    it(`keeps the words of two that are no titles without them: ${one}, ${other}`, () => {
      assert.deepEqual(readList(`林梅，${one}，《湖泊学报》2029年第3期`, `林梅，${other}，《湖泊学报》2029年第5期`), [
        `${one} / 林梅 / `,
        `${other} / 林梅 / `,
      ]);
    });

  it('keeps the word that is said to be something, also among names', () => {
    assert.deepEqual(
      readList(
        '林梅，李青：湖泊与城市的研究，《湖泊学报》2029年第3期',
        '林梅，王芦：河流与城市的研究，《湖泊学报》2029年第5期',
        '林梅，张伟：江河的治理与保护，《湖泊学报》2028年第3期',
        '林梅，黄河：一条河流的历史研究，《湖泊学报》2028年第5期',
      ).at(-1),
      '黄河：一条河流的历史研究 / 林梅 / ',
    );
  });

  it('keeps the words where papers are known to be about both', () => {
    assert.deepEqual(
      readList(
        '林梅，王阳明：湖泊与城市的研究，《湖泊学报》2029年第3期',
        '王芦，朱熹：河流与城市的研究，《湖泊学报》2029年第5期',
        '李青，康德：江河与城市的研究，《湖泊学报》2029年第6期',
      ),
      ['王阳明：湖泊与城市的研究 / 林梅 / ', '朱熹：河流与城市的研究 / 王芦 / ', '康德：江河与城市的研究 / 李青 / '],
    );
  });

  it('keeps the words where the names of most publications end with a comma', () => {
    assert.deepEqual(
      readList(
        '林梅，武汉：一座城市的湖泊研究，《湖泊学报》2029年第3期。',
        '林梅，李白：一个诗人的湖泊研究，《湖泊学报》2029年第4期。',
        '林梅，湖泊水位的快速测量方法，《湖泊学报》2029年第5期。',
        '林梅，王芦. 湖泊水位的长期记忆方法[J]. 湖泊学报, 2028, 11(3): 1-9.',
      ).map(work => work.split(' / ')[0]),
      ['武汉：一座城市的湖泊研究', '李白：一个诗人的湖泊研究', '湖泊水位的快速测量方法', '湖泊水位的长期记忆方法'],
    );
  });

  it('keeps the word that its mark holds', () => {
    assert.deepEqual(
      readList(
        '林梅，王芦，**张望岳：一个湖泊的生态研究**，《湖泊学报》，2029年第3期。',
        '张望岳，李青. 湖泊水位的快速测量方法[J]. 湖泊学报, 2028, 11(3): 1-9.',
      ),
      ['张望岳：一个湖泊的生态研究 / 林梅, 王芦 / ', '湖泊水位的快速测量方法 / 张望岳, 李青 / '],
    );
  });

  it('keeps the names of different provinces', () => {
    assert.deepEqual(
      readList(
        '林梅，李青，江苏：一个省份的湖泊研究，《湖泊学报》2027年第3期',
        '林梅，李青，江西：一个省份的湖泊研究，《湖泊学报》2028年第3期',
      ),
      ['江苏：一个省份的湖泊研究 / 林梅, 李青 / ', '江西：一个省份的湖泊研究 / 林梅, 李青 / '],
    );
  });

  it('keeps the name of a city beside entries whose last author stands before a colon', () => {
    assert.deepEqual(
      readList(
        '林梅，武漢：一座城市的湖泊研究，《湖泊学报》2027年第3期',
        '林梅，李青：湖泊与城市的研究，《湖泊学报》2028年第3期',
        '王芦，张伟：湖泊与河流的研究，《湖泊学报》2029年第3期',
      ),
      ['武漢：一座城市的湖泊研究 / 林梅 / ', '湖泊与城市的研究 / 林梅, 李青 / ', '湖泊与河流的研究 / 王芦, 张伟 / '],
    );
  });
});
