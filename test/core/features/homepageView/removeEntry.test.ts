import assert from 'node:assert/strict';
import type { EntryFile } from '../../../../src/core/features/entries/entryFile';
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
    assert.match(refusalOf([fileOf(data, '_data/papers.yml')], 'Tides', '_data/papers.yml'), /would be read otherwise/);
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
