package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dpportal.representation.Organisations;
import org.dpportal.representation.Organisations.Member;
import org.dpportal.representation.Organisations.Organisation;
import org.dpportal.representation.RepresentationChecks;
import org.dpportal.representation.RepresentationChecks.PersonFound;
import org.dpportal.shared.Reference;

/** One organisation: who acts for it, who did, and who joins or leaves. */
@Named
@RequestScoped
public class OrganisationPage {
    @Inject
    private Organisations organisations;

    @Inject
    private RepresentationChecks checks;

    @Inject
    private Desk desk;

    private Organisation organisation;
    private List<Member> members;
    private String person = "";

    /** Called before the page is written, and for a button in the table, which takes its person out. */
    public void load() {
        organisation();
        members();
        Optional<Reference> leaving = desk.sent("leave").flatMap(Reference::of);
        if (leaving.isPresent()) {
            organisations.leave(desk.officer(), desk.reference(), leaving.get());
            again();
        }
    }

    public Organisation organisation() {
        if (organisation == null) {
            organisation = organisations.one(desk.officer(), desk.reference());
        }
        return organisation;
    }

    public List<Member> members() {
        if (members == null) {
            members = organisations.members(desk.officer(), desk.reference());
        }
        return members;
    }

    /** Whether somebody still belongs to it. */
    public boolean belongs(Member member) {
        return member.until().isEmpty();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public void join() {
        Optional<PersonFound> known = checks.person(desk.officer(), Desk.typed(person));
        if (known.isEmpty()) {
            desk.problem("person", "casework.authority.problem.PERSON");
        } else if (organisations.join(
                desk.officer(), desk.reference(), known.get().reference())) {
            again();
        } else {
            desk.problem("person", "casework.organisations.problem.MEMBER");
        }
    }

    private void again() {
        desk.go("/casework/organisations/" + desk.reference());
    }
}
