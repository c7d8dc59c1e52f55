/** What an author notes of a work, whatever becomes of it: `co-first author`, `120+ citations`. */
const ownNote =
  /\b(?:authors?(?:hip)?|contribut\w{1,6}|citations?|cited|awards?|oral|spotlight|highlight|stars|released)\b|作者|贡献|引用|共一|一作/i;

/** Whether words note something of a work that stays true once it has appeared. */
export function notesOfWork(text: string): boolean {
  return ownNote.test(text);
}
