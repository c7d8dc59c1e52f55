import { readReferences } from '../../page/characterReferences';
import { escapeHtmlText } from '../../publications/markup/escapeInline';
import type { AssembledPage } from '../../site/store/assembledPage';
import { slice } from '../../text/range';
import type { SectionBlock } from './sectionBlocks';

type Heading = Pick<SectionBlock, 'section' | 'html'>;

/** The text of a heading for its author to change: as it is written or, in HTML without tags and Liquid in it, as it is read (`Q & A`). */
export function headingText({ model }: AssembledPage, block: Heading): string {
  const written = slice(model.text, block.section.titleRange);
  return isPlain(block, written)
    ? readReferences(written)
        .map(({ text }) => text)
        .join('')
    : written;
}

/** What is written for such a text. */
export function headingSource({ model }: AssembledPage, block: Heading, text: string): string {
  return isPlain(block, slice(model.text, block.section.titleRange)) ? escapeHtmlText(text) : text;
}

function isPlain({ html }: Heading, written: string): boolean {
  return html !== undefined && !/[<{]/.test(written);
}
