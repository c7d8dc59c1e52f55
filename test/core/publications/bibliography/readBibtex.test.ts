import assert from 'node:assert/strict';
import { readBibtex } from '../../../../src/core/publications/bibliography/readBibtex';
import { writeBibtex } from '../../../../src/core/publications/bibliography/bibtex';
import type { CslItem } from '../../../../src/core/publications/work';
import { step } from '../../../secondCircle';
import { marked } from '../../marked';
import { gnarlyEntries } from './gnarlyEntries';

async function first(text: string): Promise<CslItem | undefined> {
  return (await readBibtex(text)).entries[0]?.csl;
}

const ids = async (text: string): Promise<readonly string[]> =>
  (await readBibtex(text)).entries.map(({ csl }) => csl.id);

describe('reading BibTeX', () => {
  it('has twenty gnarly entries', () => assert.equal(gnarlyEntries.length, 20));

  for (const { what, bibtex, csl } of gnarlyEntries) {
    it(`reads ${what}`, async () => {
      assert.deepEqual(await first(bibtex), csl);
      assert.deepEqual((await readBibtex(bibtex)).unread, []);
    });

    it(`writes and reads again ${what}`, async () => {
      assert.deepEqual(await first(writeBibtex([csl])), csl);
    });
  }
});

const broken = {
  'a brace that is not closed': '@article{broken, title = {Left {Open}, year = {2001}',
  'a quotation mark that is not closed': '@article{broken, title = "Left Open, year = 2001}',
  'a brace too many': '@article{broken, title = {Closed} Early}, year = {2001}}',
  'words between two fields': '@article{broken, author = {Reed, Tamsin} (editor), title = {Closed}}',
  'a field without a name': '@article{broken, = {2001}, title = {Closed}}',
  'no fields': '@article{broken}',
  'blanks without end where its key belongs': `@article{${' '.repeat(30_000)}{`,
};

describe('names of @string', () => {
  const lakes = '@article{lakes, title = {Lakes}, journal = jl, year = 2001}\n';
  const read = async (text: string): Promise<readonly (readonly string[])[]> => {
    const { entries, unread } = await readBibtex(text);
    return [entries.map(({ csl }) => csl.id), unread.map(({ message }) => String(message.values[0]))];
  };

  for (const count of [20, 60])
    it(`that ${count} times join the one before to itself cost the entry that they stand in, and no other`, async () => {
      const doubling = Array.from({ length: count }, (_, at) => `@string{s${at + 1} = s${at} # s${at}}`);
      const strings = ['@string{jl = "Journal of Lakes"}', '@string{s0 = "A long word"}', ...doubling].join('\n');
      const text = `${strings}\n@article{doubled, title = {Tides}, journal = s${count}}\n${lakes}`;
      assert.deepEqual(await read(text), [['lakes'], ['doubled']]);
    });

  it('that join themselves in the entry cost it, too', async () => {
    const joined = Array.from({ length: 200 }, () => 'w').join(' # ');
    const text = `@string{w = "${'tide '.repeat(200)}"}\n@article{joined, title = ${joined}}\n${lakes}`;
    assert.deepEqual(await read(text), [['lakes'], ['joined']]);
  });

  it('stand for a long list of authors, but not in every entry of a file', async () => {
    const authors = Array.from({ length: 3000 }, (_, at) => `Lake${at}, Ada`).join(' and ');
    // only the first two are to take the time of reading so many names
    const field = (at: number): string => (at < 2 ? 'author' : 'annote');
    const entries = Array.from(
      { length: 60 },
      (_, at) => `@article{l${at}, title = {Lakes ${at}}, ${field(at)} = all}`,
    );
    const [known, unread] = await read(`@string{all = "${authors}"}\n${entries.join('\n')}\n${lakes}`);
    assert.equal(known?.[0], 'l0');
    assert.equal(known.at(-1), 'lakes');
    assert.ok(known.length < 30 && known.length + (unread?.length ?? 0) === 61, String(known.length));
  });

  it('are no more than words of braces, which may be long', async () => {
    const [known] = await read(`@article{long, title = {Lakes}, abstract = {${'tide '.repeat(40_000)}}}`);
    assert.deepEqual(known, ['long']);
  });
});

describe('a broken entry of BibTeX', () => {
  // words between two entries would be taken for a part of the broken one before them
  const whole = gnarlyEntries.map(({ bibtex }) => bibtex.replace(/^Exported.*\n/, '').trim());

  for (const [what, entry] of Object.entries(broken)) {
    it(`(${what}) costs only itself, wherever it stands`, async () => {
      const expected = (await readBibtex(whole.join('\n\n'))).entries.map(({ csl }) => csl);
      assert.equal(expected.length, whole.length, 'all are read, without the volume that one names');
      for (let at = 0; at <= whole.length; at += step(4)) {
        const { text, ranges } = marked([...whole.slice(0, at), `⟦${entry}⟧`, ...whole.slice(at)].join('\n\n'));
        const { entries, unread } = await readBibtex(text);
        assert.deepEqual(
          entries.map(({ csl }) => csl),
          expected,
          `at ${at}`,
        );
        assert.deepEqual(
          unread.map(({ range }) => range),
          ranges,
          `at ${at}`,
        );
      }
    });
  }

  it('is named with what is wrong and what to do', async () => {
    const said = await Promise.all(Object.values(broken).map(async entry => (await readBibtex(entry)).unread));
    assert.deepEqual(
      said.flat().map(({ message }) => message.values),
      [
        ['broken'],
        ['broken', 'title = "Left Open, year = 2001'],
        ['broken'],
        ['broken', '(editor), title = {Closed}'],
        ['broken', '= {2001}, title = {Closed}'],
        ['broken'],
        ['@article'],
      ],
    );
    for (const { message } of said.flat()) assert.match(message.text, /[Rr]ead the file again|Add its title/);
  });
});

describe('an entry of BibTeX', () => {
  it('has its place in the text, without what stands around', async () => {
    const { text, ranges } = marked('\uFEFFmine:\r\n⟦@book{a,\r\n title={A}}⟧ and ⟦@book(b, title={😀 B})⟧\r\n');
    const { entries } = await readBibtex(text);
    assert.deepEqual(
      entries.map(({ range }) => range),
      ranges,
    );
    assert.equal(entries[1]?.csl.title, '😀 B');
  });

  it('has a key of its own, as it will have when it is written', async () => {
    const text = ['dup', 'Dup', 'dup', 'dupb', ''].map(key => `@book{${key}, title={T}, year=2000}`).join('\n');
    assert.deepEqual(await ids(text), ['dup', 'Dupb', 'dupc', 'dupbb', '2000']);
    assert.deepEqual(await ids(writeBibtex((await readBibtex(text)).entries.map(({ csl }) => csl))), await ids(text));
  });

  it('says what it lacks, as a record of a registry does', async () => {
    const [entry] = (await readBibtex('@book{a, title={A}, origtitle={Α}, year={1999}}')).entries;
    assert.deepEqual(entry?.notices, [{ kind: 'lacks', what: 'authors' }]);
    assert.deepEqual([entry.years, entry.otherTitles], [[1999], ['Α']]);
  });

  for (const [written, expected] of [
    ['date = {2024}', [2024]],
    ['date = {2024-11}', [2024, 11]],
    ['year = {2024a}, month = {Nov.}', [2024, 11]],
    ['year = 2024, month = nov # "~7"', [2024, 11, 7]],
    ['year = {c. 1750}', [1750]],
    ['year = {2024}, month = {13}', [2024]],
    ['year = {forthcoming}', undefined],
  ] as const satisfies readonly (readonly [string, readonly number[] | undefined])[]) {
    it(`is of ${expected === undefined ? 'no year' : expected.join('-')} with ${written}`, async () => {
      const csl = await first(`@book{a, title = {A}, ${written}}`);
      assert.deepEqual(csl?.issued?.['date-parts'][0], expected);
    });
  }

  for (const [names, expected] of [
    ['林梅、王小明', ['林|梅', '王|小明']],
    [String.raw`Lin$^*$, Mei and Reed$^{1,\dagger}$, Ann`, ['Lin|Mei', 'Reed|Ann']],
    [
      String.raw`Mei Lin\textsuperscript{\dag} and Ann Reed$^1$ and Tom Brook\thanks{Of the North and South} and Bo Wang*`,
      ['Lin|Mei', 'Reed|Ann', 'Brook|Tom', 'Wang|Bo'],
    ],
    [String.raw`{Lake$^3$ Lab} and Mei Lin$^\ast$`, ['Lake³ Lab', 'Lin|Mei']],
    ['林梅，王小明', ['林|梅', '王|小明']],
    ['林梅, 王小明', ['林|梅', '王|小明']],
    ['林梅, 王小明, 李雷', ['林|梅', '王|小明', '李|雷']],
    ['林梅, 阿依古丽·买买提, 李雷', ['林|梅', '阿依古丽·买买提', '李|雷']],
    ['欧阳, 文澜', ['欧阳|文澜']],
    // `山田` could be a name of its own by its letters, but in Japanese it is a family name
    ['山田, 太郎 and 鈴木, 花子', ['山田|太郎', '鈴木|花子']],
    ['山田, 太郎', ['山田|太郎']],
    ['佐々木, 太郎 and Reed, Tamsin', ['佐々木|太郎', 'Reed|Tamsin']],
    ['山田，太郎 and 鈴木，花子', ['山田|太郎', '鈴木|花子']],
    ['林梅, 王小明 and others', ['林|梅', '王|小明', 'others']],
    ['林梅，阿明', ['林|梅', '阿|明']],
    ['山田, 等', ['山|田', 'others']],
    ['林田, 花子 and 王, 小明', ['林田|花子', '王|小明']],
    ['白雪, 王小明', ['白|雪', '王|小明']],
    ['康宁, 李雷', ['康|宁', '李|雷']],
    ['李雷, 葛优', ['李|雷', '葛|优']],
    ['龙飞, 万芳', ['龙|飞', '万|芳']],
    ['洪水, 安然', ['洪|水', '安|然']],
    ['白雪, 王小明 and others', ['白|雪', '王|小明', 'others']],
    ['林梅, 王小明 and 赵刚', ['林|梅', '王|小明', '赵|刚']],
    // in Japanese such letters begin given names, too
    ['鈴木, 康平', ['鈴木|康平']],
    ['高橋, 文子', ['高橋|文子']],
    // one of them tells of all
    ['高橋, 康平 and 王, 小明', ['高橋|康平', '王|小明']],
    ['高橋, 康平 and Reed, Tamsin and {国家虚构局}', ['高橋|康平', 'Reed|Tamsin', '国家虚构局']],
    ['田中, 康平 and 石川, 安夫', ['田中|康平', '石川|安夫']],
    ['李建中, 王小明 and Reed, Tamsin', ['李|建中', '王|小明', 'Reed|Tamsin']],
    ['林梅, 王小明 and Reed, Tamsin', ['林|梅', '王|小明', 'Reed|Tamsin']],
    ['欧阳, 文澜 and 司马, 安然', ['欧阳|文澜', '司马|安然']],
    ['林梅, 王小明, 李雷 and 张三', ['林|梅', '王|小明', '李|雷', '张|三']],
    ['{国家虚构局} and Plato', ['国家虚构局', 'Plato']],
    ['Vesper, Odile AND Reed, T. J.~K.', ['Vesper|Odile', 'Reed|T. J. K.']],
    [String.raw`Z{\'{e}} Garc{\'{\i}}a and Weav{\'{\i}}a R{\'{\i}}ver`, ['García|Zé', 'Ríver|Weavía']],
    ['M.~Lin and A.~B.~Reed and {Lake~Lab}', ['Lin|M.', 'Reed|A. B.', 'Lake Lab']],
    [
      String.raw`Hale van~der~Linde and Mei\ Lin and J.\,R.\ Reed and Ni{\~n}o~Mar\~{n}o`,
      ['van der Linde|Hale', 'Lin|Mei', 'Reed|J. R.', 'Marño|Niño'],
    ],
    [String.raw`{\bf Mei Lin} and \textbf{Lin, Mei} and \underline{Mei Lin}`, ['Lin|Mei', 'Lin|Mei', 'Lin|Mei']],
    [
      String.raw`{\textbf{Ó. Lin}} and \textbf{Lin}, \emph{Mei} and \textbf{Rod{\'e}s, {\'E}mile}`,
      ['Lin|Ó.', 'Lin|Mei', 'Rodés|Émile'],
    ],
    [
      String.raw`{\bf{Mei Lin}} and {\bf {\'E}mile Lin} and \textcolor{blue}{Lin, M.~B.}`,
      ['Lin|Mei', 'Lin|Émile', 'Lin|M. B.'],
    ],
    [
      String.raw`\textbf{{Lake Lab}} and {\textit{Lake Lab} of Lin} and \textbf{林梅} and \textit{\textbf{Reed, T.}}`,
      ['Lake Lab', 'Lake Lab of Lin', '林|梅', 'Reed|T.'],
    ],
    ['Lin, Mei et al.', ['Lin|Mei', 'others']],
    ['Mei Lin and Tamsin Reed, et~al', ['Lin|Mei', 'Reed|Tamsin', 'others']],
    [String.raw`Lin, Mei and {\em et al.}`, ['Lin|Mei', 'others']],
    ['Lin et al.', ['Lin', 'others']],
    ['Lin, Mei and {et al.}', ['Lin|Mei', 'others']],
    ['{Lake Team and others}', ['Lake Team and others']],
    ['Lin, Mei and {Lake Team and others}', ['Lin|Mei', 'Lake Team and others']],
    ['Vesper, Odile and The LakeNet Collaboration', ['Vesper|Odile', 'The LakeNet Collaboration']],
    ['Lake Weaving Consortium and Vesper, Odile', ['Lake Weaving Consortium', 'Vesper|Odile']],
    ['Odile Vesper and on behalf of the Lake Consortium', ['Vesper|Odile', 'the Lake Consortium']],
    ['{Pond and The LakeNet Team and Sons}', ['Pond and The LakeNet Team and Sons']],
    ['Consortium, Odile', ['Consortium|Odile']],
    ['{Lake Team, et al.}', ['Lake Team, et al.']],
    ['{林梅 等}', ['林梅 等']],
    ['阿依·古丽 and 国家虚构统计局', ['阿依·古丽', '国家虚构统计局']],
    ['Reed, Tamsin and et al.', ['Reed|Tamsin', 'others']],
    ['Lake Team and : and Mei Lin and {:} and ... and {:unav}', ['Lake Team', 'Lin|Mei']],
    ['Hal Vesper III and Mo Yan Jr.', ['Vesper|Hal|III', 'Yan|Mo|Jr.']],
    [
      'III, Hal Vesper and Vesper III, Hal and Jr., Hal van der Linde',
      ['Vesper|Hal|III', 'Vesper|Hal|III', 'van der Linde|Hal|Jr.'],
    ],
    ['Ii, Naomi and II, Naomi and Malcolm V and I, Mei Lin', ['Ii|Naomi', 'II|Naomi', 'V|Malcolm', 'I|Mei Lin']],
    ['Brook, 3rd, Z. J. and Reed, T. J., 3rd', ['Brook|Z. J.|3rd', 'Reed|T. J.|3rd']],
    // no name has so many commas: they part the names of a list
    ['Mei Lin, Ann Reed, Bo Day', ['Lin|Mei', 'Reed|Ann', 'Day|Bo']],
    [
      String.raw`Mei Lin, {\'E}mile R{\"o}d, B.~Day, Jo van der Fox`,
      ['Lin|Mei', 'Röd|Émile', 'Day|B.', 'van der Fox|Jo'],
    ],
    ['Mei Lin, Ann Reed, Bo Day and Jo Fox', ['Lin|Mei', 'Reed|Ann', 'Day|Bo', 'Fox|Jo']],
    ['Mei Lin, Ann Reed, and Bo Day', ['Lin|Mei', 'Reed|Ann', 'Day|Bo']],
    ['Mei Lin and Ann Reed, and Bo Day', ['Lin|Mei', 'Reed|Ann', 'Day|Bo']],
    ['Reed, Ann, and Day, Bo', ['Reed|Ann', 'Day|Bo']],
    ['Reed, Ann, and Bo Day', ['Reed|Ann', 'Day|Bo']],
    ['Mei Lin, Ann Reed, Bo Day, et al.', ['Lin|Mei', 'Reed|Ann', 'Day|Bo', 'others']],
    ['Mei Lin, {Lake Lab, Norrhavn}, Bo Day', ['Lin|Mei', 'Lake Lab, Norrhavn', 'Day|Bo']],
    ['林梅, Ann Reed, Bo Day', ['林|梅', 'Reed|Ann', 'Day|Bo']],
    ['Mei Lin，Ann Reed，Bo Day', ['Lin|Mei', 'Reed|Ann', 'Day|Bo']],
    ['Mei Lin, Hal Reed, Jr., Bo Day', ['Lin|Mei', 'Reed|Hal|Jr.', 'Day|Bo']],
    ['Mei Lin, Plato, Ann Reed, Bo Day', ['Lin|Mei', 'Plato', 'Reed|Ann', 'Day|Bo']],
    ['Lin, M., Reed Day, A. B., van der Fox, J.', ['Lin|M.', 'Reed Day|A. B.', 'van der Fox|J.']],
    ['Lin, Mei, Reed, Ann Bo', ['Lin|Mei', 'Reed|Ann Bo']],
    ['Lin, Mei; Reed, Ann; Day, Bo', ['Lin|Mei', 'Reed|Ann', 'Day|Bo']],
    ['Mei Lin; Ann Reed;', ['Lin|Mei', 'Reed|Ann']],
    ['Mei Lin、Ann Reed', ['Lin|Mei', 'Reed|Ann']],
    ['R&ouml;d, Mei and {Lakes; Rivers}', ['Röd|Mei', 'Lakes; Rivers']],
    // nothing of what cannot be read is lost
    [
      'Department of Lakes, University of Norrhavn, Lakeside, North',
      ['Department of Lakes, University of Norrhavn, Lakeside, North'],
    ],
    ['Day, Bo, MD, PhD and Lin, M., Jr., MSc', ['Day|Bo', 'Lin|M.|Jr.']],
    ['Lin, M., Jr., A. B.', ['Lin, M., Jr., A. B.']],
    // an extended name of BibLaTeX
    ['family=Linde, given=Hal, prefix=van der, useprefix=true and Lin, Mei', ['van der Linde|Hal', 'Lin|Mei']],
    ['Lakes Team and OpenLake-AI and Mei Lin', ['Lakes Team', 'OpenLake-AI', 'Lin|Mei']],
    ['湖网团队 and 湖泊课题组 and 林梅', ['湖网团队', '湖泊课题组', '林|梅']],
    // DBLP numbers namesakes
    [
      'Wei Wang 0001 and {Mei Lin} 0002 and Ann B. Reed 0013 and Day 0004, Bo and Jo van der Fox~0005',
      ['Wang|Wei', 'Mei Lin', 'Reed|Ann B.', 'Day|Bo', 'van der Fox|Jo'],
    ],
    ['0001, Wei Wang and Hal Reed Jr. 0002 and {Mei Lin 0002}', ['Wang|Wei', 'Reed|Hal|Jr.', 'Mei Lin']],
    ['Wei Wang 0001, Mei Lin 0002, Bo Day', ['Wang|Wei', 'Lin|Mei', 'Day|Bo']],
    ['{Survey 2029} and {Lake 0001 Group}', ['Survey 2029', 'Lake 0001 Group']],
    ['Lin, M.D., Mei and van der Linde, Jr., Hal Bo', ['Lin|Mei|M.D.', 'van der Linde|Hal Bo|Jr.']],
    // Vancouver form: initials without stops behind the family name
    ['Lin M, Reed AE, van der Fox B', ['Lin|M', 'Reed|AE', 'van der Fox|B']],
    ['Lin M and Reed AE Jr and Day J-P', ['Lin|M', 'Reed|AE|Jr', 'Day|J-P']],
    [String.raw`Lin M, R{\"o}d AE`, ['Lin|M', 'Röd|AE']],
    ['Lin M and {Lake Lab} and others', ['Lin|M', 'Lake Lab', 'others']],
    ['Lin M and {{Lake Lab}}', ['Lin|M', 'Lake Lab']],
    ['Reed AE', ['Reed|AE']],
    ['Lin M', ['Lin|M']],
    // alone, a letter may be the family name, and numbers and bodies are in capitals, too
    ['Weinan E', ['E|Weinan']],
    ['Malcolm X', ['X|Malcolm']],
    ['Jin O', ['O|Jin']],
    ['Lin E and Reed AE', ['Lin|E', 'Reed|AE']],
    ['Charles XII', ['XII|Charles']],
    ['XI, MING and WEIR, ANN', ['Xi|Ming', 'Weir|Ann']],
    ['NVIDIA Research and Mei Lin', ['NVIDIA Research', 'Lin|Mei']],
    ['Meta FAIR', ['Meta FAIR']],
    // a family name in capitals, wherever it stands
    ['LIN Mei and LI San and WANG Xiaoming', ['Lin|Mei', 'Li|San', 'Wang|Xiaoming']],
    ['Mei LI and Ann DE LA RIVE and Bo DAY', ['Li|Mei', 'de la Rive|Ann', 'Day|Bo']],
    ["GARCÍA LÓPEZ Ana María and O'BROOK Jo", ['García López|Ana María', "O'Brook|Jo"]],
    ['AE Reed and MJ Day and Hal Vesper III', ['Reed|AE', 'Day|MJ', 'Vesper|Hal|III']],
    ['Lin, Mei and Malcolm V', ['Lin|Mei', 'V|Malcolm']],
    ['Lin, Mei and and Reed, Ann† and Day, Bo', ['Lin|Mei', 'Reed|Ann', 'Day|Bo']],
    ['Reed Lin, Ann Mei and Day Fox, Bo Jo, and Brook, Zoe', ['Reed Lin|Ann Mei', 'Day Fox|Bo Jo', 'Brook|Zoe']],
  ] as const) {
    it(`is by ${expected.join(' and ')} where it says ${names}`, async () => {
      const csl = await first(`@book{a, title = {A}, author = {${names}}}`);
      assert.deepEqual(
        csl?.author?.map(
          ({ family, given, suffix, literal }) => literal ?? [family, given, suffix].filter(Boolean).join('|'),
        ),
        expected,
      );
    });
  }

  for (const [tex, title] of [
    [String.raw`{\'{\i}} \"{\i} \^{\i}le \`{\i} \v{\j} \'{\i }`, 'í ï île ì ǰ í'],
    [String.raw`R\'{\i}o {\'\i} na\"\i ve d{\i}l`, 'Río í naïve dıl'],
    [String.raw`Lake{\textquotesingle}s depth of Lin\textquotesingle s lake`, "Lake's depth of Lin's lake"],
    [
      String.raw`{\bf B} {\sf C} {\bfseries D} \textsf{E} \textnormal{F} \textsl{Lin} \textmd{G} \underline{H}`,
      'B C D E F Lin G H',
    ],
    [
      String.raw`{\small A} {\scshape B} {\it\large C} \MakeUppercase{D} \protect\emph{E} \textcolor{red}{F}`,
      'A B C D E F',
    ],
    [String.raw`$\text{TD}(\lambda)$ and $\text{for all }n$`, 'TD(λ) and for all n'],
    [
      String.raw`\texorpdfstring{$\alpha$-Lakes}{alpha-Lakes} in \texorpdfstring{{O}($\mathcal{O}(n)$)}{O({n})} Days`,
      'α-Lakes in O(O(n)) Days',
    ],
    [String.raw`\texorpdfstring{\texorpdfstring{A}{B} C}{\texorpdfstring{D}{E}} F`, 'A C F'],
    [String.raw`$\tilde{O}(n)$, $\tilde O$, $\widetilde{\mathcal{O}}(n)$`, 'Õ(n), Õ, Õ(n)'],
    [
      String.raw`$\hat{x}$ $\hat x_1$ $\dot{x}$ $\ddot{x}$ $\bar{x}$ $\vec{v}$ $\hat{\theta}$ $\hat\theta$`,
      'x̂ x̂₁ ẋ ẍ x̄ v⃗ θ̂ θ̂',
    ],
    [String.raw`Proc.\ of et\ al. $a\ b$`, 'Proc. of et al. a b'],
    [
      String.raw`$n\log n$ $O(n\log^2 n)$ $2\log_2 k$ $\log\log n$ $\sin\theta$ $\log(n)$ $(\log n)$`,
      'n log n O(n log² n) 2 log₂ k log log n sin θ log(n) (log n)',
    ],
    [String.raw`$\mu$TESLA $\nabla$ $\mathbb{R}^n$ $\boldsymbol{\mu}$`, 'μTESLA ∇ Rⁿ μ'],
    [String.raw`$\widehat{AB}$ and $\vec{ab}$`, 'AB and ab'],
    ['𝐀𝑏𝛼 𝟙', 'Abα 1'],
    // what is raised and has no character for it is told from what stands on the line
    [
      String.raw`$2^{O(n)}$ Lakes in $O(n^{1/2})$, $C^{1,\alpha}$, $W^{k,p}$, $\ell^\infty$, $A_\infty$`,
      '2^(O(n)) Lakes in O(n^(1/2)), C^(1,α), W^(k,p), ℓ^∞, A_∞',
    ],
    [String.raw`2\({}^{\mbox{O(n)}}\) Lakes, as DBLP writes them`, '2^(O(n)) Lakes, as DBLP writes them'],
    [
      String.raw`O(n\textsuperscript{1/2}) and O(n<sup>1/2</sup>), Loom\textsuperscript{TM}`,
      'O(n^(1/2)) and O(n^(1/2)), LoomTM',
    ],
    // but a word, a name of text or a sign stays on the line, as in registries
    [
      String.raw`PM$_{2.5}$, PM\textsubscript{2.5}, PM\({}_{\mbox{2.5}}\), $\mathrm{PM}_{2.5}$, CO$_2$`,
      'PM2.5, PM2.5, PM2.5, PM2.5, CO₂',
    ],
    ['BRAF$^{V600E}$ and $BRAF^{V600E}$ of the $n^{th}$ lake', 'BRAFV600E and BRAFV600E of the nth lake'],
    [
      String.raw`Loom\textsuperscript{\textregistered}, Weir\textsuperscript{\texttrademark} and Dam$^{TM}$`,
      'Loom®, Weir™ and Dam™',
    ],
    [
      String.raw`BRAF$^{V600E}$, Atg5$^{fl/fl}$, Atg5$^{-/-}$, Cre$^{ERT2}$, Geo\({}^{\mbox{ML}}\), 3$^{D}$`,
      'BRAFV600E, Atg5fl/fl, Atg5-/-, CreERT2, GeoML, 3D',
    ],
    [
      String.raw`n$^{O(n)}$, n$^{k,p}$, K$_{i,j}$, n$^k$, n\({}^{\mbox{k}}\), 10$^{-k}$`,
      'n^(O(n)), n^(k,p), K_(i,j), nᵏ, n^k, 10⁻ᵏ',
    ],
    [String.raw`$x_i$, $K_{3,3}$, $x_{i,j}$, $T_{\rm eff}$, $A^\top$`, 'xᵢ, K_(3,3), x_(i,j), T_eff, A^⊤'],
    [String.raw`The 21\textsuperscript{st} Lake, $C^{*}$ and $f^{\prime}$`, 'The 21st Lake, C* and f′'],
    [String.raw`$\frac{a+b}{c}$ and $\frac{\alpha}{n}$ of $\frac{1}{2}$`, '(a+b)/c and α/n of ½'],
    // MathSciNet has the faces of AMS-TeX
    [
      String.raw`{$\Bbb S^2$}, {$\germ{sl}_2$}, {$\scr H$}, {$\text{\rm SL}(2,\bold R)$}, {$\frak g$}`,
      'S², sl₂, H, SL(2,R), g',
    ],
    [
      String.raw`\ce{CO2}, \ce{SO4^2-}, \ce{Ca^{2+}} and \ce{Na+} at 10\,\si{\kilo\pascal}, \SI{5}{\metre\per\second}`,
      'CO₂, SO₄²⁻, Ca²⁺ and Na⁺ at 10 kilopascal, 5 metre per second',
    ],
    // of a command that nobody knows the argument stays
    [
      String.raw`\hilite{Lakes} and $\hilite{x}$ by \uppercase{\o}re, \ours: \ours{}s`,
      'Lakes and x by øre, ours: ourss',
    ],
    [String.raw`{\hilite Lakes}, $\hilite x$ and \AA rhus`, 'hilite Lakes, hilite x and Århus'],
  ] as const) {
    it(`is called ${title} where its TeX is ${tex}`, async () => {
      assert.equal((await first(`@book{a, title = {${tex}}}`))?.title, title);
    });
  }

  it('of a paper in a book has the book for its venue, and the journal beside it for the series', async () => {
    const beside = 'booktitle={Rivers That Meet}, journal={NOTES ON RIVERS}';
    const paper = await first(`@inproceedings{a, title={A}, ${beside}}`);
    assert.deepEqual(
      [paper?.['container-title'], paper?.['collection-title']],
      ['Rivers That Meet', 'Notes on Rivers'],
    );
    const own = await first(`@inproceedings{a, title={A}, ${beside}, series={Deltas}}`);
    assert.equal(own?.['collection-title'], 'Deltas');
    const article = await first(`@article{a, title={A}, ${beside}}`);
    assert.deepEqual([article?.['container-title'], article?.['collection-title']], ['Notes on Rivers', undefined]);
  });

  it('of a paper has the name of the event apart from where and when it took place, as DBLP and Springer write them', async () => {
    for (const [booktitle, name, place] of [
      [
        'Advances in Lakes 38, LCI 2029, Vancouver, BC, Canada, December 10 - 15, 2029',
        'Advances in Lakes 38, LCI 2029',
        'Vancouver, BC, Canada',
      ],
      [
        'Lake Vision -- LCI 2029: 17th Conference, Tel Aviv, Israel, October 23--27, 2029, Proceedings, Part XV',
        'Lake Vision – LCI 2029: 17th Conference',
        'Tel Aviv, Israel',
      ],
      ['Symposium on Lakes, 5-9 July, Lakeside', 'Symposium on Lakes, 5-9 July, Lakeside', undefined],
      [
        'Meeting on Lakes, {LCI} 2029, Florence, Italy, July 28- August 2, 2029, Volume 1: Long Papers',
        'Meeting on Lakes, LCI 2029',
        'Florence, Italy',
      ],
      [
        'Meeting on Lakes, {LCI} 2029, Vancouver, BC, Canada, April 30 - May 3, 2029, Conference Track Proceedings',
        'Meeting on Lakes, LCI 2029',
        'Vancouver, BC, Canada',
      ],
      [
        'Meeting on Lakes, {LCI} 2029, Seoul, Korea (South), October 27 - November 2, 2029',
        'Meeting on Lakes, LCI 2029',
        'Seoul, Korea (South)',
      ],
      [
        'Meeting on Lakes, LCI-HLT 2029, Lakeside, MN, USA, June 2-7, 2029, Volume 2 (Long and Short Papers)',
        'Meeting on Lakes, LCI-HLT 2029',
        'Lakeside, MN, USA',
      ],
      [
        'Meeting on Lakes, LCI 2029, Lakeside, 29 August - 2 September, 2029, Companion Volume, Part II',
        'Meeting on Lakes, LCI 2029',
        'Lakeside',
      ],
      ['Meeting on Lakes 2029, LCI 2029, December 6-12, 2029, virtual', 'Meeting on Lakes 2029, LCI 2029', 'virtual'],
      ['Meeting on Lakes, {LCI} 2029, 18-24 July 2029, Virtual Event', 'Meeting on Lakes, LCI 2029', 'Virtual Event'],
      [
        'Meeting on Lakes, LCI 2029, Virtual Event / Lakeside, Canada, June 6-11, 2029',
        'Meeting on Lakes, LCI 2029',
        'Virtual Event / Lakeside, Canada',
      ],
      [
        'Meeting on Lakes, LCI 2029, virtual, Online, November 16-20, 2029',
        'Meeting on Lakes, LCI 2029',
        'virtual, Online',
      ],
      ['Meeting on Lakes, LCI 2029, June 6-11, 2029', 'Meeting on Lakes, LCI 2029', undefined],
      [
        'Meeting on Lakes, {LCI} 2029, 9-15 June 2029, Lakeside, California, {USA}, Proceedings',
        'Meeting on Lakes, LCI 2029',
        'Lakeside, California, USA',
      ],
      ['Meeting on Lakes, 6 June 2029, Lakehouse', 'Meeting on Lakes, 6 June 2029, Lakehouse', undefined],
      ['Meeting on Lakes, 6 June 2029, and Rivers', 'Meeting on Lakes, 6 June 2029, and Rivers', undefined],
    ] as const) {
      const csl = await first(`@inproceedings{a, title={A}, booktitle={${booktitle}}}`);
      assert.deepEqual([csl?.['container-title'], csl?.['event-place']], [name, place]);
    }
  });

  for (const [tex, title] of [
    [String.raw`\LaTeX{} and {\BibTeX} for \TeX users`, 'LaTeX and BibTeX for TeX users'],
    [String.raw`Lakes in $\lVert x \rVert$, $\|x\|$ and $\lvert x\rvert$`, 'Lakes in ‖x‖, ‖x‖ and |x|'],
    [String.raw`10\,$\upmu$m of lakes at 45$^{\circ}$`, '10 μm of lakes at 45°'],
    [String.raw`Lakes\footnote{A note} and rivers\thanks{Funded by {the} North}`, 'Lakes and rivers'],
    [String.raw`Lakes\label{lakes}\hspace{2pt}of the North`, 'Lakes of the North'],
  ] as const)
    it(`has the title ${title}, written ${tex}`, async () => {
      assert.equal((await first(`@book{a, title = {${tex}}}`))?.title, title);
    });

  it('is what its fields say where nobody knows its type', async () => {
    const typeOf = async (fields: string): Promise<string | undefined> =>
      (await first(`@papershown{a, title={A}, ${fields}}`))?.type;
    assert.equal(await typeOf('journal={Lakes}'), 'article-journal');
    assert.equal(await typeOf('booktitle={Proceedings of Lakes}'), 'paper-conference');
    assert.equal(await typeOf('school={University of Lakeside}'), 'thesis');
    assert.equal(await typeOf('note={Shown}'), 'document');
  });

  it('is a patent as Google Scholar describes one', async () => {
    const csl = await first('@misc{a, title={A}, year=2029, note={US Patent 10,123,456}, publisher={Google Patents}}');
    assert.deepEqual([csl?.type, csl?.number, csl?.publisher], ['patent', 'US Patent 10,123,456', undefined]);
  });

  it('has the address that a link in its field opens', async () => {
    const csl = await first('@article{a, title={A}, url={doi:<a href="https://doi.org/10.5555/1">10.5555/1</a>}}');
    assert.deepEqual([csl?.URL, csl?.DOI], ['https://doi.org/10.5555/1', '10.5555/1']);
  });

  it('has no address where a program wrote what only it can open', async () => {
    for (const url of [
      '<Go to ISI>://WOS:001234567800001',
      '{<}Go to ISI{>}://WOS:001234567800001',
      'file:///C:/a.pdf',
    ])
      assert.equal((await first(`@article{a, title={A}, url={${url}}}`))?.URL, undefined);
    const found = await first('@article{a, title={A}, url={<Go to ISI>://WOS:1}, note={https://a.example/1}}');
    assert.equal(found?.URL, 'https://a.example/1');
  });

  it('has its DOI and address without what TeX needs to print them, as Mendeley writes it', async () => {
    for (const [tex, address] of [
      [String.raw`https://a.example/4{\_}28`, 'https://a.example/4_28'],
      [
        String.raw`https://a.example/{$\sim$}mei/\~{}tom/{\~{}}ada/$\sim$lin/{~}wu`,
        'https://a.example/~mei/~tom/~ada/~lin/~wu',
      ],
      [String.raw`https://a.example/{\textasciitilde}mei{\&}b{\%}20c{\#}d`, 'https://a.example/~mei&b%20c#d'],
      [String.raw`\url{https://a.example/4{\_}28/{~}mei}`, 'https://a.example/4_28/~mei'],
      [String.raw`{https://a.example/{A}{B}}`, 'https://a.example/AB'],
    ] as const)
      assert.equal((await first(`@article{a, title={A}, url={${tex}}}`))?.URL, address);
    for (const [tex, doi] of [
      [String.raw`10.5555/978-3-319-24574-4{\_}28`, '10.5555/978-3-319-24574-4_28'],
      [String.raw`{10.5555/a\_{}b}`, '10.5555/a_b'],
      [String.raw`10.5555/a\{b\}`, '10.5555/a{b}'],
    ] as const)
      assert.equal((await first(`@article{a, title={A}, doi={${tex}}}`))?.DOI, doi);
  });

  it('with a number of arXiv and no journal is a preprint', async () => {
    const csl = await first('@article{a, title={A}, eprint={2101.00001}, archiveprefix={arXiv}, year=2021}');
    assert.deepEqual([csl?.type, csl?.genre, csl?.URL], ['article', 'preprint', 'https://arxiv.org/abs/2101.00001']);
  });

  it('has the ISBNs that are written, and no other words', async () => {
    for (const [written, read] of [
      ['978-0-00-000000-2', '978-0-00-000000-2'],
      ['978-0-00-000000-2 (print), 000000000X', '978-0-00-000000-2 000000000X'],
      ['978--0--00--000000--2', '978--0--00--000000--2'],
      ['9780000000002 9780000000019', '9780000000002 9780000000019'],
      ['12345678901', undefined],
      ['none', undefined],
    ])
      assert.equal((await first(`@book{a, title={A}, isbn={${written ?? ''}}}`))?.ISBN, read);
  });

  it('has one of the ISSNs that are written', async () => {
    for (const issn of ['1234-567X (Print) 2345-6789 (Linking)', '1234-567X, 2345-6789', '1234-567X'])
      assert.equal((await first(`@article{a, title={A}, issn={${issn}}}`))?.ISSN, '1234-567X');
    assert.equal((await first('@article{a, title={A}, issn={1234567X}}'))?.ISSN, '1234567X');
    assert.equal((await first('@article{a, title={A}, issn={to come}}'))?.ISSN, undefined);
  });

  it('has its title without the tags that a program has escaped, and with the signs of a formula', async () => {
    const tags =
      '{\\textless}span style="x:y;"{\\textgreater}Salt{\\textless}/span{\\textgreater} for p {\\textless} 0.05';
    assert.equal((await first(`@article{a, title={${tags}}}`))?.title, 'Salt for p < 0.05');
  });

  describe('that others name as their volume', () => {
    const paper = '@inproceedings{a, author={Lin, Mei}, title={A}, crossref={Isl29}}';

    it('is no work of its own', async () => {
      for (const volume of ['proceedings{isl29, editor={Yan, Mo}', 'book{isl29, editor={Yan, Mo}', 'collection{isl29'])
        assert.deepEqual(await ids(`${paper}\n@${volume}, title={Proceedings of ISL}, year=2029}`), ['a']);
    });

    it('is called for them as its own `booktitle` says', async () => {
      const volume = '@proceedings{isl29, title={Proceedings of the 9th ISL}, booktitle={Symposium on Lakes}}';
      assert.equal((await first(`${paper}\n${volume}`))?.['container-title'], 'Symposium on Lakes');
    });

    it('is called by its title where a field is empty, and gives what an empty one does not say', async () => {
      const volume = '@proceedings{isl29, title={Proceedings of the 9th ISL}, booktitle={}, year=2029}';
      for (const one of [paper, paper.replace('title={A}', 'title={A}, booktitle={}, year={}')]) {
        const read = await first(`${one}\n${volume}`);
        assert.deepEqual(
          [read?.['container-title'], read?.issued?.['date-parts']],
          ['Proceedings of the 9th ISL', [[2029]]],
        );
      }
    });

    it('is one where it has authors', async () =>
      assert.deepEqual(await ids(`${paper}\n@book{isl29, author={Yan, Mo}, title={Lakes}}`), ['a', 'isl29']));

    it('is one where it is a book of chapters with a title of its own', async () => {
      const chapter = '@incollection{c, author={Lin, Mei}, title={A}, crossref={handbook}}';
      for (const volume of ['book', 'mvbook', 'collection'])
        assert.deepEqual(
          await ids(
            `${chapter}\n@${volume}{handbook, editor={Mei Lin and Ann Reed}, title={Handbook of Lakes}, year=2029}`,
          ),
          ['c', 'handbook'],
        );
    });

    it('is one where no other names it', async () => {
      assert.deepEqual(await ids(`${paper}\n@proceedings{isl28, title={Lakes}}`), ['a', 'isl28']);
      assert.deepEqual(await ids('@proceedings{isl28, title={Lakes}, crossref={isl28}}'), ['isl28']);
    });
  });

  it('has the number of an article under the name that its publisher gives the field', async () => {
    const numbers = 'VOLUME = {15}, NUMBER = {20}, ARTICLE-NUMBER = {7362}, YEAR = {2029}';
    const csl = await first(`@Article{lakes15207362, TITLE = {A}, JOURNAL = {Lakes}, ${numbers}}`);
    assert.deepEqual([csl?.volume, csl?.issue, csl?.number, csl?.page], ['15', '20', '7362', undefined]);
    assert.equal((await first('@article{a, title={A}, eid={e7}, article-number={7}}'))?.number, 'e7');
    // as the ACM’s library writes it
    const acm = '@article{a, title={A}, volume={43}, number={1}, articleno={7}, numpages={29}}';
    const read = await first(acm);
    assert.deepEqual([read?.volume, read?.issue, read?.number, read?.page], ['43', '1', '7', undefined]);
  });

  it('has its volume without the word for it and the year behind it', async () => {
    for (const volume of ['Volume 12 - 2029', 'Vol. 12', 'volume 12', '12'])
      assert.equal((await first(`@article{a, title={A}, journal={J}, volume={${volume}}}`))?.volume, '12');
    for (const volume of ['12 - 2029', '12-13', 'A12', 'Volume II'])
      assert.equal((await first(`@article{a, title={A}, journal={J}, volume={${volume}}}`))?.volume, volume);
  });

  it('has its title with the accents that stand over nothing, as Google Scholar escapes these signs', async () => {
    for (const [tex, title] of [
      [String.raw`Tides in O (n\^{} 2) Time`, 'Tides in O (n^2) Time'],
      [String.raw`On R\^{}2 and L\^{}p of Lakes`, 'On R^2 and L^p of Lakes'],
      [String.raw`Lakes of \~{}7 Tides \^{} Floods`, 'Lakes of ~7 Tides ^ Floods'],
      [String.raw`C\^{o}te \~{n} \^o`, 'Côte ñ ô'],
    ] as const)
      assert.equal((await first(`@article{a, title={${tex}}}`))?.title, title);
  });

  describe('of an early view has no volume, issue and pages that are not there yet:', () => {
    for (const fields of [
      'volume={n/a}, number={N/A}, pages={n/a--n/a}',
      'volume={}, number={}, pages={1-1}',
      'volume={PP}, number={99}, pages={1--1}',
      'volume={0}, number={0}, pages={null}',
      'volume={null}, number={null}, pages={0--0}',
    ])
      it(fields, async () => {
        const csl = await first(`@article{a, title={n/a}, journal={J}, ${fields}}`);
        assert.deepEqual([csl?.title, csl?.volume, csl?.issue, csl?.page], ['n/a', undefined, undefined, undefined]);
      });

    it('those of others stay', async () => {
      const ofOnePage = await first('@inproceedings{a, title={A}, booktitle={Proceedings of ISL}, pages={1-1}}');
      assert.equal(ofOnePage?.page, '1-1');
      const inVolume = await first('@article{a, title={A}, journal={J}, volume={7}, number={99}, pages={1-1}}');
      assert.deepEqual([inVolume?.volume, inVolume?.issue, inVolume?.page], ['7', '99', '1-1']);
    });
  });

  it('has pages without the word for them', async () => {
    for (const pages of ['pp. 1-10', 'pp.1--10', 'Pages 1 - 10', 'pp 1–10', '1-10'])
      assert.equal((await first(`@article{a, title={A}, pages={${pages}}}`))?.page, '1-10');
    for (const pages of ['p. 7', 'p.7', '7'])
      assert.equal((await first(`@article{a, title={A}, pages={${pages}}}`))?.page, '7');
    for (const pages of ['P04012', 'e12', 'S1-S4', 'Paper 7'])
      assert.equal((await first(`@article{a, title={A}, pages={${pages}}}`))?.page, pages);
  });

  it('is of the journal that ADS names by a macro', async () => {
    for (const [macro, journal] of [
      [String.raw`\apj`, 'The Astrophysical Journal'],
      [String.raw`{\mnras}`, 'Monthly Notices of the Royal Astronomical Society'],
      [String.raw` \solphys `, 'Solar Physics'],
      [String.raw`\lakes`, 'lakes'],
      ['apj', 'apj'],
    ] as const)
      assert.equal((await first(`@article{a, title={A}, journal={${macro}}}`))?.['container-title'], journal);
    const paper = await first(String.raw`@inproceedings{a, title={A}, booktitle={\procspie}, series={\baas}}`);
    assert.deepEqual(
      [paper?.['container-title'], paper?.['collection-title']],
      ['Proceedings of SPIE', 'Bulletin of the American Astronomical Society'],
    );
  });

  it('has the first of several addresses', async () => {
    for (const url of [
      'http://a.example/1 http://b.example/2',
      'http://a.example/1; https://b.example/2',
      'http://a.example/1\n  http://b.example/2',
    ])
      assert.equal((await first(`@article{a, title={A}, url={${url}}}`))?.URL, 'http://a.example/1');
    assert.equal((await first('@article{a, title={A}, url={http://a.example/1\n  -2}}'))?.URL, 'http://a.example/1-2');
    const shown = await first('@misc{a, title={A}, note={http://a.example/1 accessed {May} 2029}}');
    assert.equal(shown?.URL, 'http://a.example/1');
  });

  it('has its title without the stop behind it, which is no part of it', async () => {
    for (const [written, title] of [
      ['A Loom That Rests at Night.', 'A Loom That Rests at Night'],
      ['{A Loom That Rests at Night}.', 'A Loom That Rests at Night'],
      ['虚构织机的研究。', '虚构织机的研究'],
      ['面向虚构织机的研究[J].', '面向虚构织机的研究'],
      ['Lakes of the U.S.', 'Lakes of the U.S.'],
      ['Looms, etc...', 'Looms, etc...'],
      ['Why Looms Rest?', 'Why Looms Rest?'],
    ])
      assert.equal((await first(`@article{a, title={${written}}}`))?.title, title);
  });

  it('is a preprint in the Cryptology ePrint Archive, as that has its papers written down', async () => {
    const address = 'url={https://eprint.iacr.org/2029/962}';
    for (const fields of [
      `howpublished={Cryptology {ePrint} Archive, Paper 2029/962}, ${address}`,
      'howpublished={IACR ePrint Report 2029/962}',
      'howpublished={ePrint 2029/962}',
      'note={Cryptology ePrint Archive, Report 2029/962}',
      String.raw`note={\url{https://eprint.iacr.org/2029/962}}`,
    ]) {
      const csl = await first(`@misc{a, title={A}, ${fields}}`);
      assert.ok(csl !== undefined);
      assert.deepEqual(
        [csl.type, csl.genre, csl.publisher, csl.number],
        ['article', 'preprint', 'Cryptology ePrint Archive', '2029/962'],
      );
      assert.deepEqual((await readBibtex(writeBibtex([csl]))).entries[0]?.csl, csl);
    }
    for (const note of ['Submitted. Builds on ePrint 2028/962', 'Implements ePrint 2028/962'])
      assert.equal((await first(`@misc{a, title={A}, note={${note}}}`))?.number, undefined);
    const published = await first(`@inproceedings{a, title={A}, booktitle={POND}, ${address}}`);
    assert.deepEqual([published?.type, published?.publisher], ['paper-conference', undefined]);
  });

  it('keeps what it says of how it was published', async () => {
    const read = async (words: string, type = 'misc'): Promise<unknown> => {
      const csl = await first(`@${type}{a, title={A}, howpublished={${words}}}`);
      return [csl?.type, csl?.['container-title'] ?? csl?.publisher];
    };
    assert.deepEqual(await read('NeurIPS Workshop on Lakes'), ['paper-conference', 'NeurIPS Workshop on Lakes']);
    assert.deepEqual(await read('Journal of Lakes'), ['article-journal', 'Journal of Lakes']);
    assert.deepEqual(await read('In Proceedings of the 9th Conference on Lakes'), [
      ...['paper-conference', 'Proceedings of the 9th Conference on Lakes'],
    ]);
    for (const words of [
      'SSRN',
      'SSRN Electronic Journal',
      'SSRN preprint',
      'SSRN 2029001',
      'SSRN, doi: 10.5555/lakes.1',
    ])
      assert.deepEqual(await read(words), ['article', 'SSRN'], words);
    for (const server of ['bioRxiv', 'PsyArXiv', 'OSF Preprints', 'Preprints.org', 'Research Square'])
      assert.deepEqual(await read(server), ['article', server]);
    assert.deepEqual(await read('SSRN and other archives'), ['document', undefined]);
    assert.deepEqual(await read('Stop The Press'), ['document', undefined]);
    assert.deepEqual(await read('Lake Press'), ['document', 'Lake Press']);
    assert.deepEqual(await read('Lake University Press', 'booklet'), ['book', 'Lake University Press']);
    assert.deepEqual(await read('In submission to POND 2029'), ['article', 'Under review']);
    for (const words of [
      'Invited talk at the Symposium on Lakes',
      'Presented at the Conference on Lakes',
      'Preprint',
      'Unpublished manuscript',
      '[Online]',
      'In press',
      'In Press',
      'In press, Journal of Lakes',
      'To appear in NeurIPS',
      'Work in progress',
      'doi: 10.5281/zenodo.123456',
      'github.com/mei/lakes',
      'Last accessed 2 May 2020',
      'Patent US 10,123,456',
      'Website of the Symposium on Lakes',
      'Online; accessed May 2029',
      'Available at www.a.example',
    ])
      assert.deepEqual(await read(words), ['document', undefined]);
    const told = await first('@unpublished{a, title={A}, howpublished={Lakes Conference}, note={Slides}}');
    assert.deepEqual([told?.type, told?.['container-title']], ['document', undefined]);
    const coded = await first('@misc{a, title={A}, howpublished={Workshop on Lakes}, note={Code available}}');
    assert.deepEqual([coded?.type, coded?.['container-title']], ['paper-conference', 'Workshop on Lakes']);
    assert.deepEqual(await read('ArXiv abs/2101.00001'), ['article', 'arXiv']);
    assert.deepEqual(await read('Lake Press', 'article'), ['article-journal', undefined]);
  });

  it('is by the collaboration, too, that INSPIRE names beside its authors', async () => {
    const authors = async (fields: string): Promise<unknown> =>
      (await first(`@article{a, title={A}, ${fields}}`))?.author?.map(({ family, literal }) => literal ?? family);
    assert.deepEqual(await authors('author={Vesper, O. and others}, collaboration={LAKE}'), [
      ...['Vesper', 'LAKE Collaboration', 'others'],
    ]);
    assert.deepEqual(await authors('author={Vesper, O.}, collaboration={LAKE, Deep Pond}'), [
      ...['Vesper', 'LAKE Collaboration', 'Deep Pond Collaboration'],
    ]);
    assert.deepEqual(await authors('collaboration={the Lake collaboration}'), ['Lake collaboration']);
    assert.deepEqual(await authors('author={{LAKE Collaboration} and Vesper, O.}, collaboration={LAKE}'), [
      ...['LAKE Collaboration', 'Vesper'],
    ]);
    assert.deepEqual(await authors('collaboration={(LAKE Collaboration)}'), ['LAKE Collaboration']);
    assert.deepEqual(await authors('collaboration={on behalf of the LAKE Collaboration}'), ['LAKE Collaboration']);
    assert.deepEqual(await authors('collaboration={LAKE Scientific, Pond and Brook Collaborations}'), [
      ...['LAKE Scientific Collaboration', 'Pond Collaboration', 'Brook Collaboration'],
    ]);
    assert.deepEqual(await authors('author={{LAKE Collaboration} and Vesper, O.}, collaboration={Lake Collab.}'), [
      ...['LAKE Collaboration', 'Vesper'],
    ]);
    assert.deepEqual(await authors('author={Vesper, O.}, collaboration={Lake Collab.}'), [
      ...['Vesper', 'Lake Collaboration'],
    ]);
    assert.deepEqual(await authors('author={Vesper, O.}, collaboration={The Collaboration}'), ['Vesper']);
  });

  it('has the conference for its venue that it names as its series alone', async () => {
    const read = async (fields: string): Promise<unknown> => {
      const csl = await first(`@inproceedings{a, title={A}, ${fields}}`);
      return [csl?.['container-title'], csl?.['collection-title']];
    };
    assert.deepEqual(await read("series={EUROCRYPT~'17}"), ["EUROCRYPT '17", undefined]);
    assert.deepEqual(await read('series={Symposium on Lakes}'), ['Symposium on Lakes', undefined]);
    assert.deepEqual(await read('series={ICML}'), ['ICML', undefined]);
    assert.deepEqual(await read('series={Lecture Notes in Computer Science}'), [
      ...[undefined, 'Lecture Notes in Computer Science'],
    ]);
    assert.deepEqual(await read("series={POND~'17}, booktitle={Symposium on Ponds}"), [
      ...['Symposium on Ponds', "POND '17"],
    ]);
    assert.deepEqual(await read("series={POND~'17}, eventtitle={Symposium on Ponds}"), [undefined, "POND '17"]);
  });

  it('has what al-folio makes links of: its number at arXiv, its page, its file', async () => {
    const read = async (fields: string): Promise<unknown> => {
      const csl = await first(`@inproceedings{a, title={A}, booktitle={POND}, ${fields}}`);
      return [csl?.type, csl?.archive_location, csl?.URL];
    };
    const [html, pdf] = ['html={https://a.example/1}', 'pdf={https://a.example/1.pdf}'];
    assert.deepEqual(await read(`arxiv={2101.00001}, ${html}, ${pdf}`), [
      ...['paper-conference', '2101.00001', 'https://a.example/1'],
    ]);
    assert.deepEqual(await read(`arxiv={2101.00001v2}, pdf={https://arxiv.org/pdf/2101.00001}`), [
      ...['paper-conference', '2101.00001', undefined],
    ]);
    assert.deepEqual(await read(pdf), ['paper-conference', undefined, 'https://a.example/1.pdf']);
    assert.deepEqual(await read(`${pdf}, url={https://b.example/}`), [
      'paper-conference',
      undefined,
      'https://b.example/',
    ]);
    // files of the site that it came from, and what says only that there is such a page
    assert.deepEqual(await read('pdf={lake.pdf}, html={true}, arxiv={yes}'), [
      'paper-conference',
      undefined,
      undefined,
    ]);
    const preprint = await first('@misc{a, title={A}, arxiv={2101.00001}, html={https://arxiv.org/abs/2101.00001}}');
    assert.deepEqual([preprint?.type, preprint?.URL], ['article', 'https://arxiv.org/abs/2101.00001']);
    const registered = await first('@article{a, title={A}, journal={Lakes}, html={https://doi.org/10.5555/a}}');
    assert.equal(registered?.DOI, '10.5555/a');
  });

  it('of the journal “ArXiv” is a preprint, whichever field has its identifier', async () => {
    for (const place of [
      'url={https://arxiv.org/abs/2101.00001}',
      'doi={10.48550/arXiv.2101.00001}',
      'note={arXiv:2101.00001}',
    ]) {
      const csl = await first(`@article{a, title={A}, journal={ArXiv}, ${place}}`);
      assert.deepEqual(
        [csl?.type, csl?.archive_location, csl?.['container-title']],
        ['article', '2101.00001', undefined],
      );
    }
  });

  for (const [fields, server] of [
    // of Google Scholar, which takes a date or a number for pages
    ['journal={bioRxiv}, pages={2024--05}, publisher={Cold Spring Harbor Laboratory}', 'bioRxiv'],
    ['journal={arXiv e-prints}, pages={arXiv--2405}', 'arXiv'],
    ['journal={Available at SSRN 4567890}', 'SSRN'],
    ['journal={SSRN Electronic Journal}', 'SSRN'],
    // of the servers themselves
    ['journal={bioRxiv}, doi={10.1101/2024.05.02.123456}, elocation-id={2024.05.02.123456}', 'bioRxiv'],
    ['journal={Preprints}, doi={10.20944/preprints202405.1234.v1}, publisher={Preprints}', 'Preprints.org'],
    // of what lists in PubMed
    ['journal={medRxiv : the preprint server for health sciences}, doi={10.1101/2024.05.02.24123456}', 'medRxiv'],
    ['journal={bioRxiv [Preprint]}', 'bioRxiv'],
    ['doi={10.1101/2024.05.02.123456}', 'bioRxiv'],
  ] as const) {
    it(`is a preprint of ${server} with ${fields}`, async () => {
      const csl = await first(`@article{a, title={A}, year={2024}, ${fields}}`);
      assert.ok(csl !== undefined);
      assert.deepEqual(
        [csl.type, csl.genre, csl.publisher, csl['container-title'], csl.page, csl.number],
        ['article', 'preprint', server, undefined, undefined, undefined],
      );
      assert.deepEqual(await first(writeBibtex([csl])), csl);
    });
  }

  it('has the address of its page at SSRN by its number there', async () => {
    const read = async (fields: string): Promise<unknown> =>
      (await first(`@article{a, title={A}, journal={Available at SSRN 4567890}, ${fields}}`))?.URL;
    assert.equal(await read('year=2024'), 'https://ssrn.com/abstract=4567890');
    assert.equal(await read('url={https://a.example/1}'), 'https://a.example/1');
  });

  it('is a preprint where a paper of arXiv stands in the place of proceedings, or is told by its DOI alone', async () => {
    for (const entry of [
      '@inproceedings{a, title={A}, booktitle={arXiv preprint arXiv:2405.01234}}',
      '@article{a, title={A}, doi={10.48550/arXiv.2405.01234}}',
      '@article{a, title={A}, url={https://arxiv.org/abs/2405.01234}}',
    ]) {
      const csl = await first(entry);
      assert.deepEqual(
        [csl?.type, csl?.archive_location, csl?.['container-title']],
        ['article', '2405.01234', undefined],
        entry,
      );
    }
  });

  it('is no preprint where it has a journal or a publisher of its own, whatever its DOI', async () => {
    for (const [entry, type] of [
      ['@article{a, title={A}, journal={Lakes}, doi={10.1101/2024.05.02.123456}}', 'article-journal'],
      ['@article{a, title={A}, journal={bioRxiv}, doi={10.5555/lakes.1}}', 'article-journal'],
      ['@article{a, title={A}, journal={SSRN and Other Archives}}', 'article-journal'],
      ['@phdthesis{a, title={A}, school={Lakeside}, doi={10.48550/arXiv.2405.01234}}', 'thesis'],
      ['@inproceedings{a, title={A}, booktitle={POND}, url={https://arxiv.org/abs/2405.01234}}', 'paper-conference'],
    ] as const)
      assert.equal((await first(entry))?.type, type, entry);
  });

  for (const [tex, title] of [
    [
      String.raw`{{Growth of {\textless}i{\textgreater}E. coli{\textless}/i{\textgreater} in lakes}}`,
      'Growth of E. coli in lakes',
    ],
    [
      String.raw`CO{\textless}sub{\textgreater}2{\textless}/sub{\textgreater} at 10{\textless}sup{\textgreater}3{\textless}/sup{\textgreater} m`,
      'CO₂ at 10³ m',
    ],
    [
      String.raw`{\textless}scp{\textgreater}LAKE{\textless}/scp{\textgreater}: {\textless}b{\textgreater}a{\textless}/b{\textgreater}`,
      'LAKE: a',
    ],
    [String.raw`The $\less$i$\greater$bd$\less$/i$\greater$ lake, $<$i$>$E. coli$<$/i$>$`, 'The bd lake, E. coli'],
    [String.raw`Lakes where p $\less$ 0.05 $\greater$ 0`, 'Lakes where p < 0.05 > 0'],
    [String.raw`{\textless}lake{\textgreater} and $\less$lake$\greater$`, '<lake> and <lake>'],
    // the signs themselves, as an author and `writeBibtex` write them
    [String.raw`The \textless{}i\textgreater{} of HTML`, 'The <i> of HTML'],
  ] as const) {
    it(`is called ${title} where a program has escaped the tags of a publisher: ${tex}`, async () => {
      assert.equal((await first(`@article{a, title = {${tex}}}`))?.title, title);
    });
  }

  it('that is a page on the web with an identifier of arXiv is a preprint, as Better BibTeX has it', async () => {
    for (const [entry, type] of [
      ['@online{a, title={A}, eprint={2101.00001}, eprinttype={arXiv}, pubstate={prepublished}}', 'article'],
      ['@electronic{a, title={A}, eprint={2101.00001}, archiveprefix={arXiv}}', 'article'],
      ['@online{a, title={A}, url={https://arxiv.org/abs/2101.00001}}', 'article'],
      ['@online{a, title={A}, url={https://a.example/}, note={About arXiv:2101.00001}}', 'webpage'],
      ['@online{a, title={A}, url={https://a.example/}}', 'webpage'],
      ['@online{a, title={A}, eprint={2101.00001}, eprinttype={arXiv}, entrysubtype={webpage}}', 'webpage'],
    ] as const)
      assert.equal((await first(entry))?.type, type, entry);
  });

  for (const [entry, type, venue] of [
    ['@inproceedings{a, title={A}, booktitle={Submitted to The Ninth Conference on Lakes}}', 'article', 'Under review'],
    ['@article{a, title={A}, journal={Under review at Lake Letters}, year=2029}', 'article', 'Under review'],
    ['@article{a, title={A}, journal={Lake Letters}, note={Under review}}', 'article', 'Under review'],
    ['@article{a, title={A}, journal={投稿中}}', 'article', '在审'],
    ['@article{a, title={A}, journal={Submitted to Lakes}, eprint={2101.00001}, archiveprefix={arXiv}}', 'article', ''],
    ['@article{a, title={A}, journal={Lake Letters}, note={Submitted in May 2028, accepted}}', 'article-journal', ''],
    ['@article{a, title={A}, journal={Lake Letters}, volume=3, note={Submitted}}', 'article-journal', 'Lake Letters'],
    ['@article{a, title={A}, journal={Lakes}, eid={e123}, note={Submitted}}', 'article-journal', 'Lakes'],
    ['@article{a, title={A}, journal={Lakes}, number=4, note={Under review}}', 'article-journal', 'Lakes'],
    ['@article{a, title={A}, journal={Lakes}, doi={10.5555/a}, note={Under review}}', 'article-journal', 'Lakes'],
    [
      '@article{a, title={A}, journal={Lakes}, url={https://doi.org/10.5555/a}, note={Submitted}}',
      'article-journal',
      'Lakes',
    ],
    ['@article{a, title={A}, journal={Lakes}, note={Submitted 3 May 2028}}', 'article-journal', 'Lakes'],
    ['@article{a, title={A}, journal={Lakes}, note={Submitted on May 3, 2028}}', 'article-journal', 'Lakes'],
    ['@article{a, title={A}, journal={Lakes}, note={Submitted to Maritime Letters}}', 'article', 'Under review'],
    [
      '@article{a, title={A}, journal={L}, doi={10.48550/arXiv.2101.00001}, note={Submitted to Lakes}}',
      'article',
      'Under review',
    ],
    [
      '@inproceedings{a, title={A}, booktitle={ISL}, publisher={ACM}, doi={10.5555/a}, note={In submission}}',
      'paper-conference',
      'ISL',
    ],
    ['@incollection{a, title={A}, booktitle={Lakes}, doi={10.5555/a}, note={In submission}}', 'chapter', 'Lakes'],
    ['@article{a, title={A}, journal={Lakes Under Review}}', 'article-journal', 'Lakes Under Review'],
    ['@phdthesis{a, title={A}, school={Lakeside}, note={Submitted}}', 'thesis', ''],
  ] as const) {
    it(`was sent somewhere and has not appeared, or has: ${entry}`, async () => {
      const csl = await first(entry);
      assert.equal(csl?.type, type);
      if (venue !== '') assert.equal(csl['container-title'], venue);
      else assert.doesNotMatch(csl['container-title'] ?? '', /review|submitted/i);
    });
  }

  it('of a journal keeps the preprint it names, and stays one of the journal', async () => {
    const csl = await first('@article{a, title={A}, journal={J}, eprint={2101.00001v2}, archiveprefix={arXiv}}');
    assert.deepEqual(
      [csl?.type, csl?.['container-title'], csl?.archive_location, csl?.number],
      ['article-journal', 'J', '2101.00001', undefined],
    );
  });

  it('is read whatever stands in the file', async () => {
    for (const text of [
      '',
      '@',
      '@{',
      '@article',
      '@article{',
      '@article{a',
      '@article{a,',
      '@article{a,b',
      '@a{b,c=',
      '@a{b,c={',
      '@string{',
      '@comment{',
      '@a{b,t={$\\frac{1}$ \\begin{x} \\cite \\',
    ])
      assert.ok((await readBibtex(text)).entries.length <= 1, text);
  });
});
