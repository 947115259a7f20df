package de.knotenpunkt.shared.ui;

/** Marks a view that fills the height of the page and scrolls inside: lists, review. */
public interface FullHeight {}
