import { LiquidError } from '../errors';
import { textNode } from '../template';
import type { TagParser } from '../templateReader';

/** `{% comment %}`: its inside is parsed, so that a broken tag in it still stops the build, but an unknown one does not. */
export const commentTag: TagParser = (tag, reader) => {
  reader.readBlock(tag, [], true);
  return { start: tag.start, end: tag.end, blank: true, render: () => undefined };
};

/** `{% raw %}`: its inside is printed as it stands. */
export const rawTag: TagParser = (tag, reader) => {
  if (tag.markup.trim() !== '') throw new LiquidError("Syntax Error in 'raw' - Valid syntax: raw");
  const { start, end } = reader.readRaw(tag);
  const text = textNode(reader.text.slice(start, end), start, end);
  return { start: tag.start, end: tag.end, blank: start === end, render: text.render };
};

/** `{% break %}`, for the loop around it; outside of one it ends the template. */
export const breakTag: TagParser = tag => ({
  start: tag.start,
  end: tag.end,
  blank: false,
  render: context => void (context.interrupt = 'break'),
});
/** `{% continue %}`, for the loop around it; outside of one it ends the template. */
export const continueTag: TagParser = tag => ({
  start: tag.start,
  end: tag.end,
  blank: false,
  render: context => void (context.interrupt = 'continue'),
});
