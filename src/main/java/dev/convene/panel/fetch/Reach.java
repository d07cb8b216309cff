package dev.convene.panel.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Dns;

/**
 * Where files may be fetched from: the internet, and networks of the company's own that a setting allows. Whoever types an
 * address must not have the bot look around inside.
 */
final class Reach implements Dns {

    /** Of IPv4, what is not the internet (RFC 6890 and its kin). */
    private static final List<Network> INSIDE = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    private static final Network INTERNET_6 = Network.of("2000::/3");

    /** Of that, what leads back to an IPv4 address, and what is for examples. */
    private static final List<Network> INSIDE_6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<Network> allowed;

    /** @param allowed networks, as in {@code 10.1.0.0/16} */
    Reach(List<String> allowed) {
        this.allowed = allowed.stream().map(Network::of).toList();
    }

    boolean allows(InetAddress address) {
        return isAllowedInside(address) || isInternet(address);
    }

    /** Whether it is in one of the company's own networks, where a connection need not be encrypted. */
    boolean isAllowedInside(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.holds(address));
    }

    /** All of a host's addresses; none if one of them is forbidden, for then the host is not to be trusted. */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var addresses = Dns.SYSTEM.lookup(host);
        if (!addresses.stream().allMatch(this::allows)) {
            throw new ForbiddenAddress();
        }
        return addresses;
    }

    private static boolean isInternet(InetAddress address) {
        return address instanceof Inet6Address
                ? INTERNET_6.holds(address) && INSIDE_6.stream().noneMatch(network -> network.holds(address))
                : INSIDE.stream().noneMatch(network -> network.holds(address));
    }

    private static List<Network> networks(String... written) {
        return Stream.of(written).map(Network::of).toList();
    }
}
