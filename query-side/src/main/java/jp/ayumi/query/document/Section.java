package jp.ayumi.query.document;

import java.util.ArrayList;
import java.util.List;

/** A part of a document under a heading of its own. The id is where a bookmark leads. */
record Section(String id, String title, List<Block> blocks, List<Section> parts) {

    static Section of(String title, List<? extends Block> blocks, List<Section> parts) {
        return new Section("", title, List.copyOf(blocks), parts);
    }

    static Section of(String title, Block... blocks) {
        return of(title, List.of(blocks), List.of());
    }

    /** The same sections with ids by their places. */
    static List<Section> numbered(List<Section> sections, String before) {
        List<Section> numbered = new ArrayList<>();
        for (Section section : sections) {
            String id = before + (numbered.size() + 1);
            numbered.add(new Section(id, section.title, section.blocks, numbered(section.parts, id + "-")));
        }
        return List.copyOf(numbered);
    }
}
