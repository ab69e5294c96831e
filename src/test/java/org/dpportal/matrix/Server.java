package org.dpportal.matrix;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.dpportal.app.ServedAddresses;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** What the running server says of itself: each mapping of each servlet, REST included, and each view of the deployed application. */
final class Server {
    private static final Pattern MAPPING = Pattern.compile(
            "<servlet-mapping>\\s*<servlet-name>([^<]+)</servlet-name>(.*?)</servlet-mapping>", Pattern.DOTALL);
    private static final Pattern PATTERN = Pattern.compile("<url-pattern>([^<]*)</url-pattern>");

    private Server() {}

    /** Every address that the server has, as the matrix writes them. */
    static Set<String> addresses(String war) {
        Set<String> all = new TreeSet<>();
        Set<String> views = views(war);
        Set<String> hidden = new TreeSet<>();
        for (ServedAddresses.Served served : ServedAddresses.all()) {
            all.add(served.template());
            if (!served.view().equals(served.template())) {
                hidden.add(served.view());
            }
        }
        Set<String> patterns = all.stream().map(Server::folder).collect(Collectors.toCollection(TreeSet::new));
        for (String mapping : mappings()) {
            // What the servlet of addresses is mapped to is what its table holds.
            boolean fromTable = mapping.isEmpty() || all.contains(mapping) || patterns.contains(mapping);
            if (hidden.contains(mapping)) {
                all.add("{view}");
            } else if (!fromTable && !mapping.equals("/for/*") && !mapping.equals("/")) {
                all.add(mapping);
            }
        }
        for (String view : views) {
            if (hidden.contains(view)) {
                all.add("{view}");
            } else {
                all.add(view);
            }
        }
        all.add("/assets/*");
        all.add("/jakarta.faces.resource/*");
        return all;
    }

    private static String folder(String template) {
        int second = template.indexOf('/', 1);
        return (second < 0 ? template : template.substring(0, second)) + "/*";
    }

    private static Set<String> mappings() {
        int port = Integer.parseInt(System.getProperty("dp.test.management"));
        Set<String> found = new TreeSet<>();
        try (ModelControllerClient client =
                ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), port)) {
            ModelNode address = new ModelNode();
            address.add("deployment", "portal.war");
            address.add("subsystem", "undertow");
            address.add("servlet", "*");
            ModelNode read = Operations.createReadResourceOperation(address);
            read.get("include-runtime").set(true);
            ModelNode result = client.execute(read);
            if (!Operations.isSuccessfulOutcome(result)) {
                throw new IllegalStateException(result.toString());
            }
            for (ModelNode servlet : Operations.readResult(result).asList()) {
                ModelNode known = servlet.get("result");
                String name = servlet.get("address").asPropertyList().stream()
                        .filter(part -> part.getName().equals("servlet"))
                        .findFirst()
                        .orElseThrow()
                        .getValue()
                        .asString();
                found.addAll(patterns(name, known.get("servlet-class").asString()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a servlet is mapped: in web.xml by its name, or by itself. One of which neither is true is not known to anybody. */
    private static Set<String> patterns(String name, String type) {
        Set<String> found = new TreeSet<>();
        try {
            String webXml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
            for (MatchResult mapping : MAPPING.matcher(webXml).results().toList()) {
                if (mapping.group(1).equals(name)) {
                    PATTERN.matcher(mapping.group(2)).results().forEach(one -> found.add(one.group(1)));
                }
            }
            if (found.isEmpty()) {
                WebServlet itself = Class.forName(type).getAnnotation(WebServlet.class);
                found.addAll(itself == null ? List.of("unknown servlet " + name) : List.of(itself.value()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException notOurs) {
            return Set.of("unknown servlet " + name);
        }
    }

    /** Pages that Faces would answer by their own name. */
    private static Set<String> views(String war) {
        try (ZipFile zip = new ZipFile(war)) {
            return zip.stream()
                    .map(entry -> "/" + entry.getName())
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF/"))
                    .map(name -> name.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
