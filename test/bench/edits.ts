import { parsePage } from '../../src/core/page/parsePage';

/** One kind of edit: the page's text after the n-th keystroke, `start` being the text before the first. */
export interface Edit {
  readonly name: string;
  readonly start: string;
  readonly after: (keystroke: number) => string;
}

/** What an author does, in the middle of the page where there is one. */
export function editsOf(text: string): readonly Edit[] {
  const { boxes, sections, frontMatter } = parsePage(text);
  const box = boxes[boxes.length >> 1];
  const title = box?.title?.range.start ?? text.length;
  const heading = sections[sections.length >> 1]?.titleRange.end ?? text.length;
  const definition = '\n\n[bench]: https://example.org/';
  const defined = `${insert(text, title, '[bench] ')}${definition}\n`;
  const urlEnd = defined.length - 1;
  return [
    edit('letters in a title', text, keystroke => insert(text, title, letters(keystroke))),
    edit('letters in a heading', text, keystroke => insert(text, heading, letters(keystroke))),
    edit('new lines in a paper', text, keystroke =>
      insert(text, title, '\n\n'.repeat(keystroke % 2) + letters(keystroke)),
    ),
    edit('new lines above everything', text, keystroke =>
      insert(text, frontMatter.bodyStart, `${letters(keystroke)}\n\n`.repeat(1 + (keystroke % 2))),
    ),
    edit('letters in the front matter', text, keystroke =>
      insert(text, frontMatter.content.end, `bench: ${letters(keystroke + 1)}\n`),
    ),
    edit('the address of a link definition', defined, keystroke => insert(defined, urlEnd, letters(keystroke))),
  ];
}

function edit(name: string, start: string, after: (keystroke: number) => string): Edit {
  return { name, start, after };
}

/** No word of any page begins like this, so no keystroke gives a text that was there before. */
function letters(count: number): string {
  return 'qx'.repeat(count);
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}
