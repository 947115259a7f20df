-- Words of title, file name and Aktenzeichen, folded (ä = ae): found by their beginnings without reading every row.
create table document_word (
    word        varchar(64) character set ascii collate ascii_bin not null,
    document_id uuid        not null,
    primary key (word, document_id),
    key document_word_by_document (document_id),
    constraint document_word_of_document foreign key (document_id) references document (id)
);
