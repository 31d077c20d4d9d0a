/** What `\w` matches. */
export const wordCharacters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';

/** What names are made of. */
export const nameCharacters = `${wordCharacters}-.$`;

/** What may follow a name that is given a value or heads a column; one is the first byte of a wide colon, `：`. */
export const nextCharacters = ' \t\r\n=:"\'`\\[])>(,;|?!{<&*~\xef';
