import { expect, test } from 'vitest';
import { isPublicAddress } from '../src/is-public-address.ts';

const closed = `127.0.0.1 10.1.2.3 100.64.0.1 169.254.169.254 172.31.0.1 192.168.1.1 224.0.0.1 0.0.0.0 255.255.255.255
  :: ::1 fe80::1 fc00::1 ff02::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 2002:7f00:1:: localhost`.split(/\s+/u);

test.each(closed)('"%s" is no address of the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '1.1.1.1', '100.128.0.1', '172.32.0.1', '2606:4700::1111'])('%s is one', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});
