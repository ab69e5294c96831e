package org.dpportal.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void a_form_may_be_answered_by_the_portal_and_the_sign_in_only() {
        String policy = SecurityHeaders.citizenPolicy("https://login.example.org/auth/realms");

        assertTrue(policy.contains("form-action 'self' https://login.example.org;"), policy);
    }

    @Test
    void without_a_sign_in_server_the_policy_still_holds() {
        assertTrue(SecurityHeaders.citizenPolicy("").contains("form-action 'self';"));
    }

    @Test
    void nothing_inline_runs_and_nobody_frames_a_page() {
        for (String policy :
                new String[] {SecurityHeaders.citizenPolicy("http://localhost:8081"), CouncilPagePolicy.POLICY}) {
            assertFalse(policy.contains("unsafe"), policy);
            assertTrue(policy.startsWith("default-src 'none';"), policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
            assertTrue(policy.contains("base-uri 'none'"), policy);
        }
    }
}
