package org.dpportal.journeys;

import org.dpportal.shared.Reference;

/** Authorities that are there at once, without anybody's asking and checking; and how to leave none of them behind. */
final class Hats {
    private Hats() {}

    /** @return its reference */
    static String give(String helper, String person, String scopes) {
        return give(helper, person, scopes, "NOMINATED");
    }

    /** @param scopes with commas between them */
    static String give(String helper, String person, String scopes, String basis) {
        return RowsOf.text(
                """
                insert into representation (council_id, reference, person_id, representative_id, basis, scopes, state, starts_on, asked_at)
                select p.council_id, ?, p.id, h.person_id, ?, string_to_array(?, ','), 'ACTIVE', date '2026-11-02', timestamptz '2026-11-02 09:00Z'
                from sign_in s join person p on p.id = s.person_id, sign_in h where s.subject = ? and h.subject = ?
                returning reference""",
                Reference.draw('H').value(),
                basis,
                scopes,
                RowsOf.subjectOf(person),
                RowsOf.subjectOf(helper));
    }

    /** Nobody acts for anybody any more, as it was before any journey. */
    static void takeAll() {
        RowsOf.text(
                """
                with ended as (update representation set state = 'ENDED', reason = 'NOT_NEEDED'
                  where state in ('ACTIVE', 'BEING_CHECKED') returning id)
                select count(*) from ended""");
        RowsOf.text(
                "with closed as (update invitation set state = 'CANCELLED', code = null where state = 'OPEN' returning id)"
                        + " select count(*) from closed");
        RowsOf.text("with gone as (delete from invitation_attempt returning person_id) select count(*) from gone");
    }

    /** Where the pages of this person begin for those who act for them. */
    static String pagesOf(String person) {
        return "/for/" + column("reference", person);
    }

    static String nameOf(String person) {
        return column("name", person);
    }

    private static String column(String column, String person) {
        return RowsOf.text(
                "select p." + column + " from sign_in s join person p on p.id = s.person_id where s.subject = ?",
                RowsOf.subjectOf(person));
    }
}
