package org.dpportal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs somebody who pays for data: counted by the browser, as it comes over the wire. */
class FirstVisitJourney {
    private static final int MOST_BYTES = 45 * 1024;
    private static final int MOST_REQUESTS = 5;
    private static final int MOST_BYTES_AFTERWARDS = 3 * 1024;

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/information/accounts", "/home", "/accounts/statement", "/receipts"})
    void the_first_visit_is_light(String address) {
        Visit visit = visits.at(Visits.PHONE);
        if (!address.equals("/") && !address.startsWith("/information")) {
            visit.signIn("recipient1", "/home");
        }
        Wire wire = new Wire(visit);
        wire.forgetEverything();
        List<Wire.Load> loads = wire.open(address);
        List<Wire.Load> counted = loads.stream().filter(load -> !load.isFont()).toList();
        int bytes = counted.stream().mapToInt(Wire.Load::bytes).sum();
        assertTrue(bytes <= MOST_BYTES, () -> address + " took " + bytes + " bytes: " + loads);
        assertTrue(counted.size() <= MOST_REQUESTS, () -> address + " took " + counted.size() + " requests: " + loads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/accounts/statement", "/receipts"})
    void the_next_page_is_one_small_request(String address) {
        Visit visit = visits.at(Visits.PHONE);
        visit.signIn("recipient1", "/home");
        visit.open("/receipts");
        visit.open("/accounts/statement");
        Wire wire = new Wire(visit);
        List<Wire.Load> loads = wire.open(address);
        assertEquals(1, loads.size(), () -> "more than the page itself: " + loads);
        int bytes = loads.get(0).bytes();
        assertTrue(bytes <= MOST_BYTES_AFTERWARDS, () -> address + " took " + bytes + " bytes");
    }
}
