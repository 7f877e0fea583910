package jp.ayumi.query.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.query.pages.Flow.Place;
import jp.ayumi.query.pages.Flow.Way;

/**
 * A flow as blocks at its stages, each as high as what is there, with bands between them; in the units of the picture.
 *
 * @param height of the picture
 */
public record FlowDrawing(int height, List<Block> blocks, List<Band> bands) {

    public static final int WIDTH = 640;
    public static final int BLOCK = 18;
    private static final int LEFT = 8;
    private static final int ROOM_FOR_THE_LAST_NAME = 176;
    private static final int TOP = 8;
    private static final int GAP = 20;
    private static final double FULL = 200;
    private static final double THICKEST = 30;
    private static final double THINNEST = 3;

    /** @param middle where its name stands */
    public record Block(Look look, String name, int count, double x, double y, double height, double middle) {}

    /** @param path in the syntax of SVG */
    public record Band(Look look, String path) {}

    static FlowDrawing of(Flow flow) {
        int total = flow.ways().stream().mapToInt(Way::count).sum();
        double scale = Math.min(THICKEST, Math.max(THINNEST, FULL / Math.max(1, total)));
        List<Map<Place, Block>> stages = new ArrayList<>();
        for (int stage = 0; stage < flow.heads().size(); stage++) {
            stages.add(stage(flow, stage, scale));
        }
        double foot = stages.stream()
                .flatMap(stage -> stage.values().stream())
                .mapToDouble(block -> block.y() + block.height())
                .max()
                .orElse(0);
        return new FlowDrawing(
                (int) Math.ceil(foot) + TOP,
                stages.stream().flatMap(stage -> stage.values().stream()).toList(),
                bands(flow, stages, scale));
    }

    private static Map<Place, Block> stage(Flow flow, int stage, double scale) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        flow.ways().forEach(way -> counts.merge(way.places().get(stage), way.count(), Integer::sum));
        double between = (WIDTH - LEFT - ROOM_FOR_THE_LAST_NAME)
                / (double) Math.max(1, flow.heads().size() - 1);
        Map<Place, Block> blocks = new LinkedHashMap<>();
        double y = TOP;
        for (Map.Entry<Place, Integer> place : counts.entrySet()) {
            double height = place.getValue() * scale;
            double room = Math.max(height, GAP);
            blocks.put(
                    place.getKey(),
                    new Block(
                            place.getKey().look(),
                            place.getKey().name(),
                            place.getValue(),
                            round(LEFT + stage * between),
                            round(y),
                            round(height),
                            round(y + height / 2)));
            y += room + GAP;
        }
        return blocks;
    }

    private static List<Band> bands(Flow flow, List<Map<Place, Block>> stages, double scale) {
        List<Band> bands = new ArrayList<>();
        for (int stage = 0; stage + 1 < stages.size(); stage++) {
            Map<Place, Double> leaving = new HashMap<>();
            Map<Place, Double> coming = new HashMap<>();
            for (Way way : flow.ways()) {
                Block from = stages.get(stage).get(way.places().get(stage));
                Block to = stages.get(stage + 1).get(way.places().get(stage + 1));
                double thick = way.count() * scale;
                double start = from.y() + next(leaving, way.places().get(stage), thick);
                double end = to.y() + next(coming, way.places().get(stage + 1), thick);
                bands.add(new Band(to.look(), band(from.x() + BLOCK, start, to.x(), end, thick)));
            }
        }
        return bands;
    }

    /** How much of the block is taken already. */
    private static double next(Map<Place, Double> taken, Place place, double thick) {
        return taken.merge(place, thick, Double::sum) - thick;
    }

    private static String band(double x, double y, double toX, double toY, double thick) {
        double middle = round((x + toX) / 2);
        return "M" + round(x) + " " + round(y)
                + "C" + middle + " " + round(y) + " " + middle + " " + round(toY) + " " + round(toX) + " " + round(toY)
                + "v" + round(thick)
                + "C" + middle + " " + round(toY + thick) + " " + middle + " " + round(y + thick) + " " + round(x) + " "
                + round(y + thick) + "z";
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
