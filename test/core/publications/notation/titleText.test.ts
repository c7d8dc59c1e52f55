import assert from 'node:assert/strict';
import { cleanTitle } from '../../../../src/core/publications/notation/titleText';

const titles: readonly (readonly [registered: string, shown: string])[] = [
  ['Patient Looms', 'Patient Looms'],
  ['Warp &amp; Weft', 'Warp & Weft'],
  ['Warp &amp;amp; Weft', 'Warp & Weft'],
  ['Weavers&amp;#39; Guilds', "Weavers' Guilds"],
  ['&lt;title&gt;Noise in threads&lt;/title&gt;', 'Noise in threads'],
  ['Costs of &lt;scp&gt;NSGA‐II&lt;/scp&gt; looms', 'Costs of NSGA‐II looms'],
  ['Yarn at p &lt; 0.05 and q > 3', 'Yarn at p < 0.05 and q > 3'],
  ['A<sub>90</sub> of CO<sub>2</sub> and x<sup>2</sup>', 'A₉₀ of CO₂ and x²'],
  // what is raised and no word means another number on the line; what is lowered is written there
  ['2<sup>O(n)</sup> of n<sup>1/2</sup> and Cre<sup>ERT2</sup>', '2^(O(n)) of n^(1/2) and CreERT2'],
  [
    'Bi<sub>0.5</sub>TiO<sub>3</sub> Looms<sup>®</sup> on the 21<sup>st</sup> Lake',
    'Bi0.5TiO₃ Looms® on the 21st Lake',
  ],
  [
    'Growth of<i>Milvus fictus</i>BS001 in the<i>Fictus</i>sp. strain',
    'Growth of Milvus fictus BS001 in the Fictus sp. strain',
  ],
  ['Lakes of the North<br>Boats and Harbours', 'Lakes of the North Boats and Harbours'],
  ['Lakes of the North: <BR/>Boats<br />, revised', 'Lakes of the North: Boats, revised'],
  ['<p>Lakes of the North</p><p>Boats and Micro-<br>harbours</p>', 'Lakes of the North Boats and Micro-harbours'],
  ['The <i>N</i>-body problem and <i>p</i>53', 'The N-body problem and p53'],
  [
    'Panel for\n                    <i>KRAS</i>\n                    /\n                    <i>NRAS</i>\n                    , revised',
    'Panel for KRAS/NRAS, revised',
  ],
  [
    'Points for<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML" alttext="$d$"><mml:mi>d</mml:mi></mml:math>-complete spaces',
    'Points for d-complete spaces',
  ],
  ['Dual <math id="M1">\n   <mi>K</mi>\n  </math>-g-Frames', 'Dual K-g-Frames'],
  [
    'On <math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn><annotation encoding="application/x-tex">x^2+1</annotation></math>',
    'On x²+1',
  ],
  // IEEE: the formula in TeX alone, blanks of layout around it
  [
    'Learning <inline-formula> <tex-math notation="LaTeX">$\\ell _{1}$ </tex-math></inline-formula>-Lakes',
    'Learning ℓ₁-Lakes',
  ],
  ['Fast <tex Notation="TeX">$k$</tex>-NN Lakes', 'Fast k-NN Lakes'],
  ['Lakes of<inline-formula> <tex-math>k</tex-math> </inline-formula>rivers', 'Lakes of k rivers'],
  ['Lakes (<inline-formula> <tex-math>p<q_1</tex-math></inline-formula>)', 'Lakes (p<q₁)'],
  // Springer: the formula twice or three times
  [
    'On <inline-formula><alternatives><mml:math><mml:mi>K</mml:mi></mml:math><inline-graphic xlink:href="x.gif"/></alternatives></inline-formula>-lakes',
    'On K-lakes',
  ],
  [
    'The<jats:inline-formula><jats:alternatives><jats:tex-math>$$K<2$$</jats:tex-math><mml:math><mml:mi>K</mml:mi></mml:math></jats:alternatives></jats:inline-formula>lakes and <tex-math>$L$</tex-math>',
    'The K lakes and L',
  ],
  [
    'On <alternatives><mml:math><mml:mi>K</mml:mi></mml:math><tex-math>$$K$$</tex-math></alternatives>-lakes',
    'On K-lakes',
  ],
  ['Spin-<mml:math><mml:mfrac><mml:mn>1</mml:mn><mml:mn>2</mml:mn></mml:mfrac></mml:math> chains', 'Spin-1/2 chains'],
  [
    'At <mml:math><mml:msqrt><mml:mi>s</mml:mi></mml:msqrt><mml:mo>=</mml:mo><mml:mn>13</mml:mn><mml:mtext> TeV</mml:mtext></mml:math>',
    'At √s=13 TeV',
  ],
  ['Looms in $\\mathcal{O}(n^2)$ time at $\\sqrt{s}=7$ TeV', 'Looms in O(n²) time at √s=7 TeV'],
  ['From $100 to $200 a loom', 'From $100 to $200 a loom'],
  ['{BERT} weaves na{\\"\\i}ve G\\"odel cloth', 'BERT weaves naïve Gödel cloth'],
  ['Costs rise by 5\\% \\& more', 'Costs rise by 5% & more'],
  ['一种虚构织机的方法[J].', '一种虚构织机的方法'],
  // F1000 and its sisters say behind the title how far its review is
  ['A Loom Atlas [version 1; peer review: 2 approved, 1 not approved]', 'A Loom Atlas'],
  ['A Loom Atlas [v2; ref status: indexed, http://weave.example/1ab]', 'A Loom Atlas'],
  ['A Loom Atlas [version 2]', 'A Loom Atlas [version 2]'],
  ['A loom of its own.', 'A loom of its own'],
  ['Made in the U.S.A.', 'Made in the U.S.A.'],
  ['Caf\u00adé', 'Café'],
  ['  ', ''],
];

describe('Registered title', () => {
  for (const [registered, shown] of titles)
    it(`${JSON.stringify(registered)} → ${shown}`, () => assert.equal(cleanTitle(registered), shown));

  it('reads hostile titles', () => {
    for (const piece of [
      '<i>',
      '<math>',
      '<math><mfrac>',
      '</mi>',
      '<tex-math>',
      '<inline-formula> ',
      '&amp;',
      '$x',
      '{\\"',
      '<mml:math ',
      '\n',
      '<sub>',
      '<msub><mi>',
    ]) {
      assert.equal(typeof cleanTitle(piece.repeat(20_000)), 'string');
    }
  });
});
