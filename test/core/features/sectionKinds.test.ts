import assert from 'node:assert/strict';
import { kindOfTitle } from '../../../src/core/features/sectionKinds';

const kinds: Readonly<Record<string, readonly string[]>> = {
  news: ['🔥 News', 'News and Updates', '近期进展', '重要事件'],
  publications: ['📝 Publications', 'Preprints', '代表性论文'],
  patents: ['📜 Patents', '发明专利'],
  projects: ['Projects', '科研课题', 'Funding'],
  honours: ['🎖 Honors and Awards', 'Competitions', '学科竞赛'],
  education: ['📖 Educations', '教育经历'],
  students: ['Group Members (课题组成员)', 'Alumni', '👥 Mentoring'],
  talks: ['💬 Invited Talks', 'Presentations'],
  experience: ['💻 Internships', 'Work History', 'Current Position', '工作经历'],
  service: ['Academic Services', 'Professional Memberships', '学术兼职'],
  research: ['Research Interests', '研究方向'],
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
  });
});
