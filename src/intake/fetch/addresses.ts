import {BlockList, isIP, isIPv4} from "node:net";

/** Networks that are not the public internet, from the IANA registries of special-purpose addresses (RFC 6890 and later). */
const RESERVED = [
  "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24",
  "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
];

/** Of IPv6 only the global unicast addresses are public, without those that stand for an IPv4 address or for documents. */
const GLOBAL_WIDE = "2000::/3";
const RESERVED_WIDE = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const reserved = listOf(RESERVED, "ipv4");
const globalWide = listOf([GLOBAL_WIDE], "ipv6");
const reservedWide = listOf(RESERVED_WIDE, "ipv6");

function listOf(networks: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, bits] = network.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/**
 * Whether an IP address is not one of the public internet: private, loopback, link-local, shared by a provider, multicast, reserved, or an
 * IPv6 address that stands for an IPv4 address. True for what is no IP address.
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/gu, "").split("%")[0];
  if (isIP(plain) === 0) return true;
  if (isIPv4(plain)) return reserved.check(plain, "ipv4");
  return !globalWide.check(plain, "ipv6") || reservedWide.check(plain, "ipv6");
}
