export {isPrivateAddress} from "./addresses.ts";
export {fetchPage, headerOf, type FetchedPage, type FetchOptions} from "./fetch-page.ts";
export {systemNetwork, type NetworkEffects} from "./network.ts";
