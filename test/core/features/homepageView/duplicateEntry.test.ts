import assert from 'node:assert/strict';
import { changePublications } from '../../../../src/core/features/homepageView/changePublications';
import { readModel } from '../../../../src/core/page/pageModels';
import { applyEdits } from '../../../../src/core/text/edit';

/** The text once “Tides of Lakes” stands in it twice, or why it does not. */
function twice(text: string, path = '_data/papers.yml'): string {
  const files = [{ path, page: readModel(path, text) }];
  const change = changePublications(files, { kind: 'duplicate', entry: { path, key: 'Tides of Lakes' } });
  return change.kind === 'edits' ? applyEdits(text, change.files[0]?.edits ?? []) : change.message.text;
}

function record(name: string, dash = '- '): string {
  return `${dash}title: ${name} of Lakes\n  authors: Mei Lin, Ada Reed\n  year: 2024\n`;
}

describe('a publication that is duplicated', () => {
  it('has its own dash in a data file, before its keys or alone above them', () => {
    for (const dash of ['- ', '-\n  ', '- # 1\n  ', '-   # 1\n\n  '])
      for (const gap of ['', '\n'])
        assert.equal(
          twice(record('Tides', dash) + gap + record('Boats', dash)),
          [record('Tides', dash), record('Tides', dash), record('Boats', dash)].join(gap),
        );
  });

  it('stays alone where it has no dash: in brackets and under a key', () => {
    const inBrackets =
      '[{title: Tides of Lakes, authors: "Mei Lin"},\n {title: Boats of Lakes, authors: "Ada Reed"}]\n';
    const underKey = 'tides:\n  title: Tides of Lakes\n  authors: Mei Lin, Ada Reed\n';
    for (const text of [inBrackets, underKey])
      assert.match(twice(text), /^“\{0\}” cannot be duplicated from here: it is not written as an item of a list/);
  });

  it('stays alone where nobody knows where it ends', () => {
    const open =
      "# Papers\n\n<div class='paper-box'><div class='paper-box-text' markdown='1'>\n\n" +
      '[Tides of Lakes](https://example.org/tides)\n\n**Mei Lin**, Ada Reed\n\n</div>\n';
    assert.match(twice(open, '_pages/about.md'), /^“\{0\}” cannot be duplicated: an element or a Liquid block/);
  });
});
