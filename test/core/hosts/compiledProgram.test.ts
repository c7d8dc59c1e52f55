import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadCompiled, loadCompiledBeside, type CompiledProgram } from '../../../src/hosts/node/compiledProgram';

const programText = `
  const path = require('node:path');
  exports.name = path.basename(__filename);
  exports.twice = number => number * 2;
  exports.itself = module.exports === exports;
`;

interface Exports {
  readonly name: string;
  readonly itself: boolean;
  twice(number: number): number;
}

for (const [how, loadFrom] of [
  ['', (file: string, kept: string) => Promise.resolve().then(() => loadCompiled(file, kept))],
  [' and that is loaded beside other work', loadCompiledBeside],
] as const)
  describe(`a program whose compiled code is kept${how}`, () => {
    let folder: string;
    let file: string;
    let kept: string;
    const load = (): Promise<CompiledProgram> => loadFrom(file, kept);
    const onlyKept = (): string => {
      const names = readdirSync(kept);
      assert.equal(names.length, 1);
      return path.join(kept, names[0] ?? '');
    };

    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'compiled-'));
      file = path.join(folder, 'program.js');
      kept = path.join(folder, 'not', 'there yet');
      writeFileSync(file, programText);
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('is a module like any other', async () => {
      const exports = (await load()).exports as Exports;
      assert.deepEqual([exports.name, exports.itself, exports.twice(21)], ['program.js', true, 42]);
      assert.equal(createRequire(file)(file), exports);
    });

    it('is read as UTF-8', async () => {
      writeFileSync(file, "exports.name = '湖'.concat(__dirname.length > 0 ? '泊' : '');");
      assert.equal(((await load()).exports as Exports).name, '湖泊');
    });

    it('is compiled once: the next time its code is known', async () => {
      const first = await load();
      assert.equal(first.known, false);
      await first.keep();
      const second = await load();
      assert.equal(second.known, true);
      assert.equal((second.exports as Exports).twice(4), 8);
    });

    it('is compiled anew when its text has changed, and the old code is removed', async () => {
      await (await load()).keep();
      const old = onlyKept();
      writeFileSync(file, programText.replace('* 2', '* 3'));
      utimesSync(file, new Date(2020, 1, 1), new Date(2020, 1, 1));
      const changed = await load();
      assert.equal(changed.known, false);
      assert.equal((changed.exports as Exports).twice(4), 12);
      await changed.keep();
      assert.notEqual(onlyKept(), old);
    });

    it('is compiled anew when its text has changed and neither its size nor its time has, as where all files have one time', async () => {
      const time = new Date(1000);
      utimesSync(file, time, time);
      await (await load()).keep();
      writeFileSync(file, programText.replace('* 2', '* 3'));
      utimesSync(file, time, time);
      const changed = await load();
      assert.deepEqual([changed.known, (changed.exports as Exports).twice(4)], [false, 12]);
      await changed.keep();
      assert.deepEqual([(await load()).known, onlyKept() !== ''], [true, true]);
    });

    it('leaves no unfinished file where it cannot be kept', async () => {
      const program = await load();
      await program.keep();
      const taken = onlyKept();
      rmSync(taken);
      // in the place of the file stands a folder that is not empty
      mkdirSync(path.join(taken, 'full'), { recursive: true });
      await program.keep();
      assert.deepEqual(readdirSync(kept), [path.basename(taken)]);
    });

    for (const [what, spoil] of [
      ['was written in part', (bytes: Buffer) => bytes.subarray(0, bytes.length - 7)],
      ['is empty', () => Buffer.alloc(0)],
      ['has a letter changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([1])])],
    ] as const) {
      it(`is compiled anew, and kept anew, where what was kept ${what}`, async () => {
        await (await load()).keep();
        writeFileSync(onlyKept(), spoil(readFileSync(onlyKept())));
        const again = await load();
        assert.equal(again.known, false);
        assert.equal((again.exports as Exports).twice(5), 10);
        await again.keep();
        assert.equal((await load()).known, true);
      });
    }

    it('is written once: what is known is left as it is', async () => {
      await (await load()).keep();
      const before = readFileSync(onlyKept());
      const known = await load();
      rmSync(onlyKept());
      await known.keep();
      assert.deepEqual(readdirSync(kept), []);
      assert.ok(before.length > 20);
    });

    it('works where nothing can be kept', async () => {
      writeFileSync(path.join(folder, 'a file'), '');
      kept = path.join(folder, 'a file');
      const program = await load();
      await program.keep();
      assert.equal((program.exports as Exports).twice(1), 2);
      assert.equal((await load()).known, false);
    });

    it('throws what the program throws', async () => {
      writeFileSync(file, "throw new RangeError('not today');");
      await assert.rejects(load, { name: 'RangeError', message: 'not today' });
    });

    it('leaves what is kept of other programs', async () => {
      await (await load()).keep();
      const other = path.join(folder, 'other.js');
      writeFileSync(other, programText);
      await (await loadFrom(other, kept)).keep();
      assert.deepEqual(
        readdirSync(kept).map(name => name.split('-')[0]),
        ['other.js', 'program.js'],
      );
    });
  });
