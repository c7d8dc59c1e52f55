import assert from 'node:assert/strict';
import { lakes, read } from './read';

describe('the publications of a page do not include', () => {
  for (const [what, body] of [
    ['news that a paper was accepted', `- *2029.05* Our paper [${lakes}](a) was accepted by ISLD 2029!`],
    ['news that a paper of others is out', `- [${lakes}](a) by Ann Reed and Tom Brook is out`],
    [
      'news of two persons whom one has met',
      '- We have met all the boats, **Mei Lin** and friends, *in the North*, in 2029',
    ],
    ['where a talk was given, behind an event', `- [${lakes}](a) (ICML 2029), Norrhavn, Norway`],
    [
      'what stands in brackets above names: it is said of what a heading names',
      '## Patents\n\n### 1. Gauges for Lakes\n*(Patent Under Examination)*  \n**Authors:** Ann Reed (Advisor), **Mei Lin**, Tom Brook',
    ],
    [
      'topics beside each other in elements with a class',
      [
        '<div class="topics">',
        '<section class="topic"><h3><a href="lakes">Measuring Northern Lakes: Depth and Tides</a></h3><p>Depth, tides, and correspondence of waters.</p></section>',
        '<section class="topic"><h3>Generative Rendering &amp; Simulation</h3><p>Boats that are drawn.</p></section>',
        '</div>',
      ].join('\n'),
    ],
    [
      'what somebody does, told in Chinese words in a row',
      [
        '<div class="facts"><article class="fact"><h3>湖泊研究的三条主线</h3><p>水位、潮汐、船只同时推进</p></article></div>',
        '<article class="card"><h2>湖城大学水文系本科生</h2><dl><dt>所在地</dt><dd>武汉，中国</dd></dl></article>',
        '- **超出水面的湖泊变化**：水位、浮冰、携带物等线索',
      ].join('\n\n'),
    ],
    [
      'papers that a sentence behind a topic goes on with',
      `- **Lakes and Rivers**, Another strand of my work is the measuring of otters, including\nmeasuring otters in rivers [${lakes}, ISL 2029](a), seeing, and the finding of otters [Otter finding, TNL 2029](b).`,
    ],
    [
      'what a colon stands in, and no names ahead of it',
      [
        '# News\n',
        '- Tidal Networks, Lake Models: A Survey of Waters. ISL 2029: 3-9',
        '- Mei Lin, Ann Reed: Best Paper Award of the Year. ISL 2029',
        '- Mei Lin, Ann Reed: What We Did. ISL 2029',
        '- Mei Lin, Ann Reed: What We Did at Sea. Journal of Invented Lakes (2029)',
        '- Mei Lin, Ann Reed: We have met at Lakeside. All of the North came in 2029: 3-9 of the hundred were there.',
        '- 林梅, 李明: 我们在湖边相遇. 湖泊会议 2029 年举行',
        '- Mei Lin, Ann Reed: the two of us have met at Lakeside. We came from ISL 2029: 3-9 of the hundred were there.',
      ].join('\n'),
    ],
    [
      'a prize, though it is told as records of DBLP are',
      '# Publications\n\n- Mei Lin, Ann Reed: Best Paper Award. ISL 2029\n- Mei Lin: Outstanding Reviewer Award. ISL 2029',
    ],
    [
      'talks with their date, quoted title and place',
      '- 2029.05, “Lakes and rivers of the north”, 国际湖泊会议, 江苏南京',
    ],
    [
      'talks with their date, slanted title and slides',
      '- *2029.05*: Northern Forum, Lakeside. *What the lakes remember of rivers*. Mei Lin and Ann Reed. [Slides](a)',
    ],
    [
      'the school of somebody who says hello',
      "Hi, I'm Mei, currently a Professor in the [School of Lakes, College of Water](a). I finished my studies in 2029.",
    ],
    [
      'what has the part of its author where names stand',
      [
        `- \`ISL 2029\` [${lakes}](a), **Corresponding Author**`,
        `- [${lakes}](a), **Co-First Author**, *Tides*, 2029`,
        '',
        `<ul><li><span>ISL 2029</span><span>Co-First Author</span><span>共同一作</span> <a href="b">${lakes}</a>.</li>`,
        `<li><span>ISL 2029</span><span>Co-First Author</span> <a href="b">${lakes}</a>.</li></ul>`,
      ].join('\n'),
    ],
    [
      'a talk with its date, though two names seem to stand ahead',
      '- *2029.05*, Lake Forum, Lakeside. Rivers and lakes of the north. ISL 2029.',
    ],
    [
      'an event with its year and a part of it, whose title stands apart',
      ['Findings', 'Main', 'Main Conference', 'Oral']
        .map(part => `Mei Lin, **Ann Reed**, Tom Brook\\\\\n**ISL 2029, ${part}** |  [PDF](a)`)
        .join('\n\n'),
    ],
    ['news that begin with names', '- *2029.05*: Ann Reed, **Mei Lin**. We won the Lake Cup (LCC 2029).'],
    ['who has worked with whom at a laboratory', '- **Lakesoft**, Ann Reed, **Mei Lin**, *Lake Lab*, 2029'],
    ['a talk in a town of two words', `- Ann Reed, **Mei Lin**. *${lakes}*. Cape Town, 2029.`],
    ...['Oslo, Norway', 'Boston, MA', 'Stanford, California', 'Norrhavn, USA'].map(
      town =>
        [
          `a quoted talk behind its town, ${town}`,
          `# Talks\n\n- ${town}. "${lakes}." International Symposium on Lakes, May 2029.`,
        ] as const,
    ),
    ...[
      ['Talks', 'Lakeside Water Forum'],
      ['Media', 'Lakeside Evening Post'],
      ['Projects', 'Lake Robotics Days'],
      ['Talks', 'Department of Hydrology'],
      ['Teaching', 'Second Term'],
      ['Grants', 'Lakeside Regional Council'],
      ['Supervised Theses', 'Bachelor of Science'],
      ['Awards', 'Dean of the Faculty'],
      ['Exhibitions', 'Gallery of Modern Art'],
      ['Software', 'Python Package'],
    ].map(
      ([heading = '', place = '']) =>
        [
          `a slanted title before where or for what it was, ${place}`,
          `# ${heading}\n\n- **Mei Lin**, Ann Reed. *${lakes}*. ${place}, 2029`,
        ] as const,
    ),
    ...[
      ['Awards', '*2029.05*, ', 'Mathematical Lake Contest Meritorious Winner'],
      ['Awards', '*2029.05*, ', 'Second place in the lake challenge'],
      ['Services', '*2029.05*, ', 'Session chairs of the track on lakes'],
      ['Services', '*2029.05*, ', 'Workshop on lakes and rivers'],
      ['News', '*2029.05*: ', 'Three new students join the lake group'],
      ['News', '', 'Three new students join the lake group'],
      // below a list of papers too
      ['Publications', '*2029.05*, ', 'Mathematical Lake Contest Meritorious Winner'],
      ['Publications', '', 'Second place in the lake challenge'],
    ].map(
      ([heading = '', date = '', what = '']) =>
        [
          `prizes, services and news with an event in brackets, ${heading}, ${date}${what}`,
          `# ${heading}\n\n- ${date}Ann Reed, **Mei Lin**, Tom Brook. ${what} (ISLD 2029).`,
        ] as const,
    ),
    ['talks that a label tells', `- *2029.05*, Talk: “${lakes},” Quiet Minds, Norrhavn, Norrland, May 2029`],
    [
      'posts, of which one tells of its trade',
      '<div>\n<section>\n<h3>Lake & boat foundations</h3>\n<article><span>2029</span><p>Norr ID® R&D, IP, demos & boats, leadership.</p></article>\n</section>\n</div>',
    ],
    [
      'issues that somebody edits, and tracks and workshops that somebody chairs',
      [
        '# Services\n\n- **Editor**:\n    - Guest Editor, Special Issue “Lakes That Remember Their Rivers”, Water',
        '- Guest Editor, Special Issue “Lakes That Remember Their Rivers”, Water, 2029',
        '- Associate Editor, Topic Editor, “Lakes That Remember Their Rivers”, 2029',
        '- Editor-in-Chief, Guest Editor, “Lakes That Remember Their Rivers”, Journal of Lakes, 2029',
        '- Session Chair, Track “Lakes That Remember Their Rivers”, IEEE ICC 2029',
        '- Program Co-Chair, Workshop “Lakes That Remember Their Rivers”, IEEE ICC 2029',
        `- Area Chair, Organizing Committee, [${lakes}](a), IEEE ICC 2029`,
        '- Technical Program Committee, Workshop “Lakes That Remember Their Rivers”, IEEE ICC 2029',
      ].join('\n'),
    ],
    [
      'posts at a company',
      [
        `<div class="hero"><h1>Ann Reed</h1><p class="title">Postdoctoral Researcher, Lake University</p><p class="subtitle">AI Water Testing Lead, Northern Lin'an Testing Technology Co., Ltd.</p></div>`,
        `<article class="card"><h3>AI Water Testing Lead of the North</h3><p>Northern Lin'an Testing Technology Co., Ltd.</p></article>`,
        '<article class="card"><h3>Senior Engineer of Old Lakes</h3><p>Lakesoft Boats Inc., Norrhavn Water Corp.</p></article>',
      ].join('\n\n'),
    ],
    ['talks that one person gave', `- Mei Lin. "${lakes}." Invited talk, Symposium on Lakes, 2029.`],
    ['talks with the name in bold', '- Invited talk on lakes and rivers, **Mei Lin**, *Norrhavn Days of Water*, 2029'],
    ['talks in Chinese with their date', '- 林梅, 王芦. 面向湖泊水位的快速测量方法. 湖城, 2029, 6月3日.'],
    ['talks in Chinese with their days', '- 林梅, 王芦. 面向湖泊水位的快速测量方法. 湖城, 2029.06.12-14.'],
    ['slides with a tag', `# Talks\n\n- [Slides] **${lakes}**, Mei Lin, Ann Reed, Norrhavn, 2029`],
    [
      'points of a lecture',
      '* **湖泊水位标准的征集与算法**:\n  * NLC定期组织湖泊水位算法的征集和审定工作。近期，标准研究院于2029年2月5日发布公告',
    ],
    [
      'jobs with their months and institute',
      '- *2028.05 - 2030.02*, Institute of Lakes, Northern University, [Shore](a)',
    ],
    [
      'jobs that are over, in Chinese',
      '- *2028.08 - 2029.07*, 水下工程师，[Lake Ocean Works](a), 特湖岛，北地.\n- *2028.08 - 2029.07*, 工程师，[Lake Works of the North](b), 特湖岛，北地.',
    ],
    [
      'jobs in HTML',
      '<div class="item"><div class="role">Student Researcher · <span>Lake Works of the North</span></div><div class="date">2029.05 – Present</div><div>Gathering of Lakes and Rivers</div><div>Mountain View, CA, USA</div></div>',
    ],
    ['jobs with the name in bold', '- Visiting scholar of the lake works, **Mei Lin**, *Research Assistant*, 2029'],
    [
      'jobs at a company',
      '- Research Scientist in machine learning, **Lakesoft Research**, *Norrhavn*, 2028.03 - 2029.09',
    ],
    ['jobs up to a month', '- Gathering of lakes and rivers, **Ann Reed**, *Norrhavn*, Jul 2027 - Aug 2028'],
    ['jobs for a task', '- Algorithm Engineer for search of lakes, **Mei Lin**, *Norrhavn*, 2028'],
    [
      'people with the year in which they left',
      '- Mei Lin (2028) Now a software engineer at Lakesoft\n- Ann Reed (2029) PhD student at the University of Lakes, ISL 2029',
    ],
    ['jobs in a team', '- Software Engineer in the Test Team, **Lake Cloud**, *Norrhavn, Lakeland*, 2028'],
    ['jobs of one person', '- **What lakes remember of rivers**<br>Research Intern<br>*Lakeside Institute*, 2029'],
    [
      'stays with their supervisor',
      '- *Northern Lake University, Norrhavn*  \n  **Visiting Student, Mar. 2029**  \n  Supervised by Prof. Ann Reed',
    ],
    ['stays at a university', '- Visiting Scholar in computer vision, **NTH Norrhavn**, *Norrhavn*, 2028'],
    ['visits to a research centre', '- *2028.10 - 2029.09*, Visiting Student, Northern Lake Center.'],
    ['work at an organisation', '- Gathering of lakes and rivers, **Northern Research**, *Norrhavn*, 2028'],
    [
      'studies with their dates',
      '- *2028.09 - 2029.07*, Undergraduate, School of Lakes, East Lake University, Norrhavn.',
    ],
    ['teaching in a season', '- Machine Learning for Lakes, **Ann Reed**, *Norrhavn*, Fall 2029'],
    ['teaching at a university', '- Machine Learning for Lakes, **Ann Reed**, *University of Rivers*, 2029'],
    ['books that were used in a course', '- 面向湖泊专业研究生的课程，林梅，《湖泊水位导论》，2029'],
    [
      'persons with their professions',
      '- Mei Lin, Doctor, Associate Professor, *School of Lakes of Northern University*',
    ],
    [
      'what several lines in HTML say of a person',
      '<div class="card"><div class="name">Mei Lin of the northern lakes</div><div>Associate Professor, Lakeside</div></div>',
    ],
    ['persons with the titles of their works slanted', '- Ann Reed, **Mei Lin**, *Lakes that remember*, 2029'],
    ['persons of whom the first is linked', '# Collaborators\n\n- [Mei Lin](a), Ann Reed, Tom Brook'],
    [
      'persons in HTML with footnotes, of whom the first is linked',
      '<div class="authors">\n<a href="a">Mei Lin</a><sup>1</sup>,\nAnn Reed<sup>2</sup>,\nTom Brook<sup>3</sup>\n</div>',
    ],
    [
      'friends whose names are links',
      '[Mei Lin](a), [Ann Reed](b), [Tom Brook](c)  \n[Ola Berg](d), [Lars Holm](e), [Eva Strand](f)',
    ],
    ['friends with their Chinese names', '- [Mei Lin (林梅)](a), [Ann Reed (芦安)](b), [Hu Li (李湖)](c)'],
    ['a title with no names but a venue', `- [${lakes}](a), Invited paper, Lake Letters, Norrhavn Press, 2029`],
    ['a title whose venue reads like a name', `- [${lakes}](a), Remote Sensing, vol. 3, 2029`],
    ['one name before a marked one and no title', '- Lin, Ann Reed, Cy Hill, **Mei Lin**, *ISLD*, 2029'],
    [
      'names above a journal with its volume, and no title',
      '<p>Mei Lin^, Ann Reed*<br>Lake Intelligence Research, 2029, 19 (6): 531-549. (IF: 8.7; CiteScore: 13.2; JCR Q1; 湖泊期刊)</p>',
    ],
    ['titles that nothing tells from the rest', '- Mei Lin, Ann Reed. Lakes that remember. 2029. [PDF](a)'],
    ['fields of study behind a link', '- [Fields of Interest](a): Lake Economy, Water behaviour, Tidal History'],
    ['a link and what is found there', '- [Lake Interview Handbook](a): Rivers and Tidal Mechanisms'],
    ['remarks in brackets', '- [Seen in the north of the lakes], in a boat of the institute'],
    [
      'committees with the names of their members',
      '- Members of the organizing committee, Mei Lin, Ann Reed, Tom Brook',
    ],
    ['committees with a tag', '- `ISL 2029` Programme committee of the northern lakes, **Mei Lin**, Ann Reed'],
    ['posts behind a tag', '- (IEEE Student Branch) **Chair of the local chapter**, Mei Lin, Ann Reed'],
    ['reviews behind a tag', '- [ISLD 2029] **Reviewer and Area Chair of Everything**, Mei Lin, Ann Reed'],
    ['what is reviewed for others', '- Mei Lin, Ann Reed. Reviewers of the northern lakes. Lakes under review, 2029.'],
    ['reviews in Chinese', '- 林梅, 王芦. 多次参与湖泊论文评审. 为湖泊工程审稿, 2029, 12(3).'],
    ...[
      ['学术服务', '**湖泊学报青年编委**. 林梅，王芦. 湖泊学报，2029'],
      ['获奖', '**湖泊杯大赛一等奖**，林梅，王芦. 中国湖泊学会期刊，2029'],
      ['News', '**We welcome new students**. Ann Reed, Bo Chen. Journal of Lakes, 2029'],
      ['论文', '**湖泊大学林梅**，李青，王芦. 湖泊学报编委，2029'],
    ].map(
      ([heading = '', item = '']) =>
        ['what is bold before names and a plain venue, no title', `# ${heading}\n\n- ${item}`] as const,
    ),
    ['a note behind its tag', '# 论文\n\n- 【注意】以下论文，林梅，王芦为共同一作，《湖泊学报》，2029年。'],
    ['prizes behind a tag', '- (ISL 2029) **Best Student Paper Award Winner Ever**, Lake City, Norrhavn'],
    ['prizes with a quoted name', `- Mei Lin. "Best Paper of the North." Award of the Journal of Lakes, 2029.`],
    ['places in a competition', '- First place in the lake challenge, **Mei Lin** and Ann Reed, *ISLD Workshop*, 2029'],
    [
      'competitions with their prizes',
      '- *2029.10* National First Prize (Champion), 4th "Lake Cup" National Innovation and Creativity Competition (Object Detection), Team Leader',
    ],
    ['what the labels of a list mean', '<p><em>Note: C=CONFERENCE, J=JOURNAL, P=PATENT, S=IN SUBMISSION</em></p>'],
    ['what the labels of a list mean, in a list', '- Note: C = Conference, J = Journal, P = Patent, S = In Submission'],
    ['a prize above its winners', '- First place in the lake challenge. **ISL 2029**.\n  Ann Reed, **Mei Lin**'],
    ['a talk above its speakers', '- Invited talk on quiet lakes. **ISL 2029**.\n  Ann Reed, **Mei Lin**'],
    ['a title above a sentence', `- ${lakes}. **ISL 2029**.\n  Ann Reed, **Mei Lin** and others came to see it`],
    ['a title above names of whom none is marked', `- ${lakes}. **ISL 2029**.\n  Ann Reed, Mei Lin, Tom Brook`],
    ['a title and what is no button above names', `- ${lakes}. **ISL 2029** in [Lakeside](a)\n  Ann Reed, **Mei Lin**`],
    ['a job above names', `- ${lakes}. **University of Lakes 2029**.\n  Ann Reed, **Mei Lin**`],
    ['a course before its teachers', `- ${lakes}. *University of Lakes*, 2029. Ann Reed, **Mei Lin**.`],
    ['names of whom none is marked behind a venue', `- ${lakes}. *Northern Water*, 2029. Ann Reed, Tom Brook.`],
    ['names behind a venue that nobody knows', `- ${lakes}. Northern Water, 2029. Ann Reed, **Mei Lin**.`],
    ['medals of games', '- Gold medal of the lake games, **Mei Lin** and Ann Reed, *Norrhavn Games*, 2029'],
    ['what was written for a newspaper in Chinese', '- 面向全国大学生湖泊竞赛的指导与组织，《湖泊日报》，2029'],
    ['code with a tag', '- [Code] **LakeKit: a toolbox for lakes and rivers**, Mei Lin, Ann Reed'],
    ['projects with their engine and code', '- **A simulator of lakes and rivers**<br>Unity Engine<br>2029. [Code](a)'],
    ...[
      'Oral Presentation',
      'Contributed talk',
      'Teaching Assistant',
      'Under review',
      'In press',
      'Norrhavn University',
    ].flatMap(
      words =>
        [
          [`two words in the place of a title: ${words}`, `- Mei Lin, Ann Reed. ${words}. *Journal of Lakes*, 2029.`],
          [`two bold words in the place of a title: ${words}`, `- Mei Lin, Ann Reed. **${words}.** *Tides*, 2029.`],
        ] as const,
    ),
    ...['principal investigator', 'main member', 'core developer', 'head teacher', 'area chair', 'first author'].map(
      role =>
        [
          `what a person has a part in: ${role}`,
          `- **${lakes}**, Mei Lin, ${role}, Bo Day, National Journal Program, 2029.`,
        ] as const,
    ),
    [
      'projects and courses with words between two names, under their headings',
      ['Projects', 'Teaching', 'Services']
        .map(
          heading =>
            `# ${heading}\n\n- **${lakes}**, Mei Lin, dark water, Bo Day, IEEE Conference on Lakes, 2029.\n- **${lakes}**, Mei Lin, funded by, Norrhavn Foundation, *Lake Programme*, 2029.\n`,
        )
        .join('\n'),
    ],
    ['prizes of a class in Chinese', '- 湖泊学会“北湖水位快速测量科学技术奖”一等奖（排名第三）, 一等奖, 其他, 2029.'],
    [
      'students with the year of their degree',
      '- Mei Lin, Ann Reed (2029) visiting students of the lake school, now at Norrhavn Works.',
    ],
    [
      'students with the year of their degree and a stop',
      '- Mei Lin, Ann Reed (2029). Now at the lake works of Norrhavn, 12 boats.',
    ],
    ...[
      ['posts', '# Experience', '- **Research Assistant at Lake Lab** (with Mei Lin and Ann Reed), 2028'],
      ['prizes', '# Honors and Awards', '- **Outstanding Student Paper Prize at the Lakes** (with Bo Day), 2029'],
      ['studies', '# Education', '**Norrhavn University of Lakes**  \nwith Mei Lin and Ann Reed  \n2027 - 2029'],
      ['degrees', '# Education', '- **Ph.D. in Computer Science** (with Mei Lin and Ann Reed), 2029'],
      ['jobs', '# Work Experience', '**Lake Lab of the North**  \nwith Mei Lin and Ann Reed'],
      ['jobs of a lab', '### Lake Lab', '**Research Assistant in River Studies**  \nwith Mei Lin and Ann Reed'],
      ['workshops', '# Service', '- **Workshop on Silent Lakes and Rivers at ISL** (with Mei Lin and Ann Reed), 2029'],
      ['grants', '# Grants', '- **Reading the Lakes of the South** (with Mei Lin and Ann Reed), NSF, 2027-2029'],
      [
        'grants among research',
        '# Research\n\n## Research Grants',
        '- **Reading the Lakes** (with Mei Lin and Ann Reed), 2029',
      ],
      ['courses', '# Teaching', '- **Introduction to Silent Lakes** (with Mei Lin and Ann Reed), Spring 2029'],
      [
        'talks',
        '# Invited Talks',
        '- **Reading the Lakes of the South** (with Mei Lin and Ann Reed), Lake University, 2029',
      ],
      ['programs', '# Software', '- **A Toolbox for Lakes of the South** (with Mei Lin and Ann Reed), 2029'],
      [
        'prizes beside publications',
        '# Publications and Education\n\n## Best Paper Awards',
        '- **Outstanding Student Paper Prize at the Lakes** (with Bo Day), 2029',
      ],
      [
        'prizes for papers',
        '# Awards (Best Paper)',
        '- **Outstanding Student Paper Prize at the Lakes** (with Bo Day), 2029',
      ],
      [
        'degrees',
        '# Publications and CV\n\n## Education',
        '- **Ph.D. in Computer Science** (with Mei Lin and Ann Reed), 2029',
      ],
      [
        'reviews',
        '# Reviews for Journals and Papers reviewed',
        '- **Reading the Lakes of the South** (with Mei Lin and Ann Reed), 2029',
      ],
      [
        'posts in HTML',
        '<h2>Experience</h2>',
        '<div class="card"><b>Research Assistant at Lake Lab</b><br>with Mei Lin and Ann Reed<br>2029</div>',
      ],
    ].map(([what, heading, entry]) => [`${what} with the names of colleagues`, `${heading}\n\n${entry}`] as const),
    [
      'words of an introduction in Chinese before links',
      '目前，我在<a href="https://lakes.example/">湖城大学低空研究中心</a>、<a href="https://a.example/">航空工程学系</a>担任博士后研究员，合作导师为<a href="b">王芦</a>教授。',
    ],
    [
      'an employer in Chinese',
      '目前，任职于<a href="https://lakes.example/">湖城大学低空研究中心</a>，研究湖泊水位的测量。',
    ],
    [
      'the address of a letter',
      '你可以通过 [`mei [at] lakes.example`](mailto:mei@lakes.example) 联系我，也可以在 [GitHub](https://github.com/m) 查看我的更多工作。',
    ],
    [
      'who somebody is, and how many patents that are',
      '<p>林梅，教授，团队负责人，湖城大学计算机学院院长。长期从事湖泊水位的测量方法研究，授权国家发明专利 6 件。出版专著 2 部。</p>',
    ],
    [
      'projects with a part of an institution that has “and” in its name',
      '# Projects\n\n- **Research-oriented Course of Lakes and Rivers**, Advanced Water Management and Training Center, Lake University, 2027-2028.',
    ],
    [
      'what somebody has done for a body, with the time that it took, or at one, with the place',
      [
        `# Projects\n\n- **${lakes}**, Mei Lin, Norrhavn Foundation, *Northern Programme*, 2027-2028.`,
        `- **${lakes}**, Lake Research and Development Center, *Norrhavn*, 2029.`,
        `- **${lakes}**, Mei Lin, Norrhavn Foundation, *Lake University*, 2029.`,
      ].join('\n'),
    ],
    [
      'journals in a sentence on who somebody is',
      '<p>我是湖城大学湖泊技术学博士，<strong>聚焦湖泊环境研究</strong>。在 <em>Humanities &amp; Social Lakes Communications</em>、<em>Lake Technology Research and Development</em>、《湖城大学学报》等刊物发表论文27篇。</p>',
    ],
    [
      'towns in a line below a title, though each stands with its country',
      `# Talks\n\n- **${lakes}**<br>Norrhavn, Norway and Lakeside, Canada<br>*Lake Forum*, 2029\n- **${lakes}**<br>Norrhavn, Norway and Lakeside, Canada, 2029`,
    ],
    [
      'towns before a title, though each stands with its country',
      `# Talks\n\n- [${lakes}](a), Norrhavn, Norway and Lakeside, Canada, 2029`,
    ],
    [
      'a title and an abbreviated journal, but no names',
      ['J. Build. Lakes.', 'J. Clean. Water.', 'Nat. Lake. Rev.']
        .map((journal, at) => `- [${lakes}${String(at)}](a),  **${journal} 2029**`)
        .join('\n'),
    ],
    [
      'a title behind a remark in brackets, but no names',
      `- \`arXiv 2029\` <font color="red">(Cutting-edge Project)</font> [${lakes}](a), LakeMind\n- \`arXiv 2029\` (Selected Work) [${lakes}](b)`,
    ],
    [
      'projects with the programme that pays them',
      `# Projects\n\n- ${lakes}, weighed with patience\n   *LUN Innovation and Boat Training Program* | **Completed** | **Project Leader**`,
    ],
    [
      'talks at an event in Chinese',
      '# 学术报告\n\n- *2029.12*: 湖泊学会“青年湖泊人才学术沙龙交流”活动, _湖泊的需求响应技术研究_',
    ],
    [
      'students, with their degrees and where they are now',
      `# Teaching\n\n### Master students\n- [Olaf (Rui) Hale](https://hale.example): M.S. Lake and Computer Engineering, now at Lakes Inc.`,
    ],
    [
      'a place that a link shows on a map',
      '# Paintings\n\n[Castle of the Northern Lake](https://www.google.com/maps/place/x), San Juan, Puerto Rico',
    ],
    [
      'a post with its department and its time',
      '# Experience\n\n* **Visiting Scholar**, Department of Statistics and Lake Science, Lake University (LU), *July 2029 - August 2029*',
    ],
    [
      'an invited talk at an event in Chinese',
      '# Talks\n\n- 2029\n  - Invited Talk, "*Counting Rivers with Partly Linear Boats*", 湖泊研究会2029年学术年会, 湖城, 中国\n  - Contributed Talk, "*Counting Lakes with Partly Linear Boats*", 湖泊研究会2029年学术年会, 湖城, 中国',
    ],
    [
      'a plan of a course, whose links open places of its own page',
      '# Talks\n\n1. [Welcome to the River School](#welcome) (A. Reed Hale and O. Brook)\n2. [Concluding the School](#end) (A. Reed Hale)',
    ],
    [
      'who answers for the page, with the address that an imprint names',
      [
        '<p><strong>Ansprechpartner für diese Website (Inhalt)</strong><br>',
        'Dr. Mei Lin (Lin Lab, Seenkunde II)<br>Universität Norrhavn, Uferstraße 150, 44801 Norrhavn<br>Tel.: +47 23 32 26</p>',
        '',
        '<p><strong>Verantwortlich für den Inhalt</strong><br>Dr. Mei Lin, Universität Norrhavn, Uferstraße 150, 44801 Norrhavn.</p>',
        '',
        '<p><strong>Verantwortlicher im Sinne der DSGVO</strong><br>Universität Norrhavn, Uferstraße 150, 44801 Norrhavn, Norwegen.</p>',
      ].join('\n'),
    ],
    ['comments of the source', `<!--\n- Mei Lin, Ann Reed. "${lakes}."\n-->`],
  ] as const) {
    it(what, () => assert.deepEqual(read(body), []));
  }
});
