/**
 * Whether the text ends where the key of Azure's storage emulator is given, which is everybody's.
 * https://learn.microsoft.com/azure/storage/common/storage-connect-azurite#use-a-well-known-storage-account-and-key
 */
export const isEmulatorKey = (before: string): boolean =>
  before.endsWith('AccountName=devstoreaccount1;AccountKey=');
