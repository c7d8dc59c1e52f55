import { listNumber } from './listNumber';
import type { Block, Cell, Inline, ListItem } from './richText';

/**
 * Rich text as plain text for forms: headings and paragraphs with a line between them, bullets and numbers, addresses of links in
 * parentheses where the words are not the address. Pictures are left out, but for one that is all a link shows.
 */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter(text => text !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return lineText(block.inlines);
    case 'list':
      return block.items.map(item => itemText(item.blocks, signOf(item))).join('\n');
    case 'quote':
      return plainText(block.blocks).replace(/^/gm, '> ').replace(/ $/gm, '');
    case 'code':
      return block.text.replace(/(?<!\n)\n+$/, '');
    case 'table': {
      const rows = block.rows.map(row => row.map(cellText).join('\t'));
      const caption = plainText(block.caption);
      return (caption === '' ? rows : [caption, ...rows]).join('\n');
    }
    case 'rule':
      return '* * *';
  }
}

/** What stands in the columns behind a wide cell stays below its heading. */
function cellText({ blocks, columns }: Cell): string {
  return plainText(blocks).replace(/\s+/g, ' ') + '\t'.repeat(columns - 1);
}

function signOf({ number, numbering, isBare }: ListItem): string {
  if (isBare === true) return '';
  return number === undefined ? '- ' : `${listNumber(number, numbering)}. `;
}

/** What belongs to an item stands under its words, and the lists in it right below. */
function itemText(blocks: readonly Block[], bullet: string): string {
  const text = blocks
    .map(blockText)
    .filter(part => part !== '')
    .join('\n');
  return bullet + text.replaceAll('\n', `\n${' '.repeat(bullet.length)}`);
}

function lineText(inlines: readonly Inline[]): string {
  return inlinesText(inlines)
    .replaceAll('\u00a0', ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/(?:(?<! ) +)?\n */g, '\n')
    .trim();
}

function inlinesText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'mark':
      return inlinesText(inline.inlines);
    case 'link': {
      const written = inlinesText(inline.inlines).trim();
      const words = written === '' ? wordsOfPictures(inline.inlines) : written;
      if (words === '') return '';
      return bare(words) === bare(inline.href) ? words : `${words} (${inline.href.replace(/^(?:mailto|tel):/, '')})`;
    }
    case 'picture':
      return '';
    case 'break':
      return '\n';
  }
}

function wordsOfPictures(inlines: readonly Inline[]): string {
  return inlines
    .map(inline => {
      if (inline.kind === 'picture') return inline.words;
      return inline.kind === 'mark' || inline.kind === 'link' ? wordsOfPictures(inline.inlines) : '';
    })
    .join(' ')
    .trim();
}

/** `lin.example/a` for `https://lin.example/a/`, which people read as the same. */
function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
}
