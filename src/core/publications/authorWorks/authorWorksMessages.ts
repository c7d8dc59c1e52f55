import { message, type Message } from '../../text/message';
import { registryTitles, describeLookUp, describeSilences } from '../registries/lookUpMessages';
import type { AuthorSource, AuthorWorks, Incomplete } from './authorWorks';

/** Why there is nothing to import, for the author of the page: what happened, that nothing was changed, what can be done. */
export function describeNoWorks(works: AuthorWorks, source: AuthorSource): Message {
  const registry = registryTitles[source.registry];
  const name = source.registry === 'dblp' ? (source.pid ?? source.names[0] ?? '') : source.id;
  switch (works.kind) {
    case 'found':
      return source.registry === 'dblp'
        ? message(
            'DBLP has no works of {0}. Nothing was changed. Compare the name with the one on the page at dblp.org, including the number after it, if there is one.',
            source.names.length > 0 ? source.names : name,
          )
        : message(
            '{0} shows no works of {1}. Nothing was changed. They may be hidden there, or not entered yet.',
            registry,
            name,
          );
    case 'no-author':
      return message(
        '{0} knows no one as {1}. Nothing was changed. Compare it with the one on your own page there.',
        registry,
        name,
      );
    case 'cancelled':
    case 'unknown':
      return describeLookUp(works);
  }
}

/** What is missing from a list of works, and why, in two sentences. */
export function describeIncomplete({ why, without }: Incomplete): readonly Message[] {
  return [describeWithout(without), ...describeSilences([why])];
}

function describeWithout(count: number | undefined): Message {
  if (count === undefined) return message('The list of works is cut off, so some may be missing.');
  return count === 1
    ? message('1 work could not be looked up, so some of its authors may be missing.')
    : message('{0} works could not be looked up, so some of their authors may be missing.', String(count));
}
