import assert from 'node:assert/strict';
import type { EntryFile } from '../../../../src/core/features/entries/entryFile';
import {
  changePublications,
  type PublicationChange,
} from '../../../../src/core/features/homepageView/changePublications';
import { parsePage } from '../../../../src/core/page/parsePage';
import { applyEdits } from '../../../../src/core/text/edit';

const path = '_pages/about.md';

describe('publications that are numbered by hand', () => {
  it('are counted anew where one is moved: up, and down', () => {
    assert.deepEqual(
      moved([paper('- [1]', 'Tides'), paper('- [2]', 'Boats'), paper('- [3]', 'Nets')], {
        kind: 'move',
        entry: at('Nets'),
        to: { kind: 'before', entry: at('Tides') },
      }),
      [paper('- [1]', 'Nets'), paper('- [2]', 'Tides'), paper('- [3]', 'Boats')],
    );
    assert.deepEqual(
      moved([paper('- **J3.**', 'Tides'), paper('- **J2.**', 'Boats'), paper('- **J1.**', 'Nets')], {
        kind: 'move',
        entry: at('Nets'),
        to: 'up',
      }),
      [paper('- **J3.**', 'Tides'), paper('- **J2.**', 'Nets'), paper('- **J1.**', 'Boats')],
    );
  });

  it('keep the numbers of a list in the source in order too, also where they grow longer', () => {
    const names = ['Tides', 'Boats', 'Nets', 'Dunes', 'Peat', 'Ice', 'Rivers', 'Floods', 'Gauges', 'Buoys'];
    const list = names.map((name, index) => paper(`${index + 1}.`, name));
    const after = moved(list, { kind: 'move', entry: at('Buoys'), to: { kind: 'before', entry: at('Tides') } });
    assert.deepEqual(
      after,
      ['Buoys', ...names.slice(0, -1)].map((name, index) => paper(`${index + 1}.`, name)),
    );
  });

  it('are counted anew when they are sorted', () => {
    assert.deepEqual(moved([paper('- (2)', 'Tides', 2020), paper('- (1)', 'Boats', 2026)], { kind: 'sort' }), [
      paper('- (2)', 'Boats', 2026),
      paper('- (1)', 'Tides', 2020),
    ]);
  });

  it('go from one list that is counted to another that is counted in that way; both are counted anew', () => {
    const text = `${paper('- [1]', 'Tides')}\n${paper('- [2]', 'Boats')}\n\n## Workshops\n\n${paper('- [1]', 'Nets')}\n${paper('- [2]', 'Dunes')}\n`;
    const change: PublicationChange = {
      kind: 'move',
      entry: at('Tides'),
      to: { kind: 'before', entry: at('Dunes') },
    };
    assert.equal(
      after(text, change),
      `${paper('- [1]', 'Boats')}\n\n## Workshops\n\n${paper('- [1]', 'Nets')}\n${paper('- [2]', 'Tides')}\n${paper('- [3]', 'Dunes')}\n`,
    );
  });

  it('go on with the numbers of the list above, down to the end of the page', () => {
    const text = `## 2026\n\n${paper('- [3]', 'Tides')}\n${paper('- [2]', 'Boats')}\n\n## 2025\n\n${paper('- [1]', 'Nets')}\n`;
    assert.equal(
      after(text, { kind: 'move', entry: at('Nets'), to: { kind: 'before', entry: at('Tides') } }),
      `## 2026\n\n${paper('- [3]', 'Nets')}\n${paper('- [2]', 'Tides')}\n${paper('- [1]', 'Boats')}\n\n## 2025\n\n`,
    );
  });

  it('in HTML are counted anew as well', () => {
    const item = (number: number, name: string): string =>
      `<li>[${number}] Mei Lin, Ada Reed. "${name} of Lakes." <i>ISSI</i>, 2024.</li>`;
    assert.equal(
      after(`<ul>\n${item(1, 'Tides')}\n${item(2, 'Boats')}\n</ul>\n`, { kind: 'move', entry: at('Boats'), to: 'up' }),
      `<ul>\n${item(1, 'Boats')}\n${item(2, 'Tides')}\n</ul>\n`,
    );
  });

  it('are counted anew when one is written once more, which is shown', () => {
    const list = (...papers: readonly (readonly [number, string])[]): string =>
      `${papers.map(([number, name]) => paper(`- [${number}]`, name)).join('\n')}\n`;
    const text = list([2, 'Tides'], [1, 'Boats']);
    assert.equal(
      after(text, { kind: 'duplicate', entry: at('Boats') }),
      list([3, 'Tides'], [2, 'Boats'], [1, 'Boats']),
    );
    const names = Array.from({ length: 9 }, (_, rank): readonly [number, string] => [9 - rank, `Boats ${rank}`]);
    const file: EntryFile = { path, page: parsePage(head + list(...names)) };
    const change = changePublications([file], { kind: 'duplicate', entry: at('Boats 8') });
    assert.ok(change.kind === 'edits' && change.reveal !== undefined);
    const now = applyEdits(file.page.text, change.files[0]?.edits ?? []);
    assert.equal(now.slice(change.reveal.start, change.reveal.end), paper('- [1]', 'Boats 8'));
  });

  for (const from of [0, 1, 2])
    it(`are counted anew when all are sorted, and the one at the cursor is shown where it stands then: number ${from + 1}`, () => {
      const names = ['Tides', 'Boats', 'Reefs'] as const;
      const name = names[from] ?? 'Tides';
      const years = { Tides: 2020, Boats: 2026, Reefs: 2023 };
      const list = names.map((other, rank) => paper(`- [${rank + 1}]`, other, years[other])).join('\n');
      const file: EntryFile = { path, page: parsePage(`${head}${list}\n`) };
      const change = changePublications([file], { kind: 'sort', following: at(name) });
      assert.ok(change.kind === 'edits' && change.reveal !== undefined);
      const now = applyEdits(file.page.text, change.files[0]?.edits ?? []);
      const number = { Boats: 1, Reefs: 2, Tides: 3 }[name];
      assert.equal(now.slice(change.reveal.start, change.reveal.end), paper(`- [${number}]`, name, years[name]));
    });

  it('are counted anew when one is moved, of which it is told where it stood and where it stands', () => {
    const text = `${head}${paper('- [1]', 'Tides')}\n${paper('- [2]', 'Boats')}\n`;
    const change = changePublications([{ path, page: parsePage(text) }], {
      kind: 'move',
      entry: at('Tides'),
      to: 'down',
    });
    assert.ok(change.kind === 'edits' && change.moved !== undefined);
    const now = applyEdits(text, change.files[0]?.edits ?? []);
    assert.deepEqual(
      [
        text.slice(change.moved.from.start, change.moved.from.end),
        now.slice(change.moved.to.start, change.moved.to.end),
      ],
      [paper('- [1]', 'Tides'), paper('- [2]', 'Tides')],
    );
  });

  it('are left as they are where there is a gap, where all have one number, and where one goes to others that have none', () => {
    const swap: PublicationChange = { kind: 'move', entry: at('Boats'), to: 'up' };
    for (const [one, other] of [
      ['- [1]', '- [3]'],
      ['1.', '1.'],
      ['- [1]', '- [J2]'],
    ] as const)
      assert.deepEqual(moved([paper(one, 'Tides'), paper(other, 'Boats')], swap), [
        paper(other, 'Boats'),
        paper(one, 'Tides'),
      ]);
    const text = `${paper('- [1]', 'Tides')}\n${paper('- [2]', 'Boats')}\n\n## Selected\n\n${paper('-', 'Nets')}\n`;
    assert.equal(
      after(text, { kind: 'move', entry: at('Tides'), to: { kind: 'before', entry: at('Nets') } }),
      `${paper('- [2]', 'Boats')}\n\n## Selected\n\n${paper('- [1]', 'Tides')}\n${paper('-', 'Nets')}\n`,
    );
  });
});

function at(name: string): { readonly path: string; readonly key: string } {
  return { path, key: `${name} of Lakes` };
}

function paper(mark: string, name: string, year = 2024): string {
  return `${mark} Mei Lin, Ada Reed. "${name} of Lakes." *Journal of Lakes*, ${year}.`;
}

function moved(lines: readonly string[], change: PublicationChange): readonly string[] {
  return after(`${lines.join('\n')}\n`, change)
    .trimEnd()
    .split('\n');
}

const head = '---\npermalink: /\n---\n\n# Publications\n\n';

function after(text: string, change: PublicationChange): string {
  const file: EntryFile = { path, page: parsePage(head + text) };
  const done = changePublications([file], change);
  assert.ok(done.kind === 'edits', 'it is done');
  const result = applyEdits(file.page.text, done.files[0]?.edits ?? []);
  assert.ok(result.startsWith(head));
  return result.slice(head.length);
}
