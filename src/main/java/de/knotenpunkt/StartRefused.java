package de.knotenpunkt;

/** The application must not start like this; the message is one sentence for the administrator. */
class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        super(sentence);
    }
}
