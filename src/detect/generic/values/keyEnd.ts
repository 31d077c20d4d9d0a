/** What ends a key of an object in quotes. */
export const keyEnd = /[\\"'`]{1,4}(?:\)?\s{0,4}:|\s{0,40}=(?!=))/y;
