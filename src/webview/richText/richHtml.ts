import type { Block, Cell, Inline, ListItem } from './richText';

/** Wider pictures push the text of a mail out of its window. In pixels. */
const widest = 600;

/**
 * Rich text as HTML for mail and forms: plain elements without classes and scripts; of styles only the lines of a table, which
 * nothing else draws, and that a list has no bullets. What is one paragraph stands without it, to be put into a line.
 */
export function richHtml(blocks: readonly Block[]): string {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' ? inlinesHtml(only.inlines) : blocksHtml(blocks);
}

function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.inlines)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlinesHtml(block.inlines)}</h${block.level}>`;
    case 'list':
      return listHtml(block.items);
    case 'quote':
      return `<blockquote>\n${blocksHtml(block.blocks)}\n</blockquote>`;
    case 'code':
      return `<pre>${escapeText(block.text)}</pre>`;
    case 'table': {
      const rows = block.rows.map(row => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
      const caption = block.caption.length === 0 ? '' : `<caption>${itemHtml(block.caption)}</caption>\n`;
      return `<table border="1" cellpadding="4" style="border-collapse: collapse">\n${caption}${rows}\n</table>`;
    }
    case 'rule':
      return '<hr>';
  }
}

function listHtml(items: readonly ListItem[]): string {
  const { number: first, numbering, isBare } = items[0] ?? {};
  const name = first === undefined ? 'ul' : 'ol';
  let next = first;
  const written = items.map(({ number, blocks }) => {
    const value = number === next ? '' : ` value="${number}"`;
    next = number === undefined ? undefined : number + 1;
    return `<li${value}>${itemHtml(blocks)}</li>\n`;
  });
  const type = numbering === undefined ? '' : ` type="${numbering}"`;
  const start = first === undefined || first === 1 ? '' : ` start="${first}"`;
  const style = isBare === true ? ' style="list-style: none"' : '';
  return `<${name}${type}${start}${style}>\n${written.join('')}</${name}>`;
}

/** A first paragraph needs no gap to the bullet before it. */
function itemHtml(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocksHtml(blocks);
  return [inlinesHtml(first.inlines), ...rest.map(blockHtml)].join('\n');
}

function cellHtml({ isHeader, columns, rows, blocks }: Cell): string {
  const name = isHeader ? 'th' : 'td';
  const spans = (columns === 1 ? '' : ` colspan="${columns}"`) + (rows === 1 ? '' : ` rowspan="${rows}"`);
  return `<${name}${spans}>${itemHtml(blocks)}</${name}>`;
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text);
    case 'mark':
      return `<${inline.mark}>${inlinesHtml(inline.inlines)}</${inline.mark}>`;
    case 'link':
      return `<a href="${escapeAttribute(inline.href)}">${inlinesHtml(inline.inlines)}</a>`;
    case 'picture': {
      const { address, words, width } = inline;
      if (address === undefined) return escapeText(words);
      const shown = width > 0 ? ` width="${Math.min(widest, Math.round(width))}"` : '';
      return `<img src="${escapeAttribute(address)}" alt="${escapeAttribute(words)}"${shown}>`;
    }
    case 'break':
      return '<br>';
  }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
