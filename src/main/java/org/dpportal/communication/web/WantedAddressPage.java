package org.dpportal.communication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.dpportal.communication.Channel;
import org.dpportal.communication.Communication;

/** Where letters go by the way that the address of this page names. */
@Named
@RequestScoped
public class WantedAddressPage {
    @Inject
    private Wanted open;

    @Inject
    private Communication communication;

    @Inject
    private HttpServletRequest request;

    private String address = "";

    /** Called before the page is first written. */
    public void load() {
        open.requireChange();
        address = open.needs().letters().address(channel()).orElse("");
    }

    public Channel channel() {
        String path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return Channel.valueOf(path.substring(path.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public void save() {
        Optional<String> ready = channel().read(address);
        if (ready.isEmpty()) {
            open.problem("address", "communication.address.problem." + channel());
        } else {
            open.save(
                    "address",
                    acting -> communication.letters(
                            acting, open.getVersion(), open.needs().letters().by(channel(), ready.get())),
                    "/how-i-want-it/format");
        }
    }
}
