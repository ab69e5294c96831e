package org.dpportal.files;

/** A file that was not kept, with the one reason that helps the person who sent it. */
public final class FileRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final FileProblem problem;

    public FileRefused(FileProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    FileRefused(FileProblem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public FileProblem problem() {
        return problem;
    }
}
