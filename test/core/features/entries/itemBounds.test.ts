import assert from 'node:assert/strict';
import { entryBlocks } from '../../../../src/core/features/entries/entryBlocks';
import {
  changePublications,
  type PublicationChange,
} from '../../../../src/core/features/homepageView/changePublications';
import { parsePage } from '../../../../src/core/page/parsePage';
import { applyEdits } from '../../../../src/core/text/edit';
import { slice } from '../../../../src/core/text/range';

const path = '_pages/about.md';
const names = ['Lakes', 'Rivers', 'Seas'] as const;

function item(name: string): string {
  return `- [${name} of the north](https://lakes.example/${name}), **Mei Lin**, Ann Reed, *ICML*, 2029.\n`;
}

function noted(name: string): string {
  return `<!-- ${name}: ask for the PDF -->\n${item(name)}`;
}

function named(name: string): string {
  return `${item(name)}{: #${name}}\n`;
}

/** A list once something is done to one of its items. */
function after(list: string, name: string, change: 'up' | 'down' | 'remove' | 'duplicate'): string {
  const text = `# Publications\n\n${list}\n# Talks\n`;
  const entry = { path, key: `${name} of the north` };
  const asked: PublicationChange =
    change === 'remove' || change === 'duplicate' ? { kind: change, entry } : { kind: 'move', entry, to: change };
  const made = changePublications([{ path, page: parsePage(text) }], asked);
  assert.ok(made.kind === 'edits', JSON.stringify(made));
  return applyEdits(text, made.files[0]?.edits ?? []).slice('# Publications\n\n'.length, -'\n# Talks\n'.length);
}

describe('an item of a list with lines that are its own', () => {
  it('has the comment right above it where most have one, and the attributes below it', () => {
    for (const written of [noted, named]) {
      const page = parsePage(`# Publications\n\n${names.map(written).join('')}`);
      assert.deepEqual(
        entryBlocks(page).map(({ range }) => `${slice(page.text, range)}\n`),
        names.map(written),
      );
    }
  });

  it('goes with them, and is written twice with them', () => {
    for (const written of [noted, named])
      for (const gap of ['', '\n']) {
        const list = (...all: readonly string[]): string => all.map(written).join(gap);
        const before = list(...names);
        assert.equal(after(before, 'Lakes', 'down'), list('Rivers', 'Lakes', 'Seas'));
        assert.equal(after(before, 'Seas', 'up'), list('Lakes', 'Seas', 'Rivers'));
        assert.equal(after(before, 'Rivers', 'remove'), list('Lakes', 'Seas'));
        assert.equal(after(before, 'Lakes', 'duplicate'), list('Lakes', 'Lakes', 'Rivers', 'Seas'));
      }
  });

  it('leaves a comment where it is that heads a group, or is alone, and the attributes of a list of several', () => {
    const [lakes, rivers, seas] = names.map(item);
    assert.equal(
      after(`<!-- newest first -->\n${lakes}${rivers}${seas}`, 'Lakes', 'down'),
      `<!-- newest first -->\n${rivers}${lakes}${seas}`,
    );
    assert.equal(after(`${lakes}${rivers}{: .papers}\n`, 'Rivers', 'up'), `${rivers}${lakes}{: .papers}\n`);
  });
});
