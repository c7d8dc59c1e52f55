import assert from 'node:assert/strict';
import { page, paper, placed } from './placing';

const list = (...items: readonly string[]): string => page('# Publications', '', ...items);
const may = { issued: { 'date-parts': [[2025, 5]] } } as const;

describe('Publications go behind a date where those of the list do:', () => {
  const dated = (date: string, title: string, year: number): string =>
    `- *${date}*: Mei Lin, Ada Reed. "${title}". *PONDS*, ${year}.`;
  const both = [dated('2024.03', 'Boats of All the Lakes', 2024), dated('2023.11', 'Rivers of All the Hills', 2023)];

  it('with year and month', () => {
    assert.equal(
      placed(list(...both), paper(2025, undefined, may)),
      list(dated('2025.05', 'New Work of 2025', 2025), ...both),
    );
  });

  it('with the year alone where no month is known', () => {
    assert.equal(placed(list(...both), paper(2025)), list(dated('2025', 'New Work of 2025', 2025), ...both));
  });

  for (const [open, close] of [
    ['*', '* '],
    ['**', '**: '],
    ['[', '] '],
  ] as const)
    it(`with the year alone where the others have no month: ${open}2024${close.trim()}`, () => {
      const yearly = (date: string, title: string, year: number): string =>
        dated('D', title, year).replace('*D*: ', `${open}${date}${close}`);
      const papers = [yearly('2024', 'Boats of All the Lakes', 2024), yearly('2023', 'Rivers of All the Hills', 2023)];
      assert.equal(
        placed(list(...papers), paper(2025, undefined, may)),
        list(yearly('2025', 'New Work of 2025', 2025), ...papers),
      );
    });

  it('with the month as the others write it', () => {
    const chinese = (date: string, title: string, year: number): string =>
      dated('D', title, year).replace('*D*: ', `[${date}] `);
    const papers = [
      chinese('2024年3月', 'Boats of All the Lakes', 2024),
      chinese('2023年11月', 'Rivers of All the Hills', 2023),
    ];
    assert.equal(
      placed(list(...papers), paper(2025, undefined, may)),
      list(chinese('2025年5月', 'New Work of 2025', 2025), ...papers),
    );
  });

  it('but without where the others have none', () => {
    const plain = both.map(item => item.replace('*2023.11*: ', '')).reverse();
    const more = plain.map(item => item.replace('*2024.03*: ', '').replace('Lakes', 'Ponds').replace('Hills', 'Dunes'));
    assert.match(
      placed(list(...more, ...plain), paper(2025, undefined, may)),
      /\n- Mei Lin, Ada Reed\. "New Work of 2025"/,
    );
  });
});

describe('Publications go behind a short venue without its year where those of the list do:', () => {
  const vision = {
    'container-title': 'IEEE/CVF Conference on Computer Vision and Pattern Recognition',
    DOI: '10.5555/9',
  };
  for (const [open, close] of [
    ['[', ']'],
    ['**[', ']**'],
    ['\\[', '\\]'],
    ['`', '`'],
  ] as const) {
    it(`${open}CVPR${close}`, () => {
      const item = (tag: string, title: string, doi: number, venue: string): string =>
        `- ${open}${tag}${close} [${title}](https://doi.org/10.5555/${doi}). Mei Lin, Ada Reed. *${venue}*, 2024.`;
      const papers = [
        item('ICCV', 'Boats of All the Lakes', 1, 'International Conference on Computer Vision'),
        item('TPAMI', 'Rivers of All the Hills', 2, 'IEEE Transactions on Pattern Analysis and Machine Intelligence'),
      ];
      assert.equal(
        placed(list(...papers), paper(2024, 'New Work of Ponds', vision)),
        list(item('CVPR', 'New Work of Ponds', 9, vision['container-title']), ...papers),
      );
    });
  }
});
