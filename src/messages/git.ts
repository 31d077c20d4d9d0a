export { git as gitMessages } from './en/git.ts';
