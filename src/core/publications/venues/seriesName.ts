import { eventKindSource } from '../../page/venues/eventKinds';
import { unitOrdinalSource } from '../notation/ordinal';

const tens = '(?:twen|thir|for|fif|six|seven|eigh|nine)';
const units = `(?:${unitOrdinalSource}|eight)`;
/** `12th`, `Twelfth`, `Thirty-eighth`, `Thirty Sixth`; OpenReview writes `Thirty-eight` */
const ordinal = String.raw`\d{1,3}(?:st|nd|rd|th)|${units}|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|${tens}tieth|${tens}ty[\s-]${units}`;
const words = new RegExp(
  String.raw`^(?:proc(?:eedings|\.)?(?:\s[-–—])?(?:\sof)?|in|on|the|annual(?!\sre(?:view|port))|(?:19|20)\d\d|${ordinal})\s`,
  'i',
);
/** `IEEE`, `IEEE/CVF`, `International ACM SIGIR` */
const sponsors =
  /^(?:(?:[Ii]nternational|INTERNATIONAL)\s(?=ACM|IEEE))?(?:IEEE|ACM|CVF|USENIX|RSJ|IFIP|CCF|INFORMS|EDAA|AAAI|SIG[A-Z]{2,8})(?:\/[A-Z]{2,8}){0,3}\s/;

/**
 * A name and what is left of it after each word before its kind and its subject, where who holds a conference is one of them: `Proceedings of
 * the 12th IEEE/ACM Symposium on Lakes`, `the 12th IEEE/ACM Symposium on Lakes`, … `Symposium on Lakes`.
 */
export function leadless(name: string): readonly string[] {
  const left: string[] = [];
  for (let rest = name, lead: string | undefined; lead !== ''; rest = rest.slice(lead.length)) {
    left.push(rest);
    [lead = ''] = words.exec(rest) ?? sponsors.exec(rest) ?? [];
  }
  return left;
}

/** `Proceedings of the 2024 `, `the Twelfth `, `2024 41st ` before what calls itself a conference. */
const edition = new RegExp(
  String.raw`^(?:proc(?:eedings|\.)?\s(?:[-–—]\s|of\s)?)?(?:the\s)?(?:(?:19|20)\d\d\s)?(?:(?:${ordinal})\s)?(?=.{0,200}(?:${eventKindSource}|Colloquium|Meeting|Forum)(?!\p{L}))`,
  'iu',
);

/** The name of a conference without which one it was: `Proceedings of the 12th IEEE/ACM Symposium on Lakes` → `IEEE/ACM Symposium on Lakes`. Others stay as they are. */
export function withoutEdition(name: string): string {
  const rest = name.replace(edition, '');
  return rest.includes(' ') ? rest : name;
}
