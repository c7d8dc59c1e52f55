import assert from 'node:assert/strict';
import { article, cursor, inserted, lines } from './inserting';

describe('Inserting a publication among cards in HTML', () => {
  it('has a card of its own, where a wrapper around each body is the card', () => {
    const card = (title: string, names: string, year: number): string =>
      lines(
        '<div class="card mb-3">',
        '  <div class="card-body">',
        `    <h5 class="card-title">${title}</h5>`,
        `    <p class="card-text">${names}</p>`,
        `    <p class="card-text"><i>Journal of Invented Textiles</i>, ${year}</p>`,
        '  </div>',
        '</div>',
      ).trimEnd();
    const old = card('How to Spin Very Long Threads', 'Mo Yan, Odile Vesper', 2022);
    const cards = [cursor + card('A Loom That Never Tires', 'Odile Vesper, Mo Yan', 2023), old];
    const page = (all: readonly string[]): string => lines('# Papers', '', '<div class="row">', ...all, '</div>', '');
    const added = card('Patient Looms in Linear Time', 'Odile Vesper, Ivo Brandt', 2024);
    assert.equal(inserted(page(cards), article), page([added, ...cards]).replace(cursor, ''));
  });
});
