package org.dpportal.house.violators.accounts;

import jakarta.servlet.http.HttpServletRequest;

/** Deliberate violator: a servlet type outside the porch. */
record ReadsTheRequest(HttpServletRequest request) {}
