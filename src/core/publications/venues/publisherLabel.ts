import { publisherSource } from '../../page/venues/publisherNames';

/** Whether a label names a publisher, so that only papers of that one can have it: `[IEEE](…)`. */
export function namesPublisher(label: string): boolean {
  return publisher.test(label);
}

const publisher = new RegExp(String.raw`^\W{0,3}(?:${publisherSource}|CVF)(?![a-z])`, 'i');

/** What a label says without the publisher where its paper is, `Access paper on IEEE Xplore` → `Access paper`. Quoted or in a tag as well. */
export function withoutPublisher(label: string): string {
  return label.replace(placeOfPublisher, '');
}

const placeOfPublisher = new RegExp(
  String.raw`\s(?:on|at|in|from|via)\s(?:the\s)?(?:${publisherSource})(?![a-z])[^<>[\]()]{0,30}(?=[\])<]|$)`,
  'i',
);
