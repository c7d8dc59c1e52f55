import { mainOf } from './pageElements';
import { plainText } from './plainText';
import { readRichText } from './readRichText';
import { richHtml } from './richHtml';
import { webAddress, type PagePlaces } from './webAddress';

/** What is to be put onto the clipboard, and of what it is made. */
export interface Copyable {
  readonly of: 'page' | 'selection';
  readonly html: string;
  /** `''` where there is nothing. */
  readonly text: string;
}

/** The text of the page in `frame`, or what of it is selected, as HTML and as plain text. */
export function copyable(frame: Document, places: PagePlaces): Copyable {
  const range = selectedIn(frame);
  const root = range === undefined ? mainOf(frame) : (partAround(range) ?? frame.body);
  const blocks = readRichText(root, { range, addressOf: element => webAddress(element, places) });
  return { of: range === undefined ? 'page' : 'selection', html: richHtml(blocks), text: plainText(blocks) };
}

/** The item or the cell that holds all of a selection: words of one bring no list or table along. */
function partAround({ commonAncestorContainer: around }: Range): Element | null | undefined {
  const element = around.nodeType === Node.ELEMENT_NODE ? (around as Element) : around.parentElement;
  return element?.closest('li, td, th, dd');
}

function selectedIn(frame: Document): Range | undefined {
  const selection = frame.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.toString().trim() === '') return undefined;
  return selection.getRangeAt(0);
}
