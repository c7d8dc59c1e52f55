import assert from 'node:assert/strict';
import { lakes, read } from './read';

describe('a Chinese publication is read with', () => {
  for (const [title, body, expected] of [
    [
      'a stop between the names and the title, with no blank',
      '- 林梅,王芦,李湖*.一种用于湖泊水位的长期记忆方法[J].湖泊学报,2029,42(11):2080-2087.',
      '一种用于湖泊水位的长期记忆方法 / 林梅, 王芦, 李湖* / ',
    ],
    [
      'a raised mark behind a bold name, and a stop with no blank before the title',
      '- 林梅,王芦,__李湖$^*$__.一种用于湖泊水位的长期记忆方法[J].湖泊学报,2029,42(11):2080-2087.',
      '一种用于湖泊水位的长期记忆方法 / 林梅, 王芦, 李湖$^*$ / ',
    ],
    ...['逯海和仝文', '逯海与亓文', '林梅和仝文', '逯海林与亓文', '司马文海与亓文', '逯海与欧阳文澜'].map(
      names =>
        [
          `two authors with “and” between, whatever family they are of, ${names}`,
          `- ${names}. **静湖的测量方法与总结**. 湖泊学报, 2029.`,
          `静湖的测量方法与总结 / ${names.split(/[和与]/).join(', ')} / `,
        ] as const,
    ),
    ...['逯海、仝文', '逯海，仝文，亓文澜', '逯海、仝文*'].map(
      names =>
        [
          `names in a paragraph of their own, of families that few have, ${names}`,
          `<div class="card"><h3>静湖的测量方法与总结</h3><p>${names}</p><p>湖泊学报, 2029</p></div>`,
          `静湖的测量方法与总结 / ${names.split(/[、，]/).join(', ')} / `,
        ] as const,
    ),
    ...['林　梅，王芦明，李　湖*', '王芦明, 林 梅', '林  梅，王　芦', '林　梅'].map(
      names =>
        [
          `names of two characters set as wide as those of three, ${names}`,
          `- ${names}. 面向湖泊水位的快速测量方法[J]. 湖泊学报, 2029, 42(11): 2080-2087.`,
          `面向湖泊水位的快速测量方法 / ${names.split(/[，,]\s?/).join(', ')} / `,
        ] as const,
    ),
    ...[
      ['虚构湖泊学会, 林梅', '[J]. 湖泊学报, 2029, 42(11): 2080-2087.'],
      ['林梅, 虚构湖泊学会, 王芦', '[J]. 湖泊学报, 2029.'],
      ['湖城大学课题组', '[R]. 湖城: 湖城大学, 2029.'],
    ].map(
      ([names = '', rest = '']) =>
        [
          `a body among its authors, ${names}`,
          `- ${names}. 面向湖泊水位的快速测量方法${rest}`,
          `面向湖泊水位的快速测量方法 / ${names} / `,
        ] as const,
    ),
    [
      'a body and a person before a title in its marks',
      '- 虚构湖泊学会，林梅：《面向湖泊水位的快速测量方法》，《湖泊学报》2029年第3期。',
      '面向湖泊水位的快速测量方法 / 虚构湖泊学会, 林梅 / ',
    ],
    ...['【湖泊学报】', '【CCF-A】', '【CCF A】 '].map(
      tag =>
        [
          `a tag in Chinese brackets ahead of its names, ${tag}`,
          `- ${tag}林梅，李青. 面向湖泊水位的快速测量方法[J]. 湖泊学报, 2029, 42(11): 2080-2087.`,
          '面向湖泊水位的快速测量方法 / 林梅, 李青 / ',
        ] as const,
    ),
    ...['湖泊学报, 42(11): 2080-2087.', '湖泊工程, 42(11): 2080-2087.', '湖泊工程, 42: 2080-2087.'].map(
      rest =>
        [
          `its year behind a comma behind the names, ${rest}`,
          `- 林梅, 李青, 2029. 面向湖泊水位的快速测量方法. ${rest}`,
          '面向湖泊水位的快速测量方法 / 林梅, 李青 / ',
        ] as const,
    ),
    ...[
      ['[湖泊与城市研究](https://a.org), 林梅, 李青, 《湖泊学报》, 2029.', 'https://a.org'],
      ['**湖泊与城市研究**，林梅，李青，《湖泊学报》，2029。', ''],
      ['[[PDF]](files/x.pdf) **湖泊与城市研究**，林梅，李青，《湖泊学报》，2029。', 'files/x.pdf'],
      ['**湖泊与城市研究**. 林梅，李青. 湖泊学报，2029。', ''],
      ['**湖泊与城市研究**。林梅，李青。湖泊学报，2029，12（3）：1-9。', ''],
      ['**湖泊与城市研究**，林梅，李青，湖泊学报，2029。', ''],
    ].map(
      ([entry = '', links = '']) =>
        [`a short title that its mark ends, ${entry}`, `- ${entry}`, `湖泊与城市研究 / 林梅, 李青 / ${links}`] as const,
    ),
    ...['林梅, 阿依古丽·买买提, 王芦', '阿布都热合曼•阿布都热依木，林梅', '林梅, 约翰・芦克*'].map(
      names =>
        [
          `a name with a dot between its parts, ${names}`,
          `- ${names}. 面向湖泊水位的快速测量方法[J]. 湖泊学报, 2029, 42(11): 2080-2087.`,
          `面向湖泊水位的快速测量方法 / ${names.split(/[，,]\s?/).join(', ')} / `,
        ] as const,
    ),
    [
      'names set as wide as others before a stop with no blank',
      '- 王芦明,李 湖,林　梅.面向湖泊水位的快速测量方法[J].湖泊学报,2029,42(11):2080-2087.',
      '面向湖泊水位的快速测量方法 / 王芦明, 李 湖, 林　梅 / ',
    ],
    [
      'such names behind its title',
      `- [${lakes}](a), 林　梅, 王　芦, 李湖明, *湖泊学报*, 2029`,
      `${lakes} / 林　梅, 王　芦, 李湖明 / a`,
    ],
    ...['逯海和仝文, 2029. **', '逯海与仝文. **2029年', '逯海与仝文（2029）。**'].map(
      ahead =>
        [
          `two authors with “and” between before a year and its title, ${ahead}`,
          `- ${ahead}静湖的测量方法与总结**. 湖泊学报, 2029.`,
          `${ahead.includes('年') ? '2029年' : ''}静湖的测量方法与总结 / 逯海, 仝文 / `,
        ] as const,
    ),
    [
      'two authors with “and” between behind its title',
      '- **静湖的测量方法与总结**. 林梅与王芦, 2029.',
      '静湖的测量方法与总结 / 林梅, 王芦 / ',
    ],
    ...['2029年. 湖泊学报', '2029. 湖泊工程, 12(3): 1-9', '（2029）。《湖泊工程》', '2029，湖城大学学报'].map(
      behind =>
        [
          `two authors with “and” between behind its title, before the year and a journal, ${behind}`,
          `- **静湖的测量方法与总结**. 王芦与青格勒${behind.startsWith('（') ? '' : '. '}${behind}.`,
          '静湖的测量方法与总结 / 王芦, 青格勒 / ',
        ] as const,
    ),
    [
      'two authors with “and” between before a title that nothing marks',
      '- 逯海和仝文. 静湖的测量方法与应用. 湖泊学报, 2029.',
      '静湖的测量方法与应用 / 逯海, 仝文 / ',
    ],
    ...[
      '林梅，王芦．湖泊水位的快速测量方法［J］．湖泊学报，2029，62（3）：12－25．',
      '林梅，王芦．湖泊水位的快速测量方法［J/OL］．湖泊学报，2029，62（3）：12-25．',
      '林梅,王芦.湖泊水位的快速测量方法［J］.湖泊学报,2029,62(3):12-25.',
      '林梅，王芦．湖泊水位的快速测量方法［M/CD］．湖泊学报，2029．',
    ].map(
      written =>
        [
          `marks of its kind in full width, ${written}`,
          `- ${written}`,
          '湖泊水位的快速测量方法 / 林梅, 王芦 / ',
        ] as const,
    ),
    ...[
      '［Ｊ］. 湖泊学报，２０２９，１４（３）：１１－２２.',
      '［J］．湖泊学报，２０２９，１４（３）：１１－２２．',
      '. 湖泊学报, ２０２９, １４(３): １１-２２.',
    ].map(
      behind =>
        [
          `digits in full width, ${behind}`,
          `- 林梅，王芦，李湖. 湖泊水位的快速测量方法${behind}`,
          '湖泊水位的快速测量方法 / 林梅, 王芦, 李湖 / ',
        ] as const,
    ),
    [
      'quotation marks around its title',
      `- 林梅，王芦，李湖。“湖泊水位的长期记忆方法。”湖泊学报，2029。[[预览]](a)`,
      '湖泊水位的长期记忆方法 / 林梅, 王芦, 李湖 / a',
    ],
    ...[
      '[基于“北方湖泊观测法+池塘”的测量方法研究](a)',
      '**基于“北方湖泊观测法+池塘”的测量方法研究**',
      '基于“北方湖泊观测法+池塘”的测量方法研究',
    ].map(
      written =>
        [
          `a long quotation in the title, ${written}`,
          `- 林梅,**王芦**,李湖.${written}[J].*湖泊学报*,2029,42(11):2080-2087. [PDF](a)`,
          `基于“北方湖泊观测法+池塘”的测量方法研究 / 林梅, 王芦, 李湖 / ${written.startsWith('[') ? 'a a' : 'a'}`,
        ] as const,
    ),
    [
      'a quotation that the title begins with',
      '- 林梅,**王芦**,李湖.“北方湖泊观测法+池塘”测量方法[J].*湖泊学报*,2029,42(11):2080-2087.',
      '“北方湖泊观测法+池塘”测量方法 / 林梅, 王芦, 李湖 / ',
    ],
    [
      'book title marks around its title',
      `- 林梅、王芦：《湖泊水位的长期记忆方法》，2029。[[预览]](a)`,
      '湖泊水位的长期记忆方法 / 林梅, 王芦 / a',
    ],
    [
      'a plain title before the authors',
      '- 面向湖泊与河流的记忆方法综述，李雷，**林梅**，*湖泊学报*，2029',
      '面向湖泊与河流的记忆方法综述 / 李雷, 林梅 / ',
    ],
    [
      'a slanted journal of a name’s length behind the authors',
      `- [${lakes}](a)，李雷，林梅，*湖泊学报*，2029`,
      `${lakes} / 李雷, 林梅 / a`,
    ],
    ...[
      '湖泊学报',
      '湖泊大会',
      '一等奖',
      '金奖',
      '优秀奖',
      '曾获奖',
      '文学奖',
      '第五名',
      '其他',
      '第一作者',
      '湖城大学',
    ].map(
      next =>
        [
          `what is no name behind its authors, ${next}`,
          `- [${lakes}](a), **林梅**, 王芦, ${next}, 2029`,
          `${lakes} / 林梅, 王芦 / a`,
        ] as const,
    ),
    ...['王成奖', '王奖', '李大学', '周学院', '李大会', '余基金', '第五伦'].map(
      name =>
        [
          `an author who is called as prizes and schools are, ${name}`,
          `- 李四, ${name}, 林梅. 面向湖泊水位的快速测量方法. 湖泊学报, 2029, 43(1): 119-130.`,
          `面向湖泊水位的快速测量方法 / 李四, ${name}, 林梅 / `,
        ] as const,
    ),
    ...['李四, 张我军, 林梅', '张我军, 林梅', '林梅, 张我军', '林梅, 王在, 李湖', '王你, 郭们'].map(
      names =>
        [
          `an author whose given name is a word of speech, ${names}`,
          `- ${names}. 面向湖泊水位的快速测量方法[J]. 湖泊学报, 2029, 43(1): 119-130.`,
          `面向湖泊水位的快速测量方法 / ${names} / `,
        ] as const,
    ),
    ...['曾在', '谢谢您', '于我们', '现在', '我们'].map(
      next =>
        [
          `no words of speech behind its authors, ${next}`,
          `- [${lakes}](a), **林梅**, 王芦, ${next}, 2029`,
          `${lakes} / 林梅, 王芦 / a`,
        ] as const,
    ),
    ...(
      [
        ['**湖泊水位的快速测量方法**，', '林梅，佐藤健', '[PDF](a)，湖泊学报, 2029, 12(3): 1-9.'],
        ['', '林梅，尼玛', '[*](a). 湖泊水位的快速测量方法. 湖泊学报, 2029, 12(3): 1-9.'],
        ['', '林梅，尼玛', '[arXiv:2029.10001](a)，《湖泊水位的快速测量方法》，湖泊学报，2029'],
        ['', '林梅，次仁', '[[PDF]](a) 《湖泊水位的快速测量方法》，湖泊学报，2029'],
        ['', '林梅，王波，次仁', '[（链接）](a) 《湖泊水位的快速测量方法》，湖泊学报，2029'],
        ['', '次仁，尼玛', '[PDF](a) 《湖泊水位的快速测量方法》，湖泊学报，2029'],
      ] as const
    ).map(
      ([ahead, names, behind]) =>
        [
          `a button or a mark right behind authors of whom one has no Chinese family name, ${names}${behind}`,
          `- ${ahead}${names}${behind}`,
          `湖泊水位的快速测量方法 / ${names.replaceAll('，', ', ')} / a`,
        ] as const,
    ),
    ...['湖泊研究与发展', '中国科学：湖泊科学', '湖泊工程', '湖岸与传感器', '东湖大学湖报(自然科学版)'].map(
      journal =>
        [
          `a journal that its volume and pages tell, ${journal}`,
          `- **林梅**, 王芦. 面向湖泊水位的快速测量方法. ${journal}, 2029, 62(3): 12-25.`,
          '面向湖泊水位的快速测量方法 / 林梅, 王芦 / ',
        ] as const,
    ),
    ...[
      '湖泊工程, 2029, 62: 12-25.',
      '湖泊工程, 2029(3): 12-25.',
      '湖泊工程，2029，62（3）：12-25。',
      '湖泊工程, 62(3): 12-25, 2029.',
      '湖泊工程 62, no. 3 (2029): 12-25.',
      '湖泊工程, 2029年第3期, 12-25页.',
      '湖泊工程，2029年第62卷第3期。',
      '湖泊工程, 在审.',
      '湖泊工程(在审).',
      '湖泊学报, 2029. (审稿中)',
      '已投湖泊工程.',
      '投稿中.',
    ].map(
      venue =>
        [
          `a title before “${venue}”`,
          `- **林梅**, 王芦. 面向湖泊水位的快速测量方法. ${venue}`,
          '面向湖泊水位的快速测量方法 / 林梅, 王芦 / ',
        ] as const,
    ),
    [
      'a plain title before its authors and a journal in 《》',
      '- 面向湖泊水位的快速测量方法，王芦，**林梅**，李湖，《湖泊研究与发展》，2029',
      '面向湖泊水位的快速测量方法 / 王芦, 林梅, 李湖 / ',
    ],
    [
      'commas in a plain title before one author and an issue of a journal in 《》',
      '1. 面向湖泊、河流与水位，快速测量的方法，林梅*，《湖泊学报》2029年第3期。',
      '面向湖泊、河流与水位，快速测量的方法 / 林梅* / ',
    ],
    ...[
      '林梅，《湖泊水位的测量》，《湖象》，2029年第3期。',
      '林梅：《湖泊水位的测量》，载《湖象》第43卷第3期，2029年。',
    ].map(
      written =>
        [
          `marks around a title of one author and around the journal, ${written}`,
          `- ${written}`,
          '湖泊水位的测量 / 林梅 / ',
        ] as const,
    ),
    [
      'commas alone between authors, title and a journal in 《》',
      '- 王芦，**林梅**，面向湖泊水位的快速测量方法，《湖泊工程》，2029',
      '面向湖泊水位的快速测量方法 / 王芦, 林梅 / ',
    ],
    [
      'stops between authors, title and a journal in 《》',
      '- 王芦, **林梅**. 面向湖泊水位的快速测量方法. 《湖泊研究与发展》, 2029, 62(3).',
      '面向湖泊水位的快速测量方法 / 王芦, 林梅 / ',
    ],
    [
      'commas alone between authors, title and a journal that its volume tells',
      '- **林梅**，王芦，面向湖泊水位的快速测量方法，湖泊工程，2029，62(3)：12-25',
      '面向湖泊水位的快速测量方法 / 林梅, 王芦 / ',
    ],
    [
      'an English entry in the line below the Chinese one',
      `- 林梅, 王芦. 湖的记忆. 湖泊学报  \n  Mei Lin, Wang Lu. ${lakes}. *Journal of Lakes* (2029)`,
      `${lakes} / Mei Lin, Wang Lu / `,
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected]));
  }

  it('a conference or a collection in 《》 behind 发表于, which is no title though that is short', () => {
    for (const placed of ['发表于《全国湖泊学术会议》', '载于《湖泊与城市研究文集》', '收录于《全国湖泊会议选集》']) {
      assert.deepEqual(
        read(`# 论文\n\n- 林梅，王芦. 面向湖泊水位的快速测量方法. ${placed}, 2029.\n`),
        ['面向湖泊水位的快速测量方法 / 林梅, 王芦 / '],
        placed,
      );
      assert.deepEqual(read(`# 论文\n\n- 林梅，王芦. 湖泊的梦. ${placed}, 2029.\n`), [], placed);
    }
  });

  it('a journal that nothing tells, where an author has written another', () => {
    const one = '- **林梅**, 王芦. 面向湖泊水位的快速测量方法. 湖泊学报, 2028.';
    const other = (venue: string): string =>
      `# 论文\n\n${one}\n- 李湖, **林梅**. 面向河流水位的快速测量方法. ${venue}\n`;
    assert.deepEqual(read(other('湖泊研究与发展, 2029.')), [
      '面向湖泊水位的快速测量方法 / 林梅, 王芦 / ',
      '面向河流水位的快速测量方法 / 李湖, 林梅 / ',
    ]);
    for (const place of ['湖城大学, 2029.', '湖泊水位与湖岸报告, 2029.', '东湖省北湖市, 2029.', '湖城, 2029.'])
      assert.equal(read(other(place)).length, 1, place);
    assert.deepEqual(read(`# 报告\n\n- 李湖, **林梅**. 面向河流水位的快速测量方法. 湖泊研究与发展, 2029.\n`), []);
  });
});
