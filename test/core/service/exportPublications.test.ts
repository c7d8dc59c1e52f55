import assert from 'node:assert/strict';
import { writeJsonResume } from '../../../src/core/features/cv/writeJsonResume';
import { createLanguageService } from '../../../src/core/languageService';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { compileStyles } from '../../../src/hosts/sass';
import { registryOf } from '../../registries/papers';
import { startRegistries } from '../../registries/server';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { inMemory, smallSite } from './inMemory';

const entry =
  '- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." Journal of Lakes 12 (2024): 1-9. [[Paper]](https://doi.org/10.5555/LAKES.1)\n';
/** An entry of the same form, with a DOI of its own. */
const another = (word: string): string => entry.replace('Tides', word).replace('LAKES.1', `${word}.1`);
const about = { '_pages/about.md': `---\npermalink: /\n---\n\n# Papers\n\n${entry}` };

describe('service.exportPublications', () => {
  it('writes what the open document says, saved or not', async () => {
    const { service, uri } = inMemory({ ...smallSite, ...about });
    const page = uri('_pages/about.md');
    assert.match(
      (await service.exportPublications([page], 'gbt7714')).text,
      /^\[1\] LIN M, REED A\. Tides .*2024,12:1-9/,
    );
    service.setDocument(page, about['_pages/about.md'].replace('Ada Reed', 'Bo Hale'));
    assert.match((await service.exportPublications([page], 'apa')).text, /^Lin, M\., & Hale, B\. \(2024\)/);
  });

  it('writes what a second page says in its language in that of the homepage, whatever the files are called', async () => {
    const english =
      '- [Measuring Silent Lakes and their Rivers](https://doi.org/10.5555/a.1). **Mei Lin**, Lu Wang. *Journal of Lakes*, 12(3), 2029.\n';
    const chinese =
      '- [静湖及其河流的测量方法研究](https://doi.org/10.5555/a.1). **林梅**, 王芦. *Journal of Lakes*, 12: 1-9, 2029.\n';
    const papers = { en: `# Papers\n\n${english}`, zh: `# 论文\n\n${chinese}` };
    const exported = async (files: Record<string, string>): Promise<string> => {
      const { service, uri } = inMemory({ ...smallSite, ...files });
      return (await service.exportPublications(Object.keys(files).sort().map(uri), 'bibtex')).text;
    };
    const page = (permalink: string, body: string): string => `---\npermalink: ${permalink}\n---\n\n${body}`;
    const home = page('/', 'Lakes that I read.\n');
    for (const files of [
      { '_pages/about.md': page('/', papers.en), '_pages/about-zh.md': page('/zh/', papers.zh) },
      { '_pages/about.md': page('/', papers.en), '_pages/a.md': page('/zh/', papers.zh) },
      {
        '_pages/about.md': home,
        '_pages/papers-zh.md': page('/zh/papers/', papers.zh),
        '_pages/papers.md': page('/papers/', papers.en),
      },
      {
        '_pages/about.md': page('/', `${'Lakes and what they say of their rivers. '.repeat(10)}\n`),
        '_pages/all.md': `---\npermalink: /all/\nlang: zh\n---\n\n${papers.zh}`,
        '_pages/papers.md': page('/papers/', papers.en),
      },
    ]) {
      const text = await exported(files);
      assert.match(text, /Measuring Silent Lakes/);
      assert.doesNotMatch(text, /静湖/);
      for (const field of [/volume = \{12\}/, /number = \{3\}/, /pages = \{1--9\}/]) assert.match(text, field);
    }
    const inChinese = await exported({
      '_pages/about.md': page('/', papers.zh),
      '_pages/about-en.md': page('/en/', papers.en),
    });
    assert.match(inChinese, /静湖/);
    assert.doesNotMatch(inChinese, /Measuring Silent Lakes/);
  });

  it('names the file of which jekyll-scholar makes the list', async () => {
    const said = async (settings: string, files: readonly string[], tag = ''): Promise<readonly string[]> => {
      const page = `---\npermalink: /\n---\n\n<div>\n{% bibliography ${tag}-q @article %}\n</div>\n`;
      const config = `${smallSite['_config.yml'] ?? ''}\n${settings}\n`;
      const bibliographies = Object.fromEntries(files.map(file => [`_bibliography/${file}.bib`, '']));
      const site = { ...smallSite, ...bibliographies, '_config.yml': config, '_pages/about.md': page };
      const { service, uri } = inMemory(site);
      const { notes } = await service.exportPublications([uri('_pages/about.md')], 'bibtex');
      return notes.flatMap(({ values }) => values.slice(1));
    };
    const both = ['papers', 'references'];
    for (const [settings, files, expected, tag] of [
      ['scholar: { source: /_bibliography/, bibliography: papers.bib }', both, '_bibliography/papers.bib'],
      ['scholar: { source: ./_bibliography, bibliography: papers }', both, '_bibliography/papers.bib'],
      ['', both, '_bibliography/references.bib'],
      ['', both, '_bibliography/papers.bib', '-f papers '],
      ['', both, '_bibliography/papers.bib', '--file papers.bib '],
      // as al-folio writes it
      [
        'scholar: { source: /_bibliography/, bibliography: papers.bib }',
        both,
        '_bibliography/papers.bib',
        '-f {{ site.scholar.bibliography }} ',
      ],
      // as its settings have it, of a copy that has another one
      ['', ['papers'], '_bibliography/papers.bib'],
      ["scholar: { bibliography: '**/*.bib' }", both, '_bibliography'],
      ['', [], '_bibliography'],
    ] as const)
      assert.deepEqual(await said(settings, files, tag), [`“${expected}”`], settings + (tag ?? ''));
    // each of two lists of a page, and a file of several lists once
    const tags = '--file references %}\n\n{% bibliography -f papers %}\n\n{% bibliography -f papers ';
    assert.deepEqual(await said('', both, tags), ['“_bibliography/references.bib”, “_bibliography/papers.bib”']);
  });

  it('names that file beside the few that the home page lists', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': `---\npermalink: /\n---\n\n# Selected\n\n${entry}`,
      '_pages/publications.md': '---\npermalink: /publications/\n---\n\n{% bibliography %}\n',
      '_bibliography/papers.bib': '',
    });
    const pages = ['_pages/about.md', '_pages/publications.md'].map(uri);
    const { count, notes } = await service.exportPublications(pages, 'bibtex');
    assert.equal(count, 1);
    assert.deepEqual(
      notes.map(({ text, values }) => [text.slice(0, 27), values[1]]),
      [['“{0}” lists the publication', '“_bibliography/papers.bib”']],
    );
  });

  it('says why nothing is found, of a page and of a site', async () => {
    const said = async (page: string, papers: Record<string, string> = {}): Promise<readonly string[]> => {
      const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': page, ...papers });
      const pages = ['_pages/about.md', ...Object.keys(papers).filter(path => path.endsWith('.md'))];
      const { notes } = await service.exportPublications(pages.map(uri), 'bibtex');
      return notes.map(({ text }) => text.slice(0, 48));
    };
    const bare = '---\npermalink: /\n---\n\nLakes.\n';
    const reason = 'No publication was found on this page. An entry ';
    assert.deepEqual(await said(bare), [reason]);
    const inHtml = `${bare}\n<div>\n\n${entry}${entry}\n</div>\n`;
    assert.deepEqual(await said(inHtml), [reason, 'Markdown within HTML that has no {0} is not read']);
    const allRead = `${smallSite['_config.yml'] ?? ''}\nkramdown: {parse_block_html: true}\n`;
    assert.deepEqual(await said(inHtml, { '_config.yml': allRead }), [reason]);
  });

  it('writes a record that is known from before, in a CV too, and asks nobody', async () => {
    const server = await startRegistries(
      registryOf([
        {
          doi: '10.5555/lakes.1',
          title: 'Tides of Attention for Reading Lakes',
          authors: 'Mei Lin; Ada Reed; Bo Hale',
          year: 2024,
        },
      ]),
    );
    try {
      const names = ['crossref', 'datacite', 'doi', 'openalex'] as const;
      const registries = Object.fromEntries(names.map(name => [name, `${server.base}/${name}`]));
      const workspace = createMemoryWorkspace({ ...smallSite, ...about });
      const service = createLanguageService(
        {
          workspace,
          http: createFetchHttpClient(),
          logger: { log: () => undefined },
          clock: { now: () => new Date('2026-11-25T12:00:00Z'), sleep: () => Promise.resolve() },
          styles: { compile: compileStyles },
        },
        () => ({ rules: {}, registries, mailto: undefined }),
      );
      const page = workspace.join('memory:/site', '_pages/about.md');
      const exported = async (): Promise<string> => (await service.exportPublications([page], 'bibtex')).text;
      assert.match(await exported(), /author = \{Lin, Mei and Reed, Ada\}/);
      assert.equal(server.requests.length, 0);
      await service.lookUpDoi('10.5555/lakes.1');
      const asked = server.requests.length;
      assert.match(await exported(), /author = \{Lin, Mei and Reed, Ada and Hale, Bo\}/);
      const cv = await service.cv(page);
      assert.match(cv === undefined ? '' : writeJsonResume(cv, cv.sections), /"summary": "Mei Lin, Ada Reed, Bo Hale"/);
      assert.equal(server.requests.length, asked);
    } finally {
      await server.close();
    }
  });

  it('writes what stands in the files that a page includes, too', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': '---\npermalink: /\n---\n\n# Papers\n\n{% include_relative includes/papers.md %}\n',
      '_pages/includes/papers.md': entry,
    });
    assert.match((await service.exportPublications([uri('_pages/about.md')], 'ieee')).text, /Tides of Attention/);
  });

  it('names the items in HTML among papers that cannot be read, though no other of their list can', async () => {
    const item = (words: string): string =>
      `<li>${words} <strong>Lakeside 2029</strong><div><i>Ann Reed, <strong>Mei Lin</strong></i></div></li>`;
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': `---\npermalink: /\n---\n\n# Papers\n\n${entry}\n<ul>\n${item('Still lakes')}\n<li>More to come in 2029</li>\n</ul>\n\n# Talks\n\n<ul>\n${item('A talk')}\n</ul>\n`,
    });
    const { count, notes } = await service.exportPublications([uri('_pages/about.md')], 'ris');
    assert.equal(count, 1);
    assert.deepEqual(
      notes.map(({ values }) => values),
      [['“Still lakes Lakeside 2029 Ann Reed, Mei Lin”']],
    );
  });

  it('names the entries among papers that cannot be read', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': `---\npermalink: /\n---\n\n# Papers\n\n${entry}- A study of boats that nobody signed\n- A second one\n\n# Talks\n\n- Lakes, Norrhavn\n`,
    });
    const { count, notes } = await service.exportPublications([uri('_pages/about.md')], 'ris');
    assert.equal(count, 1);
    assert.deepEqual(notes, [
      {
        text: 'These entries cannot be read as publications for certain and are left out: {0}.',
        values: ['“A study of boats that nobody signed”, “A second one”'],
        given: [['“A study of boats that nobody signed”', '“A second one”']],
      },
    ]);
  });

  it('names the paragraphs and lines of them among papers that are written like entries and cannot be read', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': [
        '---\npermalink: /\n---\n\n# Papers',
        'I read lakes, since 2019, in Norrhavn and beside other lakes. See [1] and [2].',
        `[1] ${entry.slice(2).trim()}`,
        '[2] A study of boats that nobody signed, Norrhavn, 2024.',
        'Mei Lin, Ada Reed. Boats, 2024.',
        'Boats[J]. Norrhavn.',
        `${another('Waves').slice(2).trim()}<br>\n[3] Nets, 2024.<br>\n${another('Winds').slice(2).trim()}`,
        '# Talks',
        '[1] Lakes, Norrhavn, 2024.',
      ].join('\n\n'),
    });
    const { count, notes } = await service.exportPublications([uri('_pages/about.md')], 'ris');
    assert.equal(count, 3);
    assert.deepEqual(
      notes.map(({ values }) => values),
      [
        [
          '“[2] A study of boats that nobody signed, Norrhavn, 2024.”, “Mei Lin, Ada Reed. Boats, 2024.”, “Boats[J]. Norrhavn.”, “[3] Nets, 2024.”',
        ],
      ],
    );
  });

  it('names no paragraph that thanks those who are named ahead, or tells of their prize', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': [
        '---\npermalink: /\n---\n\n# 论文',
        entry.slice(2).trim(),
        '王波、李青、张三参与了本研究，2029年获得湖港市科技进步奖二等奖，感谢大家的支持。',
        '王波、李青、张三参与了本研究，2029年完成，感谢大家的支持。',
        '王波、李青，2029年获湖港市科技进步奖二等奖。',
        '王波、李青. 湖，2029.',
      ].join('\n\n'),
    });
    const { count, notes } = await service.exportPublications([uri('_pages/about.md')], 'ris');
    assert.equal(count, 1);
    assert.deepEqual(
      notes.map(({ values }) => values),
      [['“王波、李青. 湖，2029.”']],
    );
  });

  it('names what is cited behind names, though its title speaks of a course, a prize or a project', async () => {
    const cited = [
      '林梅、王芦、Smith：湖泊的秘密，《湖泊学报》2029年第3期。',
      '林梅、王芦、欧阳湖水：湖泊的秘密与城，《湖泊学报》2029年第3期。',
      '林梅, 王芦. 湖泊课程的教学设计. 湖泊教育, 2029(3).',
      'Mei Lin, Ann Reed. Teaching lakes in project courses. Working paper, 2029.',
    ];
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': [
        '---\npermalink: /\n---\n\n# 论文',
        entry.slice(2).trim(),
        'Mei Lin and Ann Reed won the award of the committee in 2029. Oslo is a town.',
        'Mei Lin, Ann Reed: Best Paper Award, 2029',
        // read, as a grant within a title says nothing of what has it
        'Mei Lin and Ann Reed. Research Grants and Lakes. Submitted, 2029.',
        ...cited,
      ].join('\n\n'),
    });
    const { count, notes } = await service.exportPublications([uri('_pages/about.md')], 'ris');
    assert.equal(count, 2);
    assert.deepEqual(
      notes.map(({ values }) => values),
      [[cited.map(text => `“${text}”`).join(', ')]],
    );
  });

  it('names nothing that Liquid fills, in lists, paragraphs and HTML', async () => {
    const loop = (body: string): string => `{% for paper in site.data.papers %}\n${body}\n{% endfor %}`;
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': [
        '---\npermalink: /\n---\n\n# Papers',
        `${entry}- {{ paper.title }}, {{ paper.authors }}, Journal of Lakes, 2029`,
        `${another('Waves')}${loop('- **{{ paper.title }}**, Journal of Rivers, 2029')}`,
        loop('[1] {{ paper.title }}, Journal of Streams, 2029'),
        `<ul>\n<li>${another('Winds').slice(2).trim()}</li>\n${loop('<li>{{ paper.title }}, Journal of Falls</li>')}\n</ul>`,
        '[2] A study of {{ site.subject }} that nobody signed, Norrhavn, 2024.',
      ].join('\n\n'),
    });
    const { notes } = await service.exportPublications([uri('_pages/about.md')], 'ris');
    assert.deepEqual(
      notes.map(({ values }) => values),
      [['“[2] A study of that nobody signed, Norrhavn, 2024.”']],
    );
  });

  it('names none that was read on another page', async () => {
    const page = (list: string): string => `---\npermalink: /\n---\n\n# Papers\n\n${list}`;
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': page(entry),
      '_pages/zh.md': page(`${another('Winds')}- Tides of Attention for Reading Lakes, 预告\n`),
    });
    const { count, notes } = await service.exportPublications([uri('_pages/about.md'), uri('_pages/zh.md')], 'ris');
    assert.deepEqual([count, notes], [2, []]);
  });

  it('has nothing of a file that is no page of a homepage', async () => {
    const { service, uri } = inMemory({ ...smallSite, ...about, 'notes.txt': entry });
    for (const path of ['notes.txt', '_config.yml', 'nowhere.md']) {
      const { count, notes } = await service.exportPublications([uri(path)], 'ris');
      assert.deepEqual([count, notes.length], [0, 1], path);
    }
  });
});
