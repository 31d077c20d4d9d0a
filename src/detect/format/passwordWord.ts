/** The format of a password without spaces, in quotes or not, of 8 to `most` characters; what no name or path begins with. */
export const passwordWord = (most = 60): string =>
  `{quote=["'\`]:0-1}<{[A-Za-z0-9!#$%@^_]:1}{[A-Za-z0-9!#$%*+./:=?@^_~|-]:7-${most - 1}}>`;
