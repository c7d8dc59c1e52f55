import assert from 'node:assert/strict';
import { entryBlocks } from '../../../src/core/features/entries/entryBlocks';
import { sortEntries } from '../../../src/core/features/homepageView/moveEntries';
import type { SiteChange } from '../../../src/core/features/siteChange';
import { readListFile } from '../../../src/core/page/data/dataFile';
import { worksOf } from '../../../src/core/page/works/works';
import { placeInData } from '../../../src/core/publications/placing/placeInData';
import { entriesOf } from '../../../src/core/publications/entries/entriesOf';
import { parseYaml } from '../../../src/core/syntax/yaml';
import { applyEdits } from '../../../src/core/text/edit';
import { slice } from '../../../src/core/text/range';
import { randomCslItem } from '../cslItems';
import { createRandom } from '../random';
import { paperList } from '../paperList';
import type { FuzzTarget } from '../target';
import { stepEntry } from '../../core/features/homepageView/stepEntry';

const path = '_data/papers.yml';

/** A move keeps all items as Jekyll reads them, whatever list they are in. */
function checkMove(input: string, change: SiteChange): void {
  if (change.kind === 'refused') return;
  const after = applyEdits(input, change.files[0]?.edits ?? []);
  // an alias that stood above its anchor, and was empty, has its value below it
  if (parseYaml(after).unknownAliases.length < parseYaml(input).unknownAliases.length) return;
  assert.deepEqual(itemsOf(after), itemsOf(input), after);
}

/** What the items say, and what is wrong with the file. A block at the very end has a line break less where the file does not end with one. */
function itemsOf(text: string): readonly string[] {
  const { plain, problems } = parseYaml(text);
  const lists: readonly unknown[] = Array.isArray(plain) ? plain : Object.values(plain ?? {});
  return [
    ...lists.flat(9).map(item => JSON.stringify(item).replaceAll('\\n"', '"')),
    ...problems.map(({ message }) => message),
  ]
    .filter(item => item !== 'null')
    .sort();
}

/** Data files that list papers: read, put in another order, and given another one, which is read again beside the others. */
export const paperListTarget: FuzzTarget = {
  name: 'paperList',
  make: paperList,
  run(input) {
    const page = readListFile(input);
    for (const { work, printed, yearPlaces } of entriesOf(page)) {
      assert.ok(printed.authors.length > 0 && work.title.text !== '');
      for (const { start, end } of [work.range, work.title.range, ...yearPlaces.map(({ range }) => range)])
        assert.ok(0 <= start && start <= end && end <= input.length);
    }
    const blocks = entryBlocks(page);
    for (const { range } of blocks) assert.ok(range.start < range.end && range.end <= input.length);
    for (const { key } of blocks) checkMove(input, stepEntry([{ path, page }], { path, key }, 'down'));
    checkMove(input, sortEntries([{ path, page }]));
    const known = randomCslItem(createRandom(input.length));
    const csl = { ...known, title: `${known.title ?? ''} Lakes`, author: [{ family: 'Reed', given: 'Ann' }] };
    const edits = placeInData(
      page,
      [{ csl, otherTitles: [], years: [], notices: [] }],
      ['Ann Reed'],
      new Set(['title']),
    );
    const after = applyEdits(input, edits);
    if (edits.length === 0 || parseYaml(input).problems.length > 0) return Promise.resolve();
    assert.deepEqual(parseYaml(after).problems, [], after);
    const words = (text: string): readonly string[] =>
      worksOf(readListFile(text)).map(({ range }) => slice(text, range).trimEnd());
    const before = words(input);
    const now = words(after);
    assert.equal(now.length, before.length + 1, after);
    for (const one of before) assert.ok(now.includes(one), `${one}\n…\n${after}`);
    return Promise.resolve();
  },
};
