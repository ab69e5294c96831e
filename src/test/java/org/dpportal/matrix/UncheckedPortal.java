package org.dpportal.matrix;

import java.nio.file.Path;
import org.dpportal.representation.UncheckedAuthority;
import org.dpportal.representation.UncheckedStatements;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The portal with its own checks taken out: whoever asks is believed to act for anybody with every scope, and no statement asks for a person
 * or a council any more. It exists in tests only.
 */
final class UncheckedPortal {
    private UncheckedPortal() {}

    static Path build() {
        Path war = Path.of("target/unchecked.war");
        WebArchive portal = ShrinkWrap.create(ZipImporter.class, "unchecked.war")
                .importFrom(Path.of("target/portal.war").toFile())
                .as(WebArchive.class);
        String units = new String(read(portal), java.nio.charset.StandardCharsets.UTF_8);
        portal.delete("/WEB-INF/classes/META-INF/persistence.xml");
        portal.addAsResource(
                new StringAsset(units.replace(
                        "<properties>",
                        "<properties><property name=\"hibernate.session_factory.statement_inspector\" value=\""
                                + UncheckedStatements.class.getName() + "\"/>")),
                "META-INF/persistence.xml");
        portal.addClasses(UncheckedAuthority.class, UncheckedStatements.class);
        portal.as(ZipExporter.class).exportTo(war.toFile(), true);
        return war.toAbsolutePath();
    }

    private static byte[] read(WebArchive portal) {
        try (var in = portal.get("/WEB-INF/classes/META-INF/persistence.xml")
                .getAsset()
                .openStream()) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
