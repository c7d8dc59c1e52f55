import assert from 'node:assert/strict';
import { parseHtmlPage, parsePage } from '../../../src/core/page/parsePage';
import type { PictureView } from '../../../src/core/pictures/pictureAddress';
import type { PictureAim } from '../../../src/core/pictures/picturePlace';
import { writePicture } from '../../../src/core/pictures/writePicture';
import { applyEdits } from '../../../src/core/text/edit';
import { marked } from '../marked';

const home: PictureView = { urls: ['/'], bases: [''] };
const picture = { path: 'images/new.png', alt: 'What the "River" Said' };

/** The page with the picture at the mark. */
function put(
  source: string,
  { view = home, aim = 'either', path = picture.path, alt = picture.alt, parse = parsePage }: PutOptions = {},
): string | undefined {
  const { text, offsets } = marked(`---\npermalink: /\n---\n\n${source}`);
  const written = writePicture(parse(text), offsets[0] ?? 0, { path, alt }, view, aim);
  return written && applyEdits(text, written.edits).slice('---\npermalink: /\n---\n\n'.length);
}

interface PutOptions {
  readonly view?: PictureView;
  readonly aim?: PictureAim | 'either';
  readonly path?: string;
  readonly alt?: string;
  readonly parse?: typeof parseHtmlPage;
}

const column = "<div class='paper-box'><div class='paper-box-image'><div>";
const words = `</div></div>
<div class='paper-box-text' markdown="1">

[What the River Said](https://doi.org/10.5555/r)

**Ada Reed**, ‸Mei Lin
</div>
</div>
`;
/** A box with this in its column, the cursor among its words. */
const box = (inside: string): string => column + inside + words;
const other = `\n${box(`<div class="badge">B 2020</div><img src="/images/b.png" class="shown" alt="B" width="80%" height="90">`).replace('‸', '')}`;

describe('a picture of a paper box', () => {
  it('goes into the picture that is there, empty or not', () => {
    const filled = box(`<img src='images/new.png' alt="What the &quot;River&quot; Said" width="100%">`);
    for (const tag of [
      `<img src='images/500x300.png' alt="sym" width="100%">`,
      `<img src='' alt="" width="100%">`,
      `<img src='images/old.png' alt="teaser" width="100%">`,
    ])
      assert.equal(put(box(tag)), filled.replace('‸', ''), tag);
  });

  it('keeps what its author has said of it, and a width of its own', () => {
    assert.equal(
      put(box(`<img style="width: 90%" alt="Seven gauges" src="images/old.png">`)),
      box(`<img style="width: 90%" alt="Seven gauges" src="images/new.png">`).replace('‸', ''),
    );
  });

  it('gets what is missing, behind what is there', () => {
    assert.equal(
      put(box(`<img>`)),
      box(`<img src="images/new.png" alt="What the &quot;River&quot; Said" width="100%">`).replace('‸', ''),
    );
    assert.equal(
      put(box(`<img src=images/old.png>`)),
      box(`<img src="images/new.png" alt="What the &quot;River&quot; Said" width="100%">`).replace('‸', ''),
    );
    assert.equal(
      put(box(`<img src alt width="5%">`)),
      box(`<img src="images/new.png" alt="What the &quot;River&quot; Said" width="5%">`).replace('‸', ''),
    );
  });

  it('is written into an empty column behind the badge, as the boxes around have theirs', () => {
    assert.equal(
      put(box('<div class="badge">A 2022</div>')),
      box(
        `<div class="badge">A 2022</div><img src='images/new.png' alt="What the &quot;River&quot; Said" width="100%">`,
      ).replace('‸', ''),
    );
    assert.equal(
      put(box('<div class="badge">A 2022</div>') + other),
      (
        box(
          `<div class="badge">A 2022</div><img src="/images/new.png" class="shown" alt="What the &quot;River&quot; Said" width="80%">`,
        ) + other
      ).replace('‸', ''),
    );
    assert.equal(
      put(box('') + other),
      (
        box(`<img src="/images/new.png" class="shown" alt="What the &quot;River&quot; Said" width="80%">`) + other
      ).replace('‸', ''),
    );
  });

  it('begins a line of its own below a comment, and stands right behind one that is no line', () => {
    const tag = `<img src='images/new.png' alt="What the &quot;River&quot; Said" width="100%">`;
    const comment = `<!-- <img src='images/old.png' alt="sym" width="100%">-->`;
    const badge = '<!-- <div class="badge">A 2029</div> -->';
    for (const [before, after] of [
      [`\n${badge}\n${comment}\n`, `\n${badge}\n${comment}\n${tag}\n`],
      [`\n  ${comment}`, `\n  ${comment}\n  ${tag}`],
      [comment, comment + tag],
    ] as const)
      assert.equal(put(box(before))?.replaceAll("'", '"'), box(after).replace('‸', '').replaceAll("'", '"'));
  });

  it('takes the width of the boxes around where it has none', () => {
    assert.match(
      put(box(`<img src="images/old.png">`) + other) ?? '',
      /<img src="images\/new\.png" alt="[^"]+" width="80%">/,
    );
  });

  it('takes no place from a film', () => {
    assert.equal(put(box(`<video src="images/a.mp4"></video>`)), undefined);
  });

  it('stays where it is written already', () => {
    const now = box(`<img src='images/new.png' alt="Seven gauges" width="100%">`);
    assert.equal(put(now), now.replace('‸', ''));
  });

  it('is not meant where a place among its words is', () => {
    const tag = `<img src='images/old.png' alt="old" width="100%">`;
    assert.equal(put(box(tag), { aim: 'place' }), box(tag).replace('‸', '![What the "River" Said](images/new.png)'));
  });
});

describe('a picture elsewhere', () => {
  it('is written between the words as the page has its others', () => {
    assert.equal(put('Some ‸words.\n'), 'Some ![What the "River" Said](images/new.png)words.\n');
    assert.equal(
      put('![A](/images/a.png){: width="25"}\n\n‸\n'),
      '![A](/images/a.png){: width="25"}\n\n![What the "River" Said](/images/new.png){: width="25"}\n',
    );
    assert.equal(
      put(`<img alt='A' src='./images/a.png' width='25' id='me' />\n\n‸\n`),
      `<img alt='A' src='./images/a.png' width='25' id='me' />\n\n<img alt="What the &quot;River&quot; Said" src='./images/new.png' width='25' />\n`,
    );
  });

  it('is HTML where no Markdown is read', () => {
    assert.equal(
      put('<div>\nSome ‸words\n</div>\n'),
      `<div>\nSome <img src='images/new.png' alt="What the &quot;River&quot; Said">words\n</div>\n`,
    );
  });

  it('takes the place of the picture under the cursor', () => {
    assert.equal(put('See ![‸](a.png) it.\n'), 'See ![What the "River" Said](images/new.png) it.\n');
    assert.equal(put('See ![Ice](images/‸a.png) it.\n'), 'See ![Ice](images/new.png) it.\n');
    assert.equal(
      put('See ![]() it.‸\n'.replace('it.‸', '').replace('()', '(‸)')),
      'See ![What the "River" Said](images/new.png) \n',
    );
  });

  it('has no place in code, comments, Liquid, tags and the targets of links', () => {
    for (const source of [
      'a `co‸de` b\n',
      '<!-- a ‸ b -->\n',
      '{{ site.‸title }}\n',
      '<a hr‸ef="x">a</a>\n',
      '[a](https://exam‸ple.org)\n',
      '    ‸code\n',
      '<pre>‸code</pre>\n',
      '{% highlight bash %}\n‸code\n{% endhighlight %}\n',
    ])
      assert.equal(put(source), undefined, source);
    const text = '---\npermalink: /\n---\n';
    assert.equal(writePicture(parsePage(text), 6, picture, home, 'either'), undefined);
  });

  it('stands below the words of an entry in a list, before its notes', () => {
    const item = `- Mei Lin, **Ada Reed**. "What the ‸River Said." *Journal of Rivers*, 2022. [[Paper]](https://doi.org/10.5555/r)`;
    assert.equal(
      put(`${item}\n  - a note\n- x\n`, { aim: 'paper' }),
      `${item.replace('‸', '')}\n  ![What the "River" Said](images/new.png)\n  - a note\n- x\n`,
    );
    assert.equal(
      put(`${item}\r\n`, { aim: 'paper' }),
      `${item.replace('‸', '')}\r\n  ![What the "River" Said](images/new.png)\r\n`,
    );
    assert.equal(
      put(`${item} ![](images/old.png)\n`, { aim: 'paper' }),
      `${item.replace('‸', '')} ![What the "River" Said](images/new.png)\n`,
    );
  });

  it('stands there too when it is put amid the words of the entry, but not at an end of a line', () => {
    const item = `- Mei Lin, **Ada Reed**. "What the ‸River Said." *Journal of Rivers*, 2022.`;
    const below = `${item.replace('‸', '')}\n  ![What the "River" Said](images/new.png)\n`;
    assert.equal(put(`${item}\n`), below);
    assert.match(put(`${item}\n`, { aim: 'place' }) ?? '', /"What the !\[/);
    assert.match(put(`${item.replace('‸', '')}‸\n`) ?? '', /2022\.!\[/);
    assert.match(put('Some ‸words.\n') ?? '', /^Some !\[/);
  });
});

describe('a picture on a page in HTML', () => {
  const papers = '<h1 id="papers">Papers</h1>\n<ul>\n    <li>A paper.</li>\n</ul>';
  const shown = `<img src="images/new.png" alt="">`;

  it('is a tag wherever it is put, since nothing reads Markdown there: between elements, at the end, in an item', () => {
    for (const source of [
      `${papers}\n‸\n<h1>Service</h1>\n`,
      `${papers}‸\n`,
      `${papers}\n\n‸`,
      `‸${papers}\n`,
      `<div>\n    ‸\n</div>\n`,
      `<p>Words ‸here.</p>\n`,
      papers.replace('paper.', '$&‸'),
    ])
      assert.equal(put(source, { parse: parseHtmlPage, alt: '', aim: 'place' }), source.replace('‸', shown));
  });

  it('has the quotes of the page', () => {
    assert.equal(
      put(`<p class='a'>‸</p>\n`, { parse: parseHtmlPage, alt: '' }),
      `<p class='a'><img src='images/new.png' alt=""></p>\n`,
    );
  });
});

describe('a picture at the beginning of a line', () => {
  const shown = '![What the "River" Said](images/new.png)';

  it('is that of the paper whose entry begins there', () => {
    const item = `- Mei Lin, **Ada Reed**. "What the River Said." *Journal of Rivers*, 2022.`;
    assert.equal(put(`- x\n‸${item}\n`), `- x\n${item}\n  ${shown}\n`);
    assert.equal(put(`- x\n‸${item}\n`, { aim: 'place' }), `- x\n- ${shown} ${item.slice(2)}\n`);
  });

  it('stands behind the mark of an item', () => {
    assert.equal(put('- a\n‸- Some words\n'), `- a\n- ${shown} Some words\n`);
    assert.equal(put('1. a\n2.‸ Some words\n'), `1. a\n2. ${shown} Some words\n`);
  });

  it('stands above what has to begin a line', () => {
    for (const block of [
      '# Papers',
      '<div>\na\n</div>',
      '> a',
      '| a | b |',
      '***',
      '{% include a.html %}',
      '[lake]: https://example.org/lake',
      '*[HTML]: a language',
    ]) {
      assert.equal(put(`a\n\n‸${block}\n`), `a\n\n${shown}\n\n${block}\n`);
      assert.equal(put(`a\n‸${block}\n`), `a\n\n${shown}\n\n${block}\n`);
    }
    assert.equal(put('a\n\n‸---\n'), `a\n\n${shown}\n\n---\n`);
    assert.equal(put('a\r\n‸# Papers\r\n'), `a\r\n\r\n${shown}\r\n\r\n# Papers\r\n`);
  });

  it('stands below what makes a heading of the line above, or gives it a name', () => {
    for (const block of ['Papers\n‸---', 'Papers\n‸===', '# Papers\n‸{: #own}']) {
      assert.equal(put(`${block}\n\na\n`), `${block.replace('‸', '')}\n\n${shown}\n\na\n`);
      assert.equal(put(`${block}\na\n`), `${block.replace('‸', '')}\n\n${shown}\n\na\n`);
      assert.equal(put(block), `${block.replace('‸', '')}\n\n${shown}`);
    }
  });

  it('takes its size from no icon, where it is that of a paper', () => {
    const item = `- Mei Lin, **Ada Reed**. "What the River Said." *Journal of Rivers*, 2022.`;
    for (const icon of [
      '<img class="svg" src="images/school.svg" width="23pt">',
      "<img src='images/school.svg' style='width: 1.5em;'>",
    ])
      assert.equal(put(`${icon} Lakeside\n\n‸${item}\n`), `${icon} Lakeside\n\n${item}\n  ${shown}\n`);
    const large = '<img src="images/lake.png" width="300">';
    assert.match(put(`${large}\n\n‸${item}\n`) ?? '', /\n {2}<img src="images\/new\.png"[^>]* width="300">/);
  });

  it('stands before the words of a paragraph', () => {
    assert.equal(put('‸Some words\n'), `${shown}Some words\n`);
  });
});

describe('a picture on a blank line', () => {
  const shown = '![What the "River" Said](images/new.png)';

  it('is a paragraph that what follows does not become a part of', () => {
    for (const block of ['<!-- an old part\n\nSecret plans\n\n-->', '---', '===', '{: .wide}', '| a | b |', 'Words'])
      assert.equal(put(`Hello there.\n\n‸\n${block}\n`), `Hello there.\n\n${shown}\n\n${block}\n`, block);
    assert.equal(put('a\r\n\r\n‸\r\n---\r\n'), `a\r\n\r\n${shown}\r\n\r\n---\r\n`);
    assert.equal(put('One.\n‸\nTwo.\n'), `One.\n${shown}\n\nTwo.\n`);
  });

  it('needs nothing behind it above another one, or at the end', () => {
    assert.equal(put('a\n\n‸\n\n---\n'), `a\n\n${shown}\n\n---\n`);
    assert.equal(put('a\n\n‸\n'), `a\n\n${shown}\n`);
    assert.equal(put('a\n\n‸'), `a\n\n${shown}`);
  });

  it('at the beginning of a file leaves the heading below a heading', () => {
    const edits = writePicture(parsePage('\n# Educations\n'), 0, picture, home, 'either')?.edits ?? [];
    assert.equal(applyEdits('\n# Educations\n', edits), `${shown}\n\n# Educations\n`);
  });
});

describe('a picture at the end of a line', () => {
  const shown = '![What the "River" Said](images/new.png)';

  it('stands before a break that ends the line', () => {
    for (const ending of ['\\', '\\\\', '  '])
      assert.equal(
        put(`***Reading Lakes***${ending}‸\nMore\n`),
        `***Reading Lakes***${shown}${ending}\nMore\n`,
        ending,
      );
    assert.equal(put('***Reading Lakes*** \\‸\\\nMore\n'), `***Reading Lakes*** ${shown}\\\\\nMore\n`);
  });

  it('of which nothing but a tag is said begins a paragraph too', () => {
    for (const line of ['{% include papers.md %}', '<div>\na\n</div>']) {
      assert.equal(put(`${line}‸\n<!-- a -->\n`), `${line}${shown}\n\n<!-- a -->\n`);
      assert.equal(put(`${line}‸\n\na\n`), `${line}${shown}\n\na\n`);
    }
    assert.equal(put('{% if page.a %}Words‸\nMore\n'), `{% if page.a %}Words${shown}\nMore\n`);
  });

  it('does not take the backslash from another character', () => {
    assert.equal(put('Tides \\‸*and* lakes\n'), `Tides ${shown}\\*and* lakes\n`);
    assert.equal(put('Tides \\\\‸ lakes\n'), `Tides \\\\${shown} lakes\n`);
  });
});

describe('the address of a picture', () => {
  const forms: readonly (readonly [string, PictureView, string])[] = [
    ['images/a.png', home, 'images/new.png'],
    ['./images/a.png', home, './images/new.png'],
    ['/images/a.png?v=2', home, '/images/new.png'],
    [`{{ '/images/a.png' | relative_url }}`, home, `{{ '/images/new.png' | relative_url }}`],
    [`{{ 'images/a.png' | relative_url }}`, home, `{{ 'images/new.png' | relative_url }}`],
    ['{{ site.baseurl }}/images/a.png', home, '{{ site.baseurl }}/images/new.png'],
    // published in a folder of the host
    ['/lab/images/a.png', { urls: ['/'], bases: ['/lab'] }, '/lab/images/new.png'],
    ['images/a.png', { urls: ['/'], bases: ['/lab'] }, 'images/new.png'],
    // a form that does not work is not taken over
    ['/images/a.png', { urls: ['/'], bases: ['/lab'] }, 'images/new.png'],
    ['images/a.png', { urls: ['/zh/'], bases: [''] }, '../images/new.png'],
    ['../images/a.png', { urls: ['/zh/'], bases: [''] }, '../images/new.png'],
    ['images/a.png', { urls: ['/', '/zh/'], bases: [''] }, `{{ '/images/new.png' | relative_url }}`],
    ['/images/a.png', { urls: ['/', '/zh/'], bases: [''] }, '/images/new.png'],
    ['images/a.png', { urls: ['/404.html'], bases: [''] }, 'images/new.png'],
    ['https://example.org/a.png', home, 'images/new.png'],
    ['{{ page.picture }}', home, 'images/new.png'],
  ];
  for (const [model, view, expected] of forms)
    it(`is ${expected} beside ${model} on ${view.urls.join(', ')} under “${view.bases.join()}”`, () => {
      const shown = put(`![A](${model})\n\n‸\n`, { view });
      assert.equal(shown, `![A](${model})\n\n![What the "River" Said](${expected})\n`);
    });

  it('is encoded where a name of its own would end it', () => {
    assert.equal(put('‸\n', { path: 'images/a (1).png', alt: '' }), '![](images/a%20%281%29.png)\n');
    assert.equal(
      put('![](images/x.png) ‸\n', { path: "images/a'b 河.png", alt: '' }),
      '![](images/x.png) ![](images/a%27b%20河.png)\n',
    );
    // as macOS writes a time of day, and what would be a fragment
    assert.equal(
      put("<img src='images/x.png'>\n\n‸\n", { path: 'images/9.41\u202fAM#1.png', alt: '' })?.split('\n')[2],
      `<img src='images/9.41%E2%80%AFAM%231.png' alt="">`,
    );
  });
});
