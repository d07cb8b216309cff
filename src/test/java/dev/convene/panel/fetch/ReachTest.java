package dev.convene.panel.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever types an address must not have the bot look around inside. */
class ReachTest {

    private final Reach reach = new Reach(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1"
            })
    void whatIsInsideIsNotReached(String address) {
        assertThat(reach.allows(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "11.0.0.1", "172.32.0.1", "192.167.255.255", "2a00:1450::1"})
    void theInternetIs(String address) {
        assertThat(reach.allows(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void aSettingAllowsOneNetworkAndNoOther() {
        var allowed = new Reach(List.of("10.1.0.0/16", "fd00:1::/32"));

        assertThat(allowed.allows(InetAddress.ofLiteral("10.1.255.1"))).isTrue();
        assertThat(allowed.allows(InetAddress.ofLiteral("10.2.0.1"))).isFalse();
        assertThat(allowed.allows(InetAddress.ofLiteral("fd00:1:2::3"))).isTrue();
        assertThat(allowed.allows(InetAddress.ofLiteral("fd00:2::3"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "intranet", "10.0.0.0/x", ""})
    void aSettingThatNamesNoNetworkIsRefused(String network) {
        assertThatThrownBy(() -> new Reach(List.of(network))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameThatLeadsInsideIsNotReached() {
        assertThatThrownBy(() -> reach.lookup("localhost")).isInstanceOf(ForbiddenAddress.class);
    }

    @Test
    void aNameThatLeadsNowhereIsNotForbidden() {
        assertThatThrownBy(() -> reach.lookup("nobody.invalid"))
                .isInstanceOf(UnknownHostException.class)
                .isNotInstanceOf(ForbiddenAddress.class);
    }
}
