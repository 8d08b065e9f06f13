import { type Identity } from '../rulebooks/schema/identity-schema.ts';

type Associate = Identity['associate'];

/** What is asked where the record says nothing of registrations; figure and gate say it alike, so that a row says it once. */
export function askWhenRegistered({ title }: Associate): string {
  return `The record does not say whether and when the ${title} registration was issued.`;
}

/** What is asked where the record names a registration that the rulebook does not know. */
export function askWhichRegistration({ title }: Associate, credential: string): string {
  return `The record names the registration "${credential}", which this rulebook does not know: is it the ${title}?`;
}
