/** `🎓 ` of `🎓 Education`, with the blanks behind it, as the template has one before each heading; empty where there are no words behind it. */
export function leadingEmoji(title: string): string {
  return (
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f|\u200d)+[ \t]*(?=\S)/u.exec(
      title,
    )?.[0] ?? ''
  );
}
