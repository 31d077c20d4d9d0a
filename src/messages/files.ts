export { files as filesMessages } from './en/files.ts';
