import {lookup as lookUp} from "node:dns/promises";
import type {LookupAddress} from "node:dns";
import {isPrivateAddress} from "./addresses.ts";

/** The network and the clock as fetching sees them; tests give their own. */
export interface NetworkEffects {
  /** The addresses of a host. Throws the platform's error (`ENOTFOUND`, `EAI_AGAIN`). */
  readonly lookUp: (host: string) => Promise<readonly LookupAddress[]>;
  /** Whether an IP address is not of the public internet. */
  readonly isPrivate: (address: string) => boolean;
  /** Certificates that are trusted instead of the platform's; those when left out. */
  readonly certificates?: string;
  /** Now, as `2031-07-03T08:00:00.000Z`. */
  readonly now: () => string;
}

export const systemNetwork: NetworkEffects = {
  lookUp: (host) => lookUp(host, {all: true, verbatim: true}),
  isPrivate: isPrivateAddress,
  now: () => new Date().toISOString(),
};
