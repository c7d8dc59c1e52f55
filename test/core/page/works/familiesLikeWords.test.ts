import assert from 'node:assert/strict';
import { lakes, read } from './read';

describe('a person who is called like a word is an author', () => {
  for (const names of [
    'Ann Reed, **Mei Lin**, Mary Best, Bo Day',
    'Ann Reed, **Mei Lin**, Jinho In, Bo Day',
    'Ann Reed, **Mei Lin**, Kyoung-Woon On, Bo Day',
    'Ann Reed, **Mei Lin**, Noah A. Springer, Bo Day',
    'Noah Springer, **Mei Lin**, Bo Day',
  ])
    it(`behind a given name: ${names}`, () =>
      assert.deepEqual(read(`- [${lakes}](a), ${names}, *Nature*, 2029`), [
        `${lakes} / ${names.replaceAll('**', '')} / a`,
      ]));

  for (const names of ['Reed KC, Lin M, Price IN', 'Price AT, Lin M, Reed KC', 'Lin M, Price OF, Reed KC'])
    it(`whose initials are one: ${names}`, () =>
      assert.deepEqual(read(`- ${names}. ${lakes}. *Heredity*. 2028;124:535–549.`), [`${lakes} / ${names} / `]));

  for (const behind of [
    ...['Best Paper', 'Second Best', 'Cham Springer', 'New York Springer', 'Dordrecht Springer', 'Published In'],
    ...['Indianapolis IN, USA', 'West Lafayette IN, USA', 'Lakes PP, 1-9'],
  ])
    it(`and none is ${behind}`, () =>
      assert.deepEqual(read(`- [${lakes}](a), Ann Reed, **Mei Lin**, ${behind}, 2029`), [
        `${lakes} / Ann Reed, Mei Lin / a`,
      ]));
});

describe('a word of speech is none', () => {
  for (const title of ['Otters In, On and Under Rivers', 'Zoom In, Zoom Out: Otters in Rivers'])
    it(`in a title behind the authors: ${title}`, () =>
      assert.deepEqual(read(`- Mei Lin, Ann Reed, ${title}, *Nature*, 2029`), [`${title} / Mei Lin, Ann Reed / `]));

  for (const names of ['A. Reed, M. Lin In *ISL*', 'A. Reed and M. Lin In *ISL*', 'Ann Reed, Mei Lin In *ISL*'])
    it(`ahead of a venue: ${names}`, () =>
      assert.doesNotMatch(read(`- [${lakes}](a). ${names}, 2029`).join('\n'), /Lin In/));
});

describe('authors are read to their end', () => {
  it('where a body signed among them with its acronym', () =>
    assert.deepEqual(
      read(`- [${lakes}](a), Ann Reed, **Mei Lin**, Bo Day, The OTTR, Ola Hart, Cleo Moss. *Nature Water*, 2029.`),
      [`${lakes} / Ann Reed, Mei Lin, Bo Day, The OTTR, Ola Hart, Cleo Moss / a`],
    ));

  for (const venue of [
    'The OTTR, Cape Town, 2029',
    'The CVPR, Ola Hart, Cleo Moss',
    'The WEBCONF, New Orleans, United States, 2029',
    'The LAKES, San Francisco, Los Angeles',
  ])
    it(`which a venue does not: ${venue}`, () =>
      assert.deepEqual(read(`- [${lakes}](a), Ann Reed, **Mei Lin**, ${venue}`), [`${lakes} / Ann Reed, Mei Lin / a`]));

  for (const [names, expected] of [
    ['Reed, A.L.; Lin, M; Gómez-Sol, D; Tubal, J', 'Reed, A.L., Lin, M, Gómez-Sol, D, Tubal, J'],
    [
      'Reed, A.L.; Lin, M; Temes, J, Robles-Canto, J; Tubal, J',
      'Reed, A.L., Lin, M, Temes, J, Robles-Canto, J, Tubal, J',
    ],
  ] as const)
    it(`where semicolons part them and no stop stands before where it appeared: ${names}`, () =>
      assert.deepEqual(read(`* _“${lakes}”_ (2027) ${names} **In:** Young researchers, 47-51.`), [
        `${lakes} / ${expected} / `,
      ]));
});
