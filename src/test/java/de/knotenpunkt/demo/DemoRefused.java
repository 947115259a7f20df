package de.knotenpunkt.demo;

/** The demo cannot start; the message is one sentence for who started it. */
final class DemoRefused extends RuntimeException {

    DemoRefused(String sentence) {
        super(sentence);
    }
}
