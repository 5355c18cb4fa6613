import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../../src/sources/web/public-address.ts";

const PUBLIC = ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:8.8.8.8"];

const INSIDE = {
  "this host": ["0.0.0.0", "::"],
  loopback: ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1", "::ffff:7f00:1"],
  private: ["10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12:3456::1"],
  "link-local and metadata": ["169.254.169.254", "fe80::1", "fe80::1%eth0", "::ffff:169.254.169.254"],
  "a provider's own": ["100.64.0.1", "100.127.255.254"],
  multicast: ["224.0.0.1", "239.255.255.250", "ff02::1"],
  broadcast: ["255.255.255.255"],
  reserved: ["240.0.0.1", "192.0.0.1"],
  documentation: ["192.0.2.1", "198.51.100.7", "203.0.113.9", "2001:db8::1"],
  benchmarks: ["198.18.0.1"],
  "IPv4 behind a gateway": ["64:ff9b::7f00:1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "2001:0:7f00:1::"],
  "no address": ["localhost", "", "127.1.1.1.1"],
};

describe("public addresses", () => {
  it.each(PUBLIC)("has %s among them", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(Object.entries(INSIDE).flatMap(([kind, all]) => all.map((address) => [address, kind])))(
    "leaves out %s (%s)",
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );
});
