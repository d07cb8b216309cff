package dev.convene.panel.fetch;

import java.net.UnknownHostException;

/** The address leads to where nothing may be fetched from. */
final class ForbiddenAddress extends UnknownHostException {

    ForbiddenAddress() {
        super("not on the internet");
    }
}
