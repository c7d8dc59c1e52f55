import assert from 'node:assert/strict';
import { plainText } from '../../../../src/webview/richText/plainText';
import type { Block, Cell, Inline } from '../../../../src/webview/richText/richText';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const link = (href: string, ...inlines: readonly Inline[]): Inline => ({ kind: 'link', href, inlines });
const strong = (...inlines: readonly Inline[]): Inline => ({ kind: 'mark', mark: 'strong', inlines });
const picture = (words: string): Inline => ({ kind: 'picture', address: 'https://lin.example/a.png', words, width: 9 });
const line = (...inlines: readonly Inline[]): Block => ({ kind: 'paragraph', inlines });
const heading = (words: string): Block => ({ kind: 'heading', level: 1, inlines: [text(words)] });
const list = (first: number | undefined, ...items: readonly (readonly Block[])[]): Block => ({
  kind: 'list',
  items: items.map((blocks, at) => ({ number: first === undefined ? undefined : first + at, blocks })),
});
const cell = (words: string, change: Partial<Cell> = {}): Cell => ({
  ...{ isHeader: false, columns: 1, rows: 1, blocks: words === '' ? [] : [line(text(words))] },
  ...change,
});

describe('rich text as plain text', () => {
  it('has headings and paragraphs with a line between them', () => {
    assert.equal(
      plainText([heading('News'), line(text('Two papers.')), { kind: 'rule' }, line(text('One talk.'))]),
      'News\n\nTwo papers.\n\n* * *\n\nOne talk.',
    );
  });

  it('has bullets and numbers, and lists in lists under their words', () => {
    const inner = list(9, [line(text('Project'))], [line(text('Code')), line(text('in C'))]);
    assert.equal(
      plainText([list(undefined, [line(text('Tributary')), inner], [line(text('Tidal Fields'))])]),
      ['- Tributary', '  9. Project', '  10. Code', '      in C', '- Tidal Fields'].join('\n'),
    );
  });

  it('has letters where the page has them, and nothing before items that have nothing', () => {
    const items = [
      { number: 2, numbering: 'a', blocks: [line(text('Lakes'))] },
      { number: 27, numbering: 'A', blocks: [line(text('Reeds'))] },
      { number: 1994, numbering: 'i', blocks: [line(text('Tides'))] },
      { number: 4, numbering: 'I', blocks: [line(text('Rain'))] },
      { number: 0, numbering: 'a', blocks: [line(text('Snow'))] },
      { number: 4000, numbering: 'i', blocks: [line(text('Ice'))] },
      { number: undefined, isBare: true, blocks: [line(text('[1] Fog')), line(text('Mist'))] },
    ] as const;
    assert.equal(
      plainText([{ kind: 'list', items }]),
      'b. Lakes\nAA. Reeds\nmcmxciv. Tides\nIV. Rain\n0. Snow\n4000. Ice\n[1] Fog\nMist',
    );
  });

  it('has quotes, code and tables as mail has them', () => {
    assert.equal(
      plainText([
        { kind: 'quote', blocks: [line(text('one')), line(text('two'))] },
        { kind: 'code', text: 'a\n  b\n' },
        {
          kind: 'table',
          caption: [],
          rows: [
            [cell('Year'), cell('', { blocks: [line(text('Papers')), line(text('and more'))] })],
            [cell('2026'), cell('')],
          ],
        },
      ]),
      '> one\n>\n> two\n\na\n  b\n\nYear\tPapers and more\n2026\t',
    );
  });

  it('has the caption of a table above it, and what stands behind a wide cell below its heading', () => {
    const rows = [
      [cell('Teaching', { columns: 2 }), cell('Room')],
      [cell('Spring'), cell('Rivers'), cell('4')],
    ];
    assert.equal(
      plainText([{ kind: 'table', caption: [line(text('Terms'))], rows }]),
      'Terms\nTeaching\t\tRoom\nSpring\tRivers\t4',
    );
  });

  describe('has the address of a link in parentheses, unless the words are it', () => {
    for (const [href, inlines, written] of [
      ['https://lin.example/cv.pdf', [text('my '), strong(text('vitae'))], 'my vitae (https://lin.example/cv.pdf)'],
      ['https://lin.example/', [text('https://lin.example')], 'https://lin.example'],
      ['https://lin.example/', [text('lin.example')], 'lin.example'],
      ['mailto:lin@lin.example', [text('lin@lin.example')], 'lin@lin.example'],
      ['mailto:lin@lin.example', [text('write to me')], 'write to me (lin@lin.example)'],
      ['https://lin.example/', [picture('Lin’s page')], 'Lin’s page (https://lin.example/)'],
      ['https://lin.example/', [picture('')], ''],
    ] as const) {
      it(written || 'none for a picture without words', () =>
        assert.equal(plainText([line(link(href, ...inlines))]), written),
      );
    }
  });

  it('leaves pictures out, and makes one space of those that are not broken', () => {
    assert.equal(
      plainText([
        line(picture('A river')),
        line(text('2026:\u00a0 a '), picture('flag'), text(' paper'), { kind: 'break' }, text('2025')),
      ]),
      '2026: a paper\n2025',
    );
  });
});
