import assert from 'node:assert/strict';
import {
  arxivDoi,
  arxivYear,
  findArxivIds,
  isArxivDoi,
  readArxivId,
  readWorkDoi,
} from '../../../src/core/syntax/arxivId';
import { doiAddress, encodeDoi, exchangeableDoi, findDois, readDoi, sameDoi } from '../../../src/core/syntax/doi';

const dois: readonly (readonly [text: string, doi: string | undefined])[] = [
  ['10.5555/weave.17', '10.5555/weave.17'],
  ['  10.5555/weave.17\n', '10.5555/weave.17'],
  ['doi:10.5555/weave.17', '10.5555/weave.17'],
  ['DOI: 10.5555/WEAVE.17.', '10.5555/WEAVE.17'],
  ['DOI：10.5555/weave.17。', '10.5555/weave.17'],
  ['(10.5555/weave.17)', '10.5555/weave.17'],
  ['（10.5555/weave.17）', '10.5555/weave.17'],
  ['１０．５５５５／weave.17', '10.5555/weave.17'],
  ['“10.5555/weave.17”，', '10.5555/weave.17'],
  ['https://doi.org/10.5555/weave.17', '10.5555/weave.17'],
  ['http://dx.doi.org/10.5555/weave.17?nosfx=y', '10.5555/weave.17'],
  ['https://doi.org/10.5555%2Fweave.17', '10.5555/weave.17'],
  ['https://doi.org/10.5555%252Fweave%252F17', '10.5555/weave/17'],
  ['https://dl.example.org/doi/abs/10.5555/3600001.3600042', '10.5555/3600001.3600042'],
  ['https://dl.example.org/doi/full/10.5555/weave.17#sec-2', '10.5555/weave.17'],
  ['https://dl.example.org/doi/pdf/10.5555/weave.17', '10.5555/weave.17'],
  ['https://dl.example.org/doi/epdf/10.5555/weave.17', '10.5555/weave.17'],
  ['https://digitallibrary.example/journals/10.5555/1.LOOM.26.5.053001.short', '10.5555/1.LOOM.26.5.053001'],
  ['https://dl.example.org/doi/book/10.5555/weave', '10.5555/weave'],
  ['https://journal.example.cn/en/article/doi/10.5555/SP.J.1089.2022.18852', '10.5555/SP.J.1089.2022.18852'],
  ['https://press.example/articles/10.5555/fgene.2017.00147/full', '10.5555/fgene.2017.00147'],
  ['https://press.example/articles/10.5555/fgene.2017.00147/full/html', '10.5555/fgene.2017.00147'],
  ['https://press.example/article/10.5555/s11263-1/fulltext.html', '10.5555/s11263-1'],
  ['https://press.example/article/10.5555/s11263-1/abstract.htm', '10.5555/s11263-1'],
  ['https://press.example/article/10.5555/ab12/meta', '10.5555/ab12'],
  ['https://press.example/article/10.5555/ab12/pdf', '10.5555/ab12'],
  ['https://press.example/content/pdf/10.5555/s11390-019-1933-9.pdf', '10.5555/s11390-019-1933-9'],
  ['https://plos.example/article?id=10.5555/journal.pone.0033693&type=printable', '10.5555/journal.pone.0033693'],
  ['https://www.biorxiv.org/content/10.1101/2021.08.15.21262067v1.full.pdf', '10.1101/2021.08.15.21262067'],
  ['10.1101/2021.08.15.21262067v2', '10.1101/2021.08.15.21262067'],
  ['https://www.biorxiv.org/content/10.1101/2021.08.15.212620v2.full.pdf+html', '10.1101/2021.08.15.212620'],
  ['https://www.biorxiv.org/content/10.1101/2021.08.15.212620v2.supplementary-material', '10.1101/2021.08.15.212620'],
  // behind the DOI the number of the article at this publisher, and its title or its file
  ['https://press.example/loom/advance-article/doi/10.5555/loom/btz123/5421234', '10.5555/loom/btz123'],
  ['https://press.example/loom/advance-article-abstract/doi/10.5555/loom/btz123/5421234', '10.5555/loom/btz123'],
  ['https://press.example/loom/article-pdf/doi/10.5555/loom/btz123/28184736/btz123.pdf', '10.5555/loom/btz123'],
  ['https://press.example/yarn/loom/article/doi/10.5555/5.0012345/123456/Wool-and-Warp', '10.5555/5.0012345'],
  ['https://press.example/loom/article-abstract/doi/10.5555/1.404/1071/Wool?redirectedFrom=text', '10.5555/1.404'],
  ['https://press.example/loom/article/doi/10.5555/loom/12345/5421234/Wool', '10.5555/loom/12345'],
  ['https://press.example/loom/article-lookup/doi/10.5555/loom/28.1.235', '10.5555/loom/28.1.235'],
  ['https://press.example/loom/article/doi/10.5555/1.4045678', '10.5555/1.4045678'],
  // the site of one journal, whose DOIs end so themselves
  ['https://journal.example.cn/article/doi/10.5555/1674-4926/31/12/123001', '10.5555/1674-4926/31/12/123001'],
  ['https://journal.example.cn/en/article/doi/10.5555/1674-4926/31/12/123001', '10.5555/1674-4926/31/12/123001'],
  ['10.5555/loom/btz123/5421234', '10.5555/loom/btz123/5421234'],
  ['https://press.example/doi/suppl/10.5555/jloom.9b01234/suppl_file/jl9b01234_si_001.pdf', '10.5555/jloom.9b01234'],
  ['https://press.example/article/10.5555/1361-6560/ab1234/ampdf', '10.5555/1361-6560/ab1234'],
  ['https://press.example/article/10.5555/s00521-020-05035-x/figures/1', '10.5555/s00521-020-05035-x'],
  ['https://press.example/content/pdf/10.5555/978-3-031-99999-6_7_reference.pdf', '10.5555/978-3-031-99999-6_7'],
  ['https://press.example/articles/10.5555/weave14539.epdf?token=x', '10.5555/weave14539'],
  ['10.5555/model-v2', '10.5555/model-v2'],
  ['10.5555/tacl\\_a\\_00276', '10.5555/tacl_a_00276'],
  ['doi = {10.5555/tacl_a_00276},', '10.5555/tacl_a_00276'],
  ['10.5555/S0140-6736(11)60792-7', '10.5555/S0140-6736(11)60792-7'],
  ['(see 10.5555/S0140-6736(11)60792-7).', '10.5555/S0140-6736(11)60792-7'],
  ['10.5555/weave.17(in press', '10.5555/weave.17'],
  [
    '10.5555/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    '10.5555/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  ],
  [
    '10.5555/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O',
    '10.5555/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  ],
  [
    'https://doi.org/10.5555/0012-9615%281999%29069%5B0569%3AEDILSA%5D2.0.CO%3B2',
    '10.5555/0012-9615(1999)069[0569:EDILSA]2.0.CO;2',
  ],
  ['https://doi.org/10.5555/(SICI)1%3C693::AID-ASI4%3E3.0.CO;2-O', '10.5555/(SICI)1<693::AID-ASI4>3.0.CO;2-O'],
  ['<a href="https://doi.org/10.5555/weave.17">paper</a>', '10.5555/weave.17'],
  ['10.5555/weave.17</a>', '10.5555/weave.17'],
  ['[paper](https://doi.org/10.5555/weave.17)', '10.5555/weave.17'],
  ['**10.5555/weave.17**', '10.5555/weave.17'],
  ['10.1000.10/123456', '10.1000.10/123456'],
  ['10.48550/arXiv.2101.00001', '10.48550/arXiv.2101.00001'],
  ['见10.5555/weave.17等', '10.5555/weave.17'],
  ['', undefined],
  ['10.5555', undefined],
  ['10.5555/', undefined],
  ['10.5555/.', undefined],
  ['10.55/weave', undefined],
  ['110.5555/weave', undefined],
  ['2.10.5555/weave', undefined],
  ['weave.17', undefined],
  ['https://example.org/paper', undefined],
  ['%E0%A4%A', undefined],
];

describe('DOI', () => {
  for (const [text, doi] of dois) {
    it(`${JSON.stringify(text)} → ${doi ?? 'none'}`, () => assert.equal(readDoi(text), doi));
  }

  it('finds every DOI of a text, with the characters it stands on', () => {
    const text = 'See [A](https://doi.org/10.5555/a), 10.5555/b,10.5555/c; and 10.5555%2Fd.';
    const found = findDois(text);
    assert.deepEqual(
      found.map(({ doi, range }) => [doi, text.slice(range.start, range.end)]),
      [
        ['10.5555/a', '10.5555/a'],
        ['10.5555/b', '10.5555/b'],
        ['10.5555/c', '10.5555/c'],
        ['10.5555/d', '10.5555%2Fd'],
      ],
    );
  });

  it('tells in which addresses another DOI may stand', () => {
    for (const [address, doi] of [
      ['https://dl.example.org/doi/pdf/10.5555/weave.17?download=true', '10.5555/weave.17'],
      ['https://press.example/article/10.5555/s11263-1/fulltext.html', '10.5555/s11263-1'],
      ['https://www.biorxiv.org/content/10.1101/2021.08.15.212620v1.full.pdf', '10.1101/2021.08.15.212620'],
      ['https://www.biorxiv.org/content/10.1101/2021.08.15.212620v2.full.pdf', undefined],
      ['https://press.example/loom/article/doi/10.5555/5.0012345/123456/Wool-and-Warp', undefined],
      ['https://press.example/doi/suppl/10.5555/jloom.9b01234/suppl_file/jl9b01234_si_001.pdf', undefined],
      ['https://press.example/loom', undefined],
    ] as const)
      assert.equal(exchangeableDoi(address)?.doi, doi, address);
  });

  it('compares without case', () => {
    assert.equal(sameDoi('10.5555/ABC', '10.5555/abc'), true);
    assert.equal(sameDoi('10.5555/ABC', '10.5555/abd'), false);
  });

  it('encodes a DOI for a path, and keeps its slashes where that is safe', () => {
    assert.equal(encodeDoi('10.5555/a<b>(c);2#?x'), '10.5555/a%3Cb%3E%28c%29%3B2%23%3Fx');
    assert.equal(encodeDoi('10.5555/../admin'), '10.5555%2F..%2Fadmin');
  });

  it('reads a long hostile text', () => {
    const hostile = '10.5555/x(10.5555/<1:'.repeat(20_000);
    assert.ok(findDois(hostile).length > 0);
    assert.deepEqual(findDois('10.'.repeat(50_000)), []);
  });
});

describe('the address of a DOI', () => {
  for (const [doi, address] of [
    ['10.5555/weave.17', 'https://doi.org/10.5555/weave.17'],
    ['10.5555/weave#17?a', 'https://doi.org/10.5555/weave%2317%3Fa'],
    [
      '10.5555/(SICI)1097-0118(199806)28:2<99::AID-JGT3>3.0.CO;2-X',
      'https://doi.org/10.5555/%28SICI%291097-0118%28199806%2928%3A2%3C99%3A%3AAID-JGT3%3E3.0.CO%3B2-X',
    ],
  ] as const)
    it(`has no sign in it that ends a link, and is read as the same DOI: ${doi}`, () =>
      assert.deepEqual([doiAddress(doi), readDoi(doiAddress(doi))], [address, doi]));
});

describe('arXiv identifier', () => {
  const ids: readonly (readonly [text: string, id: string | undefined])[] = [
    ['arXiv:2101.00001', '2101.00001'],
    ['arXiv:2101.00001v3', '2101.00001'],
    ['ARXIV：2101.00001', '2101.00001'],
    ['arXiv preprint arXiv:2101.00001 (2021).', '2101.00001'],
    ['arXiv preprint: abs/2101.00001', '2101.00001'],
    ['arXiv preprint 2101.00001, 2021', '2101.00001'],
    ['arXiv e-prints (2101.00001)', '2101.00001'],
    ['arXiv, 2101.00001', '2101.00001'],
    ['CoRR, abs/2101.00001', '2101.00001'],
    ['arXiv preprint, 2021', undefined],
    ['https://arxiv.org/abs/2101.00001', '2101.00001'],
    ['https://arxiv.org/pdf/2101.00001v2.pdf', '2101.00001'],
    ['https://www.arxiv.org/html/2101.00001v2', '2101.00001'],
    ['https://arxiv.org/abs/astro-ph/0601001', 'astro-ph/0601001'],
    ['arXiv:math.GT/0309136', 'math.GT/0309136'],
    ['10.48550/arXiv.2101.00001', '2101.00001'],
    ['2101.00001', '2101.00001'],
    ['2101.00001v2', '2101.00001'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['2113.00001', undefined],
    ['12345.6789', undefined],
    ['see 2101.00001 below', undefined],
    ['arXiv', undefined],
  ];
  for (const [text, id] of ids) it(`${text} → ${id ?? 'none'}`, () => assert.equal(readArxivId(text), id));

  it('finds every one of a text, with the characters it stands on', () => {
    const text =
      'See arXiv:2101.00001v2, CoRR abs/2101.00002 and https://arxiv.org/pdf/hep-th/9901001v1, not 2101.00003.';
    assert.deepEqual(
      findArxivIds(text).map(({ id, range }) => [id, text.slice(range.start, range.end)]),
      ['2101.00001', '2101.00002', 'hep-th/9901001'].map(id => [id, id]),
    );
    assert.deepEqual(findArxivIds(' 2101.00001v2 '), [{ id: '2101.00001', range: { start: 1, end: 11 } }]);
  });

  it('tells the year in which arXiv had the paper', () => {
    assert.deepEqual(['2101.00001', '0704.0001', 'hep-th/9901001', 'math.GT/0309136', '12'].map(arxivYear), [
      2021,
      2007,
      1999,
      2003,
      undefined,
    ]);
  });

  it('becomes the DOI under which DataCite keeps it', () => {
    assert.equal(arxivDoi('2101.00001'), '10.48550/arXiv.2101.00001');
    assert.equal(readWorkDoi('https://arxiv.org/pdf/2101.00001v2'), '10.48550/arXiv.2101.00001');
    assert.equal(readWorkDoi('https://doi.org/10.48550/ARXIV.2101.00001v2'), '10.48550/arXiv.2101.00001');
    assert.equal(readWorkDoi('10.5555/weave.17'), '10.5555/weave.17');
    assert.equal(readWorkDoi('nothing'), undefined);
    assert.equal(isArxivDoi('10.48550/ARXIV.2101.00001'), true);
  });
});
