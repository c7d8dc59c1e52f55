import type { CslType } from '../work';

/** Types of references of RIS (specification of 2011, appendix) and what they are in CSL. The first of a meaning is the one written. */
const types: readonly (readonly [string, CslType])[] = [
  ['JOUR', 'article-journal'],
  ['EJOUR', 'article-journal'],
  // of MDPI
  ['EJOU', 'article-journal'],
  ['INPR', 'article-journal'],
  ['ABST', 'article-journal'],
  ['JFULL', 'periodical'],
  ['SER', 'book'],
  ['MGZN', 'article-magazine'],
  ['NEWS', 'article-newspaper'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['EDBOOK', 'book'],
  ['CHAP', 'chapter'],
  ['ECHAP', 'chapter'],
  ['ENCYC', 'entry-encyclopedia'],
  ['DICT', 'entry-encyclopedia'],
  ['CONF', 'paper-conference'],
  ['CPAPER', 'paper-conference'],
  ['THES', 'thesis'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['PAT', 'patent'],
  ['STAND', 'standard'],
  ['COMP', 'software'],
  ['DATA', 'dataset'],
  ['AGGR', 'dataset'],
  ['DBASE', 'dataset'],
  ['BLOG', 'post-weblog'],
  ['ELEC', 'webpage'],
  ['WEB', 'webpage'],
  ['ICOMM', 'webpage'],
  ['SLIDE', 'speech'],
  ['UNPB', 'article'],
  ['GEN', 'document'],
];

const meanings = new Map(types);

/** The type of CSL that is meant by what stands behind `TY  - `; one that nobody knows is a document. */
export function readRisType(type: string): CslType {
  return meanings.get(type) ?? 'document';
}

/** A review is written as the article in a journal that it is: RIS has no word for one. */
export function writeRisType(type: CslType): string {
  if (type === 'book') return 'BOOK';
  return types.find(([, meaning]) => meaning === type)?.[0] ?? (type === 'review' ? 'JOUR' : 'GEN');
}

/** What appears in a journal has its numbers in other fields. */
export function isInJournal(type: CslType): boolean {
  return type.startsWith('article-') || type === 'review' || type === 'periodical';
}

/** What has a version where others have an edition. */
export function isVersioned(type: CslType): boolean {
  return type === 'software' || type === 'dataset';
}
