import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import type { CslItem, Publication } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';

const source = { registry: 'crossref' as const, url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' };

/** `New Work of 2024` by Mei Lin and Ada Reed. */
export function paper(
  year: number | undefined,
  title = `New Work of ${year ?? 'Unknown Age'}`,
  more: Partial<CslItem> = {},
): Publication {
  const csl: CslItem = {
    id: title,
    type: 'paper-conference',
    title,
    author: [
      { given: 'Mei', family: 'Lin' },
      { given: 'Ada', family: 'Reed' },
    ],
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    'container-title': 'PONDS',
    ...more,
  };
  return { csl, otherTitles: [], years: [], source, notices: [] };
}

export function placed(text: string, ...publications: readonly Publication[]): string {
  const edits = placePublications(parsePage(text), publications, { ownNames: ['Mei Lin'] });
  assert.ok(edits.every(({ range }) => range.start === range.end));
  return applyEdits(text, edits);
}

export const item = (title: string, year: number | string): string =>
  `- "${title}", **Mei Lin**, Ada Reed, *PONDS*, ${year}`;

/** A box of the template, with its year in the badge alone. */
export const box = (title: string, year: number): string =>
  [
    `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">PONDS ${year}</div><img src='images/a.png' alt="sym" width="100%"></div></div>`,
    `<div class='paper-box-text' markdown="1">`,
    '',
    `[${title}](https://example.org/${year})`,
    '',
    '**Mei Lin**, Ada Reed',
    '',
    '[**Code**](https://example.org/code)',
    '</div>',
    '</div>',
  ].join('\n');

export const page = (...lines: readonly string[]): string =>
  ['---', 'permalink: /', '---', '', ...lines, ''].join('\n');

/** A page before and after publications are written into it. */
interface PlacingCase {
  readonly what: string;
  readonly before: string;
  readonly works: readonly Publication[];
  readonly after: string;
}

/** Each page with the line ends of Unix and with those of Windows. */
export function places(cases: readonly PlacingCase[]): void {
  for (const { what, before, works, after } of cases)
    it(what, () => {
      assert.equal(placed(before, ...works), after);
      assert.equal(placed(before.replaceAll('\n', '\r\n'), ...works), after.replaceAll('\n', '\r\n'));
    });
}
