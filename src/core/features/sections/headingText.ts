import { readReferences } from '../../page/characterReferences';
import { escapeHtmlText } from '../../publications/markup/escapeInline';
import type { AssembledPage } from '../../site/store/assembledPage';
import { applyEdits } from '../../text/edit';
import { slice } from '../../text/range';
import { titleWords } from '../../text/titleWords';
import type { SectionBlock } from './sectionBlocks';

type Heading = Pick<SectionBlock, 'section' | 'html'>;

/**
 * The text of a heading for its author to change: as it is written, without elements around it and icons or anchors beside it (see `titleWords`) or, in
 * HTML without tags and Liquid in it, as it is read (`Q & A`).
 */
export function headingText({ model }: AssembledPage, block: Heading): string {
  const written = slice(model.text, block.section.titleRange);
  const words = slice(written, titleWords(written));
  return isPlain(block, words)
    ? readReferences(words)
        .map(({ text }) => text)
        .join('')
    : words;
}

/** What is written for such a text. */
export function headingSource({ model }: AssembledPage, block: Heading, text: string): string {
  const written = slice(model.text, block.section.titleRange);
  const words = titleWords(written);
  const source = isPlain(block, slice(written, words)) ? escapeHtmlText(text) : text;
  return source === '' ? '' : applyEdits(written, [{ range: words, newText: source }]);
}

function isPlain({ html }: Heading, words: string): boolean {
  return html !== undefined && !/[<{]/.test(words);
}
