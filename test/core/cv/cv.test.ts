import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cvOf, isInCv, type Cv } from '../../../src/core/features/cv/cv';
import { headingIds } from '../../../src/core/features/cv/cvModel';
import { writeCvText } from '../../../src/core/features/cv/writeCvText';
import { writeJsonResume } from '../../../src/core/features/cv/writeJsonResume';
import { stretchesOf, type Stretch } from '../../../src/core/features/cv/stretches';
import { parsePage } from '../../../src/core/page/parsePage';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../memoryWorkspace';

const author = {
  name: 'Mei Lin',
  bio: 'Reads lakes<br>Norrhavn',
  location: 'Norrhavn',
  email: 'mei@lakes.example',
  github: 'mei-lin-example',
  orcid: 'https://orcid.org/0000-0000-0000-0001',
  weibo: 'nobody-knows',
};

interface ConfigSchema {
  readonly properties: {
    readonly author: { readonly properties: Readonly<Record<string, { readonly 'x-kind': string }>> };
  };
}

/** Accounts of the profile that no reader of a CV looks for. */
const notInACv =
  `pubmed impactstory facebook instagram weibo stackoverflow youtube bitbucket codepen dribbble flickr foursquare
  keybase lastfm pinterest soundcloud steam tumblr xing wikipedia google_plus vine`.split(/\s+/);

const whole = (text: string): Stretch => ({ page: parsePage(text), start: 0, end: text.length });

const page = whole(`---
permalink: /
---

<span class='anchor' id='about-me'></span>

I read *lakes*.

<a class='citation-badge' href='https://a.example/'>Google Scholar citations <strong><span id='total_cit'>2318</span></strong></a>

# News

- *2029.05*: a prize

# Research Interests

- **Sparse sensing**: where to put the next gauge

# Publications

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">LakeConf 2029</div><img src='images/a.png' alt="A"></div></div>
<div class='paper-box-text' markdown="1">

[Tides of a Lake That Nobody Had Measured](https://doi.org/10.5555/lake.1)

**Mei Lin**, Ann Reed

*Conference on Lakes*, 2029

[**Project**](https://lakes.example/) \\| [Code](https://code.example/lakes)
</div>
</div>

- Ann Reed, **Mei Lin**. "Reeds in the Wind". *Journal of Reeds*, 2028. [[Paper]](https://doi.org/10.5555/lake.2)

# Work Experience

- *2027.09 - present*: Research Fellow, Ice group, University of Norrhavn
  - builds gauges
- *2026.06 - 2026.09*, Intern, somewhere by the sea

# Education

- *2020.09 - 2026.06*, PhD in Limnology, University of Yunmeng

# Honours

- *2029*: Best paper award [[News]](https://press.example/)
- [2028.12] 🏆 Prize of the Lake Society

# Invited Talks

- Lakes at Night, Norrhavn, 2028

# Academic Service

- **Reviewer**: Journal of Reeds
`);

const cv = cvOf([page], author, 'https://mei-lin.example');

/** The whole page as JSON Resume. */
function resumeOf(text: string): Readonly<Record<string, unknown>> {
  const { sections, ...rest } = cvOf([whole(text)], author, undefined);
  return JSON.parse(writeJsonResume({ sections, ...rest }, sections)) as Readonly<Record<string, unknown>>;
}

/** The schema of JSON Resume as its package has it. */
function schemaOfJsonResume(): object {
  const file = path.join(process.cwd(), 'node_modules/@jsonresume/schema/schema.json');
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

describe('a profile', () => {
  it('has no letters of a file in the place of an address, and its name on one line', () => {
    const { profile } = cvOf([page], { ...author, name: 'Mei Lin \n (林梅)', email: '/contact.html' }, undefined);
    assert.deepEqual([profile.name, profile.email], ['Mei Lin (林梅)', undefined]);
  });

  it('has each account that the schema knows, but for those that belong in no CV', () => {
    const schema = JSON.parse(readFileSync('schemas/site-config.schema.json', 'utf8')) as ConfigSchema;
    const known = Object.entries(schema.properties.author.properties).flatMap(([key, { 'x-kind': kind }]) =>
      /^(?:url|orcid|handle|numbered-handle)$/.test(kind) ? [key] : [],
    );
    const told = (key: string): number =>
      cvOf([page], { [key]: 'https://lakes.example/mei' }, undefined).profile.accounts.length;
    assert.deepEqual(
      known.filter(key => told(key) === 0),
      notInACv,
    );
  });
});

describe('the head of a CV', () => {
  const headOf = (told: unknown): readonly (string | undefined)[] => {
    const { name, label, location } = cvOf([page], told, undefined).profile;
    return [name, label, location];
  };
  for (const [told, name, label, location] of [
    [
      { name: 'Mei Lin<br>(林梅)', bio: 'Limnologist &amp; <i>sailor</i>', location: 'Norrhavn<br />Lakeland' },
      'Mei Lin (林梅)',
      'Limnologist & sailor',
      'Norrhavn, Lakeland',
    ],
    [{ name: 'Mei Lin', bio: 'Reads lakes<br><br>Norrhavn' }, 'Mei Lin', 'Reads lakes, Norrhavn', undefined],
    [{ name: 'Mei Lin', employer: 'University of Norrhavn' }, 'Mei Lin', 'University of Norrhavn', undefined],
    [
      { name: 'Mei Lin', bio: 'Limnologist', employer: 'University of Norrhavn' },
      'Mei Lin',
      'Limnologist, University of Norrhavn',
      undefined,
    ],
    [{ name: '林梅', bio: '教授', employer: '云梦大学' }, '林梅', '教授，云梦大学', undefined],
    [
      { name: 'Mei Lin', bio: 'Limnologist at the University of Norrhavn', employer: 'University of Norrhavn' },
      'Mei Lin',
      'Limnologist at the University of Norrhavn',
      undefined,
    ],
  ] as const)
    it(Object.values(told).join(' | '), () => {
      assert.deepEqual(headOf(told), [name, label, location]);
    });
});

describe('a CV', () => {
  it('leaves out what dates quickly', () => {
    assert.deepEqual(
      cv.sections.map(section => `${isInCv(section) ? '+' : '-'} ${section.title}`),
      [
        '+ ',
        '- News',
        '+ Research Interests',
        '+ Publications',
        '+ Work Experience',
        '+ Education',
        '+ Honours',
        '+ Invited Talks',
        '+ Academic Service',
      ],
    );
  });

  it('in plain text', () => {
    assert.equal(
      writeCvText(cv, cv.sections.filter(isInCv)),
      `Mei Lin
Reads lakes, Norrhavn
Norrhavn · mei@lakes.example · https://mei-lin.example
ORCID: https://orcid.org/0000-0000-0000-0001
GitHub: https://github.com/mei-lin-example

I read lakes.

Research Interests
==================
- Sparse sensing: where to put the next gauge

Publications
============
- Tides of a Lake That Nobody Had Measured. Mei Lin, Ann Reed. Conference on Lakes, 2029
- Ann Reed, Mei Lin. “Reeds in the Wind”. Journal of Reeds, 2028.

Work Experience
===============
- 2027.09 - present: Research Fellow, Ice group, University of Norrhavn
  - builds gauges
- 2026.06 - 2026.09, Intern, somewhere by the sea

Education
=========
- 2020.09 - 2026.06, PhD in Limnology, University of Yunmeng

Honours
=======
- 2029: Best paper award
- [2028.12] 🏆 Prize of the Lake Society

Invited Talks
=============
- Lakes at Night, Norrhavn, 2028

Academic Service
================
- Reviewer: Journal of Reeds
`,
    );
  });

  it('in plain text says what of a paper only its badge says, behind title and authors', () => {
    const box = (badge: string, ...lines: readonly string[]): Stretch =>
      whole(`# Publications

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='images/a.png' alt="A"></div></div>
<div class='paper-box-text' markdown="1">

[Rivers That Remember Every Delta of 2018](https://doi.org/10.5555/lake.1)

**Mei Lin**, Ann Reed

${lines.join('\n\n')}
</div>
</div>
`);
    const told = 'Rivers That Remember Every Delta of 2018. Mei Lin, Ann Reed';
    for (const [badge, lines, expected] of [
      ['LakeConf 2029', ['- The first delta that remembers.'], '. LakeConf 2029. The first delta that remembers.'],
      ['LakeConf 2029', ['[Project](https://lakes.example/)'], '. LakeConf 2029'],
      ['Under Review', [], '. Under Review'],
      ['LakeConf 2029', ['Accepted by LakeConf, in May 2029.'], '. Accepted by LakeConf, in May 2029.'],
      ['ICLR 2029', ['*Conference on Lakes*, 2029'], '. Conference on Lakes, 2029'],
      ['ICLR 2029', ['*Conference on Lakes*', 'Best paper'], '. Conference on Lakes. 2029. Best paper'],
      ['Preprint 2029', ['Preprint.'], '. 2029. Preprint.'],
      ['ICLR 2029', ['arXiv:2801.00001, 2028'], '. ICLR 2029. arXiv:2801.00001, 2028'],
      ['arXiv 2028', ['arXiv:2801.00001'], '. arXiv:2801.00001. 2028'],
    ] as const) {
      const { sections } = cvOf([box(badge, ...lines)], author, undefined);
      assert.deepEqual(
        sections.flatMap(section => section.blocks.map(({ text }) => text)),
        [told + expected],
      );
    }
  });

  for (const heading of ['Best Paper Awards', '论文获奖', 'Honors'])
    it(`as JSON Resume with the awards below “${heading}”, in paragraphs and in lists`, () => {
      const { awards } = resumeOf(`# ${heading}\n\n2029: Best Paper of the Lake Conference\n\n- 2028: Runner-up`);
      assert.deepEqual(awards, [
        { title: 'Best Paper of the Lake Conference', date: '2029' },
        { title: 'Runner-up', date: '2028' },
      ]);
    });

  it('as JSON Resume without the notes on works, which are no service', () => {
    const { volunteer } = resumeOf(
      '# Peer-Reviewed Articles\n\nAsk me for copies.\n\n- Ann Reed, **Mei Lin**. "Reeds in the Wind". *Journal of Reeds*, 2028.',
    );
    assert.equal(volunteer, undefined);
  });

  it('as JSON Resume, which its schema accepts', () => {
    const resume = JSON.parse(writeJsonResume(cv, cv.sections.filter(isInCv))) as Readonly<Record<string, unknown>>;
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    assert.ok(ajv.validate(schemaOfJsonResume(), resume), JSON.stringify(ajv.errors));
    const { $schema, ...told } = resume;
    assert.match(String($schema), /v1\.0\.0/);
    assert.deepEqual(told, {
      basics: {
        name: 'Mei Lin',
        label: 'Reads lakes, Norrhavn',
        email: 'mei@lakes.example',
        url: 'https://mei-lin.example',
        summary: 'I read lakes.',
        location: { address: 'Norrhavn' },
        profiles: [
          { network: 'ORCID', url: 'https://orcid.org/0000-0000-0000-0001' },
          { network: 'GitHub', url: 'https://github.com/mei-lin-example' },
        ],
      },
      work: [
        {
          name: 'Ice group, University of Norrhavn',
          position: 'Research Fellow',
          startDate: '2027-09',
          highlights: ['builds gauges'],
        },
        { name: 'Intern, somewhere by the sea', startDate: '2026-06', endDate: '2026-09' },
      ],
      volunteer: [{ position: 'Reviewer: Journal of Reeds' }],
      education: [
        {
          institution: 'University of Yunmeng',
          studyType: 'PhD in Limnology',
          startDate: '2020-09',
          endDate: '2026-06',
        },
      ],
      awards: [
        { title: 'Best paper award', date: '2029' },
        { title: 'Prize of the Lake Society', date: '2028-12' },
      ],
      publications: [
        {
          name: 'Tides of a Lake That Nobody Had Measured',
          publisher: 'Conference on Lakes',
          releaseDate: '2029',
          url: 'https://doi.org/10.5555/lake.1',
          summary: 'Mei Lin, Ann Reed',
        },
        {
          name: 'Reeds in the Wind',
          publisher: 'Journal of Reeds',
          releaseDate: '2028',
          url: 'https://doi.org/10.5555/lake.2',
          summary: 'Ann Reed, Mei Lin',
        },
      ],
      interests: [{ name: 'Sparse sensing: where to put the next gauge' }],
      projects: [{ name: 'Lakes at Night, Norrhavn', type: 'Invited Talks', startDate: '2028' }],
    });
  });

  it('has what a page says of its author as the summary in JSON Resume, and not what it says of its lists of papers', () => {
    const prose = cvOf(
      [
        whole(`I read lakes.

- Reads reeds

# Biography

I was born by a lake.

- Grew up by another one

# 关于我

我读湖。

# Publications

An asterisk marks equal contributions.

- Ann Reed, **Mei Lin**. "Reeds in the Wind". *Journal of Reeds*, 2028.
- A dataset of lakes

# 2027

The full list is elsewhere.

- **Mei Lin**. "Ice on Lakes". *Journal of Ice*, 2027.

# Hobbies

Lakes.
`),
      ],
      author,
      undefined,
    );
    const { basics, publications, projects } = JSON.parse(writeJsonResume(prose, prose.sections)) as {
      readonly basics: { readonly summary: string };
      readonly publications: readonly { readonly name: string }[];
      readonly projects: unknown;
    };
    assert.equal(
      basics.summary,
      'I read lakes.\n\nReads reeds\n\nI was born by a lake.\n\nGrew up by another one\n\n我读湖。',
    );
    assert.deepEqual(
      publications.map(({ name }) => name),
      ['Reeds in the Wind', 'Ice on Lakes'],
    );
    assert.deepEqual(projects, [
      { name: 'A dataset of lakes', type: 'Publications' },
      { name: 'Lakes.', type: 'Hobbies' },
    ]);
  });

  it('has the prose with which a page begins as the summary in JSON Resume, whatever heading stands above', () => {
    for (const [text, summary, projects] of [
      ['# 👋 Hi, welcome!\n\nI read lakes.\n\n# Hobbies\n\nBoats.\n', 'I read lakes.', ['Boats.']],
      ['# Mei Lin\n\nI read lakes.\n\n- Gauge of lakes\n', 'I read lakes.', ['Gauge of lakes']],
      ['# Gauges\n\n- Gauge of lakes\n\nFor sale.\n', undefined, ['Gauge of lakes', 'For sale.']],
      ['# 2029\n\nGauge of lakes\n', undefined, ['Gauge of lakes']],
      ['I read lakes.\n\n# Gauges\n\nFor sale.\n', 'I read lakes.', ['For sale.']],
    ] as const) {
      const resume = resumeOf(text);
      const named = (resume.projects ?? []) as readonly { readonly name: string }[];
      assert.equal((resume.basics as { readonly summary?: string }).summary, summary);
      assert.deepEqual(
        named.map(({ name }) => name),
        projects,
      );
    }
  });

  it('has no notes on publications among the interests in JSON Resume, also where a heading names a topic', () => {
    const work = '- Ann Reed, **Mei Lin**. "Reeds in the Wind". *Journal of Reeds*, 2028.\n\nTL;DR: Reeds bend.\n';
    const { interests, projects } = resumeOf(`# Research

I read lakes.

${work}
# Representative Publications

An asterisk marks equal contributions.

## Research Topic 1: Reeds

Reeds bend, but do not break.

${work}
## Gauges of Norrhavn

A book.

# Research Interests

Ice on lakes.
`);
    assert.deepEqual(
      [interests, projects],
      [[{ name: 'I read lakes.' }, { name: 'Ice on lakes.' }], [{ name: 'A book.', type: 'Gauges of Norrhavn' }]],
    );
  });

  it('has nothing of the foot of the page', () => {
    const textOf = (foot: string): string => {
      const { sections, ...rest } = cvOf([whole(`# Teaching\n\n- Lakes\n\n${foot}\n`)], author, undefined);
      return writeCvText({ sections, ...rest }, sections);
    };
    for (const foot of [
      '<center>\n<div id="map"></div>\n&copy; Mei Lin | Last updated: May 2nd, 2029 | Theme by Ann Reed\n</center>',
      '© 2029 Mei Lin',
      'Copyright © Mei Lin',
      '*Last updated: May 2029*',
      'Last updated on 2029-05-02.',
      'Last update May 2029',
      '最后更新：2029年5月',
    ])
      assert.match(textOf(foot), /\n- Lakes\n$/, foot);
    for (const text of ['Copyright of maps', 'Last updated gauges', '更新换代的湖泊'])
      assert.match(textOf(text), new RegExp(`\\n${text}\\n$`));
  });

  it('shows which names are underlined where it says so, and leaves them plain elsewhere', () => {
    const textOf = (said: string): string => {
      const text = `# Publications\n\n${said}\n\n- <u>Ann Reed</u>, **Mei Lin**. "Ice on Lakes". *Journal of Ice*, 2027.\n- **Mei Lin**, <u>Jo Park</u>, <u>Ann Reed</u>. "Ann Reed on Lakes". *Journal of Ice*, 2026.\n`;
      const { sections, ...rest } = cvOf([whole(text)], author, undefined);
      return writeCvText({ sections, ...rest }, sections);
    };
    for (const said of ['Students I advise are underlined.', '下划线表示我指导的学生。']) {
      assert.match(textOf(said), /^- _Ann Reed_, Mei Lin\. “?"?Ice/mu);
      assert.match(textOf(said), /^- Mei Lin, _Jo Park_, _Ann Reed_\. ["“]Ann Reed on Lakes/mu);
    }
    assert.match(textOf('Students are named first.'), /^- Ann Reed, Mei Lin\./m);
  });

  it('has no author “others” in JSON Resume', () => {
    const { publications } = resumeOf(
      '# Publications\n\n- **Mei Lin** et al. "Ice on Lakes". *Journal of Ice*, 2027.\n',
    );
    assert.deepEqual(publications, [
      { name: 'Ice on Lakes', publisher: 'Journal of Ice', releaseDate: '2027', summary: 'Mei Lin, et al.' },
    ]);
  });

  it('has no address of a publication in JSON Resume that stands under another title, too, and that of arXiv where the words have its number', () => {
    const copied = '[[Paper]](https://doi.org/10.5555/lake.1)';
    const { publications } = resumeOf(
      [
        '# Publications\n',
        `- **Mei Lin**. "Ice on Lakes". *Journal of Ice*, 2027. ${copied}`,
        `- **Mei Lin**. "A Survey of Gauges". arXiv preprint arXiv:2901.00001 (2029). ${copied}`,
        '- **Mei Lin**. "Reeds in the Wind". *Journal of Reeds*, 2028. [[Paper]](https://doi.org/10.5555/lake.2)\n',
      ].join('\n'),
    );
    assert.deepEqual(
      (publications as readonly { readonly name: string; readonly url?: string }[]).map(({ name, url }) => [name, url]),
      [
        ['Ice on Lakes', undefined],
        ['A Survey of Gauges', 'https://arxiv.org/abs/2901.00001'],
        ['Reeds in the Wind', 'https://doi.org/10.5555/lake.2'],
      ],
    );
  });

  it('has publications above the first heading among the publications', () => {
    const bare = cvOf(
      [whole('Some papers.\n\n- **Mei Lin**. "Ice on Lakes". *Journal of Ice*, 2027.\n')],
      author,
      undefined,
    );
    const { basics, publications } = JSON.parse(writeJsonResume(bare, bare.sections)) as {
      readonly basics: { readonly summary: string };
      readonly publications: readonly { readonly name: string }[];
    };
    assert.deepEqual([basics.summary, publications.map(({ name }) => name)], ['Some papers.', ['Ice on Lakes']]);
  });

  it('gives a date in an element of its own to its entry, and reads a row of a table as one', () => {
    const further = cvOf(
      [
        whole(`# Education

<div class="row"><div>University of Norrhavn</div><div>2022.09 – 2025.06</div></div>
<div class="row"><div>University of Yunmeng</div><div>2018.09 – 2022.06</div></div>

# Honours

<table>
<tr><th>Date</th><th>Prize</th></tr>
<tr><td>2025.11</td><td>Prize of the Lake Society</td></tr>
<tr><td>2024</td><td>Scholarship, twice</td></tr>
</table>

# Work Experience

2027.09 - present

Research Fellow, University of Norrhavn

2026.07 - 2027.08

Lake Instruments Co., Ltd., Engineer
`),
      ],
      author,
      undefined,
    );
    const { education, awards, work } = JSON.parse(writeJsonResume(further, further.sections)) as Readonly<
      Record<string, unknown>
    >;
    assert.deepEqual(
      { education, awards, work },
      {
        education: [
          { institution: 'University of Norrhavn', startDate: '2022-09', endDate: '2025-06' },
          { institution: 'University of Yunmeng', startDate: '2018-09', endDate: '2022-06' },
        ],
        awards: [
          { title: 'Prize of the Lake Society', date: '2025-11' },
          { title: 'Scholarship, twice', date: '2024' },
        ],
        work: [
          { name: 'University of Norrhavn', position: 'Research Fellow', startDate: '2027-09' },
          { name: 'Lake Instruments Co., Ltd.', startDate: '2026-07', endDate: '2027-08', summary: 'Engineer' },
        ],
      },
    );
  });

  it('has the place of an institution in JSON Resume beside its name, and not among the studies', () => {
    for (const [line, institution, studyType] of [
      ['Norrhavn Fourth Middle School, Norrhavn.', 'Norrhavn Fourth Middle School, Norrhavn', undefined],
      ['Norrhavn University, Norrhavn, Lakeland.', 'Norrhavn University, Norrhavn, Lakeland', undefined],
      ['Ph.D., Norrhavn University, Norrhavn.', 'Norrhavn University, Norrhavn', 'Ph.D.'],
      ['云梦大学，博士研究生。', '云梦大学', '博士研究生'],
      ['Lake Academy, Norrhavn, N.L.', 'Lake Academy, Norrhavn, N.L.', undefined],
      ['School of Lake Instruments Co., Ltd.', 'School of Lake Instruments Co., Ltd.', undefined],
      ['PhD in Limnology, Norrhavn University, Lakeland', 'Norrhavn University, Lakeland', 'PhD in Limnology'],
      ['Norrhavn University, Norrhavn, Ph.D. in Lakes', 'Norrhavn University, Norrhavn', 'Ph.D. in Lakes'],
      ['Norrhavn University, MS, Lakes', 'Norrhavn University', 'MS, Lakes'],
      ['University of Norrhavn, Norrhavn, MA', 'University of Norrhavn, Norrhavn, MA', undefined],
      ['Norrhavn University, Major in Reeds', 'Norrhavn University', 'Major in Reeds'],
      ['云梦大学，云梦，博士研究生', '云梦大学，云梦', '博士研究生'],
      ['博士，云梦大学，云梦', '云梦大学，云梦', '博士'],
    ] as const) {
      const { education } = resumeOf(`# Education\n\n- 2016.09 - 2019.06, ${line}\n`);
      const study = { institution, ...(studyType !== undefined && { studyType }) };
      assert.deepEqual(education, [{ ...study, startDate: '2016-09', endDate: '2019-06' }]);
    }
  });

  it('has the whole words of paragraphs and items that are written in HTML', () => {
    const blocksOf = (text: string): readonly string[] =>
      cvOf([whole(text)], author, undefined).sections.flatMap(({ blocks }) =>
        blocks.map(block => `${block.kind === 'item' ? `${'  '.repeat(block.depth)}- ` : ''}${block.text}`),
      );
    const link = '<a href="https://lakes.example">School of Lakes</a>';
    for (const [text, ...blocks] of [
      [
        `<p>I am a student from the ${link}, in my last year.</p>`,
        'I am a student from the School of Lakes, in my last year.',
      ],
      [
        `<div class="card">\n  <p>I am at the <b>${link}</b>.</p>\n  <p>I read <i>reeds</i>.</p>\n</div>`,
        'I am at the School of Lakes.',
        'I read reeds.',
      ],
      ['<div>One paper at <b>Lakes 2029</b> today.</div>', 'One paper at Lakes 2029 today.'],
      [
        '<div>One <!-- or two --><b>paper</b>.<p>And a prize.</p>More <i>soon</i>.</div>',
        'One paper.',
        'And a prize.',
        'More soon.',
      ],
      [
        '<ul>\n<li><b>2029.08</b> One paper at <strong>Lakes</strong></li>\n<li><p>A <em>prize</em></p></li>\n<li>Reads <b>reeds</b>\n<ul><li>by <a href="/n">night</a></li></ul>\n</li>\n</ul>',
        '- 2029.08 One paper at Lakes',
        '- A prize',
        '- Reads reeds',
        '  - by night',
      ],
      [
        '<ul>\n<li><div>University of <b>Norrhavn</b></div><div>2029</div></li>\n</ul>',
        'University of Norrhavn',
        '2029',
      ],
      ['<div><style>p { color: red }</style><b>Lakes</b> and reeds</div>', 'Lakes and reeds'],
      [
        '<ul><li><span class="date">2029.05</span><span class="what">Best paper</span><span>, again</span></li></ul>',
        '- 2029.05 Best paper, again',
      ],
      ['<div><a href="/cv">My CV</a><a href="/boats">Boats</a></div>', 'My CV Boats'],
      ['<p><b>2029</b><span>Wa<b>ter</b></span> and <b>re</b><i>eds</i></p>', '2029 Water and reeds'],
      ['<div><strong>Lakes 2029</strong><small>Best paper</small></div>', 'Lakes 2029 Best paper'],
      ['<div>H<sub>2</sub><b>O</b> of <a href="/n">Lake Nor</a><sup>1</sup></div>', 'H2O of Lake Nor1'],
    ] as const)
      assert.deepEqual(blocksOf(`${text}\n`), blocks);
  });

  it('follows the page through its pieces, also where the page goes on behind them', async () => {
    const files = {
      '_pages/about.md':
        '---\npermalink: /\n---\n\n# Works\n\n**Journals**\n{% include_relative parts/journals.md %}\n\n**Talks**\n{% include_relative parts/talks.md %}\n\n# Honours\n\n- A prize\n',
      '_pages/parts/journals.md': '- Reeds in the Wind\n',
      '_pages/parts/talks.md': '- Lakes at Night\n\n# Service\n\n- Reads for others\n',
    };
    const site = await loadSite(
      createMemoryWorkspace({ '_config.yml': 'include: [_pages]\n', ...files }),
      'memory:/site',
    );
    const pages = Object.entries(files).map(([name, text]) => ({ path: name, page: parsePage(text) }));
    const about = site.files.get('_pages/about.md');
    assert.ok(about !== undefined);
    const assembled = cvOf(stretchesOf(site, about, pages), { name: 'Mei Lin' }, undefined);
    assert.equal(
      writeCvText(assembled, assembled.sections),
      'Mei Lin\n\nWorks\n=====\nJournals\n\n- Reeds in the Wind\n\nTalks\n\n- Lakes at Night\n\nService\n=======\n- Reads for others\n\nHonours\n=======\n- A prize\n',
    );
  });

  it('knows the headings that a section has on the published page, those that are titles of its papers too', () => {
    const { sections } = cvOf(
      [
        whole(`# Publications

<h3 id="reeds">Reeds in the Wind, and What They Say to Lakes</h3>
<p><b>Mei Lin</b>, Ann Reed. <i>Journal of Reeds</i>, 2028</p>

<h3>Ice on Lakes That Nobody Had Measured</h3>
<p><b>Mei Lin</b>, Ann Reed. <i>Journal of Ice</i>, 2027</p>

## Further papers

- Ann Reed, **Mei Lin**. "Tides". *Journal of Lakes*, 2026.
`),
      ],
      author,
      undefined,
    );
    assert.deepEqual(
      sections.map(section => [section.title, section.blocks.length, headingIds(section)]),
      [
        ['Publications', 2, ['publications', 'reeds']],
        ['Further papers', 1, ['further-papers']],
      ],
    );
  });

  it('has none of what links, pictures and marks that nobody sees leave behind', () => {
    const { sections } = cvOf(
      [
        whole(
          `# Publications

- Mei Lin,&nbsp; Ann Reed , "Reeds in the Wind", *Journal of Reeds*, 2028. [[PDF](/r.pdf)] [[湖报](https://a.example)] | [Code](https://b.example) |
- Ann Reed, "Ice on Lakes", [[Lakes 2027](https://c.example)], 2027.
- Ann Reed, "Snow on Lakes", *Journal of Reeds*, 2026. [Oral](/o.mp4) | [Supplementary Material](/s.pdf) | [Repo](https://f.example)

# Projects

- [Gauge](https://d.example), [![stars](https://e.example/stars.svg)](https://d.example).
`,
        ),
      ],
      author,
      undefined,
    );
    assert.deepEqual(
      sections.map(section => section.blocks.map(({ text }) => text)),
      [
        [
          'Mei Lin, Ann Reed, “Reeds in the Wind”, Journal of Reeds, 2028.',
          'Ann Reed, “Ice on Lakes”, [Lakes 2027], 2027.',
          'Ann Reed, “Snow on Lakes”, Journal of Reeds, 2026. Oral',
        ],
        ['Gauge.'],
      ],
    );
  });

  it('has the number of a patent and its state, be it a link that leads nowhere, and no label that leads nowhere', () => {
    const patents = [
      '- 林梅, 王芦.&nbsp;&nbsp;一种测量静湖水位的方法和系统, 2029, 202911182560.3. [[实审]]() [[下载]]() [[公告]](/p.pdf)',
      '- 林梅, 王芦.&nbsp;&nbsp;一种基于芦苇的湖泊流量预测方法, 2028, CN113962364B . [授权]',
    ];
    const text = `# 专利\n\n${patents.join('\n')}\n`;
    const { sections } = cvOf([whole(text)], author, undefined);
    assert.deepEqual(
      sections.flatMap(section => section.blocks.map(block => block.text)),
      [
        '林梅, 王芦. 一种测量静湖水位的方法和系统, 2029, 202911182560.3. [实审]',
        '林梅, 王芦. 一种基于芦苇的湖泊流量预测方法, 2028, CN113962364B. [授权]',
      ],
    );
    assert.deepEqual(resumeOf(text).publications, [
      {
        name: '一种测量静湖水位的方法和系统',
        releaseDate: '2029',
        summary: '林梅, 王芦. 202911182560.3. [实审]',
      },
      {
        name: '一种基于芦苇的湖泊流量预测方法',
        releaseDate: '2028',
        summary: '林梅, 王芦. CN113962364B. [授权]',
      },
    ]);
  });

  it('keeps the signs that stand between words: only beside a link that is left out, several in a row and at an end they go', () => {
    for (const [line, expected] of [
      ['2022 - now: PhD candidate · Norrhavn University / Southern University', undefined],
      ['Input / output of rivers', undefined],
      ['Trains: Norrhavn | Bo | Lin', undefined],
      ['数据与模型 ｜ 湖泊', undefined],
      ['Reads https://lakes.example/ and either/or', undefined],
      ['Gauge of lakes [[Paper]](/p.pdf) | [[Code]](/c) | open source', 'Gauge of lakes open source'],
      ['Gauge / Weir [[Paper]](/p.pdf) / [[Code]](/c)', 'Gauge / Weir'],
      ['Gauge | ![](images/a.png) | Weir', 'Gauge Weir'],
      ['[[Paper]](/p.pdf) · Gauge and Weir ·', 'Gauge and Weir'],
    ] as const) {
      const { sections } = cvOf([whole(`# Projects\n\n- ${line.replaceAll('|', '\\|')}\n`)], author, undefined);
      assert.deepEqual(
        sections.flatMap(section => section.blocks.map(({ text }) => text)),
        [expected ?? line],
      );
    }
  });

  it('has certificates, languages, skills and references where JSON Resume has a list for them', () => {
    const further = cvOf(
      [
        whole(
          '# Certificates\n\n- 2027: Boat licence\n\n# Languages\n\n- Norrish: fluent\n\n# Skills\n\n- Tools: Python, R\n\n# References\n\n- Prof. Ann Reed\n',
        ),
      ],
      author,
      undefined,
    );
    const resume = JSON.parse(writeJsonResume(further, further.sections)) as Readonly<Record<string, unknown>>;
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    assert.ok(ajv.validate(schemaOfJsonResume(), resume), JSON.stringify(ajv.errors));
    const { certificates, languages, skills, references, projects } = resume;
    assert.deepEqual(
      { certificates, languages, skills, references, projects },
      {
        certificates: [{ name: 'Boat licence', date: '2027' }],
        languages: [{ language: 'Norrish', fluency: 'fluent' }],
        skills: [{ name: 'Tools', keywords: ['Python', 'R'] }],
        references: [{ name: 'Prof. Ann Reed' }],
        projects: undefined,
      },
    );
  });

  it('has the headings that only hold other sections, where one of those is chosen', () => {
    const text = whole(
      '# Education\n\nLakes\n\n# Papers and Prizes\n\n## Papers\n\nOne\n\n## Prizes\n\nTwo\n\n# Talks\n\n# Notes\n\nThree\n',
    );
    const cv = cvOf([text], author, undefined);
    assert.deepEqual(
      cv.sections.map(({ title }) => title),
      ['Education', 'Papers', 'Prizes', 'Notes'],
    );
    const [, , prizes, notes] = cv.sections;
    assert.ok(prizes && notes);
    const headings = (sections: Cv['sections']): readonly string[] =>
      [...writeCvText(cv, sections).matchAll(/^(.+)\n([=-])\2+$/gm)].map(([, title, line]) => `${line} ${title}`);
    assert.deepEqual(headings(cv.sections), ['= Education', '= Papers and Prizes', '- Papers', '- Prizes', '= Notes']);
    assert.deepEqual(headings([prizes, notes]), ['= Papers and Prizes', '- Prizes', '= Notes']);
    assert.deepEqual(headings([notes]), ['= Notes']);
  });

  it('writes Chinese as it is, headings underlined to their width', () => {
    const chinese = cvOf(
      [whole('---\n---\n\n# 教育经历\n\n- *2014年9月—2019年6月*，云梦大学，博士\n')],
      { name: '林梅' },
      undefined,
    );
    assert.equal(
      writeCvText(chinese, chinese.sections),
      '林梅\n\n教育经历\n========\n- 2014年9月—2019年6月，云梦大学，博士\n',
    );
    const { education } = JSON.parse(writeJsonResume(chinese, chinese.sections)) as { education: unknown };
    assert.deepEqual(education, [
      { institution: '云梦大学', studyType: '博士', startDate: '2014-09', endDate: '2019-06' },
    ]);
  });
});
