import assert from 'node:assert/strict';
import { kindOfTitle } from '../../../src/core/features/sectionKinds';
import { toldByHeadings } from '../../../src/core/page/headings/paperHeadings';
import { asciiId } from '../../../src/core/page/headings/sectionIds';

const kinds: Readonly<Record<string, readonly string[]>> = {
  news: ['🔥 News', 'News and Updates', '近期进展', '重要事件'],
  publications: [
    ...['📝 Publications', 'Preprints', '代表性论文', 'Articles', 'Journal Articles', 'Peer-Reviewed Articles'],
    ...['Peer-Reviewed Journal Papers', 'Review Articles', 'Manuscripts under Review', 'Selected Works', 'Writings'],
    ...['Research Outputs', 'Research Articles', 'Theses', 'Publications and Awards', 'Papers on Experience Goods'],
    ...['研究成果', '代表作', '学术成果', '代表性成果', '科研成果', '文章', '审稿中的论文', '论著'],
  ],
  patents: ['📜 Patents', '发明专利', 'Patents and Publications', '论文与专利'],
  projects: ['Projects', '科研课题', 'Funding'],
  honours: [
    ...['🎖 Honors and Awards', 'Competitions', '学科竞赛', 'Best Paper Awards', 'Awards (Best Paper)', '论文获奖'],
    '奖学金',
  ],
  teaching: ['Teaching', '教学成果'],
  education: ['📖 Educations', '教育经历'],
  students: ['Group Members (课题组成员)', 'Alumni', '👥 Mentoring'],
  talks: ['💬 Invited Talks', 'Presentations'],
  experience: ['💻 Internships', 'Work History', 'Current Position', '工作经历'],
  service: [
    ...['Academic Services', 'Professional Memberships', '学术兼职', 'Paper Reviews', 'Journal Reviews', 'Peer Review'],
    ...['Papers Reviewed', '审稿', 'Reviewer', 'Editorial Board'],
  ],
  research: ['Research Interests', '研究方向', 'Research', 'My Research', '研究', '🔬 Research'],
  about: ['👋 About Me', '🧍‍♂️ Biography', 'Short Bio', '个人简介', '个人介绍', '自我介绍', '关于我'],
  openings: ['Openings', 'Open Positions', 'Positions Available', '招生信息'],
};

describe('the kind of a section', () => {
  for (const [kind, titles] of Object.entries(kinds))
    for (const title of titles) it(`of “${title}” is ${kind}`, () => assert.equal(kindOfTitle(title)?.id, kind));

  it('is not known of hobbies and of what is the page’s own', () => {
    assert.equal(kindOfTitle('兴趣爱好'), undefined);
    assert.equal(kindOfTitle('📸 Gallery'), undefined);
    assert.equal(kindOfTitle('Bioinformatics'), undefined);
    assert.equal(kindOfTitle('Conferences'), undefined);
    assert.equal(kindOfTitle('Patentability of Lakes'), undefined);
  });

  it('has works below it where those who read them look for some, and elsewhere none', () => {
    for (const [kind, titles] of Object.entries(kinds))
      for (const title of titles) {
        const told = toldByHeadings([title]);
        if (kind === 'publications') assert.equal(told, 'papers', title);
        if (/^(?:honours|service|teaching)$/.test(kind)) assert.notEqual(told, 'papers', title);
      }
  });

  it('is not the one of the papers that its Chinese words hold, where its id is made of them', () => {
    assert.equal(asciiId('论文获奖', new Set()), 'honors');
    assert.equal(asciiId('代表性论文', new Set()), 'publications');
  });
});
