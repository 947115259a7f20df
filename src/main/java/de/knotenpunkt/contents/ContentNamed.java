package de.knotenpunkt.contents;

/** A content has been named for the first time: there is work for the background. */
record ContentNamed() {}
