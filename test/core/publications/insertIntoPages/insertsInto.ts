import assert from 'node:assert/strict';
import type { CslItem } from '../../../../src/core/publications/work';
import { article, conference, cursor, inserted, preprint } from '../inserting/inserting';

/** Three works that go onto each page below its last entry. */
type Works = Readonly<Record<'conference' | 'journal' | 'preprint', CslItem>>;

const withDoi = (csl: CslItem, doi: string): CslItem => ({ ...csl, id: doi, DOI: doi });

export const english: Works = {
  conference: withDoi(conference, '10.5555/kite.42'),
  journal: withDoi(article, '10.5555/weave.17'),
  preprint,
};

const wei = { family: '魏', given: '思珀' };
export const chinese: Works = {
  conference: {
    id: '10.5555/kite.43',
    type: 'paper-conference',
    title: '风筝库：按列存储风的方法',
    author: [{ family: '颜', given: '墨' }, wei, { family: '林', given: '纳' }],
    issued: { 'date-parts': [[2025]] },
    'container-title': '第九届虚构存储会议论文集',
    page: '1-14',
    DOI: '10.5555/kite.43',
  },
  journal: {
    id: '10.5555/weave.18',
    type: 'article-journal',
    title: '线性时间内的耐心织机',
    author: [wei, { family: '白', given: '兰' }],
    issued: { 'date-parts': [[2024]] },
    'container-title': '虚构纺织学报',
    volume: '12',
    issue: '3',
    page: '163-179',
    DOI: '10.5555/weave.18',
  },
  preprint: { ...preprint, title: '大型织机的编织', author: [wei, { family: '颜', given: '墨' }] },
};

/** A page and how each of the works is written on it. */
interface PageCase extends Readonly<Record<keyof Works, string>> {
  /** How the entries of the page are written. */
  readonly style: string;
  /** What goes onto the page: the English ones unless said otherwise. */
  readonly works?: Works;
  /** The entries of the page. */
  readonly page: string;
  /** What closes the list around them: the new one goes before it. */
  readonly end?: string;
  /** What divides the entries, where it is neither a line break nor an empty line. */
  readonly gap?: string;
}

const kinds = [
  ['conference', 'a conference paper'],
  ['journal', 'an article'],
  ['preprint', 'a preprint'],
] as const;

/** Each page gets each of its works in turn, below its last entry and as its own entries are written. */
export function insertsInto(cases: readonly PageCase[]): void {
  for (const { style, works = english, page, end = '', gap, ...written } of cases)
    for (const [kind, what] of kinds)
      it(`${what}: ${style}`, () => {
        const joint = gap ?? (page.startsWith('<') ? '\n\n' : '\n');
        const around = (entries: string): string => `# Publications\n\n${entries}\n\n# Talks\n`;
        assert.equal(
          inserted(around(`${page}${end}${cursor}`), works[kind], { ownNames: ['Odile Vesper', '魏思珀'] }),
          around(`${page}${joint}${written[kind]}${end}`),
        );
      });
}
