import assert from 'node:assert/strict';
import { firstOf, heirsOf, ViewRow } from '../../../src/extension/homepageView/viewRow';

/** `Talks` alone, or `Papers` with what is in it. */
interface Part {
  readonly name: string;
  readonly parts?: readonly Part[];
}

const page: readonly Part[] = [
  { name: 'News' },
  { name: 'Papers', parts: [{ name: 'Tides' }, { name: 'Dunes' }, { name: 'Reefs' }] },
  { name: 'Patents', parts: [{ name: 'A buoy' }] },
];

/** Where the focus goes when the row called `name` is removed, and `others` with it. */
function after(name: string, ...others: readonly string[]): string | undefined {
  const rows = rowsOf(page);
  const removed = firstOf([name], rows);
  assert.ok(removed);
  const left = without(page, [name, ...others]);
  return firstOf(heirsOf(removed, rows), rowsOf(left))?.node.name;
}

function rowsOf(parts: readonly Part[]): readonly ViewRow<Part>[] {
  return parts.map(rowOf);
}

function rowOf(part: Part): ViewRow<Part> {
  const drawing = { children: ({ parts = [] }: Part) => parts, item: ({ name }: Part) => ({ id: name }) };
  return new ViewRow(drawing, part);
}

function without(parts: readonly Part[], names: readonly string[]): readonly Part[] {
  return parts
    .filter(({ name }) => !names.includes(name))
    .map(({ name, parts: inner }) => ({ name, ...(inner && { parts: without(inner, names) }) }));
}

describe('the focus of a row that is removed goes', () => {
  it('to the next', () => {
    assert.equal(after('News'), 'Papers');
    assert.equal(after('Tides'), 'Dunes');
    assert.equal(after('Papers', 'Tides', 'Dunes', 'Reefs'), 'Patents');
  });

  it('from the last to the one before', () => {
    assert.equal(after('Reefs'), 'Dunes');
    assert.equal(after('Patents', 'A buoy'), 'Papers');
  });

  it('from the only one to what it is in, or beside that where it goes along', () => {
    assert.equal(after('A buoy'), 'Patents');
    assert.equal(after('A buoy', 'Patents'), 'Papers');
  });

  it('to the next that is left where more goes along', () => {
    assert.equal(after('Tides', 'Dunes'), 'Papers');
  });

  it('nowhere from a row that the view has no more', () => {
    assert.deepEqual(heirsOf(rowOf({ name: 'Talks' }), rowsOf(page)), []);
  });
});
