import assert from 'node:assert/strict';
import { lakes, read } from './read';

describe('the authors of a publication are read with marks behind their names, which are', () => {
  for (const [title, body, expected] of [
    [
      'mathematics and signs of other kinds',
      `- [${lakes}](a), Mei Lin$^\\dagger$, Ann Reed❁, **Tom Brook**$^*$, _Journal of Lakes_, 2029`,
      `${lakes} / Mei Lin$^\\dagger$, Ann Reed❁, Tom Brook$^*$ / a`,
    ],
    [
      'code around a family name and a given one, which are one name, at the end of the list',
      `- Ann Reed, Tom Brook, and \`Lin, Mei\`. 2029. ${lakes}. *Journal of Lakes* 14 (6): 1392. [PDF](a)`,
      `${lakes} / Ann Reed, Tom Brook, Lin, Mei / a`,
    ],
    [
      'bold around a family name and a given one in the middle of the list',
      `- [${lakes}](a), Ann Reed, **van der Brook, Tom B.**\\*, Mei Lin. *ISLD*, 2029`,
      `${lakes} / Ann Reed, van der Brook, Tom B.*, Mei Lin / a`,
    ],
    [
      'bold around two names, and around two words that are none',
      `- [${lakes}](a), **Ann Reed, Tom Brook**, 林梅, **王芦, 李雷**, Mei Lin, **Oral, Spotlight**, 2029`,
      `${lakes} / Ann Reed, Tom Brook, 林梅, 王芦, 李雷, Mei Lin / a`,
    ],
    ...['Z<sup>*</sup>.', 'Z*.', 'Z.<sup>*</sup>', 'Z.-Y<sup>1,*</sup>.', 'Z$^*$.', 'Z†.'].flatMap(given =>
      (
        [
          [`**Reed, D.**, Lin, W., & Day, ${given}`, (name: string) => `Reed, D., Lin, W., ${name}`],
          [
            `**Reed, D.**, Day, ${given}, Lin, W., & Ames, K.`,
            (name: string) => `Reed, D., ${name}, Lin, W., Ames, K.`,
          ],
        ] as const
      ).map(
        ([names, expected]) =>
          [
            `before or behind the stop of an initial: ${names}`,
            `- \`J LAKE 2029\` [${lakes}](a). ${names}`,
            `${lakes} / ${expected(`Day, ${given.replace(/<\/?sup>/g, '')}`)} / a`,
          ] as const,
      ),
    ),
    [
      'before the stop of an initial that ends the names before a title',
      `- Reed, A., & Lin, M<sup>†</sup>. ${lakes}. *Journal of Lakes*, 12(3), 1-9, 2029.`,
      `${lakes} / Reed, A., Lin, M†. / `,
    ],
    [
      'mathematics with commas',
      `- [${lakes}](a), **Mei Lin$^{\\spadesuit,\\dagger}$**, Ann Reed$^{1, 2}$, Tom Brook$^{\\dagger,\\ddagger}$. *ISLD*, 2029`,
      `${lakes} / Mei Lin$^{\\spadesuit,\\dagger}$, Ann Reed$^{1, 2}$, Tom Brook$^{\\dagger,\\ddagger}$ / a`,
    ],
    [
      'mathematics of which kramdown takes the asterisks for emphasis',
      `- Mei Lin$^{1,*}$, Ann Reed$^{2,*}$, Tom Brook$^{1}$. "${lakes}." *ISLD*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin$^{1,}$, Ann Reed$^{2,}$, Tom Brook$^{1}$ / a`,
    ],
    [
      'mathematics between two dollar signs each, as kramdown itself writes it',
      `- [${lakes}](a), Mei Lin$$^{1,*}$$, Ann Reed$$^{2,\\dagger}$$, Tom Brook$$^1$$. *ISLD*, 2029`,
      `${lakes} / Mei Lin^{1,*}, Ann Reed^{2,\\dagger}, Tom Brook^1 / a`,
    ],
    [
      'mathematics before a plain title',
      `- Mei Lin$^{1,2}$, Ann Reed$^{2}$, Tom Brook$^{1}$. ${lakes}. *Journal of Lakes*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin$^{1,2}$, Ann Reed$^{2}$, Tom Brook$^{1}$ / a`,
    ],
    [
      'single dollar signs',
      `- [${lakes}](a), Mei Lin$, Ann Reed$, Tom Brook. *ISLD*, 2029`,
      `${lakes} / Mei Lin$, Ann Reed$, Tom Brook / a`,
    ],
    [
      'raised numbers with commas, the last before a stop',
      `- [${lakes}](a). Mei Lin<sup>1,2</sup>, Ann Reed<sup>2</sup>, Tom Brook<sup>1</sup>.`,
      `${lakes} / Mei Lin1,2, Ann Reed2, Tom Brook1 / a`,
    ],
    [
      'raised numbers, the last of two before a stop and a slanted venue',
      `- [${lakes}](a). Mei Lin<sup>1</sup>, Ann Reed<sup>2</sup>. *Water*, 2029.`,
      `${lakes} / Mei Lin1, Ann Reed2 / a`,
    ],
    [
      'raised numbers with an asterisk that kramdown pairs with that of the slanted venue',
      `- "${lakes}". Tom Brook<sup>1</sup>, Mei Lin<sup>1,2*</sup>, Ann Reed<sup>2</sup>, Cy Hill<sup>2</sup>. *Water*, 2029. [PDF](a)`,
      `${lakes} / Tom Brook1, Mei Lin1,2</sup>, Ann Reed2, Cy Hill2 / a`,
    ],
    [
      'raised letters with commas',
      `- [${lakes}](a). Mei Lin<sup>a,b</sup>, Ann Reed<sup>b</sup>, Tom Brook<sup>a,1,†</sup>.`,
      `${lakes} / Mei Lin^^^, Ann Reed^, Tom Brook^^^^^ / a`,
    ],
    [
      'raised letters, the last before a stop and a plain title',
      `- Mei Lin<sup>a, b</sup>, Ann Reed<sup>b,c,\\*</sup>. ${lakes}. *Journal of Lakes*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin^^^^, Ann Reed^^^^^ / a`,
    ],
    [
      'raised letters with an asterisk that kramdown pairs with that of the slanted venue',
      `- **${lakes}**, Mei Lin<sup>a,b</sup>, Tom Brook<sup>a</sup>, Ann Reed<sup>b,*</sup>, *Water*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin^^^, Tom Brook^, Ann Reed^^</sup> / a`,
    ],
    [
      'raised letters in a paragraph of HTML',
      `<p><b>${lakes}</b><br>Mei Lin<sup>a,b</sup>, Ann Reed<sup>b</sup><br><i>Water</i>, 2029 <a href="a">PDF</a></p>`,
      `${lakes} / Mei Lin^^^, Ann Reed^ / a`,
    ],
    [
      'a raised dagger and an asterisk behind a name in bold',
      `- **Mei Lin**<sup>†,\\*</sup>, Ann Reed, Tom Brook. ${lakes}. *Journal of Lakes*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin†,*, Ann Reed, Tom Brook / a`,
    ],
    [
      'asterisks that kramdown pairs around names, before a plain title',
      `- Olav Holm*#, **Mei Lin***, Eva Strand#, Tom Brook, Cy Hill. ${lakes}. *ISLD*, 2029. [PDF](a)`,
      `${lakes} / Olav Holm#, Mei Lin, Eva Strand#, Tom Brook, Cy Hill / a`,
    ],
    [
      'asterisks that kramdown pairs around names, before a bold title',
      `- Olav Holm*, Eva Strand*, **Mei Lin***, Cy Hill. **${lakes}**. *ISLD*, 2029. [PDF](a)`,
      `${lakes} / Olav Holm, Eva Strand, Mei Lin, Cy Hill / a`,
    ],
    [
      'asterisks that kramdown pairs around several names, behind a linked title',
      `- [${lakes}](a), Olav Holm*, Eva Strand, Tom Brook*, **Mei Lin**, Cy Hill, *ISLD*, 2029`,
      `${lakes} / Olav Holm, Eva Strand, Tom Brook, Mei Lin, Cy Hill / a`,
    ],
    [
      'an asterisk that kramdown pairs with one of the slanted venue',
      `- [${lakes}](a), Olav Holm\\*, Eva Strand*, **Mei Lin**, *Northern Water*, 2029`,
      `${lakes} / Olav Holm*, Eva Strand, Mei Lin / a`,
    ],
    [
      'asterisks in parentheses',
      `- [${lakes}](a), Olav Holm(*), Eva Strand(*), **Mei Lin**. *ISLD*, 2029`,
      `${lakes} / Olav Holm(), Eva Strand(), Mei Lin / a`,
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected]));
  }
});
