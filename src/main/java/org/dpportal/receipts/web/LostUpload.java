package org.dpportal.receipts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** Whether the sign-in had ended while somebody sent photos: these did not reach us, and the page must say so, once. */
@Named
@RequestScoped
public class LostUpload {
    /** The cookie that remembers it while the person signs in again. */
    public static final String COOKIE = "dp-lost";

    @Inject
    private HttpServletRequest request;

    private Boolean happened;

    public boolean happened() {
        if (happened == null) {
            Cookie[] cookies = request.getCookies();
            happened = cookies != null
                    && Arrays.stream(cookies)
                            .anyMatch(cookie -> cookie.getName().equals(COOKIE));
            if (happened) {
                forget();
            }
        }
        return happened;
    }

    private static void forget() {
        Cookie gone = new Cookie(COOKIE, "");
        gone.setPath("/");
        gone.setMaxAge(0);
        gone.setHttpOnly(true);
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(gone);
    }
}
