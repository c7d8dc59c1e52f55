import assert from 'node:assert/strict';
import { remembered, rememberedTexts } from '../../src/core/remembered';

describe('what is remembered of a key', () => {
  it('is made once, and anew for another key that is alike', () => {
    const made: string[] = [];
    const lengthOf = remembered(({ text }: { readonly text: string }) => {
      made.push(text);
      return text.length;
    });
    const page = { text: 'Lakes' };
    assert.deepEqual([lengthOf(page), lengthOf(page), lengthOf({ text: 'Lakes' })], [5, 5, 5]);
    assert.deepEqual(made, ['Lakes', 'Lakes']);
  });

  it('may be nothing', () => {
    let count = 0;
    const firstDigit = remembered(({ text }: { readonly text: string }) => {
      count += 1;
      return /\d/.exec(text)?.[0];
    });
    const page = { text: 'Lakes' };
    assert.deepEqual([firstDigit(page), firstDigit(page), count], [undefined, undefined, 1]);
  });

  it('may need that of another key', () => {
    interface Folder {
      readonly name: string;
      readonly parent?: Folder;
    }
    const pathOf: (folder: Folder) => string = remembered(({ name, parent }: Folder) =>
      parent === undefined ? name : `${pathOf(parent)}/${name}`,
    );
    assert.equal(pathOf({ name: 'papers', parent: { name: '_data', parent: { name: 'site' } } }), 'site/_data/papers');
  });

  it('is made again where it could not be made', () => {
    let isBroken = true;
    const read = remembered((key: { readonly text: string }) => {
      if (isBroken) throw new Error('not now');
      return key.text;
    });
    const page = { text: 'Lakes' };
    assert.throws(() => read(page));
    isBroken = false;
    assert.equal(read(page), 'Lakes');
  });
});

describe('what is remembered of a text', () => {
  it('is made once, whoever has the text, until there are too many', () => {
    const made: string[] = [];
    const firstDigit = rememberedTexts(2, text => {
      made.push(text);
      return /\d/.exec(text)?.[0];
    });
    const ask = (...texts: readonly string[]): readonly (string | undefined)[] => texts.map(firstDigit);
    assert.deepEqual(ask('Lakes', 'Tides 2', 'Lakes', 'Tides 2'), [undefined, '2', undefined, '2']);
    assert.deepEqual(made, ['Lakes', 'Tides 2']);
    ask('Floods', 'Floods', 'Lakes');
    assert.deepEqual(made, ['Lakes', 'Tides 2', 'Floods', 'Lakes']);
  });

  it('is made again where it could not be made', () => {
    let isBroken = true;
    const read = rememberedTexts(2, text => {
      if (isBroken) throw new Error('not now');
      return text.length;
    });
    assert.throws(() => read('Lakes'));
    isBroken = false;
    assert.equal(read('Lakes'), 5);
  });
});
