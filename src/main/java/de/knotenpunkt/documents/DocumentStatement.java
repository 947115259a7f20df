package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.FoldedWords;
import de.knotenpunkt.shared.RowRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statement behind a list: row rule, filter and sort order of one index. */
final class DocumentStatement {

    private static final int MOST_WORDS = 5;
    private static final int LONG_WORD = 4;

    private final Actor actor;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Small sets of ids the result lies in; the first one leads, so that only its documents are looked at. */
    private final List<String> sets = new ArrayList<>();

    DocumentStatement(DocumentFilter filter, Actor actor) {
        this.actor = actor;
        words(filter);
        rowRule();
        conditions.add("d.is_kept = " + (filter.trashed() ? 0 : 1));
        facets(filter);
    }

    /**
     * Who sees most documents is served along the sort order, each document asked for its audience; who sees few is
     * served from what they see.
     */
    private void rowRule() {
        var rule = RowRule.of(actor, DocumentId.KIND, "d.id");
        parameters.putAll(rule.parameters());
        var few = rule.ids();
        if (few != null) {
            sets.add(few);
        } else if (!rule.condition().isEmpty()) {
            conditions.add(rule.condition());
        }
    }

    private void facets(DocumentFilter filter) {
        if (filter.category() != null) {
            add("d.category = :category", "category", filter.category());
        }
        var unit = filter.unit();
        if (unit != null) {
            add("(d.lead_unit = :unit or d.lead_unit like :parts)", "unit", unit.value());
            parameters.put("parts", unit.value() + ".%");
        }
        var year = filter.year();
        if (year != null) {
            // said twice: one index is along the year, the other along the date
            add("d.document_year = :year and d.document_on between :first and :last", "year", year);
            parameters.put("first", LocalDate.of(year, 1, 1));
            parameters.put("last", LocalDate.of(year, 12, 31));
        }
        if (filter.mine()) {
            add("d.creator_id = :me", "me", actor.person().value());
        }
    }

    private void words(DocumentFilter filter) {
        var text = filter.text();
        if (text == null || text.isBlank()) {
            return;
        }
        var words = FoldedWords.typed(text).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            conditions.add("1 = 0"); // nothing in it that a word could begin with
        }
        for (var index = 0; index < words.size(); index++) {
            word(words.get(index), "word" + index);
        }
    }

    /** A long word is found in few documents and leads to them; a short one in so many that each document is asked. */
    private void word(String word, String name) {
        parameters.put(name, word + "%");
        if (word.length() >= LONG_WORD) {
            sets.add("select distinct w.document_id as id from document_word w where w.word like :" + name);
        } else {
            conditions.add(
                    "exists (select 1 from document_word w where w.document_id = d.id and w.word like :" + name + ")");
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String page(DocumentSort sort, boolean descending) {
        return "select " + DocumentRows.COLUMNS + from() + " order by " + sort.sql(descending)
                + " limit :limit offset :offset";
    }

    /** Number of hits, counted no further than one beyond this. */
    String count(int exact) {
        return "select count(*) from (select 1" + from() + " limit " + (exact + 1) + ") hits";
    }

    private String from() {
        var table =
                sets.isEmpty() ? "document d" : "(" + sets.getFirst() + ") s straight_join document d on d.id = s.id";
        var where = new ArrayList<>(conditions);
        sets.stream().skip(1).forEach(set -> where.add("d.id in (" + set + ")"));
        return " from " + table + " where " + String.join(" and ", where);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
