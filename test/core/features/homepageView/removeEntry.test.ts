import assert from 'node:assert/strict';
import { entryBlocks } from '../../../../src/core/features/entries/entryBlocks';
import { shownEntry, type EntryFile } from '../../../../src/core/features/entries/entryFile';
import { changePublications } from '../../../../src/core/features/homepageView/changePublications';
import { readModel } from '../../../../src/core/page/pageModels';
import { applyEdits } from '../../../../src/core/text/edit';

const path = '_pages/about.md';

describe('a publication that is removed', () => {
  it('goes with its lines; the blank ones between its neighbours stay as many', () => {
    assert.equal(
      without(`${paper('Tides')}\n${paper('Boats')}\n${paper('Nets')}\n`, 'Boats'),
      `${paper('Tides')}\n${paper('Nets')}\n`,
    );
    assert.equal(
      without(`# Papers\n\n${paper('Tides')}\n\n${paper('Boats')}\n\n# Talks\n`, 'Boats'),
      `# Papers\n\n${paper('Tides')}\n\n# Talks\n`,
    );
    assert.equal(without(`# Papers\n\n${paper('Tides')}\n\n# Talks\n`, 'Tides'), '# Papers\n\n# Talks\n');
  });

  it('goes with the blank lines above where it is the last: what stands below its list is as far away as before', () => {
    for (const behind of ['\n\n\n# Talks\n', '\n', '', '\n{: .papers}\n']) {
      assert.equal(
        without(`# Papers\n\n${paper('Tides')}\n\n${paper('Boats')}${behind}`, 'Boats'),
        `# Papers\n\n${paper('Tides')}${behind}`,
      );
      if (behind.includes('{:')) continue;
      assert.equal(
        without(`# Papers\n\n${box('Tides')}\n\n${box('Boats')}${behind}`, 'Boats'),
        `# Papers\n\n${box('Tides')}${behind}`,
      );
    }
  });

  it('goes with what stands below it in its list, in lines of CRLF too', () => {
    assert.equal(
      without(`${paper('Tides')}\r\n  - [Code](https://example.org/code)\r\n${paper('Boats')}\r\n`, 'Tides'),
      `${paper('Boats')}\r\n`,
    );
  });

  it('goes with the comment that names its box', () => {
    const named = (name: string): string => `<!-- ${name} -->\n${box(name)}\n`;
    assert.equal(without(`# Papers\n\n${named('Tides')}\n${named('Boats')}`, 'Tides'), `# Papers\n\n${named('Boats')}`);
  });

  it('is counted no more: the others are numbered anew', () => {
    assert.equal(
      without(`${paper('Tides', '- [3]')}\n${paper('Boats', '- [2]')}\n${paper('Nets', '- [1]')}\n`, 'Boats'),
      `${paper('Tides', '- [2]')}\n${paper('Nets', '- [1]')}\n`,
    );
    assert.equal(
      without(`${paper('Tides', '1.')}\n${paper('Boats', '2.')}\n${paper('Nets', '3.')}\n`, 'Tides'),
      `${paper('Boats', '1.')}\n${paper('Nets', '2.')}\n`,
    );
  });

  it('goes out of a list in HTML, and out of a data file', () => {
    const item = (name: string): string => `<li>Mei Lin, Ada Reed. "${name} of Lakes." <i>ISSI</i>, 2024.</li>`;
    assert.equal(
      without(`<ul>\n${item('Tides')}\n${item('Boats')}\n</ul>\n`, 'Tides'),
      `<ul>\n${item('Boats')}\n</ul>\n`,
    );
    const record = (name: string): string => `- title: ${name} of Lakes\n  authors: Mei Lin, Ada Reed\n  year: 2024\n`;
    assert.equal(
      without(record('Tides') + record('Boats') + record('Nets'), 'Boats', '_data/papers.yml'),
      record('Tides') + record('Nets'),
    );
  });

  it('goes with the dash that stands alone above it', () => {
    const record = (name: string): string => `-\n  title: ${name} of Lakes\n  authors: Mei Lin, Ada Reed\n`;
    assert.equal(
      without(`${record('Tides')}\n${record('Boats')}\n${record('Nets')}`, 'Boats', '_data/papers.yml'),
      `${record('Tides')}\n${record('Nets')}`,
    );
  });

  it('stays in a list in brackets, where it has no dash', () => {
    const data = '[{title: Tides of Lakes, authors: "Mei Lin"},\n {title: Boats of Lakes, authors: "Ada Reed"}]\n';
    const refusal = refusalOf([fileOf(data, '_data/papers.yml')], 'Tides', '_data/papers.yml');
    assert.match(refusal, /not written as an item of a list with a dash/);
  });

  it('stays where nobody knows where it ends, and where it is a file of its own', () => {
    const open = `# Papers\n\n${box('Tides').replace(/<\/div>\n<\/div>$/, '</div>')}\n`;
    assert.match(refusalOf([fileOf(open)], 'Tides'), /^“\{0\}” cannot be removed: an element/);
    const home = fileOf(`# Papers\n\n${paper('Boats')}\n`);
    const own = fileOf(`${paper('Tides')}\n`, '_includes/tides.md');
    assert.match(refusalOf([home, own], 'Tides', own.path), /is a file of its own/);
  });

  it('stays where a data file would lose what another one repeats', () => {
    const data =
      '- title: Tides of Lakes\n  authors: &us Mei Lin, Ada Reed\n  year: 2024\n' +
      '- title: Boats of Lakes\n  authors: *us\n  year: 2023\n';
    assert.match(
      refusalOf([fileOf(data, '_data/papers.yml')], 'Tides', '_data/papers.yml'),
      /would be read differently/,
    );
  });
});

describe('a publication that is chosen in a view of the page as it was', () => {
  const twin = (year: number): string => `- Mei Lin, Ada Reed. "Boats of Lakes." *Journal of Lakes*, ${year}.\n`;
  const [tides, first, second, third] = [`${paper('Tides')}\n`, twin(2024), twin(2023), twin(2022)];
  /** What is left of a page when the entry is removed that the view had at a place; or why it is not. */
  const left = (before: string, at: number, now: string): string => {
    const { page } = fileOf(before);
    const block = entryBlocks(page)[at];
    assert.ok(block !== undefined);
    const entry = { path, key: block.key, shown: shownEntry(page, block) };
    const change = changePublications([fileOf(now)], { kind: 'remove', entry });
    return change.kind === 'edits' ? applyEdits(now, change.files[0]?.edits ?? []) : change.message.text;
  };
  const gone = /^This publication is not there any more/;

  it('is the one that it was there, among others of its title', () => {
    assert.equal(left(first + second + third, 1, first + second + third), first + third);
    assert.equal(left(first + second + third, 1, second + third), third);
    assert.equal(left(first + second + third, 2, second + third), second);
  });

  it('is none when it is gone, though another has its title', () => {
    assert.match(left(first + second + third, 1, first + third), gone);
    assert.match(left(first + second, 0, second), gone);
    assert.match(left(tides + first, 1, tides), gone);
  });

  it('is still the one that was edited meanwhile, where its title tells it', () => {
    assert.equal(left(tides + first, 1, tides + second), tides);
  });

  it('moves next to none but the one that it was dropped on', () => {
    const { page } = fileOf(tides + first + second);
    const [moved, , target] = entryBlocks(page).map(block => ({
      ...{ path, key: block.key, shown: shownEntry(page, block) },
    }));
    assert.ok(moved !== undefined && target !== undefined);
    const to = { kind: 'after', entry: target } as const;
    const change = changePublications([fileOf(tides + first + third)], { kind: 'move', entry: moved, to });
    assert.ok(change.kind === 'refused');
    assert.match(change.message.text, gone);
  });
});

function paper(name: string, mark = '-'): string {
  return `${mark} Mei Lin, Ada Reed. "${name} of Lakes." *Journal of Lakes*, 2024.`;
}

function box(name: string): string {
  return (
    `<div class='paper-box'><div class='paper-box-image'><img src='images/${name}.png' alt='${name}'></div>\n` +
    `<div class='paper-box-text' markdown='1'>\n\n[${name} of Lakes](https://example.org/${name})\n\n**Mei Lin**, Ada Reed\n\n</div>\n</div>`
  );
}

function fileOf(text: string, own = path): EntryFile {
  return { path: own, page: readModel(own, text) };
}

function without(text: string, name: string, own = path): string {
  const change = changePublications([fileOf(text, own)], {
    kind: 'remove',
    entry: { path: own, key: `${name} of Lakes` },
  });
  assert.ok(change.kind === 'edits', JSON.stringify(change));
  return applyEdits(text, change.files[0]?.edits ?? []);
}

function refusalOf(files: readonly EntryFile[], name: string, own = path): string {
  const change = changePublications(files, { kind: 'remove', entry: { path: own, key: `${name} of Lakes` } });
  assert.ok(change.kind === 'refused', JSON.stringify(change));
  return change.message.text;
}
