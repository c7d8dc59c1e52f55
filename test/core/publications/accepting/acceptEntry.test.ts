import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { acceptEntry, entryUnderReview } from '../../../../src/core/publications/accepting/acceptEntry';
import { acceptWork } from '../../../../src/core/publications/accepting/acceptWork';
import { applyEdits } from '../../../../src/core/text/edit';

/** The page once the paper at `‸` is accepted. */
function accepted(marked: string, venue: string, year: number): string {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  return applyEdits(text, acceptEntry(parsePage(text), offset, { venue, year }, ['Mei Lin']));
}

const floods =
  '- **Mei Lin**, Bo Wang. "Saving Memory in Flood Models." *Journal of Floods*, 2025. [[Paper]](https://doi.org/10.5555/f)';
const lakes =
  '- **Mei Lin**, Ada Reed. "Maps of Slow and Deep Lakes." In *Proceedings of ECRR*, 2023. [[Paper]](https://doi.org/10.5555/l)';
const list = (entry: string): string => `# Publications\n\n${entry}\n${floods}\n${lakes}\n`;
/** An entry that has `venue`; where `before` had a number of arXiv that this has not, a link leads there. */
const own = (venue: string, before = ''): string => {
  const id = /\d{4}\.\d{5}/.exec(before)?.[0] ?? '';
  const kept = venue.includes(id) ? '' : ` [[arXiv]](https://arxiv.org/abs/${id})`;
  return `- **Mei Lin**, Jo Park. "What the ‸River Said." ${venue} [[PDF]](files/r.pdf)${kept}`;
};
const plain = (venue: string, before = ''): string => own(venue, before).replace('‸', '');
const boxOf = (badge: string, title: string, lines: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div>${badge === '' ? '' : `<div class="badge">${badge}</div>`}<img src='images/a.png' alt="a" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[${title}](https://example.org/t)

**Mei Lin**, Ada Reed

${lines}
</div>
</div>`;

describe('a paper that is accepted', () => {
  for (const venue of [
    '*Under review*, 2026.',
    'Under review at ICRA.',
    '(In submission).',
    'Submitted to the Journal of Rivers, 2026.',
    '*arXiv preprint arXiv:2601.00001*, 2026.',
    '*arXiv:2601.00001*.',
    '**在审**.',
    'Annals of Seas, under review.',
    '*Journal of Seas*. Under review.',
    'Journal of Seas, 2026. (in submission).',
    '湖泊学报, 2026. (审稿中).',
    '*bioRxiv*, 2026.',
    '*medRxiv*, 2026.',
    'bioRxiv 2026.',
    '*SSRN*.',
    '*ChemRxiv*, 2026.',
    '**Major revision at TOL**.',
    '*TOL* (Minor Revision).',
    '*Minor revision, TOL*.',
    '*Revise and resubmit, Journal of Seas*.',
    'R&R at *Journal of Seas*.',
    '*Under 2nd round review*.',
    'Under second-round review at TOL.',
    '*Undergoing review at TOL*.',
    '*IEEE TOL（大修）*.',
    '*IEEE TOL，二审*.',
    '*Manuscript in preparation*.',
    '*Submit to ISL, 2026*.',
  ])
    it(`is no longer “${venue}”`, () => {
      const now = list(plain('*Annals of Rivers*, 2026.', venue));
      assert.equal(accepted(list(own(venue)), 'Annals of Rivers', 2026), now);
    });

  for (const note of [
    '**Under Review**',
    'Under Review',
    '*Under Review*',
    '**Preprint**',
    '**Submitted**',
    '**under review**',
  ])
    it(`is no longer “${note}”, behind a comma as the template has venues`, () => {
      const page = (venue: string): string =>
        `# Publications\n\n- [Tides of ‸Deep Lakes](https://a.example/t), **Mei Lin**, A. Reed, ${venue}\n- [Maps of Slow Lakes](https://a.example/m), **Mei Lin**, A. Reed, **ISL 2024**\n`;
      assert.equal(accepted(page(note), 'ICRA', 2027), page('**ICRA 2027**').replace('‸', ''));
    });

  it('may have a title that nothing marks, and no year', () => {
    const page = (river: string): string =>
      `# Publications\n\n- **Mei Lin**, Jo Park. What the river said to the lake. ${river}\n- **Mei Lin**, Bo Wang. Saving memory in flood models. Journal of Floods, 2025.\n`;
    for (const venue of ['ISL, under review.', 'Under review.', 'Submitted to the Annals of Rivers.'])
      assert.equal(
        accepted(page(venue).replace('What the ', 'What the ‸'), 'Journal of Rivers', 2026),
        page('Journal of Rivers, 2026.'),
      );
  });

  it('is written like others of its kind', () => {
    const now = list(plain('In *Symposium on Rivers*, 2026.'));
    assert.equal(accepted(list(own('Under review.')), 'Symposium on Rivers', 2026), now);
  });

  for (const [label, now] of [
    ['`Under review`', '`ICRA 2027`'],
    ['``arXiv 2026``', '``ICRA 2027``'],
    ['**[arXiv 2026]**', '**[ICRA 2027]**'],
    ['[Under review]', '[ICRA 2027]'],
  ] as const)
    it(`stays a label before the title, as “${label}” was, though others have their venues behind the names`, () => {
      const page = (venue: string): string =>
        `# Publications\n\n- ${venue} [Tides of ‸Deep Lakes](https://a.example/t), **Mei Lin**, Ada Reed\n- [Maps of Slow Lakes](https://a.example/m), **Mei Lin**, Ada Reed, *Conference on Lakes (CL)*, 2024\n`;
      assert.equal(accepted(page(label), 'ICRA', 2027), page(now).replace('‸', ''));
    });

  for (const [venue, beside, now] of [
    ['*arXiv 2026.*', '*ISL 2025.*', '*ICRA 2027.*'],
    ['**arXiv 2026.**', '**ISL 2025.**', '**ICRA 2027.**'],
    ['*arXiv preprint, 2026.*', '*ISL 2025.*', '*ICRA 2027.*'],
    ['<em>arXiv 2026.</em>', '<em>ISL 2025.</em>', '<em>ICRA 2027.</em>'],
    ['*arXiv 2026.*', '*ISL 2025*.', '*ICRA 2027*.'],
    ['*arXiv 2026.*', '*ISL 2025*', '*ICRA 2027*.'],
    ['*arXiv 2026*.', '*ISL 2025.*', '*ICRA 2027.*'],
    ['*arXiv 2026*', '*ISL 2025.*', '*ICRA 2027*'],
  ] as const)
    it(`has no mark without a partner: “${venue}” beside “${beside}” is “${now}”`, () => {
      const page = (venue: string): string =>
        `# Publications\n\n${own(venue)}\n${own(beside).replace('What the ‸River Said', 'Deep Maps of Rivers')}\n`;
      assert.equal(accepted(page(venue), 'ICRA', 2027), page(now).replace('‸', ''));
    });

  for (const [beside, venue, now] of [
    ['ICML 2025', 'IEEE Transactions on Mobile Computing', 'TMC 2027'],
    ['TPAMI 2024', 'IEEE Transactions on Mobile Computing', 'TMC 2027'],
    ['TPAMI 2024', 'International Conference on Machine Learning', 'ICML 2027'],
    ['ICML 2025', 'ICML', 'ICML 2027'],
    ['ICML 2025', 'CVPR Workshops', 'CVPR Workshops 2027'],
    ['ICML 2025', 'Journal of Lakes', 'Journal of Lakes 2027'],
    ['IEEE Access 2024', 'IEEE Transactions on Mobile Computing', 'IEEE Transactions on Mobile Computing 2027'],
    ['Journal of Lakes 2024', 'IEEE Transactions on Mobile Computing', 'IEEE Transactions on Mobile Computing 2027'],
  ] as const)
    it(`appears in “${now}” beside “${beside}”, at “${venue}”`, () => {
      const html = (title: string, label: string): string =>
        `<div><h3>[${label}] ${title}</h3>\n<p>\n<strong>Mei Lin</strong>, Ada Reed\n</p>\n<p><a href="https://example.org/p">Paper</a></p></div>\n`;
      const headed = (label: string): string =>
        `# Publications\n\n${html('What the ‸River Said', label)}\n${html('Deep Maps of Rivers', beside)}`;
      assert.equal(accepted(headed('arXiv 2026'), venue, 2027), headed(now).replace('‸', ''));
      const tagged = (label: string): string =>
        `# Publications\n\n- <span class="tag">${label}</span> [Tides of ‸Deep Lakes](https://a.example/t), **Mei Lin**, Ada Reed\n- [Maps of Slow Lakes](https://a.example/m), **Mei Lin**, Ada Reed, **${beside}**\n`;
      assert.equal(accepted(tagged('Preprint'), venue, 2027), tagged(now).replace('‸', ''));
    });

  for (const [beside, venue, now] of [
    ['``ISL2026``', 'Lake Letters', '``Lake Letters 2027``'],
    ['``ISL2026``', 'ICRA', '``ICRA2027``'],
    ['**ISL2026**', 'IEEE TL', '**IEEE TL 2027**'],
  ] as const)
    it(`is ${now} beside ${beside}: a year is glued to acronyms alone`, () => {
      const page = (venue: string): string =>
        `# Publications\n\n- ${venue} [Tides of ‸Deep Lakes](https://a.example/t), **Mei Lin**, Ada Reed\n- ${beside} [Maps of Slow Lakes](https://a.example/m), **Mei Lin**, Ada Reed\n`;
      assert.equal(accepted(page(beside.replace('ISL2026', 'Under Review')), venue, 2027), page(now).replace('‸', ''));
    });

  it('does not take the publisher of a neighbour along', () => {
    const other =
      '- **Mei Lin**, Bo Wang. "Deep Maps of Rivers." In *Symposium on Rivers*. Reed Press, 2025. [[PDF]](files/m.pdf)';
    const page = (venue: string): string => `# Publications\n\n${own(venue)}\n${other}\n${lakes}\n`;
    const now = page('In *Symposium on Seas*, 2026.').replace('‸', '');
    assert.equal(accepted(page('Under review.'), 'Symposium on Seas', 2026), now);
  });

  for (const words of ['in press', 'forthcoming', 'accepted', 'Under review', 'submitted'])
    it(`has its year in the brackets of a reference, where “${words}” stood`, () => {
      const page = (year: string, venue: string): string =>
        `# Publications\n\n- Lin, M., & Reed, A. (${year}). What the ‸river said. *${venue}*.\n- Lin, M., & Reed, A. (2025). Maps of deep lakes. *Journal of Lakes*.\n`;
      const without = (text: string): string => text.replace('‸', '');
      assert.equal(
        accepted(page(words, 'Journal of Rain'), 'Journal of Rain', 2027),
        without(page('2027', 'Journal of Rain')),
      );
      assert.equal(
        accepted(page(words, 'Journal of Rain'), 'Journal of Rivers', 2027),
        without(page('2027', 'Journal of Rivers')),
      );
    });

  it('has its venue in the place of “(submitted)” behind the authors, where the words behind them name none', () => {
    const page = (standing: string): string =>
      `# Publications\n\n- **What the ‸River Said**<br>Mei Lin, Ada Reed${standing}<br>[PDF](files/a.pdf)\n- **Maps of Deep Lakes**<br>Mei Lin, Ada Reed<br>ICML 2024<br>[PDF](files/b.pdf)\n`;
    assert.equal(accepted(page(' (submitted)'), 'ICML', 2024), page(' ICML 2024').replace('‸', ''));
    const paper = (standing: string): string =>
      `# Publications\n\n- Mei Lin, Ada Reed ${standing}. "What the ‸River Said." Working paper. [PDF](files/a.pdf)\n`;
    for (const standing of ['(under review)', '(submitted)', '(in preparation)'])
      assert.equal(accepted(paper(standing), 'ICML', 2027), paper('(ICML 2027)').replace('‸', ''));
  });

  for (const [what, other, venue] of [
    [
      'as the entries around',
      'Lin, M., & Reed, A. (2024). Maps of deep lakes. *Journal of Lakes*.',
      '*Annals of Rivers*.',
    ],
    [
      'as those that have their year with it',
      '**Mei Lin**, Ada Reed. "Maps of Deep Lakes." *Lakes*, 2024.',
      '*Annals of Rivers*.',
    ],
    ['alone', '', '*Annals of Rivers*.'],
  ] as const)
    for (const standing of ['submitted', 'under review'])
      it(`has its year where “(${standing})” stood in a reference that ends with its title, and its venue behind that: ${what}`, () => {
        const page = (year: string, behind: string): string =>
          `# Publications\n\n- Lin, M., & Reed, A. (${year}). What the ‸river said.${behind} [[PDF]](files/a.pdf)\n${other && `- ${other}\n`}`;
        const now = page('2027', ` ${venue}`).replace('‸', '');
        assert.equal(accepted(page(standing, ''), 'Annals of Rivers', 2027), now);
        const quoted = (year: string, behind: string): string =>
          page(year, behind).replace('What the ‸river said.', '"What the ‸River Said."');
        assert.equal(
          accepted(quoted(standing, ''), 'Annals of Rivers', 2027),
          quoted('2027', ` ${venue}`).replace('‸', ''),
        );
      });

  it('has its venue in the place of “(submitted)” where the entries around have theirs there', () => {
    const page = (standing: string): string =>
      `# Publications\n\n- Mei Lin, Ada Reed (${standing}). "What the ‸River Said." [PDF](files/a.pdf)\n- Mei Lin, Ada Reed (ICML 2024). "Maps of Deep Lakes." [PDF](files/b.pdf)\n`;
    assert.equal(accepted(page('submitted'), 'ECCV', 2026), page('ECCV 2026').replace('‸', ''));
  });

  for (const other of ['(Nature, 2024)', '(Journal of Winds 2024)', '(Annals of Seas, May 2024)'])
    it(`has its venue in the place of “(submitted)” beside one without an acronym there: ${other}`, () => {
      const page = (standing: string): string =>
        `# Publications\n\n- Mei Lin, Ada Reed ${standing}. [What the ‸River Said](a.pdf)\n- Mei Lin, Ada Reed ${other}. [Maps of Deep Lakes](b.pdf)\n`;
      const now = accepted(page('(submitted)'), 'Journal of Lakes', 2029);
      assert.match(now, /^- Mei Lin, Ada Reed \(.*Journal of Lakes.* 2029\)\. \[What the River Said\]\(a\.pdf\)$/m);
    });

  for (const other of ['(May 2024)', '(2024, in press)', '(2024a)'])
    it(`has its venue behind the title where the brackets of others hold no venue: ${other}`, () => {
      const page = (year: string, venue: string): string =>
        `# Publications\n\n- Lin, M., & Reed, A. (${year}). What the ‸river said.${venue}\n- Lin, M., & Reed, A. ${other}. Maps of deep lakes. *Journal of Lakes*.\n`;
      const now = page('2027', ' *Annals of Rivers*.').replace('‸', '');
      assert.equal(accepted(page('submitted', ''), 'Annals of Rivers', 2027), now);
    });

  for (const [title, end] of [
    ['What did the ‸river say?', ' *Annals of Rivers*.'],
    ['[What did the ‸river say?](a.pdf)', ' *Annals of Rivers*.'],
    ['"What Did the ‸River Say?"', ' *Annals of Rivers*.'],
    ['Say ‸it, river!', ' *Annals of Rivers*.'],
  ] as const)
    for (const other of ['Lin, M., & Reed, A. (2024). Maps of deep lakes. *Journal of Lakes*.', ''])
      it(`has its venue behind the title that asks, without a stop of its own: ${title}, ${other && 'beside another'}`, () => {
        const page = (year: string, behind: string): string =>
          `# Publications\n\n- Lin, M., & Reed, A. (${year}). ${title}${behind}\n${other && `- ${other}\n`}`;
        const now = page('2027', end).replace('‸', '');
        assert.equal(accepted(page('submitted', ''), 'Annals of Rivers', 2027), now);
      });

  it('is not offered in the place of a year where its venue cannot be named', () => {
    const page = '# Publications\n\n- Lin, M., & Reed, A. (in press). What the river said. Working paper.\n';
    assert.equal(entryUnderReview(parsePage(page), page.indexOf('river')), undefined);
  });

  it('has the year where the page has it', () => {
    const page = `# Publications

- Lin, M., & Park, J. (2025). What the ‸river said to the lake. Under review.
- Lin, M., & Wang, B. (2024). Saving memory in flood models. *Journal of Floods*.
`;
    const now = page.replace('‸', '').replace('2025', '2026').replace('Under review.', '*Annals of Rivers*.');
    assert.equal(accepted(page, 'Annals of Rivers', 2026), now);
  });

  it('goes to where its year has its place, and the others stay as they are', () => {
    const entry = own('Under review.');
    const page = `# Publications\n\n${floods}\n${entry}\n${lakes}\n`;
    assert.equal(
      accepted(page, 'Annals of Rivers', 2026),
      `# Publications\n\n${plain('*Annals of Rivers*, 2026.')}\n${floods}\n${lakes}\n`,
    );
  });

  it('has a blank line between it and the one with which it changes places, as they had', () => {
    for (const others of [`\n## Lakes\n\n${lakes}\n\n${floods}\n`, '']) {
      const page = `# Publications\n\n## Rivers\n\n${floods}\n\n${own('Under review.')}\n${others}`;
      assert.equal(
        accepted(page, 'Annals of Rivers', 2026),
        `# Publications\n\n## Rivers\n\n${plain('*Annals of Rivers*, 2026.')}\n\n${floods}\n${others}`,
      );
    }
  });

  describe('keeps the number of its preprint as a link', () => {
    const now = (entry: string, other: string): string | undefined =>
      accepted(`# Publications\n\n- ${entry}\n- ${other}\n`, 'Annals of Rivers', 2026)
        .split('\n- ')
        .find(line => line.includes('River Said'));
    const preprint = 'arXiv preprint arXiv:2601.00001 (2025).';
    const entry = `**Mei Lin**, Jo Park. "What the ‸River Said." ${preprint}`;
    const other = '**Mei Lin**, Bo Wang. "Deep Maps of Rivers." Journal of Floods (2024).';
    const written = '**Mei Lin**, Jo Park. "What the River Said." Annals of Rivers (2026).';

    it('in the labels for files that have no address yet, and not in that of its page', () =>
      assert.equal(
        now(
          `${entry} [[网页]]() [[预览]]() [[代码]]()`,
          `${other} [[网页]](https://doi.org/10.5555/d) [[预览]](files/d.pdf)`,
        ),
        `${written} [[网页]]() [[预览]](https://arxiv.org/pdf/2601.00001) [[代码]]()`,
      ));

    it('behind the others, parted as they are', () =>
      assert.equal(
        now(
          `${entry} [PDF](files/r.pdf) \\| [Code](files/r.zip)`,
          `${other} [PDF](files/d.pdf) \\| [Code](files/d.zip)`,
        ),
        `${written} [PDF](files/r.pdf) \\| [Code](files/r.zip) \\| [arXiv](https://arxiv.org/abs/2601.00001)`,
      ));

    it('around its title where the others are linked there', () =>
      assert.equal(
        now(
          `What the ‸River Said. **Mei Lin**, Jo Park. *${preprint}*`,
          '[Deep Maps of Rivers](https://a.example/d). **Mei Lin**, Bo Wang. *Journal of Floods*, 2024.',
        ),
        '[What the River Said](https://arxiv.org/abs/2601.00001). **Mei Lin**, Jo Park. *Annals of Rivers*, 2026.',
      ));

    it('in HTML', () => {
      const page = (first: string): string =>
        `# Publications\n\n<ul>\n<li>${first}</li>\n<li><b>Mei Lin</b>, Bo Wang. "Deep Maps of Rivers." <i>Journal of Floods</i>, 2024. <a href="files/d.pdf">[PDF]</a></li>\n</ul>\n`;
      assert.equal(
        accepted(
          page(
            '<b>Mei Lin</b>, Jo Park. "What the ‸River Said." <i>arXiv:2601.00001</i>, 2025. <a href="files/r.pdf">[PDF]</a>',
          ),
          'Annals of Rivers',
          2026,
        ),
        page(
          '<b>Mei Lin</b>, Jo Park. "What the River Said." <i>Annals of Rivers</i>, 2026. <a href="files/r.pdf">[PDF]</a> <a href="https://arxiv.org/abs/2601.00001">[arXiv]</a>',
        ),
      );
    });

    it('but for one that leads there already', () => {
      for (const link of [
        '[[PDF]](https://arxiv.org/pdf/2601.00001v2)',
        '[[Paper]](https://doi.org/10.48550/arXiv.2601.00001)',
      ])
        assert.equal(now(`${entry} ${link}`, other), `${written} ${link}`);
    });
  });

  it('leaves the section of preprints for that of papers', () => {
    const preprint = '*arXiv preprint arXiv:2601.00001*, 2026.';
    const page = `# Publications\n\n${floods}\n${lakes}\n\n# Preprints\n\n${own(preprint)}\n\n# Talks\n\n- One.\n`;
    assert.equal(
      accepted(page, 'Annals of Rivers', 2026),
      `# Publications\n\n${plain('*Annals of Rivers*, 2026.', preprint)}\n${floods}\n${lakes}\n\n# Preprints\n\n# Talks\n\n- One.\n`,
    );
  });

  for (const [page, title] of [
    ['Publications', 'Preprints'],
    ['Publications', 'Under Review'],
    ['Publications', 'Under Revision'],
    ['Publications', 'Papers in Submission'],
    ['Publications', 'Conference and Journal Papers Under Review'],
    ['Publications', 'Work in Progress'],
    ['Publications', 'Working Papers and Preprints'],
    ['Publications', 'Unpublished Drafts'],
    ['论文', '工作论文'],
    ['论文', '未发表论文'],
    ['论文', '审稿中'],
    ['论文', '返修中的论文'],
  ] as const)
    it(`leaves the section “${title}”, which is for what has not appeared`, () => {
      const of = (papers: string, drafts: string): string =>
        `# ${page}\n\n${papers}${floods}\n${lakes}\n\n# ${title}\n\n${drafts}# Talks\n\n- One.\n`;
      const now = of(`${plain('*Annals of Rivers*, 2026.')}\n`, '');
      assert.equal(accepted(of('', `${own('Under review, 2026.')}\n\n`), 'Annals of Rivers', 2026), now);
    });

  for (const title of ['Publications and Preprints', 'Preprints & Published Papers', '论文与预印本'])
    it(`stays below “${title}”, where it belongs as well`, () => {
      const page = (river: string): string =>
        `# Selected Publications\n\n${floods}\n${lakes}\n\n# ${title}\n\n${river}\n${floods}\n`;
      assert.equal(
        accepted(page(own('Under review, 2026.')), 'Annals of Rivers', 2026),
        page(plain('*Annals of Rivers*, 2026.')),
      );
    });

  it('goes below the heading of its year, which is written where it is missing', () => {
    const page = `# Publications\n\n## 2025\n\n${own('Under review.')}\n${floods}\n\n## 2023\n\n${lakes}\n`;
    assert.equal(
      accepted(page, 'Annals of Rivers', 2026),
      `# Publications\n\n## 2026\n\n${plain('*Annals of Rivers*, 2026.')}\n\n## 2025\n\n${floods}\n\n## 2023\n\n${lakes}\n`,
    );
  });

  it('leaves the section of preprints for a heading of its year right behind, which is written', () => {
    const page = (drafts: string, year: string): string =>
      `# Publications\n\n## Preprints & Under Review\n\n${drafts}${year}## 2025\n\n${floods}\n\n## 2023\n\n${lakes}\n`;
    assert.equal(
      accepted(page(`${own('Under review, 2026.')}\n\n`, ''), 'Annals of Rivers', 2026),
      page('', `## 2026\n\n${plain('*Annals of Rivers*, 2026.')}\n\n`),
    );
  });

  it('takes the heading of its year along where it was alone below it', () => {
    const page = `# Publications\n\n## 2025\n\n${own('Under review.')}\n\n## 2023\n\n${lakes}\n\n# Talks\n`;
    assert.equal(
      accepted(page, 'Annals of Rivers', 2026),
      `# Publications\n\n## 2026\n\n${plain('In *Annals of Rivers*, 2026.')}\n\n## 2023\n\n${lakes}\n\n# Talks\n`,
    );
    const before = `# Publications\n\n## 2026\n\n${floods}\n\n## 2025\n\n${own('Under review.')}\n\n# Talks\n`;
    assert.equal(
      accepted(before, 'Annals of Rivers', 2026),
      `# Publications\n\n## 2026\n\n${plain('*Annals of Rivers*, 2026.')}\n${floods}\n\n# Talks\n`,
    );
    const unfolded = (year: number, entry: string): string =>
      `<details markdown="1">\n<summary>${year}</summary>\n\n${entry}\n\n</details>\n\n`;
    assert.equal(
      accepted(`# Papers\n\n${unfolded(2026, floods)}${unfolded(2025, own('Under review.'))}# Talks\n`, 'Annals', 2026),
      `# Papers\n\n${unfolded(2026, `${plain('*Annals*, 2026.')}\n${floods}`)}# Talks\n`,
    );
    const noted = before.replace('## 2025\n', '## 2025\n\nA quiet year.\n');
    assert.ok(accepted(noted, 'Annals of Rivers', 2026).includes('## 2025\n\nA quiet year.\n'));
  });

  it('gets the badge of its box', () => {
    const box = (badge: string, title: string, venue: string): string =>
      boxOf(badge, title, `${venue}\n\n[**Project**](https://example.org/p)`);
    for (const [beside, expected] of [
      ['ECRR 2024', 'ICRR 2026'],
      ["ECRR'24", "ICRR'26"],
      ['ECRR', 'ICRR'],
    ] as const) {
      const other = box(beside, 'Maps of Slow and Deep Lakes', '*ECRR*, 2024');
      const page = `# Publications\n\n${box('Under Review', 'What the ‸River Said to Me', '*Under review*')}\n\n${other}\n`;
      assert.equal(
        accepted(page, 'ICRR', 2026),
        `# Publications\n\n${box(expected, 'What the River Said to Me', '*ICRR*, 2026')}\n\n${other}\n`,
      );
    }
  });

  for (const venue of ['*Annals of Rivers*, 2024.', 'Accepted after minor revision, *Annals of Rivers*, 2024.'])
    it(`is nothing that has appeared already: ${venue}`, () => {
      const page = list(own(venue));
      assert.equal(accepted(page, 'Annals of Lakes', 2026), page.replace('‸', ''));
    });

  it('was on another server of preprints, as its badge says', () => {
    const other = boxOf('ECRR 2024', 'Maps of Slow and Deep Lakes', '*ECRR*, 2024');
    const page = (badge: string, title: string, venue: string): string =>
      `# Publications\n\n${boxOf(badge, title, venue)}\n\n${other}\n`;
    assert.equal(
      accepted(page('bioRxiv 2026', 'What the ‸River Said', '*bioRxiv*, 2026'), 'SOS', 2026),
      page('SOS 2026', 'What the River Said', '*SOS*, 2026'),
    );
  });

  it('gets a new badge where the old one names what it was sent to, and keeps one that names something else', () => {
    const other = boxOf('ECRR 2024', 'Maps of Slow and Deep Lakes', '*ECRR*, 2024');
    for (const [badge, before, after] of [
      ['ICRR 2025', '*ICRR 2025 (Under Review)*', 'SOS 2026'],
      ['ICRR 2025', '*Under review*', 'SOS 2026'],
      ['Journal of Seas', '*Journal of Seas (Under Review)*', 'SOS 2026'],
      ['Rivers', '*Under review*', 'Rivers'],
      ['', '*Under review*', ''],
    ] as const) {
      const page = (title: string, own: string, venue: string): string =>
        `# Publications\n\n${boxOf(own, title, venue)}\n\n${other}\n`;
      assert.equal(
        accepted(page('What the ‸River Said to Me', badge, before), 'SOS', 2026),
        page('What the River Said to Me', after, '*SOS*, 2026'),
      );
    }
  });

  for (const label of ['[arXiv]', '[**arXiv**]', '[[arXiv]]', '[arXiv:2401.00001]', '[Preprint, 2023]'])
    it(`is nothing whose next line begins with the link ${label}`, () => {
      const links = `${label}(https://arxiv.org/abs/2401.00001) / [Code](https://example.org/c)`;
      const item = `# Publications\n\n- [What the ‸River Said](https://example.org/r), Mei Lin, Ada Reed, *ICRR*, 2024  \n${links}\n${lakes}\n`;
      const box = boxOf('ICRR 2024', 'What the ‸River Said', links);
      for (const page of [item, `# Publications\n\n${box}\n`])
        assert.equal(accepted(page, 'SOS', 2026), page.replace('‸', ''));
    });

  it('keeps the links of lines that say it is under review', () => {
    const link = '[**arXiv**](https://arxiv.org/abs/2401.00001)';
    const dated = '[arXiv preprint, 2025](https://arxiv.org/abs/2401.00001)';
    for (const [badge, before, after] of [
      ['', `${link}\n\nPreprint, 2025`, `${link}\n\n*SOS*, 2026`],
      ['', `${link} / Under review`, `${link} / *SOS*, 2026`],
      ['', `${dated}. Under review.`, `${dated}. *SOS*, 2026.`],
      ['', '*Preprint. Under review.*', '*SOS*, 2026.'],
      [
        '',
        `[**Project**](https://a.example/p) \\| Preprint. Under review.`,
        `[**Project**](https://a.example/p) \\| *SOS*, 2026.`,
      ],
      [
        '',
        `${link} \\| Preprint. Under review. \\| [Code](https://a.example/c)`,
        `${link} \\| *SOS*, 2026. \\| [Code](https://a.example/c)`,
      ],
      ['', `Under review\n\n[[arXiv]](https://a.example/r)`, `*SOS*, 2026\n\n[[arXiv]](https://a.example/r)`],
      ['arXiv 2025', dated, `*SOS*, 2026\n\n${dated}`],
    ] as const) {
      const other = boxOf('ECRR 2024', 'Maps of Slow and Deep Lakes', '*ECRR*, 2024');
      const page = (own: string): string => `# Publications\n\n${own}\n\n${other}\n`;
      assert.equal(
        accepted(page(boxOf(badge, 'What the ‸River Said', before)), 'SOS', 2026),
        page(boxOf(badge === '' ? '' : 'SOS 2026', 'What the River Said', after)),
      );
    }
  });

  it('stays in the section of its topic, whatever others have more papers', () => {
    const page = (venue: string, before: string, behind: string): string =>
      `# Publications\n\n## Floods\n\n${floods}\n${floods.replace('Saving', 'Losing')}\n\n## Rivers\n\n${before}${own(venue)}\n${behind}\n`;
    const two = lakes.replace('Slow', 'Fast');
    assert.equal(
      accepted(page('Under review.', `${lakes}\n`, two), 'Annals of Rivers', 2026),
      page('*Annals of Rivers*, 2026.', '', `${lakes}\n${two}`).replace('‸', ''),
    );
  });

  it('goes to its topic below the heading for its kind, whatever topic has more papers below another', () => {
    const conference = lakes.replace('2023', '2025');
    const page = (preprints: string, conferences: string, topic: string): string =>
      `# Publications\n\n## Conference\n\n#### Rivers\n\n${conferences}${conference}\n\n## Journal\n\n#### Rivers\n\n${floods}\n${floods.replace('Saving', 'Losing')}\n\n## Preprint\n${topic}\n${preprints}`;
    const venue = plain('In *Proceedings of ICRR*, 2026.');
    for (const topic of ['', '\n#### Rivers\n'])
      assert.equal(
        accepted(page(`${own('Under review.')}\n`, '', topic), 'Proceedings of ICRR', 2026),
        page('', `${venue}\n`, topic),
      );
  });

  it('goes to its topic of several below the heading for its kind, from that topic of the preprints', () => {
    const more = `#### Floods\n\n${floods.replace('Journal', 'Symposium')}\n${floods.replace('Saving', 'Losing')}\n\n`;
    const page = (preprints: string, conferences: string): string =>
      `# Publications\n\n## Conference\n\n${more}#### Rivers\n\n${conferences}${lakes}\n\n## Preprint\n\n#### Rivers\n\n${preprints}`;
    assert.equal(
      accepted(page(`${own('Under review.')}\n`, ''), 'Proceedings of ICRR', 2026),
      page('', `${plain('In *Proceedings of ICRR*, 2026.')}\n`),
    );
  });

  for (const [first, second] of [
    ['Journal', 'Conference'],
    ['Books', 'Published Papers'],
  ] as const)
    it(`goes to “${second}” of its own topic, whatever topic has more papers there`, () => {
      const page = (conferences: string, preprints: string): string =>
        `# Publications\n\n## Floods\n\n### ${first}\n\n${floods}\n\n### ${second}\n\n${floods.replace('Saving', 'Losing')}\n${floods.replace('Saving', 'Sharing')}\n\n## Rivers\n\n### ${first}\n\n${lakes.replace('Maps', 'Boats')}\n\n### ${second}\n\n${conferences}${lakes}\n${lakes.replace('Slow', 'Fast')}\n\n### Preprints\n\n${preprints}`;
      assert.equal(
        accepted(page('', `${own('Under review.')}\n`), 'Proceedings of ICRR', 2026),
        page(`${plain('In *Proceedings of ICRR*, 2026.')}\n`, ''),
      );
    });

  it('goes to the place of its year in its own section, though one of another topic has that title, too', () => {
    const page = (ahead: string, behind: string): string =>
      `# Publications\n\n## Floods\n\n### Journal\n\n${floods}\n\n## Rivers\n\n### Journal\n\n${ahead}${lakes}\n${lakes.replace('Slow', 'Fast')}\n${behind}`;
    assert.equal(
      accepted(page('', `${own('Under review.')}\n`), 'Annals of Rivers', 2026),
      page(`${plain('*Annals of Rivers*, 2026.')}\n`, ''),
    );
  });

  for (const [sent, now] of [
    ['12 May 2025: ', '2027: '],
    ['Spring 2025: ', '2027: '],
    ['**2025.05** - ', '**2027** - '],
    ['2025: ', '2027: '],
    ['2025/05/12: ', '2027: '],
    ['2025-05-12 ', '2027 '],
    ['[2025-05-12] ', '[2027] '],
    ['12.05.2025 ', '2027 '],
    ["May '25: ", '2027: '],
    ['Mai 2025: ', '2027: '],
    ['May 12th, 2025: ', '2027: '],
    ['2025年5月：', '2027年：'],
    ['2025-26: ', '2027: '],
  ] as const)
    it(`begins with its year, not with the day or month when it was sent: ${sent}`, () => {
      const page = (ahead: string, venue: string): string =>
        `# Publications\n\n- ${ahead}Mei Lin, Ada Reed. [What the River Said](https://example.org/r). *${venue}*.\n- 2022: Ada Reed, Mei Lin. [Maps of Deep Lakes](https://example.org/l). *ECRR*.\n`;
      const marked = page(sent, 'Under review').replace('River', 'Ri‸ver');
      assert.equal(accepted(marked, 'ICRR', 2027), page(now, 'ICRR'));
    });

  it('is none whose note tells of other submissions', () => {
    for (const note of [
      'Oral, top 0.5% of submitted papers',
      'Invited, Most Read arXiv Papers of May',
      'Top 1% submitted paper',
    ]) {
      const page = list(own(`*Annals of Rivers*, 2024. (${note})`));
      assert.equal(accepted(page, 'Annals of Lakes', 2026), page.replace('‸', ''));
    }
    const noted = list(own('(Oral, under review)'));
    assert.notEqual(accepted(noted, 'Annals of Lakes', 2026), noted.replace('‸', ''));
  });

  it('takes its form from no patent', () => {
    const patent = '- 林梅, 王博. 一种面向湖泊的测深方法, 2022, CN113408492B. [[授权]](files/p.pdf)';
    const page = (venue: string): string => `# Publications\n\n${own(venue)}\n${patent}\n${lakes}\n`;
    const now = page('In *Symposium on Seas*, 2026.').replace('‸', '');
    assert.equal(accepted(page('Under review.'), 'Symposium on Seas', 2026), now);
  });

  it('has its year, whatever the others have, and stays where none of them has one', () => {
    const page = (venue: string): string =>
      `# Papers\n\n- Mei Lin, Bo Wang. “*Saving Memory in Flood Models*”. *Journal of Floods*.\n- Mei Lin, Jo Park. “*What the ‸River Said*”. ${venue}\n- Mei Lin, Ada Reed. “*Maps of Slow Lakes*”. *Lake Letters*.\n`;
    const now = page('*Annals of Rivers*, 2026.').replace('‸', '');
    assert.equal(accepted(page('**Under review**.'), 'Annals of Rivers', 2026), now);
  });

  for (const [what, note, entry] of [
    [
      'a coloured note beside the venue',
      ' <font color="red">(Flagship Project)</font>',
      (note: string) => `\`\`arXiv 2025\`\`${note} [What the ‸River Said](files/r.pdf), **Mei Lin**, Jo Park`,
    ],
    [
      'a note in brackets',
      ' **[Code released]**',
      (note: string) => `\`\`arXiv 2025\`\`${note} [What the ‸River Said](files/r.pdf), **Mei Lin**, Jo Park`,
    ],
    [
      'a note in parentheses',
      ' (co-first author)',
      (note: string) => `\`\`arXiv 2025\`\`${note} [What the ‸River Said](files/r.pdf), **Mei Lin**, Jo Park`,
    ],
    [
      'notes behind commas',
      ', co-first author, 120+ citations',
      (note: string) => `**arXiv 2025**${note}. [What the ‸River Said](files/r.pdf), **Mei Lin**, Jo Park`,
    ],
    [
      'notes before the links',
      ', **120+ citations**',
      (note: string) =>
        `[What the ‸River Said](files/r.pdf), **Mei Lin**, Jo Park. arXiv 2025${note} [[code](https://example.org/c)]`,
    ],
    [
      'a note before the year',
      ' (co-first author)',
      (note: string) => `[What the ‸River Said](files/r.pdf), **Mei Lin**, Jo Park. arXiv preprint${note}, 2025.`,
    ],
    [
      'a note beside words that name no preprint',
      ' (co-first author)',
      (note: string) => `[What the ‸River Said](files/r.pdf), **Mei Lin**, Jo Park. Under review${note}, 2025.`,
    ],
  ] as const)
    it(`keeps ${what}`, () => {
      const appeared = (entry: string, venue: string, year: string): string =>
        entry
          .replace('‸', '')
          .replace(/arXiv(?: preprint)?|Under review/, venue)
          .replace('2025', year);
      const other = appeared(entry(''), 'ECRR', '2024').replace('What the River Said', 'Deep Maps of Rivers');
      const page = (own: string): string => `# Publications\n\n- ${own}\n- ${other}\n`;
      assert.equal(accepted(page(entry(note)), 'SOS', 2026), page(appeared(entry(note), 'SOS', '2026')));
    });

  for (const [before, after] of [
    ['*arXiv preprint*, 2025. (Under review at Flow)', '*SOS*, 2026.'],
    ['*arXiv preprint*, 2025. **Under review**.', '*SOS*, 2026.'],
    ['*arXiv preprint*, 2025, co-first author, under review.', '*SOS*, 2026, co-first author.'],
    [
      '*arXiv preprint*, 2025 <font color="red">(under submission)</font>, co-first author.',
      '*SOS*, 2026, co-first author.',
    ],
    ['arXiv:2601.00001 [cs.LG], 2025.', '*SOS*, 2026.'],
    ['CoRR, abs/2601.00001, 2025.', '*SOS*, 2026.'],
    ['Preprint, bioRxiv, May 2025.', '*SOS*, 2026.'],
    ['Submitted to Flow Letters (FL), IF=2.9 (in review, 2025).', '*SOS*, 2026.'],
    ['Revised and resubmitted to **Flow Letters** (FL-D-26-001), 2026.', '*SOS*, 2026.'],
    ['Resubmitted to *Flow Letters*.', '*SOS*, 2026.'],
    ['Re-submitted to Flow Letters, 2025.', '*SOS*, 2026.'],
    ['Revised & resubmitted, *Flow Letters*.', '*SOS*, 2026.'],
    ['arXiv:2601.00001 [cs.LG].', '*SOS*, 2026.'],
    ['Under review, 2025. arXiv:2601.00001.', '*SOS*, 2026. arXiv:2601.00001.'],
    // one pair of marks around both
    ['*Preprint. Under review.*', '*SOS*, 2026.'],
    ['_Preprint. Under review._', '*SOS*, 2026.'],
    ['**Preprint. Under review.**', '*SOS*, 2026.'],
    ['<em>Preprint. Under review.</em>', '*SOS*, 2026.'],
    ['*Preprint. Under review*.', '*SOS*, 2026.'],
    ['*arXiv preprint. Under review.*', '*SOS*, 2026.'],
    ['*arXiv preprint, 2025. Under review at Flow.*', '*SOS*, 2026.'],
    ['(Preprint. Under review.)', '*SOS*, 2026.'],
    ['(*Preprint. Under review.*)', '*SOS*, 2026.'],
    ['[Preprint, under review].', '*SOS*, 2026.'],
    ['*Preprint.* Under review.', '*SOS*, 2026.'],
    // or around more than that
    ['*Under review. Code will be released.*', '*SOS, 2026. Code will be released.*'],
    ['*Preprint. Under review. Code will be released.*', '*SOS, 2026. Code will be released.*'],
  ] as const)
    it(`says nowhere that “${before}” is under review`, () => {
      const other = own('*ECRR*, 2024.').replace('What the ‸River Said', 'Deep Maps of Rivers');
      const page = (entry: string): string => `# Publications\n\n${entry}\n${other}\n`;
      assert.equal(accepted(page(own(before)), 'SOS', 2026), page(plain(after, before)));
    });

  for (const [before, after] of [
    ['Submitted to *Int. J. Comput. Vis.*, 2025.', '*Flow Letters*, 2026.'],
    ['Submitted to *Int. J. Comput. Vis.* 2025.', '*Flow Letters*. 2026.'],
    ['*IEEE Trans. Geosci. Remote Sens.*, under review, 2025.', '*Flow Letters*, 2026.'],
    ['IEEE Trans. Geosci. Remote Sens., under review, 2025.', '*Flow Letters*, 2026.'],
    ['Proc. of the 9th Int. Conf. on Lakes, under review.', '*Flow Letters*, 2026.'],
    ['Proc. 2025 Int. Conf. Lakes, under review.', '*Flow Letters*, 2026.'],
    ['arXiv preprint arXiv:2401.00001. Under review at *Nat. Commun.*, 2025.', '*Flow Letters*, 2026.'],
    ['Under review at IEEE Trans. Lakes.', '*Flow Letters*, 2026.'],
    ['Under review at IEEE Trans. Lakes. Code is available.', '*Flow Letters*, 2026. Code is available.'],
    ['Submitted to J. Lake Mech. (major revision).', '*Flow Letters*, 2026.'],
    ['Submitted to *Nat. Commun.*', '*Flow Letters*, 2026.'],
    ['Submitted to *Nat. Commun.*.', '*Flow Letters*, 2026.'],
    ['Submitted to Nat. Commun.', '*Flow Letters*, 2026.'],
    ['Under review (J. Lakes), 2025.', '*Flow Letters*, 2026.'],
    // these stops end a sentence
    ['*Under review.*', '*Flow Letters*, 2026.'],
    ['**Under Review.** Extended Version.', '*Flow Letters*, 2026. Extended Version.'],
    ['Under review at ICRA. Code is available.', '*Flow Letters*, 2026. Code is available.'],
    ['Submitted to *Flow*. Code is available.', '*Flow Letters*, 2026. Code is available.'],
    ['J. Lakes. Under review.', '*Flow Letters*, 2026.'],
    ['Best in Show. Under Review.', 'Best in Show. *Flow Letters*, 2026.'],
    ['Submitted to Flow. Oral.', '*Flow Letters*, 2026. Oral.'],
  ] as const)
    it(`has no half of a sentence left, or taken, of “${before}”`, () => {
      const other = own('*Lake Letters*, 2024.').replace('What the ‸River Said', 'Deep Maps of Rivers');
      const page = (entry: string): string => `# Publications\n\n${entry}\n${other}\n`;
      assert.equal(accepted(page(own(before)), 'Flow Letters', 2026), page(plain(after, before)));
    });

  it('keeps what the lines below its venue say of other works', () => {
    const box = (venue: string): string =>
      `# Publications\n\n<div class='paper-box'><div class='paper-box-image'><div><img src='images/a.png' alt="a" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[What the ‸River Said to Me](https://example.org/t)\n\n**Mei Lin**, Ada Reed\n\n${venue}\n\nA longer form of it, for lakes (under review).\n</div>\n</div>\n`;
    assert.equal(accepted(box('*arXiv preprint*, 2025'), 'SOS', 2026), box('*SOS*, 2026').replace('‸', ''));
  });

  it('is left alone where a note and the review stand in one pair of parentheses', () => {
    const page = list(own('Submitted to Flow (major revision, co-first author), 2025.'));
    assert.equal(accepted(page, 'SOS', 2026), page.replace('‸', ''));
  });

  for (const [what, before, after] of [
    ['a label', '<span class="venue-tag">Preprint</span>', '<span class="venue-tag">SOS 2026</span>'],
    [
      'a label with its year',
      '<span class="arxiv-badge">arXiv 2025</span>',
      '<span class="arxiv-badge">SOS 2026</span>',
    ],
  ] as const)
    it(`keeps the tag of ${what}`, () => {
      const page = (label: string): string =>
        `# Publications\n\n- ${label} [What the ‸River Said](https://arxiv.org/abs/2601.00001), **Mei Lin**, Jo Park.\n`;
      assert.equal(accepted(page(before), 'SOS', 2026), page(after).replace('‸', ''));
    });

  it('takes no half of the marks of a neighbour along', () => {
    const other =
      '- **Mei Lin**, Bo Wang. "Deep Maps of Rivers." Journal of Loud Lakes **(JLL), 2025**. [[PDF]](files/m.pdf)';
    const page = (venue: string): string => `# Publications\n\n${own(venue)}\n${other}\n`;
    assert.equal(
      accepted(page('*Under review*.'), 'Journal of Quiet Lakes', 2026),
      page('Journal of Quiet Lakes, 2026.').replace('‸', ''),
    );
  });

  for (const [before, after] of [
    ['**<font color="#224B8D">Preprint</font>**', '**<font color="#224B8D">SOS 2027</font>**'],
    ['**<font color="#224B8D">Under review</font>**.', '**<font color="#224B8D">SOS 2027</font>**.'],
    ['**<font color="red">Preprint</font>**', '**<font color="red">SOS 2027</font>**'],
    ['<font color="red">Preprint</font>', '<font color="red">SOS 2027</font>'],
    ['*Under review*', '**<font color="#224B8D">SOS 2027</font>**'],
  ] as const)
    it(`has the coloured label of its page where “${before}” stood`, () => {
      const item = (label: string): string =>
        `# Publications\n\n${own(label)}\n- **Mei Lin**, Bo Wang. "Deep Maps of Rivers." **<font color="#224B8D">ECRR 2024</font>** [[PDF]](files/m.pdf)\n`;
      assert.equal(accepted(item(before), 'SOS', 2027), item(after).replace('‸', ''));
      const column = (title: string, label: string): string =>
        `<div class='paper-box'><div class='paper-box-image'><div><img src='images/a.png' alt="a" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n${title}\n\n**Mei Lin**, Ada Reed\n\n${label} \\| [Paper](https://example.org/p)\n</div>\n</div>\n`;
      const boxes = (label: string): string =>
        `# Publications\n\n${column('What the ‸River Said', label)}\n${column('Deep Maps of Rivers', '**<font color="#224B8D">ECRR 2024</font>**')}`;
      assert.equal(accepted(boxes(before), 'SOS', 2027), boxes(after).replace('‸', ''));
    });

  it('in HTML leaves no word of a preprint before its year, and its BibTeX alone', () => {
    const page = (badge: string, venue: string): string =>
      `# Publications\n\n<ol class="bibliography">\n<li>\n<abbr class="badge">${badge}</abbr>\n<div class="title"><a href="/r.pdf">What the ‸River Said</a></div>\n<div class="author"><strong>Mei Lin</strong>, Jo Park.</div>\n<div class="periodical"><em>${venue}</em></div>\n<details><summary>BibTeX</summary><pre>\n@misc{lin2025river,\n  journal={arXiv preprint arXiv:2601.00001},\n  year={2025}\n}\n</pre></details>\n</li>\n</ol>\n`;
    assert.equal(
      accepted(page('arXiv Preprint', 'arXiv preprint 2025'), 'SOS', 2026),
      page('SOS', 'SOS 2026').replace('‸', ''),
    );
    assert.equal(
      accepted(page("Preprint'25", ''), 'SOS', 2026).replace(/<div class="periodical"><em>.*/, ''),
      page("SOS'26", '')
        .replace('‸', '')
        .replace(/<div class="periodical"><em>.*/, ''),
    );
  });
});

describe('a paper whose badge shields.io draws', () => {
  const inHtml = (alt: string, path: string): string => `<img alt="${alt}" src="https://img.shields.io/badge/${path}">`;
  const inMarkdown = (alt: string, path: string): string => `![${alt}](https://img.shields.io/badge/${path})`;
  const page = (badge: string, note: string, beside: string): string =>
    `# Publications\n\n- ${badge} **What the ‸River Said**<br>\n  Bo Wang, **Mei Lin**, Jo Park.${note}\n\n- ${beside} [**Maps of Slow Lakes**](https://a.example/m)<br>\n  **Mei Lin**, Ada Reed.\n`;
  for (const [what, before, beside, after] of [
    [
      'Under Review',
      inHtml('Under Review', 'Status-Under_Review-yellow'),
      inHtml('ISL', 'ISL-2026-blue'),
      inHtml('ICLR', 'ICLR-2027-blue'),
    ],
    [
      'Preprint',
      inMarkdown('Preprint', 'Preprint-yellow'),
      inMarkdown('ISL', 'ISL-2026-blue'),
      inMarkdown('ICLR', 'ICLR-2027-blue'),
    ],
    [
      'arXiv 2026',
      inHtml('arXiv', 'arXiv-2026-b31b1b?style=flat'),
      inHtml('ISL 2026', 'ISL-2026-blue'),
      inHtml('ICLR 2027', 'ICLR-2027-blue?style=flat'),
    ],
    ['Preprint without other words', inMarkdown('', 'Preprint-yellow'), '', inMarkdown('', 'ICLR-2027-yellow')],
  ] as const)
    it(`says no longer ${what}, but the venue as the badges around do`, () => {
      assert.equal(accepted(page(before, '', beside), 'ICLR', 2027), page(after, '', beside).replace('‸', ''));
      const noted = accepted(page(before, ' *Under review*', beside), 'ICLR', 2027);
      assert.doesNotMatch(noted, /review|Preprint|arXiv/i);
      assert.ok(noted.includes(after), noted);
    });

  it('has the colour of its venue there, or else that of most', () => {
    const drawn = (path: string): string => inMarkdown('', path);
    const others = [drawn('ISL-2026-red'), ...['RIV-2026-blue', 'SEA-2025-blue', 'ICLR-2025-green'].map(drawn)];
    const listed = others.map(
      badge => `${badge} [**Maps of ${badge.slice(34, 37)}**](https://a.example/m)<br>\n  **Mei Lin**, Ada Reed.`,
    );
    const list = (badge: string): string => page(drawn(badge), '', listed.join('\n\n- '));
    for (const [venue, now] of [
      ['ICLR', 'ICLR-2027-green'],
      ['LAKE', 'LAKE-2027-blue'],
    ] as const)
      assert.ok(accepted(list('Preprint-yellow'), venue, 2027).includes(drawn(now)));
  });

  it('is accepted already where another badge or its words name a venue, or the badge tells of arXiv what number it has there', () => {
    const isl = inMarkdown('ISL', 'ISL-2026-blue');
    for (const [badge, note] of [
      [`${isl} ${inMarkdown('arXiv', 'arXiv-2026-red')}`, ''],
      [inMarkdown('arXiv', 'arXiv-2026-red'), ' *ISL*, 2026.'],
      // what cannot be read
      [inMarkdown('arXiv', 'arXiv-2026-red'), " ISL'26 Oral"],
      [inMarkdown('arXiv', 'arXiv-2026-red'), ' Oral at ISL.'],
      [inMarkdown('arXiv', 'arXiv-2026-red'), " [ISL'26]"],
      [inMarkdown('arXiv', 'arXiv-2026-red'), ' Published in the Lakes Review.'],
      [`${inMarkdown('arXiv', 'arXiv-2026-red')} ${inMarkdown('', 'ISL_2026-blue')}`, ''],
      [`${inMarkdown('arXiv', 'arXiv-2026-red')} ${inMarkdown('', "ISL'26-Oral-blue")}`, ''],
      [`${inMarkdown('arXiv', 'arXiv-2026-red')} ${inMarkdown('', 'Accepted-ISL_2026-blue')}`, ''],
      [`${inMarkdown('arXiv', 'arXiv-2026-red')} ${inMarkdown('', 'Accepted-ICML-blue')}`, ''],
      [inMarkdown('arXiv', 'arXiv-2601.00001-red'), ''],
      [`[${inMarkdown('arXiv', 'arXiv-paper-red')}](https://arxiv.org/abs/2601.00001)`, ''],
    ] as const) {
      const before = page(badge, note, isl);
      assert.equal(accepted(before, 'ICLR', 2027), before.replace('‸', ''));
    }
  });
});

describe('a paper with tags before its title', () => {
  for (const status of ['arXiv', 'arXiv 2025', 'Under Review', 'Under Review at ECRR'])
    for (const ticks of ['`', '``'])
      it(`keeps the one of its topic beside ${ticks}${status}${ticks}`, () => {
        const tag = (name: string): string => `${ticks}${name}${ticks}`;
        const page = (venue: string, mark: string): string =>
          `# Publications\n\n- ${tag('CVPR 2024')} ${tag('Lakes')} [Tides of Deep Lakes](https://a.example/t), **Mei Lin**, Bo Reed.\n- ${tag(venue)} ${tag('Slow Rivers')} [Maps of ${mark}Slow Lakes](https://a.example/m), **Mei Lin**, Bo Reed.\n`;
        // sorted by year
        const now = accepted(page(status, '‸'), 'ICML', 2024);
        assert.equal(now, page('ICML 2024', ''));
      });
});

describe('a paper with two tags before its title that say it is under review', () => {
  for (const [one, other] of [
    ['arXiv', 'Under review'],
    ['Under review', '2024'],
    ['Preprint', 'Submitted to ECRR'],
    ['Under review', 'ECRR'],
    ['在投', 'ECRR'],
  ] as const)
    it(`keeps neither “${one}” nor “${other}”`, () => {
      const page = (tags: string, mark: string): string =>
        `# Publications\n\n- \`CVPR 2024\` [Tides of Deep Lakes](https://a.example/t), **Mei Lin**, Bo Reed.\n- ${tags} [Maps of ${mark}Slow Lakes](https://a.example/m), **Mei Lin**, Bo Reed.\n`;
      assert.equal(accepted(page(`\`${one}\` \`${other}\``, '‸'), 'ICML', 2024), page('`ICML 2024`', ''));
    });
});

describe('a work that is accepted', () => {
  /** The page once the work of a title is accepted at ICML 2026. */
  function acceptedTitle(text: string, title: string): string {
    const page = parsePage(text);
    const work = worksOf(page).find(one => one.title.text === title);
    assert.ok(work !== undefined);
    return applyEdits(text, acceptWork(page, work, { venue: 'ICML', year: 2026 }, ['Mei Lin']));
  }
  const entry = (title: string, address: string, venue: string): string =>
    `- [${title}](${address}), **Mei Lin**, Bo Wang, *${venue}*`;
  const preprint = 'https://arxiv.org/abs/2407.00001';

  it('is not the one whose link was copied along by mistake', () => {
    const tagged = (tag: string, title: string, address: string): string =>
      `- \`${tag}\` [${title}](${address}), **Mei Lin**, Bo Wang.`;
    const page = (tag: string): string =>
      `# Publications\n\n${[
        tagged(tag, 'A Survey of Lakes and Ponds', preprint),
        tagged('CVPR 2024', 'Old Seas and Their Tides', 'https://a.example/3'),
        tagged('arXiv', 'Rivers of the North in Winter', preprint),
      ].join('\n')}\n`;
    assert.equal(acceptedTitle(page('arXiv'), 'A Survey of Lakes and Ponds'), page('ICML 2026'));
  });

  it('is accepted among the selected papers, too, where its title is a little shorter', () => {
    const now = acceptedTitle(
      `# Selected papers\n\n${entry('Tides: Slow Lakes Explained', preprint, 'arXiv preprint, 2025')}\n\n# All papers\n\n${entry('Slow Lakes Explained', preprint, 'arXiv preprint, 2025')}\n${entry('Old Seas and Their Tides', 'https://a.example/3', 'CVPR, 2023')}\n`,
      'Slow Lakes Explained',
    );
    assert.equal(now.split('*ICML, 2026*').length, 3, now);
  });
});

describe('a paper that is accepted goes with all that belongs to it to its place by year', () => {
  const below = (id: string): string => `![](${id}.png)\n\n\`\`\`bibtex\n@article{${id}}\n\`\`\``;
  const headed = (id: string, venue: string, mark = ''): string =>
    `<span class='anchor' id='${id}'></span>\n\n## Slow ${mark}Lakes of the ${id.toUpperCase()}\n\n**Mei Lin**, Ada Reed\n\n${venue}\n\n${below(id)}`;

  it('where its title is a heading: its anchor, picture and BibTeX', () => {
    const papers = (...all: readonly string[]): string => `# Publications\n\n${all.join('\n\n')}\n`;
    const [newer, older] = [headed('newer', '*Journal of Seas*, 2029'), headed('older', '*Journal of Seas*, 2025')];
    assert.equal(
      accepted(papers(headed('own', 'Under review', '‸'), newer, older), 'Journal of Floods', 2027),
      papers(newer, headed('own', '*Journal of Floods*, 2027'), older),
    );
  });

  it('or stays, where nobody can tell what belongs to it', () => {
    const papers = (venue: string, mark = ''): string =>
      `# Publications\n\n${[
        `**Mei Lin**, Ada Reed. "Slow ${mark}Lakes of the North." ${venue}.`,
        '[PDF](own.pdf)',
        '**Mei Lin**, Ada Reed. "Slow Lakes of the East." *Journal of Seas*, 2029.',
        '[PDF](newer.pdf)',
        '**Mei Lin**, Ada Reed. "Slow Lakes of the West." *Journal of Seas*, 2025.',
      ].join('\n\n')}\n`;
    assert.equal(accepted(papers('Under review', '‸'), 'Journal of Floods', 2027), papers('*Journal of Floods*, 2027'));
  });

  for (const [heading, rule] of [
    ['**2029**', '**Under review**'],
    ['<b>2029</b>', '<b>Under review</b>'],
    ['*2029*', '---'],
    ['<h3 id="y2029">2029</h3>', '<h3>Under review</h3>'],
  ] as const)
    it(`also from between lines that are headings to the eye, ${heading} and ${rule}`, () => {
      const dated = (year: number): string =>
        `${heading.replaceAll('2029', String(year))}\n\n**Mei Lin**, Ada Reed. "Slow Lakes of ${year} Rivers." *Journal of Seas*, ${year}.`;
      const own = (venue: string, mark = ''): string =>
        `**Mei Lin**, Ada Reed. "Slow ${mark}Lakes of the North." ${venue}.`;
      const before = ['# Publications', rule, own('Under review', '‸'), dated(2029), dated(2027), dated(2025)];
      const after = accepted(`${before.join('\n\n')}\n`, 'Journal of Floods', 2027);
      assert.ok(
        after.includes(`${heading.replaceAll('2029', '2027')}\n\n${own('*Journal of Floods*, 2027')}\n\n`),
        after,
      );
    });

  it('and stays where a line in bold may be a note on it', () => {
    const papers = (venue: string, mark = ''): string =>
      `# Publications\n\n**Mei Lin**, Ada Reed. "Slow ${mark}Lakes of the North." ${venue}.\n\n**Oral Presentation**\n\n**Mei Lin**, Ada Reed. "Slow Lakes of the East." *Journal of Seas*, 2029.\n`;
    assert.equal(accepted(papers('Under review', '‸'), 'Journal of Floods', 2027), papers('*Journal of Floods*, 2027'));
  });
});
