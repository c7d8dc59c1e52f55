import assert from 'node:assert/strict';
import { fixed, marked, problemsOf } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('markup-shown', pagePath, page(body)), page(body));
}

async function expectFixed(kind: string, before: string, after: string): Promise<void> {
  assert.equal(await fixed('markup-shown', kind, pagePath, page(before)), page(after));
}

describe('markup-shown: tags', () => {
  it('finds one without its end', async () => {
    await expectMarks("<span class='anchor' id='news'>⟦</span⟧\n\n# News");
    await expectMarks("Lakes <strong><span data='a'>⟦</span⟧</strong> x");
    await expectMarks('<div><div>⟦<img src=\'a.svg\' alt="A lake" width="100%"⟧</div></div>\n\nText');
    await expectMarks('- See ⟦<a href="https://lakes.example"⟧\n');
  });

  it('finds one without its beginning', async () => {
    await expectMarks("<span id='news'>⟦/span>⟧\n\n# News");
    await expectMarks('<div><div>⟦img src=\'a.svg\' alt="A lake">⟧</div></div>\n\nText');
    await expectMarks('See ⟦a href="https://lakes.example">⟧the lakes');
  });

  it('takes no part of a half-typed path for one', async () => {
    for (const name of ['u', 'tr', 'li', 'img'])
      assert.deepEqual(
        (await problemsOf(pagePath, { [pagePath]: page(`<img src="images/${name}>`) }, 'markup-shown')).filter(
          ({ message }) => message.values.includes('<'),
        ),
        [],
      );
    await expectMarks(`<a href="https://lakes.example">Lakes⟦/a>⟧`);
  });

  it('completes it', async () => {
    await expectFixed('complete-tag', "<span id='news'></span\n\n# News", "<span id='news'></span>\n\n# News");
    await expectFixed(
      'complete-tag',
      '<div><img src="a.svg" width="100%"</div>',
      '<div><img src="a.svg" width="100%"></div>',
    );
  });

  it('finds one that browsers read, and kramdown does not', async () => {
    await expectMarks('<img src="a.svg" width=⟦100%⟧>');
    await expectMarks('See <a href=⟦https://lakes.example⟧>the lakes</a>');
    await expectMarks("⟦<span class='anchor', id='news'>⟧</span>");
    await expectMarks("⟦<span class='anchor'id='news'>⟧</span>");
    await expectMarks("⟦<span class='anchor' id='news''>⟧</span>");
    await expectMarks('⟦<div class=“note">⟧Lakes</div>');
    await expectMarks('Lakes ⟦<div class="note">⟧and <p id="x">rivers');
    await expectMarks('<div class=⟦paper-box⟧><div class="a"><div id="b"></div></div></div>');
  });

  it('finds one whose value has a closing quote alone, and gives it the other', async () => {
    await expectMarks('[<a href=⟦https://lakes.example/1/"⟧>PDF</a>] [<a href="https://lakes.example/2">Code</a>]');
    await expectMarks('<img src="a.svg" alt="A lake" width=⟦100%"⟧>');
    await expectMarks("<img src=⟦a.svg'⟧ alt='A lake' width=100 hidden>");
    await expectFixed(
      'add-quotes',
      'See <a href=https://lakes.example/?a=b" target="_blank">PDF</a>',
      'See <a href="https://lakes.example/?a=b" target="_blank">PDF</a>',
    );
  });

  it('finds one with an address that belongs to no attribute, and gives it its name', async () => {
    await expectMarks('See ⟦<a https://lakes.example/1/">⟧PDF</a>, ⟦<a "https://lakes.example/2/">⟧Code</a>');
    await expectFixed(
      'name-attribute',
      'See <a https://lakes.example/1/">PDF</a> and <img https://lakes.example/a.png>',
      'See <a href="https://lakes.example/1/">PDF</a> and <img src="https://lakes.example/a.png">',
    );
  });

  it('says of a block that begins its line what is wrong within it', async () => {
    const told = async (body: string): Promise<readonly string[]> =>
      (await problemsOf(pagePath, { [pagePath]: page(body) })).map(({ message }) => message.text);
    const wrong = 'Visitors see this tag as text: a quote, space or comma in it is wrong, missing or extra.';
    assert.deepEqual(await told('Lakes\n\n<div align=""center>\nx\n</div>'), [wrong]);
    assert.deepEqual(await told('<table align="right", style="width:10%">\n<tr><td>x</td></tr>\n</table>'), [wrong]);
    assert.deepEqual(await told('<center width=\\"100%\\">Lakes</center>'), [wrong]);
    assert.deepEqual(await told('Lakes <div align="center">\nx'), [
      'A <{0}> in the middle of a line is shown as text: begin it on a line of its own.',
    ]);
  });

  it('finds a block in the middle of a line, with and without attributes', async () => {
    await expectMarks('I study lakes. ⟦<p>⟧ And ponds.');
    await expectMarks('I study lakes. ⟦<p>⟧ And ponds. ⟦<p>⟧ With ⟦<section>⟧ tags.');
    await expectMarks('I study lakes.⟦<hr>⟧ And ponds.');
    await expectMarks('Lakes ⟦<p>⟧and⟦</p>⟧ rivers'.replace('⟦</p>⟧', '</p>'));
    await expectMarks('A ⟦<div>⟧in the middle</div> of it\n\n# News');
    await expectMarks('- item ⟦<div>⟧x</div> y\n- **Mei**⟦<div>⟧at noon</div>\n- 2029 ⟦<ul>⟧<li>x</li></ul>');
    await expectMarks('Paper ⟦<table>⟧<tr><td>x</td></tr></table>');
    await expectMarks('Paper ⟦<table>⟧<tr><td>x</td></tr>');
    await expectMarks('A ⟦<h3>⟧head</h3> b');
    await expectMarks('a ⟦<div>⟧b\n\n# News\n\n- **A** ⟦<ul>⟧ b\n\nI use ⟦<section>⟧ tags.');
  });

  it('makes a break of a <p> between sentences, and code of a tag that is spoken of', async () => {
    await expectFixed('write-break', 'I study lakes. <p> And ponds.', 'I study lakes. <br> And ponds.');
    await expectFixed('write-code', 'I use <section> tags.', 'I use `<section>` tags.');
    for (const [body, severity] of [
      ['I use <section> tags.', 'warning'],
      ['Lakes <section>and</section> rivers', 'error'],
    ] as const) {
      const problems = await problemsOf(pagePath, { [pagePath]: page(body) });
      assert.deepEqual(
        problems.map(problem => [problem.ruleId, problem.severity]),
        [['markup-shown', severity]],
      );
    }
  });

  it('puts the value in quotes', async () => {
    await expectFixed('add-quotes', '<img src="a.svg" width=100%>', '<img src="a.svg" width="100%">');
  });

  it('puts the sign where it lacks', async () => {
    await expectFixed('complete-tag', '<b>Lakes/b> x', '<b>Lakes</b> x');
    await expectFixed('complete-tag', '<div>img src="a.svg"/></div>', '<div><img src="a.svg"/></div>');
  });

  for (const [why, body] of [
    ['signs of order', 'p <0.05, a<b and b<p, x </ y, <3'],
    ['what is kept from being read', 'Write \\<a href\\> and \\<div class="a"'],
    ['whole tags', 'A <b class="x" id=news>lake</b> and <br> <img src="a.png" width=100 hidden>'],
    ['what Liquid writes', '<img src={{ page.image }}> <a href="{{ "/" | relative_url }}" {{ page.more }}>a</a>'],
    ['code', '`</span` and `<img src="a"`\n\n    </span\n\n<pre></span</pre>'],
    ['addresses', '<https://lakes.example> and <mei@lakes.example>'],
    ['autolinks and signs of order before addresses', '<https://lakes.example> a <https://lakes.example/> x'],
    ['names that HTML does not have', 'a </lake and <lake size="1"'],
    ['slashes and equations', 'and/or> b, rivers/lakes, /a/c>, i x=1, a = b, -> a, a href'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('markup-shown: links', () => {
  it('finds one that lacks a bracket', async () => {
    await expectMarks('See ⟦[Code](https://lakes.example/code,⟧ which is good.');
    await expectMarks('- ⟦[Slides](files/talk.pdf⟧\n- ⟦[Mail](mailto:mei@lakes.example⟧\n');
    await expectMarks('See ⟦[Code]https://lakes.example)⟧, good.');
    await expectMarks('See ⟦[Code(https://lakes.example/x)⟧ good.');
    await expectMarks('⟦Code](https://lakes.example/x)⟧ good.');
    await expectMarks('⟦[PDF] (https://lakes.example/x)⟧ good.');
    await expectMarks('⟦[**论文**](https://lakes.example/x⟧ \\| [Code](https://lakes.example/y)');
    await expectMarks('⟦[\\[slides\\](https://lakes.example/x)⟧');
    await expectMarks('⟦[**Data**]files/lakes.bib)⟧\n\n⟦[**Code**(mailto:mei@lakes.example)⟧\n\n⟦**Talk**](talk.pdf)⟧');
  });

  it('finds one whose text has brackets of its own', async () => {
    await expectMarks('⟦[[Code]] (https://lakes.example/c)⟧ and ⟦[[PDF]](https://lakes.example/a⟧ and more');
    await expectMarks('⟦[[Slides]]https://lakes.example/c)⟧ and ⟦[Code [v2]] (https://lakes.example/a)⟧.');
    await expectFixed('drop-blank', '[[Code]] (https://lakes.example/c)', '[[Code]](https://lakes.example/c)');
    await expectFixed('close-link', '[[PDF]](https://lakes.example/a and', '[[PDF]](https://lakes.example/a) and');
  });

  it('finds one whose brackets have changed places, and puts them right', async () => {
    await expectMarks('See ⟦(Slides)[https://lakes.example/a]⟧, ⟦(CV)[files/cv.pdf]⟧.');
    await expectFixed(
      'swap-brackets',
      'See (Slides)[https://lakes.example/a].',
      'See [Slides](https://lakes.example/a).',
    );
  });

  it('finds one whose address is a link of its own, and writes the address', async () => {
    await expectMarks('See ⟦[Lakes: A Map]([https://lakes.example/1](https://lakes.example/1)⟧ **Mei Lin**.');
    await expectMarks('- ⟦[Code]([https://lakes.example/1](https://reeds.example/2)⟧, 2029\n- Gulls');
    await expectFixed(
      'address-of-link',
      'See [Lakes: A Map]([https://lakes.example/1](https://lakes.example/1) **Mei Lin**.',
      'See [Lakes: A Map](https://lakes.example/1) **Mei Lin**.',
    );
    await expectMarks('Lakes [1]([https://lakes.example/1](https://lakes.example/1), 2029) and [2]([PDF](/a.pdf), x)');
    await expectMarks('[Lakes] ([https://lakes.example/1](https://lakes.example/1) is good, `[a]([b](c)`');
  });

  it('puts it there', async () => {
    await expectFixed(
      'close-link',
      'See [Code](https://lakes.example/a.b, good',
      'See [Code](https://lakes.example/a.b), good',
    );
    await expectFixed(
      'close-link',
      '见[代码](https://lakes.example/a。湖泊',
      '见[代码](https://lakes.example/a)。湖泊',
    );
    await expectFixed('close-link', '见[代码](https://lakes.example/a湖泊', '见[代码](https://lakes.example/a)湖泊');
    await expectFixed('close-link', '[Code]https://lakes.example/)', '[Code](https://lakes.example/)');
    await expectFixed('close-link', 'a [Code(https://lakes.example/) b', 'a [Code](https://lakes.example/) b');
    await expectFixed('drop-blank', '[PDF] (https://lakes.example/)', '[PDF](https://lakes.example/)');
  });

  for (const [why, body] of [
    [
      'links with brackets',
      '[[a]](https://lakes.example) [[b](https://lakes.example)] (c)[https://lakes.example](/d/)',
    ],
    ['brackets behind brackets', '(a)[1] (b)[b] f(x)[https://lakes.example] `(a)[https://lakes.example]`'],
    ['links', '[a](https://lakes.example) ![b](/b.png) <https://lakes.example> [c][d]\n\n[d]: /d/'],
    ['brackets', '[CCF-A] (oral), [1] [2], a[0](1), [see (https://lakes.example)], [x](y, f[i](j), [1]a.b'],
    ['code', '`[a](https://lakes.example`'],
    ['what is kept from being read', '\\[a\\](https://lakes.example)'],
    ['what Liquid writes', '[a]({{ site.url }}/x) [b]({% link a.md %})'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('markup-shown: asterisks', () => {
  it('finds a pair that makes nothing bold', async () => {
    await expectMarks('I am ⟦** Mei Lin **⟧, who reads lakes.');
    await expectMarks('⟦**Mei Lin*⟧ reads lakes.');
    await expectFixed('drop-blanks', 'I am ** Mei Lin **.', 'I am **Mei Lin**.');
    const mail = '[mei@lakes.example](mailto:mei@lakes.example)';
    await expectFixed('drop-blanks', `## ** Write to me at ${mail}.**`, `## **Write to me at ${mail}.**`);
    await expectFixed('drop-blanks', `**Write to ${mail} **`, `**Write to ${mail}**`);
    await expectMarks(`⟦** Write to ${mail} **⟧\n\n**Write to ${mail}**\n\n** ${mail} and more`);
    // kramdown reads bold from the first asterisks to the last: those between belong to either end
    await expectFixed('drop-blanks', 'See **Lakes ** and ** Seas** of old.', 'See **Lakes** and **Seas** of old.');
    await expectFixed('drop-blanks', '- **Lakes ** text, ** Seas**', '- **Lakes** text, **Seas**');
    await expectMarks('By ⟦*Mei Lin**⟧ and others.');
    await expectFixed('even-asterisks', '**Mei Lin* reads.', '**Mei Lin** reads.');
    await expectFixed('even-asterisks', 'By *Mei Lin** x', 'By **Mei Lin** x');
  });

  it('finds the one before the date of an item, without one behind it', async () => {
    for (const date of ['2022.03 - now', '2019.09 - 2021.12', '2029', '2029年3月至今', '2029.03 - 至今']) {
      await expectMarks(`- ⟦*${date}⟧,  Doctor, Computer Science, Lake University.`);
      await expectFixed('even-asterisks', `- *${date}, Doctor.`, `- *${date}*, Doctor.`);
    }
    for (const body of ['- *2029.03*: A paper.', '- \\*2029 was dry.', '*2029 was dry.', '- 2029\n* 2028'])
      await expectMarks(body);
  });

  it('finds blanks inside other marks', async () => {
    for (const [before, after] of [
      ['_ Journal of Lakes_', '_Journal of Lakes_'],
      ['_Journal of Lakes _', '_Journal of Lakes_'],
      ['_ Journal of Lakes _', '_Journal of Lakes_'],
      ['__ Journal of Lakes__', '__Journal of Lakes__'],
      ['* Journal of Lakes*', '*Journal of Lakes*'],
      ['*Journal of Lakes *', '*Journal of Lakes*'],
    ] as const) {
      await expectMarks(`- [Deep lakes](https://lakes.example/a_b). **Mei Lin**. ⟦${before}⟧, 2029.`);
      await expectFixed('drop-blanks', `- Mei Lin. ${before}, 2029.`, `- Mei Lin. ${after}, 2029.`);
    }
  });

  it('finds underscores that mark nothing beside Chinese words', async () => {
    for (const [before, after] of [
      ['⟦__重要：__⟧欢迎报考。', '**重要：**欢迎报考。'],
      ['请注意⟦__截止日期__⟧。', '请注意**截止日期**。'],
      ['请注意⟦__截止日期__⟧不变。', '请注意**截止日期**不变。'],
      ['⟦_湖泊学报_⟧上的论文。', '*湖泊学报*上的论文。'],
    ] as const) {
      await expectMarks(before);
      await expectFixed('write-asterisks', before.replace(/[⟦⟧]/g, ''), after);
    }
    for (const plain of [
      '__重要：__ 欢迎报考。',
      '湖泊_数据_年鉴',
      '文件__init__用于导入。',
      '见 <https://lakes.example/湖__湖泊__湖> 和 https://lakes.example/湖__湖泊__湖',
      '湖泊的面积是__平方千米，深度是__米。',
      '`__重要：__欢迎`',
      '\\__重要：\\__欢迎',
    ])
      await expectMarks(plain);
  });

  it('finds two that nothing ends', async () => {
    await expectMarks('- ⟦**⟧Wide Coasts, Mei Lin, 2029.');
    await expectMarks('- Mei Lin, Ada Reed. ⟦**⟧Wide Coasts. 2029\n');
  });

  it('finds four where two are meant', async () => {
    await expectMarks('⟦****I look for students!****⟧');
    await expectFixed('drop-asterisks', 'See ****my students****!', 'See **my students**!');
  });

  for (const [why, body] of [
    ['words of code, gaps to fill in', 'lake_side, _ and _, ____ Lin ____, \\_ Lin_ and x _ y _ z'],
    ['underscores that may pair otherwise', '_ Lin_ and _ Reed_'],
    [
      'marks with blanks',
      'Mei Lin *, Ada Reed* and Bo Hale\n\nMei Lin * and Ada Reed*\n\nLin. *Equal contribution of Mei *',
    ],
    ...[
      '- Mei Lin,* Ada Reed,* and Ben Cole. [Lakes](https://lakes.example/a). *J. Lakes*, 2029.',
      '- Mei Lin,* Ada Reed,* Ben Cole. Lakes. 2029.',
      'Mei Lin,* Ada Reed,* **Ben Cole**',
      '- Mei Lin, * Ada Reed, * Ben Cole. Lakes. 2029.',
      '- Mei Lin, * Ada Reed,* Ben Cole. Lakes. 2029.',
      '- Mei Lin; * Ada Reed; * Ben Cole; Tides. *J*, 2029',
      '- Lin, M. *, Reed, A. *, Cole, B. (2029). Tides.',
      '- Lin, M. * Reed, A. * Cole, B. (2029). Tides.',
      '- Lin, M. * and Reed, A.* (2029). Tides.',
      '- Lin M., * Reed A., * Cole B. Tides. J, 2029',
      '- 林梅，* 李青，* 王湖. 湖泊研究. 2029',
    ].map(body => ['marks behind the comma or the initial of a name', body] as const),
    ['asterisks between words', '- Reviewer: * Lakes * Seas\n\n- Languages: C++, * Python, * Go'],
    ['legends of marks in an item', '- **Undergraduate mentee\n- **Supervised by me\n- **Joint first'],
    ['legends of marks', 'Mei Lin, Ada Reed. **Corresponding author\n\n**These authors lead.\n\n- **equal work'],
    ['emphasis', '**a** *b* ***c*** __d__ **e *f* g**'],
    ['marks of authors', 'Mei Lin\\*, Ada Reed\\*\\*, *Jo Park*\\*, \\**Wei Xu*, Bo**, Li **'],
    ['numbers', '2**3 and 3 ** 4 ** 5'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('markup-shown: asterisks that begin emphasis', () => {
  const names = (mark: string): string => `Mei Lin<sup>${mark}</sup>, Ada Reed<sup>${mark}</sup>, Bo Hale.`;

  it('finds the one that takes an end tag with it', async () => {
    await expectMarks('Mei Lin<sup>⟦*⟧</sup>, Ada Reed<sup>*</sup>, Bo Hale.<br>*Journal of Lakes*, 2029');
    await expectMarks('Mei Lin<sup>⟦**⟧</sup>, Bo Hale.<br>**Journal of Lakes**, 2029');
    await expectMarks('Mei Lin<sup>⟦*⟧</sup>, Ada Reed<sup>*</sup>.\n*Journal of Lakes*, 2029');
    await expectMarks('- Mei Lin<b>⟦*⟧a and</b> Bo Hale<b>b*</b> c*\n');
  });

  it('writes it and its like so that they are shown', async () => {
    const rest = '<br>*Journal of Lakes*, 2029';
    const after = `${names('\\*')}${rest}\n\n${names('*')}`;
    await expectFixed('escape-mark', `${names('*')}${rest}\n\n${names('*')}`, after);
    await expectMarks(after);
  });

  for (const [why, body] of [
    ['marks with no other behind them that would end emphasis', `${names('*')}\n\n*Journal of Lakes*, 2029`],
    ['marks before a blank', 'Mei Lin<b>* and</b> Bo Hale<b>*</b>.'],
    ['marks that are numbers', 'Mei Lin<sup>1</sup>, Bo Hale.<br>*Journal of Lakes*'],
    ['emphasis in and around elements', '*Mei <b>Lin</b> x* <i>*Bo*</i> **<u>Ada</u>** <b>a *b* c</b>'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('markup-shown: marks of authors that begin emphasis', () => {
  it('finds the first that is no longer shown', async () => {
    await expectMarks(
      '- [Lakes](https://lakes.example/), Mei Lin⟦*⟧, Ada Reed*, Bo Hale. *Journal of Lakes*, 2029.\n- Gulls',
    );
    await expectMarks('- **Mei Lin**⟦*⟧, Ada Reed*, Bo Hale. *Journal of Lakes*.');
    await expectMarks('- Ada Reed⟦*⟧, **Mei Lin***, Bo Hale.');
    await expectMarks('[Mei Lin](https://lin.example/)⟦*⟧, <u>Ada Reed</u>*, Bo Hale.');
    await expectMarks('Mei Lin⟦*⟧, Ada Reed, Bo Hale. *Journal of Lakes*, 2029');
    await expectMarks('Mei Lin⟦*⟧. *Journal of Lakes*, 2029');
    await expectMarks('Mei Lin⟦*⟧†, Ada Reed*†, Bo Hale');
    await expectMarks('Mei Lin⟦*⟧<sup>1</sup>, Ada Reed*<sup>2</sup>');
    await expectMarks('林湄⟦*⟧，苇岸*，何博');
    await expectMarks('Lakes, by (⟦*⟧Equal contribution)\n*Journal of Lakes, 2029.*');
    await expectMarks('Mei Lin⟦**⟧, Ada Reed**, Bo Hale');
    // told by the tag alone
    await expectMarks('Ada Reed*, Jo Park*, Mei Lin<sup>⟦*⟧</sup>, Bo Hale. *Journal of Lakes*');
    await expectMarks('| Mei Lin⟦*⟧, Ada Reed* | 2029 |\n|---|---|\n| a* | b*, c |');
  });

  it('writes all of them so that they are shown', async () => {
    const rest = 'Bo Hale. *Journal of Lakes*, **2029**.';
    const cases: readonly (readonly [string, string])[] = [
      ['Mei Lin*, Ada Reed*,', 'Mei Lin\\*, Ada Reed\\*,'],
      ['**Mei Lin***, Ada Reed*,', '**Mei Lin**\\*, Ada Reed\\*,'],
      ['Ada Reed*, **Mei Lin***,', 'Ada Reed\\*, **Mei Lin**\\*,'],
      ['*Mei Lin**, Ada Reed*, Jo Park*,', '*Mei Lin*\\*, Ada Reed\\*, Jo Park\\*,'],
      ['***Mei Lin***, Ada Reed*, Jo Park\\*,', '***Mei Lin***, Ada Reed\\*, Jo Park\\*,'],
      ['Mei Lin*, Ada Reed* (*Equal contribution),', 'Mei Lin\\*, Ada Reed\\* (\\*Equal contribution),'],
      ['Mei Lin* and Ada Reed*, 3 * 4,', 'Mei Lin\\* and Ada Reed\\*, 3 * 4,'],
      // what is bold stays so
      ['**Mei Lin*, Ada Reed*, Bo Hale**,', '**Mei Lin\\*, Ada Reed\\*, Bo Hale**,'],
      [
        '**Mei Lin*, Ada Reed*, Bo Hale*, Cy**: *Lakes*, x*,',
        '**Mei Lin\\*, Ada Reed\\*, Bo Hale\\*, Cy**: *Lakes*, x\\*,',
      ],
      ['Mei Lin*, Ada Reed*, **Bo Hale*†**, Cy,', 'Mei Lin\\*, Ada Reed\\*, **Bo Hale\\*†**, Cy,'],
      ['Mei Lin*, Ada Reed*, **Bo Hale*, Cy**,', 'Mei Lin\\*, Ada Reed\\*, **Bo Hale\\*, Cy**,'],
      ['**<span>Mei Lin*</span>**, Ada Reed*, Cy*,', '**<span>Mei Lin\\*</span>**, Ada Reed\\*, Cy\\*,'],
      // kramdown reads nothing there, not even a backslash
      ['Ada Reed*, Cy Day*, <u>Mei Lin*</u>.', 'Ada Reed\\*, Cy Day\\*, <u>Mei Lin*</u>.'],
      [
        'Ada Reed*, Cy Day*, <font color="red">Mei Lin*</font>.',
        'Ada Reed\\*, Cy Day\\*, <font color="red">Mei Lin*</font>.',
      ],
      ['[Mei Lin*](/lin/), Ada Reed*, "*Lakes*",', '[Mei Lin\\*](/lin/), Ada Reed\\*, "*Lakes*",'],
      ['张三*，李四*。湖泊，*题目*，', '张三\\*，李四\\*。湖泊，*题目*，'],
      // an attribute list is no mark
      ['Mei Lin*, Ada Reed*, *Lakes*{:.venue},', 'Mei Lin\\*, Ada Reed\\*, *Lakes*{:.venue},'],
    ];
    for (const [before, after] of cases)
      await expectFixed('escape-mark', `- ${before} ${rest}\n- ${rest}`, `- ${after} ${rest}\n- ${rest}`);
    await expectFixed('escape-mark', 'Mei Lin**, Ada Reed**, Bo', 'Mei Lin\\*\\*, Ada Reed\\*\\*, Bo');
  });

  it('asks before it takes two asterisks for a mark', async () => {
    const safe = async (body: string): Promise<readonly boolean[]> =>
      (await problemsOf(pagePath, { [pagePath]: page(body) })).flatMap(({ fixes }) => fixes.map(fix => fix.safe));
    assert.deepEqual(await safe('Mei Lin*, Ada Reed*, Bo Hale'), [true]);
    assert.deepEqual(await safe('the Reed Lake**, the Gull Lake**, and more'), [false]);
  });

  it('leaves those alone that cannot be escaped without loss of other emphasis', async () => {
    for (const body of [
      '张三*、李四*等：*题目*，《自然》',
      'Mei Lin*，Ada Reed*和Bo Hale*，*期刊*',
      // other marks would be taken in their turn
      'Mei Lin*, Ada Reed$^*$, Bo Hale$^{*}$',
      '**Mei Lin***, Ada Reed^*^, Bo Hale^*^',
      '**Mei Lin***, Ada Reed *, Bo *. *Lakes*, 2029',
      // a backslash would be shown before the mark
      'Mei Lin\\\\*, Ada Reed*, Bo Hale',
    ]) {
      const told = await problemsOf(pagePath, { [pagePath]: page(body) }, 'markup-shown');
      assert.deepEqual(
        told.map(({ fixes }) => fixes),
        [[]],
        body,
      );
    }
  });

  for (const [why, body] of [
    ['emphasis', '*Lakes*, *Reeds*; **a**, **b**. *a*, *b* (*c*), *d*: **e *f*, g**, ***h***, *i*.'],
    ['emphasis in words', 'Lake*side*, read*-ing* and lake*.js*, 我们*不*去，*他*们去。“*湖*”，*苇*'],
    ['marks that are shown', 'Mei Lin\\*, Ada Reed\\*, Bo Hale*, Jo * and Li *.'],
    ['emphasis that begins with such a sign', '*, and so on*, (*) and (*), *.pdf* and *(see)*, *<sup>1</sup> Equal*'],
    ['a bracket in italics', '(*Lakes (and more)*, 2029) (*Lakes*) and *(Reeds) 2029*, (*Lakes) 2029*'],
    ['code and formulas', '`a*, b*` and $$a*, b*$$\n\n    a*, b*'],
    ['paragraphs of one mark', 'Mei Lin*, Ada Reed.\n\nJo Park*, Bo Hale.\n\n- a*,\n- b*'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('markup-shown: end tags behind an element that is still open', () => {
  it('finds them where an element of their name began before it', async () => {
    await expectMarks('- <span class="a">Mei Lin<sup>*⟦</span>⟧, Wu Tang<sup>a</sup>');
    await expectMarks('<a href="https://lakes.example/1"><b>Lakes⟦</a>⟧, 2029');
    await expectMarks('| <b>Lakes <i>and⟦</b>⟧ gulls | 2029 |\n| Reeds | 2030 |');
    await expectMarks('# <u>Lakes <b>and <i>gulls⟦</u>⟧');
  });

  it('ends the inner ones before it, and takes away the ends that they have behind it', async () => {
    await expectFixed(
      'end-before',
      '<span class="a">Mei Lin<sup>*</span>, Wu Tang<sup>a</sup>',
      '<span class="a">Mei Lin<sup>*</sup></span>, Wu Tang<sup>a</sup>',
    );
    await expectFixed('end-before', '<u>Lakes <b>and <i>gulls</u>.', '<u>Lakes <b>and <i>gulls</i></b></u>.');
    await expectFixed('end-before', '<b>Lakes <i>and</b> gulls</i>.', '<b>Lakes <i>and</i></b> gulls.');
  });

  it('is told once', async () => {
    const told = await problemsOf(pagePath, { [pagePath]: page('<b>Lakes <my-note>and</b> gulls') });
    assert.deepEqual(
      told.map(({ ruleId }) => ruleId),
      ['markup-shown'],
    );
  });

  for (const [why, body] of [
    ['elements that are open to the end of their paragraph', 'Lakes <b>and <i>gulls'],
    ['what Liquid may close', '<b>Lakes <i>and{% if site.wide %}</i>{% endif %}</b> gulls'],
    ['end tags of elements that never began', 'Lakes <i>and</b> gulls'],
    ['code', '<b>Lakes `<i>` and `</b>`</b>'],
    ['elements that end as they should', '<span>Lakes <b>and <i>gulls</i></b><br></span>'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('markup-shown: headings', () => {
  it('finds one without a blank', async () => {
    await expectMarks('Text\n\n⟦##News⟧\n\nText');
    await expectMarks('⟦#发表论文⟧');
    await expectMarks('⟦#\u3000发表论文⟧');
    await expectFixed('add-blank', '##\u3000论文', '## 论文');
    await expectFixed('add-blank', '##News', '## News');
  });

  it('finds one with a blank of another kind, as keyboards and word processors give it', async () => {
    await expectMarks('⟦#\u00a0Talks⟧\n\n⟦##\u00a0 2029⟧\n\n⟦###\u2002Lakes⟧');
    await expectFixed('add-blank', '##\u00a0Talks', '## Talks');
    await expectFixed('add-blank', '##\u00a0 2029', '## 2029');
  });

  for (const [why, body] of [
    ['headings', '# News\n\n## More ##'],
    ['numbers and tags', '#1 of 20\n\n#lakes #rivers\n\n#lakes in\na paragraph'],
    ['items', '- #lakes'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('markup-shown: items', () => {
  it('finds one without a blank right below another', async () => {
    await expectMarks('- First thing.\n⟦-We weigh lakes.⟧\n- Third');
    await expectMarks('- First thing.\n⟦-[Lakes](https://a.example) are deep.⟧\n');
    await expectMarks('- [First](https://a.example)\n⟦-**Lakes** are deep.⟧\n');
    await expectMarks('- 第一\n⟦-湖泊⟧');
    await expectMarks('- First  \n⟦-We weigh lakes.⟧');
    await expectMarks('- First\n  - Inner\n  ⟦-We weigh lakes.⟧');
    await expectFixed('add-blank', '- First thing.\n-We weigh lakes.', '- First thing.\n- We weigh lakes.');
  });

  it('finds items with a blank of another kind, beside others', async () => {
    await expectMarks('⟦-\u00a0*2029.05* a paper⟧\n⟦-\u00a0*2029.03* a talk⟧');
    await expectMarks('- *2029.05* a paper\n⟦-\u3000*2029.03* a talk⟧\n- more');
    await expectMarks('⟦-\u00a0a paper⟧\n\n⟦-\u00a0a talk⟧');
    await expectFixed('add-blank', '- a paper\n-\u00a0 a talk', '- a paper\n- a talk');
  });

  for (const [why, body] of [
    ['items', '- First\n- Second\n  -5 degrees'],
    ['what goes on in small letters, numbers and lines', '- The lake\n-webkit-box\n\n- a\n-5 degrees\n\n- a\n--- b'],
    ['what does not stand right below an item', 'Lakes are deep.\n-Mei Lin\n\n- First\n  and more\n-Mei Lin'],
    ['code', '- First\n\n  ```\n  - a\n  -B\n  -\u00a0C\n  ```'],
    ['a dash that stands alone', 'Lakes are deep.\n\n-\u00a0Mei Lin\n\nFrom three\n-\u00a0or four\nto ten'],
    ['another blank behind the plain one', '- \u00a0First\n- \u3000Second\n\n# \u00a0News'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('markup-shown: code', () => {
  it('finds the signs of code that has no end, and ends it with its paragraph', async () => {
    await expectMarks('⟦```bibtex⟧\n@article{lakes}\n\n# News');
    await expectMarks('- a\n\n  ⟦```⟧\n  x\n\n- b');
    await expectFixed('end-code', '```bibtex\n\n@article{lakes}', '```bibtex\n\n@article{lakes}');
    await expectFixed(
      'end-code',
      '~~~ yaml\nlakes: 1\n\n# News\n\n- a\n\n  ```\n  x\n\n- b',
      '~~~ yaml\nlakes: 1\n~~~\n\n# News\n\n- a\n\n  ```\n  x\n  ```\n\n- b',
    );
  });

  it('finds signs behind code that has its end already, and takes them away', async () => {
    await expectMarks('```\nx\n```\n⟦```⟧\n\n# News');
    await expectFixed('drop-fence', '```\nx\n```\n```\n\n# News', '```\nx\n```\n\n\n# News');
  });

  for (const [why, body] of [
    ['whole code', '```bibtex\n@article{lakes}\n```\n\n~~~\nx\n~~~\n\n    ```\n\n`` ``` ``'],
    ['signs that Liquid shows as code', '{% highlight text %}\n```bibtex\n\n@article{lakes}\n{% endhighlight %}'],
    ['signs in a text', 'Write ``` before it, ~~ or ~~~ x, `a'],
    ['what is kept from being read', '\\```\nx'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});
