import assert from 'node:assert/strict';
import { toldDifference, type ToldSide } from '../../../../src/webview/compare/toldDifference';

/** `the [old] lake → /a /b` is a block whose marked words are not on the other side, with what it links to and shows. */
function side(block: string | undefined): ToldSide | undefined {
  if (block === undefined) return undefined;
  const [written = '', targets = ''] = block.split(/ ?→ /);
  const words = [...written.matchAll(/\[([^[\]]*)\]/g)].flatMap(([, marked = '']) => marked.split(' '));
  return { text: written.replace(/[[\]]/g, ''), targets: targets.split(' ').filter(target => target !== ''), words };
}

const tell = (...pairs: readonly (readonly [string | undefined, string | undefined])[]): unknown =>
  toldDifference(pairs.map(([left, right]) => ({ left: side(left), right: side(right) })));

describe('what a difference is in words', () => {
  it('is what has come and what has gone', () => {
    assert.deepEqual(tell([undefined, '2026: a paper']), { kind: 'added', text: '2026: a paper' });
    assert.deepEqual(tell(['2025: a talk', undefined]), { kind: 'removed', text: '2025: a talk' });
    assert.deepEqual(tell([undefined, '2026: a paper'], [undefined, '2026: a talk']), {
      kind: 'added',
      text: '2026: a paper 2026: a talk',
    });
  });

  it('is of a changed block its words that differ', () => {
    assert.deepEqual(tell(['in [three] centres', 'in [four] centres']), {
      kind: 'changed',
      old: 'three',
      text: 'four',
    });
    assert.deepEqual(tell(['I read rivers', 'I read [old] rivers']), { kind: 'added', text: 'old' });
    assert.deepEqual(tell(['I read [old] rivers', 'I read rivers']), { kind: 'removed', text: 'old' });
    // each Chinese character is a word
    assert.deepEqual(tell(['[河 流]与潮汐', '[湖 泊]与潮汐']), { kind: 'changed', old: '河流', text: '湖泊' });
  });

  it('is the words of the block where they are the same and only a link or picture is another', () =>
    assert.deepEqual(tell(['My papers → /a', 'My papers → /b']), { kind: 'targets', text: 'My papers' }));

  it('is where there are no words the picture that is another', () => {
    assert.deepEqual(tell(['→ /a.png /b.png', '→ /a.png /c.png']), { kind: 'targets', text: '/c.png' });
    assert.deepEqual(tell(['→ /a.png /b.png', '→ /a.png']), { kind: 'targets', text: '/b.png' });
    assert.deepEqual(tell(['→ /a.png /b.png', '→ /b.png /a.png']), { kind: 'targets', text: '/b.png /a.png' });
  });

  it('is the form of words that are the same, with the same links and pictures', () => {
    // a heading that is one of another level
    assert.deepEqual(tell(['News', 'News']), { kind: 'form', text: 'News' });
    // a paragraph that has become an item
    assert.deepEqual(tell(['A talk → /a', undefined], [undefined, 'A talk → /a']), { kind: 'form', text: 'A talk' });
    assert.deepEqual(tell(['A talk → /a', undefined], [undefined, 'A talk → /b']), { kind: 'targets', text: 'A talk' });
    assert.deepEqual(tell(['→ /a.png', undefined], [undefined, '→ /a.png']), { kind: 'form', text: '/a.png' });
  });

  it('is what has gone and come where blocks are others', () =>
    assert.deepEqual(tell(['2025: a talk', undefined], [undefined, 'News']), {
      kind: 'changed',
      old: '2025: a talk',
      text: 'News',
    }));

  it('is the address of a picture that has no words', () =>
    assert.deepEqual(
      toldDifference([{ left: undefined, right: { text: '', targets: ['/images/lake.png A lake'], words: [] } }]),
      { kind: 'added', text: '/images/lake.png A lake' },
    ));

  it('is short', () => {
    const long = 'lake '.repeat(30).trim();
    assert.deepEqual(tell([undefined, long]), { kind: 'added', text: `${'lake '.repeat(16).trim()} …` });
    assert.deepEqual(tell([undefined, '湖'.repeat(100)]), { kind: 'added', text: `${'湖'.repeat(80)}…` });
  });
});
