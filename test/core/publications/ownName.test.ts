import assert from 'node:assert/strict';
import { isOwnName, namesIn, sameName } from '../../../src/core/publications/ownName';

describe('The owner’s name', () => {
  it('is read from the site’s author, in each language it is given in', () => {
    assert.deepEqual(namesIn('魏思珀 (Odile Vesper)'), ['魏思珀', 'Odile Vesper']);
    assert.deepEqual(namesIn('Odile Vesper / 魏思珀'), ['Odile Vesper', '魏思珀']);
    assert.deepEqual(namesIn('Odile Vesper <br>  魏思珀'), ['Odile Vesper', '魏思珀']);
    assert.deepEqual(namesIn('OdileVesper魏思珀'), ['OdileVesper', '魏思珀']);
    assert.deepEqual(namesIn('Odile Vesper\n<br>(魏思珀)'), ['Odile Vesper', '魏思珀']);
    assert.deepEqual(namesIn(''), []);
  });

  it('is one where the family name goes first, with a name she is called by, and without her degree', () => {
    assert.deepEqual(namesIn('Vesper,Odile'), ['Odile Vesper']);
    assert.deepEqual(namesIn('Odile (Ottie) Vesper'), ['Odile Vesper', 'Ottie Vesper']);
    assert.deepEqual(namesIn('Odile (Ottie) Vesper / 魏思珀'), ['Odile Vesper', 'Ottie Vesper', '魏思珀']);
    assert.deepEqual(namesIn('Odile Vesper, Ph.D.'), ['Odile Vesper']);
    assert.deepEqual(namesIn('Odile Vesper (Ottie)'), ['Odile Vesper', 'Ottie']);
  });

  const same: readonly (readonly [string, string])[] = [
    ['Odile Vesper', 'odile vesper'],
    ['Vesper Odile', 'Odile Vesper'],
    ['Vesper, Odile', 'Odile Vesper'],
    ['O. Vesper', 'Odile Vesper'],
    ['Lin MF', 'Mengfan Lin'],
    ['MF Lin', 'Mengfan Lin'],
    ['Odile Vesper*', 'Odile Vesper'],
    ['Xiao-Yong Wei', 'Xiaoyong Wei'],
    ['Zoë Müller', 'Zoe Muller'],
    ['魏思珀', '魏思珀'],
  ];
  for (const [a, b] of same) it(`${a} is ${b}`, () => assert.equal(sameName(a, b), true));

  const different: readonly (readonly [string, string])[] = [
    ['Ivo Vesper', 'Odile Vesper'],
    ['I. Vesper', 'Odile Vesper'],
    ['Lin MA', 'Mengfan Lin'],
    ['Lin FM', 'Mengfan Lin'],
    ['Odile', 'Odile Vesper'],
    ['Vesper', 'Odile Vesper'],
    ['魏思', '魏思珀'],
    ['', 'Odile Vesper'],
  ];
  for (const [a, b] of different) it(`${a || 'nobody'} is not ${b}`, () => assert.equal(sameName(a, b), false));

  it('is found among registered names', () => {
    assert.equal(isOwnName({ family: '魏', given: '思珀' }, ['Odile Vesper', '魏思珀']), true);
    assert.equal(isOwnName({ literal: 'The Loom Group' }, ['Odile Vesper']), false);
  });
});
