package dev.convene.panel.fetch;

import java.net.InetAddress;

/**
 * A part of the internet, as in {@code 10.0.0.0/8}.
 *
 * @param bits how many of the address's first bits must be the same
 */
record Network(byte[] address, int bits) {

    /** @throws IllegalArgumentException if it is not written like one; without a length, one address */
    static Network of(String written) {
        var slash = written.indexOf('/');
        var address = address(slash < 0 ? written : written.substring(0, slash));
        var most = address.length * 8;
        var bits = slash < 0 ? most : Integer.parseInt(written.substring(slash + 1));
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("No network: " + written);
        }
        return new Network(address, bits);
    }

    boolean holds(InetAddress other) {
        var there = other.getAddress();
        if (there.length != address.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % 8;
            if ((there[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] address(String literal) {
        try {
            return InetAddress.ofLiteral(literal.strip()).getAddress();
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("No network: " + literal);
        }
    }
}
