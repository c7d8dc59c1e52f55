import assert from 'node:assert/strict';
import { signsApart, type GutterSign } from '../../../../src/webview/compare/gutter';

const kinds = { '+': 'added', '-': 'removed', '~': 'changed' } as const;

/** `+0 10-60`: a sign of what is added, of the first difference, from 10 to 60 pixels below the top. */
function read(text: string): GutterSign {
  const [, sign = '+', difference, top, end] = /^([+~-])(\d+) (\d+)-(\d+)$/.exec(text) ?? [];
  return {
    ...{ kind: kinds[sign as keyof typeof kinds], difference: Number(difference) },
    ...{ top: Number(top), height: Number(end) - Number(top) },
  };
}

function written({ kind, difference, top, height }: GutterSign): string {
  const sign = Object.entries(kinds).find(([, one]) => one === kind)?.[0] ?? '';
  return `${sign}${difference} ${top}-${top + height}`;
}

describe('the signs beside a page', () => {
  for (const [what, signs, shown] of [
    ['stay where they are apart', '+0 10-60, +0 60-90, ~1 200-240', '+0 10-60, +0 60-90, ~1 200-240'],
    ['are as tall as a line', '+0 10-12', '+0 10-30'],
    ['of blocks in one row are one', '+0 10-40, +0 12-40, +0 14-50', '+0 10-50'],
    ['of small blocks below each other are one', '+0 10-25, +0 25-40, +0 40-55', '+0 10-60'],
    ['of one row are one whatever the order of their blocks', '+0 14-50, +0 10-40', '+0 10-50'],
    ['of two kinds in one row are one that says “changed”', '+0 10-40, ~0 12-40', '~0 10-40'],
    ['of two differences stand below each other', '+0 10-40, ~1 12-40', '+0 10-30, ~1 30-50'],
    [
      'end where that of the next difference begins',
      '+0 10-600, ~1 100-140, -2 300-340',
      '+0 10-100, ~1 100-140, -2 300-340',
    ],
  ] as const)
    it(what, () => assert.equal(signsApart(signs.split(', ').map(read)).map(written).join(', '), shown));
});
