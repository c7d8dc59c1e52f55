import assert from 'node:assert/strict';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import { parseYaml } from '../../../../src/core/syntax/yaml';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite } from '../../service/inMemory';

type Files = Readonly<Record<string, string>>;

const home = '_pages/about.md';
const menu = '_data/navigation.yml';
const titles = ['News', 'Talks', 'Service'];

/** A menu of the sections in one of the forms that YAML knows. */
const forms: Readonly<Record<string, string>> = {
  'the dash alone on its line': listed(t => `  -\n    title: "${t}"\n    url: "/#${t.toLowerCase()}"\n`),
  'the dash alone at the margin': listed(t => `-\n  title: ${t}\n  url: '#${t.toLowerCase()}'\n`),
  'a comment behind the dash': listed(
    t => `  - # of ${t}\n    # said\n    title: ${t}\n    url: "#${t.toLowerCase()}"\n\n`,
  ),
  'a blank line and a comment at the dash inside an item': listed(
    t => `  -\n  # of ${t}\n    title: ${t}\n\n    url: "#${t.toLowerCase()}"\n`,
  ),
  'braces below a dash': listed(t => `  -\n    {title: ${t}, url: "#${t.toLowerCase()}"}\n`),
  brackets: `main: [${titles.map(t => `{title: ${t}, url: "/#${t.toLowerCase()}"}`).join(', ')}]\n`,
  'wide brackets with a comma at their end': `main: [ ${titles.map(t => `{ title: '${t}', url: '#${t.toLowerCase()}' }, `).join('')}]\n`,
  'brackets over lines': `main: [\n${titles.map(t => `  {title: ${t}, url: "#${t.toLowerCase()}"}`).join(',\n')}\n]\nother: 1\n`,
  'brackets with comments behind': `main:\n  [\n${titles.map(t => `    {title: ${t}, url: "#${t.toLowerCase()}"}, # of ${t}\n`).join('')}  ]\n`,
  'tabs in brackets': `main: [\n${titles.map(t => `\t{title: ${t}, url: "#${t.toLowerCase()}"}`).join(',\n')}\n]\n`,
  'notes below its items': listed(t => `  - title: ${t}\n    url: "#${t.toLowerCase()}"\n  #\n  #   of ${t}\n`),
  'an item over lines in brackets': `main: [\n${titles.map(t => `  {\n    title: ${t},\n    url: "#${t.toLowerCase()}"\n  }`).join(',\n')}\n]\n`,
  'a file in braces': `{main: [${titles.map(t => `{"title": "${t}", "url": "#${t.toLowerCase()}"}`).join(', ')}]}\n`,
};

describe('a menu written with', () => {
  for (const [form, list] of Object.entries(forms))
    for (const eol of ['\n', '\r\n'])
      it(`${form}${eol === '\n' ? '' : ' and CRLF'} follows its sections`, async () => {
        let site = siteOf(list, eol);
        const steps: readonly (readonly [SectionChange['kind'], string, readonly string[]])[] = [
          ['hide', 'Talks', ['News', 'Service']],
          ['show', 'Talks', ['News', 'Talks', 'Service']],
          ['hide', 'Service', ['News', 'Talks']],
          ['add', 'Boats', ['News', 'Talks', 'Boats']],
          ['hide', 'News', ['Talks', 'Boats']],
          ['hide', 'Talks', ['Boats']],
          ['show', 'News', ['News', 'Boats']],
          ['rename', 'News', ['Latest, and: more', 'Boats']],
          ['remove', 'Latest, and: more', ['Boats']],
          ['hide', 'Boats', []],
          ['add', 'Grants', ['Grants']],
          ['show', 'Talks', ['Talks', 'Grants']],
          ['show', 'Service', ['Talks', 'Service', 'Grants']],
          ['move', 'Service', ['Service', 'Talks', 'Grants']],
          ['remove', 'Grants', ['Service', 'Talks']],
          ['remove', 'Talks', ['Service']],
          ['remove', 'Service', []],
          ['add', 'Reeds', ['Reeds']],
        ];
        for (const [kind, title, shown] of steps) {
          site = await changed(site, await changeTo(site, kind, title));
          assert.deepEqual(titlesIn(site), shown, `${kind} ${title}:\n${site[menu]}`);
          assert.equal(/(?<!\r)\n/.test(site[menu] ?? ''), eol === '\n');
        }
      });

  it('brackets keeps them, and is written as it was', async () => {
    const site = siteOf('main: [{title: News, url: "#news"}, {title: Talks, url: "#talks"}]\n', '\n');
    const hidden = await changed(site, await changeTo(site, 'hide', 'News'));
    assert.equal(hidden[menu], 'main: [\n  # - {title: News, url: "#news"}\n  {title: Talks, url: "#talks"}]\n');
    const removed = await changed(site, await changeTo(site, 'remove', 'Talks'));
    assert.equal(removed[menu], 'main: [{title: News, url: "#news"}]\n');
    const added = await changed(site, { kind: 'showInMenu', section: 'Service' });
    assert.equal(added[menu], site[menu]?.replace(']', ', {title: "Service", url: "#service"}]'));
  });

  it('brackets over lines loses both items of a section with another in it', async () => {
    const list = titles.map(t => `{title: ${t}, url: "#${t.toLowerCase()}"}`).join(',\n       ');
    const site = siteOf(`main: [${list}]\n`, '\n');
    const nested = { ...site, [home]: site[home]?.replace('# Talks', '## Talks') ?? '' };
    const removed = await changed(nested, await changeTo(nested, 'remove', 'News'));
    assert.deepEqual(titlesIn(removed), ['Service']);
  });

  it('blank lines between its items loses both items of a section at its end', async () => {
    const list = titles.map(t => `  - title: ${t}\n    url: "#${t.toLowerCase()}"\n`).join('\n');
    const site = siteOf(`main:\n${list}`, '\n');
    const nested = { ...site, [home]: site[home]?.replace('# Service', '## Service') ?? '' };
    const removed = await changed(nested, await changeTo(nested, 'remove', 'Talks'));
    assert.deepEqual(titlesIn(removed), ['News']);
  });

  it('commas before the items is read, and stays readable', async () => {
    const list = titles.map(t => `{title: ${t}, url: "#${t.toLowerCase()}"}`).join('\n  , ');
    const site = siteOf(`main: [\n    ${list}\n  ]\n`, '\n');
    for (const gone of titles)
      assert.deepEqual(
        titlesIn(await changed(site, await changeTo(site, 'remove', gone))),
        titles.filter(title => title !== gone),
      );
    const { service, uri } = inMemory(site);
    assert.equal((await service.changeSection(uri(home), { kind: 'hide', section: 'News' })).kind, 'refused');
  });

  it('comments behind its items keeps each beside its own', async () => {
    const list = ['News', 'Talks'].map(t => `  {title: ${t}, url: "#${t.toLowerCase()}"}`);
    const site = siteOf(`main: [\n${list.join(', # of News\n')} # of Talks\n]\n`, '\n');
    const added = await changed(site, { kind: 'showInMenu', section: 'Service' });
    assert.equal(
      added[menu],
      `main: [\n${list.join(', # of News\n')}, # of Talks\n  {title: "Service", url: "#service"}\n]\n`,
    );
  });

  it('brackets shows an item that is a comment behind one without a comma', async () => {
    const site = siteOf('main: [\n  {title: News, url: "#news"}\n  # - {title: Talks, url: "#talks"}\n]\n', '\n');
    const hidden = {
      ...site,
      [home]: site[home]?.replace('# Talks\n\n- b\n', '{% comment %}\n# Talks\n\n- b\n{% endcomment %}\n') ?? '',
    };
    assert.deepEqual(titlesIn(await changed(hidden, { kind: 'showInMenu', section: 'Service' })), ['News', 'Service']);
    assert.deepEqual(titlesIn(await changed(hidden, await changeTo(hidden, 'show', 'Talks'))), ['News', 'Talks']);
  });

  it('a name before an item stays as it is, and that is told', async () => {
    const site = siteOf(
      'main:\n  - &news\n    title: News\n    url: "#news"\n  - title: Talks\n    url: "#talks"\n',
      '\n',
    );
    const { service, uri } = inMemory(site);
    for (const change of [
      { kind: 'hide', section: 'News' },
      { kind: 'remove', section: 'News', pages: 'this' },
    ] as const) {
      const result = await service.changeSection(uri(home), change);
      assert.ok(result.kind === 'refused');
      assert.match(
        result.message.text,
        /its item in _data\/navigation\.yml is written in a form that is not changed from here/,
      );
    }
  });
});

function listed(item: (title: string) => string): string {
  return `main:\n${titles.map(item).join('')}`;
}

function siteOf(list: string, eol: string): Files {
  const texts = {
    [menu]: list,
    [home]: `---\npermalink: /\ntitle: ""\n---\n\n# News\n\n- a\n\n# Talks\n\n- b\n\n# Service\n\n- c\n`,
  };
  return {
    ...smallSite,
    ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, text.replaceAll('\n', eol)])),
  };
}

async function changeTo(site: Files, kind: SectionChange['kind'], title: string): Promise<SectionChange> {
  if (kind === 'add') return { kind, titles: { en: title, zh: title } };
  const { service, uri } = inMemory(site);
  const view = await service.sectionsView(uri(home));
  const section = view?.sections.find(one => one.title === title)?.key ?? '';
  if (kind === 'remove') return { kind, section, pages: 'this' };
  if (kind === 'move') return { kind, section, to: 'up' };
  if (kind === 'rename') return { kind, section, titles: { en: 'Latest, and: more' } };
  assert.ok(kind === 'hide' || kind === 'show');
  return { kind, section };
}

async function changed(site: Files, change: SectionChange): Promise<Files> {
  const { service, uri } = inMemory(site);
  const result = await service.changeSection(uri(home), change);
  assert.ok(result.kind === 'edits', result.kind === 'refused' ? result.message.text : '');
  const after: Record<string, string> = { ...site };
  for (const { path, edits } of result.files) after[path] = applyEdits(site[path] ?? '', edits);
  return after;
}

/** The titles of the menu, which must be YAML. */
function titlesIn(site: Files): readonly unknown[] {
  const { problems, plain } = parseYaml(site[menu] ?? '');
  assert.deepEqual(problems, [], site[menu]);
  const { main } = plain as { readonly main: readonly { readonly title: unknown }[] | null };
  return (main ?? []).map(({ title }) => title);
}
