import type { SoughtPreprint } from '../../publications/verify/findPublished';
import { message, type Message } from '../../text/message';
import { oldestOf, reasonsOf, whyOf, type BelievedAnswer } from './verification';

/** How far the search for published versions came. What it found stands among the problems of the page. */
export type PublishedVersions =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'sought';
      readonly preprints: number;
      readonly published: number;
      /** The files that these stand in, from the site's root. */
      readonly foundIn: readonly string[];
      /** Preprints of which nothing could be found out. */
      readonly unchecked: number;
      /** Why that is so, and why an answer from before was believed: each reason once. */
      readonly reasons: readonly Message[];
      /** When the oldest answer was given that was believed since nobody answered now: ISO 8601, UTC. */
      readonly believedSince: string | undefined;
    };

/** What became of preprints, as a whole. */
export function publishedVersions(
  sought: readonly SoughtPreprint[],
  believed: readonly BelievedAnswer[],
  foundIn: readonly string[] = [],
): PublishedVersions {
  const unchecked = sought.flatMap(one => one.unchecked ?? []);
  return {
    kind: 'sought',
    preprints: sought.length,
    published: sought.filter(({ findings }) => findings.length > 0).length,
    foundIn,
    unchecked: unchecked.length,
    reasons: reasonsOf([...unchecked, ...believed.map(({ silence }) => silence)]),
    believedSince: oldestOf(believed),
  };
}

/** The same in a sentence; `reason` puts why something could not be found out into the reader's language. */
export function describePublished(
  sought: Extract<PublishedVersions, { kind: 'sought' }>,
  reason: (message: Message) => string,
): Message {
  const { preprints, published, unchecked } = sought;
  if (preprints === 0) return message('There is no preprint on this page.');
  const why = whyOf(sought, reason);
  const told = [String(preprints), String(published)] as const;
  if (unchecked > 0)
    return message('Preprints: {0}; published since: {1}; not checked: {2}. {3}', ...told, String(unchecked), why);
  if (why !== '') return message('Preprints: {0}; published since: {1}. {2}', ...told, why);
  return published === 0
    ? message('Preprints: {0}; no registry knows of a published version.', String(preprints))
    : message('Preprints: {0}; published since: {1}.', ...told);
}
