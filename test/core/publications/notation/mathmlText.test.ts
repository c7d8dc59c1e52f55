import assert from 'node:assert/strict';
import { mathmlToText } from '../../../../src/core/publications/notation/mathmlText';

const formulas: readonly (readonly [markup: string, text: string])[] = [
  ['<mi>K</mi>', 'K'],
  ['<mrow>\n <mi>x</mi>\n <mo>+</mo>\n <mn>1</mn>\n</mrow>', 'x+1'],
  ['<mml:msub><mml:mi>d</mml:mi><mml:mn>2</mml:mn></mml:msub>', 'd₂'],
  ['<msub><mrow><mi>L</mi></mrow><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>', 'Lᵢ₊₁'],
  ['<msup><mi>x</mi><mn>2</mn></msup>', 'x²'],
  ['<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>', 'x₁²'],
  // what Unicode has no raised or lowered form of
  ['<msup><mi>C</mi><mo>∗</mo></msup>', 'C∗'],
  ['<msup><mi>L</mi><mi>p</mi></msup>', 'L^p'],
  ['<msub><mi>M</mi><mo>⊙</mo></msub>', 'M_⊙'],
  ['<msub><mi>K</mi><mtext>ATP</mtext></msub>', 'K_ATP'],
  ['<msup><mi>n</mi><mrow><mn>1</mn><mo>/</mo><mi>k</mi></mrow></msup>', 'n^(1/k)'],
  ['<msub><mi>x</mi><mrow><mi>i</mi><mo>,</mo><mi>j</mi></mrow></msub>', 'x_(i,j)'],
  ['<mfrac><mn>1</mn><mn>2</mn></mfrac>', '1/2'],
  ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msup><mi>c</mi><mn>2</mn></msup></mfrac>', '(a+b)/c²'],
  ['<msqrt><mi>s</mi></msqrt>', '√s'],
  ['<msqrt><msub><mi>s</mi><mi>NN</mi></msub></msqrt>', '√s_NN'],
  ['<msqrt><mi>s</mi><mo>+</mo><mn>1</mn></msqrt>', '√(s+1)'],
  ['<mroot><mi>n</mi><mn>3</mn></mroot>', '³√n'],
  ['<mi>p</mi><mover accent="true"><mi>p</mi><mo>¯</mo></mover>', 'pp̄'],
  ['<mover><mi>O</mi><mo>~</mo></mover><mo>(</mo><mi>n</mi><mo>)</mo>', 'Õ(n)'],
  ['<mover><mi>AB</mi><mo>¯</mo></mover>', 'AB'],
  ['<mover><mi>X</mi><mtext>def</mtext></mover>', 'Xdef'],
  ['<mn>13</mn><mtext> TeV</mtext>', '13 TeV'],
  ['<mn>13</mn><mspace width="0.2em"/><mi>TeV</mi>', '13 TeV'],
  ['<mn>2</mn><mo>\u2062</mo><mi>n</mi>', '2n'],
  ['<mi>p</mi><mo><</mo><mi>q</mi><mo>></mo><mi>r</mi>', 'p<q>r'],
  ['<semantics><mi>x</mi><annotation encoding="application/x-tex">x < y</annotation></semantics>', 'x'],
  ['<semantics><mi>x</mi><annotation-xml encoding="MathML-Content"><ci>x</ci></annotation-xml></semantics>', 'x'],
  // not well-formed
  ['<mfrac><mn>1</mn><mrow><mn>2</mn></mfrac><mi>x</mi></mrow>', '1/2x'],
  ['<mfrac><mn>1</mn></mfrac>', '1'],
  ['<mi>x', 'x'],
  ['<mrow><mi>a</mi><mrow><mi>b', 'ab'],
];

describe('MathML as text', () => {
  for (const [markup, text] of formulas)
    it(`${JSON.stringify(markup)} → ${text}`, () => assert.equal(mathmlToText(markup), text));
});
