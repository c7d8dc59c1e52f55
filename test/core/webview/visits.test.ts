import assert from 'node:assert/strict';
import { noVisits, travel, withVisit, type Visit, type Visits } from '../../../src/webview/visits';

/** `a@3` is page a, scrolled by 3. */
function at(text: string): Visit {
  const [source = '', y] = text.split('@');
  return { source, scroll: { x: 0, y: Number(y) } };
}
const say = ({ source, scroll }: Visit): string => `${source}@${scroll.y}`;
const sayAll = ({ past, future }: Visits): string => `${past.map(say).join(' ')} | ${future.map(say).join(' ')}`;

describe('the places a preview has shown', () => {
  it('are remembered with how far they were scrolled', () => {
    const visits = withVisit(withVisit(noVisits, at('a@3')), at('b@5'));
    assert.equal(sayAll(visits), 'a@3 b@5 | ');
  });

  it('are gone back to and forward again, each as it was left last', () => {
    const visits = withVisit(withVisit(noVisits, at('a@3')), at('b@5'));
    const back = travel(visits, at('c@7'), -1);
    assert.ok(back);
    assert.equal(say(back.to), 'b@5');
    assert.equal(sayAll(back.visits), 'a@3 | c@7');
    const again = travel(back.visits, at('b@6'), -1);
    assert.ok(again);
    assert.equal(say(again.to), 'a@3');
    assert.equal(sayAll(again.visits), ' | b@6 c@7');
    const forward = travel(again.visits, at('a@4'), 1);
    assert.ok(forward);
    assert.equal(say(forward.to), 'b@6');
    assert.equal(sayAll(forward.visits), 'a@4 | c@7');
  });

  it('end at both ends', () => {
    assert.equal(travel(noVisits, at('a@0'), -1), undefined);
    assert.equal(travel(noVisits, at('a@0'), 1), undefined);
  });

  it('lose what was forward when the reader goes elsewhere', () => {
    const back = travel(withVisit(noVisits, at('a@1')), at('b@2'), -1);
    assert.ok(back);
    assert.equal(sayAll(withVisit(back.visits, at('a@1'))), 'a@1 | ');
  });

  it('are no more than fifty', () => {
    let visits = noVisits;
    for (let y = 0; y < 60; y++) visits = withVisit(visits, at(`a@${y}`));
    assert.equal(visits.past.length, 50);
    assert.equal(visits.past.at(0)?.scroll.y, 10);
  });
});
