import {fetchPage, headerOf, headersToKeep, type FetchedPage} from "../intake/fetch/index.ts";
import {sha256Of, type FetchedInput} from "../intake/index.ts";
import {StemmaError} from "../model/index.ts";
import {VERSION} from "../store/version.ts";
import type {Effects} from "../effects.ts";
import {numberIn} from "./args.ts";
import type {Args} from "./args.ts";
import {showProgress} from "./terminal.ts";

const ADDRESS = /^https?:\/\//iu;

/** The pages at those inputs that are addresses, or why they could not be had; one after the other. */
export async function fetchInputs(inputs: readonly string[], args: Args, effects: Effects): Promise<ReadonlyMap<string, FetchedInput | StemmaError>> {
  const fetched = new Map<string, FetchedInput | StemmaError>();
  for (const address of new Set(inputs.filter((input) => ADDRESS.test(input)))) {
    showProgress(`fetching ${address} …`, effects);
    fetched.set(address, await fetchOne(address, args));
  }
  return fetched;
}

async function fetchOne(address: string, args: Args): Promise<FetchedInput | StemmaError> {
  const maxBytes = numberIn(args, "max-bytes");
  try {
    return inputOf(await fetchPage(address, {allowPrivate: args.flags.has("allow-private"), version: VERSION, ...(maxBytes !== null && {maxBytes})}));
  } catch (error) {
    if (error instanceof StemmaError) return error;
    throw error;
  }
}

function inputOf(page: FetchedPage): FetchedInput {
  const charset = /;\s*charset\s*=\s*"?(?<name>[\w.:-]+)/iu.exec(headerOf(page.headers, "content-type") ?? "")?.groups?.name ?? null;
  return {bytes: page.bytes, charset, capture: {recordId: null, at: page.at, digest: `sha256:${sha256Of(page.bytes)}`, url: page.url, where: "fetched", headers: headersToKeep(page).map((pair) => pair.join(": ")), redirects: page.redirects}};
}
