package org.dpportal.house.violators.accounts;

import org.commonmark.parser.Parser;

/** Deliberate violator: the Markdown parser outside content. */
record ReadsMarkdown(Parser parser) {}
