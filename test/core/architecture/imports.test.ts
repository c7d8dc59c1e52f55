import assert from 'node:assert/strict';
import { importsOf } from './imports';

describe('the imports of a module', () => {
  for (const [written, specifiers, reExports = []] of [
    ["import { a } from './a';\nimport type { B } from './b';\nimport 'node:fs';", ['./a', './b', 'node:fs']],
    ["import {\n  a,\n  type B,\n} from './a';", ['./a']],
    ["import a = require('./a');", ['./a']],
    ["const a = await import('./a');", ['./a']],
    ["void Promise.all([\n  import('./a'),\n  import(`./b`),\n]);", ['./a', './b']],
    ["let a: import('./a').A;", ['./a']],
    ["export { a } from './a';\nexport * from './b';", ['./a', './b'], ['./a', './b']],
    ["import { b } from './b';\nexport type { A } from './a';", ['./b', './a'], ['./a']],
    // a quotation mark in an expression opens no text
    ["const quote = /[`'\"]/;\nconst a = await import('./a');", ['./a']],
    ["const quote = /[`'\"]/;\nvoid load(\n  import('./a'),\n);", ['./a']],
    // nor does the word in a text or an expression begin an import
    ["const from = /^import .* from '([^']+)'/m;", []],
    ['const page = \'import { a } from "./a"\';', []],
    ["// import { a } from './a'\nimport { b } from './b';", ['./b']],
  ] as const)
    it(`are ${specifiers.join(' and ') || 'none'} in ${written.replaceAll('\n', ' ⏎ ')}`, () => {
      assert.deepEqual(importsOf(written), { specifiers, reExports });
    });
});
