package org.dpportal.accounts;

import java.util.List;

/**
 * A provider's file that was read to its end and found whole and balanced.
 *
 * @param contentHash SHA-256 of its bytes in lower-case hexadecimal digits: the same bytes are the same file under any name
 */
public record ProviderFile(String provider, String contentHash, String name, List<AccountLines> accounts) {
    public ProviderFile {
        accounts = List.copyOf(accounts);
    }
}
