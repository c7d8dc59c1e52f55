import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { cursor, conference, article, preprint, inserted, lines, template, chinese } from './inserting';

describe('Inserting a publication as a box', () => {
  it('writes a whole box beside one that is never closed', () => {
    const count = (text: string, tag: string): number => text.split(tag).length - 1;
    for (const left of ['', '</div>\n']) {
      const open = template.replace('</div>\n</div>‸', `‸${left}`);
      const now = inserted(open, conference, { kind: 'box' });
      const [before] = [open.replace(cursor, '')];
      assert.equal(count(now, '<div') - count(before, '<div'), count(now, '</div>') - count(before, '</div>'), now);
    }
  });

  describe('next to a box whose picture', () => {
    const image = '<img src=\'images/500x300.png\' alt="sym" width="100%">';
    const size = 'width="8268" height="4724"';
    const own = `<img src='images/yan2025kitedb.png' alt="KiteDB: Storing Wind in Columns"`;
    const more = (written: string): string => `\n\n# Photos\n\n<img src="images/lake.png" ${written}>\n`;
    for (const [what, written, elsewhere, expected] of [
      [
        'has a version in its address, makes one in the same folder without it',
        `<img src='Images/Papers/loom.webp?v=2026' alt="sym" width="100%">`,
        '',
        `<img src='Images/Papers/yan2025kitedb.webp' alt="KiteDB: Storing Wind in Columns" width="100%">`,
      ],
      [
        'has a version in Liquid',
        `<img src="{{ '/Images/loom.webp?v=2' | relative_url }}" alt="sym">`,
        '',
        `<img src="{{ '/Images/yan2025kitedb.webp' | relative_url }}" alt="KiteDB: Storing Wind in Columns">`,
      ],
      ['has its own size in pixels, gives none', `<img src='images/500x300.png' alt="sym" ${size}>`, '', `${own}>`],
      [
        'has another size than most, gives none',
        `<img src='images/500x300.png' alt="sym" ${size} loading="lazy">`,
        more('width="960" height="469"'),
        `${own} loading="lazy">`,
      ],
      [
        'has the size of the others, gives that',
        `<img src='images/500x300.png' alt="sym" ${size}>`,
        more(size),
        `${own} ${size}>`,
      ],
      [
        'is as wide as the others, but not as high, gives the width',
        `<img src='images/500x300.png' alt="sym" width="300" height="200">`,
        more('width="300" height="180"'),
        `${own} width="300">`,
      ],
      [
        'is as high as the others, but not as wide, gives the height',
        `<img src='images/500x300.png' alt="sym" width="300" height="200">`,
        more('width="280" height="200"'),
        `${own} height="200">`,
      ],
      [
        'is as wide as one without a height, gives the width',
        `<img src='images/500x300.png' alt="sym" width="300" height="200">`,
        more('width="300"'),
        `${own} width="300">`,
      ],
      ['has one side, gives that', `<img src='images/500x300.png' alt="sym" width="300">`, '', `${own} width="300">`],
    ] as const)
      it(what, () => {
        const page = template.replace(image, written) + elsewhere;
        const after = inserted(page, conference, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`<div class="badge">ISS 2025</div>${expected}</div></div>`), after);
      });
  });

  it('next to a box of the template makes a box like it', () => {
    assert.equal(
      inserted(template, conference, { ownNames: ['Odile Vesper'] }),
      template.replace(
        `</div>\n</div>${cursor}\n`,
        lines(
          '</div>',
          '</div>',
          '',
          `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ISS 2025</div><img src='images/yan2025kitedb.png' alt="KiteDB: Storing Wind in Columns" width="100%"></div></div>`,
          `<div class='paper-box-text' markdown="1">`,
          '',
          '[KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042)',
          '',
          'Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
          '</div>',
          '</div>',
          '',
        ),
      ),
    );
  });

  describe('next to a paper that cannot be taken apart, below a box, makes no box', () => {
    const box = template.slice(template.indexOf("<div class='paper-box'>"), template.indexOf(cursor));
    for (const [what, before] of [
      ['but an item', '- '],
      ['but a paragraph', ''],
    ] as const)
      it(what, () => {
        const paper = `${before}[How to Spin Very Long Threads](https://press.example/spin), **Findings of ISS 2022** <br> **Odile Vesper**, Ann Reed, Tom Brook${cursor}`;
        const page = lines('# 📝 Publications', '', box, '', paper, '');
        const written = inserted(page, conference, { ownNames: ['Odile Vesper'] });
        const added = written.slice(page.indexOf(cursor)).trim();
        assert.ok(added.startsWith(`${before}[KiteDB: Storing Wind in Columns](`), added);
        assert.equal(parsePage(written).boxes.length, 1);
      });
  });

  it('copies of `data-…` only what all boxes say: two of the same topic say nothing of a third', () => {
    const box = (title: string, tags: string): string =>
      `<div class='paper-box' data-aos="fade-up" data-tags="${tags}"><div class='paper-box-image'><div><div class="badge">ISS 2023</div><img src='images/a.png' alt="sym" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[${title}](https://press.example/loom)\n\n**Odile Vesper**, Mo Yan\n</div>\n</div>\n`;
    const page = lines(
      '# Papers',
      '',
      `${cursor}${box('A Loom That Never Tires', 'First Author, Looms')}`,
      box('How to Spin Threads', 'First Author, Looms'),
      box('Where Lakes Weave', 'Co-Author, Lakes'),
      '<div class="song-box" data-aos="fade-left">A song.</div>',
      '',
    );
    const [written = ''] = /<div class='paper-box'[^<>]*>/.exec(inserted(page, conference)) ?? [];
    assert.equal(written, `<div class='paper-box' data-aos="fade-up" data-tags="">`);
  });

  for (const [what, first] of [
    ['of which one has a further class', `class='paper-box highlight'`],
    ['of which one has its class in other quotation marks', `class="paper-box"`],
    ['of which one has no such attribute', undefined],
  ] as const)
    it(`copies of \`data-…\` what all boxes say ${what}`, () => {
      const box = (title: string, opening: string): string =>
        `<div ${opening}><div class='paper-box-image'><div><div class="badge">ISS 2023</div><img src='images/a.png' alt="sym" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[${title}](https://press.example/loom)\n\n**Odile Vesper**, Mo Yan\n</div>\n</div>\n`;
      const own = `class='paper-box' data-aos="fade-up" data-tags="Oral"`;
      const page = lines(
        '# Papers',
        '',
        `${cursor}${box('A Loom That Never Tires', own)}`,
        first === undefined
          ? `${box('How to Spin Threads', `class='paper-box' data-aos="fade-up"`)}\n${box('Where Lakes Weave', `class='paper-box'`)}`
          : box('How to Spin Threads', `${first} data-aos="fade-up"`),
        '',
      );
      const [written = ''] = /<div class='paper-box'[^<>]*>/.exec(inserted(page, conference)) ?? [];
      assert.equal(written, `<div class='paper-box' data-aos="fade-up" data-tags="">`);
    });

  it('copies of `data-…` what all elements of the page say where it is the only box', () => {
    const box = `<div class='paper-box' data-aos="fade-up" data-tags="Oral"><div class='paper-box-text' markdown="1">\n\n[A Loom That Never Tires](https://press.example/loom)\n\n**Odile Vesper**, Mo Yan\n</div>\n</div>\n`;
    for (const [other, written] of [
      ['fade-up', 'fade-up'],
      ['fade-left', ''],
    ] as const) {
      const page = lines('# Papers', '', `${cursor}${box}`, `<div class="song" data-aos="${other}">A song.</div>`, '');
      const [opening] = /<div class='paper-box'[^<>]*>/.exec(inserted(page, conference)) ?? [];
      assert.equal(opening, `<div class='paper-box' data-aos="${written}" data-tags="">`);
    }
  });

  it('in a page of another habit follows it: a conference paper in a box', () => {
    const page = chinese('\n').replace(cursor, '').replace('</div>\n</div>\n\n\n', `</div>\n</div>${cursor}\n\n\n`);
    assert.equal(
      inserted(page, conference),
      page.replace(
        `</div>\n</div>${cursor}`,
        lines(
          '</div>',
          '</div>',
          '',
          '',
          '',
          "<div class='paper-box'>",
          "<div class='paper-box-image'>",
          '<div>',
          '<!-- <div class="badge">ISS 2025</div> -->',
          `<!-- <img src='images/papers/yan2025kitedb.jpg' alt="KiteDB: Storing Wind in Columns" width="110%">-->`,
          '</div>',
          '</div> ',
          `<div class='paper-box-text' markdown="1">`,
          '',
          '-\tMo Yan, `Odile Vesper`, and Per Olof Lindqvist. "KiteDB: Storing Wind in Columns." 2025. In Proceedings of the 9th Symposium on Invented Storage. [[网页]](https://dl.example.org/doi/abs/10.5555/3600001.3600042) [[预览]](https://dl.example.org/doi/pdf/10.5555/3600001.3600042)',
          '</div>',
          '</div>',
        ),
      ),
    );
  });

  describe('fills a box like the boxes around, not like the items beside them', () => {
    const box = (badge: string, text: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='images/${badge.replace(' ', '').toLowerCase()}.png' alt="sym" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n${text}\n\n**Highlights**\n\n- It weaves.\n\n</div>\n</div>`;
    const item =
      '- **Odile Vesper**, Mo Yan. **[How to Spin Threads](https://press.example/spin)**, *Journal of Yarn* (2022)';
    const written = (text: string): string => {
      const page = lines(
        '# Papers',
        '',
        `${cursor}${box('ISS 2023', text)}`,
        '',
        item,
        '',
        item.replace('How', 'Where'),
        '',
      );
      return (
        /<div class='paper-box-text' markdown="1">\n([^]*?)\n<\/div>/.exec(inserted(page, article))?.[1]?.trim() ?? ''
      );
    };

    it('whose titles have badges and links behind them, and the authors below', () =>
      assert.equal(
        written(
          '[A Loom That Never Tires](https://press.example/loom) ![](https://badges.example/2023-red) [![](https://badges.example/PDF-blue)](./loom.pdf) \\\\\n**Odile Vesper**, Mo Yan',
        ),
        '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017) \\\\\n**Odile Vesper**, Ivo Brandt',
      ));

    it('whose text cannot be taken apart: its venue has no stop of the list below', () => {
      const box = `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nIt weaves, and never tires.\n</div>\n</div>`;
      const item = '- **How to Spin Long Threads**, **O. Vesper**, M. Yan. *Annals of Yarn*, 2022.';
      const after = inserted(`# Publications\n\n${box}${cursor}\n\n${item}\n`, article, { kind: 'box' });
      assert.match(after, /\n\n\*Journal of Invented Textiles\*, 2024\n/);
    });

    it('whose text cannot be taken apart: it gets the parts of the template', () =>
      assert.equal(
        written('It weaves, and never tires.'),
        lines(
          '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)',
          '',
          '**Odile Vesper**, Ivo Brandt',
          '',
          '*Journal of Invented Textiles* (2024)',
        ),
      ));
  });

  describe('beside a box with links below its picture', () => {
    const box = (title: string, picture: string, more: string): string =>
      lines(
        "<div class='paper-box'><div class='paper-box-image'><div>",
        '  <div class="badge">ISS 2023</div>',
        `  ${picture}`,
        more,
        '</div></div>',
        `<div class='paper-box-text' markdown="1">`,
        '',
        `### ${title}`,
        '',
        '**Odile Vesper**, Mo Yan',
        '',
        '</div>',
        '</div>',
        '',
      );
    const image = (name: string): string => `<img src="images/${name}.png" alt="${name}">`;
    const columnBeside = (more: string, picture = image('loom'), csl = conference): string => {
      const page = lines(
        '# Papers',
        '',
        `${cursor}${box('A Loom That Never Tires of Weaving', picture, more)}`,
        box('How to Spin Very Long Threads Indeed', image('spin'), '  <p>No link.</p>'),
      );
      const after = inserted(page, csl);
      return after.slice(after.indexOf('ISS 2025</div>'), after.indexOf('Mo Yan, **Odile Vesper**'));
    };
    const doi = 'https://doi.org/10.5555/3600001.3600042';
    const group = (...all: readonly string[]): string =>
      ['  <div class="links">', ...all.map(one => `    ${one}`), '  </div>'].join('\n');

    for (const [what, link] of [
      [
        'a button with a script',
        (href, label) => `<button class="btn" onclick="openLink('${href}')">${label}</button>`,
      ],
      [
        'a script in other quotes',
        (href, label) => `<span onclick='window.open("${href}")'><i class="fa"></i> ${label}</span>`,
      ],
      ['a link', (href, label) => `<a class="btn" href="${href}" target="_blank">${label}</a>`],
      ['a link in Markdown', (href, label) => `[${label}](${href})`],
    ] as readonly (readonly [string, (href: string, label: string) => string])[]) {
      it(`makes those of the new paper that are known: ${what}`, () => {
        const more = group(
          link('https://doi.org/10.5555/loom.2023', 'Paper'),
          link('https://github.com/vesper/loom', 'Code'),
          link('https://loom.example/', 'Homepage'),
        );
        const column = columnBeside(more);
        assert.ok(column.includes(group(link(doi, 'Paper'))), column);
        assert.doesNotMatch(column, /loom\.2023|vesper\/loom|loom\.example|Code|Homepage/);
        assert.match(column, /### KiteDB: Storing Wind in Columns\n/);
      });

      it(`leaves out all where nothing of the new paper is known: ${what}`, () => {
        const unregistered = { ...conference };
        delete unregistered.DOI;
        const column = columnBeside(
          group(link('https://doi.org/10.5555/loom.2023', 'Paper')),
          image('loom'),
          unregistered,
        );
        assert.doesNotMatch(column, /loom\.2023|Paper|"links"/);
      });
    }

    it('leads to the new paper by its title where the links below the picture open nothing of it', () => {
      const column = columnBeside(
        group('<a href="papers/loom.pdf">PDF</a>', `<a href="#" onclick="toggle('bibtex1')">BibTeX</a>`),
      );
      assert.doesNotMatch(column, /bibtex|PDF|"links"/i);
      assert.ok(column.includes(`### [KiteDB: Storing Wind in Columns](${doi})`), column);
    });

    it('keeps scripts that say nothing of one paper, and shows the new picture in full', () => {
      const column = columnBeside(
        `  <button onclick="toggle(this)">Abstract</button>`,
        `<img src="images/loom.png" alt="loom" onclick="enlarge('images/loom.png')">`,
      );
      assert.ok(column.includes(`<button onclick="toggle(this)">Abstract</button>`), column);
      assert.ok(column.includes(`onclick="enlarge('images/yan2025kitedb.png')"`), column);
    });

    it('keeps the picture that stands in for one that is not there yet', () => {
      const fallback = `onerror="this.src='images/default.png'"`;
      const column = columnBeside('', `<img src="images/loom.png" alt="loom" ${fallback}>`);
      assert.ok(
        column.includes(`<img src="images/yan2025kitedb.png" alt="KiteDB: Storing Wind in Columns" ${fallback}>`),
        column,
      );
    });

    for (const [what, titles, written] of [
      ['keeps what all of them say', ['Click to enlarge', 'Click to enlarge'], ' title="Click to enlarge"'],
      ['leaves out what each says of its own', ['Of looms', 'Of threads'], ''],
    ] as const)
      it(`in a link around the picture ${what}`, () => {
        const image = (name: string, title: string): string =>
          `<a href="images/${name}.png" title="${title}"><img src="images/${name}.png" alt="loom"></a>`;
        const first = box('A Loom That Never Tires of Weaving', image('loom', titles[0]), '');
        const second = box('How to Spin Long Threads', image('spin', titles[1]), '');
        const after = inserted(lines('# Papers', '', cursor + first, second), conference);
        assert.ok(
          after.includes(`<a href="images/yan2025kitedb.png"${written}><img src="images/yan2025kitedb.png"`),
          after,
        );
      });

    for (const [src, standIn] of [
      ['500x300', "this.src='images/500x300.png'"],
      ['paper', "this.onerror=null;this.src='images/paper-none.png'"],
    ] as const)
      it(`keeps it where all boxes have it, and the picture of one has its name: ${src}`, () => {
        const image = (name: string): string => `<img src="images/${name}.png" alt="loom" onerror="${standIn}">`;
        const first = box('A Loom That Never Tires of Weaving', image(src), '');
        const second = box('How to Spin Long Threads', image('spin'), '');
        const written = inserted(lines('# Papers', '', cursor + first, second), conference);
        assert.ok(
          written.includes(
            `<img src="images/yan2025kitedb.png" alt="KiteDB: Storing Wind in Columns" onerror="${standIn}">`,
          ),
          written,
        );
      });

    for (const [what, script, other] of [
      ['another picture by the name of its own', `onerror="this.src='images/loom-small.png'"`, ''],
      [
        'another picture than that of the next box',
        `onerror="this.src='images/a.png'"`,
        `onerror="this.src='images/b.png'"`,
      ],
      ['a script with its name', `onload="show('loom-picture')"`, ''],
      ['a script with another name than the next box', `onload="show('one')"`, `onload="show('two')"`],
    ] as const)
      it(`has no such picture or script of the other paper: ${what}`, () => {
        const first = box('A Loom That Never Tires of Weaving', `<img src="images/loom.png" alt="loom" ${script}>`, '');
        const second = box('How to Spin Long Threads', `<img src="images/spin.png" alt="spin" ${other}>`, '');
        const written = inserted(lines('# Papers', '', cursor + first, second), conference);
        assert.ok(
          written.includes(`<img src="images/yan2025kitedb.png" alt="KiteDB: Storing Wind in Columns">`),
          written,
        );
      });

    it('shows no picture of the other paper under the pointer', () => {
      const hover = `onmouseover="this.src='images/loom.gif'" onmouseout="this.src='images/loom.png'"`;
      const column = columnBeside('', `<img src="images/loom.png" alt="loom" ${hover}>`);
      assert.ok(column.includes(`<img src="images/yan2025kitedb.png" alt="KiteDB: Storing Wind in Columns">`), column);
      const clicked = columnBeside(
        '',
        `<img src="images/loom.png" alt="loom" ${hover} onclick="enlarge('images/loom.png')">`,
      );
      assert.ok(clicked.includes(`onclick="enlarge('images/yan2025kitedb.png')">`), clicked);
      assert.doesNotMatch(clicked, /onmouse|loom/);
    });

    it('keeps scripts that change only what they stand in', () => {
      const grow = `onmouseover="this.style.transform='scale(1.1)'" onmouseout="this.style.transform='none'"`;
      const column = columnBeside(
        `  <button onclick="this.classList.toggle('open')">Abstract</button>`,
        `<img src="images/loom.png" alt="loom" ${grow} onload="show('pictures')">`,
      );
      assert.ok(column.includes(`<button onclick="this.classList.toggle('open')">Abstract</button>`), column);
      assert.ok(column.includes(grow), column);
      assert.ok(column.includes(`onload="show('pictures')"`), column);
    });

    for (const [what, inside] of [
      ['a film', '<video src="images/loom.mp4" controls></video>'],
      ['a picture and words', `<p>Figure</p>${image('loom')}`],
      ['a picture over the whole width', `<div>${image('loom')}</div>`],
    ] as const) {
      it(`leaves no link without an address around more than words: ${what}`, () => {
        const column = columnBeside('', `<a class="wide" href="https://loom.example/">${inside}</a><b>End</b>`);
        assert.ok(column.includes('<b>End</b>') && column.includes('images/yan2025kitedb'), column);
        assert.doesNotMatch(column, /<\/?a\b|loom\.example/);
      });
    }

    it('leaves no link without an address around the badge', () => {
      const badge = '<div class="badge">ISS 2023</div>';
      const page = box('A Loom That Never Tires of Weaving', image('loom'), '').replace(
        badge,
        `<a href="https://loom.example/">${badge}</a>`,
      );
      const after = inserted(`# Papers\n\n${cursor}${page}`, conference);
      assert.ok(after.includes('<div>\n  <div class="badge">ISS 2025</div>\n'), after);
    });

    it('leaves a link around the whole box as it opens and closes', () => {
      const whole = box('A Loom That Never Tires of Weaving', image('loom'), '').trimEnd();
      const page = whole.replace("<div class='paper-box-image'>", '<a href="https://loom.example/">$&');
      const after = inserted(
        `# Papers\n\n${cursor}${page.replace('</div>\n</div>', '</div></a>\n</div>')}\n`,
        conference,
      );
      assert.match(
        after,
        /^<div class='paper-box'><a><div[^]*<\/div><\/a>\n<\/div>\n\n<div class='paper-box'><a href=/m,
      );
    });

    it('takes the address from what is around a picture and a badge', () => {
      const column = columnBeside('', `<div onclick="go('https://loom.example/')"><p>${image('loom')}</p></div>`);
      assert.ok(column.includes('<div><p><img src="images/yan2025kitedb.png"'), column);
    });
  });

  it('writes the venue of a conference as its neighbours do, not as a list of talks below them', () => {
    const box = (title: string, journal: string): string =>
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n**${title}**\n\n**O. Vesper**, M. Yan\n\n*${journal}*, 2025\n</div>\n</div>`;
    const talks = [
      '- **A Loom That Walks in Its Sleep**, **O. Vesper**, M. Yan. 18th Congress on Looms, Norrhavn, Norway, Jul. 2025.',
      '- **A Loom That Sings in the Dark**, **O. Vesper**, M. Yan. Conference on Invented Looms, Oslo, Norway, Nov. 2023.',
    ].join('\n');
    const boxes = [
      box('A Loom That Never Tires at Night', 'Journal of Looms'),
      box('A Loom That Never Sleeps at Dawn', 'Weaving with Care'),
    ];
    const after = inserted(
      `# Publications\n\n${boxes.join('\n\n')}${cursor}\n\n# Presentations\n\n${talks}\n`,
      conference,
    );
    assert.match(after, /\n\*Proceedings of the 9th Symposium on Invented Storage\*, 2025\n/);
  });

  it('has its links in a last item of its own, where those of its neighbours stand there below notes', () => {
    const box = (title: string, doi: string): string =>
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n**${title}**\n\n**O. Vesper**, M. Yan\n\n*Journal of Looms*, 2025\n\n- We wove by night.\n- [[Paper]](https://doi.org/${doi})\n</div>\n</div>`;
    const boxes = [
      box('A Loom That Never Tires at Night', '10.5555/loom.1'),
      box('A Loom That Never Sleeps at Dawn', '10.5555/loom.2'),
    ];
    const after = inserted(`# Publications\n\n${boxes.join('\n\n')}${cursor}\n`, article);
    assert.match(
      after,
      /\n\*\*Patient Looms in Linear Time\*\*\n\n\*\*O\. Vesper\*\*, I\. Brandt\n\n\*Journal of Invented Textiles\*, 2024\n\n- \[\[Paper\]\]\(https:\/\/doi\.org\/10\.5555\/weave\.2024\.017\)\n<\/div>/,
    );
  });

  // but for the stop of the list, which the boxes have not
  describe('writes the venue of a work as its kind is written in the list below, where no box tells it:', () => {
    const box = (venue: string): string =>
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n**A Loom That Never Tires at Night**\n\n**O. Vesper**, M. Yan\n\n${venue}\n</div>\n</div>`;
    const items = [
      '- **How to Spin Long Threads**, **O. Vesper**, M. Yan. *Annals of Yarn*, 7(1), 101-122, 2022.',
      '- **Threads Without Any End**, **O. Vesper**, M. Yan. *Yarn Letters*, 8(2), 1-9, 2021.',
      '- **Looms in the Long Dry Season**, **O. Vesper**, M. Yan. In *Proceedings of the Loom Conference*, pages 1-9, 2021.',
      '- **Looms of Wood and Their Builders**, **O. Vesper**, M. Yan. arXiv preprint arXiv:2101.00002, 2021.',
    ].join('\n');
    for (const [venue, csl, written] of [
      ['*Journal of Looms* (in press)', article, '*Journal of Invented Textiles*, 12(3), 163-179, 2024'],
      ['*ICLW*, 2023', article, '*Journal of Invented Textiles*, 12(3), 163-179, 2024'],
      ['*ICLW*, 2023', preprint, 'arXiv preprint arXiv:2101.00001, 2021'],
      ['*ICLW*, 2023', conference, '*ISS*, 2025'],
      // it ends like the acronyms of journals, as `RAL`
      ['*LOOML*, 2023', article, '*Journal of Invented Textiles*, 12(3), 163-179, 2024'],
      ['*LOOML*, 2023', conference, '*ISS*, 2025'],
      [
        '*Journal of Looms*, 2023',
        conference,
        'In *Proceedings of the 9th Symposium on Invented Storage*, pages 1-14, 2025',
      ],
      ['*Journal of Looms*, 2023', article, '*Journal of Invented Textiles*, 2024'],
    ] as const)
      it(`${csl.type} beside “${venue}”`, () => {
        const after = inserted(`# Publications\n\n${box(venue)}${cursor}\n\n${items}\n`, csl);
        assert.ok(after.includes(`\n\n${written}\n`), after);
      });
  });

  describe('writes the full name of a venue beside a box whose magazine has capitals and a word in its name:', () => {
    const box = (title: string, venue: string): string =>
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n**${title}**\n\n**O. Vesper**, M. Yan\n\n${venue}\n</div>\n</div>`;
    for (const [csl, written] of [
      [article, '*Journal of Invented Textiles*, 2024'],
      [conference, '*Proceedings of the 9th Symposium on Invented Storage*, 2025'],
      [preprint, '*arXiv preprint arXiv:2101.00001*, 2021'],
    ] as const)
      it(csl.type, () => {
        for (const magazine of ['SIAM News', 'LOOM Queue']) {
          const boxes = [
            box('A Loom That Never Tires at Night', `*${magazine}*, 2023`),
            box('How to Spin Long Threads', '*Journal of Yarn and Ropes*, 2022'),
          ].join('\n\n');
          const after = inserted(`# Publications\n\n${cursor}${boxes}\n`, csl);
          assert.ok(after.includes(`\n\n${written}\n`), after);
        }
      });
  });

  it('writes the venue of an article as a box writes its journal, with the year that the other boxes have', () => {
    const box = (title: string, venue: string): string =>
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n**${title}**\n\n**O. Vesper**, M. Yan\n\n${venue}\n</div>\n</div>`;
    const boxes = [
      box('A Loom That Never Tires at Night', '*Journal of Looms*'),
      box('A Loom That Never Sleeps at Dawn', '*Symposium on Invented Looms*, 2023'),
    ].join('\n\n');
    const item = '- **How to Spin Long Threads**, **O. Vesper**, M. Yan. `Yarn Letters 2024`';
    const after = inserted(`# Publications\n\n${boxes}${cursor}\n\n${item}\n`, article);
    assert.match(after, /\n\n\*Journal of Invented Textiles\*, 2024\n/);
  });

  it('marks the venue in an element as the boxes in HTML do, not as a list in Markdown below them', () => {
    const box = `<div class='paper-box'>\n  <div class='paper-box-text'>\n    <p><span class="venue">Loom Letters 2024</span></p>\n    <p><a href="https://press.example/loom">A Loom That Never Tires at Night</a></p>\n    <p><strong>Odile Vesper</strong>, Mo Yan</p>\n  </div>\n</div>`;
    const item = '- `ISL 2022` [How to Spin Long Threads](https://press.example/spin), **Odile Vesper**, Mo Yan.';
    const after = inserted(`# Publications\n\n${cursor}${box}\n\n${item}\n`, conference);
    assert.match(after, /<p><span class="venue">[^<>]{1,80} 2025<\/span><\/p>/);
  });

  it('writes a text column alone where the others are', () => {
    const column = (title: string, year: number): string =>
      `<div class='paper-box-text' markdown="1">\n\n[${title}](https://press.example/${year})\n\nMei Lin, **Ann Reed**\n\n**ISL ${year}**\n</div>`;
    const columns = `${column('A Loom That Never Tires at Night', 2024)}\n\n${column('How to Spin Long Threads', 2023)}`;
    assert.equal(
      inserted(`# Publications\n\n${cursor}${columns}\n`, conference),
      `# Publications\n\n<div class='paper-box-text' markdown="1">\n\n[KiteDB: Storing Wind in Columns](https://doi.org/${conference.DOI ?? ''})\n\nMo Yan, Odile Vesper, Per Olof Lindqvist\n\n**ISS 2025**\n</div>\n\n${columns}\n`,
    );
  });
});
