import assert from 'node:assert/strict';
import { latexToText } from '../../../../src/core/publications/notation/latexText';

const texts: readonly (readonly [latex: string, text: string])[] = [
  ['Patient Looms', 'Patient Looms'],
  ['G\\"odel and {\\\'E}mile na{\\"\\i}ve in \\v{C}esk\\\'y', 'Gödel and Émile naïve in Český'],
  ['Looms at 5\\% \\& more', 'Looms at 5% & more'],
  [
    'Lakes of 13\\,TeV, $13\\,\\mathrm{TeV}$, 13~TeV and $13\\;\\text{TeV}$',
    'Lakes of 13 TeV, 13 TeV, 13 TeV and 13 TeV',
  ],
  // letters with a sign over them
  ['Lakes in $\\tilde{O}(n)$', 'Lakes in Õ(n)'],
  ['Lakes in $\\widetilde{\\mathcal{O}}(\\sqrt{T})$', 'Lakes in Õ(√T)'],
  ['$B\\bar{B}$ and $p\\bar p$ at $\\hat{\\theta}$ with $\\vec{x}$', 'BB̄ and pp̄ at θ̂ with x⃗'],
  ['Lakes in \\tilde{O}(n)', 'Lakes in Õ(n)'],
  ['The line $\\overline{AB}$', 'The line AB'],
  // what is raised behind a word is a part of it, as in `<sup>`, and no exponent
  ['BRAF$^{V600E}$ and $BRAF^{V600E}$ lakes', 'BRAFV600E and BRAFV600E lakes'],
  ['Ca$^{2+}$ of the $n^{th}$ and the 12$^{th}$ lake', 'Ca²⁺ of the nth and the 12th lake'],
  ['$n^{kp}$, n$^{k,p}$ and $AB^{CD}$ lakes', 'n^(kp), n^(k,p) and AB^(CD) lakes'],
  ['Deep$^{k,p}$ and Deep$_{k,p}$ lakes', 'Deep^(k,p) and Deep_(k,p) lakes'],
  // fractions and roots
  ['Spin-$\\frac{1}{2}$ lakes', 'Spin-1/2 lakes'],
  ['Spin-$\\frac12$ and \\frac{3}{2}', 'Spin-1/2 and 3/2'],
  ['$\\frac{a+b}{n^{2}}$ of $\\dfrac{\\sqrt{s}}{2}$', '(a+b)/n² of √s/2'],
  ['$\\sqrt{s_{NN}}$, $\\sqrt{n+1}$, $\\sqrt[3]{n}$, $\\sqrt2$', '√s_NN, √(n+1), ³√n, √2'],
  // scripts
  ['$x^{2}$, $x_i^2$, $\\ell _{1}$', 'x², xᵢ², ℓ₁'],
  ['In $n^{1+o(1)}$ steps', 'In n^(1+o(1)) steps'],
  ['In $2^{O(\\log^{2} n)}$ steps', 'In 2^(O(log² n)) steps'],
  ['A lake of 5 M$_\\odot$', 'A lake of 5 M_⊙'],
  ['$L^p$ and $C^*$-lakes, $x_{i,j}$', 'L^p and C*-lakes, x_(i,j)'],
  ['In $O(n\\log n)$ and $O(n \\log\\log n)$', 'In O(n log n) and O(n log log n)'],
  ['$B \\to K\\mu^+\\mu^-$ and $2\\times 2$ lakes', 'B → Kμ⁺μ⁻ and 2×2 lakes'],
  ['$\\left(\\frac{1}{2}', '$(1/2'],
  ['From $100 to $200 a loom', 'From $100 to $200 a loom'],
  ['Looms of \\$5 and \\$6', 'Looms of $5 and $6'],
  // commands of text
  ['CO\\textsubscript{2} and LoRA\\textsuperscript{+}', 'CO₂ and LoRA⁺'],
  ['The 12\\textsuperscript{th} lake, Loom\\textsuperscript{\\textregistered}', 'The 12th lake, Loom®'],
  ['Loom{\\textregistered} and \\textregistered{} and Lake\\texttrademark', 'Loom® and ® and Lake™'],
  ['At 45\\textdegree{}, 45\\textdegree C, 45$^\\circ$C and 45$^{\\circ}$', 'At 45°, 45°C, 45°C and 45°'],
  ['10\\,$\\upmu$m, 10 \\textmu m and 10~$\\mu$m', '10 μm, 10 μm and 10 μm'],
  [
    '{\\bfseries Lakes} of {\\itshape rivers}, \\underline{old} and \\textcolor{red}{new}',
    'Lakes of rivers, old and new',
  ],
  ['\\href{https://lakes.example/a}{Lakes} and \\url{https://lakes.example}', 'Lakes and https://lakes.example'],
  ['Lakes\\footnote{Of {the} North} and rivers\\thanks{Funded}', 'Lakes and rivers'],
  ['{\\LaTeX} for \\LaTeX{} users', 'LaTeX for LaTeX users'],
  // a brace that an accent stands behind is closed by its own
  ["{\\'Etude de la th\\'eorie}", 'Étude de la théorie'],
  ["{\\'E}tude \\'{e}t\\'e, {\\v{C}}esk\\'y, \\v{C}esk\\'y and {\\v Cesk\\'y}", 'Étude été, Český, Český and Český'],
  ['N\\d{a}m of \\th{}e \\DH{}', 'Nạm of þe Ð'],
  // signs of formulas
  ['$\\lVert x \\rVert$, $\\|x\\|$, $\\lvert x \\rvert$ and $\\langle x \\rangle$', '‖x‖, ‖x‖, |x| and ⟨x⟩'],
  ['$A \\Rightarrow B$, $\\emptyset$ and $x \\ll y$', 'A ⇒ B, ∅ and x ≪ y'],
  ['$\\Bbb S^2$, $\\germ{sl}_2$, $\\scr H$ and $\\bold R$', 'S², sl₂, H and R'],
  ['Loom$^{\\rm TM}$, $A^\\top$ and O(n\\textsuperscript{1/2})', 'Loom™, A^⊤ and O(n^(1/2))'],
  // commands of packages, and of nobody
  ['\\ce{CO2}, \\ce{Na+} and \\ce{SO4^2-} at \\SI{10}{\\kilo\\pascal}', 'CO₂, Na⁺ and SO₄²⁻ at 10 kilopascal'],
  ['\\hilite{Lakes} and $\\hilite{x}$ by \\ours{}', 'Lakes and x by ours'],
  // quotes and dashes, also where nothing else is LaTeX
  ["``Why Lakes?'': A study --- of water", '“Why Lakes?”: A study — of water'],
  ["{BERT} and ``the `old' lakes''", "BERT and “the `old' lakes”"],
  ['Rivers 1990--2020 -- a survey', 'Rivers 1990–2020 – a survey'],
  ['The --all option', 'The --all option'],
  ["Lakes of 5'' and 6''", "Lakes of 5'' and 6''"],
];

describe('LaTeX as text', () => {
  for (const [latex, text] of texts) it(`${latex} → ${text}`, () => assert.equal(latexToText(latex), text));

  it('reads hostile texts', () => {
    for (const piece of ['$', '{', '}', '$\\frac{', '\\bar', '$^', '``', '--', '\\sqrt{', '$\\'])
      assert.equal(typeof latexToText(piece.repeat(20_000)), 'string');
  });
});
