import type { Alignment, KramdownElement } from '../tree';
import { namedCharacter } from './characters';
import type { Printing } from './printing';
import { spaces } from './spaces';

/** A table: head cells in the head, each cell aligned as its column, empty cells with a space that does not break. */
export function printTable(printer: Printing, table: KramdownElement, indent: number): string {
  const alignment = table.details?.alignment ?? [];
  let sections = '';
  for (const section of table.children) {
    const cellName = section.type === 'thead' ? 'th' : 'td';
    let rows = '';
    for (const row of section.children) {
      let cells = '';
      row.children.forEach((cell, column) => {
        cells += printCell(printer, cell, cellName, alignment[column] ?? 'default', indent + 6);
      });
      rows += wrap(printer, 'tr', row, cells, indent + 4);
    }
    sections += wrap(printer, section.type, section, rows, indent + 2);
  }
  return wrap(printer, 'table', table, sections, indent);
}

function wrap(printer: Printing, name: string, node: KramdownElement, content: string, indent: number): string {
  const margin = spaces(indent);
  return printer.printed(node, `${margin}<${name}${printer.attributes(node)}>\n${content}${margin}</${name}>\n`);
}

function printCell(printer: Printing, cell: KramdownElement, name: string, align: Alignment, indent: number): string {
  const content = printer.children(cell, indent + 2);
  let attributes = cell.attributes;
  if (align !== 'default') {
    const style = attributes.get('style');
    attributes = new Map(attributes).set('style', `${style === undefined ? '' : `${style}; `}text-align: ${align}`);
  }
  const text = content === '' ? namedCharacter('nbsp', printer.options) : content;
  return printer.printed(cell, `${spaces(indent)}<${name}${printer.attributes(cell, attributes)}>${text}</${name}>\n`);
}
