import assert from 'node:assert/strict';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import { parseYaml } from '../../../../src/core/syntax/yaml';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite, type InMemory } from '../../service/inMemory';

type Files = Readonly<Record<string, string>>;

const home = '_pages/about.md';
const menu = '_data/navigation.yml';
const news = '- title: "News"\n  url: "#news"';
const talks = '- title: "Talks"\n  url: "#talks"';

const hideNews: SectionChange = { kind: 'hide', section: 'News' };

describe('the menu whose last item is hidden', () => {
  for (const column of [0, 2, 4])
    for (const eol of ['\n', '\r\n'])
      it(`takes and gives items at column ${column}${eol === '\n' ? '' : ' with CRLF'}`, async () => {
        let site = siteOf(`main:\n${indented(news, column)}\n`, '# News\n\n- a\n', eol);
        const steps: readonly (readonly [SectionChange['kind'], string, readonly string[]])[] = [
          ['hide', 'News', []],
          ['add', 'Talks', ['Talks']],
          ['show', 'News', ['News', 'Talks']],
          ['hide', 'Talks', ['News']],
          ['add', 'Service', ['News', 'Service']],
          ['show', 'Talks', ['News', 'Talks', 'Service']],
          ['hide', 'News', ['Talks', 'Service']],
          ['remove', 'Talks', ['Service']],
          ['remove', 'Service', []],
          ['add', 'Teaching', ['Teaching']],
          ['show', 'News', ['News', 'Teaching']],
          ['remove', 'News', ['Teaching']],
        ];
        for (const [kind, title, shown] of steps) {
          site = await changed(site, await changeTo(site, kind, title));
          assert.deepEqual(titlesIn(site), shown, `${kind} ${title}:\n${site[menu]}`);
          assert.equal(/(?<!\r)\n/.test(site[menu] ?? ''), eol === '\n');
        }
      });

  it('is written to above what is hidden below, where that is the order of the page', async () => {
    const site = siteOf(`main:\n${news}\n`, '# Talks\n\n- b\n\n# News\n\n- a\n');
    const added = await changed(await changed(site, hideNews), { kind: 'showInMenu', section: 'Talks' });
    assert.equal(added[menu], `main:\n${talks}\n# - title: "News"\n#   url: "#news"\n`);
  });

  it('is written to in the indentation of the other list where it has no comments', async () => {
    const site = siteOf(`main:\nmain_zh:\n- title: "新闻"\n  url: "/zh/#news"\n`, '# News\n\n- a\n');
    const added = await changed(site, { kind: 'showInMenu', section: 'News' });
    assert.equal(added[menu], site[menu]?.replace('main:\n', `main:\n${news}\n`));
  });
});

describe('an item that was made a comment', () => {
  const comment = '# - title: "News"\n#   url: "#news"';

  for (const own of [0, 2, 4, 6])
    for (const column of [0, 2, 4])
      it(`at column ${own} comes back among items at ${column}`, async () => {
        for (const [text, shown] of [
          [`${indented(comment, own)}\n${indented(talks, column)}\n`, ['News', 'Talks']],
          [`${indented(talks, column)}\n${indented(comment, own)}\n`, ['Talks', 'News']],
        ] as const) {
          const site = siteOf(`main:\n${text}`, '<!--\n# News\n\n- a\n-->\n\n# Talks\n\n- b\n');
          assert.deepEqual(titlesIn(await changed(site, await changeTo(site, 'show', 'News'))), shown);
        }
      });

  it('stays one where the file could not be read with it', async () => {
    const broken = `main:\n${talks}\n# - title: [News\n#   url: "#news"\n`;
    const site = siteOf(broken, '<!--\n# News\n\n- a\n-->\n\n# Talks\n\n- b\n');
    const shown = await changed(site, await changeTo(site, 'show', 'News'));
    assert.equal(shown[menu], broken);
    assert.doesNotMatch(shown[home] ?? '', /<!--/);
  });
});

function siteOf(list: string, body: string, eol = '\n'): Files {
  const texts = { [menu]: list, [home]: `---\npermalink: /\ntitle: ""\n---\n\n${body}` };
  return {
    ...smallSite,
    ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, text.replaceAll('\n', eol)])),
  };
}

function indented(lines: string, column: number): string {
  return lines.replace(/^/gm, ' '.repeat(column));
}

async function changeTo(site: Files, kind: SectionChange['kind'], title: string): Promise<SectionChange> {
  if (kind === 'add') return { kind, titles: { en: title, zh: title } };
  if (kind === 'remove') return { kind, section: title, pages: 'this' };
  assert.ok(kind === 'hide' || kind === 'show');
  const { service, uri } = inMemory(site);
  const view = await service.sectionsView(uri(home));
  return { kind, section: view?.sections.find(section => section.title === title)?.key ?? '' };
}

async function changed(site: Files, change: SectionChange): Promise<Files> {
  const { service, uri }: InMemory = inMemory(site);
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
