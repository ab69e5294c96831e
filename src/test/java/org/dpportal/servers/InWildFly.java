package org.dpportal.servers;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What an Arquillian test deploys beside the portal: the same classes, without addresses and sign-in of its own. */
public final class InWildFly {
    private InWildFly() {}

    /** @param name part of its address; each test class has its own */
    public static WebArchive with(String name, Class<?>... tests) {
        File war = Places.WAR.toFile();
        return ShrinkWrap.create(ZipImporter.class, name + ".war")
                .importFrom(war)
                .as(WebArchive.class)
                .setWebXML(new StringAsset("<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>"))
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>/" + name + "</context-root></jboss-web>"),
                        "jboss-web.xml")
                .addClasses(tests);
    }
}
