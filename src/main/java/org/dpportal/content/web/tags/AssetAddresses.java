package org.dpportal.content.web.tags;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Where the styles, script, fonts and pictures lie. The build puts a hash of the content into each address, so that browsers may keep
 * a file for a year and still see a change at once.
 */
final class AssetAddresses {
    private static final Properties ADDRESSES = load();

    private AssetAddresses() {}

    static String of(String name) {
        String address = ADDRESSES.getProperty(name);
        if (address == null) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return address;
    }

    private static Properties load() {
        Properties addresses = new Properties();
        try (InputStream in = AssetAddresses.class.getResourceAsStream("/assets.properties")) {
            if (in != null) {
                addresses.load(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return addresses;
    }
}
