package org.dpportal.identity;

/** The realm roles, as Keycloak hands them on in lower case. */
public enum Role {
    RECIPIENT,
    CARER,
    PA,
    OFFICER;

    public String realmName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
