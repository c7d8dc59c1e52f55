import assert from 'node:assert/strict';
import { box, lakes, read } from './read';

describe('the publications of a page, where projects and grants stand', () => {
  for (const [what, body] of [
    [
      'do not include projects that are over, in boxes',
      box('Project: Boats of the North\n\n**[NLU](a),[Lake Ocean](b.pdf), 2028.08 - 2029.07**', ''),
    ],
    [
      'do not include projects with the number of their grant, in boxes',
      `# Projects\n\n${projectBox('Project No.: 2029LAKE17')}`,
    ],
    [
      'do not include projects in Chinese with their number, in boxes',
      `# 科研项目\n\n${projectBox('项目编号：2029LAKE17')}`,
    ],
    [
      'do not include a grant of which one is the PI',
      '# Grants and Awards\n\n- **PI, Norrland Council, "Lakes and Boats of Tomorrow"**',
    ],
    [
      'do not include a grant in a sentence',
      '# Grants and Awards\n\n- *2029.04*   **Co-PI, Northern HPC JU "Extreme Lake Access"** grant on a machine\n- **Co-PI, Norrland Council**, "Rivers and Boats of Tomorrow", 2029.',
    ],
    [
      'do not include a grant with its investigator',
      '# Grants\n\n- Principal Investigator, Norrland Council, "Lakes and Boats of Tomorrow", 2029.',
    ],
  ] as const) {
    it(what, () => assert.deepEqual(read(body), []));
  }

  for (const [what, heading, line] of [
    ['under another heading than papers', 'Projects', ''],
    ['with the number of its grant under a heading for papers too', 'Papers and Projects', 'Project No.: 2029LAKE17'],
    [
      'with the number of its grant and its DOI',
      'Projects',
      'Project No.: 2029LAKE17 [DOI](https://doi.org/10.5555/lakes.1)',
    ],
    [
      'with the number of its grant and where it appeared',
      'Projects',
      'Journal of Lakes, 2029. Project No.: 2029LAKE17',
    ],
    [
      'with the number of its grant and the acronym of where it appeared',
      'Projects',
      'In ISLD, 2029.\n\nProject No.: 2029LAKE17',
    ],
  ] as const)
    it(`include a paper in a box ${what}`, () => {
      assert.equal(read(`# ${heading}\n\n${projectBox(line)}`).length, 1);
    });

  it('include those of authors whose family name is Pi or whose initials are P. I., and items of papers that name a grant', () => {
    assert.deepEqual(read('- **PI Lin**, Ann Reed. "Lakes that remember their rivers." Journal of Lakes, 2029.'), [
      `${lakes} / PI Lin, Ann Reed / `,
    ]);
    assert.deepEqual(read('- Ann Pi, Mei Lin. "Lakes that remember their rivers." Journal of Lakes, 2029.'), [
      `${lakes} / Ann Pi, Mei Lin / `,
    ]);
    const item = `- Ann Reed, Mei Lin. "${lakes}." Journal of Lakes, 2029. Grant No. 12345`;
    assert.equal(read(`# Projects\n\n${item}`).length, 1);
  });

  it('include a paper in a box with the number of its grant and a badge for where it appeared, not for who paid', () => {
    const badged = (badge: string): string => projectBox('Grant No. 12345', badge);
    assert.equal(read(`# Projects\n\n${badged('ISLD 2029')}`).length, 1);
    for (const badge of ['NSFC 2029', '2029', 'Lakes 2029'])
      assert.deepEqual(read(`# Projects\n\n${badged(badge)}`), []);
  });
});

function projectBox(line: string, badge = '2029 Programme of the North'): string {
  return `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='a.png' alt="A gauge"></div></div>
<div class='paper-box-text' markdown="1">

[Gauges that measure all the lakes of the north](https://news.example/1) \\\\
[Ann Reed](https://a.example), [Tom Brook](https://b.example), <u>Mei Lin</u> (student leader)

${line}
</div>
</div>`;
}
