package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dpportal.servers.RunningPortal;
import org.dpportal.servers.SecondNode;
import org.junit.jupiter.api.Test;

/** Receipts arrive while the server is killed, several times: whatever was acknowledged is there, and whole. */
class KilledServerIT {
    private static final int KILLS = 3;
    private static final int PEOPLE = 6;
    private static final int ACKNOWLEDGED_BEFORE_A_KILL = 12;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void no_acknowledged_receipt_is_lost_and_none_is_half() throws InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            try (SecondNode node = RunningPortal.get().secondNode()) {
                sendUntilKilled(node);
            }
        }
        assertTrue(acknowledged.size() >= KILLS * ACKNOWLEDGED_BEFORE_A_KILL, "too few to prove anything");
        PlainVisit survivor = new PlainVisit(RunningPortal.get().url()).signIn("recipient1");
        for (String reference : acknowledged) {
            assertEquals(200, survivor.get("/receipts/" + reference).statusCode(), reference);
            HttpResponse<byte[]> file = survivor.get("/receipts/" + reference + "/file/1");
            assertEquals(200, file.statusCode(), reference);
            assertEquals(
                    RowsOf.text(
                            "select content_hash from receipt_file f join receipt r on r.id = f.receipt_id where r.reference = ?",
                            reference),
                    hash(file.body()),
                    reference + " was altered");
        }
        assertEquals(acknowledged.size(), acknowledged.stream().distinct().count(), "a reference was given twice");
        assertEquals(
                0,
                RowsOf.number("select count(*) from receipt r where state <> 'DRAFT' and form_key not like 'test-key-%'"
                        + " and not exists (select from receipt_file f where f.receipt_id = r.id)"),
                "a receipt without its file");
        assertEquals(
                RowsOf.number("select count(*) from receipt where state <> 'DRAFT' and form_key not like 'test-key-%'"),
                RowsOf.number("select count(*) from audit_entry where action = 'receipt-sent'"),
                "a receipt without its entry in the trail");
    }

    /** Several people send receipts, until the server is killed in the middle of it. */
    private void sendUntilKilled(SecondNode node) throws InterruptedException {
        PlainVisit visit = new PlainVisit(node.url()).signIn("recipient1");
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_A_KILL);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            people.execute(() -> sendOnAndOn(visit, enough));
        }
        boolean sent = enough.await(3, TimeUnit.MINUTES);
        node.kill();
        people.shutdown();
        assertTrue(people.awaitTermination(2, TimeUnit.MINUTES), "somebody still waits for a dead server");
        assertTrue(sent, () -> "only " + acknowledged.size() + " receipts were acknowledged in time");
    }

    private void sendOnAndOn(PlainVisit visit, CountDownLatch enough) {
        try {
            while (true) {
                byte[] photo = Photo.bytes("receipt " + number.incrementAndGet());
                PlainForm form = PlainReceipt.readyToSend(visit, photo, "5.00", SendingJourney.YESTERDAY);
                PlainReceipt.acknowledged(form.press("send")).ifPresent(reference -> {
                    acknowledged.add(reference);
                    enough.countDown();
                });
            }
        } catch (UncheckedIOException killed) {
            // What was not acknowledged may be lost.
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
