package org.dpportal.house.violators.accounts;

import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Deliberate violator: a token outside identity. */
record ReadsTheToken(OidcSecurityContext token) {}
