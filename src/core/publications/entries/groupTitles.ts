import { awaitedWords } from '../../page/venues/venueWords';
import { workNouns } from '../../page/workNouns';

/** Of works that are not the main ones: `Other Publications`, `Earlier Papers`, `其他论文`. */
const ofRest = /^\P{L}*(?:(?:other|more|further|additional)\b|其[他它]|更多)/iu;

/** Of works from before others: `Earlier Papers`, `Older Publications`, `Past Papers`, `早期论文`. */
const ofEarlier = /^\P{L}*(?:(?:earlier|older|previous|past)\b|早期)/iu;

/** Whether a title is one of works that are not the main ones: `More Publications`. */
export function namesRest(title: string): boolean {
  return ofRest.test(title) || namesEarlier(title);
}

/** Whether a title is one of works that are older than those of another: `Older Publications`. */
export function namesEarlier(title: string): boolean {
  return ofEarlier.test(title);
}

/** Whether a title is one of works that their author has chosen: `Highlights`. A new one is none of them until its author says so. */
export function namesSelection(title: string): boolean {
  return /\b(?:selected|representative|featured|highlights?)\b|代表|精选/i.test(title);
}

/** As a whole: `Forthcoming`, `Accepted Papers`, `即将发表`, not `Accepted and Published`. */
const ofAwaited = new RegExp(
  String.raw`^\P{L}*(?:(?:recently|newly|${workNouns})\s)?(?:${awaitedWords}|(?:即将|待)(?:发表|出版)|尚未刊出)(?:(?:\s|的)?(?:${workNouns}|论文|文章))?\P{L}*$`,
  'iu',
);

/** Whether a title is one of works that a venue has taken and has not printed: `Forthcoming`. */
export function namesAwaited(title: string): boolean {
  return ofAwaited.test(title);
}
