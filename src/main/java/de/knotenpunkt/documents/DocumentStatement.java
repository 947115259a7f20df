package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.FoldedWords;
import de.knotenpunkt.shared.RowRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statement behind a list: row rule, filter and sort order of one index. */
final class DocumentStatement {

    private static final int MOST_WORDS = 5;

    private final Actor actor;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    DocumentStatement(DocumentFilter filter, Actor actor) {
        this.actor = actor;
        var rule = RowRule.of(actor, DocumentId.KIND, "d.id");
        conditions.add("d.is_kept = " + (filter.trashed() ? 0 : 1));
        if (!rule.condition().isEmpty()) {
            conditions.add(rule.condition());
            parameters.putAll(rule.parameters());
        }
        facets(filter);
        words(filter);
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
        if (filter.year() != null) {
            add("d.document_year = :year", "year", filter.year());
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
        var words = FoldedWords.typed(text).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            conditions.add("1 = 0"); // nothing in it that a word could begin with
        }
        for (var index = 0; index < words.size(); index++) {
            var name = "word" + index;
            add(
                    "exists (select 1 from document_word w where w.document_id = d.id and w.word like :" + name + ")",
                    name,
                    words.get(index) + "%");
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
        return " from document d where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
