package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            List<Future<String>> answers =
                    people.invokeAll(Stream.generate(() -> send).limit(100).toList());
            Set<String> references = answers.stream().map(SameFormIT::result).collect(Collectors.toSet());
            assertEquals(1, references.size(), () -> "different answers: " + references);
        } finally {
            people.shutdownNow();
        }
        assertEquals(before + 1, sent());
        assertEquals(trail + 1, RowsOf.number("select count(*) from audit_entry where action = 'receipt-sent'"));
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
