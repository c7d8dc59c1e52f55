import assert from 'node:assert/strict';
import type { PreviewMedium } from '../../../src/protocol/look';
import { queriesUnder } from '../../../src/webview/mediaQueries';

const always = '(min-width: 0px)';
const never = '(max-width: -1px)';

describe('media queries as on another medium', () => {
  for (const [written, medium, expected] of [
    // the medium
    ['print', 'print', 'all'],
    ['print', 'light', 'not all'],
    ['screen', 'print', 'not all'],
    ['screen', 'dark', 'all'],
    ['all', 'print', 'all'],
    ['only screen and (min-width: 48em)', 'light', 'all and (min-width: 48em)'],
    ['only screen and (min-width: 48em)', 'print', 'not all'],
    ['not print', 'print', 'not all'],
    ['not print', 'light', 'all'],
    ['not screen and (min-width: 48em)', 'light', 'not all and (min-width: 48em)'],
    ['not screen and (min-width: 48em)', 'print', 'all'],
    ['tty', 'light', 'not all'],
    ['speech', 'print', 'not all'],
    // the colours
    ['(prefers-color-scheme: dark)', 'dark', always],
    ['(prefers-color-scheme: dark)', 'light', never],
    ['( PREFERS-COLOR-SCHEME :light )', 'light', always],
    ['(prefers-color-scheme)', 'dark', always],
    ['(prefers-color-scheme: dark)', 'print', never],
    ['not (prefers-color-scheme: dark)', 'dark', `not ${always}`],
    [
      'screen and (prefers-color-scheme: dark) and (min-width: 20em)',
      'dark',
      `all and ${always} and (min-width: 20em)`,
    ],
    ['((prefers-color-scheme: dark) or (monochrome)) and (hover)', 'light', `(${never} or (monochrome)) and (hover)`],
    // lists
    ['print, (prefers-color-scheme: dark)', 'print', `all, ${never}`],
    ['print,screen and (max-width:40em)', 'light', 'not all, all and (max-width:40em)'],
    // what depends on neither
    ['(min-width: 925px)', 'dark', '(min-width: 925px)'],
    ['(prefers-reduced-motion: reduce)', 'print', '(prefers-reduced-motion: reduce)'],
    ['', 'print', ''],
    ['print', 'system', 'print'],
  ] as const satisfies readonly (readonly [string, PreviewMedium, string])[])
    it(`“${written}” shown as ${medium} is “${expected}”`, () => assert.equal(queriesUnder(written, medium), expected));
});
