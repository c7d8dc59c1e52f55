import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import { applyEdits } from '../../../../src/core/text/edit';
import { box, item, page, paper, placed } from './placing';

/** The titles of the papers of a page, `New Work of 2025` as `2025`. */
const titles = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:\[|- "|")?(?:New Work of (\d{4})|((?:Tides|Boats|Kites|Rivers|Looms|Fens) of [\w ]+))/gm)].map(
    ([, year, title]) => year ?? title ?? '',
  );

describe('Publications go onto a page with paper boxes:', () => {
  it('as boxes among boxes, by the years of their badges', () => {
    const text = page(
      '# 📝 Publications',
      '',
      box('Tides of All Lakes', 2024),
      '',
      box('Boats of All Bridges', 2020),
      '',
      '# Talks',
    );
    const after = placed(text, paper(2022), paper(2025));
    const badges = [...after.matchAll(/badge">PONDS (\d+)</g)].map(([, year]) => year);
    assert.deepEqual(badges, ['2025', '2024', '2022', '2020']);
    assert.equal(parsePage(after).boxes.length, 4);
    assert.match(after, /# 📝 Publications\n\n<div class='paper-box'>/);
    assert.match(after, /<\/div>\n<\/div>\n\n# Talks/);
  });

  it('as text columns among text columns that have no half for a picture', () => {
    const column = (title: string, venue: string): string =>
      `<div class='paper-box-text' markdown="1">\n\n[${title}](https://example.org/1)\n\n**Mei Lin**, Ada Reed\n\n*${venue}*\n</div>`;
    const [tides, boats] = [column('Tides of All Lakes', 'PONDS, 2024'), column('Boats of All Bridges', 'PONDS, 2020')];
    const after = placed(page('# Publications', '', tides, '', boats), paper(2022, 'Kites of All Winds'));
    assert.deepEqual(titles(after), ['Tides of All Lakes', 'Kites of All Winds', 'Boats of All Bridges']);
    assert.equal(parsePage(after).boxes.length, 3);
    assert.doesNotMatch(after, /paper-box['"]|<img/);
  });

  it('as boxes, also a Chinese work where those in Chinese are items by GB/T 7714', () => {
    const written = (title: string): string =>
      box(title, 2025).replace('[**Code**](https://example.org/code)', '*PONDS*, 2025');
    const text = page(
      ...['# Publications', '', written('Tides of All Lakes'), '', written('Boats of All Bridges'), ''],
      '- 林梅, 李青. 湖泊与城市[J]. 湖泊学报, 2024, 12(3): 1-9.',
      '- Ada Reed, **Mei Lin**. Kites of All Winds. *PONDS*, 2022.',
      '- Ada Reed, **Mei Lin**. Rivers of All Hills. *PONDS*, 2021.',
    );
    const work = paper(2027, '风与水的列式存储', {
      author: [
        { family: '林', given: '梅' },
        { family: '李', given: '青' },
      ],
      'container-title': '全国湖泊会议',
      page: '6-7',
      language: 'zh',
    });
    const edits = placePublications(parsePage(text), [work], { ownNames: ['Mei Lin', '林梅'] });
    const after = applyEdits(text, edits);
    assert.match(after, /\n\n风与水的列式存储\n\n\*\*林梅\*\*, 李青\n\n\*全国湖泊会议\*, 2027\n<\/div>/);
  });

  it('as boxes of which none has the picture of another', () => {
    const pictures = (text: string): readonly (string | undefined)[] =>
      Array.from(text.matchAll(/<img src=["']images\/([^"']*)/g), ([, name]) => name);
    const text = page('# Publications', '', box('Boats of All Bridges', 2020));
    const [robins, owls] = [paper(2025, 'Robin Sings of Rivers'), paper(2025, 'Robin Sleeps near Rivers')];
    const once = placed(text, robins, owls);
    assert.deepEqual(pictures(once), ['lin2025robin.png', 'lin2025robinb.png', 'a.png']);
    assert.deepEqual(pictures(placed(once, paper(2025, 'Robin Rests'))).slice(0, 3), [
      'lin2025robinc.png',
      'lin2025robin.png',
      'lin2025robinb.png',
    ]);
    const hidden = text.replace(/<img[^>]*a\.png[^>]*>/, '<!-- <img src="images/Lin2025robin.jpg"> -->');
    assert.deepEqual(pictures(placed(hidden, robins)), ['lin2025robinb.jpg', 'Lin2025robin.jpg']);
  });

  describe('without the further pictures of the box that they are like,', () => {
    const [own, icon] = [
      '<img src="images/lin2025work.png" alt="New Work of 2025" width="50%">',
      '<img src="icons/star.svg">',
    ];
    const [one, two] = [1, 2].map(at => `<img src="images/boats${at}.png" alt="Boats ${at}" width="50%">`);
    for (const [before, after] of [
      [`${one}${two}`, own],
      [`${one}\n    ${two}\n  `, `${own}\n  `],
      [`${one}<br>${two}`, `${own}<br>`],
      [`${one}<a href="images/boats2.png">${two}</a>`, own],
      [`${one}<video src="boats.mp4" muted></video>`, own],
      [`${one}${icon}`, `${own}${icon}`],
      [`${icon}${one}`, `${icon}${own}`],
      [`<!-- ${two} -->${one}`, `<!-- ${two} -->${own}`],
    ] as const)
      it(before, () => {
        const text = page('# Publications', '', box('Boats of All Bridges', 2020).replace(/<img[^>]*>/, before));
        const image = (all: string): string | undefined =>
          /badge">PONDS 2025<\/div>(?<image>[^]*?)<\/div>/.exec(all)?.groups?.image;
        assert.equal(image(placed(text, paper(2025))), after);
      });
  });

  describe('with one picture that is not hidden in the light or the dark, of a box with one for each:', () => {
    const of = (classes: string, name: string): string => `<img${classes} src='images/${name}.png' width="50%">`;
    for (const [light, dark, left] of [
      [' class="light"', ' class="dark"', ''],
      [" class='rounded only-light'", " class='rounded only-dark'", " class='rounded'"],
      [' class="block dark:hidden"', ' class="hidden dark:block"', ' class="block"'],
      [' class="hidden dark:block"', ' class="block dark:hidden"', ''],
      [' class="highlight"', ' class="highlight"', ' class="highlight"'],
    ] as const)
      it(light + dark, () => {
        const both = of(light, 'boats') + of(dark, 'boats-dark');
        const text = page('# Publications', '', box('Boats of All Bridges', 2020).replace(/<img[^>]*>/, both));
        const [image] = /<img[^>]*>/.exec(placed(text, paper(2025))) ?? [];
        assert.equal(image, of(left, 'lin2025work'));
      });
  });

  it('as boxes of which none has the picture of another that stands behind the text', () => {
    const columns = (title: string, image: string, alt: string): string =>
      [
        ...[`<div class='paper-box'>`, `<div class='paper-box-text' markdown="1">`, ''],
        ...[`[${title}](https://example.org/a)`, '', '**Mei Lin**, Ada Reed', '', '</div>'],
        ...[`<div class='paper-box-image'><img src='images/${image}' alt="${alt}"></div>`, '</div>'],
      ].join('\n');
    const old = columns('Boats of All Bridges', 'boats.png', 'Boats');
    const after = placed(page('# Publications', '', old), paper(2025));
    assert.match(after, /<img src='images\/lin2025work.png' alt="New Work of 2025">[^]*<img src='images\/boats.png'/);
  });

  it('as boxes among boxes, by the years of badges that shields.io draws', () => {
    const dated = (title: string, year: number): string =>
      box(title, 0)
        .replace('PONDS 0', 'PONDS, IF=9.4')
        .replace(/example\.org\/0\)/, `example.org/1) ![](https://img.shields.io/badge/${year}-red)`);
    const text = page('# Publications', '', dated('Tides of All Lakes', 2024), '', dated('Boats of All Bridges', 2020));
    const after = placed(text, paper(2022), paper(2025));
    assert.deepEqual(after.match(/(?<=^[["]?)(?:New Work of \d{4}|(?:Tides|Boats) of All \w+)/gm), [
      'New Work of 2025',
      'Tides of All Lakes',
      'New Work of 2022',
      'Boats of All Bridges',
    ]);
  });

  describe('where the newest papers are boxes and more, older ones items,', () => {
    const boxes = [box('Tides of All Lakes', 2025), '', box('Boats of All Bridges', 2024), ''];
    const items = [item('Kites of All Hills', 2022), item('Rivers of All Winds', 2021), item('Fens of Old', 2020)];

    it('as boxes where they come to stand among boxes, as items where they come to stand among items', () => {
      const after = placed(page('# Publications', '', ...boxes, ...items), paper(2026), paper(2021), paper(2024));
      assert.deepEqual(titles(after), [
        '2026',
        'Tides of All Lakes',
        '2024',
        'Boats of All Bridges',
        'Kites of All Hills',
        '2021',
        'Rivers of All Winds',
        'Fens of Old',
      ]);
      assert.equal(parsePage(after).boxes.length, 4);
      assert.match(after, /^- "New Work of 2021", \*\*Mei Lin\*\*, Ada Reed, \*PONDS\*, 2021$/m);
    });

    it('as items one right below the other at the top of the list, as its own are, not as far apart as the boxes above', () => {
      const before = page('# Publications', '', ...boxes, ...items);
      const [first = ''] = items;
      const added = [item('New Work of 2023', 2023), item('More Work of 2023', 2023)];
      assert.equal(
        placed(before, paper(2023), paper(2023, 'More Work of 2023')),
        before.replace(first, [...added, first].join('\n')),
      );
    });

    it('as items below the label “Full list”, where the boxes are below “Selected”', () => {
      const labelled = ['**Selected**', '', ...boxes, '**Full list**', '', ...items];
      const after = placed(page('# Publications', '', ...labelled), paper(2026));
      assert.match(after, /\*\*Full list\*\*\n\n- "New Work of 2026"/);
    });

    it('as boxes above the boxes, though one of these is older than the items', () => {
      const text = page(
        '# Publications',
        '',
        ...boxes,
        box('Looms of Old', 2019),
        '',
        ...items,
        item('Fens of Reeds', 2018),
      );
      const after = placed(text, paper(2026));
      assert.equal(titles(after)[0], '2026');
      assert.equal(parsePage(after).boxes.length, 4);
    });

    it('as items like most papers, where an item is as new as the boxes, a selection then', () => {
      const whole = [item('Kites of All Hills', 2025), ...items];
      const after = placed(page('# Publications', '', ...boxes, ...whole), paper(2026));
      assert.equal(titles(after)[2], '2026');
      assert.equal(parsePage(after).boxes.length, 2);
    });

    it('as items like most papers, where an item is newer than the boxes', () => {
      const whole = [item('Kites of All Hills', 2026), ...items];
      assert.equal(titles(placed(page('# Publications', '', ...boxes, ...whole), paper(2026)))[2], '2026');
    });
  });

  describe('where a preprint gives its year in its arXiv identifier alone,', () => {
    const preprint = (title: string, id: string): string =>
      box(title, 0).replace('PONDS 0', 'Preprint').replace('example.org/0', `arxiv.org/abs/${id}`);
    const boxes = (...all: readonly string[]): string => page('# Publications', '', ...all.flatMap(one => [one, '']));
    const [tides, kites] = [preprint('Tides of All Lakes', '2412.00001'), preprint('Kites of Hills', '2409.00002')];

    it('by the years of the identifiers and of the badges of others', () => {
      const after = placed(boxes(tides, kites, box('Boats of All Bridges', 2023)), paper(2026), paper(2024));
      const order = ['2026', '2024', 'Tides of All Lakes', 'Kites of Hills', 'Boats of All Bridges'];
      assert.deepEqual(titles(after), order);
    });

    it('not by the years of identifiers where these break the order of the other papers', () => {
      const of2024 = [box('Boats of All Bridges', 2024), box('Looms of All Fens', 2023)];
      const after = placed(boxes(preprint('Fens of Old', '2109.00001'), ...of2024, tides), paper(2026));
      assert.deepEqual(titles(after).slice(0, 3), ['Fens of Old', '2026', 'Boats of All Bridges']);
    });

    it('not by the years of identifiers where these tell of a few papers only', () => {
      const undated = (title: string): string => box(title, 0).replace('PONDS 0', 'PONDS');
      const after = placed(boxes(undated('Boats of All Bridges'), undated('Looms of Fens'), tides), paper(2026));
      assert.deepEqual(titles(after)[0], '2026');
    });
  });
});
