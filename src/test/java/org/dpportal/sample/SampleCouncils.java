package org.dpportal.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the drop folders of two invented councils: {@code --out DIR --people N --periods N --seed S --clock INSTANT}. The same arguments
 * write the same bytes, and memory does not grow with the number of people.
 */
public final class SampleCouncils {
    private static final ZoneId UK = ZoneId.of("Europe/London");
    /** When the providers' files of the day are there. */
    private static final LocalTime MORNING = LocalTime.of(6, 12);

    private SampleCouncils() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = options(arguments);
        Clock clock = options.containsKey("clock")
                ? Clock.fixed(Instant.parse(options.get("clock")), ZoneOffset.UTC)
                : Clock.systemUTC();
        write(
                Path.of(options.getOrDefault("out", "sample")),
                Integer.parseInt(options.getOrDefault("people", "200")),
                Integer.parseInt(options.getOrDefault("periods", "13")),
                Long.parseLong(options.getOrDefault("seed", "1")),
                clock);
    }

    /** Writes the recipients of both councils; three in five live in the first, and at least the three with sample sign-ins. */
    public static void write(Path out, int people, int periods, long seed, Clock clock) throws IOException {
        if (people < 4 || periods < 1) {
            throw new IllegalArgumentException("A sample needs 4 people and 1 period or more");
        }
        int first = Math.max(3, people * 3 / 5);
        LocalDate today = newestMorning(clock);
        new CouncilSample(SampleCouncil.ASHBOURNE_VALE, out, first, periods, seed, today).write();
        new CouncilSample(SampleCouncil.WRENFIELD, out, people - first, periods, seed, today).write();
    }

    private static LocalDate newestMorning(Clock clock) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), UK);
        return now.toLocalTime().isBefore(MORNING) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("Each option needs a value, such as --people 200");
        }
        return options;
    }
}
