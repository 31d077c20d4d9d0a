import { type KnownError, usageError } from '../errors.ts';
import { hookMessages as messages } from '../messages/hooks.ts';

/** A configuration that a program cannot edit without a risk, and what a person is to add to it. */
export interface AddByHand extends KnownError {
  readonly toAdd: string;
}

export const addByHand = (file: string, toAdd: string): AddByHand =>
  Object.assign(usageError(messages.addByHand(file)), { toAdd });

export const isAddByHand = (error: unknown): error is AddByHand => error instanceof Error && 'toAdd' in error;
