import assert from 'node:assert/strict';
import { boxParts, type BoxPart } from '../../../../src/core/page/works/boxParts';
import { parsePage } from '../../../../src/core/page/parsePage';

const box = (badge: string, text: string): string =>
  `---\npermalink: /\n---\n\n<div class='paper-box'><div class='paper-box-image'><div>${badge}<img src='a.png'></div></div>\n<div class='paper-box-text' markdown="1">\n\n${text}\n\n</div>\n</div>\n`;

const badge = (words: string): string => `<div class="badge">${words}</div>`;

/** What is read of a box, every part at the place where it is written. */
function read(text: string) {
  const page = parsePage(text);
  const [first] = page.boxes;
  assert.ok(first !== undefined);
  const { authors, venue, year } = boxParts(page, first);
  const placed = (part: BoxPart | undefined): string | undefined => {
    const written = part && text.slice(part.range.start, part.range.end);
    if (part !== undefined && part.text !== '') assert.equal(written, part.text);
    return written;
  };
  return { authors: authors?.map(placed), venue: placed(venue), year: placed(year) };
}

describe('boxParts', () => {
  it('reads authors from the text, venue and year from the badge', () =>
    assert.deepEqual(read(box(badge('ICLD 2024'), '[Lakes that remember](a.pdf)\n\n**Mei Lin**, Ann Reed*, Bo Chen')), {
      authors: ['Mei Lin', 'Ann Reed*', 'Bo Chen'],
      venue: 'ICLD',
      year: '2024',
    }));

  it('reads venue and year from the text where the badge does not tell', () =>
    assert.deepEqual(
      read(
        box(
          badge('Oral'),
          '**Lakes that remember floods**\n\nMei Lin, Ann Reed\n\n*Journal of Lakes*, 2024. [PDF](a.pdf)',
        ),
      ),
      {
        authors: ['Mei Lin', 'Ann Reed'],
        venue: 'Journal of Lakes',
        year: '2024',
      },
    ));

  it('leaves out what it cannot read', () => {
    assert.deepEqual(read(box('', 'Some words on lakes')), { authors: undefined, venue: undefined, year: undefined });
    assert.deepEqual(read(box(badge('ICLD 2023 / ICLD 2024'), 'Some words')), {
      authors: undefined,
      venue: undefined,
      year: undefined,
    });
    assert.deepEqual(read(box(badge('2024'), 'Some words')), { authors: undefined, venue: undefined, year: '2024' });
    assert.deepEqual(read(box(badge('{{ page.venue }}'), 'Some words')), {
      authors: undefined,
      venue: undefined,
      year: undefined,
    });
  });

  it('knows the place of two commas side by side', () =>
    assert.deepEqual(read(box('', '**Lakes that remember floods**\n\nMei Lin, , Ann Reed')).authors, [
      'Mei Lin',
      ', ,',
      'Ann Reed',
    ]));
});
