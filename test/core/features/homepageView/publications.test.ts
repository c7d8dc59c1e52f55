import assert from 'node:assert/strict';
import type {
  EntryFilter,
  Grouping,
  PublicationsView,
} from '../../../../src/core/features/homepageView/publicationsView';
import { createLanguageService, type LanguageService } from '../../../../src/core/languageService';
import { createFetchHttpClient } from '../../../../src/hosts/fetchHttp';
import { compileStyles } from '../../../../src/hosts/sass';
import { registryOf } from '../../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../../registries/server';
import { createMemoryWorkspace } from '../../memoryWorkspace';
import { smallSite } from '../../service/inMemory';

const home = 'memory:/site/_pages/about.md';

const page = `---
permalink: /
---

# Publications

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CLES 2026</div></div></div>
<div class='paper-box-text' markdown="1">

[Tides of All the Lakes](https://doi.org/10.5555/t.1)

Mei Lin, Ada Reed, *Conference on Lakes*, 2026
</div>
</div>

## Further papers

- [Boats of All the Bridges](https://doi.org/10.5555/b.2), Mei Lin, Ada Reed, *Journal of Lakes* 3(4), 2024 [[arXiv](https://arxiv.org/abs/2401.14484)]
- [Nets for All the Rivers](https://arxiv.org/abs/2310.14484), Mei Lin, Ada Reed, arXiv preprint arXiv:2310.14484, 2023
- Something that nobody can read

# Patents

- *2025.04*: A method for reading gauges. Mei Lin, Ada Reed. CN 000000001 B
`;

describe('the publications of a page', () => {
  let server: RegistriesServer | undefined;
  afterEach(() => server?.close());

  it('are shown by section, year or type, with venue and year', async () => {
    const service = await start();
    assert.deepEqual(await drawn(service, 'section'), [
      'Publications: Tides of All the Lakes (CLES 2026)',
      'Further papers: Boats of All the Bridges (2024) | Nets for All the Rivers (2023) | Something that nobody can read ()',
      'Patents: A method for reading gauges (2025)',
    ]);
    assert.deepEqual(await drawn(service, 'year'), [
      '2026: Tides of All the Lakes (CLES 2026)',
      '2025: A method for reading gauges (2025)',
      '2024: Boats of All the Bridges (2024)',
      '2023: Nets for All the Rivers (2023)',
      'Without a year: Something that nobody can read ()',
    ]);
    assert.deepEqual(await drawn(service, 'type'), [
      'Journal articles: Boats of All the Bridges (2024)',
      'Conference papers: Tides of All the Lakes (CLES 2026)',
      'Preprints: Nets for All the Rivers (2023)',
      'Patents: A method for reading gauges (2025)',
      'Other works: Something that nobody can read ()',
    ]);
  });

  it('stand below the heading above them where their titles are headings', async () => {
    const paper = (title: string): string => `## ${title}\n\nMei Lin, Ada Reed\n\n*Journal of Lakes*, 2029\n\n`;
    const text = `---\npermalink: /\n---\n\n# Publications\n\n${paper('Nets for the Lakes')}${paper('Boats for the Lakes')}`;
    const service = await start(text);
    assert.deepEqual(await drawn(service, 'section'), [
      'Publications: Nets for the Lakes (2029) | Boats for the Lakes (2029)',
    ]);
  });

  it('stand below the heading of the piece that includes them, each in a file of its own', async () => {
    const paper = (title: string): string => `- [${title}](/p/), Mei Lin, Ada Reed, *Journal of Lakes*, 2029\n`;
    const include = (name: string): string => `{% include_relative includes/${name}.md %}\n`;
    const service = await start(`---\npermalink: /\n---\n\n# News\n\nBoats.\n\n${include('papers')}`, {
      '_pages/includes/papers.md': `# Publications\n\n${include('nets')}\n## Journals\n\n${include('talks')}${include('boats')}\n`,
      '_pages/includes/nets.md': paper('Nets for the Lakes'),
      '_pages/includes/talks.md': '### Talks\n\nNone.\n',
      '_pages/includes/boats.md': paper('Boats for the Lakes'),
    });
    assert.deepEqual(await drawn(service, 'section'), [
      'Publications: Nets for the Lakes (2029)',
      'Journals: Boats for the Lakes (2029)',
    ]);
  });

  it('are no projects with the number of their grant', async () => {
    const project = page
      .slice(page.indexOf('<div'), page.indexOf('## Further'))
      .replace('https://doi.org/10.5555/t.1', 'https://news.example/1')
      .replace('CLES 2026', 'Key Project')
      .replace('*Conference on Lakes*, 2026', 'Project No.: 2029LAKE17');
    const service = await start(`${page}\n# Projects\n\n${project}`);
    assert.equal((await drawn(service, 'section')).length, 3);
  });

  for (const [form, heading] of [
    ['Markdown', (level: number, title: string): string => `${'#'.repeat(level)} ${title}`],
    ['HTML', (level: number, title: string): string => `<h${level}>${title}</h${level}>`],
  ] as const)
    it(`are shown below their own of two headings in ${form} that have one title`, async () => {
      const service = await start();
      const entry = (title: string): string => `- [${title}](/p/), Mei Lin, Ada Reed, *Journal of Lakes*, 2024`;
      const parts = [
        heading(1, 'Journals'),
        ...[heading(2, '2024'), entry('Tides of Lakes'), heading(2, '2023'), entry('Boats of Bridges')],
        heading(1, 'Conferences'),
        ...[heading(2, '2024'), entry('Nets for Rivers')],
      ];
      service.setDocument(home, `---\npermalink: /\n---\n\n${parts.join('\n\n')}\n`);
      assert.deepEqual(await drawn(service, 'section'), [
        '2024: Tides of Lakes (2024)',
        '2023: Boats of Bridges (2024)',
        '2024: Nets for Rivers (2024)',
      ]);
    });

  it('have the year of the heading above where they give none', async () => {
    const service = await start();
    const listed = '- [Boats of All the Bridges](/b/), Mei Lin, Ada Reed, *Journal of Lakes*\n';
    service.setDocument(
      home,
      `---\npermalink: /\n---\n\n# Publications\n\n## 2025\n\n${listed}\n## 2023\n\n${listed.replace('Boats', 'Nets').replace('Lakes*', 'Lakes*, 2022')}`,
    );
    assert.deepEqual(await drawn(service, 'year'), [
      '2025: Boats of All the Bridges (2025)',
      '2022: Nets of All the Bridges (2022)',
    ]);
  });

  it('have the year in which they appeared, not that of the event which they name beside it', async () => {
    const service = await start();
    const listed = (words: string): string => `- Mei Lin, Ada Reed. "Boats of All the Bridges." ${words}\n`;
    service.setDocument(
      home,
      `---\npermalink: /\n---\n\n# Publications\n\n${listed("2025. In Proceedings of the European Conference on Lakes (EuroLake'26, CCF-B)")}`,
    );
    assert.deepEqual(await drawn(service, 'year'), ['2025: Boats of All the Bridges (2025)']);
    service.setDocument(
      home,
      `---\npermalink: /\n---\n\n# Publications\n\n${listed("In Proceedings of the Conference on Lakes (CLES'26)")}`,
    );
    assert.deepEqual(await drawn(service, 'year'), ['2026: Boats of All the Bridges (2026)']);
  });

  it('are called by their titles, without the mark of their kind behind it', async () => {
    const service = await start();
    service.setDocument(
      home,
      '---\npermalink: /\n---\n\n# Publications\n\n- Lin, Mei, Ada Reed. "Boats of all the bridges[J]." Journal of Lakes, 2024.\n',
    );
    assert.deepEqual(await drawn(service, 'year'), ['2024: Boats of all the bridges (2024)']);
  });

  it('do not count the item that Liquid fills with one paper after the other', async () => {
    const service = await start();
    const written = '- [Boats of All the Bridges](/b/), Mei Lin, Ada Reed, *Journal of Lakes*, 2024';
    for (const filled of [
      '- {{ paper.title }}. {{ paper.authors }}, *{{ paper.venue }}*',
      '- {{ paper.title }}, {{ paper.authors }}, Journal of Lakes',
      '{% for paper in site.data.papers %}- Paper: {{ paper.title }}\n{% endfor %}',
      '- {% for paper in site.data.papers %}Paper: {{ paper.title }}; {% endfor %}',
    ]) {
      service.setDocument(
        home,
        `---\npermalink: /\n---\n\n# Publications\n\n${written}\n\n## Reports\n\n${written.replace('Boats', 'Nets')}\n${filled}\n- Something {{ site.unread }}\n`,
      );
      assert.deepEqual(
        await drawn(service, 'section'),
        ['Publications: Boats of All the Bridges (2024)', 'Reports: Nets of All the Bridges (2024) | Something ()'],
        filled,
      );
    }
  });

  it('do not count a footnote that stands in a box of its own', async () => {
    const service = await start();
    service.setDocument(
      home,
      "---\npermalink: /\n---\n\n# Publications\n\n<div class='paper-box'>\n* Equal contribution\n</div>\n\n- [Boats of All the Bridges](/b/), Mei Lin, Ada Reed, *Journal of Lakes*, 2024\n",
    );
    assert.deepEqual(await drawn(service, 'section'), ['Publications: Boats of All the Bridges (2024)']);
  });

  it('do not count boxes of schools and internships, below headings that say so', async () => {
    const service = await start();
    const box = (text: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><img src='images/l.png'></div></div>\n<div class='paper-box-text' markdown="1">\n\n${text}\n\n</div></div>\n\n`;
    const school = box('[Lake University](https://lake.example/)\n\nPhD Student, *2025 - 2029*\n\nAdvisor: Ann Reed');
    const unread = box('**Boats of All the Bridges**');
    service.setDocument(
      home,
      `---\npermalink: /\n---\n\n# Education\n\n${school}# Internships\n\n${school}# Publications\n\n${unread}`,
    );
    assert.deepEqual(await drawn(service, 'section'), ['Publications: Boats of All the Bridges ()']);
  });

  it('are called by the first line of their boxes where it reads like no title', async () => {
    const box = (badge: string, text: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div></div></div>\n<div class='paper-box-text' markdown="1">\n\n${text}\n\n</div>\n</div>\n\n`;
    const service = await start(
      `---\npermalink: /\n---\n\n# Projects\n\n${box('1', '[LakeNet](https://git.example/lake)\n![](stars.svg)\n\nA network of lakes.')}${box('CLES 2026', '![](lake.png)')}`,
    );
    assert.deepEqual(await drawn(service, 'section'), ['Projects: LakeNet () | CLES 2026 ()']);
  });

  it('count boxes without the columns of the template', async () => {
    const service = await start();
    const boxOf = (inside: string): string => `<div class='paper-box'>\n${inside}\n</div>\n\n`;
    service.setDocument(
      home,
      `---\npermalink: /\n---\n\n# Publications\n\n${boxOf('\n[Boats of All the Bridges](https://arxiv.org/abs/2901.01234)\\\n**Mei Lin**, Ada Reed\\\nISL 2029\n')}${boxOf("<img src='images/boats.png'><p>Boats</p>")}`,
    );
    assert.deepEqual(await drawn(service, 'section'), ['Publications: … () | … ()']);
  });

  it('are not checked until they are verified, and verified or wrong then, wherever they are moved to', async () => {
    const service = await start();
    assert.deepEqual(await states(service), {
      'Tides of All the Lakes': 'unchecked',
      'Boats of All the Bridges': 'unchecked',
      'Nets for All the Rivers': 'unchecked',
      'Something that nobody can read': 'unchecked',
      'A method for reading gauges': 'unchecked',
    });
    await service.verifyPublications(home, { offersMissing: false });
    const verified = {
      'Tides of All the Lakes': 'verified',
      'Boats of All the Bridges': 'wrong',
      'Nets for All the Rivers': 'wrong',
      'Something that nobody can read': 'unchecked',
      'A method for reading gauges': 'unchecked',
    };
    assert.deepEqual(await states(service), verified);
    const change = await service.changePublications(home, { kind: 'sort' });
    assert.equal(change.kind, 'refused', 'they are in order');
    service.setDocument(home, page.replace('# Publications\n', '# Publications\n\nSome words.\n'));
    assert.deepEqual(await states(service), verified);
  });

  it('are filtered by words and by state', async () => {
    const service = await start();
    await service.verifyPublications(home, { offersMissing: false });
    assert.deepEqual(await drawn(service, 'section', { text: 'lakes reed', states: [] }), [
      'Publications: Tides of All the Lakes (CLES 2026)',
      'Further papers: Boats of All the Bridges (2024)',
    ]);
    assert.deepEqual(await drawn(service, 'section', { text: '', states: ['wrong'] }), [
      'Further papers: Boats of All the Bridges (2024) | Nets for All the Rivers (2023)',
    ]);
    const view = await service.publicationsView(home, 'section', { text: 'whales', states: [] });
    assert.deepEqual([view?.groups, view?.count], [[], 5]);
  });

  it('lead to their records and to their places', async () => {
    const service = await start();
    const view = await service.publicationsView(home, 'section');
    const [tides, boats, nets] = items(view);
    assert.deepEqual(
      [tides?.record, boats?.record, nets?.record],
      ['https://doi.org/10.5555/t.1', 'https://doi.org/10.5555/b.2', 'https://doi.org/10.48550/arXiv.2310.14484'],
    );
    assert.equal(page.slice(boats?.selection.start, boats?.selection.end), 'Boats of All the Bridges');
    assert.deepEqual(await service.publicationAt(home, page.indexOf('Conference on Lakes')), {
      path: '_pages/about.md',
      key: 'Tides of All the Lakes',
    });
  });

  it('are duplicated below themselves', async () => {
    const service = await start();
    const change = await service.changePublications(home, {
      kind: 'duplicate',
      entry: { path: '_pages/about.md', key: 'Boats of All the Bridges' },
    });
    assert.ok(change.kind === 'edits');
    const [edit] = change.files[0]?.edits ?? [];
    assert.match(edit?.newText ?? '', /^\n- \[Boats of All the Bridges\].*2024 \[\[arXiv\]\(\S+\)\]$/);
    assert.equal(change.files[0]?.edits.length, 1);
  });

  async function start(text: string = page, pieces: Readonly<Record<string, string>> = {}): Promise<LanguageService> {
    server = await startRegistries(
      registryOf([
        { doi: '10.5555/t.1', title: 'Tides of All the Lakes', authors: 'Mei Lin; Ada Reed', year: 2026 },
        { doi: '10.5555/b.2', title: 'Whales of the Southern Sea', authors: 'Jo Park', year: 1999 },
      ]),
    );
    const registries = Object.fromEntries(
      ['crossref', 'datacite', 'doi', 'orcid', 'dblp', 'openalex'].map(name => [name, `${server?.base ?? ''}/${name}`]),
    );
    return createLanguageService(
      {
        workspace: createMemoryWorkspace({ ...smallSite, ...pieces, '_pages/about.md': text }),
        http: createFetchHttpClient(),
        logger: { log: () => undefined },
        clock: { now: () => new Date('2026-11-25T12:00:00Z'), sleep: () => Promise.resolve() },
        styles: { compile: compileStyles },
      },
      () => ({ rules: {}, registries, mailto: undefined }),
    );
  }
});

function items(view: PublicationsView | undefined): PublicationsView['groups'][number]['items'] {
  return (view?.groups ?? []).flatMap(group => group.items);
}

async function drawn(service: LanguageService, grouping: Grouping, filter?: EntryFilter): Promise<readonly string[]> {
  const view = await service.publicationsView(home, grouping, filter);
  return (view?.groups ?? []).map(({ label, items: shown }) => {
    const name = typeof label === 'string' ? label : label.text;
    return `${name}: ${shown.map(({ title, detail }) => `${title} (${detail})`).join(' | ')}`;
  });
}

async function states(service: LanguageService): Promise<Readonly<Record<string, string>>> {
  const view = await service.publicationsView(home, 'section');
  return Object.fromEntries(items(view).map(({ title, state }) => [title, state]));
}
