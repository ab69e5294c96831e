package org.dpportal.servers;

/** How the portal reaches PostgreSQL: the owner migrates, the other login only works with the rows. */
public record Database(
        String url,
        String owner,
        String ownerPassword,
        String app,
        String appPassword,
        String jobs,
        String jobsPassword) {}
