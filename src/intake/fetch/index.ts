export {isPrivateAddress} from "./addresses.ts";
export {fetchPage, headerOf, headersToKeep, type FetchedPage, type FetchOptions} from "./fetch-page.ts";
export {systemNetwork, type NetworkEffects} from "./network.ts";
