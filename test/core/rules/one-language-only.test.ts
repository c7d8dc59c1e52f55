import assert from 'node:assert/strict';
import { marked } from './sampleSite';

const page = '_pages/about.md';
const otherPath = '_pages/about-zh.md';

const reeds = '- Mei Lin, Ann Reed. "Reeds in the wind." *LakeConf*, 2030. [PDF](https://doi.org/10.5555/lakes.2)\n';
const gulls = '- Mei Lin, Ola Berg. "Counting gulls." *ShoreConf*, 2029. [PDF](https://doi.org/10.5555/lakes.1)\n';
const lakes =
  '- Mei Lin, Ann Reed. "⟦Lakes that remember⟧." *LakeConf*, 2031. [PDF](https://doi.org/10.5555/lakes.3)\n';
const tides = '- Mei Lin, Ann Reed. "⟦Tides of a pond⟧." *LakeConf*, 2031. [PDF](https://doi.org/10.5555/lakes.4)\n';
const plain = (entry: string): string => entry.replace(/[⟦⟧]/g, '');

const english = (papers: string, more = 'translation: /zh/\n'): string =>
  `---\npermalink: /\nlang: en\n${more}---\n\n# Papers\n\n${papers}`;
const chinese = (papers: string): string => `---\npermalink: /zh/\nlang: zh-CN\n---\n\n# 论文\n\n${papers}`;

async function expectMarks(own: string, other: string): Promise<void> {
  assert.equal(await marked('one-language-only', page, own, { [otherPath]: other }), own);
}

describe('one-language-only', () => {
  it('finds a publication that the other page lacks', () =>
    expectMarks(english(lakes + reeds + gulls), chinese(reeds + gulls)));

  it('finds several, wherever they stand', () =>
    expectMarks(english(lakes + reeds + tides + gulls), chinese(gulls + reeds)));

  it('finds it also where the other page names this one', async () => {
    const own = english(lakes + reeds + gulls, '');
    const other = chinese(reeds + gulls).replace('lang: zh-CN', 'lang: zh-CN\ntranslation: /');
    await expectMarks(own, other);
  });

  it('leaves alone what both pages list', () => expectMarks(english(reeds + gulls), chinese(gulls + reeds)));

  it('leaves alone a selection', () =>
    expectMarks(english(plain(lakes + tides) + reeds + gulls + other(5) + other(6)), chinese(reeds + gulls)));

  it('leaves alone what may be there under a title in Chinese, without an address', () =>
    expectMarks(
      english(plain(lakes) + reeds + gulls),
      chinese(`${reeds}${gulls}- 林梅, 芦安. 记得住的湖泊[J]. 湖泊学报, 2031, 3(1): 1-9.\n`),
    ));

  it('takes no patent for a paper', () =>
    expectMarks(
      english(lakes + reeds + gulls),
      chinese(`${reeds}${gulls}- *2025.04*：一种校正水位读数的方法。林梅，芦安。CN&nbsp;000000001&nbsp;B\n`),
    ));

  it('leaves alone a page that has no other', () =>
    expectMarks(english(plain(lakes) + reeds + gulls, ''), chinese(reeds + gulls)));
});

/** One more paper that only one page has. */
function other(number: number): string {
  return `- Mei Lin, Dan Marsh. "A pond of number ${number} and its frogs." *PondConf*, 2030. [PDF](https://doi.org/10.5555/ponds.${number})\n`;
}
