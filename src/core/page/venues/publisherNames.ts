/** Who prints the works of many venues, as the source of an expression: houses, societies and series of proceedings. */
export const publisherSource = 'IEEE|ACM|AAAI|USENIX|PMLR|Springer|Elsevier|Wiley|MDPI';
