import { withoutPresentation } from '../../page/presentation';
import { withoutPublisherMark } from './publisherMark';

const invited = String.raw`invited(?:\s(?:paper|talk|article|contribution))?`;

const noteBefore = new RegExp(String.raw`^(?:[[(]${invited}[)\]]:?|${invited}:)\s?(?=\S)`, 'i');
const noteBehind = new RegExp(String.raw`(?<=\S)\s?[[(]${invited}[)\]]$`, 'i');

/** A title without a note on how the paper was presented, `Lakes (Invited Paper)`, `Lakes (Oral)`, or what became of it, `RETRACTED: Lakes`. */
export function withoutNote(title: string): string {
  return withoutPresentation(withoutPublisherMark(title).replace(noteBefore, '').replace(noteBehind, ''));
}

const column = /\s\[[^[\]]{0,99}\p{L}{3}[^[\]]{0,99}\]$/u;

/** A title without the words in brackets behind it, such as the column of a magazine: `The Lake Filter [Lecture Notes]`. */
export function withoutColumn(title: string): string {
  return title.replace(column, '');
}

const formBefore = /^(?:(?:poster|demo|short paper)(?:\sabstract)?|extended abstract)(?::|\s[–—-])\s?(?=\S)/i;
const formBehind = /(?<=\S)\s?[[(](?:(?:(?:extended|student|poster|demo)\s)?abstract|short paper|demo)[)\]]$/i;

/** A title without what says that the paper is a short one: `Poster: Lakes`, `Lakes (Extended Abstract)`. A longer one may have the title too. */
export function withoutForm(title: string): string {
  return title.replace(formBefore, '').replace(formBehind, '');
}
