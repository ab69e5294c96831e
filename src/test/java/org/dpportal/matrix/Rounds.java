package org.dpportal.matrix;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dpportal.journeys.PlainVisit;

/** One walk of all visitors through all addresses. */
final class Rounds {
    private static final String NO_REFERENCE = "-2222-2222";
    private static final String NO_KEY = "2222222222222222222222";
    private static final String NOBODY = "P-2222-2222";

    private final World world;
    private final String portal;
    /** Whether the portal's own answers are looked at as well, and not only what leaks. */
    private final boolean checked;

    private final List<String> troubles = new ArrayList<>();
    private final Map<String, List<HarvestedForm>> harvest = new HashMap<>();
    private final Map<Visitor, String> tokens = new EnumMap<>(Visitor.class);
    /** What this visitor has said themself, and may therefore meet again. */
    private final Set<String> told = new HashSet<>();

    private boolean sending;
    private int attempts;

    Rounds(World world, String portal, boolean checked) {
        this.world = world;
        this.portal = portal;
        this.checked = checked;
    }

    int attempts() {
        return attempts;
    }

    /** Returns what went wrong. */
    List<String> walk(Visitor... visitors) {
        harvest();
        for (Visitor visitor : visitors) {
            world.officerWorksElsewhere(visitor.elsewhere);
            PlainVisit visit = new PlainVisit(portal);
            if (!visitor.signIn.isEmpty()) {
                visit.signIn(visitor.signIn);
            }
            Map<World.Owner, String> before = new LinkedHashMap<>();
            world.owners().values().stream()
                    .filter(owner -> !mayChange(visitor, owner))
                    .forEach(owner -> before.put(owner, world.print(owner)));
            told.clear();
            // First everything is looked at, then everything is sent: what is sent begins forms of the visitor's own.
            sending = false;
            Line.MATRIX.forEach((address, access) -> walk(visitor, visit, address, access));
            sending = true;
            Line.MATRIX.forEach((address, access) -> walk(visitor, visit, address, access));
            before.forEach((owner, print) -> {
                if (!print.equals(world.print(owner))) {
                    troubles.add(visitor + " has changed what is " + owner.name() + "'s");
                }
            });
        }
        world.officerWorksElsewhere(false);
        return troubles;
    }

    private static boolean mayChange(Visitor visitor, World.Owner owner) {
        return visitor.signIn.equals(owner.name())
                || visitor == Visitor.REPRESENTATIVE && owner.name().equals("recipient1");
    }

    /** The forms of recipient1's own pages, and of an officer's: what others will send. */
    private void harvest() {
        PlainVisit owner = new PlainVisit(portal).signIn("recipient1");
        PlainVisit officer = new PlainVisit(portal).signIn("officer1");
        World.Owner first = world.owners().get("recipient1");
        Line.MATRIX.forEach((address, access) -> {
            if (access == Line.Access.PERSON || access == Line.Access.MYSELF || access == Line.Access.OFFICER) {
                PlainVisit visit = access == Line.Access.OFFICER ? officer : owner;
                HttpResponse<byte[]> page = visit.get(filled(address, first));
                if (page.statusCode() == 200) {
                    harvest.put(address, HarvestedForm.of(PlainVisit.text(page)));
                } else if (checked && page.statusCode() >= 400 && !address.equals("/sign-out")) {
                    troubles.add(address + " answers its own owner with " + page.statusCode());
                }
            }
        });
    }

    private void walk(Visitor visitor, PlainVisit visit, String address, Line.Access access) {
        if (access == Line.Access.NOBODY || address.endsWith("*")) {
            return;
        }
        boolean hasThing = address.contains("{");
        for (World.Owner owner : world.owners().values()) {
            if (hasThing || access == Line.Access.OFFICER) {
                meet(visitor, visit, address, access, owner, false);
            }
            if (access == Line.Access.PERSON) {
                meet(visitor, visit, address, access, owner, true);
            }
        }
        if (!sending && !hasThing && access != Line.Access.OFFICER && !address.startsWith("/sign-")) {
            look(visitor, visit, address, address);
        }
    }

    private void meet(
            Visitor visitor,
            PlainVisit visit,
            String address,
            Line.Access access,
            World.Owner owner,
            boolean forOwner) {
        String prefix = forOwner ? "/for/" + owner.reference() : "";
        String path = prefix + filled(address, owner);
        if (sending) {
            if (!mayOpen(visitor, address, access, owner, forOwner)) {
                send(visitor, visit, address, path);
            }
            return;
        }
        HttpResponse<byte[]> answer = look(visitor, visit, address, path);
        if (mayOpen(visitor, address, access, owner, forOwner)) {
            if (checked && answer.statusCode() >= 400) {
                troubles.add(visitor + " may open " + path + ", which answers " + answer.statusCode());
            }
            return;
        }
        // Whoever may act for the person at all knows that there is one.
        boolean known = forOwner && !visitor.mayMeet(owner.name()).isEmpty();
        if (checked && !known) {
            looksLikeNothing(visitor, visit, address, path, prefix, answer);
        }
        if (checked && known && answer.statusCode() < 400) {
            troubles.add(visitor + " may not open " + path + ", which answers " + answer.statusCode());
        }
    }

    private static boolean mayOpen(
            Visitor visitor, String address, Line.Access access, World.Owner owner, boolean forOwner) {
        // An officer's list shows their own council, whoever is meant.
        boolean list = access == Line.Access.OFFICER && !address.contains("{");
        return visitor.opens(address, access, owner.name(), forOwner)
                || list && visitor.name().startsWith("OFFICER");
    }

    private HttpResponse<byte[]> look(Visitor visitor, PlainVisit visit, String address, String path) {
        attempts++;
        HttpResponse<byte[]> answer = visit.get(path);
        leaks(visitor, address, path, "GET", answer);
        if (checked && answer.statusCode() >= 500) {
            troubles.add(visitor + " breaks GET " + path + ": " + answer.statusCode());
        }
        return answer;
    }

    /** What is not the visitor's answers like what does not exist, to the letter. */
    private void looksLikeNothing(
            Visitor visitor,
            PlainVisit visit,
            String address,
            String path,
            String prefix,
            HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        boolean isForm = address.contains("{key}");
        boolean toSignIn = visitor == Visitor.ANONYMOUS && status == 302;
        boolean refused = status == 404 || status == 403 && address.startsWith("/casework") || toSignIn;
        // A form's key that is somebody else's is, to everybody else, a form that has not been begun.
        if (!refused && !(isForm && prefix.isEmpty())) {
            troubles.add(visitor + " GET " + path + " answers " + status);
        }
        String nowhere = (prefix.isEmpty() ? "" : "/for/" + NOBODY) + empty(address);
        attempts++;
        HttpResponse<byte[]> nothing = visit.get(nowhere);
        if (nothing.statusCode() != status || !plain(nothing, nowhere).equals(plain(answer, path))) {
            troubles.add(visitor + " can tell " + path + " (" + status + ") from what does not exist, " + nowhere + " ("
                    + nothing.statusCode() + ")");
        }
    }

    /** Forms of the owner's own pages, sent by this visitor: with the owner's token and view state, and with the visitor's own. */
    private void send(Visitor visitor, PlainVisit visit, String address, String path) {
        String own = tokens.computeIfAbsent(visitor, who -> who == Visitor.ANONYMOUS ? "" : visit.token("/home"));
        List<HarvestedForm> forms = new ArrayList<>(harvest.getOrDefault(address, List.of()));
        if (forms.isEmpty()) {
            forms.add(new HarvestedForm(Map.of(), List.of("send=")));
        }
        for (HarvestedForm form : forms) {
            for (String button : form.buttons().isEmpty() ? List.of("send=") : form.buttons()) {
                for (boolean withOwn : new boolean[] {true, false}) {
                    Map<String, String> fields = new LinkedHashMap<>(form.pressed(button));
                    if (withOwn) {
                        fields.put("dp-token", own);
                    }
                    attempts++;
                    told.addAll(fields.values());
                    HttpResponse<byte[]> answer = visit.post(path, fields);
                    leaks(visitor, address, path, "POST " + button, answer);
                    boolean tokenIsForeign = !withOwn && !form.fields().isEmpty() && !harvested(visitor, address);
                    if (checked && tokenIsForeign && answer.statusCode() / 100 == 2) {
                        troubles.add(
                                visitor + " POST " + path + " with a foreign token answers " + answer.statusCode());
                    }
                    if (checked && answer.statusCode() >= 500) {
                        troubles.add(visitor + " breaks POST " + path + " " + button + ": " + answer.statusCode());
                    }
                }
            }
        }
    }

    /** Whether these forms come from the visitor's own pages. */
    private static boolean harvested(Visitor visitor, String address) {
        return visitor.signIn.equals(address.startsWith("/casework") ? "officer1" : "recipient1");
    }

    private void leaks(Visitor visitor, String address, String path, String how, HttpResponse<byte[]> answer) {
        String body = PlainVisit.text(answer) + answer.headers().map();
        for (World.Owner owner : world.owners().values()) {
            for (Visitor.Kind kind : Visitor.Kind.values()) {
                if (!visitor.mayMeet(owner.name()).contains(kind)) {
                    for (String secret : owner.secrets().get(kind)) {
                        // What the visitor has said themself is no news to them.
                        boolean own = path.contains(secret) || told.stream().anyMatch(word -> word.contains(secret));
                        if (!own && body.contains(secret)) {
                            troubles.add(visitor + " " + how + " " + path + " shows " + secret + " of " + owner.name());
                        }
                    }
                }
            }
        }
    }

    private static String filled(String address, World.Owner owner) {
        Map<String, String> things = owner.things();
        return address.replace("{key}", key(address, things))
                .replace("{n}", "1")
                .replace("{reference}", things.getOrDefault(thing(address), "H" + NO_REFERENCE));
    }

    private static String key(String address, Map<String, String> things) {
        if (address.startsWith("/ask/")) {
            return NO_KEY;
        }
        return address.startsWith("/receipts")
                ? things.get("draft")
                : things.get(address.startsWith("/act/") ? "ask" : "invitation");
    }

    private static String thing(String address) {
        if (address.contains("receipts/")) {
            return "receipt";
        }
        if (address.contains("messages/")) {
            return "notice";
        }
        if (address.contains("letters/")) {
            return "letter";
        }
        if (address.contains("requests/")) {
            return "request";
        }
        if (address.contains("needs/")) {
            return "person";
        }
        return address.contains("organisations") ? "organisation" : "authority";
    }

    private static String empty(String address) {
        char kind =
                switch (thing(address)) {
                    case "receipt" -> 'R';
                    case "organisation" -> 'G';
                    case "notice" -> 'N';
                    case "letter" -> 'L';
                    case "request" -> 'Q';
                    case "person" -> 'P';
                    default -> 'H';
                };
        return address.replace("{key}", NO_KEY).replace("{n}", "1").replace("{reference}", kind + NO_REFERENCE);
    }

    /** A page without what is drawn anew each time, and without its own address. */
    private static String plain(HttpResponse<byte[]> answer, String path) {
        return PlainVisit.text(answer)
                .replaceAll("name=\"dp-token\" value=\"[^\"]+\"", "")
                .replaceAll("[A-Z]-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}", "")
                .replaceAll("[0-9A-Za-z_-]{22}", "")
                .replace(path, "")
                .replaceAll("nonce[^\\s]*", "");
    }
}
