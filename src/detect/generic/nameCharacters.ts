/** What names are made of. */
export const nameCharacters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.$';

/** What may follow a name that is given a value or heads a column; one is the first byte of a wide colon, `：`. */
export const nextCharacters = ' \t\r\n=:"\'`\\[])>(,;|?!{<&*~\xef';
