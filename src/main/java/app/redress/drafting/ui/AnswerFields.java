package app.redress.drafting.ui;

import javafx.scene.Node;

/** An answer of several fields. */
interface AnswerFields {
    /** Where answering begins. */
    Node first();

    /** Goes on to the next field; false when it is time for the next question. */
    boolean advance(Node from);
}
