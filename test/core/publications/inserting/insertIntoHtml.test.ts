import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { formatEntry } from '../../../../src/core/publications/writing/formatEntry';
import { learnEntryStyle } from '../../../../src/core/publications/style/learnEntryStyle';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import { placeEntry } from '../../../../src/core/publications/placing/placeEntry';
import { type CslItem } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';
import { cursor, vesper, conference, article, publication, inserted, lines } from './inserting';

describe('Inserting a publication in HTML', () => {
  const htmlList = lines(
    '# Papers',
    '',
    '<ul>',
    '<li><a href="https://press.example/loom">A Loom That Never Tires of Weaving</a>, Odile Vesper, Mo Yan, <em>Journal of Yarn</em>, 2023.</li>',
    '<li><a href="https://press.example/spin">How to Spin Very Long Threads</a>, Odile Vesper, Mo Yan, <em>Journal of Yarn</em>, 2022.</li>',
    '</ul>',
    '',
    '# Talks',
    '',
    'Of looms.',
    '',
  );
  const htmlItem =
    '<li><a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a>, Odile Vesper, Ivo Brandt, <em>Journal of Invented Textiles</em>, 2024.</li>';
  it('has a badge of its own, not that of the paper beside it, in the markup of al-folio', () => {
    const row = (badge: string, title: string, year: number): string =>
      lines(
        '<li><div class="row">',
        `  <div class="col col-sm-2 abbr">${badge}</div>`,
        `  <div class="col-sm-8">`,
        `    <div class="title">${title}</div>`,
        '    <div class="author"><em>Odile Vesper</em>, Mo Yan, and Nuala Keane</div>',
        `    <div class="periodical">In <em>Proceedings of the 7th Symposium on Invented Storage</em>, ${year}</div>`,
        '  </div>',
        '</div></li>',
      );
    for (const [open, close, linked = ''] of [
      ['<abbr class="badge">', '</abbr>'],
      ['<abbr class="badge rounded w-100"><div>', '</div></abbr>'],
      ['<abbr class="badge">', '</abbr>', '<a href="https://iss.example">'],
    ] as const)
      for (const [one, other, expected] of [
        ['ISS', 'Yarn', 'ISS'],
        ['CVPR', 'ISS', 'ISS'],
        ["CVPR'23", "JoY'22", "ISS'25"],
        ['CVPR 2023', 'JoY 2022', 'ISS 2025'],
      ] as const) {
        const badge = (words: string): string => `${open}${linked}${words}${linked && '</a>'}${close}`;
        const list = lines(
          '# Papers',
          '',
          '<ol class="bibliography">',
          cursor + row(badge(one), 'A Loom That Never Tires', 2023),
          row(badge(other), 'How to Spin Very Long Threads', 2022),
          '</ol>',
        );
        const written = inserted(list, { ...conference, 'container-title-short': 'ISS' });
        assert.ok(written.includes(`abbr">${open}${expected}${close}</div>`), written);
        assert.ok(
          written.includes('<em>Proceedings of the 9th Symposium on Invented Storage</em>, 2025</div>'),
          written,
        );
      }
  });

  it('has both brackets of a label, where a blank stands before them in its link', () => {
    const item = (title: string, year: number): string =>
      `<li><b>${title}</b>. Odile Vesper, Mo Yan. <em>Journal of Yarn</em>, ${year}. <a href="https://press.example/${year}"> [paper]</a></li>`;
    const list = lines(
      '# Papers',
      '',
      '<ul>',
      cursor + item('A Loom That Never Tires of Weaving', 2023),
      item('How to Spin Very Long Threads', 2022),
      '</ul>',
      '',
    );
    assert.match(
      inserted(list, article),
      /, 2024\. <a href="https:\/\/doi\.org\/10\.5555\/weave\.2024\.017">\[paper\]<\/a><\/li>/,
    );
  });

  it('has its venue and year, however far linked names stand behind the beginnings of their lines', () => {
    for (const indent of ['', '      ', '          ', '\t\t\t\t\t\t\t\t\t\t\t\t'])
      for (const joint of [',', ', and']) {
        const link = (name: string): string => `<a href="${name.charAt(0)}">${name}</a>`;
        const row = (title: string, names: string, place: string): string =>
          [
            `<tr><td><a href="https://press.example/${title.charAt(0)}">${title}</a>`,
            '<br>',
            names,
            '<br>',
            `${place}</td></tr>`,
          ].join(`\n${indent}`);
        const names = [`${link('Mo Yan')},`, `${link('Ada Reed')},`, `<b>Odile Vesper</b>${joint}`, link('Jo Park')];
        const table = lines(
          '# Papers',
          '',
          '<table>',
          cursor + row('A Loom That Never Tires', names.join(`\n${indent}`), '<em>Journal of Yarn</em>, 2029'),
          row('How to Spin Long Threads', names.slice(1).join(`\n${indent}`), '<em>Journal of Flax</em>, 2028'),
          '</table>',
        );
        assert.match(inserted(table, article), /Brandt\s*<br>\s*<em>Journal of Invented Textiles<\/em>, 2024<\/td>/);
      }
  });

  it('goes into the list of its year, where some year has one alone', () => {
    const item = (title: string, year: number): string =>
      `<li>Odile Vesper, Mo Yan. <b>${title}</b>. <em>Journal of Yarn</em>, ${year}.</li>`;
    const [loom, spin] = [item('A Loom That Never Tires', 2025), item('How to Spin Very Long Threads', 2024)];
    const added = item('Patient Looms in Linear Time', 2024)
      .replace('Mo Yan', 'Ivo Brandt')
      .replace('Yarn', 'Invented Textiles');
    const list = (...papers: readonly string[]): string =>
      lines(
        '# Papers',
        '',
        '<ul>',
        '<li>2025',
        '<ul>',
        loom,
        '</ul></li>',
        '<li>2024',
        '<ul>',
        ...papers,
        '</ul></li>',
        '</ul>',
        '',
      );
    const page = parsePage(list(spin));
    const edits = placePublications(page, [publication(article)], { ownNames: [] });
    assert.equal(applyEdits(page.text, edits), list(added, spin));
  });

  it('above a paragraph that cannot be taken apart, below entries in HTML, is such an entry as a whole', () => {
    const card = (title: string, year: number): string =>
      `<div class="pub"><b>${title}</b><br>Odile Vesper, Mo Yan<br><em>ISS ${year}</em> <a href="https://press.example/${year}">Paper</a></div>`;
    const page = lines(
      '# Papers',
      '',
      card('A Loom That Never Tires', 2023),
      '',
      card('A Kite That Waits for Wind', 2022),
      '',
      `${cursor}[How to Spin Very Long Threads](https://press.example/spin), **Findings of ISS 2022** <br> **Odile Vesper**, Ann Reed, Tom Brook`,
      '',
    );
    const written = inserted(page, conference, { ownNames: ['Odile Vesper'] });
    assert.match(written, /\n<div class="pub"><b>KiteDB: Storing Wind in Columns<\/b><br>[^\n]*<\/a><\/div>\n/);
  });
  it('is written like cards with a comment above each, its end tags on lines of their own where the buttons before them are left out', () => {
    const card = (number: number, title: string, year: number): string =>
      lines(
        `  <!-- Publication ${number} -->`,
        '  <div class="publication-entry">',
        '    <h3 class="publication-title">',
        `      ${title}`,
        '    </h3>',
        '    <div class="publication-info">',
        '      <p class="publication-authors">',
        '        Mo Yan, <b>Odile Vesper</b>, Nuala Keane',
        '      </p>',
        '      <p class="publication-conference">',
        `        <b>Symposium on Looms ${year}</b>`,
        '      </p>',
        '      <div class="publication-buttons">',
        `        <a href="https://code.example/${year}"><img src="https://badge.example/code.svg" alt="code"></a>`,
        '      </div>',
        '    </div>',
        '  </div>',
      );
    const cards = [card(1, 'A Loom That Never Tires', 2023), '', card(2, 'A Kite That Waits for Wind', 2022)];
    const text = lines('<div class="publications">', ...cards, '</div>', '');
    const edits = placePublications(parsePage(text), [publication(article)], { ownNames: ['Odile Vesper'] });
    assert.equal(
      applyEdits(text, edits),
      lines(
        '<div class="publications">',
        '  <div class="publication-entry">',
        '    <h3 class="publication-title">',
        '      Patient Looms in Linear Time',
        '    </h3>',
        '    <div class="publication-info">',
        '      <p class="publication-authors">',
        '        <b>Odile Vesper</b>, Ivo Brandt',
        '      </p>',
        '      <p class="publication-conference">',
        '        <b>Journal of Invented Textiles 2024</b>',
        '      </p>',
        '    </div>',
        '  </div>',
        '',
        ...cards,
        '</div>',
        '',
      ),
    );
  });
  for (const [where, before] of [
    ['at the start of an item', '<li><a href="https://press.example/spin">'],
    ['at the end of the item before', '\n<li><a href="https://press.example/spin">'],
    ['in the item before', 'Journal of Yarn</em>, 2023'],
  ] as const) {
    it(`${where} of a list in HTML goes between the two items`, () => {
      const at = htmlList.indexOf(before);
      const marked = htmlList.slice(0, at) + cursor + htmlList.slice(at);
      assert.equal(
        inserted(marked, article, { ownNames: ['Odile Vesper'] }),
        htmlList.replace('2023.</li>\n', `2023.</li>\n${htmlItem}\n`),
      );
    });
  }

  it('anywhere in a page with a list in HTML adds one item to it', () => {
    const page = parsePage(htmlList);
    for (let offset = 0; offset <= htmlList.length; offset += 7) {
      const style = learnEntryStyle(page, offset, { ownNames: ['Odile Vesper'] });
      const after = applyEdits(htmlList, [placeEntry(page, offset, formatEntry(publication(article), style))]);
      const items = /<ul>\n((?:<li>.*<\/li>\n)*)<\/ul>/
        .exec(after)?.[1]
        ?.split('\n')
        .filter(line => line !== '');
      assert.equal(items?.length, 3, `an insertion at ${offset}`);
      assert.equal(after.replace(`${htmlItem}\n`, ''), htmlList, `taken out again from ${offset}`);
    }
  });

  it('in HTML escapes what a browser or Liquid would read as markup, and nothing else', () => {
    const csl: CslItem = {
      ...article,
      title: 'Looms * of <b> & {{ y }} "_q_"',
      author: [{ literal: 'A & B' }, vesper],
    };
    const marked = htmlList.replace('</li>\n</ul>', `</li>${cursor}\n</ul>`);
    assert.equal(
      inserted(marked, csl).split('\n')[5],
      '<li><a href="https://doi.org/10.5555/weave.2024.017">Looms * of &lt;b&gt; &amp; &#123;{ y }} "_q_"</a>, A &amp; B, Odile Vesper, <em>Journal of Invented Textiles</em>, 2024.</li>',
    );
  });

  it('in HTML has no comma behind the last name, which a neighbour may have', () => {
    const page = lines(
      '# Papers',
      '',
      '<h3><a href="https://press.example/loom">A Loom That Never Tires of Weaving</a></h3>',
      '<p class="authors">Odile Vesper, Mo Yan, </p>',
      '<p><em>Journal of Yarn</em>, 2023</p>‸',
      '',
    );
    assert.match(inserted(page, article), /<p class="authors">Odile Vesper, Ivo Brandt<\/p>/);
  });

  describe('in HTML is written like paper boxes that say between title and names where they appeared', () => {
    const box = (title: string, venue: string, names: string): string =>
      `<div class="paper-box">
  <div class="paper-box-image"><div><img src="images/loom.webp" alt="A loom"></div></div>
  <div class="paper-box-text">
    ${title}
    <div class="paper-venue">${venue}</div>
    <div class="paper-authors">${names}</div>
    <div class="paper-links"><a href="https://code.example/loom">Code</a></div>
  </div>
</div>`;
    for (const [title, written] of [
      [
        '<div class="paper-title">A Loom That Never Tires of Weaving</div>',
        '<div class="paper-title">Patient Looms in Linear Time</div>',
      ],
      [
        '<a class="paper-title" href="/loom/">A Loom That Never Tires of Weaving</a>',
        '<a class="paper-title" href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a>',
      ],
    ] as const)
      it(title, () => {
        const boxes = [
          box(
            title,
            'Empirical Methods in Yarn (EMY Findings 2023)',
            '<strong>Odile Vesper</strong>, Mo Yan<sup>&dagger;</sup>',
          ),
          box(title, 'Journal of Yarn (JY 2022)', 'Mo Yan, <strong>Odile Vesper</strong>'),
        ];
        const years = ['(2024)', '2024', '(2024)'];
        for (const [at, list] of [boxes, ...boxes.map(one => [one])].entries()) {
          const entry = inserted(lines('# Papers', '', list.join('\n\n'), cursor), article, {
            ownNames: ['Odile Vesper'],
          });
          const own = entry.slice(entry.lastIndexOf('<div class="paper-box-text"'));
          assert.equal(
            own.slice(0, own.indexOf('</div>\n  </div>')),
            `<div class="paper-box-text">
    ${written}
    <div class="paper-venue">Journal of Invented Textiles ${years[at] ?? ''}</div>
    <div class="paper-authors"><strong>Odile Vesper</strong>, Ivo Brandt`,
          );
        }
      });
  });

  describe('in HTML below two whose titles nothing marks', () => {
    const [loom, kite] = ['A Loom That Never Tires', 'A Kite That Waits for Wind'];
    const own = { ownNames: ['Odile Vesper'] };
    const item = (title: string, names: string, venue: string): string =>
      `<li class="article">\n  <span class="title">${title}</span>\n  <div class="authors">${names}</div>\n  <div class="journal-info">${venue}</div>\n</li>`;
    const names = 'Mo Yan*, <b>Odile Vesper</b>, Nuala Keane*';
    const [first, second] = [loom, kite].map(title => item(title, names, 'Journal of Yarn, 2023'));

    it('has the elements that both have', () => {
      const after = inserted(`# Papers\n\n<ul>\n${first}\n${second}${cursor}\n</ul>\n`, article, own);
      const written = item(
        'Patient Looms in Linear Time',
        '<b>Odile Vesper</b>, Ivo Brandt',
        'Journal of Invented Textiles, 2024',
      );
      assert.ok(after.includes(`\n${written}\n`), after);
    });

    it('is no such element in another section', () => {
      const after = inserted(`# Papers\n\n${cursor}\n\n# Notes\n\n<ul>\n${first}\n${second}\n</ul>\n`, article, own);
      assert.ok(after.includes('# Papers\n\n- [Patient Looms in Linear Time]('), after);
    });

    it('is not the heading and the names of a card that has much behind them', () => {
      const card = (title: string): string =>
        `<div style="border:2px">\n  <h3>[ISS 2023] ${title}</h3>\n  <p><strong>Odile Vesper</strong>, Mo Yan</p>\n  <div><img src="images/loom.png"></div>\n  <p>${'We weave cloth all night, and at dawn we count the threads. '.repeat(8)}</p>\n</div>`;
      const after = inserted(`# Papers\n\n${card(loom)}\n\n${cursor}${card(kite)}\n`, article, own);
      assert.ok(after.includes(card(loom)) && after.includes(card(kite)), after);
    });

    it('has its address in HTML', () => {
      const term = (title: string): string =>
        `<dt>${title}</dt>\n<dd>Odile Vesper, Mo Yan</dd>\n<dd><em>ISS 2023</em></dd>`;
      const style = learnEntryStyle(parsePage(`# Papers\n\n<dl>\n${term(loom)}\n${term(kite)}\n</dl>\n`), 12, own);
      assert.deepEqual(style.links.anchor, { open: '<a href="', close: '">' });
    });
  });

  it('in HTML has its venue below the names, of which the last may be marked as well', () => {
    const page = lines(
      '# Papers',
      '',
      '<ul>',
      '<li><a href="https://press.example/loom">A Loom That Never Tires of Weaving</a><br>',
      '<strong>Odile Vesper</strong>, Nuala Keane, <strong>Mo Yan</strong>.<br>',
      '<em>Journal of Yarn</em>, 2023</li>‸',
      '</ul>',
      '',
    );
    assert.match(
      inserted(page, article, { ownNames: ['Odile Vesper'] }),
      /<br>\n<strong>Odile Vesper<\/strong>, Ivo Brandt\.<br>\n<em>Journal of Invented Textiles<\/em>, 2024<\/li>/,
    );
  });

  describe('beside a note on another in brackets has its venue as that has it, and no note:', () => {
    for (const note of [
      '(Oral)',
      '&nbsp; <span style="color:red">(Oral)</span>',
      '<span>(CCF A)</span>',
      '<font color="red"><b>(Oral)</b></font>',
      '<b>(Best paper of all that were on looms)</b>',
    ])
      it(note, () => {
        const item = (title: string, venue: string): string =>
          `<li><b>${title}</b><br>Odile Vesper, Mo Yan<br><em>${venue}<br><a href="https://doi.org/10.5556/1">Paper</a></li>`;
        const page = lines(
          '# Papers',
          '',
          '<ul>',
          item('A Loom That Never Tires', `ISS 2023</em> ${note}`) + cursor,
          item('How to Spin Threads', 'IEEE Transactions on Yarn, 2022</em>'),
          '</ul>',
          '',
        );
        assert.ok(
          inserted(page, conference).includes(
            '</b><br>Mo Yan, Odile Vesper, Per Olof Lindqvist<br><em>ISS 2025</em><br><a href="https://doi.org/10.5555/3600001.3600042">',
          ),
          inserted(page, conference),
        );
      });
  });

  it('in HTML leaves no empty tags where something is not registered', () => {
    const page = lines(
      '# Papers',
      '',
      '<h3><a href="https://press.example/loom">A Loom That Never Tires of Weaving</a></h3>',
      '<p class="authors">Odile Vesper, Mo Yan</p>',
      '<p><em>Journal of Yarn</em>, 2023</p>‸',
      '',
    );
    assert.equal(
      inserted(page, { id: '10.5555/x', type: 'document', title: 'Of Looms', DOI: '10.5555/x' })
        .split('\n')
        .slice(5)
        .join('\n'),
      lines('', '<h3><a href="https://doi.org/10.5555/x">Of Looms</a></h3>', ''),
    );
  });

  for (const picture of ['alt="loom"', 'class="thumb" alt="A loom in a lake"', 'title="The loom of lakes"'])
    it(`in HTML takes no link around a picture for the title: ${picture}`, () => {
      const card = (title: string, name: string, link = ''): string =>
        `<div class="pub"><a href="https://press.example/${name}"${link}><img src="images/${name}.png" ${picture}></a><div><b>${title}</b><br>Odile Vesper, Mo Yan<br><i>ISS</i>, 2022<br><a href="https://press.example/${name}">Paper</a></div></div>`;
      const page = lines(
        '# Papers',
        '',
        `${card('A Loom That Never Tires', 'loom')}${cursor}`,
        card('How to Spin Threads', 'spin'),
        '',
      );
      const added = inserted(page, article)
        .split('\n')
        .find(line => line.includes('Patient'));
      assert.match(
        added ?? '',
        /^<div class="pub">.*<img src="images\/vesper2024patient\.png" .*<b>Patient Looms in Linear Time<\/b>/,
      );
      assert.match(
        added ?? '',
        /<br>Odile Vesper, Ivo Brandt<br><i>Journal of Invented Textiles<\/i>, 2024<br><a href=/,
      );
    });

  for (const [what, around, link, written] of [
    [
      'its title',
      '',
      '<b><a href="https://press.example/loom">A Loom That Never Tires</a></b>',
      'https://doi.org/10.5555/weave.2024.017',
    ],
    [
      'a button',
      ' class="thumb" title="A Loom That Never Tires"',
      '<b>A Loom That Never Tires</b>',
      'https://doi.org/10.5555/weave.2024.017" class="thumb',
    ],
  ] as const)
    it(`in HTML has a link around its picture that opens what another one does: ${what}`, () => {
      const card = `<div class="pub"><a href="https://press.example/loom"${around}><img src="images/loom.png" alt="loom"></a><div>${link}<br>Odile Vesper, Mo Yan<br><i>ISS</i>, 2022<br><a href="https://press.example/loom">Paper</a> <a href="https://press.example/data">Data</a></div></div>`;
      const page = lines('# Papers', '', `${card}${cursor}`, '');
      const image = '<img src="images/vesper2024patient.png" alt="Patient Looms in Linear Time">';
      const added = inserted(page, article);
      assert.ok(added.includes(`<div class="pub"><a href="${written}">${image}</a><div>`), added);
      const unregistered = { ...article };
      delete unregistered.DOI;
      assert.ok(inserted(page, unregistered).includes(`<div class="pub">${image}<div>`), inserted(page, unregistered));
      const other = page.replace('/loom"', '/data"');
      assert.ok(inserted(other, article).includes(`<div class="pub">${image}<div>`), inserted(other, article));
    });

  it('in HTML has no picture of another card in the place of its own', () => {
    const card = (title: string, name: string): string =>
      `<div class="pub"><img src="images/${name}.png" onerror="this.src='images/of-${name}.png'"><div><b>${title}</b><br>Odile Vesper, Mo Yan<br><i>ISS</i>, 2022</div></div>`;
    const page = lines(
      '# Papers',
      '',
      `${card('A Loom That Never Tires', 'l')}${cursor}`,
      card('How to Spin Threads', 's'),
      '',
    );
    const written = inserted(page, article);
    assert.match(written, /<img src="images\/vesper2024patient\.png"><div><b>Patient/);
  });

  it('in HTML says the year in an element of its own as well, where those beside it do', () => {
    const card = (title: string, year: number, venue: string): string =>
      `    <article class="card">\n      <div class="year">${year}</div>\n      <h3><a href="https://press.example/${year}">${title}</a></h3>\n      <p class="authors"><strong>Odile Vesper</strong>, Mo Yan, and Nuala Keane.</p>\n      <p class="details">${venue}, ${year}.</p>\n    </article>\n`;
    const cards =
      card('A Loom That Never Tires', 2023, 'Journal of Yarn, 12(23): 49-94') +
      card('How to Spin Very Long Threads', 2022, 'IEEE Access, 8: 581-591');
    const page = `# Papers\n\n<div class="list">\n${cursor}${cards}</div>\n`;
    assert.match(
      inserted(page, article),
      /<article class="card">\n {6}<div class="year">2024<\/div>\n {6}<h3><a href="[^"]*">Patient Looms[^]*<p class="details">Journal of Invented Textiles, 12\(3\): 163-179, 2024\.<\/p>\n {4}<\/article>\n/,
    );
  });
});
