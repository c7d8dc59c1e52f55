/** Texts that made some parser of Markdown or some rule slow, of about `size` characters each. */
export function hostileTexts(size: number): Readonly<Record<string, string>> {
  const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  return {
    'nested elements': fill('<div markdown="1">\n'),
    'nested spans': fill('<b>'),
    brackets: fill('['),
    'links that never end': fill('[a]('),
    'lines that begin with a number in brackets': fill('[1] Mei Lin. Lakes.\n'),
    'strong that never ends': fill('**a '),
    'emphasis within words': fill('a*b_c**d__'),
    'runs of backticks': Array.from({ length: Math.sqrt(2 * size) }, (_, at) => '`'.repeat(at)).join(' '),
    'quotes in quotes': fill('>'),
    'lists in lists': fill('- '),
    'fences that never end': fill('```x\n'),
    'comments that never end': fill('<!--'),
    'attributes that never end': fill('<a b="'),
    'attribute lists that never end': fill('{:.a\n'),
    pipes: fill('|'),
    terms: fill(': a\n'),
    'tags with quotes of a word processor': fill('<b id=“x”> '),
    'blocks in a line': fill('"q" <div class="x"> '),
    'cards in cards': fill(
      `${'<div class="a"><b></b>'.repeat(40)}${'<p>Mei Lin, Ada Reed. "All of the Lakes."</p>'.repeat(20)}${'</div>'.repeat(40)}\n`,
    ),
    'paper boxes that never end': fill(
      '<div class="paper-box"><div class="paper-box-text">\n\n**Mei Lin**, [Lakes](/lakes/)\n',
    ),
    'asterisks with blanks': fill('** a '),
    'unclosed Liquid': fill('{{ a | b: '),
  };
}
