import assert from 'node:assert/strict';
import { toldDifference, type ToldSide } from '../../../../src/webview/compare/toldDifference';

/** `the [old] lake` is a block whose marked words are not on the other side. */
function side(written: string | undefined): ToldSide | undefined {
  if (written === undefined) return undefined;
  const words = [...written.matchAll(/\[([^[\]]*)\]/g)].flatMap(([, marked = '']) => marked.split(' '));
  return { text: written.replace(/[[\]]/g, ''), targets: [], words };
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
    assert.deepEqual(tell(['My papers', 'My papers']), { kind: 'targets', text: 'My papers' }));

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
