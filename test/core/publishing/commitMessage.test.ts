import assert from 'node:assert/strict';
import { commitMessage } from '../../../src/core/features/publishing/commitMessage';
import type { PageChanges } from '../../../src/core/features/publishing/pageChanges';
import type { ChangedFile } from '../../../src/core/features/publishing/publishingReport';

const file = (path: string): ChangedFile => ({ path, kind: 'changed', before: '' });
const about = file('_pages/about.md');
const page = (changes: Partial<PageChanges>): PageChanges => ({
  added: [],
  changed: [],
  removed: [],
  sections: [],
  ...changes,
});

const added = (path: string): ChangedFile => ({ path, kind: 'added', before: undefined });

type Case = readonly [
  message: string,
  files: readonly ChangedFile[],
  pages: readonly PageChanges[],
  newHomepage?: { readonly owner: string | undefined },
];

const cases: readonly Case[] = [
  ['', [], []],
  ['add “Tides of a Lake”', [about], [page({ added: ['Tides of a Lake'] })]],
  [
    'add “Tides of a Lake”',
    [about, file('_pages/about-zh.md')],
    [page({ added: ['Tides of a Lake'] }), page({ added: ['Tides of a Lake'] })],
  ],
  ['add 2 publications; update News', [about], [page({ added: ['Tides', 'Reeds'], sections: ['News'] })]],
  ['update “Tides”; remove “Reeds”', [about], [page({ changed: ['Tides'], removed: ['Reeds'] })]],
  ['update News, Honours, Teaching', [about], [page({ sections: ['News', 'Honours', 'Teaching', 'Talks'] })]],
  ['update the profile and settings; update the menu', [file('_config.yml'), file('_data/navigation.yml')], []],
  ['update pictures', [file('images/lake.png')], []],
  ['update _layouts/default.html', [file('_layouts/default.html')], []],
  ['update README.md and 1 more file', [file('README.md'), file('Gemfile')], []],
  ['update README.md and 2 more files', [file('README.md'), file('Gemfile'), file('LICENSE')], []],
  ['add the page “Teaching”', [added('_pages/teaching.md')], [page({ page: 'Teaching' })]],
  [
    'add 2 publications; add the page “Publications”; update News',
    [added('_pages/publications.md'), about],
    [page({ added: ['Tides', 'Reeds'], page: 'Publications' }), page({ sections: ['News'] })],
  ],
  [
    'add 2 pages',
    [added('_pages/teaching.md'), added('_pages/talks.md')],
    [page({ page: 'Teaching' }), page({ page: 'Talks' })],
  ],
  [
    'add the homepage of Mei Lin',
    [added('_config.yml'), added('_pages/about.md'), added('images/lake.png')],
    [page({ added: ['Tides', 'Reeds'], sections: ['News'] })],
    { owner: 'Mei Lin' },
  ],
  ['add the homepage', [added('_config.yml'), added('_pages/about.md')], [page({})], { owner: undefined }],
  ['update News; update the profile and settings', [added('_config.yml'), about], [page({ sections: ['News'] })]],
  [`add “${'Very '.repeat(9)}Ver…”`.replace('Ver…', 'Ver…'), [about], [page({ added: [`${'Very '.repeat(30)}Long`] })]],
];

describe('what a commit may be called', () => {
  it('lists sections with the sign of the author’s language', () => {
    const [told] = commitMessage({ files: [about], pages: [page({ sections: ['教学', '学生'] })] });
    assert.deepEqual(told?.given, [['教学', '学生']]);
  });

  for (const [expected, files, pages, newHomepage] of cases) {
    it(expected === '' ? 'nothing where nothing changed' : expected, () => {
      const told = commitMessage({ files, pages, newHomepage }).map(({ text, values }) =>
        text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? ''),
      );
      assert.equal(told.join('; '), expected);
    });
  }
});
