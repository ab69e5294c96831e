package org.dpportal.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as its owner's page holds it, hidden fields, view state and token included, ready to be sent by somebody else. */
record HarvestedForm(Map<String, String> fields, List<String> buttons) {
    private static final Pattern FORM = Pattern.compile("<form[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("<(input|button|textarea|select)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w.-]+)=\"([^\"]*)\"");

    /** Every form of a page but the one that signs out. */
    static List<HarvestedForm> of(String page) {
        List<HarvestedForm> forms = new ArrayList<>();
        for (MatchResult found : FORM.matcher(page).results().toList()) {
            if (!found.group().contains("action=\"/sign-out\"")) {
                forms.add(read(found.group()));
            }
        }
        return forms;
    }

    private static HarvestedForm read(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> buttons = new ArrayList<>();
        for (Matcher control = CONTROL.matcher(html); control.find(); ) {
            Map<String, String> attributes = new LinkedHashMap<>();
            ATTRIBUTE.matcher(control.group(2)).results().forEach(one -> attributes.put(one.group(1), one.group(2)));
            String name = attributes.get("name");
            if (name == null) {
                continue;
            }
            if (control.group(1).equals("button") || "submit".equals(attributes.get("type"))) {
                buttons.add(name + "=" + attributes.getOrDefault("value", ""));
            } else {
                // What somebody would fill in: the offered value, or words.
                String value = attributes.getOrDefault("value", "");
                fields.put(name, value.isEmpty() ? "1" : value);
            }
        }
        return new HarvestedForm(fields, buttons);
    }

    /** The fields with one button pressed. */
    Map<String, String> pressed(String button) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        String[] pair = button.split("=", 2);
        all.put(pair[0], pair[1]);
        return all;
    }
}
