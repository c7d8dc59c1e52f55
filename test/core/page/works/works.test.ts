import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { lakes, read } from './read';

describe('the publications of a page', () => {
  it('say how sure the reading is', () => {
    const body = [
      `- Mei Lin, Ann Reed. "${lakes}." 2029.`,
      `- Mei Lin, Ann Reed, ${lakes}, Journal of Lakes, 2029.`,
      `- [${lakes}](a), Mei Lin, Ann Reed, Tom o. Brook, 2029`,
    ].join('\n');
    assert.deepEqual(
      worksOf(parsePage(body)).map(({ titleConfidence, authors }) => `${titleConfidence}, ${authors.confidence}`),
      ['certain, certain', 'likely, likely', 'certain, likely'],
    );
  });

  const two = `- [Counting gulls](z), **Mei Lin**, Ann Reed, 2028`;
  for (const [style, body] of [
    ['an item', `- [${lakes}](a) **Mei Lin**`],
    ['an item with a venue in brackets', `- [${lakes}](a), **Mei Lin** (Northern Lakes)`],
    ['an item with a tag', `- \`ISL 2029\` [${lakes}](a)<br>\n  Mei Lin\\*`],
    ['an item with the name first', `- Mei Lin. "${lakes}." [PDF](a)`],
    ['bold pieces beside each other', `- [${lakes}](a) **Mei Lin** **ISL2029**`],
    ['a paragraph', `[${lakes}](a) \\\\\n<b>Mei Lin</b>`],
    [
      'a box',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[${lakes}](a)\n\nMei Lin\n</div></div>`,
    ],
    [
      'elements with a class',
      `<div class="pub">\n<div class="title"><a href="a">${lakes}</a></div>\n<div class="names"><strong>Mei Lin</strong></div>\n</div>`,
    ],
  ] as const) {
    it(`may be of one author who has written another, in ${style}`, () => {
      const expected = [
        'Counting gulls / Mei Lin, Ann Reed / z',
        `${lakes} / Mei Lin${style.includes('tag') ? '*' : ''} / a`,
      ];
      const text = `# Papers\n\n${two}\n\n${body}\n\n# News\n\nNone\n`;
      const whole = parsePage(text);
      const line = (page: typeof whole): readonly string[] =>
        worksOf(page).map(
          ({ title, authors, links }) =>
            `${title.text} / ${authors.names.map(name => name.text).join(', ')} / ${links.map(link => link.href).join(' ')}`,
        );
      assert.deepEqual(line(whole), expected);
      // put together from pieces after an edit
      const pieced = parsePage(text, parsePage(text));
      assert.ok(pieced.pieces.length > 1);
      assert.deepEqual(line(pieced), expected);
    });
  }

  for (const [style, body] of [
    ['before the names', `- ${lakes}, Mei Lin, Tom Brook (Northern Lakes)`],
    ['before the names, behind a tag', `- \`ISL 2029\` ${lakes}. Tom Brook, Mei Lin`],
    ['before the names and links', `- ${lakes}, Tom Brook, Mei Lin. [PDF](a)`],
    ['behind the names, without a year', `- Tom Brook, Mei Lin. ${lakes}. *Northern Water*. [PDF](a)`],
    ['behind the names, with a comma at its end', `- Tom Brook, Mei Lin. ${lakes}, *3rd ISLD*. [PDF](a)`],
  ] as const) {
    it(`may have a title that nothing marks, ${style}, where an author has written another`, () => {
      const text = `# Papers\n\n${two}\n${body}\n\n# News\n\nNone\n`;
      for (const page of [parsePage(text), parsePage(text, parsePage(text))]) {
        const [, found] = worksOf(page);
        assert.deepEqual([found?.title.text, found?.titleConfidence], [lakes, 'likely']);
        assert.equal(found?.authors.names.length, 2);
      }
      assert.equal(read(`# Papers\n\n${two}\n${body.replace('Mei Lin', 'Ola Berg')}`).length, 1);
    });
  }

  it('of one author are none under a heading that lists no others, of someone else, or where they are talks', () => {
    assert.equal(read(`# Papers\n\n${two}\n\n# Notes\n\n- [${lakes}](a) Mei Lin`).length, 1);
    assert.equal(read(`# Papers\n\n${two}\n- [${lakes}](a) Tom Brook`).length, 1);
    assert.equal(read(`# Papers\n\n${two}\n- [${lakes}](a) Mei Lin. Invited talk`).length, 1);
  });

  it('of one author are none above the first heading, but behind another that stands there', () => {
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

  it('of one author or with plain titles may stand above the others of a page without headings', () => {
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

  it('with plain titles are no places in competitions of those who have written others', () => {
    const works = `- [${lakes}](a), **Mei Lin**, Ann Reed, *ISLD*, 2029`;
    for (const venue of ['*ISLD Workshop*, 2029', '(ISLD Workshop)'])
      assert.equal(read(`${works}\n- First place in the lake challenge, **Mei Lin** and Ann Reed, ${venue}`).length, 1);
  });

  it('with plain titles stand under no heading, under one for papers or beside other works, not where jobs and courses do', () => {
    const plain = '- Counting boats on northern lakes, **Mei Lin**, *Norrhavn*, 2029';
    assert.equal(read(plain).length, 1);
    for (const title of ['Publications', '📝 Selected Papers', '论文', 'Selected Works', 'Research'])
      assert.equal(read(`# ${title}\n\n## 2029\n\n${plain}`).length, 1, title);
    for (const title of ['Experience', 'Research Experience', 'Teaching', 'Honors and Awards', '工作经历'])
      assert.equal(read(`# ${title}\n\n${plain}`).length, 0, title);
    assert.equal(read(`# Writing\n\n${plain}`).length, 0);
    assert.equal(read(`# Writing\n\n- [${lakes}](a), Mei Lin, Ann Reed\n${plain}`).length, 2);
  });

  it('behind a plain tag without a year stand where papers do, not where courses and posts do', () => {
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

  it('know where their names are written', () => {
    const page = parsePage(`---\n---\n- \`Mei Lin\`, **Ann Reed**. "${lakes}." 2029.\n`);
    const [work] = worksOf(page);
    const written = work?.authors.names.map(name => {
      const { start, end } = work.authors.line.place(name);
      return page.text.slice(start, end);
    });
    assert.deepEqual(written, ['Mei Lin', 'Ann Reed']);
  });

  it('are read once for a page', () => {
    const page = parsePage(`- Mei Lin, Ann Reed. "${lakes}."`);
    assert.equal(worksOf(page), worksOf(page));
  });

  for (const [what, body] of [
    ['news', `- *2029.05* Our paper [${lakes}](a) was accepted by ISLD 2029!`],
    ['news of others', `- [${lakes}](a) by Ann Reed and Tom Brook is out`],
    ['talks', '- 2029.05, “Lakes and rivers of the north”, 国际湖泊会议, 江苏南京'],
    ['jobs', '- *2028.05 - 2030.02*, Institute of Lakes, Northern University, [Shore](a)'],
    [
      'talks with a date',
      '- *2029.05*: Northern Forum, Lakeside. *What the lakes remember of rivers*. Mei Lin and Ann Reed. [Slides](a)',
    ],
    ['talks that one person gave', `- Mei Lin. "${lakes}." Invited talk, Symposium on Lakes, 2029.`],
    [
      'stays',
      '- *Northern Lake University, Norrhavn*  \n  **Visiting Student, Mar. 2029**  \n  Supervised by Prof. Ann Reed',
    ],
    ['persons', '- Mei Lin, Doctor, Associate Professor, *School of Lakes of Northern University*'],
    [
      'what several lines in HTML say of a person',
      '<div class="card"><div class="name">Mei Lin of the northern lakes</div><div>Associate Professor, Lakeside</div></div>',
    ],
    ['a title with no names but a venue', `- [${lakes}](a), Invited paper, Lake Letters, Norrhavn Press, 2029`],
    ['fields of study', '- [Fields of Interest](a): Lake Economy, Water behaviour, Tidal History'],
    ['a title whose venue reads like a name', `- [${lakes}](a), Remote Sensing, vol. 3, 2029`],
    ['friends', '[Mei Lin](a), [Ann Reed](b), [Tom Brook](c)  \n[Ola Berg](d), [Lars Holm](e), [Eva Strand](f)'],
    ['friends with their Chinese names', '- [Mei Lin (林梅)](a), [Ann Reed (芦安)](b), [Hu Li (李湖)](c)'],
    [
      'studies with their dates',
      '- *2028.09 - 2029.07*, Undergraduate, School of Lakes, East Lake University, Norrhavn.',
    ],
    ['committees with a tag', '- `ISL 2029` Programme committee of the northern lakes, **Mei Lin**, Ann Reed'],
    ['remarks in brackets', '- [Seen in the north of the lakes], in a boat of the institute'],
    [
      'jobs that are over',
      '- *2028.08 - 2029.07*, 水下工程师，[Lake Ocean Works](a), 特湖岛，北地.\n- *2028.08 - 2029.07*, 工程师，[Lake Works of the North](b), 特湖岛，北地.',
    ],
    [
      'projects that are over in boxes',
      "<div class='paper-box'><div class='paper-box-image'><div class=\"badge\"></div></div>\n<div class='paper-box-text' markdown=\"1\">\n\nProject: Boats of the North\n\n**[NLU](a),[Lake Ocean](b.pdf), 2028.08 - 2029.07**\n</div></div>",
    ],
    ['projects with the number of their grant in boxes', `# Projects\n\n${projectBox('Project No.: 2029LAKE17')}`],
    ['projects in Chinese in boxes', `# 科研项目\n\n${projectBox('项目编号：2029LAKE17')}`],
    [
      'a grant of which one is the PI',
      '# Grants and Awards\n\n- **PI, Norrland Council, "Lakes and Boats of Tomorrow"**',
    ],
    [
      'a grant in a sentence',
      '# Grants and Awards\n\n- *2029.04*   **Co-PI, Northern HPC JU "Extreme Lake Access"** grant on a machine\n- **Co-PI, Norrland Council**, "Rivers and Boats of Tomorrow", 2029.',
    ],
    [
      'a grant with its investigator',
      '# Grants\n\n- Principal Investigator, Norrland Council, "Lakes and Boats of Tomorrow", 2029.',
    ],
    ['persons of whom the first is linked', '# Collaborators\n\n- [Mei Lin](a), Ann Reed, Tom Brook'],
    [
      'the same in HTML with footnotes',
      '<div class="authors">\n<a href="a">Mei Lin</a><sup>1</sup>,\nAnn Reed<sup>2</sup>,\nTom Brook<sup>3</sup>\n</div>',
    ],
    [
      'jobs in HTML',
      '<div class="item"><div class="role">Student Researcher · <span>Lake Works of the North</span></div><div class="date">2029.05 – Present</div><div>Gathering of Lakes and Rivers</div><div>Mountain View, CA, USA</div></div>',
    ],
    [
      'points of a lecture',
      '* **湖泊水位标准的征集与算法**:\n  * NLC定期组织湖泊水位算法的征集和审定工作。近期，标准研究院于2029年2月5日发布公告',
    ],
    ['jobs with the name in bold', '- Visiting scholar of the lake works, **Mei Lin**, *Research Assistant*, 2029'],
    [
      'jobs at a company',
      '- Research Scientist in machine learning, **Lakesoft Research**, *Norrhavn*, 2028.03 - 2029.09',
    ],
    ['jobs up to a month', '- Gathering of lakes and rivers, **Ann Reed**, *Norrhavn*, Jul 2027 - Aug 2028'],
    ['jobs for a task', '- Algorithm Engineer for search of lakes, **Mei Lin**, *Norrhavn*, 2028'],
    ['jobs in a team', '- Software Engineer in the Test Team, **Lake Cloud**, *Norrhavn, Lakeland*, 2028'],
    ['stays at a university', '- Visiting Scholar in computer vision, **NTH Norrhavn**, *Norrhavn*, 2028'],
    ['work at an organisation', '- Gathering of lakes and rivers, **Northern Research**, *Norrhavn*, 2028'],
    ['teaching in a season', '- Machine Learning for Lakes, **Ann Reed**, *Norrhavn*, Fall 2029'],
    ['teaching at a university', '- Machine Learning for Lakes, **Ann Reed**, *University of Rivers*, 2029'],
    ['places in a competition', '- First place in the lake challenge, **Mei Lin** and Ann Reed, *ISLD Workshop*, 2029'],
    ['medals', '- Gold medal of the lake games, **Mei Lin** and Ann Reed, *Norrhavn Games*, 2029'],
    ['one name before a marked one and no title', '- Lin, Ann Reed, Cy Hill, **Mei Lin**, *ISLD*, 2029'],
    ['talks with the name in bold', '- Invited talk on lakes and rivers, **Mei Lin**, *Norrhavn Days of Water*, 2029'],
    ['code with a tag', '- [Code] **LakeKit: a toolbox for lakes and rivers**, Mei Lin, Ann Reed'],
    ['slides with a tag', `# Talks\n\n- [Slides] **${lakes}**, Mei Lin, Ann Reed, Norrhavn, 2029`],
    ['posts behind a tag', '- (IEEE Student Branch) **Chair of the local chapter**, Mei Lin, Ann Reed'],
    ['prizes behind a tag', '- (ISL 2029) **Best Student Paper Award Winner Ever**, Lake City, Norrhavn'],
    ['reviews behind a tag', '- [ISLD 2029] **Reviewer and Area Chair of Everything**, Mei Lin, Ann Reed'],
    ['persons with their titles slanted', '- Ann Reed, **Mei Lin**, *Lakes that remember*, 2029'],
    ['news of two persons', '- We have met all the boats, **Mei Lin** and friends, *in the North*, in 2029'],
    ['projects', '- **A simulator of lakes and rivers**<br>Unity Engine<br>2029. [Code](a)'],
    ['jobs of one person', '- **What lakes remember of rivers**<br>Research Intern<br>*Lakeside Institute*, 2029'],
    [
      'names above a journal with its volume',
      '<p>Mei Lin^, Ann Reed*<br>Lake Intelligence Research, 2029, 19 (6): 531-549. (IF: 8.7; CiteScore: 13.2; JCR Q1; 湖泊期刊)</p>',
    ],
    ['links and what is there', '- [Lake Interview Handbook](a): Rivers and Tidal Mechanisms'],
    ['committees', '- Members of the organizing committee, Mei Lin, Ann Reed, Tom Brook'],
    ['visits', '- *2028.10 - 2029.09*, Visiting Student, Northern Lake Center.'],
    ['prizes', `- Mei Lin. "Best Paper of the North." Award of the Journal of Lakes, 2029.`],
    [
      'competitions',
      '- *2029.10* National First Prize (Champion), 4th "Lake Cup" National Innovation and Creativity Competition (Object Detection), Team Leader',
    ],
    ['comments', `<!--\n- Mei Lin, Ann Reed. "${lakes}."\n-->`],
    ['what is reviewed for others', '- Mei Lin, Ann Reed. Reviewers of the northern lakes. Lakes under review, 2029.'],
    ['reviews in Chinese', '- 林梅, 王芦. 多次参与湖泊论文评审. 为湖泊工程审稿, 2029, 12(3).'],
    ['books that were used in a course', '- 面向湖泊专业研究生的课程，林梅，《湖泊水位导论》，2029'],
    ['what was written for a paper', '- 面向全国大学生湖泊竞赛的指导与组织，《湖泊日报》，2029'],
    ['talks in Chinese with a date', '- 林梅, 王芦. 面向湖泊水位的快速测量方法. 湖城, 2029, 6月3日.'],
    ['talks in Chinese with the days', '- 林梅, 王芦. 面向湖泊水位的快速测量方法. 湖城, 2029.06.12-14.'],
    ['titles nobody can tell from the rest', '- Mei Lin, Ann Reed. Lakes that remember. 2029. [PDF](a)'],
  ] as const) {
    it(`do not include ${what}`, () => assert.deepEqual(read(body), []));
  }

  for (const [what, heading, line] of [
    ['under another heading than papers', 'Projects', ''],
    ['with the number of its grant among papers', 'Papers and Projects', 'Project No.: 2029LAKE17'],
    ['with that and its DOI', 'Projects', 'Project No.: 2029LAKE17 [DOI](https://doi.org/10.5555/lakes.1)'],
    ['with that and where it appeared', 'Projects', 'Journal of Lakes, 2029. Project No.: 2029LAKE17'],
    ['with that and the acronym of where it appeared', 'Projects', 'In ISLD, 2029.\n\nProject No.: 2029LAKE17'],
  ] as const)
    it(`include a paper in a box ${what}`, () => {
      assert.equal(read(`# ${heading}\n\n${projectBox(line)}`).length, 1);
    });

  it('include those of authors whose family name is Pi or whose initials are P. I., and items of papers that name a grant', () => {
    assert.deepEqual(read('- **PI Lin**, Ann Reed. "Lakes that remember their rivers." Journal of Lakes, 2029.'), [
      `${lakes} / PI Lin, Ann Reed / `,
    ]);
    assert.deepEqual(read('- Ann Pi, Mei Lin. "Lakes that remember their rivers." Journal of Lakes, 2029.'), [
      `${lakes} / Ann Pi, Mei Lin / `,
    ]);
    const item = `- Ann Reed, Mei Lin. "${lakes}." Journal of Lakes, 2029. Grant No. 12345`;
    assert.equal(read(`# Projects\n\n${item}`).length, 1);
  });

  it('include a paper in a box with the number of its grant and a badge for where it appeared, not for who paid', () => {
    const box = (badge: string): string => projectBox('Grant No. 12345', badge);
    assert.equal(read(`# Projects\n\n${box('ISLD 2029')}`).length, 1);
    for (const badge of ['NSFC 2029', '2029', 'Lakes 2029']) assert.deepEqual(read(`# Projects\n\n${box(badge)}`), []);
  });
});

function projectBox(line: string, badge = '2029 Programme of the North'): string {
  return `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='a.png' alt="A gauge"></div></div>
<div class='paper-box-text' markdown="1">

[Gauges that measure all the lakes of the north](https://news.example/1) \\\\
[Ann Reed](https://a.example), [Tom Brook](https://b.example), <u>Mei Lin</u> (student leader)

${line}
</div>
</div>`;
}
