package org.dpportal.house;

import java.util.Map;
import java.util.TreeMap;

/** The pictures that Easy Read may show: those of the manifest, by name, each with what it means in plain English. */
final class PictureNames {
    private PictureNames() {}

    static Map<String, String> of(House house) {
        Map<String, String> meanings = new TreeMap<>();
        House.files(house.tree().resolve("easy-read/pictures"), "manifest.properties").stream()
                .flatMap(manifest -> House.read(manifest).lines())
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .forEach(line -> meanings.put(
                        line.substring(0, line.indexOf('=')).strip(),
                        line.substring(line.lastIndexOf('|') + 1).strip()));
        return meanings;
    }
}
