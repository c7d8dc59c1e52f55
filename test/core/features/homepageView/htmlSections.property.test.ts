import assert from 'node:assert/strict';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import type { SectionItem } from '../../../../src/core/features/sections/sectionsView';
import { applyEdits } from '../../../../src/core/text/edit';
import { createRandom, pick } from '../../../fuzz/random';
import { rounds } from '../../../secondCircle';
import { inMemory, smallSite } from '../../service/inMemory';

const page = 'index.html';

/** Parts of pages as authors write them, whole and broken, that are put behind each other. */
const pieces = [
  '<h1>Mei Lin</h1>\n',
  '<h2>News</h2>\n',
  '<h2 id="talks"><i class="icon"></i> Talks</h2>\n',
  '<h3>Invited</h3>\n',
  '<a id="here"></a>\n',
  '<!-- below -->\n',
  '<p>Words.</p>\n',
  '<p>Open words\n',
  '<ul>\n<li>One<li>Two</ul>\n',
  '<li>Mei Lin, Ann Reed. <a href="https://doi.org/10.5555/a">Tides of the Lakes</a>. <i>Nature</i>, 2029.</li>\n',
  '<section>\n',
  '</section>\n',
  '<div class="row">\n',
  '</div>\n',
  '<main>',
  '</main>\n',
  '{% if page.title %}\n',
  '{% endif %}\n',
  '{% comment %}\n',
  '{% endcomment %}\n',
  '<script>a < b;</script>\n',
  'Words alone\n',
  '\n',
] as const;

const pages = rounds(120);

/** A page of some of these, another for each seed. */
function textOf(seed: number): string {
  const random = createRandom(seed);
  const body = Array.from({ length: 4 + (seed % 20) }, () => pick(random, pieces)).join('');
  return `---\ntitle: "x"\n---\n${body}`;
}

async function opened(text: string): Promise<{
  readonly sections: readonly SectionItem[];
  readonly after: (change: SectionChange) => Promise<string | undefined>;
}> {
  const files: Readonly<Record<string, string>> = { ...smallSite, '_pages/about.md': 'none', [page]: text };
  const { service, uri } = inMemory(files);
  const view = await service.sectionsView(uri(page));
  const flat = (items: readonly SectionItem[]): readonly SectionItem[] =>
    items.flatMap(item => [item, ...flat(item.children)]);
  return {
    sections: flat(view?.sections ?? []),
    async after(change) {
      const done = await service.changeSection(uri(page), change);
      if (done.kind === 'refused') return undefined;
      return applyEdits(text, done.files.find(({ path }) => path === page)?.edits ?? []);
    },
  };
}

const titlesOf = (sections: readonly SectionItem[]): readonly string[] => sections.map(({ title }) => title).sort();
const lettersOf = (text: string): string => text.split('').sort().join('');

describe('sections of any page in HTML', () => {
  it('lose nothing where they are moved, and come back byte for byte where they were hidden', async function () {
    this.timeout(600_000);
    let moves = 0;
    let returns = 0;
    for (let seed = 1; seed <= pages; seed++) {
      const text = textOf(seed);
      const { sections, after } = await opened(text);
      for (const { key, isHidden } of sections) {
        if (isHidden) continue;
        const what = `seed ${seed}, ${key}:\n${text}`;
        const moved = await after({ kind: 'move', section: key, to: 'down' });
        if (moved !== undefined) {
          assert.equal(lettersOf(moved), lettersOf(text), what);
          assert.deepEqual(titlesOf((await opened(moved)).sections), titlesOf(sections), what);
          moves++;
        }
        // their keys count what is hidden
        if (sections.some(one => one.isHidden)) continue;
        const hidden = await after({ kind: 'hide', section: key });
        if (hidden === undefined) continue;
        const there = await opened(hidden);
        const own = there.sections.find(one => one.isHidden);
        assert.ok(own !== undefined, `${what}\n${hidden}`);
        assert.equal(await there.after({ kind: 'show', section: own.key }), text, what);
        returns++;
      }
    }
    assert.ok(moves > 10 && returns > 10, `${moves} moves, ${returns} returns`);
  });
});
