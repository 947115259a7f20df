/** Pages and dialogs of documents. */
@NullMarked
package de.knotenpunkt.documents.ui;

import org.jspecify.annotations.NullMarked;
