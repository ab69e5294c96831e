package org.dpportal.content.web.tags;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.dpportal.content.web.Words;

/**
 * For whoever builds pages: every tag in every state, borrowing words that the portal has anyway. Only the sample set-up shows it;
 * {@code ?problem=yes} puts each field into its error state.
 */
@Named("everyTag")
@RequestScoped
public class EveryTag {
    private static final List<String> FIELDS = List.of(
            "line",
            "lineHint",
            "lines",
            "linesHint",
            "amount",
            "day",
            "dayHint",
            "pick",
            "pickHint",
            "ticks",
            "tick",
            "tickHint",
            "file",
            "fileHint");

    private String words = "";
    private String picked = "b";
    private List<String> ticked = List.of("b", "c");
    private TypedDate day = TypedDate.EMPTY;
    private Part file;

    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!Boolean.getBoolean("dp.sample")) {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        } else if (faces.getExternalContext().getRequestParameterMap().containsKey("problem")) {
            String text = CDI.current().select(Words.class).get().t("common.constraint.required");
            FIELDS.forEach(field -> faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text)));
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPicked() {
        return picked;
    }

    public void setPicked(String picked) {
        this.picked = picked;
    }

    public List<String> getTicked() {
        return ticked;
    }

    public void setTicked(List<String> ticked) {
        this.ticked = ticked;
    }

    public TypedDate getDay() {
        return day;
    }

    public void setDay(TypedDate day) {
        this.day = day;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
