/** What gives a name a value, or compares it with one, with the blanks behind it. */
export const operator =
  /(?:\*\*:|:\*\*|:{1,3}=|\.=|=>|<-|={1,3}|!={1,2}|\+=|\|\|=|\?\?=|\?=|->|:-|:|\|\||\?\?|\?:|\|(?=[^|\r\n]{6,200}\|)|or\b|~=|<>|-?(?:eq|ne)\b|\\\\(?= )|isEqualToString:|\xef\xbc[\x9a\x9d]|\xe2(?:\x86\x92|\x80\x94))\s{0,40}/y;
