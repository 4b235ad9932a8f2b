package no.ildsjel.playground;

import java.net.InetAddress;

/** The configuration would let others than this machine act as anybody. */
class OpenPlayground extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OpenPlayground(InetAddress address) {
        super("The playground lets anybody act as anybody, so it listens on the loopback address only, but"
                + " server.address is " + address.getHostAddress());
    }
}
