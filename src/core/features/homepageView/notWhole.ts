import { message, type Message } from '../../text/message';
import type { EntryBlock } from '../entries/entryBlock';

/** Why a publication stays as it is of which nobody knows where it begins and ends. */
export function notWhole(
  { kind, title, hasUnclearNotes = false }: EntryBlock,
  deed: 'duplicated' | 'moved' | 'removed',
): Message {
  return hasUnclearNotes ? unclear[deed](title) : (kind === 'data' ? notInLines : notClosed)[deed](title);
}

type Told = Readonly<Record<'duplicated' | 'moved' | 'removed', (title: string) => Message>>;

const notClosed: Told = {
  duplicated: title =>
    message(
      '“{0}” cannot be duplicated: an element or a Liquid block in it is not closed, so where it ends is not known. Close it first.',
      title,
    ),
  moved: title =>
    message(
      '“{0}” cannot be moved: an element or a Liquid block in it is not closed, so where it ends is not known. Close it first.',
      title,
    ),
  removed: title =>
    message(
      '“{0}” cannot be removed: an element or a Liquid block in it is not closed, so where it ends is not known. Close it first.',
      title,
    ),
};

/** `<p>…</p><p>Words</p>`: an abstract of it, or what introduces the next one. */
const unclear: Told = {
  duplicated: title =>
    message(
      '“{0}” cannot be duplicated: whether what stands beside it belongs to it or to another publication cannot be told. Copy it in the text.',
      title,
    ),
  moved: title =>
    message(
      '“{0}” cannot be moved: whether what stands beside it belongs to it or to another publication cannot be told. Move it in the text.',
      title,
    ),
  removed: title =>
    message(
      '“{0}” cannot be removed: whether what stands beside it belongs to it or to another publication cannot be told. Remove it in the text.',
      title,
    ),
};

/** `lakes: {title: …}`, `[{title: …}]` */
const notInLines: Told = {
  duplicated: title =>
    message(
      '“{0}” cannot be duplicated from here: it is not written as an item of a list with a dash (“- title: …”). Copy it in the text.',
      title,
    ),
  moved: title =>
    message(
      '“{0}” cannot be moved from here: it is not written as an item of a list with a dash (“- title: …”). Move it in the text.',
      title,
    ),
  removed: title =>
    message(
      '“{0}” cannot be removed from here: it is not written as an item of a list with a dash (“- title: …”). Remove it in the text.',
      title,
    ),
};
