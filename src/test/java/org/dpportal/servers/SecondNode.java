package org.dpportal.servers;

/** A second server that a test may treat badly. */
public final class SecondNode implements AutoCloseable {
    private final WildFly node;

    SecondNode(WildFly node) {
        this.node = node;
    }

    public String url() {
        return node.url();
    }

    /** As {@code kill -9}: no goodbye. */
    public void kill() {
        node.kill();
    }

    @Override
    public void close() {
        node.close();
    }
}
