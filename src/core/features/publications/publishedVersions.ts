import type { SoughtPreprint } from '../../publications/verify/findPublished';
import { message, type Message } from '../../text/message';
import { joinSentences } from '../../text/sentences';
import { reasonsOf } from './verification';

/** How far the search for published versions came. What it found stands among the problems of the page. */
export type PublishedVersions =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'sought';
      readonly preprints: number;
      readonly published: number;
      /** Preprints of which nothing could be found out. */
      readonly unchecked: number;
      /** Why, each reason once. */
      readonly reasons: readonly Message[];
    };

/** What became of preprints, as a whole. */
export function publishedVersions(sought: readonly SoughtPreprint[]): PublishedVersions {
  const unchecked = sought.flatMap(one => one.unchecked ?? []);
  return {
    kind: 'sought',
    preprints: sought.length,
    published: sought.filter(({ findings }) => findings.length > 0).length,
    unchecked: unchecked.length,
    reasons: reasonsOf(unchecked),
  };
}

/** The same in a sentence; `reason` puts why something could not be found out into the reader's language. */
export function describePublished(
  { preprints, published, unchecked, reasons }: Extract<PublishedVersions, { kind: 'sought' }>,
  reason: (message: Message) => string,
): Message {
  if (preprints === 0) return message('There is no preprint on this page.');
  if (published === 0 && unchecked === 0)
    return message('Preprints: {0}; no registry knows of a published version.', String(preprints));
  return unchecked === 0
    ? message('Preprints: {0}; published since: {1}.', String(preprints), String(published))
    : message(
        'Preprints: {0}; published since: {1}; not checked: {2}. {3}',
        String(preprints),
        String(published),
        String(unchecked),
        joinSentences(reasons.map(reason)),
      );
}
