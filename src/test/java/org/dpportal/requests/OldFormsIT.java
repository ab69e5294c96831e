package org.dpportal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.dpportal.councils.Councils;
import org.dpportal.identity.SystemJob;
import org.dpportal.servers.InWildFly;
import org.dpportal.shared.CouncilId;
import org.dpportal.shared.FormKey;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Inside WildFly: a form that nobody goes on with is thrown away after the days that the page has said, and not before. */
@ArquillianTest
class OldFormsIT {
    @Inject
    private Requests requests;

    @Inject
    private OldForms forms;

    @Inject
    private Councils councils;

    @Resource(lookup = "java:jboss/datasources/PortalOwner")
    private DataSource owner;

    @Deployment
    static WebArchive portal() {
        return InWildFly.with("requests", OldFormsIT.class);
    }

    @Test
    void an_old_form_goes_and_a_newer_one_and_one_of_another_council_stay() {
        CouncilId first = councils.all(LocalDate.parse("2026-11-18")).get(0).id();
        CouncilId other = councils.all(LocalDate.parse("2026-11-18")).get(1).id();
        FormKey old = written(first, 8);
        FormKey fresh = written(first, 6);
        FormKey elsewhere = written(other, 8);
        forms.throwAway(new SystemJob("test", first));
        assertTrue(requests.draft(old).isEmpty());
        assertTrue(requests.draft(fresh).isPresent());
        assertTrue(requests.draft(elsewhere).isPresent());
        assertEquals(7, requests.daysKept(first));
        requests.throwAway(fresh);
        requests.throwAway(elsewhere);
        assertEquals(0, number("select count(*) from direct_payment_request where name = 'old form'"));
    }

    private FormKey written(CouncilId council, int daysAgo) {
        FormKey key = FormKey.draw();
        assertTrue(requests.begin(key, council));
        requests.name(key, "old form");
        number("update direct_payment_request set changed_at = changed_at - interval '" + daysAgo
                + " days' where form_key = '" + key + "' returning id");
        return key;
    }

    private long number(String sql) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
