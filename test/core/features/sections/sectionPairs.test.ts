import assert from 'node:assert/strict';
import type { SectionItem } from '../../../../src/core/features/sections/sectionsView';
import { inMemory, smallSite } from '../../service/inMemory';

const home = '_pages/about.md';
const chinese = '_pages/about-zh.md';

function files(en: readonly string[], zh: readonly string[]): Readonly<Record<string, string>> {
  const page = (url: string, lang: string, titles: readonly string[]): string =>
    `---\npermalink: ${url}\nlang: ${lang}\n---\n\n${titles.map(title => `# ${title}\n\nLakes.\n`).join('\n')}`;
  return { ...smallSite, [home]: page('/', 'en', en), [chinese]: page('/zh/', 'zh', zh) };
}

describe('sections of two pages', () => {
  for (const [what, en, zh, pairs] of [
    [
      'have a counterpart by place, whatever they are called, where the pages are ordered alike',
      ['News', 'Publications', 'Where I row'],
      ['动态', '论文', '划船的地方'],
      ['动态', '论文', '划船的地方'],
    ],
    [
      'have none by place where another kind of section stands there',
      ['News', 'Publications', 'Teaching'],
      ['动态', '论文', '学术服务'],
      ['动态', '论文', undefined],
    ],
    [
      'have none by place beside a place where another kind stands',
      ['News', 'Teaching', 'Where I row'],
      ['动态', '学术服务', '致谢'],
      ['动态', undefined, undefined],
    ],
    [
      'have none by place where what both pages have stands in another order',
      ['Where I row', 'News', 'Publications'],
      ['动态', '划船的地方', '论文'],
      [undefined, '动态', '论文'],
    ],
  ] as const)
    it(what, async () => {
      const { service, uri } = inMemory(files(en, zh));
      const view = await service.sectionsView(uri(home));
      assert.deepEqual(
        view?.sections.map(({ otherTitle }: SectionItem) => otherTitle),
        pairs,
      );
    });

  it('are hidden on one page alone where the other has something else there', async () => {
    const { service, uri } = inMemory(files(['News', 'Teaching'], ['动态', '学术服务']));
    const change = await service.changeSection(uri(home), { kind: 'hide', section: 'Teaching' });
    assert.ok(change.kind === 'edits');
    assert.deepEqual(
      change.files.map(({ path }) => path),
      [home],
    );
  });

  it('are shown on one page alone where the other hides something else there', async () => {
    const all = files(['News', 'Teaching'], ['动态', '学术服务']);
    const hidden = (path: string, title: string): string =>
      String(all[path]).replace(`# ${title}\n\nLakes.\n`, found => `{% comment %}\n${found}{% endcomment %}\n`);
    const { service, uri } = inMemory({
      ...all,
      [home]: hidden(home, 'Teaching'),
      [chinese]: hidden(chinese, '学术服务'),
    });
    const section = (await service.sectionsView(uri(home)))?.sections.find(({ isHidden }) => isHidden)?.key ?? '';
    const change = await service.changeSection(uri(home), { kind: 'show', section });
    assert.ok(change.kind === 'edits');
    assert.deepEqual(
      change.files.map(({ path }) => path),
      [home],
    );
  });
});
