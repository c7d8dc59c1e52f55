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

  for (const [names, expected] of [
    ['**Mei Lin**, Juan Pablo Best, Bo Day', 'Mei Lin, Juan Pablo Best, Bo Day'],
    ['**Mei Lin**, Bo Day and Mary Best', 'Mei Lin, Bo Day, Mary Best'],
    ['**Mei Lin**, Mary Best, Ann Reed', 'Mei Lin, Mary Best, Ann Reed'],
    ['**Mei Lin** and Jinho In', 'Mei Lin, Jinho In'],
    ['**Mei Lin**, Mary Best et al', 'Mei Lin, Mary Best'],
    ['**Mei Lin**, Mary Best, and others', 'Mei Lin, Mary Best'],
    ['**Mei Lin**, Irving Springer, Bo Day', 'Mei Lin, Irving Springer, Bo Day'],
    ['**Mei Lin**, Mary Best, San Zhang', 'Mei Lin, Mary Best, San Zhang'],
    ['**Mei Lin**, Mary Best, Santa Kim, Bo Day', 'Mei Lin, Mary Best, Santa Kim, Bo Day'],
    ['**Mei Lin**, Bo Day, Mary Best', 'Mei Lin, Bo Day, Mary Best'],
    ['Lin Mei, Price AT, Reed Ann', 'Lin Mei, Price AT, Reed Ann'],
  ] as const) {
    it(`behind the title: ${names}`, () =>
      assert.deepEqual(read(`- [${lakes}](a). ${names}. *Nature*, 2029`), [`${lakes} / ${expected} / a`]));
    it(`ahead of the title: ${names}`, () =>
      assert.deepEqual(read(`- ${names}. **${lakes}**. *Nature*, 2029`), [`${lakes} / ${expected} / `]));
  }

  for (const names of ['Lin M., Price IN, Reed A.', 'Price IN, Lin M.', 'Wang PP, Lin M.'])
    it(`whose initials are one in a short list: ${names}`, () =>
      assert.deepEqual(read(`- [${lakes}](a). ${names} *Nature*, 2029`), [`${lakes} / ${names} / a`]));

  for (const names of ['Reed A, Best M', 'Lin M, Reed A, On K'])
    it(`before bare initials: ${names}`, () =>
      assert.deepEqual(read(`- ${names}. ${lakes}. *Nature*, 2029`), [`${lakes} / ${names} / `]));

  for (const names of ['Best M, Reed A.', 'Lin M, Best J, Reed A.'])
    it(`before bare initials, and others behind: ${names}`, () =>
      assert.deepEqual(read(`- ${names} ${lakes}. *Nature*, 2029`), [`${lakes} / ${names} / `]));

  for (const [names, expected] of [
    ['Ann Reed, Mary Best', 'Ann Reed, Mary Best'],
    ['Ann Reed, Mary Best*', 'Ann Reed, Mary Best'],
    ['**Mei Lin**, Noah Springer', 'Mei Lin, Noah Springer'],
    ['**Mei Lin**, Tokyo Springer', 'Mei Lin'],
    ['**Mei Lin**, Second Best', 'Mei Lin'],
  ] as const)
    it(`before a comma and the venue: ${names}`, () =>
      assert.deepEqual(read(`- "${lakes}." ${names}, *Nature*, 2029`), [`${lakes} / ${expected} / `]));

  it('as who stands last behind “et al.”', () =>
    assert.deepEqual(read(`- "${lakes}." **Mei Lin**, Ann Reed, et al., Mary Best. *Nature*, 2029`), [
      `${lakes} / Mei Lin, Ann Reed, Mary Best / `,
    ]));

  it('where the line holds nothing else than names', () =>
    assert.deepEqual(read(`- **${lakes}**<br>**Mei Lin**, Ann Reed, Mary Best<br>*Nature*, 2029`), [
      `${lakes} / Mei Lin, Ann Reed, Mary Best / `,
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
  for (const title of [
    'Moving On and Best Practice in Rivers',
    'Otters In, On and Under Rivers',
    'Zoom In, Zoom Out: Otters in Rivers',
  ])
    it(`in a title behind the authors: ${title}`, () =>
      assert.deepEqual(read(`- Mei Lin, Ann Reed, ${title}, *Nature*, 2029`), [`${title} / Mei Lin, Ann Reed / `]));

  for (const names of ['A. Reed, M. Lin In *ISL*', 'A. Reed and M. Lin In *ISL*', 'Ann Reed, Mei Lin In *ISL*'])
    it(`ahead of a venue: ${names}`, () =>
      assert.doesNotMatch(read(`- [${lakes}](a). ${names}, 2029`).join('\n'), /Lin In/));
});

describe('behind a word that is a family name as well, a town is no author', () => {
  for (const town of [
    ...['Cape Town', 'Kuala Lumpur', 'Buenos Aires', 'Abu Dhabi', 'Tel Aviv', 'Palo Alto'],
    ...['Salt Lake City', 'Port Moresby'],
  ])
    it(town, () =>
      assert.deepEqual(read(`- **${lakes}**. Ann Reed, **Mei Lin**, Lakes On, ${town}, 2029`), [
        `${lakes} / Ann Reed, Mei Lin / `,
      ]),
    );
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
