/** A stop at the end, also inside marks: `**Vesper, O.**` */
export const endsSentence = /[.。](?:[*_`]{1,3}|<\/\w{1,8}>)?$/;
