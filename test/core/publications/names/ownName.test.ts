import assert from 'node:assert/strict';
import { isOwnName, ownAmong, namesIn, sameName } from '../../../../src/core/publications/names/ownName';

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
    // family names of more than one word
    ['J. van der Berg', 'Jan van der Berg'],
    ['van der Berg, J.', 'Jan van der Berg'],
    ['J. P. van der Berg', 'Jan Piet van der Berg'],
    ['da Silva M', 'Maria da Silva'],
    ['García Linde, G.', 'Gloria García Linde'],
    ['G. García-Linde', 'Gloria García Linde'],
    ['Lindqvist PO', 'Per Olof Lindqvist'],
    ['J. Berg', 'Jan van der Berg'],
    // letters that Unicode does not take apart
    ['Lukasz Wolny', 'Łukasz Wolny'],
    ['Soren Sorensen', 'Søren Sørensen'],
    ['Ayse Yilmaz', 'Ayşe Yılmaz'],
    // initials of a given name with a hyphen, or that could have one
    ['XM Wang', 'Xiaoming Wang'],
    ['X.-M. Wang', 'Xiaoming Wang'],
    ['Wang, X.-M.', 'Xiao-Ming Wang'],
    ['X. -M. Wang', 'Xiao-Ming Wang'],
    ['X.‑M. Wang', 'Xiao‑Ming Wang'],
    ['K.-H. Muster', 'Karl-Heinz Muster'],
    ['KH Muster', 'Karl-Heinz Muster'],
    ['K. H. Muster', 'Karl-Heinz Muster'],
    ['K. Muster', 'Karl-Heinz Muster'],
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
    ['A. van der Berg', 'Jan van der Berg'],
    ['J. van den Berg', 'Jan van der Berg'],
    ['van der Berg', 'Jan van der Berg'],
    ['D. Silva', 'Maria da Silva'],
    ['M. Silva', 'Joana da Silva'],
    ['M. da Silva', 'Joana da Silva'],
    ['G. Linde', 'Gloria García-Linde'],
    ['Li Wang', 'Lin Wang'],
    ['Ma Lin', 'Ming-An Lin'],
    ['Li Wang', 'Lars Ivo Wang'],
    ['X.-L. Wang', 'Xiaoming Wang'],
    ['X.-L. Wang', 'Xiao-Ming Wang'],
    ['K.-J. Muster', 'Karl-Heinz Muster'],
    // an initial that the owner's name lacks may be that of another
    ['John A. Smith', 'John Smith'],
    ['J. A. Smith', 'John Smith'],
    ['X. M. Wang', 'Xiaoming Wang'],
    ['', 'Odile Vesper'],
  ];
  for (const [a, b] of different) it(`${a || 'nobody'} is not ${b}`, () => assert.equal(sameName(a, b), false));

  it('is found among registered names', () => {
    assert.equal(isOwnName({ family: '魏', given: '思珀' }, ['Odile Vesper', '魏思珀']), true);
    for (const own of ['김민지', '김 민지', '민지 김'])
      assert.equal(isOwnName({ family: '김', given: '민지' }, [own]), true, own);
    assert.equal(isOwnName({ family: '김', given: '민수' }, ['김민지']), false);
    assert.equal(isOwnName({ family: '高橋', given: 'みなみ' }, ['高橋みなみ']), true);
    assert.equal(isOwnName({ literal: 'The Loom Group' }, ['Odile Vesper']), false);
    assert.equal(isOwnName({ family: 'van der Berg', given: 'J.' }, ['Jan van der Berg']), true);
    assert.equal(isOwnName({ family: 'da Silva', given: 'M.' }, ['Maria da Silva']), true);
    assert.equal(isOwnName({ family: 'García Linde', given: 'G.' }, ['Gloria García Linde']), true);
    assert.equal(isOwnName({ family: 'Silva', given: 'M.' }, ['Joana da Silva']), false);
  });

  it('is that of one author where it stands there in full, whom else the initials may be of', () => {
    const [initial, other, full] = [
      { family: 'Lin', given: 'M.' },
      { family: 'Lin', given: 'Ming' },
      { family: 'Lin', given: 'Mei' },
    ];
    const isOwn = ownAmong([initial, other, full], ['Mei Lin', '林梅']);
    assert.deepEqual([initial, other, full].map(isOwn), [false, false, true]);
    assert.equal(ownAmong([initial, other], ['Mei Lin'])(initial), true);
  });
});
