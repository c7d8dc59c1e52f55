import { unpublishedWords } from '../../page/venues/venueWords';
import { venueLinesOf } from '../../page/works/workText';
import { wordsOf } from '../../text/foldedText';
import { labelOfVenue, shortVenue, venueAcronym } from '../venues/shortVenue';
import type { Entry } from './entriesOf';
import type { CslItem } from '../work';

const unpublished = new RegExp(unpublishedWords, 'i');

/** Whether the words of an entry tell of a preprint and nowhere of the venue in which the work has appeared. Labels of links do not count. */
export function saysPreprintOnly(entry: Entry, csl: CslItem): boolean {
  return unpublished.test(wordsBeside(entry).join('\n')) && !printsVenue(entry, csl);
}

/** Whether the words of an entry name where a work has appeared. What is longer than a venue speaks of something else. */
export function printsVenue(entry: Entry, csl: CslItem): boolean {
  return namesVenue(
    wordsBeside(entry)
      .filter(line => line.trim().length < 200)
      .join('\n'),
    csl,
  );
}

/** The badge, and the lines without title, authors and labels of links. */
function wordsBeside({ work }: Entry): readonly string[] {
  return [
    work.badge ?? '',
    ...venueLinesOf(work).map(({ line, text }) => {
      let plain = text;
      for (const { from, to } of line.links) plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to);
      return plain;
    }),
  ];
}

/** Whether a text names where a work has appeared: by its short name, or by most words of the full one, written out or cut short. */
export function namesVenue(text: string, csl: CslItem): boolean {
  const said = new Set(wordsOf(text));
  // of a name that is cut the words alone, `Machine Learning…`, may be of anything
  const cut = shortVenue(csl);
  if (cut?.endsWith('…') === true && text.includes(cut)) return true;
  const shorts = [labelOfVenue(csl), venueAcronym(csl), csl['container-title-short']].map(short =>
    wordsOf(short ?? ''),
  );
  if (shorts.some(words => words.length > 0 && words.every(word => said.has(word)))) return true;
  const long = wordsOf(csl['container-title'] ?? csl['event-title'] ?? '').filter(word => word.length > 3);
  // `Trans. Med. Imaging`
  const stopped = text.split(/[\s,;]+/).filter(word => word.endsWith('.'));
  const cutWords = wordsOf(stopped.join(' ')).filter(word => word.length > 2);
  const isSaid = (word: string): boolean => said.has(word) || cutWords.some(start => word.startsWith(start));
  return long.length > 0 && long.filter(isSaid).length >= 0.6 * long.length;
}
