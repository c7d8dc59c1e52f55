import assert from 'node:assert/strict';
import { areOtherPatents } from '../../../../src/core/publications/matching/patentNumbers';

describe('two numbers of patents', () => {
  const cases: readonly (readonly [one: string, other: string, areOthers: boolean])[] = [
    ['CN112345678A', 'CN112345678B', false],
    ['CN 112345678 B', 'CN112345678', false],
    ['CN112345678A', 'CN212345999U', true],
    ['CN112345678A', 'ZL202010123456.7', false],
    ['CN112345678A', 'ZL202020123456.7', true],
    ['202010123456.7', 'ZL202010123456.7', false],
    ['202010123456.7', '202010123457.5', true],
    ['US 10,948,123 B2', 'US10948123', false],
    ['US 10,948,123', 'US 11,948,123', true],
    ['US Patent 10,948,123', 'US10948123B2', false],
    ['US Patent App. 15/123,456', 'US 15/123,457', true],
    ['US 15/123,456', 'US 10,948,123', false],
    ['US 2020/0123456 A1', 'US 10,948,123 B2', false],
    ['US10948123B2', 'CN112345678A', true],
    ['TW I123456 B', 'TWI123456', false],
    ['TWI123456B', 'TWM123456U', false],
    ['TWI123456B', 'TWI123457B', true],
    ['GB2601234 A', 'EP2601234A1', true],
    ['U.S. Patent No. 10,948,123', 'US10948123B2', false],
    ['U.S. Patent No. 10,948,123', 'US 10,948,124', true],
    ['PCT/CN2029/123456', 'PCT/CN2029/123457', true],
    ['PCT/CN2029/123456', 'CN112345678A', false],
    ['KR 10-2029-0123456', 'KR1020290123456A', false],
    ['KR 10-2029-0123456', 'KR 10-1234567 B1', false],
    ['特開2029-123456', 'JP 2029-123456 A', false],
    ['特開2029-123456', 'JP 2029-123457 A', true],
    ['特願2029-100100', '特開2029-200200', false],
    ['特願2029-100100', '特願2029-200200', true],
    ['特表2029-512345', '特開2029-200200', false],
    ['特許第6123456号', '特開2029-200200', false],
    ['特許第6123456号', 'JP 6123457 B2', true],
    ['JP 2029-100100', 'JP 2029-200200 A', false],
    ['JP 2029-100100', '特願2029-200200', false],
    ['KR 10-2029-0123456', 'KR 10-2029-0200200 A', false],
    ['KR 10-2029-0123456 A', 'KR 10-2029-0200200 A', true],
    ['JP 2029-100100', 'US 10,948,123 B2', true],
    ['', 'CN112345678A', false],
  ];
  for (const [one, other, areOthers] of cases)
    it(`${one} and ${other} are ${areOthers ? 'two patents' : 'of one patent, or may be'}`, () => {
      assert.equal(areOtherPatents(one, other), areOthers);
      assert.equal(areOtherPatents(other, one), areOthers);
    });
});
