import { attributeOf, hasClass } from '../../syntax/html';
import { holdsOffset } from '../../text/range';
import { describeCitationSource, describeCount, describeKnownCounts } from '../citationData/citationMessages';
import { asWritten, told, type Block } from '../wording';
import type { HoverInfo, HoverInput, HoverSource } from './hoverInfo';

/** The count that a visitor sees at a span of citation numbers, where it is from and of when; or why there is none. */
export const citationHover: HoverSource = async (input): Promise<HoverInfo | undefined> => {
  if (!isAtCount(input)) return undefined;
  const { path, offset } = input;
  const data = await input.citations();
  const place = [...(data?.papers ?? []), ...(data?.totals ?? [])].find(
    one => one.path === path && holdsOffset(one.range, offset),
  );
  if (data === undefined || place === undefined) return undefined;
  const title: readonly Block[] = place.title === '' ? [] : [{ kind: 'title', wording: asWritten(place.title) }];
  return {
    range: place.range,
    blocks: [
      ...title,
      { kind: 'text', wording: told(describeCount(place)) },
      { kind: 'text', wording: told(describeCitationSource(data.source)) },
      ...(data.source.kind === 'no-script'
        ? []
        : [{ kind: 'text', wording: told(describeKnownCounts(data.known)) } as const]),
    ],
  };
};

/** The page is rendered only where there is something to tell. */
function isAtCount({ pageModel, path, offset }: HoverInput): boolean {
  const tags = pageModel(path)?.tags ?? [];
  return tags.some(
    tag =>
      holdsOffset(tag.range, offset) &&
      (hasClass(tag, 'show_paper_citations') || attributeOf(tag, 'id')?.value === 'total_cit'),
  );
}
