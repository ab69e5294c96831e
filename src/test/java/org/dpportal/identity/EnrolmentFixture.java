package org.dpportal.identity;

import javax.sql.DataSource;

/** Enrolment without a server. */
public final class EnrolmentFixture {
    private EnrolmentFixture() {}

    public static Enrolment enrolment(DataSource database) {
        return new Enrolment(new EnrolmentRepository(database));
    }
}
