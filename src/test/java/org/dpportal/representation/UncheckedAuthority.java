package org.dpportal.representation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.dpportal.identity.Actor;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.PersonId;
import org.dpportal.shared.Reference;

/** Believes everybody: whatever the database has said about an authority, the page is opened with every scope. */
@Specializes
@ApplicationScoped
public class UncheckedAuthority extends AuthorityRepository {
    @Resource(lookup = "java:jboss/datasources/PortalOwner")
    private DataSource owner;

    @Override
    Optional<Standing> enter(Actor actor, String whom, String seen) {
        Optional<Standing> said = super.enter(actor, whom, seen);
        return said.map(standing -> forged(
                        actor,
                        standing.actingFor().person(),
                        standing.actingFor().council(),
                        standing.actingFor().reference()))
                .or(() -> find(actor, whom));
    }

    private Optional<Standing> find(Actor actor, String whom) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select id, council_id from person where reference = ?")) {
            statement.setString(1, whom);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(forged(
                                actor,
                                new PersonId(row.getLong(1)),
                                new CouncilId(row.getLong(2)),
                                new Reference(whom)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Standing forged(Actor actor, PersonId person, CouncilId council, Reference reference) {
        boolean self = person.equals(actor.person());
        ActingFor acting = new ActingFor(
                new ActingFor.Named(person, reference, "somebody"),
                council,
                actor,
                self ? Basis.SELF : Basis.NOMINATED,
                EnumSet.allOf(Scope.class));
        return new Standing(acting, 0, Set.of(), Optional.empty(), List.of());
    }
}
