import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { changeEntry } from '../../../../src/core/publications/editing/entryChange';
import { applyEdits } from '../../../../src/core/text/edit';

/** The authors of an entry as they stand in the page, what is typed instead, and how they stand there then. */
const lists: readonly [before: string, typed: string, after: string][] = [
  ['**Mei Lin**\\*, Ada Reed\\*', 'Mei Lin, Ada Reed*', '**Mei Lin**, Ada Reed\\*'],
  ['**Mei Lin**\\*, Ada Reed\\*', 'Mei Lin, Ada Reed', '**Mei Lin**, Ada Reed'],
  ['**Mei Lin**\\*, Ada Reed\\*', 'Mei Lin†, Ada Reed*', '**Mei Lin**†, Ada Reed\\*'],
  ['**Mei Lin**\\*, Ada Reed\\*', 'Mei Lin*†, Ada Reed*', '**Mei Lin**\\*†, Ada Reed\\*'],
  ['**Mei Lin**\\*, Ada Reed\\*', 'Ada Reed*, Mei Lin', 'Ada Reed\\*, **Mei Lin**'],
  ['**Mei Lin\\***, Ada Reed', 'Mei Lin, Ada Reed*', '**Mei Lin**, Ada Reed\\*'],
  ['__Mei Lin__\\*, Ada Reed', 'Mei Linn, Ada Reed', '__Mei Linn__, Ada Reed'],
  [
    '<u>Bo Wang</u>\\*, **Mei Lin**\\*, Ada Reed',
    'Bo Wang, Mei Lin*, Ada Reed',
    '<u>Bo Wang</u>, **Mei Lin**\\*, Ada Reed',
  ],
  ['<u>Bo Wang</u>, **Mei Lin**, Ada Reed', 'Bo Wang†, Mei Lin, Ada Reed', '<u>Bo Wang</u>†, **Mei Lin**, Ada Reed'],
  ['<u>Bo Wang</u>\\*, **Mei Lin**, Ada Reed', 'Bo Wang, Mei Lin', '<u>Bo Wang</u>, **Mei Lin**'],
  ['[Bo Wang](https://b.example)\\*, **Mei Lin**', 'Bo Wang, Mei Lin', '[Bo Wang](https://b.example), **Mei Lin**'],
  [
    '[Bo Wang](https://b.example)\\*, **Mei Lin**',
    'Bo T. Wang*, Mei Lin',
    '[Bo T. Wang](https://b.example)\\*, **Mei Lin**',
  ],
  ['**Mei Lin**, Bo Wang<sup>1</sup>', 'Mei Lin, Bo Wang', '**Mei Lin**, Bo Wang'],
  ['**Mei Lin**, Bo Wang<sup>1</sup>', 'Mei Lin, Bo Wang2', '**Mei Lin**, Bo Wang<sup>2</sup>'],
  ['`Mei Lin*`, Bo Wang', 'Mei Lin, Bo Wang', '`Mei Lin`, Bo Wang'],
  ['Mei Lin, Bo Wang', 'Mei Lin*, Bo Wang', 'Mei Lin\\*, Bo Wang'],
];

describe('Another list of authors changes the marks behind a name, and nothing else around it:', () => {
  for (const [before, typed, after] of lists)
    it(`${before} → ${typed}`, () => {
      const page = (authors: string): string =>
        `# Publications\n\n- ${authors}. "The Lake of Ash." *Journal of Lakes*, 2024.\n- **Mei Lin**, Ada Reed. "The Lake of Oak." *Journal of Lakes*, 2023.\n`;
      const change = { kind: 'field', name: 'authors', value: typed } as const;
      const text = page(before);
      const edits = changeEntry(parsePage(text), text.indexOf('Lake'), change, ['Mei Lin']);
      assert.equal(applyEdits(text, edits), page(after));
    });
});
