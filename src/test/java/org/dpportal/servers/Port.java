package org.dpportal.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A port of this machine: chosen by a variable, or any free one. */
record Port(int number, String variable) {
    static Port chosen(String variable, int usual) {
        String text = System.getenv(variable);
        if (text == null || text.isBlank()) {
            return new Port(usual, variable);
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0 && number < 65536) {
                return new Port(number, variable);
            }
        } catch (NumberFormatException e) {
            // said below, together with a number that is out of range
        }
        throw new Refused(variable + " is \"" + text + "\", but a port is a number from 1 to 65535.");
    }

    static Port free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Port(socket.getLocalPort(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Refused if something else already listens there */
    void mustBeFree(String server) {
        boolean taken = answers();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 1);
        } catch (IOException e) {
            taken = true;
        }
        if (taken) {
            throw new Refused("Port " + number + ", meant for " + server + ", is taken by another program.\n"
                    + "Stop that program, or choose another port: " + variable + "=" + (number + 1000) + " ./dev up");
        }
    }

    boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
