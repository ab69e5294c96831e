package org.dpportal.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds against WCAG 2.2 A and AA. Its script hands back what is wrong and nothing else: half a second less for each page than its builder,
 * which tells all that is right as well. A browser gets it once, for all its pages: to carry its half a megabyte into each page costs as much again.
 */
final class Axe {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final String RUN =
            """
            async tags => {
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              return violations.map(rule => rule.id + ': ' + rule.help + '\\n'
                + rule.nodes.map(node => '  ' + node.target + ' ' + node.html).join('\\n'));
            }""";

    private Axe() {}

    /** The newest guidelines among those that are tested, such as 2.2. */
    static String version() {
        String newest = WCAG.get(WCAG.size() - 1).replaceAll("\\D", "");
        return newest.charAt(0) + "." + newest.charAt(1);
    }

    /** Every page that this browser opens from now on has the script. */
    static void goesWith(BrowserContext context) {
        context.addInitScript(AxeBuilder.getAxeScript());
    }

    @SuppressWarnings("unchecked")
    static List<String> violationsOn(Page page) {
        if (page.frames().size() > 1) {
            throw new AssertionError("axe would not see what stands in a frame of " + page.url());
        }
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, WCAG);
    }
}
