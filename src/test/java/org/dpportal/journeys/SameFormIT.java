package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpportal.servers.RunningPortal;
import org.junit.jupiter.api.Test;

/** A form that arrives more than once has one effect, and every sender is told the same reference. */
class SameFormIT {
    @Test
    void sent_twice_it_is_one_receipt() {
        PlainVisit visit = new PlainVisit(RunningPortal.get().url()).signIn("recipient1");
        PlainForm form = PlainReceipt.readyToSend(visit, Photo.bytes("twice"), "6.10", SendingJourney.YESTERDAY);
        long before = sent();
        Optional<String> first = PlainReceipt.acknowledged(form.press("send"));
        Optional<String> second = PlainReceipt.acknowledged(form.press("send"));
        assertEquals(first.orElseThrow(), second.orElseThrow());
        assertEquals(before + 1, sent());
    }

    @Test
    void sent_a_hundred_times_at_once_it_is_one_receipt() throws Exception {
        PlainVisit visit = new PlainVisit(RunningPortal.get().url()).signIn("recipient1");
        PlainForm form =
                PlainReceipt.readyToSend(visit, Photo.bytes("a hundred times"), "6.20", SendingJourney.YESTERDAY);
        long before = sent();
        long trail = RowsOf.number("select count(*) from audit_entry where action = 'receipt-sent'");
        Callable<String> send =
                () -> PlainReceipt.acknowledged(form.press("send")).orElse("refused");
        Set<String> references = aHundredTimes(send);
        assertEquals(1, references.size(), () -> "different answers: " + references);
        assertEquals(before + 1, sent());
        assertEquals(trail + 1, RowsOf.number("select count(*) from audit_entry where action = 'receipt-sent'"));
    }

    @Test
    void asked_a_hundred_times_at_once_it_is_asked_once() throws Exception {
        PlainVisit visit = new PlainVisit(RunningPortal.get().url()).signIn("carer1");
        PlainForm whom = PlainForm.at(visit, "/act").set("person", "Somebody Else");
        whom.press("next");
        String address = whom.address().replaceAll("/whom$", "");
        PlainForm.at(visit, address + "/basis").set("basis", "ADVOCATE").press("next");
        PlainForm.at(visit, address + "/scope").set("scopes", "SEE_MONEY").press("next");
        PlainForm form = PlainForm.at(visit, address + "/check");
        long before = asked();
        long trail = RowsOf.number("select count(*) from audit_entry where action = 'acting-asked'");
        Set<String> answers = aHundredTimes(
                () -> form.press("send").headers().firstValue("Location").orElse("refused"));
        assertEquals(1, answers.size(), () -> "different answers: " + answers);
        String reference = answers.iterator().next().replaceAll("^.*/helpers/", "");
        assertEquals(before + 1, asked());
        assertEquals(trail + 1, RowsOf.number("select count(*) from audit_entry where action = 'acting-asked'"));
        RowsOf.end(reference);
    }

    private static long asked() {
        return RowsOf.number("select count(*) from representation where state <> 'DRAFT'");
    }

    static Set<String> aHundredTimes(Callable<String> send) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            return people.invokeAll(Stream.generate(() -> send).limit(100).toList()).stream()
                    .map(SameFormIT::result)
                    .collect(Collectors.toSet());
        } finally {
            people.shutdownNow();
        }
    }

    private static String result(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            return e.toString();
        }
    }

    private static long sent() {
        return RowsOf.number("select count(*) from receipt where state <> 'DRAFT'");
    }
}
