/**
 * For each pair of characters, minus the binary logarithm of the probability that the second follows the first in
 * words that people write, in quarter bits above '0'. Rows and columns: a–z, a digit, anything else.
 * Made by `scripts/train-letters.ts` from 24665 words; not to be edited.
 */
export const letterPairs: string = [
  'QB?@PNCYESJ=@>YB_=@:HJLLGURD<MHR=VOZ?@O;YW@Ji@BK;W``DUP?>RIP<RX>BX?CNW8Q[AI=DYVnO^N@',
  '@MOE8KLM=VRGLMBLXGDNDQTYNmP7@JA?IHLPOPTDF>MFK;<AQGNDJ\\T:?UJM=>W_8c^BSJ;UiCBHA`YZEiI>',
  'GQKV8LED?[UDKBDP]CCEEOVaNSO7;PQS9PWN>^TNGN>MVBH=D^S`L[R:FHADDECbWZP@A8=DYE?>TFbOcHXF',
  'B[OX7bXOFVPVXQ@JUN4UFHRbbVNFAKJH6KIQ>WSJMGFHXP?HHZN\\L_Q8@LNF9MPV;WP>RV=K^TCDCGUcB^U;',
  ':EPH9SQY=QRCDO?>lRDPHQRSHlH<AP???G<SDUKLOG@J[Q=;JITcMXQ<JDA@OHJYKRIA?9F@g;DCBHDPSW[C',
  ';WQN;SSGC\\O@KM>C];D=DORVMmG@\\QS\\\\\\\\\\IV\\N\\\\NVQON\\1\\L\\SVM?=QEI9KFV>aHHEH>PeCAAGISaGfV;',
  'EQDQ<MXDAbNKNNAD^P@;DJPWEbR7?QGJ:MRA;YXHISAGa?ACG\\NRC`L:DBEH@BCYBeU>B;QBk;>=USYO\\ZOK',
  '<VVT5TAg>^aUK[GUaRLPR\\\\[Xg:?;NOJ>\\PB=eVIS?=R_<?TTXBQT\\O<BQ?M=JUO@Z]KRPH<cOM9UVUVIcC8',
  'EHHMFKPQFYTGE<D:]NCEJULbSTO5<PMN5W]J@TLD]WAT]OPWJTPSNEI:IMMTTNU\\[\\MRGQ]SaRHU[W^JaY54',
  'BD?BBDGEBINFCEEASA>BFFFQQQ>=',
].join('');
