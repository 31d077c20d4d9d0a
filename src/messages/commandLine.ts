export { commandLine as commandLineMessages } from './en/commandLine.ts';
