package org.dpportal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.dpportal.identity.NotThere;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final List<String> done = new ArrayList<>();

    /** Named like the server's own. */
    private static final class RequestTooBigException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void a_form_that_is_too_big_gets_its_page_although_no_parameter_can_be_asked_for() throws Exception {
        answer("POST", new IllegalStateException(new RequestTooBigException()), true);
        assertEquals(List.of("reset", "status 413", "forward GET null"), done);
    }

    @Test
    void a_form_that_is_malformed_is_the_senders_mistake() throws Exception {
        answer("POST", new IllegalStateException("no boundary"), true);
        assertEquals(List.of("reset", "status 400", "forward GET null"), done);
    }

    @Test
    void whatever_else_fails_goes_the_servers_own_way() throws Exception {
        answer("GET", new NotThere(), false);
        answer("POST", new NotThere(), false);
        assertEquals(List.of("reset", "error 404", "reset", "error 404"), done);
    }

    private void answer(String method, RuntimeException failure, boolean unreadable) throws Exception {
        RequestDispatcher page = proxy(RequestDispatcher.class, (name, arguments) -> {
            HttpServletRequest shown = (HttpServletRequest) arguments[0];
            return done.add(name + " " + shown.getMethod() + " " + shown.getParameter("state"));
        });
        HttpServletRequest request = proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getServletPath", "getRequestURI" -> "/receipts/new";
            case "getRequestDispatcher" -> page;
            case "getParameter" -> {
                if (unreadable) {
                    throw failure;
                }
                yield null;
            }
            default -> null;
        });
        HttpServletResponse response = proxy(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "isCommitted" -> false;
            case "reset" -> done.add("reset");
            case "setStatus" -> done.add("status " + arguments[0]);
            case "sendError" -> done.add("error " + arguments[0]);
            default -> null;
        });
        new Failures().doFilter(request, response, (first, second) -> {
            throw failure;
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                FailuresTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }
}
