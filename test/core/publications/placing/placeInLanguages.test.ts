import assert from 'node:assert/strict';
import { item, page, paper, placed } from './placing';

const chinese = (title: string, year: number): string => `- 林梅, 李青. ${title}[J]. 湖泊学报, ${year}, 12(3): 1-9.`;
const ofChinese = [chinese('湖泊水位的遥感监测方法', 2028), chinese('城市湖泊的水质变化研究', 2026)] as const;
const ofEnglish = [item('Boats of All the Lakes', 2029), item('Rivers of All the Hills', 2027)] as const;

const inChinese = paper(2030, '湖泊水量的长期变化', {
  type: 'article-journal',
  author: [
    { family: '林', given: '梅' },
    { family: '李', given: '青' },
  ],
  'container-title': '湖泊学报',
});
const inEnglish = paper(2030, 'New Work of 2030', { type: 'article-journal' });
const written = {
  chinese: '- 林梅, 李青. 湖泊水量的长期变化[J]. 湖泊学报, 2030.',
  english: item('New Work of 2030', 2030),
};

describe('Publications go into the section for works in their language:', () => {
  for (const [chineseTitle, englishTitle] of [
    ['# 中文论文', '# English papers'],
    ['## 中文论文', '## 英文论文'],
    ['# 论文（中文）', '# Publications (English)'],
    ['# 中文期刊论文', '# 英文期刊论文'],
    ['# Chinese Papers', '# English Papers'],
    ['# Publications in Chinese', '# Publications'],
    ['# 论文', '# 英文论文'],
    ['# 国内期刊论文', '# 国际期刊论文'],
    ['# 中文期刊论文', '# English Papers'],
    ['# 论文', '# Publications'],
  ] as const)
    it(`${chineseTitle}, ${englishTitle}`, () => {
      const lists = (chinese: readonly string[], english: readonly string[]): readonly string[] => {
        const sections = [
          [chineseTitle, '', ...chinese],
          [englishTitle, '', ...english],
        ] as const;
        const [one, other] = sections;
        return [page(...one, '', ...other), page(...other, '', ...one)];
      };
      for (const [at, before] of lists(ofChinese, ofEnglish).entries()) {
        assert.equal(placed(before, inEnglish), lists(ofChinese, [written.english, ...ofEnglish])[at]);
        assert.equal(placed(before, inChinese), lists([written.chinese, ...ofChinese], ofEnglish)[at]);
      }
    });

  it('one that waits for works in Chinese, below its line, or holds a box whose title cannot be read', () => {
    const unread = `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">SEAS 2023</div><img src='images/a.png' alt="sym" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

Ada Reed
</div>
</div>`;
    const before = page(
      '# Publications',
      '',
      '### English',
      '---',
      '',
      unread,
      '',
      '### Chinese',
      '---',
      '',
      '### Awards',
    );
    const [one, other] = [placed(before, inChinese), placed(before, inEnglish)];
    assert.match(one, /### Chinese\n---\n\n(?:- |<div)[^#]*湖泊水量的长期变化[^#]*\n\n### Awards/);
    assert.ok(one.startsWith(before.slice(0, before.indexOf('\n### Awards'))));
    assert.match(other, /### English\n---\n\n(?:- |<div)[^#]*New Work of 2030[^#]*<div[^#]*SEAS 2023[^#]*### Chinese/);
    const listed = page('# 论文', '', '## 英文论文', '', ...ofEnglish, '', '## 中文论文', '');
    assert.match(placed(listed, inChinese), /## 中文论文\n\n- [^#]*湖泊水量的长期变化/);
    assert.match(placed(listed, inEnglish), /## 英文论文\n\n- "New Work of 2030"/);
  });

  it('an article in English among articles, not among works on Chinese texts nor in international conferences', () => {
    const before = page(
      '# Publications',
      '',
      '## International Conferences',
      '',
      ...ofEnglish,
      '',
      '## 中文信息处理',
      '',
      item('Words of All the Lakes', 2029),
      item('Words of All the Hills', 2028),
      item('Words of All the Seas', 2027),
    );
    assert.equal(
      placed(before, inEnglish),
      before.replace('## 中文信息处理\n\n', `## 中文信息处理\n\n${written.english}\n`),
    );
  });

  it('an article in Chinese below “Journals”, though all there are in English, not below “Others”', () => {
    const before = page('# Publications', '', '## Journals', '', ...ofEnglish, '', '## Others', '', ofChinese[0]);
    assert.ok(placed(before, inChinese).indexOf('湖泊水量的长期变化') < before.indexOf('## Others'));
  });

  describe('an article in Chinese not among works of another kind, which alone are in Chinese:', () => {
    for (const [title, work] of [
      ['## Books', '- 林梅. [湖泊概论](https://doi.org/10.5555/b.1). 湖泊出版社, 2021.'],
      ['## 著作', '- 林梅. [湖泊概论](https://doi.org/10.5555/b.1). 湖泊出版社, 2021.'],
      ['## Theses', '- 林梅. [湖泊水质的遥感监测](https://doi.org/10.5555/t.1). 湖滨大学博士学位论文, 2021.'],
      ['## 学位论文', '- 林梅. [湖泊水质的遥感监测](https://doi.org/10.5555/t.1). 湖滨大学博士学位论文, 2021.'],
      ['## Patents (in Chinese)', '- 林梅. 一种湖泊监测方法. 中国专利 CN112233445A, 2021.'],
    ] as const)
      it(title, () => {
        const before = page('# Publications', '', '## Papers', '', ...ofEnglish, '', title, '', work);
        const after = placed(before, inChinese);
        assert.ok(after.indexOf('湖泊水量的长期变化') < after.indexOf(title), after);
      });
  });

  it('an article in Chinese not below what waits for other works in Chinese', () => {
    const before = page('# Publications', '', ...ofEnglish, '', '## Talks in Chinese', '', '## Patents in Chinese', '');
    assert.ok(placed(before, inChinese).indexOf('湖泊水量的长期变化') < before.indexOf('## Talks'));
  });

  it('an article in Chinese among most others, not below another topic with one work in Chinese', () => {
    const before = page('# Publications', '', '## Water', '', ...ofEnglish, '', '## Soil', '', ofChinese[0]);
    assert.ok(placed(before, inChinese).indexOf('湖泊水量的长期变化') < before.indexOf('## Soil'));
  });

  describe('an article in Chinese among those in Chinese, where each section has one language, whatever it is called:', () => {
    const more = item('Storms of All the Seas', 2025);
    for (const [english, chinese] of [
      ['## SCI', '## CSSCI'],
      ['## SCI/EI', '## 北大核心'],
      ['## Scopus', '## 中文核心'],
      ['## 国际', '## 国内'],
      ['## Highlights', '## More'],
      ['## Peer-reviewed', '## Popular Science'],
      ['## Water', '## Soil'],
    ] as const)
      it(`${english}, ${chinese}`, () => {
        const before = page('# Publications', '', english, '', ...ofEnglish, more, '', chinese, '', ...ofChinese);
        assert.equal(placed(before, inChinese), before.replace(ofChinese[0], `${written.chinese}\n${ofChinese[0]}`));
      });

    it('## SCI, ## CSCD with one work', () => {
      const before = page('# Publications', '', '## SCI', '', ...ofEnglish, '', '## CSCD', '', ofChinese[0]);
      assert.equal(placed(before, inChinese), before.replace(ofChinese[0], `${written.chinese}\n${ofChinese[0]}`));
    });
  });

  it('an article in Chinese not among those that their author has chosen, which alone are in Chinese', () => {
    const before = page(
      '# Publications',
      '',
      '## Representative',
      '',
      ...ofChinese,
      '',
      '## Full List',
      '',
      ...ofEnglish,
      item('Storms of All the Seas', 2025),
    );
    const after = placed(before, inChinese);
    assert.ok(after.indexOf('湖泊水量的长期变化') > after.indexOf('## Full List'), after);
  });

  it('an article in Chinese among most others, where a topic has works in both languages', () => {
    const both = [...ofEnglish, chinese('湖泊沉积物的来源', 2025)] as const;
    const before = page('# Publications', '', '## Water', '', ...both, '', '## Soil', '', ...ofChinese);
    assert.ok(placed(before, inChinese).indexOf('湖泊水量的长期变化') < before.indexOf('## Soil'));
  });
});
