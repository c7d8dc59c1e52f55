import assert from 'node:assert/strict';
import { item, page, paper, placed } from './placing';

describe('Publications go onto a page that shows no papers:', () => {
  it('into an empty section for papers, in the template’s own style', () => {
    const after = placed(page('# Publications', '', '# Talks', '', '- nothing'), paper(2022), paper(2025));
    assert.match(
      after,
      /# Publications\n\n<div class='paper-box'>[\s\S]*PONDS 2025[\s\S]*PONDS 2022[\s\S]*\n\n# Talks/,
    );
  });

  it('into an empty section of a page with CRLF, with no other line breaks than CRLF', () => {
    const before = page('# Publications', '', '# Talks', '', '- one').replaceAll('\n', '\r\n');
    const after = placed(before, paper(2022), paper(2025));
    assert.match(after, /PONDS 2025/);
    assert.equal(after.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  });

  it('into an empty section for papers, though the talks below read like papers', () => {
    const talks = ['# Talks', '', item('A Talk on Lakes', 2024)];
    assert.equal(
      placed(page('# Publications', '', ...talks), paper(2025)),
      page('# Publications', '', item('New Work of 2025', 2025), '', ...talks),
    );
  });

  it('above the items of a section for papers that cannot be read, as items', () => {
    const list = ['# 论文', '', '* 湖泊之一', '* 湖泊之二', '', '# 奖励', '', '- *2021.10* 虚构奖'];
    const entry = '* New Work of 2025, **Mei Lin**, Ada Reed, *PONDS*, 2025';
    assert.equal(placed(page(...list), paper(2025)), page(...list.slice(0, 2), entry, ...list.slice(2)));
  });

  it('at the end of the page where it has no section for papers', () => {
    const text = page('# About', '', 'Me.');
    const after = placed(text, paper(2022));
    assert.ok(after.startsWith(text.trimEnd()));
    assert.match(after, /PONDS 2022/);
  });
});
