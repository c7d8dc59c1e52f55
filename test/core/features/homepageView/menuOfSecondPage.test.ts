import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite } from '../../service/inMemory';

type Files = Readonly<Record<string, string>>;

const menu = '_data/navigation.yml';
const papers = '_pages/publications.md';

const printing = (link: string): string =>
  `{% for link in site.data.navigation.main %}${link}{{ link.title }}</a>{% endfor %}\n`;

/** A home page with a list of papers, and a second page with all of them; `masthead` prints the menu. */
const siteWith = (masthead: string): Files => ({
  ...smallSite,
  '_includes/masthead.html': masthead,
  [menu]: ['News', 'Publications', 'Talks']
    .map(title => `  - title: "${title}"\n    url: "#${title.toLowerCase()}"\n`)
    .reduce((text, item) => text + item, 'main:\n'),
  '_pages/about.md': '---\npermalink: /\n---\n\n# News\n\na\n\n# Publications\n\nb\n\n# Talks\n\nc\n',
  [papers]: '---\npermalink: /papers/\n---\n\n# Publications\n\n- a\n\n# Talks\n\n- b\n\n# Software\n\n- c\n',
});

/** As the starter prints its menu: `/#news` on every page but the home page. */
const starting = siteWith(
  readFileSync('media/starter/_includes/masthead.html', 'utf8')
    .replace('[ui.menu]', '.main')
    .replaceAll('ui.home', '"/"'),
);
/** `#news` on every page. */
const asWritten = siteWith(printing('<a href="{{ domain }}{{ link.url }}">'));

async function after(site: Files, change: SectionChange): Promise<Files> {
  const { service, uri } = inMemory(site);
  const result = await service.changeSection(uri(papers), change);
  assert.ok(result.kind === 'edits');
  const files: Record<string, string> = { ...site };
  for (const { path, edits } of result.files) files[path] = applyEdits(site[path] ?? '', edits);
  return files;
}

describe('the menu on a second page with sections of the home page', () => {
  const changes: readonly SectionChange[] = [
    { kind: 'hide', section: 'Talks' },
    { kind: 'remove', section: 'Talks', pages: 'this' },
    { kind: 'rename', section: 'Talks', titles: { en: 'All talks' } },
    { kind: 'move', section: 'Talks', to: 'up' },
  ];
  for (const [what, site] of [
    ['whose items lead to the home page', starting],
    ['whose items lead to the page that shows them', asWritten],
  ] as const)
    for (const change of changes)
      it(`${what} stays as it is when one is to ${change.kind}`, async () => {
        const files = await after(site, change);
        assert.notEqual(files[papers], site[papers]);
        assert.equal(files[menu], site[menu]);
      });

  it('stays as it is when a heading gets another name', async () => {
    const { service, uri } = inMemory(starting);
    const offset = (starting[papers] ?? '').indexOf('Publications');
    const renamed = await service.rename(uri(papers), offset, 'All papers');
    assert.ok(renamed?.kind === 'edits');
    assert.deepEqual(
      renamed.files.map(({ path }) => path),
      [papers],
    );
  });

  it('has no item that leads nowhere, and none of the page, where all lead to the home page', async () => {
    const { service, uri } = inMemory(starting);
    const view = await service.sectionsView(uri(papers));
    assert.deepEqual(view?.lost, []);
    assert.deepEqual(
      view.sections.map(section => section.menu),
      ['absent', 'absent', 'absent'],
    );
  });

  it('gets items with the address of the page', async () => {
    for (const site of [starting, asWritten]) {
      const { [menu]: text = '' } = await after(site, { kind: 'showInMenu', section: 'Software' });
      assert.match(text, /- title: "Software"\n {4}url: "\/papers\/#software"\n/);
    }
  });
});
