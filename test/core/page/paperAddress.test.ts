import assert from 'node:assert/strict';
import { readPaperAddress } from '../../../src/core/page/paperAddress';

const papers: readonly (readonly [address: string, key: string])[] = [
  ['https://doi.org/10.1145/9925549.9958678', 'doi:10.1145/9925549.9958678'],
  ['dl.acm.org/doi/pdf/10.1145/9925549.9958678', 'doi:10.1145/9925549.9958678'],
  ['https://arxiv.org/pdf/2909.05759v3.pdf', 'arxiv:2909.05759'],
  ['https://doi.org/10.48550/arXiv.2909.05759', 'arxiv:2909.05759'],
  ['https://huggingface.co/papers/2909.05759', 'arxiv:2909.05759'],
  // a link pasted as the target of another leads where it leads itself
  ['[https://arxiv.org/abs/2909.05759](https://example.org/Papers/Lakes.pdf)', 'pdf:example.org/Papers/Lakes.pdf'],
  ['https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&amp;arnumber=9963663', 'ieee:9963663'],
  ['https://openreview.net/forum?id=aB-cDeFgHi&noteId=x', 'openreview:aB-cDeFgHi'],
  ['https://aclanthology.org/P29-1001/', 'acl:P29-1001'],
  ['https://proceedings.mlr.press/v999/lin29a.html', 'pmlr:v999/lin29a'],
  ['https://proceedings.mlr.press/v999/lin29a/lin29a.pdf', 'pmlr:v999/lin29a'],
  ['https://openaccess.thecvf.com/content/CVPR2029/html/Lin_Lakes_CVPR_2029_paper.html', 'cvf:Lin_Lakes_CVPR_2029'],
  ['https://www.nature.com/articles/s99999-022-00727-6.pdf', 'doi:10.1038/s99999-022-00727-6'],
  ['https://www.nature.com/articles/nature99539.epdf?author_access_token=x', 'doi:10.1038/nature99539'],
  ['https://www.nature.com/articles/s99999-022-00727-6_reference.pdf', 'doi:10.1038/s99999-022-00727-6'],
  ['https://www.nature.com/articles/s99999-022-00727-6/figures/2', 'doi:10.1038/s99999-022-00727-6'],
  ['https://doi.org/10.1109/ISLD52688.2029.00123', 'doi:10.1109/isld52688.2029.00123'],
  // before 2018 papers were counted without zeros in front
  ['https://doi.org/10.1109/ISLD.2016.90', 'doi:10.1109/isld.2016.90'],
  ['https://doi.org/10.1109/ISLD.2016.7', 'doi:10.1109/isld.2016.7'],
  ['https://doi.org/10.1109/TLAKE.2012.120', 'doi:10.1109/tlake.2012.120'],
  ['https://doi.org/10.1109/ISLD.2018.00-12', 'doi:10.1109/isld.2018.00-12'],
  // journals before 1995
  ['https://doi.org/10.1109/99.6778', 'doi:10.1109/99.6778'],
  ['https://link.springer.com/chapter/10.1007/978-3-031-99999-6_7', 'doi:10.1007/978-3-031-99999-6_7'],
  // a book is its ISBN alone, a chapter has its own number behind the thirteen digits
  ['https://doi.org/10.9201/9789003031352-6', 'doi:10.9201/9789003031352-6'],
  ['https://doi.org/10.9324/9789203802519-12', 'doi:10.9324/9789203802519-12'],
  ['https://doi.org/10.9515/9789110123456-001', 'doi:10.9515/9789110123456-001'],
  // five letters or digits of a preprint server: often letters alone
  ['https://doi.org/10.99219/osf.io/wjzyu', 'doi:10.99219/osf.io/wjzyu'],
  ['https://doi.org/10.99219/osf.io/wj2yu', 'doi:10.99219/osf.io/wj2yu'],
  ['https://doi.org/10.99962/wxkp-hgtz', 'doi:10.99962/wxkp-hgtz'],
  ['https://example.org/Papers/Lakes.pdf?download=1#page=2', 'pdf:example.org/Papers/Lakes.pdf'],
  ['https://academic.oup.com/jlake/article/29/3/bbaa042/9835553?login=false', 'oup:9835553'],
  [
    'https://www.thelancet.com/journals/lanlak/article/PIIS2929-3964(29)30435-6/fulltext',
    'lancet:S2929-3964(29)30435-6',
  ],
  ['https://link.cnki.net/urlid/99.2625.V.20290101.1234.002', 'cnki:99.2625.V.20290101.1234.002'],
  ['https://academic.oup.com/jlake/article-abstract/29/3/117/9835553', 'oup:9835553'],
  ['https://content.iospress.com/articles/journal-of-lakes/jl290117', 'ios:jl290117'],
  ['https://ebooks.iospress.nl/volumearticle/99117', 'iosbook:99117'],
  ['files/lakes.pdf', 'pdf:files/lakes.pdf'],
];

const others: readonly string[] = [
  '',
  'https://www.thelancet.com/journals/lanlak/home',
  'https://kns.cnki.net/kcms2/article/abstract?v=abcdef',
  'https://academic.oup.com/jlake',
  'https://academic.oup.com/jlake/issue/29/3',
  'https://academic.oup.com/book/99117',
  'https://content.iospress.com/journals/journal-of-lakes',
  'https://ebooks.iospress.nl/volume/lakes-2029',
  '#papers',
  'https://github.com/meilin/lakes',
  'https://isld.example/2029/',
  'https://link.springer.com/book/10.1007/978-3-031-99999-6',
  'https://doi.org/10.9201/9789003031352',
  'https://doi.org/10.9515/9799110123456',
  'https://doi.org/10.9007/978-9-031-99999-6',
  'https://doi.org/10.1109/ISLD52688.2029',
  'https://doi.org/10.1109/ISLD.2016',
  'https://doi.org/10.1109/ISLD31012.2001',
  'https://dl.acm.org/doi/proceedings/10.1145/9925549',
  'https://doi.org/10.5281/zenodo.9999999',
  // a package of R
  'https://doi.org/10.32614/CRAN.package.gulls2',
  // a project of the Open Science Framework: data and forms
  'https://doi.org/10.17605/OSF.IO/W2ZYU',
  'https://doi.org/10.17605/OSF.IO/WJZYU',
  // a journal
  'https://doi.org/10.9993/limnology',
  'https://doi.org/10.9993/j.limnology',
  'https://doi.org/10.9993/journal.lakes',
  'https://doi.org/10.9993/lakes-rivers',
  // what a publisher's template has until the paper appears
  'https://doi.org/10.9145/nnnnnnn.nnnnnnn',
  'https://doi.org/10.9145/XXXXXXX.XXXXXXX',
  'https://doi.org/10.9145/3XXXXXX.XXXXXXX',
  'https://doi.org/10.9145/xxxx-xxxx',
  'https://doi.org/10.9219/osf.io/xxxxx',
  'https://aclanthology.org/volumes/2029.acl-long/',
  'https://openreview.net/group?id=ISLD.cc/2029/Conference',
  'https://openreview.net/profile?id=~Mei_Lin1',
  'https://arxiv.org/a/lin_m_1',
  'https://scholar.google.com/citations?user=aaaaaaaaaaaa',
  'https://www.sciencedirect.com/journal/lakes',
  '{{ site.paper }}.pdf',
];

describe('an address', () => {
  for (const [address, key] of papers) {
    it(`names one paper: ${address}`, () => assert.equal(readPaperAddress(address)?.key, key));
  }
  for (const address of others) {
    it(`names none: ${address === '' ? 'nothing' : address}`, () => assert.equal(readPaperAddress(address), undefined));
  }
});
