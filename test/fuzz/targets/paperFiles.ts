import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { placeInCollection } from '../../../src/core/publications/paperFiles/placeInCollection';
import { randomCslItem } from '../cslItems';
import { paperFile } from '../paperList';
import { createRandom } from '../random';
import type { FuzzTarget } from '../target';

/** Between two files. */
const between = '\f';

/** Files of a collection, and a new one like them: front matter that Jekyll reads whole, under a name that no system minds. */
export const paperFilesTarget: FuzzTarget = {
  name: 'paperFiles',
  make: random => Array.from({ length: 1 + random(3) }, () => paperFile(random)).join(between),
  run(input) {
    const files = input
      .split(between)
      .map((text, at) => ({ path: `_publications/2029-0${at + 1}-03-lakes-that.md`, page: parsePage(text) }));
    const known = randomCslItem(createRandom(input.length));
    const csl = { ...known, title: `${known.title ?? ''} Lakes`, author: [{ family: 'Reed', given: 'Ann' }] };
    const placed = placeInCollection(files, [{ csl, otherTitles: [], years: [], notices: [] }], {
      ownNames: ['Ann Reed'],
      isTaken: () => false,
      isSample: () => false,
      asMarkdown: new Set(['title']),
    });
    const isRead = files.every(({ page }) => page.frontMatter.yaml.problems.length === 0);
    for (const { path, text } of placed) {
      assert.match(path, /^_publications\/[\p{L}\p{N}_-]{1,160}\.md$/u);
      const { state, yaml } = parsePage(text).frontMatter;
      assert.equal(state, 'present', text);
      if (!isRead) continue;
      assert.deepEqual(yaml.problems, [], text);
      const titled = yaml.root?.kind === 'mapping' ? yaml.root.entries.find(({ key }) => key === 'title') : undefined;
      assert.ok(titled?.value.kind === 'scalar' && String(titled.value.value).trim().endsWith('Lakes'), text);
    }
    return Promise.resolve();
  },
};
