import type { PageModel } from '../../page/pageModel';
import { attributeOf } from '../../syntax/html';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/** The page of a video, with its identifier and what else stands behind it. */
const page =
  /^(?:https?:)?\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?v=|shorts\/)|youtu\.be\/)([\w-]{11})(?![\w-])(\S*)$/i;

/** `<iframe src="https://www.youtube.com/watch?v=…">`: YouTube has another address for frames, and refuses this one there. */
export function* framedVideos({ tags, text }: PageModel): Iterable<Finding> {
  if (!text.includes('<iframe')) return;
  for (const tag of tags) {
    const src = tag.name === 'iframe' && tag.kind !== 'end' ? attributeOf(tag, 'src') : undefined;
    const [, id, rest] = page.exec(src?.value ?? '') ?? [];
    if (src === undefined || id === undefined) continue;
    const meant = `https://www.youtube.com/embed/${id}`;
    yield {
      range: src.valueRange,
      message: message(
        'YouTube does not show this page in a frame: visitors see an error instead of the video. Write “{0}”.',
        meant,
      ),
      fixes: [
        {
          kind: 'write-embed',
          title: message('Write “{0}”', meant),
          edits: [{ range: src.valueRange, newText: meant }],
          // `&t=30s` would be lost
          safe: rest === '',
        },
      ],
    };
  }
}
