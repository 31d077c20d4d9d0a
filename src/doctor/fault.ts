import type { HooksPathValue } from '../install/hooksPath.ts';

/** Something that keeps the guard from running, or that will. Data only; `src/messages` makes sentences of it. */
export type Fault =
  /** No `install` has been here. */
  | { readonly kind: 'notInstalled' }
  /** A variable that switches the guard off, where it is set. */
  | { readonly kind: 'switchedOff'; readonly variable: 'KEYGUARD' | 'HUSKY'; readonly place: string }
  /** git looks for hooks in another folder than the one that `install` has filled. */
  | {
      readonly kind: 'shadowed';
      readonly root: string;
      readonly value: HooksPathValue | null;
      readonly expected: string;
    }
  /** A sparse checkout leaves the folder of the hooks out, and will take them away. */
  | { readonly kind: 'outsideSparse'; readonly folder: string }
  /** A hook, or the folder of all of them, is not there. */
  | { readonly kind: 'missing'; readonly path: string }
  /** git passes over a hook that is not executable. */
  | { readonly kind: 'noRunBit'; readonly path: string }
  /** sh takes the carriage return for a part of the command. */
  | { readonly kind: 'windowsLines'; readonly path: string }
  /** A hook ends before it comes to keyguard's block, by what stands in this line. */
  | { readonly kind: 'endsBefore'; readonly path: string; readonly line: number; readonly text: string }
  /** The copy in the git directory and the package in node_modules differ. */
  | {
      readonly kind: 'oldBundle';
      readonly where: 'modules' | 'git';
      readonly old: string;
      readonly new: string;
    }
  /** A graphical client that does not read the shell's start files finds no node. */
  | { readonly kind: 'noNode'; readonly path: string; readonly initFile: string }
  /** The hook let a planted key pass, or stopped for another reason. */
  | { readonly kind: 'passed' }
  /** The same, where the block is not the first thing in the hook: what stands above may have ended it. */
  | { readonly kind: 'passedAbove'; readonly path: string; readonly line: number }
  | { readonly kind: 'stoppedOtherwise'; readonly line: string }
  | { readonly kind: 'tooLong'; readonly seconds: number };
