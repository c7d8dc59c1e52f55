import assert from 'node:assert/strict';
import { readableLetters } from '../../../src/core/text/readableLetters';

const texts: readonly (readonly [registered: string, read: string, what: string])[] = [
  ['Lakes \u0096 \u0093rivers\u0094\u0085', 'Lakes – “rivers”…', 'signs of Windows-1252'],
  ['Lin\u0092s \u0080uro, \u008auma', 'Lin’s €uro, Šuma', 'letters of Windows-1252'],
  ['Vand\u0090œuvre', 'Vandœuvre', 'what Windows-1252 does not have'],
  ['Lakes\u0000 and\u001b[2J rivers\u007f', 'Lakes and[2J rivers', 'control characters'],
  ['Lakes\r\n\tand\u2028rivers', 'Lakes and rivers', 'line breaks and tabs'],
  ['Lakes \u202egnp.exe\u202c and \u2066rivers', 'Lakes gnp.exe and rivers', 'what turns the direction of a line'],
  ['Lakes\ufffe \ud83cand rivers\u{1ffff}', 'Lakes and rivers', 'noncharacters and halves of pairs'],
  ['دریاچه\u200cها 🌊 क्\u200dष', 'دریاچه\u200cها 🌊 क्\u200dष', 'nothing of what a script needs'],
];

describe('a text of a record is read without', () => {
  for (const [registered, read, what] of texts) it(what, () => assert.equal(readableLetters(registered), read));
});
