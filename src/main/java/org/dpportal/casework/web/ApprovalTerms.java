package org.dpportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dpportal.content.PlainText;
import org.dpportal.content.web.tags.TypedDate;
import org.dpportal.representation.Approval;
import org.dpportal.representation.Basis;
import org.dpportal.representation.Representation.Condition;
import org.dpportal.representation.Representation.Evidence;
import org.dpportal.representation.RepresentationChecks.PersonFound;
import org.dpportal.representation.Scope;

/** Reads from the officer's form on which terms somebody may act, and says under each field what the law still asks for. */
@RequestScoped
class ApprovalTerms {
    private static final int LONGEST_EVIDENCE = 300;

    @Inject
    private Desk desk;

    @Inject
    private ApprovalForm form;

    private boolean wrong;

    /** @return empty if something is to be put right; that is then said on the page */
    Optional<Approval> read(Optional<PersonFound> person) {
        wrong = false;
        Optional<Basis> basis = form.ground();
        if (person.isEmpty()) {
            problem("person", "casework.authority.problem.PERSON");
        }
        if (basis.isEmpty()) {
            problem("basis", "common.constraint.choice");
        }
        List<Evidence> evidence = evidence();
        Optional<LocalDate> starts = day("starts", form.getStarts());
        Optional<LocalDate> ends = form.getEnds().isEmpty() ? Optional.empty() : day("ends", form.getEnds());
        Optional<LocalDate> review = day("review", form.getReview());
        List<Condition> conditions = basis.map(this::conditions).orElse(List.of());
        if (basis.isEmpty() || person.isEmpty() || starts.isEmpty() || review.isEmpty()) {
            return Optional.empty();
        }
        Approval approval = new Approval(
                person.get().reference(),
                basis.get(),
                scopes(),
                starts.get(),
                ends,
                review.get(),
                conditions,
                evidence);
        say(approval);
        return wrong ? Optional.empty() : Optional.of(approval);
    }

    private void say(Approval approval) {
        Set<Approval.Missing> missing = approval.missing();
        if (missing.contains(Approval.Missing.EVIDENCE)) {
            problem("seen1", "casework.authority.problem.EVIDENCE");
        }
        if (missing.contains(Approval.Missing.SCOPES)) {
            problem("scopes", "asking.scope.problem.EMPTY");
        }
        if (missing.contains(Approval.Missing.END) && form.getEnds().isEmpty()) {
            problem("ends", "casework.authority.problem.END");
        }
        if (missing.contains(Approval.Missing.END_BEFORE_START)) {
            problem("ends", "casework.authority.problem.END_BEFORE_START");
        }
        LocalDate latest = form.latestEnd(approval.startsOn());
        if (approval.basis() == Basis.ADVOCATE
                && approval.endsOn().filter(latest::isBefore).isPresent()) {
            wrong = true;
            desk.problem("ends", "casework.authority.problem.END_TOO_LATE", Map.of("day", latest));
        }
    }

    /** Every condition needs a yes, and the day of it. */
    private List<Condition> conditions(Basis basis) {
        List<Condition> conditions = new ArrayList<>();
        for (ApprovalForm.Row row : form.getAnswers().subList(0, basis.conditions())) {
            boolean met = row.getWords().equals("YES");
            if (!met) {
                problem("met" + row.getNumber(), "casework.authority.problem.CONDITION");
            }
            notLater("metOn" + row.getNumber(), row.getDay())
                    .ifPresent(day -> conditions.add(new Condition(row.getNumber(), met, day)));
        }
        return conditions;
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (ApprovalForm.Row row : form.getEvidence()) {
            String what = PlainText.of(row.getWords());
            if (what.isEmpty() && row.getDay().isEmpty()) {
                continue;
            }
            if (what.isEmpty()) {
                problem("seen" + row.getNumber(), "casework.authority.problem.EVIDENCE");
            }
            wrong |= !desk.fits("seen" + row.getNumber(), what, LONGEST_EVIDENCE);
            notLater("seenOn" + row.getNumber(), row.getDay()).ifPresent(day -> evidence.add(new Evidence(what, day)));
        }
        return evidence;
    }

    private Set<Scope> scopes() {
        return Arrays.stream(Scope.values())
                .filter(one -> form.getScopes().contains(one.name()))
                .collect(Collectors.toSet());
    }

    private Optional<LocalDate> notLater(String field, TypedDate typed) {
        Optional<LocalDate> day = day(field, typed);
        if (day.filter(form.today()::isBefore).isPresent()) {
            problem(field, "common.constraint.past");
        }
        return day;
    }

    private Optional<LocalDate> day(String field, TypedDate typed) {
        if (typed.date().isEmpty()) {
            problem(field, "casework.authority.problem.DAY");
        }
        return typed.date();
    }

    private void problem(String field, String key) {
        wrong = true;
        desk.problem(field, key);
    }
}
