import type { CslType } from '../work';

const types: Readonly<Record<CslType, true>> = {
  article: true,
  'article-journal': true,
  'article-magazine': true,
  'article-newspaper': true,
  book: true,
  chapter: true,
  dataset: true,
  document: true,
  'entry-encyclopedia': true,
  'paper-conference': true,
  patent: true,
  periodical: true,
  'post-weblog': true,
  report: true,
  review: true,
  software: true,
  speech: true,
  standard: true,
  thesis: true,
  webpage: true,
};

/** Types of CSL that are near one of ours, and Crossref's own names, which its CSL-JSON has (`journal-article`). */
const others: Readonly<Record<string, CslType>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'book-chapter': 'chapter',
  monograph: 'book',
  'edited-book': 'book',
  collection: 'book',
  dissertation: 'thesis',
  'posted-content': 'article',
  preprint: 'article',
  entry: 'entry-encyclopedia',
  'entry-dictionary': 'entry-encyclopedia',
  'review-book': 'review',
  post: 'post-weblog',
};

/** The type that a word stands for; `document` for one that is not known. */
export function readCslType(word: string): CslType {
  return isCslType(word) ? word : Object.hasOwn(others, word) ? (others[word] ?? 'document') : 'document';
}

function isCslType(word: string): word is CslType {
  return Object.hasOwn(types, word);
}
