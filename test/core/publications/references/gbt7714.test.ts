import assert from 'node:assert/strict';
import { gbt7714 } from '../../../../src/core/publications/references/gbt7714';
import { plainText } from '../../../../src/core/publications/references/reference';
import type { CslItem, CslName } from '../../../../src/core/publications/work';

/** `袁训来`, `KANAMORI H`: names as the standard has them, with their given part in initials. */
function by(...names: readonly string[]): readonly CslName[] {
  return names.map(name => {
    if (/^\p{Script=Han}{2,4}$/u.test(name)) return { family: name.slice(0, 1), given: name.slice(1) };
    const [family, given, suffix] = name.split('|');
    return given === undefined ? { literal: name } : { family: family ?? '', given, ...(suffix ? { suffix } : {}) };
  });
}

const on = (...parts: number[]): CslItem['issued'] & object => ({ 'date-parts': [parts] });

/** Examples that GB/T 7714—2015 prints in section 4 and appendix A, without the page that is cited. */
const examples: readonly (readonly [string, Omit<CslItem, 'id'>, string])[] = [
  [
    'an article in a journal, more than three authors',
    {
      type: 'article-journal',
      title: '蓝田生物群:一个认识多细胞生物起源和早期演化的新窗口',
      author: by('袁训来', '陈哲', '肖书海', '万斌'),
      'container-title': '科学通报',
      issued: on(2012),
      volume: '55',
      issue: '34',
      page: '3219',
    },
    '袁训来,陈哲,肖书海,等. 蓝田生物群:一个认识多细胞生物起源和早期演化的新窗口[J]. 科学通报,2012,55(34):3219.',
  ],
  [
    'an article in English',
    {
      type: 'article-journal',
      title: 'Shaking without quaking',
      author: by('Kanamori|Hiroo'),
      'container-title': 'Science',
      issued: on(1998),
      volume: '279',
      issue: '5359',
      page: '2063',
    },
    'KANAMORI H. Shaking without quaking[J]. Science,1998,279(5359):2063.',
  ],
  [
    'an article on the net, with a DOI',
    {
      type: 'article-journal',
      title: 'Next-generation sequencing:from understanding biology to personalized medicine',
      author: by('Frese|K. S.', 'Katus|H. A.', 'Meder|B.'),
      'container-title': 'Biology',
      issued: on(2013),
      accessed: on(2013, 3, 19),
      volume: '2',
      issue: '1',
      page: '378-398',
      URL: 'http://www.mdpi.com/2079-7737/2/1/378',
      DOI: '10.3390/biology2010378',
    },
    'FRESE K S, KATUS H A, MEDER B. Next-generation sequencing:from understanding biology to personalized medicine[J/OL]. Biology,2013,2(1):378-398[2013-03-19]. http://www.mdpi.com/2079-7737/2/1/378. DOI:10.3390/biology2010378.',
  ],
  [
    'a book',
    {
      type: 'book',
      title: '物质结构',
      author: by('徐光宪', '王祥云'),
      'publisher-place': '北京',
      publisher: '科学出版社',
      issued: on(2010),
    },
    '徐光宪,王祥云. 物质结构[M]. 北京:科学出版社,2010.',
  ],
  [
    'a book in English, of a later edition, by a Jr',
    {
      type: 'book',
      title: 'Probability, random variable, and random signal principles',
      author: by('Peebles|Peyton Z.|Jr.'),
      edition: '4',
      'publisher-place': 'New York',
      publisher: 'McGraw Hill',
      issued: on(2001),
    },
    'PEEBLES P Z, Jr. Probability, random variable, and random signal principles[M]. 4th ed. New York:McGraw Hill,2001.',
  ],
  [
    'a part of a book with editors',
    {
      type: 'chapter',
      title: '1998年长江洪水的成因与减灾对策',
      author: by('程根伟'),
      editor: by('许厚泽', '赵其国'),
      'container-title': '长江流域洪涝灾害与科技对策',
      'publisher-place': '北京',
      publisher: '科学出版社',
      issued: on(1999),
      page: '32-36',
    },
    '程根伟. 1998年长江洪水的成因与减灾对策[M]//许厚泽,赵其国. 长江流域洪涝灾害与科技对策. 北京:科学出版社,1999:32-36.',
  ],
  [
    'a paper in proceedings',
    {
      type: 'paper-conference',
      title: '面向数字素养的高校图书馆数字服务体系研究',
      author: by('贾东琴', '柯平'),
      editor: [{ literal: '中国图书馆学会' }],
      'container-title': '中国图书馆学会年会论文集:2011年卷',
      'publisher-place': '北京',
      publisher: '国家图书馆出版社',
      issued: on(2011),
      page: '45-52',
    },
    '贾东琴,柯平. 面向数字素养的高校图书馆数字服务体系研究[C]//中国图书馆学会. 中国图书馆学会年会论文集:2011年卷. 北京:国家图书馆出版社,2011:45-52.',
  ],
  [
    'a thesis',
    {
      type: 'thesis',
      title: 'Infrared spectroscopic studies on solid oxygen',
      author: by('Calms|R. B.'),
      'publisher-place': 'Berkeley',
      publisher: 'Univ. of California',
      issued: on(1965),
    },
    'CALMS R B. Infrared spectroscopic studies on solid oxygen[D]. Berkeley:Univ. of California,1965.',
  ],
  [
    'a report by an organisation',
    {
      type: 'report',
      title: 'Factors regulating the immune response: report of WHO Scientific Group',
      author: [{ literal: 'World Health Organization' }],
      'publisher-place': 'Geneva',
      publisher: 'WHO',
      issued: on(1970),
    },
    'World Health Organization. Factors regulating the immune response: report of WHO Scientific Group[R]. Geneva:WHO,1970.',
  ],
  [
    'a patent',
    { type: 'patent', title: '全智能节电器', number: '200610171314.3', author: by('邓一刚'), issued: on(2006, 12, 13) },
    '邓一刚. 全智能节电器:200610171314.3[P]. 2006-12-13.',
  ],
  [
    'a patent on the net, in English',
    {
      type: 'patent',
      title: 'Electronic watermarking method and system',
      number: 'US6915001',
      author: by('Tachibana|R.', 'Shimizu|S.', 'Kobayshi|S.', 'Nakamura|T.'),
      issued: on(2005, 7, 5),
      accessed: on(2013, 11, 11),
      URL: 'http://www.google.co.in/patents/US6915001',
    },
    'TACHIBANA R, SHIMIZU S, KOBAYSHI S, et al. Electronic watermarking method and system:US6915001[P/OL]. 2005-07-05[2013-11-11]. http://www.google.co.in/patents/US6915001.',
  ],
  [
    'an article in a newspaper',
    {
      type: 'article-newspaper',
      title: '我们的科技一直在追赶:访中国工程院院长周济',
      author: by('余建斌'),
      'container-title': '人民日报',
      issued: on(2013, 1, 12),
      page: '2',
    },
    '余建斌. 我们的科技一直在追赶:访中国工程院院长周济[N]. 人民日报,2013-01-12(2).',
  ],
  [
    'a standard',
    {
      type: 'standard',
      title: '信息与文献 都柏林核心元数据元素集',
      number: 'GB/T 25100-2010',
      author: [{ literal: '全国信息与文献标准化技术委员会' }],
      'publisher-place': '北京',
      publisher: '中国标准出版社',
      issued: on(2010),
    },
    '全国信息与文献标准化技术委员会. 信息与文献 都柏林核心元数据元素集:GB/T 25100-2010[S]. 北京:中国标准出版社,2010.',
  ],
  [
    'a page of the net',
    {
      type: 'webpage',
      title: 'Origins and concepts of digital literacy',
      author: by('Bawden|David'),
      issued: on(2008, 5, 4),
      accessed: on(2013, 3, 8),
      URL: 'http://www.soi.city.ac.uk/~dbawden/digital%20literacy%20chapter.pdf',
    },
    'BAWDEN D. Origins and concepts of digital literacy[EB/OL]. (2008-05-04)[2013-03-08]. http://www.soi.city.ac.uk/~dbawden/digital%20literacy%20chapter.pdf.',
  ],
];

const written = (csl: Omit<CslItem, 'id'>): string => plainText(gbt7714({ id: 'x', ...csl }));

describe('GB/T 7714—2015', () => {
  for (const [what, csl, expected] of examples) {
    it(`prints ${what} as the standard does`, () => assert.equal(written(csl), expected));
  }

  it('prints a preprint and software with their addresses', () => {
    assert.equal(
      written({
        type: 'article',
        title: 'Weaving Large Looms',
        author: by('Vesper|Odile', 'Yan|Mo'),
        issued: on(2021, 1),
        publisher: 'arXiv',
        archive: 'arXiv',
        archive_location: '2101.00001',
        URL: 'https://arxiv.org/abs/2101.00001',
        DOI: '10.48550/arXiv.2101.00001',
      }),
      'VESPER O, YAN M. Weaving Large Looms[EB/OL]. (2021-01). https://arxiv.org/abs/2101.00001.',
    );
    assert.equal(
      written({
        type: 'software',
        title: 'Loom',
        author: by('Vesper|Odile'),
        version: '2.1',
        issued: on(2020),
        URL: 'https://a.example',
      }),
      'VESPER O. Loom[CP/OL]. 2.1. (2020). https://a.example.',
    );
  });

  it('leaves out what is not known', () => {
    assert.equal(written({ type: 'article-journal', title: '虚构' }), '虚构[J].');
    assert.equal(
      written({
        type: 'article-journal',
        title: 'A',
        'container-title': 'J',
        issued: on(2008),
        issue: '6',
        page: '1-2',
      }),
      'A[J]. J,2008(6):1-2.',
    );
    assert.equal(
      written({ type: 'paper-conference', title: 'A', author: by('林梅'), 'container-title': 'P' }),
      '林梅. A[C]//P.',
    );
    // nothing stands behind `//` where nobody knows what the paper is in
    assert.equal(
      written({
        type: 'paper-conference',
        title: 'A',
        author: by('林梅'),
        publisher: 'P',
        issued: on(2008),
        page: '1-2',
      }),
      '林梅. A[C]. P,2008:1-2.',
    );
    assert.equal(written({ type: 'paper-conference', title: 'A', author: by('林梅') }), '林梅. A[C].');
    assert.equal(written({ type: 'book', title: 'A', editor: by('Vesper|Odile'), edition: '1' }), 'VESPER O. A[M].');
  });

  for (const [edition, printed] of [
    ['Second', 'A[M]. 2nd ed.'],
    ['2nd', 'A[M]. 2nd ed.'],
    ['First', 'A[M].'],
    ['Rev. ed.', 'A[M]. Rev. ed.'],
  ] as const) {
    it(`prints the edition “${edition}” as ${printed}`, () =>
      assert.equal(written({ type: 'book', title: 'A', edition }), printed));
  }

  it('prints the edition “Second” of a Chinese book as 2版', () =>
    assert.equal(written({ type: 'book', title: '虚构', edition: 'Second' }), '虚构[M]. 2版.'));

  it('says that a list goes on, as the work is in Chinese or not', () => {
    const others = { literal: 'others' };
    assert.match(
      written({ type: 'book', title: 'A', author: [...by('Vesper|Jean-Luc'), others] }),
      /^VESPER J L, et al\. A/,
    );
    assert.match(written({ type: 'book', title: '虚构', author: [...by('林梅'), others] }), /^林梅,等\. 虚构/);
  });

  it('has one stop behind a name that ends with its own', () =>
    assert.equal(
      written({
        type: 'paper-conference',
        title: 'A',
        'container-title': 'Lake Workshops, 2003. Proceedings.',
        publisher: 'P',
        issued: on(2003),
        page: '380-380',
      }),
      'A[C]//Lake Workshops, 2003. Proceedings. P,2003:380.',
    ));

  it('leaves a DOI out that the address has, and prints others', () => {
    const preprint = { type: 'article', title: 'A', issued: on(2020), DOI: '10.5555/Lake.3' } as const;
    assert.equal(
      written({ ...preprint, URL: 'https://doi.org/10.5555/lake.3' }),
      'A[EB/OL]. (2020). https://doi.org/10.5555/lake.3.',
    );
    assert.equal(
      written({ ...preprint, URL: 'https://lakes.example/3' }),
      'A[EB/OL]. (2020). https://lakes.example/3. DOI:10.5555/Lake.3.',
    );
  });

  it('prints the address of what has no other place', () => {
    const page = { type: 'document', title: 'A', author: by('Vesper|Odile'), issued: on(2020) } as const;
    const URL = 'https://lakes.example/b';
    assert.equal(written({ ...page, URL }), 'VESPER O. A[EB/OL]. (2020). https://lakes.example/b.');
    assert.equal(written({ ...page, URL, publisher: 'P' }), 'VESPER O. A[Z]. P,2020.');
  });
});
