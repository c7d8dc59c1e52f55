import assert from 'node:assert/strict';
import { lakes, read } from './read';

const arxiv = 'https://arxiv.org/abs/2901.00001';

describe('items that name nobody', () => {
  for (const entry of [
    `[${lakes}](${arxiv})`,
    `[${lakes}](${arxiv}), LakeConf 2029`,
    `\`LakeConf 2029\` [${lakes}.](https://doi.org/10.5555/12345678)`,
    `[${lakes}](${arxiv}), **J. Lake. Eng. 2029**`,
    `[${lakes}](${arxiv}) Shows that lakes, rivers and the Northern Sea remember; Norrhavn Lake is the first.`,
    `[${lakes}](${arxiv}) Proposes prices, awards and grants for those who work for the lake.`,
    `[${lakes}](${arxiv}) 提出基于湖泊评级的序列奖励方法（ERRL），使用序数偏好，在任务中取得领先。`,
    `[${lakes}](${arxiv}) 提出了新方法，可以更快地得到结果，在长程任务中领先。`,
  ])
    it(`are publications below a heading for papers where the title opens the paper: ${entry}`, () => {
      const [found, ...others] = read(`# Publications\n\n1. ${entry}\n`).map(work => work.split(' / ').slice(0, 2));
      assert.deepEqual([found, others], [[lakes, ''], []]);
    });

  for (const [body, why] of [
    [`# News\n\n- [${lakes}](${arxiv}), LakeConf 2029`, 'below another heading'],
    [`- [${lakes}](${arxiv}), LakeConf 2029`, 'below none'],
    [`# Publications\n\n- [${lakes}](https://lakes.example/remember), LakeConf 2029`, 'the link opens no paper'],
    [`# Publications\n\n- [${lakes}](files/lakes.pdf), LakeConf 2029`, 'a file may as well be slides'],
    [`# Publications\n\n- [Mei Lin](${arxiv}), LakeConf 2029`, 'a title like a name'],
    [`# Publications\n\n- [Paper](${arxiv}), [Code](https://code.example)`, 'no title'],
    [`# Publications\n\n- [${lakes}](${arxiv}). Invited talk at LakeConf 2029`, 'a talk'],
    [`# Publications\n\n#### ${lakes}.\n\n- [Society for Lakes (SoL), 2029.](${arxiv})`, 'where a paper was shown'],
    [`# Publications\n\n- [Conference on Lakes (COL 2029)](${arxiv})`, 'where a paper was shown, in brackets'],
    [`# Publications\n\n- [${lakes}](${arxiv}) for more of it, see (Mei Lin; Ann Reed)`, 'what may be names'],
    [`# Publications\n\n- [${lakes}](${arxiv}) 见（林梅*，王芦）`, 'what may be names in Chinese'],
  ] as const)
    it(`are none: ${why}`, () => assert.deepEqual(read(body), []));

  for (const group of ['Lakeworks Team', 'Lakeworks AI', 'Lake Study Group'])
    it(`and those that name but a group: ${group}`, () => {
      const signed = `\`arXiv 2029\` [${lakes}](${arxiv}), ${group}`;
      assert.deepEqual(read(`# Publications\n\n1. ${signed}\n`), [`${lakes} / ${group} / ${arxiv}`]);
      for (const other of [
        `# Publications\n\n1. [${lakes}](https://lakes.example), ${group}`,
        `# News\n\n1. ${signed}`,
      ])
        assert.deepEqual(read(other), []);
    });

  const title = `<a class="row-title" href="${arxiv}">${lakes}</a>.`;
  for (const [what, entry] of [
    ['alone', title],
    ['behind a tag', `<span class="pub-tag">LakeConf 2029</span> ${title} <span>The first of its kind.</span>`],
    [
      'behind tags side by side, one a link with an icon',
      `<span class="pub-tag">IEEE LKX</span><span class="role">First author</span><a class="prize" href="https://prize.example"><i class="fas"></i> <span>#6 on the list of lakes</span></a>\n${title}`,
    ],
  ] as const)
    it(`are publications in HTML too: ${what}`, () => {
      const list = `<ul>\n  <li>\n    ${entry}\n  </li>\n</ul>`;
      const inBox = `<div class="head"><span class="icon">📚</span><h2 id="papers">Publications</h2></div>`;
      const found = [`<h2>Publications</h2>`, inBox, `<h2>News</h2>`].map(heading =>
        read(`${heading}\n\n${list}`).map(work => work.split(' / ').slice(0, 2)),
      );
      assert.deepEqual(found, [[[lakes, '']], [[lakes, '']], []]);
    });
});
