import { publisherSource } from '../../page/venues/publisherNames';

/** Whether a label names a publisher, so that only papers of that one can have it: `[IEEE](…)`. */
export function namesPublisher(label: string): boolean {
  return publisher.test(label);
}

const publisher = new RegExp(String.raw`^\W{0,3}(?:${publisherSource}|CVF)(?![a-z])`, 'i');
