import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's on the internet: of the machine itself, of a site, of links, of groups, and ways to wrap one in another. */
const NETWORKS = {
  ipv4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ],
  ipv6: [
    '::/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/32',
    '2001:db8::/32',
    '2002::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
  ],
} as const;

const PRIVATE = new BlockList();
for (const family of ['ipv4', 'ipv6'] as const)
  for (const network of NETWORKS[family]) {
    const [address = '', bits] = network.split('/');
    PRIVATE.addSubnet(address, Number(bits), family);
  }

/**
 * Whether a network address leads to somewhere that the internet does not reach; what is no address counts as such.
 * @param address - IPv4 or IPv6, without brackets; an IPv4 address in IPv6 dress is judged as the former.
 */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  return version === 0 || PRIVATE.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
