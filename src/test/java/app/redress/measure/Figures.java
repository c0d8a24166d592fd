package app.redress.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** What is measured, each in a process of its own. Prints one line for each figure. */
public final class Figures {
    private static final int ROUNDS = 25;
    private static final int WARM_UP_ROUNDS = 5;
    /** A fast typist: 300 keys a minute. */
    private static final long BETWEEN_KEYS_MILLIS = 200;

    private static final String HOT = " Your brain-dead staff are useless idiots.";
    private static final String CALM = " I rang again and nobody could tell me more.";
    private static final int MEGABYTE = 1 << 20;

    private Figures() {}

    /**
     * Takes figures.
     *
     * @param arguments which ({@code start}, {@code typing} or {@code memory}), an empty data folder, the time in
     *     milliseconds when the process was asked for, and for how many minutes to type
     */
    public static void main(String[] arguments) {
        long asked = Long.parseLong(arguments[2]);
        int minutes = Integer.parseInt(arguments[3]);
        MeasuredWindow.open(arguments[1], () -> {
            switch (arguments[0]) {
                case "start" -> start(asked);
                case "typing" -> typing();
                default -> memory(minutes);
            }
        });
    }

    private static void start(long asked) {
        MeasuredWindow.untilShown();
        long shown = System.currentTimeMillis() - asked;
        MeasuredWindow.untilFound("");
        long found = System.currentTimeMillis() - asked;
        say("from the command to a shown window: %,d ms".formatted(shown));
        say("from the command to the first findings in the letter: %,d ms".formatted(found));
    }

    private static void typing() {
        openLetter();
        Random random = new Random(7);
        List<Long> waits = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int from = paragraphEnd(random);
            MeasuredWindow.moveCaret(from);
            type(HOT);
            long lastKey = System.nanoTime();
            MeasuredWindow.untilFound("idiots");
            if (round >= WARM_UP_ROUNDS) {
                waits.add((System.nanoTime() - lastKey) / 1_000_000);
            }
            MeasuredWindow.undoTyping(from);
            MeasuredWindow.untilGone("idiots");
        }
        Collections.sort(waits);
        say("from the last key to its finding in a letter of %d words: median %,d ms, worst %,d ms of %d"
                .formatted(
                        letter().split("\\s+").length,
                        waits.get(waits.size() / 2),
                        waits.get(waits.size() - 1),
                        waits.size()));
    }

    private static void memory(int minutes) {
        openLetter();
        long before = usedMegabytes();
        Random random = new Random(7);
        long end = System.currentTimeMillis() + minutes * 60_000L;
        int keys = 0;
        while (System.currentTimeMillis() < end) {
            if (MeasuredWindow.letterLength() > 2 * letter().length()) {
                MeasuredWindow.replaceLetter(letter());
            }
            MeasuredWindow.moveCaret(paragraphEnd(random));
            String sentence = random.nextInt(3) == 0 ? HOT : CALM;
            type(sentence);
            keys += sentence.length();
        }
        say("after %d minutes and %,d keys: %,d MB of heap in use (%,d MB before), %s"
                .formatted(minutes, keys, usedMegabytes(), before, process()));
    }

    private static void openLetter() {
        MeasuredWindow.untilShown();
        MeasuredWindow.untilFound("");
        MeasuredWindow.replaceLetter(letter());
        MeasuredWindow.untilFound("recieved");
    }

    private static void type(String sentence) {
        sentence.chars().forEach(key -> {
            MeasuredWindow.pause(BETWEEN_KEYS_MILLIS);
            MeasuredWindow.type((char) key);
        });
    }

    /** The end of one of the paragraphs that hold prose, in the letter as it stands in the resources. */
    private static int paragraphEnd(Random random) {
        List<Integer> ends = new ArrayList<>();
        String text = letter();
        for (int at = text.indexOf(".\n\n"); at >= 0; at = text.indexOf(".\n\n", at + 1)) {
            ends.add(at + 1);
        }
        return ends.get(random.nextInt(ends.size()));
    }

    private static long usedMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            MeasuredWindow.pause(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** What the system has given the whole process, where it says so. */
    private static String process() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .map(kilobytes -> "%,d MB for the whole process".formatted(Long.parseLong(kilobytes) >> 10))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "the whole process is not told here";
        }
    }

    private static String letter() {
        try (InputStream in = Objects.requireNonNull(Figures.class.getResourceAsStream("letter.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String figure) {
        System.out.println(figure);
        System.out.flush();
    }
}
