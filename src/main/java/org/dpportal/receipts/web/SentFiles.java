package org.dpportal.receipts.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dpportal.files.FileProblem;
import org.dpportal.files.FileRefused;
import org.dpportal.files.KeptFile;
import org.dpportal.receipts.Receipts;
import org.dpportal.representation.ActingFor;

/** The files that came with a form. Their names are never looked at. */
final class SentFiles {
    /** Where a file goes once it is clean. */
    interface Place {
        void put(KeptFile file) throws FileRefused;
    }

    private SentFiles() {}

    /** Whether somebody has chosen a file: without a choice the browser sends an empty part without a name. */
    static boolean any(List<Part> parts) {
        return parts != null && parts.stream().anyMatch(SentFiles::isChosen);
    }

    /**
     * Takes all that can be taken: one bad file does not cost the good ones beside it.
     *
     * @throws FileRefused with the first problem
     */
    static void take(Receipts receipts, ActingFor acting, List<Part> parts, int room, Place place) throws FileRefused {
        FileRefused first = null;
        int left = room;
        for (Part part : parts) {
            if (!isChosen(part)) {
                continue;
            }
            try (InputStream file = part.getInputStream()) {
                if (left-- <= 0) {
                    throw new FileRefused(FileProblem.TOO_MANY);
                }
                place.put(receipts.keep(acting, file));
            } catch (FileRefused refused) {
                first = first == null ? refused : first;
            } catch (IOException gone) {
                first = first == null ? new FileRefused(FileProblem.DAMAGED) : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static boolean isChosen(Part part) {
        return part != null
                && (part.getSize() > 0
                        || part.getSubmittedFileName() != null
                                && !part.getSubmittedFileName().isEmpty());
    }
}
