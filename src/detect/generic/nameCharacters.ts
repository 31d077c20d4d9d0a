/** What names are made of. */
export const nameCharacters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.$';

/** What may follow a name that is given a value. */
export const nextCharacters = ' \t\r\n=:"\'`\\[])>(,|?!{<&*';
