const chemistry = /\\(?:ce|cf)\s?\{((?:[^{}]|\{[^{}]{0,30}\}){0,100})\}/g;

/** `\unit{…}` and `\si{…}`; `\qty{10}{…}` and `\SI{10}{…}` with the number before it. */
const quantity = /\\(?:SI|qty)\s?\{([^{}]{0,40})\}\s?\{([^{}]{0,100})\}|\\(?:si|unit)\s?\{([^{}]{0,100})\}/g;

const prefix = /^(?:atto|femto|pico|nano|micro|milli|centi|deci|hecto|kilo|mega|giga|tera|peta)$/;

/**
 * TeX with the commands of two packages as what anyone reads: `\ce{SO4^2-}` of mhchem with its numbers lowered and its charges raised, and
 * `\SI{10}{\kilo\pascal}` of siunitx as `10 kilopascal`.
 */
export function withoutPackages(tex: string): string {
  if (!/\\(?:c[ef]|SI|si|qty|unit)(?![A-Za-z])/.test(tex)) return tex;
  return tex
    .replace(chemistry, (_, formula: string) => chemicalFormula(formula))
    .replace(quantity, (_, number?: string, ofNumber?: string, alone?: string) =>
      number === undefined ? unitName(alone ?? '') : `${number} ${unitName(ofNumber ?? '')}`,
    );
}

/** Numbers of atoms, then charges: `SO4^2-`, `Ca^{2+}` and, at the end, `Na+`. */
function chemicalFormula(formula: string): string {
  return formula
    .replace(/<=>|<->/g, '⇌')
    .replace(/->/g, '→')
    .replace(/\^(?:\{([^{}]*)\}|(\d{0,2}[+-]|\d{1,3}))/g, (_, braced?: string, bare?: string) =>
      script('super', braced ?? bare),
    )
    .replace(/(?<=[\p{L}\d)\]])([+-])(?=$|[\s→⇌])/gu, (_, charge: string) => script('super', charge))
    .replace(/(?<=[\p{L})\]])_?(\d{1,3})/gu, (_, count: string) => script('sub', count));
}

function script(kind: 'sub' | 'super', text = ''): string {
  return `\\text${kind}script{${text}}`;
}

/** `kilopascal`, `metre per second`; a unit that is written out stays as it is. */
function unitName(unit: string): string {
  return unit.replace(/\\([A-Za-z]{1,20})\s?/g, (_, name: string) => (prefix.test(name) ? name : `${name} `)).trim();
}
