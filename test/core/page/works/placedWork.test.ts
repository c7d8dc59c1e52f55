import assert from 'node:assert/strict';
import { lakes, read } from './read';

describe('publications by where they stand', () => {
  it('are none of one author above the first heading, but some behind another that stands there', () => {
    const listed = `# Papers\n\n- [${lakes}](a), Mei Lin, Ann Reed, *ISLD*, 2029`;
    for (const greeting of [
      '<div class="hero"><p>Welcome to the homepage of</p><h1>Mei Lin</h1></div>',
      '**Ph.D. Student in Lakes and Rivers**  \nMei Lin',
      '[Curriculum vitae of the last years](b), Mei Lin',
    ])
      assert.deepEqual(read(`${greeting}\n\n${listed}`), [`${lakes} / Mei Lin, Ann Reed / a`], greeting);
    const hero =
      '<section class="hero">\n  <p class="intro">Lake sciences · models of the river · tides</p>\n  <h1 class="intro-title">Mei Lin</h1>\n<p>PhD candidate</p></section>';
    assert.deepEqual(
      read(`${hero}\n\n<h2>Papers</h2>\n\n- [${lakes}](a), Mei Lin, Ann Reed, *ISLD*, 2029`),
      [`${lakes} / Mei Lin, Ann Reed / a`],
      'headings in HTML',
    );
    assert.deepEqual(
      read(`- [${lakes}](a), Mei Lin, Ann Reed, *ISLD*, 2029\n- [Counting gulls from the air](b), Mei Lin (Birds)`),
      [`${lakes} / Mei Lin, Ann Reed / a`, 'Counting gulls from the air / Mei Lin / b'],
    );
  });

  it('may be of one author or have plain titles above the others of a page without headings', () => {
    const below = `- [${lakes}](a), Mei Lin, Ann Reed, *ISLD*, 2029`;
    const boats = '- Counting boats on northern lakes, Mei Lin, Ann Reed';
    assert.equal(read(`${boats}\n${below}`).length, 2);
    assert.deepEqual(
      read(
        `**Rivers of the North and the South**\\\nMei Lin\\\n*Journal of Lakes*, 2029\n\n**${lakes}**\\\nMei Lin, Ann Reed\\\n*ISLD*, 2029`,
      ),
      ['Rivers of the North and the South / Mei Lin / ', `${lakes} / Mei Lin, Ann Reed / `],
    );
  });

  it('are no places in competitions of those who have written others', () => {
    const works = `- [${lakes}](a), **Mei Lin**, Ann Reed, *ISLD*, 2029`;
    for (const venue of ['*ISLD Workshop*, 2029', '(ISLD Workshop)'])
      assert.equal(read(`${works}\n- First place in the lake challenge, **Mei Lin** and Ann Reed, ${venue}`).length, 1);
  });

  it('may have plain titles under no heading, under one for papers or beside other works, not where jobs and courses do', () => {
    const plain = '- Counting boats on northern lakes, **Mei Lin**, *Norrhavn*, 2029';
    assert.equal(read(plain).length, 1);
    for (const title of ['Publications', '📝 Selected Papers', '论文', 'Selected Works', 'Research'])
      assert.equal(read(`# ${title}\n\n## 2029\n\n${plain}`).length, 1, title);
    for (const title of ['Experience', 'Research Experience', 'Teaching', 'Honors and Awards', '工作经历'])
      assert.equal(read(`# ${title}\n\n${plain}`).length, 0, title);
    assert.equal(read(`# Writing\n\n${plain}`).length, 0);
    assert.equal(read(`# Writing\n\n- [${lakes}](a), Mei Lin, Ann Reed\n${plain}`).length, 2);
  });

  it('may stand behind a plain tag without a year where papers do, not where courses and posts do', () => {
    const tagged = '- (Journal of Lakes) **Counting boats on northern lakes**, Mei Lin, Ann Reed';
    const others = `- [${lakes}](a), Mei Lin, Ann Reed`;
    for (const body of [tagged, `# Papers\n\n${tagged}`]) assert.equal(read(body).length, 1, body);
    assert.equal(read(`# Writing\n\n${others}\n${tagged}`).length, 2);
    for (const title of ['Teaching', 'Services', 'News', 'Software'])
      assert.deepEqual(
        read(`# ${title}\n\n${tagged}\n- [Workshop] **Lakes for all people here**, Mei Lin, Ann Reed`),
        [],
      );
    // its year says that it appeared, and a link that it can be read
    for (const entry of [tagged.replace('Journal of Lakes', 'ISLD 2029'), tagged.replace(/\*\*(.*)\*\*/, '[$1](a)')])
      assert.equal(read(`# Writing\n\n${entry}`).length, 1, entry);
  });
});
