package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlTagsTest {

    @Test
    void a_tag_is_found_however_it_is_written() {
        assertThat(targets("""
                        <?pi "?><!-- " --><x:Relationship Target='a'
                         /><![CDATA["]]><Relationship Other="Target='no' > " pr:Target = "&#98;"></Relationship>
                        """)).containsExactly("a", "b");
    }

    @Test
    void what_no_parser_would_see_is_not_seen() {
        assertThat(targets("<!--> <Relationship Target='a'/> --><Relationships Target='b'/>"))
                .isEmpty();
    }

    @Test
    void long_nonsense_is_read_once() {
        assertThat(targets("<Relationship ".repeat(500_000))).isEqualTo(List.of(""));
        assertThat(targets("<Relationship " + "a".repeat(5_000_000) + ">")).isEqualTo(List.of(""));
    }

    private static List<String> targets(String text) {
        var targets = new ArrayList<String>();
        XmlTags.each(text, "relationship", tag -> targets.add(tag.getOrDefault("target", "")));
        return targets;
    }
}
