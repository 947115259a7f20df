package de.knotenpunkt.documents;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored documents; found through {@link DocumentAccess} only. */
interface Documents extends JpaRepository<Document, DocumentId> {}
