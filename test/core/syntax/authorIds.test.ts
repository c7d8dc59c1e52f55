import assert from 'node:assert/strict';
import { readDblpPerson } from '../../../src/core/syntax/dblpPerson';
import { readOpenalexAuthor } from '../../../src/core/syntax/openalexAuthor';
import { readOrcid } from '../../../src/core/syntax/orcidId';

// the iD that ORCID itself explains its check digit with
const example = '0000-0002-1825-0097';

describe('an ORCID iD', () => {
  for (const text of [
    example,
    ` ${example}\n`,
    '0000000218250097',
    '0000‐0002‐1825‐0097',
    '0000–0002–1825–0097',
    '００００-0002-1825-0097',
    `https://orcid.org/${example}`,
    `http://www.orcid.org/${example}/`,
    `orcid.org/${example}?lang=en`,
    `https://orcid.org/my-orcid?orcid=${example}`,
    `ORCID: ${example}.`,
    `https://sandbox.orcid.org/${example}`,
  ])
    it(`is read from «${text.trim()}»`, () => assert.deepEqual(readOrcid(text), { kind: 'orcid', id: example }));

  it('may end with X, in whatever case', () => {
    const expected = { kind: 'orcid', id: '0000-0002-1694-233X' };
    assert.deepEqual(readOrcid('0000-0002-1694-233x'), expected);
    assert.deepEqual(readOrcid('https://orcid.org/0000-0002-1694-233X'), expected);
  });

  it('with any one digit changed, or two neighbours exchanged, does not fit its check digit', () => {
    for (let at = 0; at < example.length; at++) {
      if (example[at] === '-') continue;
      for (const digit of '0123456789') {
        const changed = example.slice(0, at) + digit + example.slice(at + 1);
        assert.equal(readOrcid(changed)?.kind, changed === example ? 'orcid' : 'wrong-check-digit', changed);
      }
      const next = example[at + 1] === '-' ? at + 2 : at + 1;
      const swapped = Array.from(example);
      [swapped[at], swapped[next]] = [swapped[next] ?? '', swapped[at] ?? ''];
      const text = swapped.join('');
      if (next < example.length && text !== example) assert.equal(readOrcid(text)?.kind, 'wrong-check-digit', text);
    }
  });

  for (const text of ['', '0000-0002-1825', '0000-0002-1825-00971', '1234567890', 'A000-0002-1825-0097', 'Mei Lin'])
    it(`is not read from «${text}»`, () => assert.equal(readOrcid(text), undefined));
});

describe('a person at DBLP', () => {
  for (const [text, person] of [
    ['https://dblp.org/pid/39/6537-1.html', { pid: '39/6537-1' }],
    ['https://dblp.org/pid/39/6537-1', { pid: '39/6537-1' }],
    ['http://dblp.uni-trier.de/pid/39/6537.html?view=by-year', { pid: '39/6537' }],
    ['https://dblp.dagstuhl.de/pid/k/RDKleinberg.html', { pid: 'k/RDKleinberg' }],
    ['dblp.org/pid/316/3760.bib', { pid: '316/3760' }],
    ['https://dblp.org/homepages/39/6537', { pid: '39/6537' }],
    ['39/6537-1', { pid: '39/6537-1' }],
    ['dblp:39/6537', { pid: '39/6537' }],
    ['homepages/39/6537', { pid: '39/6537' }],
    ['https://dblp.org/pers/hd/l/Lin_0002:Mei.html', { name: 'Mei Lin 0002' }],
    ['https://dblp.uni-trier.de/pers/hd/m/M=uuml=ller:J=._Karl', { name: 'J. Karl Müller' }],
    ['http://dblp.uni-trier.de/pers/l/Lin:Mei.html', { name: 'Mei Lin' }],
    ['http://www.informatik.dblp.uni-trier.de/~ley/db/indices/a-tree/l/Lin:Mei.html', { name: 'Mei Lin' }],
    ['https://dblp.uni-trier.de/~ley/pers/hd/s/S=oslash=rensen:Bo', { name: 'Bo Sørensen' }],
    ['https://dblp.org/rec/conf/issi/Lin24', undefined],
    ['https://dblp.org/pid/xx/xxxx.html', undefined],
    ['https://dblp.org/', undefined],
    ['https://example.org/pid/39/6537', undefined],
    ['10/2024', { pid: '10/2024' }],
    ['Mei Lin', undefined],
    ['', undefined],
  ] as const)
    it(`«${text}» → ${person === undefined ? 'nobody' : JSON.stringify(person)}`, () =>
      assert.deepEqual(readDblpPerson(text), person));
});

describe('an author at OpenAlex', () => {
  for (const [text, id] of [
    ['A5023888391', 'A5023888391'],
    [' a5023888391 ', 'A5023888391'],
    ['https://openalex.org/A5023888391', 'A5023888391'],
    ['https://openalex.org/authors/a5023888391?x=1', 'A5023888391'],
    ['https://api.openalex.org/authors/A5023888391', 'A5023888391'],
    ['https://openalex.org/W4205208901', undefined],
    ['A1', undefined],
    ['A50238883911234', undefined],
    ['', undefined],
  ] as const)
    it(`«${text}» → ${id ?? 'nobody'}`, () => assert.equal(readOpenalexAuthor(text), id));
});
