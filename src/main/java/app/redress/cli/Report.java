package app.redress.cli;

/** Says what was found, one document after the other. */
interface Report {
    void add(Inspected document);

    /** Says what there is to say when all documents are done. */
    void end();
}
