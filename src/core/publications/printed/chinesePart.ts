import { looksLikeName } from '../names/nameList';
import type { MarkedWork } from './markedWork';
import { chinesePublisher } from './printedMonograph';
import { readPrintedNames } from './printedNames';

const part = new RegExp(
  String.raw`^[\s.,，。．、》”"]{0,4}(?:载于?|收入|收录于|收于)\s?(?:(?<editors>[\p{Script=Han}·、,，\s]{2,40}?)等?\s?(?:总?主编|编著?|选编)\s?[:：,，]?\s?)?《(?<name>[^《》]{2,60})》` +
    String.raw`[^《》\d:：,，。．]{0,10}[,，。．]?\s?(?:(?<place>\p{Script=Han}{2,8})[:：]\s?)?(?<publisher>${chinesePublisher})[,，]?\s?(?:19|20)\d\d年?(?:\d{1,2}月)?版?` +
    String.raw`(?:[,，]\s?(?:第\s?)?(?<page>\d{1,5}(?:\s?[-–—－~～]{1,2}\s?\d{1,5})?)\s?页)?[\s.。．]*$`,
  'u',
);

/**
 * A part of a book as the humanities cite it in Chinese, of the words behind its title: `载李青、王芦主编《湖泊研究》，湖城：虚构出版社，2029年，第1—9页`. Its publisher
 * tells the book from a journal, `载《湖泊学报》2029年第3期`. `undefined` for all else.
 */
export function readChinesePart(stretches: readonly string[]): MarkedWork | undefined {
  for (const text of stretches) {
    const { editors, name, place, publisher, page } = part.exec(text)?.groups ?? {};
    if (name === undefined || publisher === undefined) continue;
    const editor = editors === undefined ? undefined : editorsOf(editors);
    return {
      type: 'chapter',
      name,
      publisher,
      ...(editor === undefined ? {} : { editor }),
      ...(place === undefined ? {} : { place }),
      ...(page === undefined ? {} : { page: page.replace(/\s?[-–—－~～]{1,2}\s?/, '-') }),
    };
  }
  return undefined;
}

function editorsOf(words: string): MarkedWork['editor'] {
  const names = words.split(/[、,，]/).map(name => name.trim());
  return names.every(looksLikeName) ? readPrintedNames(names, true) : undefined;
}
