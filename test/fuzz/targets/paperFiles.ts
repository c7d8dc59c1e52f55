import assert from 'node:assert/strict';
import { listedPaper } from '../../../src/core/page/data/dataFile';
import type { PageModel } from '../../../src/core/page/pageModel';
import { parsePage } from '../../../src/core/page/parsePage';
import type { Addition } from '../../../src/core/publications/completing/addition';
import { entriesOf } from '../../../src/core/publications/entries/entriesOf';
import { lackingKeys } from '../../../src/core/publications/paperFiles/lackingKeys';
import { placeInCollection } from '../../../src/core/publications/paperFiles/placeInCollection';
import { applyEdits } from '../../../src/core/text/edit';
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
    const options = { ownNames: ['Ann Reed'], isSample: () => false, asMarkdown: new Set(['title']) };
    for (const { path, page } of files) {
      assertRead(page);
      if (isRead) assertCompleted(page, lackingKeys(path, files, csl, options));
    }
    return Promise.resolve();
  },
};

/** Each place that was read lies in the text. */
function assertRead(page: PageModel): void {
  for (const { work, identifiers, yearPlaces } of entriesOf(listedPaper(page)))
    for (const { start, end } of [
      work.range,
      work.title.range,
      ...[...identifiers, ...yearPlaces].map(one => one.range),
    ])
      assert.ok(start >= 0 && start <= end && end <= page.text.length, page.text);
}

/** Keys are added or filled in, and every other one says what it said. */
function assertCompleted(page: PageModel, additions: readonly Addition[]): void {
  const text = applyEdits(
    page.text,
    additions.map(({ edit }) => edit),
  );
  const { frontMatter } = parsePage(text);
  assert.deepEqual(frontMatter.yaml.problems, [], text);
  const { root } = page.frontMatter.yaml;
  const entries = root?.kind === 'mapping' ? root.entries : [];
  const told = new Set(additions.map(({ label }) => label.values[0]));
  const now = frontMatter.yaml.root?.kind === 'mapping' ? frontMatter.yaml.root.entries : [];
  for (const { key, value } of entries) {
    // of a key that stands twice YAML takes the last
    if (entries.filter(one => one.key === key).length > 1) continue;
    const after = now.find(one => one.key === key)?.value;
    if (!told.has(key) && value.kind === 'scalar')
      assert.deepEqual(after?.kind === 'scalar' ? after.value : undefined, value.value, text);
  }
}
