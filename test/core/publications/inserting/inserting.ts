import { parsePage } from '../../../../src/core/page/parsePage';
import type { FormatOptions } from '../../../../src/core/publications/writing/formatEntry';
import { formatEntry } from '../../../../src/core/publications/writing/formatEntry';
import { learnEntryStyle } from '../../../../src/core/publications/style/learnEntryStyle';
import { placeEntry } from '../../../../src/core/publications/placing/placeEntry';
import { type CslItem, type Publication } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';

/** Where the cursor stands in the pages below. */
export const cursor = '‸';

export const vesper = { family: 'Vesper', given: 'Odile' };
export const conference: CslItem = {
  id: '10.5555/3600001.3600042',
  type: 'paper-conference',
  title: 'KiteDB: Storing Wind in Columns',
  author: [{ family: 'Yan', given: 'Mo' }, vesper, { family: 'Lindqvist', given: 'Per Olof' }],
  issued: { 'date-parts': [[2025, 6, 3]] },
  'container-title': 'Proceedings of the 9th Symposium on Invented Storage',
  'container-title-short': "ISS '25",
  page: '1-14',
  DOI: '10.5555/3600001.3600042',
};
export const article: CslItem = {
  id: '10.5555/weave.2024.017',
  type: 'article-journal',
  title: 'Patient Looms in Linear Time',
  author: [vesper, { family: 'Brandt', given: 'Ivo' }],
  issued: { 'date-parts': [[2024, 3, 9]] },
  'container-title': 'Journal of Invented Textiles',
  volume: '12',
  issue: '3',
  page: '163-179',
  DOI: '10.5555/weave.2024.017',
};
export const preprint: CslItem = {
  id: '10.48550/arXiv.2101.00001',
  type: 'article',
  title: 'Weaving Large Looms',
  author: [vesper, { family: 'Yan', given: 'Mo' }],
  issued: { 'date-parts': [[2021, 1]] },
  publisher: 'arXiv',
  DOI: '10.48550/arXiv.2101.00001',
  URL: 'https://arxiv.org/abs/2101.00001',
  archive: 'arXiv',
  archive_location: '2101.00001',
  genre: 'preprint',
};

export function publication(csl: CslItem): Publication {
  return {
    csl,
    otherTitles: [],
    years: [2024],
    source: { registry: 'crossref', url: 'https://api.crossref.org/works/x', fetched: '2026-03-01T12:00:00.000Z' },
    notices: [],
  };
}

/** The page after the work has been put in at the mark. */
export function inserted(
  marked: string,
  csl: CslItem,
  options: FormatOptions & { readonly kind?: 'box' | 'item' } = {},
): string {
  const offset = marked.indexOf(cursor);
  const text = marked.replace(cursor, '');
  const page = parsePage(text);
  const style = learnEntryStyle(page, offset, { ownNames: options.ownNames, kind: options.kind });
  return applyEdits(text, [placeEntry(page, offset, formatEntry(publication(csl), style, options))]);
}

export const lines = (...all: readonly string[]): string => all.join('\n');
export const template = lines(
  '---',
  'permalink: /',
  '---',
  '',
  '# 🔥 News',
  '- *2024.02*: &nbsp;🎉 A paper, a talk and a prize were accepted somewhere quite far away.',
  '',
  '# 📝 Publications ',
  '',
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ISS 2023</div><img src='images/500x300.png' alt="sym" width="100%"></div></div>`,
  `<div class='paper-box-text' markdown="1">`,
  '',
  '[A Loom That Never Tires of Weaving](https://press.example/loom)',
  '',
  '**Odile Vesper**, Mo Yan, Nuala Keane',
  '',
  `[**Project**](https://code.example/loom) <strong><span class='show_paper_citations' data='A:B'></span></strong>`,
  '- It weaves.',
  '</div>',
  '</div>‸',
  '',
  '- [How to Spin Very Long Threads Indeed](https://press.example/spin), Odile Vesper, Mo Yan, **ISS 2022**',
  '',
  '# 🎖 Honors',
  '- *2021.10* A prize, a medal and a very long sentence about it.',
  '',
);

export const chinese = (eol: string): string =>
  [
    '# 📝 论文专利',
    '',
    '### 学术论文',
    "<div class='paper-box'>",
    "<div class='paper-box-image'>",
    '<div>',
    '<!-- <div class="badge">ISS 2023</div> -->',
    `<!-- <img src='images/papers/iss2023.jpg' alt="sym" width="110%">-->`,
    '</div>',
    '</div> ',
    `<div class='paper-box-text' markdown="1">`,
    '',
    `-\t\`Odile Vesper\`, Mo Yan, and Nuala Keane. "A Loom That Never Tires of Weaving." 2023. In Proceedings of the 7th Symposium on Invented Storage. (ISS'23, Acceptance Rate=17.1%, 顶会) [[网页]](https://dl.example.org/doi/abs/10.5555/1.2) [[预览]](https://dl.example.org/doi/pdf/10.5555/1.2) [[代码]]()`,
    '</div>',
    '</div>',
    '',
    '',
    '',
    '- `Odile Vesper`, Mo Yan, and Nuala Keane. "How to Spin Very Long Threads Indeed." Journal of Yarn 82, no. 23 (2022): 36303-36323. (JCR:Q1; IF:3.748)  ',
    '[[网页]](https://dx.doi.org/10.5556/yarn.1) [[预览]]() [[下载]]()',
    '',
    '',
    '- Mo Yan, and `Odile Vesper*`. "Threads Without Any End at All." arXiv preprint arXiv:2002.00001 (2020).',
    '[[网页]](https://arxiv.org/abs/2002.00001)',
    '‸',
    '',
    '### 发明专利',
    '- 颜墨, `魏思珀`.&nbsp;&nbsp;一种面向虚构织机的线程调度方法和系统, 2024, 202400000000.1. [[实审]]() ',
    '',
  ].join(eol);

/** A page of one paper box, with these lines below its authors; the cursor stands behind it. */
export const loomBox = (...body: readonly string[]): string =>
  lines(
    '# Papers',
    '',
    `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ISL 2029</div><img src='images/a.png' alt="a"></div></div>`,
    `<div class='paper-box-text' markdown="1">`,
    '',
    '[A Loom That Never Tires of Weaving](https://press.example/loom)',
    '',
    '**Odile Vesper**, Mo Yan, Nuala Keane',
    '',
    ...body,
    '</div>',
    '</div>‸',
    '',
  );
