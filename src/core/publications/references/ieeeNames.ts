import { ownEntry } from '../../ownEntry';
/** Common words of conferences as the IEEE Reference Guide abbreviates them. */
const conferenceWords: Readonly<Record<string, string>> = {
  Annual: 'Annu.',
  Colloquium: 'Colloq.',
  Conference: 'Conf.',
  Conferences: 'Conf.',
  Congress: 'Congr.',
  Convention: 'Conv.',
  European: 'Eur.',
  International: 'Int.',
  National: 'Nat.',
  Proceedings: 'Proc.',
  Symposia: 'Symp.',
  Symposium: 'Symp.',
  First: '1st',
  Second: '2nd',
  Third: '3rd',
  Fourth: '4th',
  Fifth: '5th',
  Sixth: '6th',
  Seventh: '7th',
  Eighth: '8th',
  Ninth: '9th',
  Tenth: '10th',
};

const namesConference =
  /(?<!\p{L})(?:Colloquium|Conferences?|Congress|Convention|Proceedings|Symposi(?:a|um)|Workshops?)(?!\p{L})/u;

/**
 * The name of proceedings with the words of conferences cut short, and without articles, prepositions and the year ahead, as the IEEE
 * Reference Guide has them: `Proc. 4th Int. Conf. Lakes`. What is called no conference stays: `Computer Vision – LCI 2029`.
 */
export function ieeeConference(name: string): string {
  if (!namesConference.test(name)) return name;
  return name
    .replace(/^(?:The\s)?(?:(?:19|20)\d\d\s)?/, '')
    .replace(/\s(?:of|on|for|in)(?:\sthe)?(?=\s)/g, '')
    .replace(/(\p{L}+)\.?/gu, (whole, word: string) => ownEntry(conferenceWords, word) ?? whole);
}

/**
 * The short name of a journal as registered, with the stops that Crossref and MEDLINE leave out: each word that only begins one of the full
 * name has one, `Nat. Commun.` of Nature Communications. A stop stands already in `J. Am. Chem. Soc.`, and nowhere in `A&A`.
 */
export function ieeeJournal(short: string, full: string): string {
  if (short.includes('.') || !short.includes(' ')) return short;
  const words = full.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return short.replace(/\p{L}[\p{L}\p{M}]*/gu, word => {
    const letters = word.toLowerCase();
    return !words.includes(letters) && words.some(other => other.startsWith(letters)) ? `${word}.` : word;
  });
}
